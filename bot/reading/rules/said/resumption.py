"""What goes on behind a cue that interrupts it: "The truth, she said on Friday, was that ..."."""

from bot.reading.rules.grammar.clause import Clause, Spans, bounds, span, starts_quote
from bot.reading.rules.grammar.middle import past_circumstance, past_noun
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.said.beside_cited import wants_participle
from bot.reading.rules.said.quoting import is_behind_quote
from bot.reading.rules.text import names
from bot.reading.rules.text.offices import names_office
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_HOW = 2  # tokens of how somebody spoke, behind an adverb
_SHORT = 5  # tokens of "no es verdad"
_PHRASE = 10  # tokens of a subject before who says so
_ADJUNCT = 10  # tokens that tell where and when before what was said goes on


def rest(passage: Passage, clause: Clause, first: int, limit: int) -> Spans:
    """What goes on after an interrupting cue: the second half of a sentence or quotation."""
    tokens, lexicon = passage.tokens, passage.lexicon
    colon = first < limit and tokens[first].text == ":"
    while first < limit and tokens[first].text in ",:–—―-":
        if starts_quote(passage, first, limit):
            break  # the second half of one quotation: "A, — says X, — and B"
        first += 1
    while limit > first and tokens[limit - 1].text in ".;," and tokens[limit - 1].quote < 0:
        limit -= 1
    if first >= limit:
        return ()
    if tokens[first].low in lexicon.conjunctions and tokens[min(first + 1, limit - 1)].text == ":":
        first += 2  # '"...", sagte X, (und:) "..."'
        if first >= limit:
            return ()
    if starts_quote(passage, first, limit):
        return span(passage, first, passage.quotes[tokens[first].quote].last)
    if colon:
        return span(passage, first, limit)
    if wants_participle(passage, clause) and lexicon.participles.fullmatch(tokens[first].low):
        return span(passage, first, limit)
    extra = clause.subject.extra if clause.subject is not None else None
    if _is_broken_off(passage, clause):
        apposed = extra is not None and extra[0] == first
        if apposed and extra is not None and extra[1] >= limit:
            return ()  # "Das Dach halte, sagte X, (der Wirt)"
        return span(passage, _past_telling(passage, clause, first, limit, apposed=apposed), limit)
    low = tokens[first].low
    if low in lexicon.complementizers and _lacks_its_clause(passage, clause):
        return span(passage, first, limit)
    if clause.inverted and _is_verb(passage, first, limit) and _lacks_its_verb(passage, clause):
        return span(passage, first, limit)  # "Le projet, précise X, prévoit cent logements"
    if clause.inverted and clause.subject is not None and extra and extra[0] >= clause.subject.last:
        return ()
    joined = lexicon.analytic and low in lexicon.conjunctions and not clause.inverted
    if joined and _joins_quoted(passage, first + 1, limit):
        return span(passage, first + 1, passage.quotes[tokens[first + 1].quote].last)
    if is_behind_quote(passage, clause):
        return ()
    if joined and _shares_subject(passage, first + 1, limit):
        return span(passage, first + 1, limit)
    if lexicon.origins.match(passage.low, passage.tokens[first].start):
        return ()  # "..., the paper reported, quoting two aides"
    purpose = _is_purpose(passage, first, limit) or _wants_deed(passage, clause, first, limit)
    if low in lexicon.resuming or purpose:
        return span(passage, first, limit)
    if low in lexicon.prepositions or low in lexicon.subordinators or low in lexicon.relatives:
        return ()
    if lexicon.possessives.get(low) == "r":
        return ()  # "..., says the union, whose members"
    if low in lexicon.conjunctions:  # ", she said, and there were no plans": goes on
        goes_on = not clause.inverted and _begins_clause(passage, first + 1, limit)
        return span(passage, first + 1, limit) if goes_on else ()
    if low in lexicon.determiners and clause.inverted and not _has_verb(passage, first, limit):
        return ()
    verb = lexicon.verbs.get(low)
    if verb is not None and verb.form is Form.GERUND:
        return ()
    if lexicon.participles.fullmatch(low) and not lexicon.persons.fullmatch(low):
        return ()  # "..., говорится в письме, подписанном мэром"
    if limit - first <= _HOW and low.endswith(lexicon.adverb_endings or ("\n",)):
        return ()  # ", he says, gently", ", dit-elle, visiblement émue"
    return span(passage, first, limit)


