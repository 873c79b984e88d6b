"""What an answer without words of its own is about: "but Crane denied it", "опроверг это"."""

from bot.reading.rules.grammar import claimed
from bot.reading.rules.grammar.clause import Clause, Spans, span
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.people.memory import Memory
from bot.reading.rules.said import left
from bot.reading.rules.said.asked import asked_about
from bot.reading.rules.said.heads import past_head
from bot.reading.rules.said.loose_participles import tells_charge
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


def said_here(memory: Memory, clause: Clause, at: int) -> Spans:
    """What its own sentence stated before a clause: "(Мост цел), сказал он, но мэр это отверг"."""
    told = memory.said_in == at and memory.said and memory.said[-1][1] <= clause.cue.start
    return memory.said if told else ()


def pointed(passage: Passage, memory: Memory, at: int) -> Spans:
    """What "Das bestätigte X" is about: what was stated just before, else the sentence before."""
    if memory.said and memory.said_in == at and passage.lexicon.verb_final:
        return memory.said  # "X sagt, sie sei sicher, das bestreitet Y"
    before = passage.sentences[at - 1] if at else None
    if before is None or before.paragraph != passage.sentences[at].paragraph:
        return ()
    if memory.said and memory.said_in in (at - 1, at):
        return memory.said
    tokens = passage.tokens
    colons = [
        i
        for i in range(before.first, before.last - 1)
        if tokens[i].text == ":" and tokens[i].quote < 0
    ]
    first = colons[-1] + 1 if colons else before.first
    return claimed.unwrapped(passage, span(passage, first, before.last))


def unless_stated(memory: Memory, told: Spans, printed: Spans) -> Spans:
    """What an answer says: what it is about, or a "this" where that is a statement of its own.

    Args:
        memory: what was stated last.
        told: what the answer is about, if anything is known.
        printed: what stands as its object, if anything does.
    """
    low = memory.passage.low[printed[0][0] : printed[-1][1]] if printed else ""
    words = low.split()
    this = bool(words) and words[0] in memory.passage.lexicon.plain_anaphors
    return printed if this and told == memory.said else told or printed


def pointing(passage: Passage, clause: Clause, limit: int) -> Spans:
    """The "that" of "Some dispute that.", which leads to nothing."""
    tokens, lexicon, at = passage.tokens, passage.lexicon, clause.cue.last
    if not lexicon.analytic or at >= limit or tokens[at].low not in lexicon.plain_anaphors:
        return ()
    closes = at + 1 >= limit or not tokens[at + 1].is_word
    return span(passage, at, at + 1) if closes and clause.cue.act is not Act.ASSERTS else ()


def _asked(passage: Passage, sentence: Sentence, clause: Clause) -> Spans:
    """What "To the question whether he would go, he gave no answer" is silent on."""
    tokens = passage.tokens
    asked = passage.lexicon.asked.match(
        passage.low, tokens[sentence.first].start, tokens[clause.first].start
    )
    commas = [
        i
        for i in range(sentence.first, clause.first)
        if tokens[i].text == "," and asked is not None
    ]
    if asked is None or not commas or tokens[commas[0]].start > asked.end() + 1:
        return ()
    return span(passage, commas[0] + 1, commas[-1])


def _asked_ahead(passage: Passage, sentence: Sentence, clause: Clause) -> Spans:
    """The question that opens a sentence: "(How the money was spent), the club would not say"."""
    tokens, lexicon, comma = passage.tokens, passage.lexicon, clause.first - 1
    verb = lexicon.verbs.get(tokens[clause.cue.last - 1].low)  # no "declined to comment"
    lacks = verb is not None and Takes.CLAUSE in verb.takes and Takes.CLEAR not in verb.takes
    asks = lexicon.analytic and lacks and tokens[sentence.first].low in lexicon.whether
    commas = sum(t.text in ",;:" for t in tokens[sentence.first : clause.first])
    ahead = asks and commas == 1 and comma > sentence.first + 1 and tokens[comma].text == ","
    return span(passage, sentence.first, comma) if ahead else ()


def _asked_behind(passage: Passage, sentence: Sentence, clause: Clause) -> Spans:
    """What "He gave no answer when asked about the loan" is silent on."""
    tokens = passage.tokens
    end = tokens[sentence.last - 1].end
    asked = passage.lexicon.questioned.search(passage.low, clause.cue.end, end)
    if asked is None:
        return ()
    inside = range(clause.cue.last, sentence.last)
    first = next((i for i in inside if tokens[i].start >= asked.end()), sentence.last)
    if first < sentence.last and tokens[first].low in passage.lexicon.anaphors:
        return ()  # "refused to be drawn when asked about it"
    return span(passage, first, sentence.last)


def answered(passage: Passage, sentence: Sentence, clause: Clause, memory: Memory) -> Spans:
    """What a denial or confirmation without words of its own is about.

    It stands before it in the sentence: "X, a claim that Y denies", "X: Y denies",
    "X; the company denies it".
    """
    tokens = passage.tokens
    if clause.cue.act is Act.DECLINES:
        asked = _asked(passage, sentence, clause) or asked_about(passage, sentence, clause.cue)
        asked = asked or _asked_behind(passage, sentence, clause)
        return asked or _asked_ahead(passage, sentence, clause)
    if clause.cue.act not in (Act.DENIES, Act.CONFIRMS) or clause.cue.takes is Takes.NOTHING:
        return ()
    if passage.lexicon.analytic and Takes.CLEAR in clause.cue.takes:
        return ()  # "The school says the boy accepted a gift"
    if memory.said and memory.said_in == passage.sentence_at(sentence.first):
        return memory.said  # "Bell said the pier was safe, but Crane denied it"
    last = clause.first
    marks = [
        i for i in range(sentence.first, last) if tokens[i].text in ",;:–—" and tokens[i].quote < 0
    ]
    if not marks:
        return ()
    attributed = [
        i for i in range(sentence.first, marks[-1]) if tokens[i].text == "," and tokens[i].quote < 0
    ]
    stop = marks[-1]
    if (
        attributed
        and memory.last is not None
        and passage.lexicon.attributions.search(
            passage.low, tokens[attributed[-1]].start, tokens[stop].start
        )
    ):
        stop = attributed[-1]
    if is_only_subject(sentence, clause, stop):
        return ()  # "El alcalde, Luis Rey, lo niega"
    opens = tokens[sentence.first].low
    participle = passage.lexicon.participles.fullmatch(opens) is not None  # "Lassée, elle nie"
    participle = participle and not tells_charge(passage, sentence.first)
    if (participle or left.is_adverbial(passage, sentence.first)) and stop == marks[0]:
        return ()  # "In May, the firm confirmed."
    return claimed.unwrapped(passage, span(passage, past_head(passage, sentence, stop), stop))


def is_only_subject(sentence: Sentence, clause: Clause, stop: int) -> bool:
    """All that stands before the comma is who speaks: his office and, apposed, his name."""
    subject = clause.subject
    if subject is None or subject.extra is None:
        return False
    begins, ends = min(subject.first, subject.extra[0]), max(subject.last, subject.extra[1])
    return begins == sentence.first and ends == stop
