"""What looks like a denial or a confirmation and says nothing: rulings, sport, refused entry."""

from itertools import takewhile

from bot.reading.rules.grammar import claimed, somebody
from bot.reading.rules.grammar.clause import Clause, Spans
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.grammar.infinitives import begins_infinitive
from bot.reading.rules.grammar.objects_first import points_back
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.said import quoting
from bot.reading.rules.speakers import neuter, speakers
from bot.reading.rules.text.names import NounPhrase, opens_full_name
from bot.reading.rules.text.number import singular
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_NAME = 5  # tokens; a name has fewer
_FEW = 5  # words in which what is decided on stands
_HEAD = 3  # tokens in which the noun of a noun phrase stands
_LEAD = 40  # characters before what is claimed in which the noun for it stands
_LOOK = 20  # tokens behind a verb in which its "that" may stand
_OBJECT = 8  # words of an object; more is a clause


def is_ruling(passage: Passage, clause: Clause, spans: Spans, name: str = "") -> bool:
    """A court rejects an appeal and confirms a fine: it decides, it does not state."""
    lexicon = passage.lexicon
    if not lexicon.ruled.search(passage.low, clause.cue.start, clause.cue.end):
        return False
    if clause.cue.act in (Act.ASSERTS, Act.DECLINES) or not spans:
        return False
    subject = clause.subject
    who = speakers.text_of(passage, subject.first, subject.last).lower() if subject else ""
    who = name.lower() if name and who in passage.lexicon.pronouns else who
    denies = clause.cue.act is Act.DENIES
    court = lexicon.courts.search(who)
    if lexicon.bare_nouns and lexicon.persons.match(who):  # "спикер парламента (признала)"
        court = lexicon.courts.match(who)
    after = passage.tokens[min(clause.cue.last, len(passage.tokens) - 1)].low
    that = lexicon.complementizers | (lexicon.pronouns.keys() if lexicon.analytic else frozenset())
    said = passage.low[spans[0][0] : spans[0][1]]
    if court and lexicon.adjectives_behind and not lexicon.rulings.search(said):
        court = None if _heads(passage, who) else court
    if court and lexicon.free_order and clause.cue.act is Act.CRITICISES:
        court = lexicon.benches.search(who)  # a council that condemns does not sentence
    if court and not denies and not lexicon.roles.search(who):
        return not (lexicon.analytic and after in that)  # "The regulator confirmed it was asked"
    if denies and lexicon.benches.search(who) and _is_of_others(passage, clause, spans):
        return True
    words = said.split()[:_FEW]
    clausal = lexicon.modals | (lexicon.have if lexicon.analytic else frozenset())
    simple = list(takewhile(lambda word: word not in clausal, words))
    if after in lexicon.complementizers:
        return False  # "denied that he wants to leave"
    blames = clause.cue.act is Act.CRITICISES and lexicon.free_order  # "осудил решение"
    valued = clause.cue.act is Act.CRITICISES and any(word in lexicon.as_words for word in simple)
    if clause.cue.act is Act.CONFIRMS or blames or valued or claimed.is_about(passage, spans[0]):
        return False
    return lexicon.rulings.search(" ".join(simple)) is not None


def _heads(passage: Passage, who: str) -> bool:
    """Somebody who is no judge heads it: "le (président) du conseil régional (confirme)"."""
    lexicon = passage.lexicon
    noun = next((word for word in who.split() if word not in lexicon.determiners), "")
    return lexicon.persons.fullmatch(noun) is not None and lexicon.courts.fullmatch(noun) is None


def _is_of_others(passage: Passage, clause: Clause, spans: Spans) -> bool:
    """What a court rejects is somebody else's: no "she was biased", of which she is accused."""
    lexicon, tokens = passage.lexicon, passage.tokens
    denied = lexicon.verbs.get(tokens[clause.cue.last - 1].low)
    plain = denied is not None and denied.act is Act.DENIES and Takes.CLAUSE in denied.takes
    own = passage.low[spans[0][0] : spans[0][1]].split(" ")[0] in lexicon.pronouns
    return not (plain or own)


def is_pushed_away(passage: Passage, clause: Clause, spans: Spans) -> bool:
    """As in "wies die Flüchtlinge zurück", "trat dem Gegner entgegen": no claim is meant."""
    lexicon, cue = passage.lexicon, clause.cue
    tokens = passage.tokens
    if cue.act is Act.WITHDRAWS and Takes.CLAIM in cue.takes and not spans:
        behind = tokens[cue.last : cue.last + 1]  # "zog sich aus der Politik zurück"
        return any(token.low in lexicon.reflexives for token in behind)
    if cue.act not in (Act.DENIES, Act.WITHDRAWS) or Takes.CLAIM not in cue.takes or not spans:
        return False
    begins = min(clause.first, clause.subject.first if clause.subject else clause.first)
    pointing = clause.fronted is None or points_back(passage, clause.fronted)
    if spans[-1][1] <= tokens[begins].start and pointing:
        return False  # what was said before: "Das Bad schließt. Die Stadt wies das zurück"
    first = clause.fronted[0] if clause.fronted is not None else 0
    if first and tokens[first - 1].low in lexicon.complementizers:
        return False  # "Dass er gehe, wies X zurück"
    last = max(clause.last, cue.last, cue.particle + 1)
    start = min(tokens[clause.first].start, spans[0][0] - _LEAD)
    words = passage.low[max(0, start) : max(spans[-1][1], tokens[last - 1].end)]
    own = passage.low[spans[0][0] : spans[0][1]]
    if own.split()[0] in lexicon.anaphors or len(own.split()) > _OBJECT:
        return False
    if lexicon.verb_final and lexicon.subjunctive.search(own):
        return False  # "Die Kritik, (sie habe geschwiegen), wies X zurück"
    return not (lexicon.claims.search(words) or lexicon.refused.search(words))


