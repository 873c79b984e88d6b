"""A headline that says no denies what the article tells of: "No ship is missing, says the port"."""

from dataclasses import replace

from bot.reading.reading import FoundStatement
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_BODY = 700  # characters of the article in which what it answers stands
_LINE = 160  # characters; a headline has no more
_BELOW = 300  # tokens of the article in which whoever its headline quotes speaks
_WHOSE = 4  # words of whose an office is
_LEAST = 3  # letters of a word whose ending tells a verb


def in_headline(passage: Passage, sentence: Sentence) -> bool:
    """It is the first line of more, short and without a full stop."""
    line, mark, _ = passage.text.partition("\n")
    return sentence.paragraph == 0 and bool(mark) and len(line) <= _LINE and line[-1:] not in ".!»”"


def headlines(passage: Passage, found: list[FoundStatement]) -> list[FoundStatement]:
    """Statements; what says no in the headline, to a claim in the article, denies it."""
    line = passage.text.find("\n")
    if not passage.sentences or not in_headline(passage, passage.sentences[0]):
        return found
    return [
        replace(statement, act=Act.DENIES)
        if statement.act is Act.ASSERTS
        and max(statement.end, statement.cue_spans[0][1]) <= line
        and _says_no(passage, statement)
        and _is_answer(passage, line, found)
        else statement
        for statement in found
    ]


def _says_no(passage: Passage, statement: FoundStatement) -> bool:
    lexicon = passage.lexicon
    said = passage.low[statement.start : statement.end]
    return lexicon.headline_no.search(said) is not None and not lexicon.perceived.search(said)


def _is_answer(passage: Passage, line: int, found: list[FoundStatement]) -> bool:
    """A rumour that is told as one, or a denial, stands in the article."""
    end = line + _BODY
    denied = any(line < s.start < end and s.act is Act.DENIES for s in found)
    return denied or passage.lexicon.disputed.search(passage.low, line, end) is not None


def says_by_office(passage: Passage, first: int, colon: int, last: int) -> bool:
    """As in "Anwalt: Mandant ist unschuldig": who says so by office alone, in a headline."""
    lexicon, tokens = passage.lexicon, passage.tokens
    if not lexicon.verb_second:
        return False
    head = passage.low[tokens[first].start : tokens[colon].start]
    kinds = (lexicon.persons, lexicon.roles, lexicon.documents, lexicon.anonymous)
    office = any(kind.fullmatch(tokens[first].low) for kind in kinds)
    body = all(t.is_capital or t.text in "-&" for t in tokens[first:colon])
    if body and (speaks_below(passage, first, colon) or _says_we(passage, colon + 1, last)):
        return True
    told = tells(passage, colon + 1, last)
    if told and body and lexicon.announcers.search(head):
        return True
    return told and office and _is_whose(passage, first + 1, colon)


def tells(passage: Passage, first: int, last: int) -> bool:
    """A clause stands there, with a finite verb behind its first word, as its ending tells."""
    lexicon, tokens = passage.lexicon, passage.tokens
    if not lexicon.verb_second:
        return False
    verbs = lexicon.be | lexicon.have | lexicon.modals | lexicon.verbs.keys()
    ends = lexicon.finite_endings
    return any(
        t.low in verbs or (t.low.endswith(ends) and len(t.low) > _LEAST and not t.is_capital)
        for t in tokens[first + 1 : last]
        if t.quote < 0
    )


def _says_we(passage: Passage, first: int, last: int) -> bool:
    """As in "Velor: Wir haben nichts gewusst": somebody speaks of himself."""
    lexicon = passage.lexicon
    mine = {word for word in lexicon.nominative if lexicon.pronouns.get(word) == ""}
    return any(token.low in mine for token in passage.tokens[first:last])


def speaks_below(passage: Passage, first: int, colon: int) -> bool:
    """A name before a colon that the article has beside a verb of speaking, or a spokesman."""
    lexicon, tokens = passage.lexicon, passage.tokens
    name, verbs = tokens[colon - 1].text, lexicon.verbs.keys() | lexicon.separable.keys()
    if colon - first > _WHOSE or lexicon.abstract.fullmatch(name.lower()):
        return False
    stop = min(len(tokens) - 1, colon + _BELOW)
    for index in range(colon + 1, stop):
        if tokens[index].text != name:
            continue
        beside = [t.low for t in (tokens[index - 1], tokens[index + 1]) if not t.is_capital]
        spokesman = tokens[index + 1].text == "-" and index + 2 < stop
        spokesman = spokesman and lexicon.roles.fullmatch(tokens[index + 2].low) is not None
        if spokesman or any(low in verbs for low in beside):
            return True
    return False


def _is_whose(passage: Passage, first: int, last: int) -> bool:
    """Nothing, or whose an office is: "Anwalt (des Verdächtigen)", "Sprecher (der Bahn)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if first == last:
        return True
    closed = lexicon.links | lexicon.determiners
    nouns = all(t.is_capital or t.low in closed for t in tokens[first:last])
    return tokens[first].low in lexicon.links and last - first <= _WHOSE and nouns


def acts_before(passage: Passage, first: int, colon: int) -> bool:
    """Somebody does something before a colon, behind whatever opens the sentence."""
    lexicon = passage.lexicon
    verbs = lexicon.reflexives | lexicon.be | lexicon.have if lexicon.verb_second else frozenset()
    return any(token.low in verbs for token in passage.tokens[first:colon])
