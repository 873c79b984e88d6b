"""An object before its verb, and where the subject then stands: "Den Plan lehnt der Senat ab"."""

from bot.reading.rules.grammar import claimed, free_order, phrases
from bot.reading.rules.grammar.before_objects import before_object
from bot.reading.rules.grammar.blamed_behind import before_blamed
from bot.reading.rules.grammar.clause import bounds
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.doubled import doubled
from bot.reading.rules.grammar.middle import past_datives, past_where
from bot.reading.rules.grammar.objects_first import is_object, is_thing, is_thing_before_somebody
from bot.reading.rules.grammar.somebody import is_speaker
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_BLAME = 3  # words of "die scharfe Kritik"
_WHEN = 3  # words of "drei Wochen später"
_FAR = 12  # tokens behind a verb in which its subject ends
_VERDICT = 6  # words of what something is called


def fronted(
    passage: Passage, sentence: Sentence, cue: Cue
) -> tuple[tuple[int, int], NounPhrase | None] | None:
    """The object before a verb and the subject behind it ("Den Plan lehnt der Senat ab").

    Returns:
        The tokens of the object, and the subject (None: that of the clause before); None where no
        object opens the clause.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.free_order and cue.kind is not Kind.ATTRIBUTION:
        return free_order.fronted(passage, sentence, cue)
    if lexicon.subjects_dropped:
        return doubled(passage, sentence, cue)
    if not lexicon.verb_second or cue.takes is Takes.NOTHING:
        return None
    finite = cue.auxiliary if cue.auxiliary >= 0 else cue.first
    if finite > sentence.first and tokens[finite - 1].low in lexicon.conjunctions:
        return None  # "wies den Vorwurf zurück und kündigte Klage an": of the same subject
    first = finite
    while first > sentence.first and not bounds(passage, first - 1):
        first -= 1
    last = finite
    if _tells_when(passage, first, _past_adverbs(passage, finite)):
        return None
    if last - first == 1 and tokens[first].low in lexicon.expletives:
        return None  # "Es wies die Kritik zurück": never an object
    if first == finite:
        first, last = _heavy(passage, sentence, cue, finite)
    elif _is_addressed(passage, cue, first) or _only_joins(passage, cue, first, last):
        return None
    elif _opens_of(passage, sentence, cue, first):
        first += 1
    elif not is_object(passage, first, last) and not _before_nominative(
        passage, cue, first, finite
    ):
        return None
    if first >= last:
        return None
    stop = cue.first if cue.auxiliary >= 0 else sentence.last
    start = finite + 1 if cue.auxiliary >= 0 else cue.last  # "das jedenfalls (behauptet) X"
    start = past_where(passage, past_datives(passage, start, stop), stop)
    subject = phrases.phrase_right(passage, start, stop)
    if subject is None or tokens[subject.first].low in lexicon.objective:
        return None
    if subject.first == cue.particle:
        return None  # "Der Bericht hält (fest), dass ..."
    subject = before_object(passage, cue, subject)
    blames = cue.act is Act.CRITICISES and Takes.ADDRESSEE in cue.takes
    if blames and not is_dative(passage, first, last):
        return (first, last), before_blamed(passage, subject, cue.particle)
    return (first, last), _before_blame(passage, cue, subject)


def is_dative(passage: Passage, first: int, last: int) -> bool:
    """Whom somebody blames stands before the verb: "Dem Amt wirft X Betrug vor"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    words = passage.low[tokens[first].start : tokens[last - 1].end]
    whom = tokens[first].low in lexicon.objective | lexicon.oblique.keys()
    return whom or lexicon.dative.match(words) is not None


def _before_blame(passage: Passage, cue: Cue, who: NounPhrase) -> NounPhrase:
    """A subject without what it blames for: "Ihm wirft (die Anklage) Betrug vor"."""
    tokens = passage.tokens
    blames = cue.act is Act.CRITICISES and Takes.ADDRESSEE in cue.takes
    if not blames or who.last != cue.particle:
        return who
    comma = cue.particle + 1 < len(tokens) and tokens[cue.particle + 1].text == ","
    least = 1 + (tokens[who.first].low in passage.lexicon.determiners)
    whole = comma or who.last - who.first <= least
    return who if whole else NounPhrase(who.first, who.last - 1, who.extra)


