"""Forms that are as often nouns: "the agency (estimates) that", "its (estimates) of the cost"."""

from bot.reading.rules.clauses.several import after_several
from bot.reading.rules.grammar.bare_clauses import bare_clause
from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.set_between import past_settings
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.text.number import is_any
from bot.reading.rules.text.segments import Passage, Sentence, Token
from storage.records import Act

_SHORT = 4  # tokens of "the local paper"


def counts_as_noun(passage: Passage, sentence: Sentence, cue: Cue, auxiliary: str) -> bool:
    """As in "has plans to", "the firm faces claims that", "dropped plans to": several things.

    No auxiliary goes with a verb in "-s", and none that is its subject ends in "-s" or is a verb.
    """
    lexicon = passage.lexicon
    if not lexicon.analytic or cue.first == sentence.first:
        return False
    before = passage.tokens[cue.first - 1]
    several = before.low.endswith(lexicon.plural_endings)
    several = several and lexicon.bare.fullmatch(before.low) is not None
    past = before.low in lexicon.pasts or before.low.endswith(lexicon.past_endings[:1])
    return bool(auxiliary) or (not before.is_capital and (several or past))


def is_base(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A plain form that is as often a noun: several stand before it, and its content behind."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = _before_however(passage, sentence, cue.first)
    before = tokens[first - 1].low if first > sentence.first else ""
    after = tokens[cue.last].low if cue.last < sentence.last else ""
    one = lexicon.singular - lexicon.demonstratives - lexicon.possessives.keys()
    if cue.first - 2 >= sentence.first and tokens[cue.first - 2].low in one:
        return False  # "a police (report), the driver"
    opens = after in lexicon.complementizers or after in lexicon.determiners
    opens = opens or after in lexicon.pronouns or after in lexicon.oblique
    opens = opens or after in lexicon.titles
    opens = opens or (cue.last < sentence.last and tokens[cue.last].quote >= 0)
    opens = opens or _tells(passage, sentence, cue)
    deed = tokens[cue.last + 1].low if cue.last + 1 < sentence.last else ""
    opens = opens or (after in lexicon.infinitive_marks and deed in lexicon.have | lexicon.be)
    opens = opens or _people_mean_to(passage, sentence, cue, before)
    ends = after in ("", ".") and not any(
        t.low in lexicon.owner_marks
        for t in tokens[max(sentence.first, cue.first - _SHORT) : cue.first]
    )  # no "from the fund's last estimate."
    if not (opens or ends or after == ","):
        return False
    plural = before.endswith(lexicon.plural_endings)
    plural = plural or lexicon.pronouns.get(before, "m") in ("p", "")
    plural = plural or lexicon.bare.fullmatch(before) is not None
    plural = plural or before in lexicon.relatives
    joined = opens and (before == "," or tokens[cue.first - 1].is_capital)  # "Ana and Bo call her"
    joined = joined or (before in lexicon.conjunctions and after in lexicon.oblique)
    return plural or ((ends or joined) and after_several(passage, sentence, cue.first))


def _before_however(passage: Passage, sentence: Sentence, first: int) -> int:
    """Where an adverb between commas begins before a verb: "Some voters(, however,) question"."""
    tokens, lexicon, begin = passage.tokens, passage.lexicon, first - 3
    apart = begin > sentence.first and tokens[begin].text == "," == tokens[first - 1].text
    return begin if apart and tokens[first - 2].low in lexicon.openers | lexicon.adverbs else first


def _people_mean_to(passage: Passage, sentence: Sentence, cue: Cue, before: str) -> bool:
    """As in "Police (plan) to shut it", and no other verb: no "police plan to shut it failed"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if Takes.INFINITIVE not in cue.takes or cue.last >= sentence.last:
        return False
    kinds = (lexicon.persons, lexicon.roles, lexicon.plural, lexicon.bodies)
    people = is_any(lexicon, kinds, before) and lexicon.bare.fullmatch(before) is not None
    leads = tokens[cue.last].low in lexicon.infinitive_marks
    return people and leads and not _has_verb(passage, cue.last, sentence.last)


def is_verb_here(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """Of a form that is as often a noun: "Clinton claims ...", "the agency estimates that"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before = tokens[cue.first - 1] if cue.first > sentence.first else None
    after = tokens[cue.last] if cue.last < sentence.last else None
    if before is not None and before.low in lexicon.prepositions:
        return False
    led = cue.first - 2 >= sentence.first and tokens[cue.first - 2].low in lexicon.prepositions
    several = led and lexicon.analytic
    several = several and tokens[cue.first].low.endswith(lexicon.plural_endings)
    if several and before is not None and before.text.islower() and not _may_speak(passage, before):
        return False  # "with insulting (remarks) he had made"
    if _is_told_of(passage, sentence, cue):
        return False
    past, told = lexicon.past_endings[:1], lexicon.complementizers | lexicon.articles
    opens = before is not None and cue.first - 1 == sentence.first and lexicon.analytic
    if opens and before is not None and before.low.endswith(past):
        return after is not None and after.low in told  # no "Unconfirmed (reports) spread"
    if after is not None and (after.quote >= 0 or after.text == ":"):
        return True
    low = after.low if after is not None else ""
    if low in lexicon.complementizers or low in lexicon.whether:
        return True
    if low in lexicon.infinitive_marks and Takes.INFINITIVE in cue.takes:
        inner = cue.first > sentence.first + 1 and (
            tokens[cue.first - 2].low in lexicon.complementizers
        )
        pronoun = before is not None and before.low in lexicon.pronouns and not inner
        if before is None or before.is_capital or pronoun or before.text == ",":
            return before is not None
        deed = tokens[cue.last + 1].low if cue.last + 1 < sentence.last else ""
        if lexicon.analytic and deed in lexicon.have | lexicon.be:
            return True  # "the group claims to have 300 members"
        stop = sentence.last
        if lexicon.analytic:  # "the council plans to shut it, which is old"
            inside = range(cue.last, sentence.last)
            stop = next((i for i in inside if tokens[i].text == ","), stop)
        return not _has_verb(passage, cue.last, stop)  # "the campaign plans to hire"
    if low in lexicon.prepositions or low in lexicon.links:
        return before is not None and _blames_where(passage, sentence, cue, before)
    named = after is not None and after.is_capital
    if (named or low in lexicon.pronouns) and _tells(passage, sentence, cue):
        return True  # "the prosecutor alleges Bell lied", "the report states he lied"
    if before is not None and before.is_word and low in lexicon.articles:
        return True
    if after is None or after.text == ".":
        closes = _opens_behind_comma(passage, sentence, cue.first)
        if closes and lexicon.analytic:
            return True  # "The mayor took bribes, the paper reports."
    return before is None or (
        before.is_capital
        or before.low in lexicon.pronouns
        or not before.is_word
        or lexicon.that_needed
    )


def _blames_where(passage: Passage, sentence: Sentence, cue: Cue, before: Token) -> bool:
    """A verb of blame between somebody and when or where: "El gremio (denuncia) desde mayo la"."""
    if cue.act is Act.ASSERTS or not _may_speak(passage, before):
        return False
    clause = Clause(cue, None, cue.first, cue.last)
    return past_settings(passage, clause, cue.last, sentence.last) > cue.last


def _may_speak(passage: Passage, token: Token) -> bool:
    """A pronoun, or a word for one or several that a preposition may lead: "(He of) old says"."""
    lexicon = passage.lexicon
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies, *lexicon.kinds)
    return token.low in lexicon.pronouns or any(kind.fullmatch(token.low) for kind in kinds)


