"""An auxiliary that stands apart from its participle: "a, lui aussi, nié", "a salué X et nié Y"."""

from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.languages.forms import Form
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.segments import Passage, Sentence, Token

_BETWEEN = 8  # tokens between an auxiliary and its participle
_JOINED = 40  # tokens back to the auxiliary of a participle before "and"


def auxiliary_apart(passage: Passage, sentence: Sentence, cue: Cue) -> str:
    """The auxiliary of a participle where other words part them, else "".

    What parts them becomes a part of the cue, unless another participle shares the auxiliary.
    """
    lexicon = passage.lexicon
    past = Form.PAST if lexicon.analytic else Form.PARTICIPLE  # "has on Sunday denied"
    if cue.form not in (Form.PARTICIPLE, past) or lexicon.verb_final:
        return ""
    if cue.first == sentence.first:
        return ""
    index = _past_words(passage, sentence, cue)
    if index >= 0:
        cue.first = index
        return passage.tokens[index].low
    if cue.form is not Form.PARTICIPLE:
        return ""
    index = _shared(passage, sentence, cue)
    return passage.tokens[index].low if index >= 0 else ""


def _past_words(passage: Passage, sentence: Sentence, cue: Cue) -> int:
    """Where the auxiliary stands of "a, de son côté, nié", "a par ailleurs nié"; else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    floor = max(sentence.first, cue.first - _BETWEEN)
    for index in range(cue.first - 1, floor - 1, -1):
        token = tokens[index]
        if token.low in lexicon.have and not token.is_capital:
            opens, closes = tokens[index + 1], tokens[cue.first - 1]
            between = opens.text == "," and closes.text == "," and index + 1 < cue.first - 1
            when = lexicon.prepositions | (lexicon.times if lexicon.analytic else frozenset())
            apart = between or (opens.low in when and closes.is_word)
            if cue.form is Form.PAST:  # no "has on Monday denied what was (told)"
                apart = all(_tells_when(lexicon, t) for t in tokens[index + 1 : cue.first])
            says = lexicon.attributions.match(passage.low, tokens[index + 1 + between].start)
            return index if apart and not says else -1
        if _breaks(lexicon, token):
            break
    return -1


def _tells_when(lexicon: Lexicon, token: Token) -> bool:
    """A word of "on Sunday", "late on 12 May", "in the past week", or a comma around it."""
    small = lexicon.prepositions | lexicon.times | lexicon.adverbs | lexicon.determiners
    return token.low in small or token.text == "," or token.text[0].isdigit()


def _shared(passage: Passage, sentence: Sentence, cue: Cue) -> int:
    """Where the auxiliary stands that two participles share: "a salué X et nié Y"; else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    after = tokens[cue.last] if cue.last < sentence.last else None
    if after is None or not _is_joined(passage, sentence, cue):
        return -1
    opens = lexicon.determiners | lexicon.complementizers | lexicon.prepositions
    said = after.quote >= 0 or after.low in opens - lexicon.by
    said = said or lexicon.infinitive.match(passage.low, after.start) is not None
    if not said or not tokens[cue.last - 1].low.endswith(lexicon.plain_participles):
        return -1
    for index in range(cue.first - 2, max(sentence.first, cue.first - _JOINED) - 1, -1):
        token = tokens[index]
        if token.quote >= 0:
            continue
        if token.low in lexicon.have and not token.is_capital:
            verb = index + 1
            while verb < cue.first and tokens[verb].low in lexicon.adverbs:
                verb += 1
            return index if tokens[verb].low.endswith(lexicon.plain_participles) else -1
        if _breaks(lexicon, token) or token.low in lexicon.negations:
            break
    return -1


def _is_joined(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """Behind "and", with an aside or without, or inside a list: "nié X, (critiqué) Y et dit"."""
    tokens, lexicon, joint = passage.tokens, passage.lexicon, cue.first - 1
    joints = lexicon.conjunctions - lexicon.both_not
    if tokens[joint].low in joints:
        return True
    if tokens[joint].text != "," or not lexicon.adjectives_behind:
        return False
    opens = range(joint - 1, max(sentence.first, joint - _BETWEEN), -1)
    comma = next((i for i in opens if tokens[i].text == ","), -1)
    if comma > 0 and tokens[comma - 1].low in joints:
        return True  # "et, dans le même temps, (démenti)"
    later = (i for i in range(cue.last, sentence.last - 1) if tokens[i].low in joints)
    return any(tokens[i + 1].low.endswith(lexicon.plain_participles) for i in later)


def _breaks(lexicon: Lexicon, token: Token) -> bool:
    """Another clause begins here, or another verb stands here."""
    verbal = token.low in lexicon.be or token.low in lexicon.modals
    opens = token.low in lexicon.subordinators or token.low in lexicon.relatives
    return token.quote >= 0 or token.text in ";:" or verbal or opens