def _is_purpose(passage: Passage, first: int, limit: int) -> bool:
    """As in "It is the only way, he said, (to save the mill)", and not "to applause"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    led = lexicon.analytic and tokens[first].low in lexicon.infinitive_marks and first + 2 < limit
    closed = lexicon.determiners | lexicon.oblique.keys() | lexicon.prepositions
    return led and tokens[first + 1].low not in closed and not tokens[first + 1].is_capital


def _wants_deed(passage: Passage, clause: Clause, first: int, limit: int) -> bool:
    """Few words before the clause want an infinitive: "Pas question, dit-il, (de vendre)"."""
    tokens, lexicon, last = passage.tokens, passage.lexicon, clause.first - 1
    if tokens[first].low not in lexicon.bare_links or first + 1 >= limit:
        return False
    short = last - passage.sentences[passage.sentence_at(last)].first <= _SHORT
    return short and lexicon.infinitive.fullmatch(tokens[first + 1].low) is not None


def _past_telling(
    passage: Passage, clause: Clause, first: int, limit: int, *, apposed: bool
) -> int:
    """Past who speaks, the half of the verb, and to whom: ", teilte X, (der Chef, mit)"."""
    extra = clause.subject.extra if clause.subject is not None else None
    if not apposed or extra is None:
        return first
    begin, past = extra[1] + (passage.tokens[extra[1]].text == ","), -1
    while begin < limit and past != begin:
        past, begin = begin, past_circumstance(passage, begin, limit)  # "am Dienstag"
        if begin < limit and passage.tokens[begin].low in passage.lexicon.objective:
            begin = past_noun(passage, begin + 1, limit)  # "dem „Talboten“"
        begin += begin == clause.cue.particle
    return begin


def _lacks_its_clause(passage: Passage, clause: Clause) -> bool:
    """Before the clause stands only "no es verdad": "No es verdad, añadió, (que esté cerrado)"."""
    lexicon, last = passage.lexicon, clause.first - 1
    first = passage.sentences[passage.sentence_at(last)].first
    if not lexicon.adjectives_behind or not 0 < last - first <= _SHORT:
        return False
    tokens = passage.tokens[first:last]
    low = passage.low[tokens[0].start : tokens[-1].end]
    if not any(token.low in lexicon.be for token in tokens):
        return False
    answers = (p for act, p in lexicon.said if act is Act.DENIES)
    return any(pattern.search(low) for pattern in answers)


def _lacks_its_verb(passage: Passage, clause: Clause) -> bool:
    """Before the clause stands but a noun phrase: "(Le projet), précise X, prévoit"."""
    tokens, lexicon, last = passage.tokens, passage.lexicon, clause.first - 1
    first = passage.sentences[passage.sentence_at(last)].first
    if not 0 < last - first <= _PHRASE or tokens[last].text != ",":
        return False
    low = tokens[first].low
    known = low in lexicon.definite or low in lexicon.possessives
    if not known and not names.is_name(passage, first):
        return False
    closed = lexicon.be | lexicon.have | lexicon.modals | lexicon.negations
    closed |= lexicon.subordinators | lexicon.relatives | lexicon.self_reflexives
    for index in range(first + 1, last):
        token = tokens[index]
        verb = lexicon.verbs.get(token.low) if index > first + 1 else None
        finite = verb is not None and verb.form is Form.FINITE and not verb.noun
        if not token.is_word or token.quote >= 0 or token.low in closed:
            return False
        if not token.is_capital and (finite or token.low.endswith(lexicon.tensed)):
            return False
    return True


def _is_verb(passage: Passage, index: int, limit: int) -> bool:
    """A word that ends as a finite verb does, and no adjective: its object or adverb follows."""
    tokens, lexicon = passage.tokens, passage.lexicon
    token = tokens[index]
    if not lexicon.woman_ends or token.is_capital or token.quote >= 0 or not token.is_word:
        return False
    closed = lexicon.prepositions | lexicon.determiners | lexicon.conjunctions
    if token.low in closed | lexicon.relatives | lexicon.adverbs or names_office(passage, index):
        return False
    if token.low.endswith(lexicon.tensed):
        return True
    after = tokens[index + 1] if index + 1 < limit else None
    small = lexicon.prepositions - lexicon.articles - lexicon.negations
    governs = after is not None and after.is_word and after.low not in small
    return governs and token.low.endswith(lexicon.present_endings)


def _has_verb(passage: Passage, first: int, limit: int) -> bool:
    """A clause, and no apposition: "Certes, dit le maire, (le chantier a pris du retard)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    verbal = lexicon.be | lexicon.have | lexicon.modals | lexicon.negations
    for index in range(first + 1, limit if lexicon.adjectives_behind else first):
        low = tokens[index].low
        if low in lexicon.relatives | lexicon.subordinators or tokens[index].text in ",:;":
            return False
        if low in verbal - lexicon.prepositions or low.endswith(lexicon.tensed or ("\n",)):
            return True
    return False


