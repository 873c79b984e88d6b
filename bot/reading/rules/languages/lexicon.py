"""The shape of a language: everything the engine needs to know about it, and no code.

A language is one file that fills in a `Lexicon`. All words are in lower case with plain
apostrophes, as `segments.plain` leaves them. Patterns are matched against such text.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Flag, StrEnum, auto
from functools import cached_property

from storage.records import Act

NEVER = re.compile(r"(?!)")
_BEGIN, _END = r"(?<![^\W_])(?:", r")(?:(?<=\s)|(?![^\W_]))"


class Form(StrEnum):
    """What a verb form can be in a sentence."""

    FINITE = "finite"  # says, affirme: has a subject
    PAST = "past"  # denied: finite, or a participle after an auxiliary
    PARTICIPLE = "participle"  # nié: only after an auxiliary
    GERUND = "gerund"  # saying, affirmant: shares the subject of what is before
    BASE = "base"  # say: finite only after a plural or a modal verb
    INFINITIVE = "infinitive"  # nier: finite only after an auxiliary such as "va"


class Takes(Flag):
    """What a cue takes as its content."""

    NOTHING = 0
    CLAUSE = auto()  # he says (that) ...
    OBJECT = auto()  # he denies the claim
    INFINITIVE = auto()  # il nie avoir ..., he denies having ...
    QUOTE = auto()  # he says, "..."; "...", he says
    ADDRESSEE = auto()  # he tells reporters (that) ...
    CLEAR = auto()  # only with "that", a quotation or a colon: adds, continues
    TOPIC = auto()  # declines to comment on ...: may be missing
    OF = auto()  # warns of ...: an object behind one of `of`
    CLAIM = auto()  # denies or withdraws a claim; anything else is refused or called back


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a cue verb. `hedged`: the verb itself keeps a distance (suggests)."""

    act: Act
    form: Form
    takes: Takes
    hedged: bool = False
    noun: bool = False  # the form is as often a noun (claims, reports): wants clear signs


@dataclass(frozen=True, slots=True)
class Phrase:
    """A cue that is more than a verb form: an idiom, a refusal to comment.

    Attributes:
        pattern: matched in a sentence outside its quotations, auxiliaries and negation included
            where they matter.
            A group `content` is what is said, a group `speaker` who says it, a group `cue` the
            cue where what is around it is none ("комментировать слухи мэр [отказался]").
        subject: where the speaker stands: "left" as any verb's subject, "right" after the phrase
            ("denial from X"), "main" as the sentence's subject ("left without answering"),
            "none" if nobody is named.
    """

    act: Act
    pattern: re.Pattern[str]
    takes: Takes = Takes.TOPIC
    subject: str = "left"
    hedged: bool = False


@dataclass(frozen=True, slots=True)
class Bracket:
    """An idiom around the middle of a clause, under its finite verb: "machte ... keine Angaben".

    Attributes:
        closes: its second half.
        leads: prepositions before what it is about; without them, `about` or an object.
        things: objects that look like subjects and are none (a request that X left unanswered).
    """

    act: Act
    closes: re.Pattern[str]
    leads: frozenset[str] = frozenset()
    things: re.Pattern[str] = NEVER


def bracketed(table: dict[str, tuple[Bracket, ...]], opens: str, bracket: Bracket) -> None:
    """Enter an idiom under each form of its finite verb, written as for `spelled`."""
    for form, _ in spelled(opens):
        table[form] = (*table.get(form, ()), bracket)


def phrase(
    act: Act, pattern: str, takes: Takes = Takes.TOPIC, subject: str = "left", hedged: bool = False
) -> Phrase:
    """A `Phrase` from the text of its pattern, matched at word boundaries."""
    return Phrase(act, words(pattern), takes, subject, hedged)


def words(pattern: str) -> re.Pattern[str]:
    """A pattern that begins and ends at a word's edge."""
    return re.compile(f"{_BEGIN}{pattern}{_END}")


