"""A statement that its own sentence answers: "X says that Y, a claim that Z denies"."""

from bot.reading.rules.grammar.clause import Clause, Spans, span
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.infinitives import begins_infinitive
from bot.reading.rules.grammar.phrases import is_attribution, past_days, phrase_right
from bot.reading.rules.grammar.verb_last import on_all_before
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.offices import names_office
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_LONGEST = 5  # tokens of "a claim", "an oft-repeated charge"
_ANSWERS = (Act.DENIES, Act.CONFIRMS, Act.WITHDRAWS)
_COMMAS = ",–—―"


def comma_before(passage: Passage, first: int, clause: Clause) -> int:
    """The comma behind what a clause answers, or -1.

    Args:
        passage: the text.
        first: the first token of the sentence.
        clause: of the one who answers.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    subject = clause.subject
    comma = all_before(passage, first, clause)
    if comma >= 0:
        return comma
    blames = lexicon.adjectives_behind and clause.cue.act is Act.CRITICISES
    if subject is None or not (blames or clause.cue.act in _ANSWERS):
        return -1
    if (whole := _behind_neuter(passage, first, clause)) >= 0 or blames:
        return whole
    if _is_done_by(passage, first, clause.cue):
        return clause.cue.first - 1
    if subject.first > clause.cue.first:
        return -1
    if _goes_on(passage, max(clause.last, clause.cue.last)):
        return -1
    noun = subject.first - 1
    linked = tokens[noun].low in lexicon.object_relatives
    noun -= linked
    if noun <= first or not (linked or lexicon.analytic):
        return -1
    noun -= linked and tokens[noun].text == ","  # "eine Behauptung, die X bestreitet"
    if tokens[noun].low not in lexicon.nouns | lexicon.things_said:
        return -1
    marks = (i for i in range(noun - 1, max(first, noun - _LONGEST), -1) if not tokens[i].is_word)
    comma = next(marks, -1)
    between = tokens[comma + 1 : noun] if comma > first else []
    if any(token.low in lexicon.have | lexicon.be for token in between):
        return -1  # "Bell, an agent, (has denied) the claim, which ..."
    return comma if comma > first and tokens[comma].text in _COMMAS else -1


def _is_done_by(passage: Passage, first: int, cue: Cue) -> bool:
    """All before is what ", a claim denied by" is about."""
    tokens, lexicon = passage.tokens, passage.lexicon
    behind = lexicon.analytic and cue.kind is Kind.PHRASE and cue.first > first + 1
    done = behind and tokens[cue.last - 1].low in lexicon.by
    return (
        done
        and tokens[cue.first].low in lexicon.singular
        and (tokens[cue.first - 1].text in _COMMAS)
    )


def _behind_neuter(passage: Passage, first: int, clause: Clause) -> int:
    """The comma of "..., lo que (niega la policía)", "..., ce que (la police dément)"; or -1."""
    tokens, lexicon, subject = passage.tokens, passage.lexicon, clause.subject
    begin = clause.cue.first if subject is None else min(subject.first, clause.cue.first)
    neuter = lexicon.neuter | lexicon.demonstratives
    if not lexicon.that_needed or begin - 3 <= first:
        return -1
    linked = tokens[begin - 1].low in lexicon.object_relatives
    whole = linked and tokens[begin - 2].low in neuter and tokens[begin - 3].text == ","
    return begin - 3 if whole else -1


def all_before(passage: Passage, first: int, clause: Clause) -> int:
    """The comma behind all that a clause takes up: "X warf Y Betrug vor, was Y bestritt"; or -1."""
    if passage.lexicon.free_order and (comma := _of_which(passage, clause)) > first:
        return comma
    if clause.cue.act is Act.ASSERTS and not _is_verdict(passage, clause.cue):
        return -1
    sentence = passage.sentences[passage.sentence_at(first)]
    comma = on_all_before(passage, sentence, clause.cue.last - 1)
    comma = comma if comma > first else _which_answers(passage, sentence, clause)
    return comma if comma > first else -1


def _of_which(passage: Passage, clause: Clause) -> int:
    """The comma before a clause on all before it, with "of which": ", о чём сообщил мэр"; or -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    which = clause.fronted[0] if clause.fronted else clause.cue.first - 1
    if which < 2 or tokens[which].low not in lexicon.all_relatives:
        return -1
    led = tokens[which - 1].low in lexicon.of and Takes.OF in clause.cue.takes
    return which - 2 if led and tokens[which - 2].text == "," else -1


