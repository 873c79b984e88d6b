"""Whom a text is about: who stands where its sentences begin, and who is tried in it."""

from collections.abc import Iterable

from bot.reading.rules.grammar.incises import is_verb
from bot.reading.rules.grammar.main_subjects import main_subject
from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.languages.forms import Form
from bot.reading.rules.people.called import beside
from bot.reading.rules.people.memory import Memory, Person, runs_before, text_of
from bot.reading.rules.people.persons import people_before
from bot.reading.rules.people.salience import salient
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage

_BACK = 4  # sentences in which the one stands for whom a lawyer speaks
_LONGEST = 14  # tokens of a description
_PLAIN = 2  # words of a description that only points back


def topic(memory: Memory, at: int) -> str:
    """Whom the text is about before a token, by name if it tells."""
    where, topic = topic_before(memory, at)
    person = salient(memory, "", at)
    if person is not None and sits_in_court(memory, person):
        person = next((p for p in people_before(memory, at) if may_be_tried(memory, p)), None)
    if person is not None and len(person.words) == 1 and not _is_surely_name(memory, person.seen):
        return topic  # "Решение суда адвокат (считает незаконным)"
    if person is not None and (where < 0 or person.seen >= where or is_plain(memory, topic)):
        return person.name
    return topic


def may_be_tried(memory: Memory, person: Person) -> bool:
    """Neither of the court nor somebody who speaks for others."""
    return not (person.principal or sits_in_court(memory, person))


def sits_in_court(memory: Memory, person: Person) -> bool:
    """A prosecutor or judge, who is nobody's client: told by his office, or right before him."""
    lexicon, tokens = memory.passage.lexicon, memory.passage.tokens
    run = next(runs_before(memory, person.seen + 1, whole=False), None)
    first = person.seen if run is None else run.first
    inside = tokens[max(0, first - 1) : person.seen]
    if lexicon.analytic and run is not None:  # "Detective Inspector Al Bell"
        inside = tokens[max(0, first - 1) : max(person.seen, run.last - _PLAIN)]
    told: Iterable[str] = (token.low for token in inside)  # "the prosecutor Al Bell"
    if run is not None and (lexicon.gendered or (first > 0 and tokens[first - 1].text == ",")):
        told = beside(memory.passage, run)
    return any(lexicon.magistrates.fullmatch(word) for word in (*person.roles, *told))


def topic_before(memory: Memory, at: int) -> tuple[int, str]:
    """Who is spoken of before a token: the last somebody that opens a sentence, as printed.

    Returns:
        Where that stands (a token) and its words; -1 and "" where there is nobody.
    """
    passage = memory.passage
    number = passage.sentence_at(at)
    for index in range(number, max(-1, number - _BACK), -1):
        sentence = passage.sentences[index]
        stop = min(at, sentence.last)
        if sentence.first >= stop:
            continue
        found = main_subject(passage, sentence.first, stop)
        found = found and _behind_verb(passage, found, stop)
        found = found and without_clause(passage, found, sentence.first)
        seat = found and _seat(memory, sentence.first, found)
        if seat is not None:
            return seat.first, text_of(passage, seat.first, seat.last)
        if found is not None and _is_somebody(memory, found):
            verbal = passage.lexicon.negations | passage.lexicon.self_reflexives
            inside = range(found.first + 1, found.last)
            ends = (i for i in inside if passage.tokens[i].low in verbal or _speaks(passage, i))
            last = next(ends, found.last)
            return found.first, text_of(passage, found.first, last)
    return -1, ""


def without_clause(passage: Passage, found: NounPhrase, first: int) -> NounPhrase:
    """A subject without what is told of it: "(Le festival) reste ouvert, a indiqué son service".

    A verb that nobody listed stands inside, where the clause ends behind the phrase.
    """
    tokens, lexicon, last = passage.tokens, passage.lexicon, found.last
    if not lexicon.adjectives_behind or found.first != first or last + 1 >= len(tokens):
        return found
    after = tokens[last + 1].low
    closed = tokens[last].text in ".!" or (
        tokens[last].text == "," and (after in lexicon.have or after in lexicon.verbs)
    )
    copula = next((i for i in range(first + 1, last) if tokens[i].low in lexicon.copulas), -1)
    if copula > first + 1 or (copula > 0 and tokens[first].low not in lexicon.determiners):
        return NounPhrase(first, copula)
    end = first + _PLAIN
    while end + 1 < last and tokens[end].low in lexicon.links | lexicon.prepositions:
        end += 1 + (tokens[end + 1].low in lexicon.determiners)
        end += 1
        while end < last and is_name(passage, end):
            end += 1
    acts = end < last and tokens[end].text.islower()
    led = tokens[first].low in lexicon.determiners
    return NounPhrase(first, end) if closed and acts and led else found