def is_feat(passage: Passage, clause: Clause, spans: Spans) -> bool:
    """As in "confirmed her status", "conceded two goals", "admitted 40 patients": no claims."""
    if len(spans) != 1:
        return False
    start, end = spans[0]
    verb = passage.tokens[clause.cue.last - 1].start
    if passage.lexicon.suffered.match(passage.low, verb):
        return True  # "La firme accuse une perte"
    if clause.cue.act is Act.ASSERTS and _is_summoned(passage, verb, end):
        return True  # "called a meeting", "questioned two witnesses"
    if clause.inverted and end <= clause.cue.start:
        return False  # "Les élèves rentrent lundi, confirme la mairie"
    if clause.cue.takes is Takes.OBJECT and clause.cue.act is Act.ASSERTS:
        return _only_names(passage, clause, start, end)
    if clause.cue.act not in (Act.CONFIRMS, Act.DENIES) or _is_clause(passage, clause, start):
        return False
    if quoting.is_quote(passage, start) or clause.cue.kind is not Kind.VERB:
        return False
    words = passage.low[start:end].split()
    lexicon = passage.lexicon
    if lexicon.adjectives_behind and _is_somebody_seen(passage, words):
        return True
    other = clause.cue.act is Act.CONFIRMS and words[0] not in lexicon.possessives
    if other and lexicon.capital_nouns:
        return False  # only of one's own: "bestätigte ihre Form", not "den Einsatz"
    verbs = lexicon.be | lexicon.have | lexicon.modals - lexicon.infinitive_marks
    clausal = any(w in verbs for w in words)
    clausal = clausal or (lexicon.analytic and words[0].endswith(lexicon.gerund_endings))
    return not clausal and lexicon.feats.match(" ".join(words)) is not None


def _is_somebody_seen(passage: Passage, words: list[str]) -> bool:
    """Somebody is known again, and nothing admitted: "n'a pas reconnu (le technicien)"."""
    lexicon, nouns = passage.lexicon, " ".join(words).replace("'", "' ").split()
    while nouns and nouns[0] in lexicon.determiners | lexicon.to_persons:
        nouns = nouns[1:]
    return len(nouns) == 1 and lexicon.persons.fullmatch(nouns[0]) is not None


def _is_clause(passage: Passage, clause: Clause, start: int) -> bool:
    """What is said follows "that": "ha negado este lunes que el club ..."."""
    ahead = passage.tokens[clause.cue.last : clause.cue.last + _LOOK]
    before = next((t.low for t in reversed(ahead) if t.end <= start), "")
    return before in passage.lexicon.complementizers


def _is_summoned(passage: Passage, verb: int, end: int) -> bool:
    """As in "called a meeting", not in 'called the meeting "a joy"'."""
    last = passage.text[end - 1 : end + 1]
    quotes = any(mark in last for marks in passage.lexicon.quotes.values() for mark in marks)
    return not quotes and passage.lexicon.summoned.match(passage.low, verb, end) is not None


def _only_names(passage: Passage, clause: Clause, start: int, end: int) -> bool:
    """As in "a scheme called EB-5": nothing is said of anybody."""
    alone = clause.cue.first == clause.cue.last - 1
    words = [t for t in passage.tokens[clause.cue.last :][:_NAME] if start <= t.start < end]
    return alone and 0 < len(words) < _NAME and all(t.is_capital for t in words)