def _which_answers(passage: Passage, sentence: Sentence, clause: Clause) -> int:
    """The comma before a clause on all before it, with an object in "что": ", что мэр отрицает".

    A verb that takes an object and has none tells it from "X said that the mayor denies"; so does
    what is stated before. Otherwise -1.
    """
    tokens, lexicon, cue = passage.tokens, passage.lexicon, clause.cue
    which = clause.first - 1
    which -= tokens[which].low in lexicon.seats  # ", что (в мэрии) отрицают"
    if not lexicon.free_order or which - 1 <= sentence.first or cue.act not in _ANSWERS:
        return -1
    if tokens[which].low not in lexicon.all_relatives or tokens[which - 1].text != ",":
        return -1
    if Takes.OBJECT not in cue.takes or cue.given is not None or clause.fronted is not None:
        return -1
    if _goes_on(passage, max(clause.last, cue.last)):
        return -1
    return which - 1 if _is_stated(passage, sentence.first, which - 1) else -1


def _is_stated(passage: Passage, first: int, comma: int) -> bool:
    """No verb of saying stands before the comma that still lacks what it says."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(comma - 1, first, -1):
        verb = lexicon.verbs.get(tokens[index].low)
        if tokens[index].low in lexicon.complementizers:
            return True
        if verb is not None and verb.act is Act.ASSERTS:
            return False
    return True


def _is_verdict(passage: Passage, cue: Cue) -> bool:
    """What something is called before a verb at the end: "(als Unsinn) bezeichnete"."""
    if cue.given is None:
        return False
    low = passage.low[slice(*cue.given)]
    return low.split()[0] in passage.lexicon.predicatives


def _goes_on(passage: Passage, index: int) -> bool:
    """Something follows the verb that may be what it is about."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last = passage.sentences[passage.sentence_at(index - 1)].last  # maybe without a full stop
    index = past_days(passage, index, last)
    if index >= last or not tokens[index].is_word:
        return False
    return tokens[index].low not in lexicon.adverbs | lexicon.prepositions


def answered(passage: Passage, sentence: Sentence, clause: Clause, before: list[Clause]) -> Spans:
    """What a clause answers in its own sentence: what the one before it states, or all of it."""
    comma = comma_before(passage, sentence.first, clause)
    if comma < 0:
        return ()
    stating = _stating(passage, before, comma)
    if stating is None:
        said = before[-1] if before and before[-1].inverted and before[-1].last == comma else None
        told = before[-1] if before and is_attribution(before[-1].cue) else None
        said = told if said is None and told and told.last <= comma else said  # "à en croire X"
        aside = said is not None and passage.tokens[said.first - 1].text == ","
        stop = said.first - 1 if said and aside else comma  # "Il a fui, (dit la police), ce que"
        return span(passage, sentence.first, stop)
    return span(passage, _deed(passage, stating.last, comma) or _said_from(passage, stating), comma)


def whose(
    passage: Passage, sentence: Sentence, clause: Clause, before: list[Clause]
) -> NounPhrase | None:
    """Whom a pronoun means that answers: whom the statement is about, not who makes it.

    Who takes something back is who said it.
    """
    subject, comma = clause.subject, comma_before(passage, sentence.first, clause)
    stating = _stating(passage, before, comma)
    if subject is None or stating is None:
        return None
    kind = passage.lexicon.pronouns.get(passage.tokens[subject.first].low)
    if kind and comma == all_before(passage, sentence.first, clause):
        return _accused(passage, stating, comma)
    if kind and clause.cue.act is Act.WITHDRAWS:
        return stating.subject
    return _opening(passage, _said_from(passage, stating), comma) if kind else None