def _behind_verb(passage: Passage, found: NounPhrase, stop: int) -> NounPhrase:
    """A subject that its verb stands before: "sagte (die Politikerin)", "affirme (le club)"."""
    tokens, lexicon, first = passage.tokens, passage.lexicon, found.first
    if not (lexicon.verb_second or lexicon.that_needed):
        return found
    first += lexicon.verb_second and tokens[first].low in lexicon.anaphors and first + 1 < stop
    if lexicon.verb_second and tokens[first].low in lexicon.have | lexicon.be | lexicon.modals:
        return phrase_right(passage, first + 1, stop) or found  # "Hat (der Präsident) gelogen?"
    verb = lexicon.verbs.get(tokens[first].low)
    turned = verb is not None and verb.form is Form.FINITE and not tokens[first].is_capital
    quoted = lexicon.subjects_dropped and first > 1 and tokens[first - 2].quote >= 0
    turned |= quoted and first + 1 < stop and _speaks(passage, first)  # "..., reaccionó (el edil)"
    return (
        phrase_right(passage, first + 1, stop) if turned and first + 1 < stop else None
    ) or found


def _speaks(passage: Passage, index: int) -> bool:
    """A verb of the clause, and no noun: "Le joueur (dément), affirme son avocate"."""
    token, lexicon = passage.tokens[index], passage.lexicon
    verb = lexicon.verbs.get(token.low)
    finite = verb is not None and verb.form is Form.FINITE and not verb.noun
    after = passage.tokens[index + 1].low if index + 1 < len(passage.tokens) else ""
    acts = lexicon.subjects_dropped and after in lexicon.determiners - lexicon.prepositions
    finite |= acts and is_verb(passage, index)  # "La cantante (cancela) la gira"
    done = lexicon.free_order and lexicon.verbal.fullmatch(token.low)  # "водитель (скрылся)"
    ends = (*lexicon.present_endings, *lexicon.past_endings[:1])
    told = lexicon.analytic and token.low.endswith(ends)  # "The firm (owes) 2 million"
    told = told and (after in lexicon.determiners - lexicon.prepositions or after[:1].isdigit())
    will = bool(lexicon.tensed) and token.low.endswith(lexicon.tensed)  # "Le patron (partira)"
    return ((finite and lexicon.that_needed) or will or bool(done) or told) and not token.is_capital


def _seat(memory: Memory, first: int, found: NounPhrase) -> NounPhrase | None:
    """Where "one" sits: "Au ministère, on relativise"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    match = lexicon.seats_of_one.match(passage.low, tokens[first].start)
    nobody = lexicon.pronouns.get(tokens[found.first].low) == ""
    if match is None or not nobody:
        return None
    at = next(i for i in range(first, found.first + 1) if tokens[i].start >= match.end())
    return phrase_right(passage, at, found.first)


def _is_somebody(memory: Memory, found: NounPhrase) -> bool:
    """A person or body, by name or description, that speaks for itself."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    inside = range(found.first + 1, found.last)
    cut = (i for i in inside if lexicon.capital_nouns and tokens[i].low in lexicon.links)
    last = next(cut, found.last)  # not "Gründer (des Portals)"
    if lexicon.analytic:  # not "Claims against (the mayor)"
        last = next((i for i in inside if tokens[i].low in lexicon.prepositions), last)
    low = passage.low[tokens[found.first].start : tokens[last - 1].end]
    number = any(token.text[0].isdigit() for token in tokens[found.first : found.last])
    if number and lexicon.aged.search(low) is None:
        return False  # "unos 900 millones de pesos"
    if lexicon.abstract.fullmatch(tokens[found.first].low) and not lexicon.capital_nouns:
        return False  # "Affaire Olm : la défense (parle)"
    none = lexicon.pronouns.keys() | lexicon.have | lexicon.be
    if found.last - found.first > _LONGEST or tokens[found.first].low in none:
        return False
    if lexicon.analytic and any(tokens[i].low in lexicon.complementizers for i in inside):
        return False  # "The paper said that the bank"
    court = (lexicon.courts, lexicon.magistrates)
    others = (lexicon.roles, lexicon.lawyers, *court, lexicon.outlets, lexicon.documents)
    if any(kind.search(low) for kind in others):
        return False
    if lexicon.things.fullmatch(low) or _represents(memory, found.last):
        return False
    head = last if lexicon.analytic else found.last
    named = is_name(passage, head - 1) and _is_surely_name(memory, head - 1)
    noun = lexicon.capital_nouns and tokens[found.first].low in lexicon.determiners
    named = named and not (noun and not is_name(passage, found.last - 2))
    kinds = (lexicon.persons, lexicon.bodies, lexicon.plural)
    return named or any(kind.search(low) for kind in kinds)


def _represents(memory: Memory, last: int) -> bool:
    """Who speaks for somebody, as told behind: "(the law firm X), which defends"."""
    passage, tokens = memory.passage, memory.passage.tokens
    last += last + 1 < len(tokens) and tokens[last].text == ","
    if last >= len(tokens):
        return False
    return passage.lexicon.defends.match(passage.low, tokens[last].start) is not None


def _is_surely_name(memory: Memory, index: int) -> bool:
    """A capital that does not only open its sentence, or the ending of a surname."""
    passage, endings = memory.passage, memory.passage.lexicon.surname_endings
    opens = any(sentence.first == index for sentence in passage.sentences)
    return not (opens and endings) or passage.tokens[index].low.endswith(endings)


def is_plain(memory: Memory, topic: str) -> bool:
    """A description that only points to somebody known: "l'élu"."""
    words = topic.lower().replace("'", "' ").replace("’", "' ").split()
    return len(words) == _PLAIN and words[0] in memory.passage.lexicon.definite
