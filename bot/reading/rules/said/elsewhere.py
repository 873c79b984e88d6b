"""What a clause states that stands elsewhere: what it answers, what it is a relative clause to."""

from bot.reading.rules.grammar.clause import Clause, Spans, span
from bot.reading.rules.grammar.relatives import of_relative
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.said.inside_relative import told_inside
from bot.reading.rules.said.taken_up import answered
from bot.reading.rules.text.segments import Passage, Sentence


def told_elsewhere(
    passage: Passage, sentence: Sentence, clause: Clause, before: list[Clause], limit: int
) -> Spans:
    """What a clause takes up that stands elsewhere: a relative clause's noun, an answered claim."""
    return (
        answered(passage, sentence, clause, before)
        or of_relative(passage, sentence, clause, before, limit)
        or _claimed_by(passage, sentence, clause, limit)
        or told_inside(passage, sentence, clause, before, limit)
        or _behind_phrase(passage, sentence, clause, limit)
    )


def _behind_phrase(passage: Passage, sentence: Sentence, clause: Clause, limit: int) -> Spans:
    """All behind a phrase that opens the sentence: "As X put it, (the plan hurts farms)"."""
    opens = clause.cue.subject == "inside" and clause.first == sentence.first
    comma = clause.last < limit and passage.tokens[clause.last].text == ","
    told = opens and comma and passage.lexicon.analytic
    return span(passage, clause.last + 1, limit) if told else ()


def _claimed_by(passage: Passage, sentence: Sentence, clause: Clause, limit: int) -> Spans:
    """As in "Вопреки словам мэра, что (мост цел), его закрыли": up to the main clause."""
    tokens, first = passage.tokens, clause.last + 2
    claims = clause.cue.who is not None and clause.cue.takes is Takes.CLAUSE
    if not (claims and that_follows(passage, clause, limit)):
        return ()
    opens = tokens[sentence.first : sentence.first + 2]  # "Несмотря на слова", "Вопреки словам"
    led = any(token.low in passage.lexicon.prepositions for token in opens)
    led = led and clause.first - sentence.first <= 1
    commas = [i for i in range(first, limit) if tokens[i].text == "," and tokens[i].quote < 0]
    return span(passage, first, commas[-1] if led and commas else limit)


def that_follows(passage: Passage, clause: Clause, limit: int) -> bool:
    """A comma and "that" stand right behind a clause."""
    after = [token.low for token in passage.tokens[clause.last : min(clause.last + 2, limit)]]
    return len(after) > 1 and after[0] == "," and after[1] in passage.lexicon.complementizers