def is_counsel(passage: Passage, clause: Clause) -> bool:
    """As in ", que defiende a Ana Gil,", ", qui la défend,": a lawyer's part, and nothing said."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first, last = clause.cue.first, clause.cue.last
    if tokens[first].low in lexicon.anaphors:
        first += 1
    if first > 1 and tokens[first - 1].low in lexicon.anaphors:
        whom = lexicon.defends.match(passage.low, tokens[first - 2].start)
        return whom is not None and whom.end() >= tokens[first].end
    if first == 0 or last >= len(tokens) or tokens[first - 1].low not in lexicon.relatives:
        return False
    to_whom = tokens[last].low in lexicon.to_persons
    return to_whom and lexicon.defends.match(passage.low, tokens[first - 1].start) is not None


def is_refusal(passage: Passage, clause: Clause) -> bool:
    """As in "rechazó suspender la obra": not to do something blames nobody.

    What somebody has done is blamed: "le reprochó haber mentido".
    """
    cue, end = clause.cue, len(passage.tokens)
    if cue.act is not Act.CRITICISES or cue.kind is not Kind.VERB or cue.last >= end:
        return False
    done = passage.tokens[cue.last].low in passage.lexicon.perfects
    return not done and begins_infinitive(passage, cue.last, end)


def _is_unknown(passage: Passage, subject: NounPhrase) -> bool:
    """One common noun with its article, and no word in it for a person or body."""
    tokens, lexicon = passage.tokens, passage.lexicon
    inside = tokens[subject.first : subject.last]
    opens = inside[0].low in lexicon.gendered or inside[0].low in lexicon.singular
    if not opens or len(inside) == 1 or any(t.is_capital for t in inside[1:]):
        return False
    if subject.extra is not None or inside[1].low in lexicon.pronouns:
        return False
    words = passage.low[inside[0].start : inside[-1].end]
    one = " ".join(singular(lexicon, word) for word in words.replace("'", "' ").split())
    people = (lexicon.persons, lexicon.roles, lexicon.anonymous, lexicon.plural, lexicon.critics)
    bodies = (lexicon.bodies, lexicon.own_house, lexicon.outlets, lexicon.courts, *lexicon.kinds)
    known = (*people, *bodies, lexicon.documents, lexicon.groups, lexicon.parties)
    if any(word.endswith(lexicon.agents_end) for word in one.split()):
        return False
    return not any(kind.search(words) or kind.search(one) for kind in known)


def _is_promised(passage: Passage, clause: Clause, subject: NounPhrase) -> bool:
    """What is to be done by nobody told: "Её итоги (обещают) обнародовать"."""
    tokens, lexicon, after = passage.tokens, passage.lexicon, clause.cue.last
    before = clause.cue.act is Act.ASSERTS and subject.last <= clause.cue.first
    if not before or after >= len(tokens) or not lexicon.infinitive.fullmatch(tokens[after].low):
        return False
    known = somebody.is_told(passage, subject) or tokens[subject.first].low in lexicon.pronouns
    seat = subject.first > 0 and tokens[subject.first - 1].low in lexicon.seats
    return not (known or seat)


def is_thing(passage: Passage, clause: Clause) -> bool:
    """As in "This demand underlines ...": no speaker, though the verb is one of speaking."""
    lexicon, subject = passage.lexicon, clause.subject
    if subject is None:
        return False
    if lexicon.free_order and _is_promised(passage, clause, subject):
        return True
    if lexicon.exposing.search(passage.low, clause.cue.start, clause.cue.end):
        known = passage.tokens[subject.first].low in lexicon.pronouns
        return not (known or somebody.is_told(passage, subject))  # "the euro crisis highlighted"
    words = speakers.text_of(passage, subject.first, subject.last).lower()
    if lexicon.verb_second and words in lexicon.expletives:  # "wie es hieß"
        return clause.cue.kind is Kind.ATTRIBUTION or not neuter.is_body(passage, subject.first)
    states = lexicon.all_told and clause.cue.act not in (Act.ASSERTS, Act.DECLINES)
    ordered = any(which.fullmatch(words) for which in lexicon.of_two)  # "la seconde"
    if states and not ordered and _is_unknown(passage, subject):
        return True  # "La rivière rejette des déchets"
    silent = lexicon.subjects_dropped and clause.cue.act is Act.DECLINES  # "El motor no respondió"
    if silent or clause.cue.act in (Act.DENIES, Act.CONFIRMS, Act.CRITICISES):
        last = min(subject.first + _HEAD, subject.last)
        head = speakers.text_of(passage, subject.first, last).lower()
        noun = words.rpartition(" ")[2]
        body = lexicon.bodies.fullmatch(noun)  # "the statistics office"
        mute = lexicon.mute.search(head) or (lexicon.analytic and lexicon.mute.fullmatch(noun))
        somebodys = body or lexicon.persons.search(words) or opens_full_name(passage, subject.first)
        return bool(mute) and not somebodys  # "the 2-1 win confirms"
    if clause.cue.act is not Act.ASSERTS or words in lexicon.pronouns:
        return False  # "ce dernier"
    first = passage.tokens[subject.first].low
    alone = subject.last - subject.first == 1 and lexicon.gendered.get(first) not in ("m", "f")
    if first not in lexicon.demonstratives or (first in lexicon.gendered and not alone):
        return False
    after = passage.tokens[subject.first + 1].low if not alone else ""
    several = lexicon.analytic and first not in lexicon.singular
    if several and not lexicon.bare.fullmatch(after):
        return False  # "those close to her say"
    kinds = (lexicon.persons, lexicon.documents, lexicon.outlets)
    one = singular(lexicon, words) if lexicon.analytic else words  # "these voters"
    return not any(kind.search(words) or kind.search(one) for kind in kinds)