def _is_broken_off(passage: Passage, clause: Clause) -> bool:
    """What stands before the clause ends with its verb: "Sie sei, teilte X mit, bis Mai zu"."""
    tokens, verb = passage.tokens, clause.first - 2
    if not passage.lexicon.verb_second or verb < 1 or tokens[verb + 1].text != ",":
        return False
    first = verb
    while first > 0 and not bounds(passage, first - 1):
        first -= 1
    if any(_is_finite(passage, index) for index in range(first, verb)):
        return False
    lexicon, low = passage.lexicon, tokens[verb].low
    ends = low.endswith(lexicon.present_endings) and low not in lexicon.adverbs | lexicon.negations
    plain = tokens[verb].is_word and not tokens[verb].is_capital and first < verb
    return plain and tokens[verb].quote < 0 and (ends or _is_finite(passage, verb))


def _is_finite(passage: Passage, index: int) -> bool:
    """A verb that can only stand second: "hat", "will", "sei"."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    listed = lexicon.verbs.get(low)
    finite = listed is not None and listed.form is Form.FINITE
    finite = finite or lexicon.subjunctive.fullmatch(low) is not None
    return finite or low in lexicon.be | lexicon.have | lexicon.modals


def resumed(passage: Passage, clause: Clause, limit: int) -> Spans:
    """What goes on after where and when it was said: "The truth, she said on Friday, was that"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not is_adjunct(passage, clause, limit):
        return ()
    for index in range(clause.last, min(limit - 2, clause.last + _ADJUNCT)):
        if tokens[index].quote >= 0 or tokens[index].text in ":;":
            return ()
        if tokens[index].text != ",":
            continue
        low = tokens[index + 1].low
        verbal = low in lexicon.be or low in lexicon.have or low in lexicon.modals
        if verbal or low in lexicon.resuming:
            return span(passage, index + 1, limit)
        begins = _begins_clause(passage, index + 2, limit) or (
            lexicon.analytic and _shares_subject(passage, index + 2, limit)
        )
        joined = low in lexicon.conjunctions and begins
        return span(passage, index + 2, limit) if joined else ()
    return ()


def is_adjunct(passage: Passage, clause: Clause, limit: int) -> bool:
    """What follows the verb only tells when, where or to whom."""
    token = passage.tokens[clause.last] if clause.last < limit else None
    lexicon = passage.lexicon
    return token is None or (
        token.low in lexicon.prepositions
        or names.time_length(passage, clause.last) > 0
        or token.low in lexicon.adverbs
        or Takes.ADDRESSEE in clause.cue.takes
    )


def _begins_clause(passage: Passage, index: int, limit: int) -> bool:
    """A subject begins here, "she", "there", "the plan", a name; or a quotation."""
    if index >= limit:
        return False
    if starts_quote(passage, index, limit):
        return True
    low, lexicon = passage.tokens[index].low, passage.lexicon
    return (
        low in lexicon.pronouns
        or low in lexicon.expletives
        or (low in lexicon.determiners and low not in lexicon.prepositions)
        or names.is_name(passage, index)
    )


def _joins_quoted(passage: Passage, index: int, limit: int) -> bool:
    """Quoted words in small letters follow: 'It is "safe," he said, and "(has been) checked"'."""
    if not starts_quote(passage, index, limit):
        return False
    quote = passage.quotes[passage.tokens[index].quote]
    return passage.text[quote.start : quote.start + 1].islower()


def _shares_subject(passage: Passage, index: int, limit: int) -> bool:
    """Another verb of what was spoken of: "It was safe, he said, and (had) been checked"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if index + 1 >= limit or tokens[index].low in lexicon.pronouns:
        return False
    auxiliaries = lexicon.be | lexicon.have | lexicon.modals - lexicon.infinitive_marks
    return tokens[index].low in auxiliaries
