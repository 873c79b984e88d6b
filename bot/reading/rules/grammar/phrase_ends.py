"""Where a noun phrase ends to the right: at what cannot belong to it, without a parser."""

from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.grammar.concord import may_agree
from bot.reading.rules.grammar.seated_offices import named_later
from bot.reading.rules.grammar.somebody import is_somebody
from bot.reading.rules.languages.forms import Form
from bot.reading.rules.text.names import is_age, is_name, is_particle, links_capitals
from bot.reading.rules.text.particles import joins_name
from bot.reading.rules.text.segments import Passage

_YEAR = 4  # digits of one


def ends_right(passage: Passage, first: int, index: int) -> bool:
    """The token at `index` belongs no more to the noun phrase that begins at `first`."""
    tokens, lexicon = passage.tokens, passage.lexicon
    token, before, low = tokens[index], tokens[index - 1], tokens[index].low
    titled = lexicon.quoted_names and lexicon.capital_nouns and token.quote < 0
    if titled and (token.text in lexicon.quotes or _closes_title(passage, index)):
        return False
    if titled and _closes_title(passage, index - 1):
        return not token.is_capital and token.text != "-"
    if is_particle(passage, index):
        return True
    if not lexicon.verb_final and lexicon.venues.match(passage.low, token.start):
        return True
    if lexicon.capital_nouns and low in lexicon.links and _to_outlet(passage, first, index):
        return True
    if (low in lexicon.old and is_age(passage, index - 1)) or _is_field(passage, index):
        return False  # "der 61 Jahre (alte) Wirt"
    numbered = lexicon.capital_nouns and token.text.isdigit() and is_name(passage, index)
    foreign = low not in lexicon.prepositions and low not in lexicon.determiners
    if numbered or (foreign and joins_name(passage, index)):
        return False  # "die Leiterin der Schule Nr. (14)", "Ida (van) der Au"
    noun = before.is_capital and before.low not in lexicon.determiners
    if lexicon.capital_nouns and noun and low in lexicon.determiners:
        return low not in lexicon.links
    if low in lexicon.prepositional_relatives:
        return True  # "des courriels (auxquels X a eu accès)"
    if lexicon.free_order and (ends := _ends_by_case(passage, first, index)) is not None:
        return ends
    small = lexicon.adjectives_behind and not token.is_capital  # no "el diario Hoy"
    if small and lexicon.asides.match(passage.low, token.start):
        return before.low not in lexicon.links | lexicon.determiners  # "dijo Ana Roy (el lunes)"
    if low in lexicon.links or low in lexicon.determiners or before.low in lexicon.leaning:
        return False
    pronoun = low in lexicon.pronouns and not is_name(passage, index)  # no paper "Il Campo"
    if low in lexicon.subordinators or low in lexicon.relatives or pronoun:
        return not (low in lexicon.oblique and before.low in lexicon.prepositions)  # "une d'elles"
    if (joins := _ends_at_joint(passage, first, index, noun=noun)) is not None:
        return joins
    if lexicon.name_tails.match(passage.low, token.start):
        return False
    if low in lexicon.prepositions:
        return not links_capitals(passage, index) and _ends_at_preposition(passage, first, index)
    if token.text.isdigit() and len(token.text) == _YEAR:
        return True
    return _ends_at_word(passage, first, index, noun=noun)


def _ends_at_joint(passage: Passage, first: int, index: int, *, noun: bool) -> bool | None:
    """Whether the phrase ends at "and", or behind a capital noun; None where neither stands here.

    `noun`: such a noun stands before it.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    token, low = tokens[index], tokens[index].low
    conjoins = low in lexicon.conjunctions and not _is_still(passage, first, index)
    behind = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if low in lexicon.conjunctions and lexicon.verbal.fullmatch(behind):
        return True  # "(признал) синоптик и извинился"
    if lexicon.capital_nouns and noun and conjoins:
        return _joins_verb(passage, index)
    joined = conjoins or low in lexicon.prepositions
    if lexicon.capital_nouns and noun and not token.is_capital and not joined:
        return not _is_owned(passage, first, index)
    if low in lexicon.circumstances and lexicon.subjects_dropped:
        return True  # "(corroboró) el museo tras meses de trabajo"
    return None


def _ends_at_preposition(passage: Passage, first: int, index: int) -> bool:
    """Whether a preposition leads to something else than what belongs to the noun before it."""
    token, before, lexicon = passage.tokens[index], passage.tokens[index - 1], passage.lexicon
    named = (before.is_capital or before.text in '»”"') and index - first > 0
    named = named or (token.low not in lexicon.links and _is_channel(passage, index))
    held = token.low in lexicon.office_of and is_bearer(
        passage, index - 1
    )  # "директор по качеству"
    named = named or (lexicon.stand_ins.fullmatch(before.low) is not None and not held)
    if named and named_later(passage, first, index):
        return False
    if index > first and lexicon.asides.match(passage.low, token.start):
        return True
    return named or _is_told(passage, first, index) or token.low in lexicon.whether


def _ends_at_word(passage: Passage, first: int, index: int, *, noun: bool) -> bool:
    """Whether a verb, an adverb or when it was follows. `noun`: a capital noun stands before it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    token, before, low = tokens[index], tokens[index - 1], tokens[index].low
    settled = index - first > 1 and lexicon.that_needed and lexicon.verb_first
    leaned = low in lexicon.reflexives and index + 1 < len(tokens)
    verbal = tokens[index + 1].low if leaned else low
    if settled and not token.is_capital and verbal.endswith(lexicon.past_endings):
        return may_agree(passage, first, index)  # "el ministro salió", "el fiscal la interrumpió"
    named = lexicon.small_times and is_name(passage, index)  # "le quotidien Matin Plus"
    if before.low in lexicon.bare_links:
        return False  # "l'équipe de nuit"
    if low in lexicon.times and not (named or is_latter(passage, index) or is_age(passage, index)):
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        inside = before.is_capital or before.low in lexicon.determiners
        return not (inside and after is not None and after.is_capital and token.is_capital)
    if low in lexicon.be or low in lexicon.have or low in lexicon.modals:
        return True
    if lexicon.that_needed and low in lexicon.negations and low in lexicon.elisions:
        return True  # "Le syndicat n'en croit rien"
    if lexicon.capital_nouns and low in lexicon.separable and not token.is_capital:
        return True  # "Eine solche (lehnt die Verwaltung ab)"
    if low in lexicon.verbs and not token.is_capital and low not in lexicon.nouns:
        pointed = lexicon.verb_second and index == first + 1 and before.low in lexicon.anaphors
        if pointed and lexicon.verbs[low].form is Form.FINITE:
            return True  # "Dem (widersprach die Behörde)"
        return noun  # and no "La acusada"
    return low in lexicon.adverbs and not token.is_capital and before.low not in lexicon.singular


