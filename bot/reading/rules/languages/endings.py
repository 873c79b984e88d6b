"""How words end, where an ending alone tells what they are."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Endings:
    """How words end, where an ending alone tells what they are.

    Attributes:
        owner_marks: what stands behind an owner, cut off as a word of its own ('s).
        plural_endings: endings of nouns of several, without which they mean one (s).
        singular_endings: of words with such an ending, those that mean one all the same (ss).
        noun_genitives: endings of a noun for what something belongs to (des Amtes).
        present_endings: endings of verbs in the present, where what stands around tells them
            from nouns (quits, prévoit, schließt).
        plural_verbs_end: endings of verbs of several (dementierten).
        participle_ends: endings of participles that may be finite verbs as well (berichtet).
        attributive_participles: endings of such participles before a noun (bestätigte Fälle).
        plain_participles: endings of participles that agree with nothing, behind "have" (a nié).
        agreement_letters: letters with which a participle only agrees (tenu-es).
        infinitive_nouns: endings of infinitives, which are nouns too (Schwimmen).
        case_neutral_articles: endings of articles that may open a subject or an object (die).
        dative_attributes: endings of adjectives in the dative (neuen); the first is a verb's too.
        possessive_inflection: what a possessive takes before a noun of its gender (ihr-e).
        feminine_endings: endings of feminine nouns and of women's first names (fiscalía, Анна).
        trade_feminines: endings that make a man's trade a woman's (avocat-e).
        elided_feminines: endings of feminine nouns whose article may not tell (l'agence).
        masculine_endings: endings of masculine nouns (hallazgo).
        neuter_ending: how neuter nouns end as a rule (дело).
        soft_cases: endings of masculine words as objects, beside `masculine_cases` (Игоря).
        owners_of_several: endings of names of several in the genitive, beside `owned` (Котовых).
        men_endings: endings of men's first names that their cases have not (Андрей, Игорь) ...
        neuter_men_endings: ... and of those that end as neuter nouns do (Павло).
        either_gender: endings of nouns for a man or a woman, as the article tells (Angestellte).
    """

    owner_marks: frozenset[str] = frozenset()
    plural_endings: tuple[str, ...] = ()
    singular_endings: tuple[str, ...] = ()
    noun_genitives: tuple[str, ...] = ()
    present_endings: tuple[str, ...] = ()
    plural_verbs_end: tuple[str, ...] = ()
    participle_ends: tuple[str, ...] = ()
    attributive_participles: tuple[str, ...] = ()
    plain_participles: tuple[str, ...] = ()
    agreement_letters: str = ""
    infinitive_nouns: tuple[str, ...] = ()
    case_neutral_articles: tuple[str, ...] = ()
    dative_attributes: tuple[str, ...] = ()
    possessive_inflection: str = ""
    feminine_endings: tuple[str, ...] = ()
    trade_feminines: tuple[str, ...] = ()
    elided_feminines: tuple[str, ...] = ()
    masculine_endings: tuple[str, ...] = ()
    neuter_ending: str = ""
    soft_cases: tuple[str, ...] = ()
    owners_of_several: tuple[str, ...] = ()
    men_endings: tuple[str, ...] = ()
    neuter_men_endings: tuple[str, ...] = ()
    either_gender: tuple[str, ...] = ()
