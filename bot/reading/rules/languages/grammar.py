"""Words by what they do in a sentence."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.reading.rules.languages.patterns import NEVER


@dataclass(frozen=True, kw_only=True)
class Grammar:
    """Words by what they do in a sentence.

    Attributes:
        complementizers: that.
        whether: whether, why, what: begin a clause and belong to it.
        that_needed: indirect speech never goes without one of these.
        comma_needed: without one of these, indirect speech stands behind a comma.
        colon_tells: what follows a colon after a verb's object is what is said.
        subordinators: all that begins a subordinate clause: no subject reaches over it.
        correlatives: words that "that" goes with behind a comma (то, что).
        degrees: behind one of these, "that" tells what comes of it (so many that).
        relatives: who, which.
        nominative_relatives: of these, those that are who and never whom, as articles too (der).
        personal_relatives: of these, those of persons alone (who).
        subject_relatives: of these, those that are the subject wherever no preposition leads (qui).
        but: conjunctions of what is set against the clause before, if not among `conjunctions`.
        gerund_marks: what stands before a gerund ("en" niant).
        shared_marks: what else stands before a verb with the subject before it (en negar).
        including: what opens an aside that names some of those before ("incluida").
        concessive: what opens a clause that grants something ("si bien").
        meanwhile: nouns that make a conjunction with "that" ("al tiempo que").
        historic: what stands before an infinitive that tells what came next ("et d'ajouter").
        after_relative: postpositions of a relative pronoun after a claim (denen zufolge).
        prepositional_relatives: relatives in a case that only a preposition gives, or with one
            inside (auxquels, которой).
        object_relatives: "which he denies": what is denied stands before it.
        relative_sources: "a poll, according to which": who states it stands before.
        all_relatives: which, of all that was said before it (, was X bestreitet).
        in_which: behind something said or written, of its author (в котором, где).
        conjunctions: and, or.
        prepositions: all of them, and participles used so (reached, asked).
        office_of: prepositions between an office and what it is for (директор по качеству).
        links: prepositions inside a noun phrase (the head of the board).
        amounts: a preposition and a number that open a noun phrase (at least 40, about half).
        by: who did it in the passive.
        about: before the topic of a silence (declined to comment on).
        of: before what somebody told or warned of.
        spoken_to: further endings of several to whom somebody speaks (успокоил жителей).
        to_the: of the words before persons, those with an article inside (al, aux).
        to_persons: before whom somebody spoke to.
        leaning: adjectives whose preposition goes on with the noun phrase (próximas a).
        predicatives: before what somebody or something is called, which may open the sentence (als).
        inside: before the speaker in a phrase that holds him (calls to X went unanswered).
        determiners: articles, numerals, possessives.
        definite: determiners of what is known already.
        singular: determiners of one.
        indefinite: determiners of one who is not known yet.
        never_alone: articles that no noun may be left out behind, beside `definite` (a, an).
        numerals_of_one: of `singular`, the number (one).
        articles: what is cut off before a principal.
        gendered: article to gender, where things have one.
        things: what a noun phrase begins with that is no subject of a verb of speaking.
        accusative: endings by which the first word of a clause is known as an object (версию).
        dative: how a noun phrase begins whose article tells no subject before such a noun (der
            Ministerin).
        oblique_endings: endings by which a noun is known as no subject (школой, жителям).
        qualifying: endings of adjectives whose noun tells whose something is (министр иностранных дел).
        qualifying_subject: endings of adjectives before a noun that is a subject (бывший).
        attributive: endings of adjectives (and pronouns) before their nouns (Kehrs früherer Chef).
        datives_behind: endings of whom somebody speaks to, right behind the speaker.
        agreeing: endings of a subject's first word to those of the verbs that agree with it, in the
            order in which they are tried.
        numbered: words that a number makes a name of, with their capital (Number 10).
        ones_own: possessives of the subject's own (свою): what it denies is no claim of others.
        counts: words for how many (двое).
        several_too: pronouns of one that mean several as well (sie).
        folk: how many people, in any case (two men, двух мужчин), beside persons by trade.
        each_counted: who stands for all that were counted before (both, all three, alle drei).
        arrest: who holds people and tells of it, and does not deny what they did (police).
        masculine_cases: endings with which a word for a man or body is no subject (мэра).
        women: endings of such a word's beginning if it is declined as women's are (соседк-а, глав-а).
        women_end: what such a word ends with as a subject.
        objective: words that begin a noun phrase which is no subject (den, einen).
        nominative: pronouns that can only be a subject (er, wir).
        demonstratives: this, these: go on with what was said just before.
        anaphors: objects that stand for what was said before (denied it).
        plain_anaphors: of these, those that lean on no verb and can be quoted (this).
        neuter: what "which" stands for where nobody is meant (lo que).
        pointers: words for what was said before with its preposition (dazu, davon).
        anybody: of whoever does something, before a relative pronoun (ceux qui, те, кто).
        conditionals: words before what is supposed, asked or compared (if, whether, than).
        free_relatives: words for what nobody has named, before who says it (what).
        own: of an attribution, words that make the sentence's subject the speaker (by his own account).
        possessives: possessive to its owner's kind, as in `pronouns` ("fp": her or their).
        pronouns: subject pronoun to "m", "f", "p" (several), "n" (thing), "" (nobody told).
        expletives: subjects that stand for nobody (there is).
        there_is: verb forms with which an expletive stands for nobody, whatever was told before.
        oblique: pronouns after an attribution or as object, the same way.
        datives: pronouns of whom something is kept from beside a verb of denying (le negó).
        selves: himself: denying oneself something denies nothing.
        settings: prepositions of where and when something is said, where a noun ends by its
            capital; others lead to what is said ("fordert für Rentner mehr Geld").
        of_two: what the first and the second of two named together is called (la première).
        proximal: what means who was told of last to its gender (celle-ci, ce dernier).
        contracted: prepositions with an article in them to its gender (au, du).
        owned_gender: possessives to the gender of what is owned (sa), where a noun has one.
        women_by_ending: endings of a woman's noun, where no article tells.
        latter: who was named last, by a word that is no subject of its own sentence (тот).
        intensives: himself, before the subject it goes with (сам мэр).
        selves_behind: the same behind a pronoun or name (sie selbst).
        subjects_dropped: a verb may go without its subject.
        be: all forms of to be.
        copulas: forms of to stay, to become, to seem: a noun phrase ends before them.
        have: of to have.
        modals: of modal verbs and other auxiliaries.
        reported_modals: modal verbs in the mood of indirect speech (könne).
        infinitive_marks: to.
        infinitive: an infinitive at the beginning of what is said (nie avoir ...).
        negations: not, never: turn a confirmation into a silence, a denial into nothing.
        verb_negations: of these, those that only a finite verb follows (ne).
        reflexives: pronouns that may stand between subject and verb.
        self_reflexives: of these, those with which a verb of speaking is none (se dit).
        adverbs: what may stand in a verb group or before a subject.
        manners: adverbs that tell how or since when somebody denied something (still).
        adverb_endings: by which regular adverbs are known.
        no_adverbs: nouns that end like adverbs (family).
        times: days, months, parts of the day, and what two words tell (más tarde).
        small_times: days and months are written small: with a capital they are names (Julio).
        old: behind a number of years it tells an age, and not when (der 61 Jahre alte Wirt).
        asides: what stands between subject and verb and tells where and when (in an interview).
        openers: words that open a sentence and are no name, though capitalised.
        participles: words that open a clause of their own before a comma (suspected of ...).
        absolutes: participles of a clause of its own after a comma (étant).
        bare: nouns that go without an article, where others have one.
        pasts: past forms of verbs that no ending tells (left, met, sold).
        analytic: nouns have neither gender nor case: the order of words tells who does what.
        verb_first: a sentence may begin with its verb.
        verb_second: the subject follows the verb where something else opens the sentence.
        free_order: cases tell subject and object, which may stand on either side of the verb.
        impersonal: verb forms without a subject, of what is written somewhere (сказано).
        verbs_of_several: endings of the verbs of several, where a verb may go without a subject.
        plural_verbs: forms of verbs of several; None where their subject need not agree.
        perfects: auxiliaries with which indirect speech goes on in the infinitive (avoir vu).
        first_person: pronouns of who speaks of himself (je).
        manner_endings: endings of how somebody spoke, between a verb and its subject (llorando).
        verb_endings: endings of finite verbs that nouns have as well (sabía, policía).
        tensed: endings that only finite verbs have (fermera, fermeront).
        verbal: verbs by their endings, where no noun is meant (подал, извинилась).
        contrasting: words beside a verb that set who speaks against others (de son côté).
        subjects_of: endings of past verbs, to those of nouns beside them that are no objects (-ла).
        neuters: endings of neuter nouns of several, which other nouns have as well (обвинения).
        several: endings of verbs of several, with which a seat speaks (в мэрии заявили).
        verb_final: participles stand at the end, far from their auxiliary.
        capital_nouns: all nouns are capitalised: a capital tells no name.
        adjectives: endings by which adjectives are told from nouns in the genitive.
        bare_links: of `links`, those before a noun without its article (société de gestion).
        adjectives_behind: what qualifies a noun follows it (la compagnie aérienne).
        workplaces: what stands before a firm at which something goes on (Unrest at Norvik Marine).
        bodies_after: prepositions before a body's name as often as before a place's (at Nordlux).
        bare_nouns: noun phrases begin without any article.
        genitive: whom somebody speaks for follows in the genitive, without a preposition.
    """

    complementizers: frozenset[str] = frozenset()
    whether: frozenset[str] = frozenset()
    neuter: frozenset[str] = frozenset()
    that_needed: bool = False
    comma_needed: bool = False
    colon_tells: bool = False
    subordinators: frozenset[str] = frozenset()
    correlatives: frozenset[str] = frozenset()
    degrees: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    nominative_relatives: frozenset[str] = frozenset()
    personal_relatives: frozenset[str] = frozenset()
    subject_relatives: frozenset[str] = frozenset()
    but: frozenset[str] = frozenset()
    gerund_marks: frozenset[str] = frozenset()
    shared_marks: frozenset[str] = frozenset()
    historic: frozenset[str] = frozenset()
    including: frozenset[str] = frozenset()
    concessive: frozenset[str] = frozenset()
    meanwhile: frozenset[str] = frozenset()
    after_relative: frozenset[str] = frozenset()
    prepositional_relatives: frozenset[str] = frozenset()
    object_relatives: frozenset[str] = frozenset()
    relative_sources: frozenset[str] = frozenset()
    all_relatives: frozenset[str] = frozenset()
    in_which: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    office_of: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    amounts: re.Pattern[str] = NEVER
    by: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    spoken_to: tuple[str, ...] = ()
    to_persons: frozenset[str] = frozenset()
    to_the: frozenset[str] = frozenset()
    leaning: frozenset[str] = frozenset()
    predicatives: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    singular: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    never_alone: frozenset[str] = frozenset()
    numerals_of_one: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    gendered: Mapping[str, str] = field(default_factory=dict)
    things: re.Pattern[str] = NEVER
    accusative: tuple[str, ...] = ()
    dative: re.Pattern[str] = NEVER
    oblique_endings: tuple[str, ...] = ()
    qualifying: tuple[str, ...] = ()
    qualifying_subject: tuple[str, ...] = ()
    attributive: tuple[str, ...] = ()
    datives_behind: tuple[str, ...] = ()
    agreeing: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    ones_own: frozenset[str] = frozenset()
    counts: re.Pattern[str] = NEVER
    several_too: frozenset[str] = frozenset()
    folk: re.Pattern[str] = NEVER
    each_counted: re.Pattern[str] = NEVER
    arrest: re.Pattern[str] = NEVER
    masculine_cases: tuple[str, ...] = ()
    women: tuple[str, ...] = ()
    women_end: tuple[str, ...] = ()
    objective: frozenset[str] = frozenset()
    nominative: frozenset[str] = frozenset()
    demonstratives: frozenset[str] = frozenset()
    anaphors: frozenset[str] = frozenset()
    plain_anaphors: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    anybody: frozenset[str] = frozenset()
    conditionals: frozenset[str] = frozenset()
    free_relatives: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    possessives: Mapping[str, str] = field(default_factory=dict)
    pronouns: Mapping[str, str] = field(default_factory=dict)
    expletives: frozenset[str] = frozenset()
    there_is: frozenset[str] = frozenset()
    oblique: Mapping[str, str] = field(default_factory=dict)
    datives: frozenset[str] = frozenset()
    selves: frozenset[str] = frozenset()
    of_two: tuple[re.Pattern[str], ...] = ()
    proximal: Mapping[str, str] = field(default_factory=dict)
    contracted: Mapping[str, str] = field(default_factory=dict)
    owned_gender: Mapping[str, str] = field(default_factory=dict)
    women_by_ending: tuple[str, ...] = ()
    latter: frozenset[str] = frozenset()
    intensives: frozenset[str] = frozenset()
    settings: frozenset[str] = frozenset()
    selves_behind: frozenset[str] = frozenset()
    subjects_dropped: bool = False
    be: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    have: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    reported_modals: frozenset[str] = frozenset()
    infinitive_marks: frozenset[str] = frozenset()
    infinitive: re.Pattern[str] = NEVER
    negations: frozenset[str] = frozenset()
    verb_negations: frozenset[str] = frozenset()
    reflexives: frozenset[str] = frozenset()
    self_reflexives: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    manners: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ()
    no_adverbs: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    small_times: bool = False
    old: frozenset[str] = frozenset()
    asides: re.Pattern[str] = NEVER
    openers: frozenset[str] = frozenset()
    participles: re.Pattern[str] = NEVER
    absolutes: frozenset[str] = frozenset()
    bare: re.Pattern[str] = NEVER
    pasts: frozenset[str] = frozenset()
    analytic: bool = False
    verb_first: bool = False
    verb_second: bool = False
    free_order: bool = False
    impersonal: frozenset[str] = frozenset()
    verbs_of_several: tuple[str, ...] = ()
    plural_verbs: re.Pattern[str] | None = None
    perfects: frozenset[str] = frozenset()
    first_person: frozenset[str] = frozenset()
    manner_endings: tuple[str, ...] = ()
    verb_endings: tuple[str, ...] = ()
    tensed: tuple[str, ...] = ()
    verbal: re.Pattern[str] = NEVER
    contrasting: re.Pattern[str] = NEVER
    subjects_of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    neuters: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    verb_final: bool = False
    capital_nouns: bool = False
    adjectives: tuple[str, ...] = ("",)
    bare_links: frozenset[str] = frozenset()
    adjectives_behind: bool = False
    workplaces: frozenset[str] = frozenset()
    bodies_after: frozenset[str] = frozenset()
    bare_nouns: bool = False
    genitive: bool = False