def _is_field(passage: Passage, index: int) -> bool:
    """For what a body is there: "das Landesamt (für) Fische", "des Amtes (für) Wasser"."""
    tokens, lexicon, before = passage.tokens, passage.lexicon, passage.tokens[index - 1].low
    if not lexicon.capital_nouns or tokens[index].low not in lexicon.office_of:
        return False
    forms = (before, *(before.removesuffix(end) for end in lexicon.noun_genitives))
    named = index + 1 < len(tokens) and tokens[index + 1].is_capital
    return named and any(lexicon.bodies.fullmatch(form) for form in forms)


def _ends_by_case(passage: Passage, first: int, index: int) -> bool | None:
    """Whether whom, when or what for follows, where words are free; None where none does."""
    token, lexicon = passage.tokens[index], passage.lexicon
    if token.low in lexicon.to_persons:
        return not _is_owner(passage, index)  # "сказал (Лунин) журналистам"
    if index > first and token.text in lexicon.quotes and _is_told_paper(passage, index):
        return True  # "(сказал) Лунин «Маяку»"
    inside = index > first and not token.is_capital
    if inside and lexicon.asides.match(passage.low, token.start):
        return True  # "(заявил) мэр тем же вечером"
    if token.low in lexicon.charges and is_somebody(passage, index - 1):
        return True  # "(обругал) мэр за спешку"
    if inside and is_name(passage, index - 1) and lexicon.claims.fullmatch(token.low):
        return True  # "(прокомментировал) Лев Рощин слухи"
    closed = lexicon.determiners | lexicon.subordinators | lexicon.pronouns.keys()
    dative = token.low.endswith(lexicon.datives_behind) and not token.text.isupper()
    if dative and token.low not in closed and is_bearer(passage, index - 1):
        return True  # "(написал) мэр подписчикам"
    return None


def _is_told_paper(passage: Passage, index: int) -> bool:
    """A paper in the dative behind somebody's name: no firm as in "Завод «Заря»", "ООО «Луч»"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before, word = tokens[index - 1], tokens[min(index + 1, len(tokens) - 1)]
    kinds = (lexicon.bodies, lexicon.outlets, lexicon.persons, *lexicon.kinds)
    named = is_name(passage, index - 1) and not before.text.isupper()
    named = named and not any(kind.fullmatch(before.low) for kind in kinds)
    turned = (*lexicon.accusative, *lexicon.datives_behind, *lexicon.oblique_endings)
    return named and word.low.endswith(turned)


def _is_owner(passage: Passage, index: int) -> bool:
    """As in "речник суду", "Верховного суду": a body whose genitive looks like whom one told."""
    lexicon, before = passage.lexicon, passage.tokens[index - 1].low
    if passage.tokens[index - 1].is_capital and before.endswith(lexicon.qualifying):
        return lexicon.bodies.fullmatch(passage.tokens[index].low) is not None
    after = passage.tokens[index + 1] if index + 1 < len(passage.tokens) else None
    named = after is not None and after.is_capital  # "голова суду Олег Сом"
    speaks = lexicon.roles.fullmatch(before) or (named and lexicon.persons.fullmatch(before))
    speaks = None if lexicon.lawyers.fullmatch(before) else speaks
    return bool(speaks) and lexicon.bodies.fullmatch(passage.tokens[index].low) is not None


def _is_owned(passage: Passage, first: int, index: int) -> bool:
    """An adjective between whose somebody is and who he is: "Kehrs (früherer) Chef Udo Kast"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if index - 1 != first or index + 1 >= len(tokens) or not is_name(passage, first):
        return False
    owner, low = tokens[first].low.endswith(lexicon.genitive_ending), tokens[index].low
    closed = lexicon.adverbs | lexicon.times | lexicon.verbs.keys() | lexicon.be | lexicon.have
    adjective = low.endswith(lexicon.attributive) and low not in closed
    return owner and adjective and tokens[index + 1].is_capital