def opens_with_adjunct(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """As in "Nach Protesten nahm X ...": what stands before the verb is no subject."""
    tokens, lexicon = passage.tokens, passage.lexicon
    finite = cue.auxiliary if cue.auxiliary >= 0 else cue.first
    if behind_opener(passage, sentence, finite):
        return True
    first = finite
    while first > sentence.first and not bounds(passage, first - 1):
        first -= 1
    begin = first
    if _tells_when(passage, begin, _past_adverbs(passage, finite)):
        return True
    while first < finite and tokens[first].low in lexicon.adverbs:
        first += 1
    if begin < first == finite:
        return True
    low = tokens[first].low
    last = cue.last >= sentence.last or not tokens[cue.last].is_word
    closes = last and cue.auxiliary < 0  # a clause with its verb last
    while_so = closes and low in lexicon.circumstances  # "während die Stadt (schwieg)"
    leads = low in lexicon.prepositions and low not in lexicon.determiners and not while_so
    nouns = sum(tokens[i].low in lexicon.determiners for i in range(first + 2, finite))
    return leads and first < finite and not (closes and nouns)


def behind_opener(passage: Passage, sentence: Sentence, finite: int) -> bool:
    """A verb behind a word that opens its sentence and joins nothing: "Doch (wollte) X nicht"."""
    tokens, lexicon, opens = passage.tokens, passage.lexicon, finite - 1
    if not lexicon.verb_second or opens < sentence.first or tokens[opens].quote >= 0:
        return False
    if tokens[opens].low not in lexicon.openers - lexicon.conjunctions:
        return False
    joined = opens > sentence.first and tokens[opens - 1].low in lexicon.conjunctions  # "Und doch"
    opens -= joined
    return opens == sentence.first or tokens[opens - 1].text in ":;–—„“»"


def _past_adverbs(passage: Passage, index: int) -> int:
    """Past adverbs that are counted to a verb: "Zwei Tage (danach bestätigte) X"."""
    tokens = passage.tokens
    while index < len(tokens) and tokens[index].low in passage.lexicon.adverbs:
        index += 1
    return index


def _tells_when(passage: Passage, first: int, last: int) -> bool:
    """As in "Drei Wochen später (räumte X ein)": how long after, and no subject."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if last - first < _WHEN or tokens[last - 2].low not in lexicon.times:
        return False
    low = tokens[last - 1].low  # "Wenige Stunden (danach)"
    return not tokens[last - 1].is_capital and low in lexicon.times | lexicon.adverbs


def _before_nominative(passage: Passage, cue: Cue, first: int, finite: int) -> bool:
    """As in "Die Tat bestreitet er": a pronoun that can only be a subject follows the verb."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[first].low
    named = names.is_name(passage, first) or names.is_name(passage, finite - 1)
    nominal = low in lexicon.determiners or named
    if _is_bare_thing(passage, cue, first, finite):
        return True
    after = tokens[finite + 1].low if finite + 1 < len(tokens) else ""
    if Takes.OBJECT not in cue.takes:
        return False
    if low in lexicon.prepositions and low not in lexicon.determiners:
        return False  # "Vor Gericht bestritt er die Tat"
    called = cue.takes is Takes.OBJECT and (
        low in lexicon.predicatives or _is_verdict(passage, first, finite)
    )  # "Als Farce bezeichnet X", "Völlig absurd nennt X"
    if called or (nominal and after in lexicon.nominative):
        return True
    if nominal and is_thing(passage, first, finite) and _is_nominative(passage, finite + 1):
        return True  # "Die Affäre nannte der Palast eine Lüge"
    answers = cue.act in (Act.DENIES, Act.CONFIRMS)
    thing = is_thing(passage, first, finite) or _is_deed(passage, first)
    if answers and lexicon.pronouns.get(after) and thing:
        return True  # "Eine Absicht bestritten sie": no thing denies
    return nominal and is_thing_before_somebody(passage, first, finite)


def _is_bare_thing(passage: Passage, cue: Cue, first: int, finite: int) -> bool:
    """As in "Betrug bestreitet X", "Untätigkeit wirft X dem Amt vor": a noun that nobody is.

    Somebody follows the verb: no "Messungen bestätigen den Verdacht".
    """
    tokens, lexicon, noun = passage.tokens, passage.lexicon, finite - 1
    blames = cue.act is Act.CRITICISES and Takes.ADDRESSEE in cue.takes
    answers = cue.act in (Act.DENIES, Act.CONFIRMS) and Takes.OBJECT in cue.takes
    if not (blames or answers) or noun - first >= _BLAME or not tokens[noun].is_capital:
        return False
    closed = lexicon.determiners | lexicon.prepositions | lexicon.adverbs
    if any(t.is_capital or t.low in closed for t in tokens[first + 1 : noun]):
        return False
    low = tokens[noun].low
    thing = lexicon.abstract.fullmatch(low) is not None or low in lexicon.not_names
    if not thing or tokens[first].low in closed:
        return False
    stop = min(len(tokens), finite + _FAR)
    who = phrases.phrase_right(passage, past_where(passage, finite + 1, stop), stop)
    return who is not None and is_speaker(passage, who)


def _is_deed(passage: Passage, index: int) -> bool:
    """What is done, and nobody who denies it: "Schließungen einzelner Werke (schloss sie aus)"."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    bodies = (lexicon.bodies, lexicon.own_house, *lexicon.kinds)
    return lexicon.abstract.fullmatch(low) is not None and not any(k.fullmatch(low) for k in bodies)


def _is_nominative(passage: Passage, index: int) -> bool:
    """A noun phrase that by its article can only be a subject: "der Palast", no "der Zeitung"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if index + 1 >= len(tokens) or tokens[index].low not in lexicon.nominative_relatives:
        return False
    noun = next((t for t in tokens[index + 1 : index + 4] if t.is_capital), None)
    return noun is not None and not lexicon.dative.match(f"{tokens[index].low} {noun.low}")


def _only_joins(passage: Passage, cue: Cue, first: int, last: int) -> bool:
    """As in "Dagegen bestritt X den Vorwurf": no object, before a verb that has another case."""
    low, lexicon = passage.tokens[first].low, passage.lexicon
    loose = low in lexicon.pointers and low in lexicon.adverbs | lexicon.openers
    return last - first == 1 and loose and Takes.OBJECT in cue.takes


def _is_verdict(passage: Passage, first: int, last: int) -> bool:
    """What something is called stands first: "Frei erfunden (nennt X den Bericht)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[first].low in lexicon.determiners or last - first > _VERDICT:
        return False
    words = passage.low[tokens[first].start : tokens[last - 1].end]
    return any(pattern.search(words) for _, pattern in lexicon.verdicts)


def _is_addressed(passage: Passage, cue: Cue, first: int) -> bool:
    """As in "Dem „Talboten“ sagte X, ...": to whom it is said stands first."""
    says = cue.act is Act.ASSERTS and Takes.CLAUSE in cue.takes and Takes.OBJECT not in cue.takes
    low, after = passage.tokens[first].low, passage.tokens[first + 1].low
    return says and low in passage.lexicon.objective and after not in passage.lexicon.verbs


def _opens_of(passage: Passage, sentence: Sentence, cue: Cue, first: int) -> bool:
    """As in "Von einem Erfolg sprach X": of what, before the verb, and nothing of it behind."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if Takes.OF not in cue.takes or tokens[first].low not in lexicon.of:
        return False
    behind = tokens[cue.last : sentence.last]
    return not any(t.low in lexicon.of or t.text in ",:" or t.quote >= 0 for t in behind)


def _heavy(passage: Passage, sentence: Sentence, cue: Cue, finite: int) -> tuple[int, int]:
    """An object with a clause of its own before the verb: "Den Bericht, er gehe, dementierte X"."""
    tokens = passage.tokens
    plain = cue.act is Act.ASSERTS and Takes.CLAUSE in cue.takes
    if plain or finite - 1 <= sentence.first or tokens[finite - 1].text != ",":
        return finite, finite
    first = finite - 1
    while first > sentence.first and not (
        tokens[first - 1].quote < 0 and tokens[first - 1].text in ";:–—―.!?"
    ):
        first -= 1
    comma = next(i for i in range(first, finite) if tokens[i].text == "," and tokens[i].quote < 0)
    if comma == finite - 1 and tokens[first].low in passage.lexicon.complementizers:
        return first + 1, finite - 1  # "Dass er gehe, wies X zurück"
    if comma == finite - 1 or not is_object(passage, first, comma):
        return finite, finite
    start, end = tokens[first].start, tokens[comma - 1].end
    begin = claimed.clause_after(passage, comma, finite - 1)
    told = begin >= 0 and claimed.tells(passage, (start, end), comma)
    told = told or (begin >= 0 and _is_charge(passage, start, comma, finite))
    return (begin if told else first), finite - 1


def _is_charge(passage: Passage, start: int, comma: int, finite: int) -> bool:
    """What else one rejects is a claim where a clause tells it: "Die Kritik, (er lüge), wies X"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    words = passage.low[start : tokens[comma - 1].end]
    told = lexicon.subjunctive.search(passage.low, tokens[comma].end, tokens[finite].start)
    short = len(words.split()) <= _BLAME and lexicon.refused.match(words)
    return bool(short and told)
