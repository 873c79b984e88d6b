"""Who speaks, and for whom."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.reading.rules.languages.patterns import NEVER


@dataclass(frozen=True, kw_only=True)
class People:
    """Who speaks, and for whom.

    Attributes:
        roles: those who speak for others: spokeswoman, lawyer, press office.
        told_by: a compound that tells whose account it is (UN-Angaben), the group `house`.
        compound_roles: a role with whom it is for as its first half, the group that takes part.
        joints: endings of that half that are the compound's alone (Klinikumssprecher), to what the
            word itself ends with instead (Firmensprecher: Firma).
        constituencies: what a politician represents and does not speak for (the district).
        kickers: words over a headline, before its colon, that speak for nobody (OPINION).
        namesakes: nouns for bodies whose name always has that noun in it (ministry): no body
            of another noun is meant by them.
        own_house: such halves, and nouns, by which one named elsewhere is called again (the firm).
        any_body: of these, those that mean a body of any kind (the institution).
        ranks: what tells one body of a kind from all others (the central bank).
        owned_shares: what is held of a firm, before "in" and its name (shares in Norvik).
        happenings: what goes on, and is no firm where it opens a sentence (Work, Unrest).
        others: words by which a body is told from the one named before (the rival club).
        giants: nouns by which a firm is called again with its trade (le géant du meuble).
        houses: nouns before the name of a firm, club or group (the ferry company Orlan).
        aged: somebody told by his age, whom the text knows already (der 31-Jährige).
        of_age: an age before what somebody is (29-летняя спортсменка, 23-year-old midfielder).
        duties: what a role is for, where that follows its owner (директор завода по связям с прессой).
        house_roles: roles that speak for the institution named last, if for nobody told.
        agents: how words for the agent of an athlete or artist begin, any of which he may be called.
        client_roles: roles that speak for the person named last, if for nobody told.
        accused: for whom a lawyer in court speaks, if for nobody told.
        tried: what is told of the accused right behind his name (, 47, has pleaded not guilty).
        trying: what is told of him right before it (charged Al Bell).
        charged: what is said of the accused by name (angeklagt ist X).
        clients_told: what a lawyer calls the client (my client, his principal).
        magistrates: who accuses or judges, and is no lawyer's client (the prosecutor).
        prosecution: bodies of the court, and the police: no lawyer of a case speaks for them.
        clients: nouns by which a person spoken for is called again (the player).
        askers: what ends before the name of one who only asked (contacté par l').
        through: before whom somebody lets speak for him (through his lawyer).
        behalf: words that open a sentence before whom somebody speaks for (on behalf of).
        kept_roles: roles only of a person's: her manager speaks for her, a club's for himself.
        same: words for "the same" before the noun for who spoke last (la misma fuente).
        seats_before: words that open a sentence before where a spokesman sits (chez).
        streets: last words of a street's or park's name, which has no spokesman (Mill Lane).
        genitive_ending: what a name ends in before what it owns, without an apostrophe.
        persons: nouns for persons by office or trade.
        offices_for: offices that a preposition follows as it does a verb of saying (adjoint à).
        titles: what stands before a name, to its bearer's gender or "".
        given_endings: last letter of a first name to its bearer's gender, where no title tells.
        cases: endings that names take, the longest first.
        patronymics: endings of a second name after the given one (Иванович).
        called: nouns by which somebody is called again, to those he was introduced with (the
            officer after the colonel).
        demonyms: capitalised words for where somebody is from (le Brésilien).
        forces: what an army or a police force is called beside its spokesman (military).
        heads: who heads a department, where its name stands before theirs (el director de X).
        portfolios: words that tell one office from another with the same noun (prime, finance).
        stand_ins: words by which a person named before is called again (чиновник, омбудсмен).
        epithets: words for anybody by which somebody without a name is called again (the man).
        body_stand_ins: words by which a body that spoke before is called again (ведомство).
        owned: endings of names of those for whom somebody speaks (адвокат Котова).
        surname_endings: by which a word that opens a sentence is known as a name; none where
            every capital there counts as one.
        both_names: women's names that are men's in the genitive (Александра).
    male_names: first names of men: their genitive looks like a woman's name (Кирилла).
        genitive_only: of these, those that no name has in the subject's case.
        middle: endings of verbs without an object in the subject's place (возмущается).
        all_told: the lists of persons and bodies are whole enough to tell things from them.
        agents_end: endings of nouns for who does something (horloger, nageuse).
        many: nouns of several in the case of a subject (чиновники).
        not_men: endings of nouns that "he" does not stand for (газета, следствие).
        of_gender: nouns by the pronoun that stands for them, by their endings in any case.
        given: given names to "f" or "m", where nothing else tells.
        named_after: bodies and places that are called after persons (hospital, school).
        sexes: words for women ("f") and men ("m"), where nouns have no gender.
        masculine: endings of verbs whose subject is a man.
        feminine: of those whose subject is a woman.
        woman_ends, man_ends: endings that tell whose a noun is where its article does not (l'élue).
        called_woman: endings of nouns for women by trade (депутатка), where first names tell gender.
        to_men: endings of men's first names in cases that women's have not (Остапові).
        bygone: what tells that somebody speaks for nobody any more (a former spokesman).
        generic: what is cut off before an office (former).
        speaks_for: prepositions before the principal (spokesman for X).
        sent_by: further ones before whom a press officer speaks for (a spokesman from X).
        belonging: adjectives of a role to the kind of institution it speaks for (police spokesman).
        employers: what a firm is to its unions, and no union is ("la direction").
        known_unions: unions by the letters that everybody knows.
        unions: bodies that are no firm's and that no plain name means ("Norvik closes. The union").
        authorities: how many of the `kinds`, the first ones, have names that tell what they are.
        kinds: nouns and words in names by the kind of institution, so that "the company" is the
            firm named before; a name is of the first kind that has a word in it.
        trades: nouns for firms by what they do: a shipowner is not the shipbuilder named before.
        wires: news agencies, whom spokesmen told something rather than speak for them.
        missions: embassies, which speak for their state.
        desks: of these, those that are no person: press service, office.
        defends: "who represents": the principal follows.
        defence: by what the side of the accused is called (the defence).
        parties: nouns for several people as one (the couple, the brothers).
        named_behind: what leads, behind a description, to its bearer's name (who calls himself).
        named_by: words between somebody and his name (ein Mann namens Udo Kehr).
        stands_for: behind a speaker, for whom he speaks, the group `principal`.
        represented: the same from its sentence's beginning up to the name (X's interests are looked after by).
        seats: prepositions with which a seat speaks (В мэрии заявили).
        lawyers: who speaks for the accused: what they negate is denied.
        same_seat: after "one": whoever spoke last (indique-t-on de même source).
        there: before "one", that it is where who spoke last sits (y assure-t-on).
        advocates: titles that lawyers bear.
        defenders: of these, and of the roles, those that players of a game bear as well ...
        trials: ... where no such word stands in the text.
        groups: roles that are no person: a name beside one is whom it speaks for.
        seats_of_one: what leads to the seat of those who are "one": assure-t-on (à) la mairie.
        body_seats: of these, those with which only an institution does (en el Ministerio niegan).
        critics: bodies that have views of their own: the union, the ministry.
        anonymous: words for sources without a name.
        announcers: bodies that say what follows their colon in a headline (Polizei: ...).
        accessed: who has seen a paper, behind it (al que ha tenido acceso este diario).
        documents: words for documents.
        issued: of documents, those that are whose they were issued by (data published by X).
        role_again: a pronoun for a role told before, and whom it is for (celui de la famille).
        saints: with what the name of a church or a school called after one begins (St).
        known_as: what leads to the name that somebody goes by (identified only as).
        owned_papers: of documents, those in which who issued them speaks (заява, повідомлення).
        name_tails: small words with which names of bodies end (Médecins sans frontières).
        outlets: words for news outlets, and in their names.
        chains: of these, what chains of shops are called too (la chaîne Savora) ...
        broadcasting: ... where the text has none of these words.
        press: of these, those that bear no name, so that a name behind them is a speaker's.
        mute: what "denied by" may be followed by without anybody speaking (the facts, the polls).
        bodies: words in names of institutions: these are no persons.
        of_several: endings of persons who are several, in any case (дольщиков, потерпевших).
        plural: speakers that are several though no ending tells.
        powers: short and other names of countries and leagues of them, for `is_country` (usa, nato).
        name_links: words inside names, as printed (Inés de la Torre).
        trade_women: endings of words for women by trade, where all others are words for men.
        abstract: nouns that are in no name, though they may open a sentence without an article
            (Kritik kam von).
        not_names: capitalised words that are never names.
    """

    roles: re.Pattern[str] = NEVER
    told_by: re.Pattern[str] = NEVER
    compound_roles: re.Pattern[str] = NEVER
    joints: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    constituencies: re.Pattern[str] = NEVER
    kickers: re.Pattern[str] = NEVER
    namesakes: re.Pattern[str] = NEVER
    own_house: re.Pattern[str] = NEVER
    any_body: re.Pattern[str] = NEVER
    ranks: re.Pattern[str] = NEVER
    owned_shares: re.Pattern[str] = NEVER
    happenings: re.Pattern[str] = NEVER
    others: re.Pattern[str] = NEVER
    giants: re.Pattern[str] = NEVER
    houses: re.Pattern[str] = NEVER
    aged: re.Pattern[str] = NEVER
    of_age: re.Pattern[str] = NEVER
    duties: re.Pattern[str] = NEVER
    house_roles: re.Pattern[str] = NEVER
    agents: re.Pattern[str] = NEVER
    client_roles: re.Pattern[str] = NEVER
    accused: re.Pattern[str] = NEVER
    tried: re.Pattern[str] = NEVER
    trying: re.Pattern[str] = NEVER
    charged: re.Pattern[str] = NEVER
    clients_told: re.Pattern[str] = NEVER
    magistrates: re.Pattern[str] = NEVER
    prosecution: re.Pattern[str] = NEVER
    clients: re.Pattern[str] = NEVER
    askers: re.Pattern[str] = NEVER
    through: re.Pattern[str] = NEVER
    behalf: re.Pattern[str] = NEVER
    kept_roles: re.Pattern[str] = NEVER
    same: frozenset[str] = frozenset()
    seats_before: re.Pattern[str] = NEVER
    streets: re.Pattern[str] = NEVER
    genitive_ending: str = ""
    persons: re.Pattern[str] = NEVER
    offices_for: frozenset[str] = frozenset()
    titles: Mapping[str, str] = field(default_factory=dict)
    given_endings: Mapping[str, str] = field(default_factory=dict)
    cases: tuple[str, ...] = ()
    patronymics: tuple[str, ...] = ()
    called: Mapping[re.Pattern[str], re.Pattern[str]] = field(default_factory=dict)
    demonyms: re.Pattern[str] = NEVER
    forces: frozenset[str] = frozenset()
    heads: re.Pattern[str] = NEVER
    portfolios: frozenset[str] = frozenset()
    stand_ins: re.Pattern[str] = NEVER
    epithets: re.Pattern[str] = NEVER
    body_stand_ins: re.Pattern[str] = NEVER
    owned: tuple[str, ...] = ()
    surname_endings: tuple[str, ...] = ()
    both_names: frozenset[str] = frozenset()
    male_names: frozenset[str] = frozenset()
    genitive_only: tuple[str, ...] = ()
    middle: tuple[str, ...] = ()
    all_told: bool = False
    agents_end: tuple[str, ...] = ()
    many: re.Pattern[str] = NEVER
    not_men: tuple[str, ...] = ()
    of_gender: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)
    named_after: re.Pattern[str] = NEVER
    sexes: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    masculine: tuple[str, ...] = ()
    feminine: tuple[str, ...] = ()
    woman_ends: tuple[str, ...] = ()
    man_ends: tuple[str, ...] = ()
    called_woman: tuple[str, ...] = ()
    to_men: tuple[str, ...] = ()
    bygone: frozenset[str] = frozenset()
    generic: frozenset[str] = frozenset()
    speaks_for: frozenset[str] = frozenset()
    sent_by: frozenset[str] = frozenset()
    belonging: Mapping[str, str] = field(default_factory=dict)
    kinds: tuple[re.Pattern[str], ...] = ()
    authorities: int = 5
    employers: re.Pattern[str] = NEVER
    known_unions: frozenset[str] = frozenset()
    unions: re.Pattern[str] = NEVER
    trades: re.Pattern[str] = NEVER
    wires: re.Pattern[str] = NEVER
    missions: re.Pattern[str] = NEVER
    desks: re.Pattern[str] = NEVER
    defends: re.Pattern[str] = NEVER
    defence: re.Pattern[str] = NEVER
    parties: re.Pattern[str] = NEVER
    named_behind: re.Pattern[str] = NEVER
    named_by: frozenset[str] = frozenset()
    stands_for: re.Pattern[str] = NEVER
    represented: re.Pattern[str] = NEVER
    seats: frozenset[str] = frozenset()
    lawyers: re.Pattern[str] = NEVER
    same_seat: re.Pattern[str] = NEVER
    there: frozenset[str] = frozenset()
    advocates: re.Pattern[str] = NEVER
    defenders: re.Pattern[str] = NEVER
    trials: re.Pattern[str] = NEVER
    groups: re.Pattern[str] = NEVER
    seats_of_one: re.Pattern[str] = NEVER
    body_seats: frozenset[str] = frozenset()
    critics: re.Pattern[str] = NEVER
    announcers: re.Pattern[str] = NEVER
    anonymous: re.Pattern[str] = NEVER
    accessed: re.Pattern[str] = NEVER
    documents: re.Pattern[str] = NEVER
    issued: re.Pattern[str] = NEVER
    saints: frozenset[str] = frozenset()
    known_as: re.Pattern[str] = NEVER
    owned_papers: re.Pattern[str] = NEVER
    role_again: re.Pattern[str] = NEVER
    chains: re.Pattern[str] = NEVER
    broadcasting: re.Pattern[str] = NEVER
    name_tails: re.Pattern[str] = NEVER
    outlets: re.Pattern[str] = NEVER
    press: frozenset[str] = frozenset()
    mute: re.Pattern[str] = NEVER
    bodies: re.Pattern[str] = NEVER
    of_several: tuple[str, ...] = ()
    plural: re.Pattern[str] = NEVER
    name_links: frozenset[str] = frozenset()
    powers: frozenset[str] = frozenset()
    trade_women: tuple[str, ...] = ()
    abstract: re.Pattern[str] = NEVER
    not_names: frozenset[str] = frozenset()