def _is_still(passage: Passage, first: int, index: int) -> bool:
    """As in "will der Fahrer (noch) gewartet haben": no "weder ... noch"."""
    lexicon, tokens = passage.lexicon, passage.tokens
    no = lexicon.verb_second and tokens[index].low in lexicon.both_not
    return no and tokens[first].low not in lexicon.both_not


def _joins_verb(passage: Passage, index: int) -> bool:
    """A conjunction before a verb: "dementierte der Klub und (kündigte)"."""
    lexicon = passage.lexicon
    after = passage.tokens[index + 1] if index + 1 < len(passage.tokens) else None
    if after is None or after.is_capital:
        return False
    if any(after.low in one for one in (lexicon.verbs, lexicon.separable, lexicon.brackets)):
        return True
    closed = (
        lexicon.determiners | lexicon.possessives.keys() | lexicon.prepositions | lexicon.adverbs
    )
    behind = passage.tokens[index + 2] if index + 2 < len(passage.tokens) else None
    noun = behind is not None and (behind.is_capital or behind.low.endswith(lexicon.attributive))
    return after.is_word and after.low not in closed and not noun  # "der Chef und (stieg ein)"


def is_latter(passage: Passage, index: int) -> bool:
    """As in "l'avocat de ce dernier": two words that are one pronoun, and no time."""
    tokens = passage.tokens
    return index > 0 and f"{tokens[index - 1].low} {tokens[index].low}" in passage.lexicon.pronouns


def _is_office_for(passage: Passage, index: int) -> bool:
    """As in "l'adjoint aux sports": what the office is for, not whom its bearer told."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[index - 1].low not in lexicon.offices_for:
        return False
    if lexicon.analytic:  # "said an aide to Crane"
        after = tokens[index + 1] if index + 1 < len(tokens) else tokens[index]
        return after.is_capital or after.low in lexicon.determiners
    told = (lexicon.outlets, lexicon.persons, lexicon.plural)
    return not any(
        t.is_capital or any(kind.fullmatch(t.low) for kind in told)
        for t in tokens[index + 1 : index + 3]
    )


def _is_told(passage: Passage, first: int, index: int) -> bool:
    """Whom somebody told stands here; no seat: "le chef du groupe à la Chambre, Luc Bel"."""
    lexicon = passage.lexicon
    told = passage.tokens[index].low in lexicon.to_persons and not _is_office_for(passage, index)
    return told and not (lexicon.adjectives_behind and named_later(passage, first, index))


def _is_channel(passage: Passage, index: int) -> bool:
    """As in "said the board in a statement": in what it was said."""
    tokens, lexicon = passage.tokens, passage.lexicon
    return any(lexicon.documents.fullmatch(t.low) for t in tokens[index + 1 : index + 3])


def _to_outlet(passage: Passage, first: int, index: int) -> bool:
    """As in "sagte Eva Ruhl der Zeitung": behind a name, whom it was told; not whose editor."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before, after = tokens[index - 1], tokens[min(index + 1, len(tokens) - 1)]
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies)
    noun = any(kind.fullmatch(before.low) for kind in kinds)
    if lexicon.documents.fullmatch(before.low):
        return False  # "Laut einem Bericht der „Rundschau“"
    whole = lexicon.compound_roles.fullmatch(before.low) is not None  # "ein Bahnsprecher (der dpa)"
    owned = whole or any(token.low in lexicon.links for token in tokens[first + 1 : index])
    at = index + 1
    while at + 1 < len(tokens) and tokens[at].is_capital and tokens[at + 1].is_capital:
        at += 1  # "der Neuen Aarer Zeitung"
    told = owned or lexicon.wires.fullmatch(tokens[min(at, len(tokens) - 1)].low) is not None
    if not before.is_capital or (noun and not told) or not _is_dative(passage, index):
        return False  # "ein Sprecher der Stadt (der Deutschen Presse-Agentur)"
    outlet = at < len(tokens) and lexicon.outlets.fullmatch(tokens[at].low) is not None
    return after.text in lexicon.quotes or outlet


def _is_dative(passage: Passage, index: int) -> bool:
    """An article of whom it is told: no "Bericht (des „Boten“)", and no "von"."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    return low in lexicon.nominative_relatives or low not in lexicon.articles | lexicon.prepositions


def _closes_title(passage: Passage, index: int) -> bool:
    """A quotation mark that closes the name of a paper or firm, and no quotation."""
    token = passage.tokens[index]
    return token.quote < 0 and any(token.text in c for c in passage.lexicon.quotes.values())