def _is_told_of(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A verb of saying has it for its subject: "The pier is shut, (reports) say"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    opens = cue.first == sentence.first or not tokens[cue.first - 1].is_word
    if not (lexicon.analytic and opens) or cue.last >= sentence.last:
        return False
    verb = lexicon.verbs.get(tokens[cue.last].low)
    return verb is not None and not verb.noun and verb.form is not Form.GERUND


def _tells(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A clause without "that" follows, and the verb may take one."""
    clausal = Takes.CLAUSE in cue.takes and cue.last < sentence.last
    return clausal and bare_clause(passage, cue.last, sentence.last)


def _opens_behind_comma(passage: Passage, sentence: Sentence, verb: int) -> bool:
    """Between a comma and a verb stands a short noun phrase with its article, and no more."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = verb
    while first > max(sentence.first, verb - _SHORT) and tokens[first - 1].is_word:
        first -= 1
    opens = first < verb - 1 and tokens[first].low in lexicon.determiners
    return opens and first > sentence.first and tokens[first - 1].text == ","


def _has_verb(passage: Passage, first: int, last: int) -> bool:
    """A finite verb stands here, so that what is before it is a noun."""
    lexicon = passage.lexicon
    finite = (lexicon.be | lexicon.have | lexicon.modals) - lexicon.infinitive_marks
    forms = (Form.FINITE, Form.PAST)
    return any(
        token.low in finite
        or (token.low in lexicon.verbs and lexicon.verbs[token.low].form in forms)
        or token.low in lexicon.subordinators
        for token in passage.tokens[first:last]
        if not (token.is_capital and lexicon.analytic)  # "in May"
    )