def listed(text: str) -> frozenset[str]:
    """The words of a text as a set; "_" joins words that belong together."""
    return frozenset(word.replace("_", " ") for word in text.split())


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """One language, in five groups of fields.

    A field that is left out means that the language has nothing of the kind.

    Writing: how a text of the language is cut.
        code: ISO 639-1.
        quotes: opening quotation mark to its closing marks.
        elisions: words that lean on the next one, with their apostrophe (l').
        clitics: endings that are split off a word ('s, -t-il), the longest first.
        abbreviations: words whose full stop ends no sentence (mr, z.b).
        starters: words that begin a sentence even after "U.S.".
        dialogues: a line that begins with a dash is what somebody says.
        incise: a speaker may be named inside the marks: "A, dit X, B" in one quotation.
        ordinals: a number with a full stop is an ordinal (am 3. Mai).
        quoted_names: firms and papers stand in quotation marks, which then quote nobody.

    Cues: the words that show that somebody states something, and what.
        verbs: each form of a verb to what it does; words of a form are joined by spaces.
        phrases: what is no single verb: refusals to comment, idioms of denial.
        attributions: "according to": the speaker follows, the rest is content.
        postpositions: "zufolge": the speaker stands before.
        accounts: "findings of": what may stand between an attribution and its speaker.
        as_words: "as": what X says stands around "as X says".
        particles: second halves of verbs at the end of a clause (räumte ... ein).
        separable: the first half of such a verb to its second halves, and what the whole does.
        brackets: finite verb to the idioms it opens, whose other half closes the clause.
        plain_verbs: forms after which a clause needs no "that".
        past_endings: endings of the past, or of all verbs where no noun has them: "...", she
            snapped, where nobody listed the verb.
        gerund_endings: endings of what opens a sentence and is no content ("Asking that, ...").
        hypothetical: auxiliaries with which nothing is stated (could say).
        aspects: verbs that only say that somebody begins or goes on (continues to, keeps).
        short_forms: auxiliaries written on to a pronoun ('s), to what they are short for.
        firm: verb forms that deny if a `negative` follows (insists it never ...).
        negative: what makes a firm statement a denial.
        contrary: a fact negated, which denies where somebody else has stated it.
        subjunctive: the mood in which indirect speech goes on without a cue (er habe ...).
        both_not: neither, nor: a silence of each.

    Meaning: what a statement does, whatever its verb. Pairs of an act and a pattern, in order.
        said: in quotations and clauses ("is not true").
        said_quoted: in quotations only, where somebody speaks for himself ("I never ...").
        negated: any negation at the beginning of what is said: denies where it answers a claim.
        retorts: verb forms of answering back: deny what is said to be so, or was blamed.
        perceived: what was not seen or found: such words deny nothing, whatever they answer.
        disputed: words that tell of a claim (rumour, accused), beside the `hedges`.
        dismissive: words of blame that deny where they answer a claim (absurd).
        verdicts: after "calls it", "describes as" (nonsense; a disgrace).
        backward: how a sentence begins that attributes the one before it (that is what ...).
        hedges: marks of reserve (allegedly).
        only: restrictions that make the next sentence of a denier a concession.
        origins: "citing": who vouches at the root follows.
        courts: who decides rather than states: a court rejects ...
        rulings: ... what is decided on: an appeal, a fine ...
        ruled: ... and the verbs that make it a decision.
        claims: nouns that make "rejects" a denial and "takes back" a withdrawal, with their cases.
        refused: what is no claim, so that "rejects" it is blame (a demand, criticism).
        feats: objects of "confirm", "admit", "concede", "deny" that are no claims (a goal, patients).
        asked: what may stand before a silence and is no topic of it (to questions, comment on).
        deadlines: when somebody was silent (by press time): no topic of the silence.
        other_matters: what opens a sentence about another matter (separately).
        charges: what goes on from whom somebody blamed, past a comma (of, for).
        circumstances: words that tell when something was denied or blamed, not what (after).
        summoned: objects of "call" that it does not describe (a meeting, an election).
        venues: where something was said: neither what nor who (in a statement, at a rally).
        aftermath: verbs of what came of a statement (sparking): no content.
        resuming: words that go on with what was said after a cue inside it (because).
        nouns: nouns for what is stated (claim, report): "that" after one is content.

    Grammar: words by what they do in a sentence.
        complementizers: that.
        whether: whether, why, what: begin a clause and belong to it.
        that_needed: indirect speech never goes without one of these.
        comma_needed: without one of these, indirect speech stands behind a comma.
        colon_tells: what follows a colon after a verb's object is what is said.
        subordinators: all that begins a subordinate clause: no subject reaches over it.
        relatives: who, which.
        after_relative: postpositions of a relative pronoun after a claim (denen zufolge).
        object_relatives: "which he denies": what is denied stands before it.
        conjunctions: and, or.
        prepositions: all of them, and participles used so (reached, asked).
        links: prepositions inside a noun phrase (the head of the board).
        by: who did it in the passive.
        about: before the topic of a silence (declined to comment on).
        of: before what somebody told or warned of.
        to_persons: before whom somebody spoke to.
        inside: before the speaker in a phrase that holds him (calls to X went unanswered).
        determiners: articles, numerals, possessives.
        definite: determiners of what is known already.
        singular: determiners of one.
        articles: what is cut off before a principal.
        gendered: article to gender, where things have one.
        things: what a noun phrase begins with that is no subject of a verb of speaking.
        accusative: endings by which the first word of a clause is known as an object (версию).
        objective: words that begin a noun phrase which is no subject (den, einen).
        nominative: pronouns that can only be a subject (er, wir).
        demonstratives: this, these: go on with what was said just before.
        anaphors: objects that stand for what was said before (denied it).
        pointers: words for what was said before with its preposition (dazu, davon).
        possessives: possessive to its owner's kind, as in `pronouns`.
        pronouns: subject pronoun to "m", "f", "p" (several), "n" (thing), "" (nobody told).
        expletives: subjects that stand for nobody (there is).
        oblique: pronouns after an attribution or as object, the same way.
        datives: pronouns of whom something is kept from beside a verb of denying (le negó).
        selves: himself: denying oneself something denies nothing.
        subjects_dropped: a verb may go without its subject.
        be: all forms of to be.
        have: of to have.
        modals: of modal verbs and other auxiliaries.
        infinitive_marks: to.
        infinitive: an infinitive at the beginning of what is said (nie avoir ...).
        negations: not, never: turn a confirmation into a silence, a denial into nothing.
        reflexives: pronouns that may stand between subject and verb.
        self_reflexives: of these, those with which a verb of speaking is none (se dit).
        adverbs: what may stand in a verb group or before a subject.
        adverb_endings: by which regular adverbs are known.
        no_adverbs: nouns that end like adverbs (family).
        times: days, months, parts of the day.
        small_times: days and months are written small: with a capital they are names (Julio).
        asides: what stands between subject and verb and tells where and when (in an interview).
        openers: words that open a sentence and are no name, though capitalised.
        participles: words that open a clause of their own before a comma (suspected of ...).
        absolutes: participles of a clause of its own after a comma (étant).
        bare: nouns that go without an article; None where the language does not ask.
        verb_first: a sentence may begin with its verb.
        verb_second: the subject follows the verb where something else opens the sentence.
        free_order: cases tell subject and object, which may stand on either side of the verb.
        several: endings of verbs of several, with which a seat speaks (в мэрии заявили).
        verb_final: participles stand at the end, far from their auxiliary.
        capital_nouns: all nouns are capitalised: a capital tells no name.
        bare_nouns: noun phrases begin without any article.
        genitive: whom somebody speaks for follows in the genitive, without a preposition.

    People: who speaks, and for whom.
        roles: those who speak for others: spokeswoman, lawyer, press office.
        compound_roles: a role with whom it is for as its first half, the group `house`.
        joints: endings of that half that belong to the compound alone (Klinikumssprecher).
        own_house: such halves, and nouns, that only say "the firm": it is named elsewhere.
        common_houses: nouns for an institution that is named elsewhere (the ministry).
        common_outlets: nouns for an outlet that is named elsewhere (the paper).
        aged: somebody told by his age, whom the text knows already (der 31-Jährige).
        house_roles: roles that speak for the institution named last, if for nobody told.
        client_roles: roles that speak for the person named last, if for nobody told.
        accused: for whom a lawyer in court speaks, if for nobody told.
        genitive_ending: what a name ends in before what it owns, without an apostrophe.
        persons: nouns for persons by office or trade.
        titles: what stands before a name, to its bearer's gender or "".
        given_endings: last letter of a first name to its bearer's gender, where no title tells.
        cases: endings that names take, the longest first.
        patronymics: endings of a second name after the given one (Иванович).
        stand_ins: words by which a person named before is called again (чиновник, омбудсмен).
        owned: endings of names of those for whom somebody speaks (адвокат Котова).
        middle: endings of verbs without an object in the subject's place (возмущается).
        many: nouns of several in the case of a subject (чиновники).
        masculine: endings of verbs whose subject is a man.
        body_stand_ins: words by which a body that spoke before is called again (ведомство).
        generic: what is cut off before an office (former).
        speaks_for: prepositions before the principal (spokesman for X).
        belonging: adjectives of a role to the kind of institution it speaks for (police spokesman).
        kinds: nouns and words in names by the kind of institution, so that "the company" is the
            firm named before; a name is of the first kind that has a word in it.
        desks: of these, those that are no person: press service, office.
        defends: "who represents": the principal follows.
        seats: prepositions with which a seat speaks (В мэрии заявили).
        lawyers: who speaks for the accused: what they negate is denied.
        same_seat: after "one": whoever spoke last (indique-t-on de même source).
        advocates: titles that only lawyers bear.
        groups: roles that are no person: a name beside one is whom it speaks for.
        seats_of_one: what leads to the seat of those who are "one": assure-t-on (à) la mairie.
        body_seats: of these, those with which only an institution does (en el Ministerio niegan).
        anonymous: words for sources without a name.
        documents: words for documents.
        outlets: words for news outlets, and in their names.
        mute: what "denied by" may be followed by without anybody speaking (the facts, the polls).
        bodies: words in names of institutions: these are no persons.
        plural: speakers that are several though no ending tells.
        name_links: words inside names, as printed (Inés de la Torre).
        not_names: capitalised words that are never names.
    """

    # Writing
    code: str
    quotes: Mapping[str, str]
    elisions: frozenset[str] = frozenset()
    clitics: tuple[str, ...] = ()
    abbreviations: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    dialogues: bool = False
    incise: bool = False
    ordinals: bool = False
    quoted_names: bool = False

    # Cues
    verbs: Mapping[str, Verb]
    phrases: tuple[Phrase, ...] = ()
    attributions: re.Pattern[str] = NEVER
    postpositions: re.Pattern[str] = NEVER
    accounts: re.Pattern[str] = NEVER
    as_words: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    separable: Mapping[str, Mapping[str, Verb]] = field(default_factory=dict)
    brackets: Mapping[str, tuple[Bracket, ...]] = field(default_factory=dict)
    plain_verbs: frozenset[str] = frozenset()
    past_endings: tuple[str, ...] = ()
    gerund_endings: tuple[str, ...] = ()
    hypothetical: frozenset[str] = frozenset()
    aspects: frozenset[str] = frozenset()
    short_forms: Mapping[str, str] = field(default_factory=dict)
    firm: frozenset[str] = frozenset()
    negative: re.Pattern[str] = NEVER
    contrary: re.Pattern[str] = NEVER
    subjunctive: re.Pattern[str] = NEVER
    both_not: frozenset[str] = frozenset()

    # Meaning
    said: tuple[tuple[Act, re.Pattern[str]], ...] = ()
    said_quoted: tuple[tuple[Act, re.Pattern[str]], ...] = ()
    negated: re.Pattern[str] = NEVER
    retorts: frozenset[str] = frozenset()
    perceived: re.Pattern[str] = NEVER
    disputed: re.Pattern[str] = NEVER
    dismissive: re.Pattern[str] = NEVER
    verdicts: tuple[tuple[Act, re.Pattern[str]], ...] = ()
    backward: re.Pattern[str] = NEVER
    hedges: re.Pattern[str] = NEVER
    only: re.Pattern[str] = NEVER
    origins: re.Pattern[str] = NEVER
    courts: re.Pattern[str] = NEVER
    rulings: re.Pattern[str] = NEVER
    ruled: re.Pattern[str] = NEVER
    claims: re.Pattern[str] = NEVER
    refused: re.Pattern[str] = NEVER
    feats: re.Pattern[str] = NEVER
    asked: re.Pattern[str] = NEVER
    deadlines: re.Pattern[str] = NEVER
    other_matters: re.Pattern[str] = NEVER
    charges: frozenset[str] = frozenset()
    circumstances: frozenset[str] = frozenset()
    summoned: re.Pattern[str] = NEVER
    venues: re.Pattern[str] = NEVER
    aftermath: frozenset[str] = frozenset()
    resuming: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()

    # Grammar
    complementizers: frozenset[str] = frozenset()
    whether: frozenset[str] = frozenset()
    that_needed: bool = False
    comma_needed: bool = False
    colon_tells: bool = False
    subordinators: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    after_relative: frozenset[str] = frozenset()
    object_relatives: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    to_persons: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    singular: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    gendered: Mapping[str, str] = field(default_factory=dict)
    things: re.Pattern[str] = NEVER
    accusative: tuple[str, ...] = ()
    objective: frozenset[str] = frozenset()
    nominative: frozenset[str] = frozenset()
    demonstratives: frozenset[str] = frozenset()
    anaphors: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    possessives: Mapping[str, str] = field(default_factory=dict)
    pronouns: Mapping[str, str] = field(default_factory=dict)
    expletives: frozenset[str] = frozenset()
    oblique: Mapping[str, str] = field(default_factory=dict)
    datives: frozenset[str] = frozenset()
    selves: frozenset[str] = frozenset()
    subjects_dropped: bool = False
    be: frozenset[str] = frozenset()
    have: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    infinitive_marks: frozenset[str] = frozenset()
    infinitive: re.Pattern[str] = NEVER
    negations: frozenset[str] = frozenset()
    reflexives: frozenset[str] = frozenset()
    self_reflexives: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ()
    no_adverbs: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    small_times: bool = False
    asides: re.Pattern[str] = NEVER
    openers: frozenset[str] = frozenset()
    participles: re.Pattern[str] = NEVER
    absolutes: frozenset[str] = frozenset()
    bare: re.Pattern[str] | None = None
    verb_first: bool = False
    verb_second: bool = False
    free_order: bool = False
    several: tuple[str, ...] = ()
    verb_final: bool = False
    capital_nouns: bool = False
    bare_nouns: bool = False
    genitive: bool = False

    # People
    roles: re.Pattern[str] = NEVER
    compound_roles: re.Pattern[str] = NEVER
    joints: tuple[str, ...] = ()
    own_house: re.Pattern[str] = NEVER
    common_houses: re.Pattern[str] = NEVER
    common_outlets: re.Pattern[str] = NEVER
    aged: re.Pattern[str] = NEVER
    house_roles: re.Pattern[str] = NEVER
    client_roles: re.Pattern[str] = NEVER
    accused: re.Pattern[str] = NEVER
    genitive_ending: str = ""
    persons: re.Pattern[str] = NEVER
    titles: Mapping[str, str] = field(default_factory=dict)
    given_endings: Mapping[str, str] = field(default_factory=dict)
    cases: tuple[str, ...] = ()
    patronymics: tuple[str, ...] = ()
    stand_ins: re.Pattern[str] = NEVER
    body_stand_ins: re.Pattern[str] = NEVER
    owned: tuple[str, ...] = ()
    middle: tuple[str, ...] = ()
    many: re.Pattern[str] = NEVER
    masculine: tuple[str, ...] = ()
    generic: frozenset[str] = frozenset()
    speaks_for: frozenset[str] = frozenset()
    belonging: Mapping[str, str] = field(default_factory=dict)
    kinds: tuple[re.Pattern[str], ...] = ()
    desks: re.Pattern[str] = NEVER
    defends: re.Pattern[str] = NEVER
    seats: frozenset[str] = frozenset()
    lawyers: re.Pattern[str] = NEVER
    same_seat: re.Pattern[str] = NEVER
    advocates: re.Pattern[str] = NEVER
    groups: re.Pattern[str] = NEVER
    seats_of_one: re.Pattern[str] = NEVER
    body_seats: frozenset[str] = frozenset()
    anonymous: re.Pattern[str] = NEVER
    documents: re.Pattern[str] = NEVER
    outlets: re.Pattern[str] = NEVER
    mute: re.Pattern[str] = NEVER
    bodies: re.Pattern[str] = NEVER
    plural: re.Pattern[str] = NEVER
    name_links: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()

    @cached_property
    def verb_lengths(self) -> Mapping[str, int]:
        """The first word of each verb form to the most words that a form beginning so has."""
        lengths: dict[str, int] = {}
        for form in self.verbs:
            first, *others = form.split(" ")
            lengths[first] = max(lengths.get(first, 1), 1 + len(others))
        return lengths

    @cached_property
    def any_phrase(self) -> re.Pattern[str]:
        """Matches wherever one of the `phrases` does: where it does not, none need be tried."""
        inner = [p.pattern.pattern.removeprefix(_BEGIN).removesuffix(_END) for p in self.phrases]
        nameless = (re.sub(r"\(\?P<\w+>", "(?:", text) for text in inner)
        return words("|".join(nameless)) if inner else NEVER


def conjugate(
    table: dict[str, Verb],
    act: Act,
    takes: Takes,
    forms: Iterable[tuple[str, Form]],
    hedged: bool = False,
    nouns: frozenset[str] = frozenset(),
) -> None:
    """Enter the forms of one verb; a form that is there already stays what it is."""
    for text, form in forms:
        table.setdefault(text, Verb(act, form, takes, hedged, text in nouns))


def spelled(text: str, form: Form = Form.FINITE) -> list[tuple[str, Form]]:
    """Forms written as "stem|ending|ending": the stem with each ending; "_" joins words.

    `spelled("sag|t|te|ten")` is sagt, sagte, sagten.
    """
    found = []
    for entry in text.split():
        stem, *endings = entry.replace("_", " ").split("|")
        found += [(stem + ending.strip("-"), form) for ending in endings or [""]]
    return found