def _accused(passage: Passage, stating: Clause, comma: int) -> NounPhrase | None:
    """Whom somebody blames: "X wirft (dem Hafen) Betrug vor, was dieser bestreitet"."""
    if stating.cue.act is not Act.CRITICISES or stating.inverted:
        return None
    found = phrase_right(passage, stating.last, comma)
    told = found is not None and passage.tokens[found.first].low in passage.lexicon.determiners
    return found if told else None


def _stating(passage: Passage, before: list[Clause], comma: int) -> Clause | None:
    """The clause that states what is answered; not one inside of what is stated."""
    for clause in reversed(before):
        inside = passage.tokens[clause.first - 1].low if clause.first else ""
        if inside in passage.lexicon.complementizers or _only_acts(passage, clause, comma):
            continue
        sentence = passage.sentences[passage.sentence_at(clause.first)]
        opens = is_attribution(clause.cue) and clause.first == sentence.first
        return clause if clause.last < comma and (opens or not clause.inverted) else None
    return None


def _only_acts(passage: Passage, clause: Clause, comma: int) -> bool:
    """A verb of saying without "that" or a quotation: "amenazó a un periodista, algo que niega"."""
    tokens, lexicon, cue = passage.tokens, passage.lexicon, clause.cue
    if not lexicon.that_needed or cue.act is not Act.ASSERTS or Takes.OBJECT in cue.takes:
        return False
    if is_attribution(cue) or clause.inverted or clause.last >= comma:
        return False
    deed = lexicon.infinitive.match(passage.low, tokens[clause.last].start) is not None
    marks = lexicon.complementizers | lexicon.whether
    return not deed and not any(
        t.low in marks or t.quote >= 0 or t.text == ":" for t in tokens[clause.last : comma]
    )


def _said_from(passage: Passage, clause: Clause) -> int:
    """Where it begins what a clause states."""
    tokens, lexicon, sentence = passage.tokens, passage.lexicon, passage.sentence_at(clause.last)
    if is_attribution(clause.cue):
        return _past_apposed(passage, clause) + 1  # "According to police, (the mayor)"
    stop = passage.sentences[sentence].last
    ahead = range(clause.last, min(clause.last + _LONGEST, stop - 1))
    that = next((i for i in ahead if tokens[i].low in lexicon.complementizers), clause.last - 1)
    return that + 1


def _past_apposed(passage: Passage, clause: Clause) -> int:
    """The comma behind who states something, past his name or office beside him."""
    extra = clause.subject.extra if clause.subject is not None else None
    if extra is None or extra[0] <= clause.last or not passage.lexicon.adjectives_behind:
        return clause.last
    named = all(is_name(passage, index) for index in range(*extra))
    closed = extra[1] < len(passage.tokens) and passage.tokens[extra[1]].text == ","
    beside = closed and (named or names_office(passage, extra[0]))
    return extra[1] if beside else clause.last


def _deed(passage: Passage, first: int, stop: int) -> int:
    """Where the deed begins of which somebody is accused: "accused Velm of (shelling a port)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(first, stop - 1):
        gerund = tokens[index + 1].low.endswith(lexicon.gerund_endings)
        deed = bool(lexicon.gerund_endings) and gerund
        if lexicon.that_needed and tokens[index].low in lexicon.links:
            deed = begins_infinitive(passage, index + 1, stop)
        if deed and tokens[index].low in lexicon.charges:
            return index + 1
    return 0


def _opening(passage: Passage, first: int, stop: int) -> NounPhrase | None:
    """The body or person that what is stated begins with: "the firm (cut pay)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    kinds = (lexicon.own_house, lexicon.bodies, lexicon.persons, *lexicon.kinds)
    for index in range(first, min(first + _LONGEST, stop)):
        if is_name(passage, index):
            last = index
            while last < stop and is_name(passage, last):
                last += 1
            return NounPhrase(first, last)
        if any(kind.fullmatch(tokens[index].low) for kind in kinds):
            return NounPhrase(first, index + 1)
        if tokens[index].low in lexicon.prepositions or not tokens[index].is_word:
            return None
    return None
