"""Cues that tell by themselves where their speaker stands: "according to the mayor"."""

from bot.reading.rules.clauses.shared import opened_by
from bot.reading.rules.grammar import (
    apposed_behind,
    charged,
    main_subjects,
    phrases,
    relative_subjects,
    somebody,
)
from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_OWNER = 4  # tokens of whose an account is


def placed(passage: Passage, sentence: Sentence, cue: Cue) -> Clause | None:
    """A cue that tells by itself where its speaker stands."""
    if phrases.is_attribution(cue):
        return _attribution(passage, sentence, cue)
    if cue.kind is Kind.POSTPOSITION:
        if passage.tokens[cue.first - 1].low in passage.lexicon.relatives and (
            passage.tokens[cue.first - 2].text == ","
        ):
            return None  # "ein Bericht, dem zufolge ...": what is claimed, and no speaker
        owner = somebody.before_postposition(passage, sentence, cue)
        first = somebody.account_before(passage, sentence, owner) if owner else 0
        return Clause(cue, owner, first, cue.last, inverted=True) if owner else None
    if cue.who is not None:
        inside = apposed_behind.apposition_right(passage, cue.who[1], cue.last)
        who = NounPhrase(*cue.who, inside)
        claims = passage.lexicon.free_order and cue.takes is Takes.CLAUSE
        if claims and not _may_claim(passage, who):
            return None  # "слова поддержки о том, что"
        low = passage.tokens[who.first].low
        if passage.lexicon.verb_second and low in passage.lexicon.pronouns:
            who.last = who.first + 1  # "machte sie (unter Verweis auf ...) nicht"
        return Clause(cue, who, cue.first, cue.last, inverted=True)
    if cue.subject == "none":
        return Clause(cue, None, cue.first, cue.last, inverted=True)
    if cue.subject == "inside":
        return _inside(passage, cue)
    opens = cue.first == sentence.first  # "Sans répondre, le maire est parti"
    subject = (
        opened_by(passage, sentence, cue)
        if opens
        else main_subjects.main_subject(passage, sentence.first, cue.first)
    )
    first = cue.first if opens or subject is None else subject.first
    return Clause(cue, subject, first, cue.last) if subject else None


def _may_claim(passage: Passage, who: NounPhrase) -> bool:
    """Somebody, or "his" before what he claims."""
    lexicon, inside = passage.lexicon, passage.tokens[who.first : who.last]
    ends = (*lexicon.feminine, *lexicon.several, *lexicon.middle)
    if any(token.low in lexicon.verbs or token.low.endswith(ends) for token in inside[1:]):
        return False  # "В заявлении мэрии подчёркивается, что"
    owns = inside[0].low in lexicon.possessives
    return (owns and who.last - who.first == 1) or somebody.is_speaker(passage, who)


def _attribution(passage: Passage, sentence: Sentence, cue: Cue) -> Clause | None:
    """As in "according to the mayor", "по его словам", "seinen Angaben zufolge"."""
    theirs = passage.lexicon.oblique.keys() | passage.lexicon.possessives.keys()
    inside = [i for i in range(cue.first, cue.last) if passage.tokens[i].low in theirs]
    own = any(passage.tokens[i].low in passage.lexicon.own for i in range(cue.first, cue.last))
    if inside and not (own and passage.lexicon.analytic):
        owner = _own_words(passage, sentence, cue, passage.tokens[inside[0]].low)
        owner = owner or NounPhrase(inside[0], inside[0] + 1)
        return Clause(cue, owner, cue.first, cue.last, inverted=True)
    if own:
        subject = _own(passage, sentence, cue)  # "nach eigenen Angaben"
        return Clause(cue, subject, cue.first, cue.last, inverted=True) if subject else None
    if (noun := _owned_account(passage, sentence, cue)) >= 0:
        owner = NounPhrase(cue.last, noun)
        return Clause(cue, owner, cue.first, noun + 1, inverted=True)
    if (relative := _relative(passage, sentence, cue)) >= 0:
        whose = relative_subjects.antecedent(passage, sentence.first, cue.first)
        if whose is None:
            return None
        whose.first = _past_verb(passage, whose)
        return Clause(cue, whose, cue.first, relative + 1, inverted=True)
    subject = phrases.phrase_right(passage, cue.last, sentence.last)
    done = passage.lexicon.free_order and cue.takes is Takes.OBJECT  # "опровергнут мэрией"
    told = done or Takes.BACK in cue.takes
    if subject is None or (told and not somebody.is_speaker(passage, subject)):
        return None
    subject = _before_noun(passage, subject)
    if Takes.BACK in cue.takes:
        subject = _before_object(passage, subject)
    if _is_nobody(passage, subject):
        return None  # "..., so (liefen) auch Hunde"
    if cue.act is Act.CRITICISES:
        subject = charged.without_charge(passage, subject)
    if subject.extra is not None and _is_paper_beside_name(passage, subject):
        subject.extra = None
    return Clause(cue, subject, cue.first, subject.last, inverted=True)


def _before_object(passage: Passage, subject: NounPhrase) -> NounPhrase:
    """Who judges without what is judged: "Así definió la jueza Ana Bel (la reforma)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    leads = lexicon.links | lexicon.prepositions | lexicon.conjunctions
    inside = range(subject.first + 2, subject.last) if lexicon.adjectives_behind else ()
    opens = (i for i in inside if tokens[i].low in lexicon.articles and not tokens[i].is_capital)
    last = next((i for i in opens if tokens[i - 1].low not in leads), subject.last)
    return NounPhrase(subject.first, last) if last < subject.last else subject


def _is_nobody(passage: Passage, subject: NounPhrase) -> bool:
    """No capital and no pronoun, where all nouns have capitals."""
    lexicon, inside = passage.lexicon, passage.tokens[subject.first : subject.last]
    pronoun = inside[0].low in lexicon.pronouns.keys() | lexicon.oblique.keys()
    named = any(token.is_capital or token.quote >= 0 for token in inside)
    return lexicon.capital_nouns and not (pronoun or named)


def _owned_account(passage: Passage, sentence: Sentence, cue: Cue) -> int:
    """The noun of "nach Minister Kehrs (Worten)", behind whose they are; or -1."""
    lexicon, tokens = passage.lexicon, passage.tokens
    if cue.last >= sentence.last or not lexicon.account_nouns:
        return -1
    for index in range(cue.last + 1, min(cue.last + _OWNER, sentence.last)):
        owned = tokens[index - 1].low.endswith(lexicon.genitive_ending)
        owned = owned and tokens[index - 1].is_capital and tokens[cue.last].is_capital
        if tokens[index].low in lexicon.account_nouns:
            return index if owned else -1
    return -1


def _before_noun(passage: Passage, subject: NounPhrase) -> NounPhrase:
    """A source without the noun behind it: "will laut (ihrem Anwalt) Berufung einlegen"."""
    lexicon, tokens, last = passage.lexicon, passage.tokens, subject.last
    inside = range(subject.first + 1, last) if lexicon.capital_nouns else ()
    more = next((i for i in inside if tokens[i].low in lexicon.not_names), last)
    if more < last:  # "sind laut Landrat Karl Abt (Hunderte Bäume) umgestürzt"
        return NounPhrase(subject.first, more)
    noun = tokens[last - 1].low
    plain = lexicon.capital_nouns and subject.extra is None and last - subject.first > 1
    plain = plain and tokens[last - 2].is_capital and tokens[last - 2].text != "-"
    if plain and (lexicon.abstract.fullmatch(noun) or noun in lexicon.not_names):
        return NounPhrase(subject.first, last - 1)
    return subject


def _relative(passage: Passage, sentence: Sentence, cue: Cue) -> int:
    """Where the pronoun of "a poll according to which" stands, or -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.verb_final:  # "eine Studie, laut der (die Preise steigen)", no "laut der Polizei"
        if cue.last + 1 >= sentence.last or cue.first == sentence.first:
            return -1
        after = tokens[cue.last + 1]
        clause = lexicon.determiners | lexicon.pronouns.keys() | lexicon.prepositions
        opens = tokens[cue.first - 1].text == "," and not after.is_capital and after.low in clause
        told = opens and tokens[cue.last].low in lexicon.relative_sources
        return cue.last if told else -1
    at = cue.last + (cue.last < sentence.last and tokens[cue.last].low in lexicon.definite)
    inside = sentence.first < cue.first and at < sentence.last
    return at if inside and tokens[at].low in lexicon.relative_sources else -1


def _past_verb(passage: Passage, found: NounPhrase) -> int:
    """Where "Центр отозвал (опрос)" begins: behind a past form, where a noun stands anywhere."""
    tokens, lexicon = passage.tokens, passage.lexicon
    past = (*lexicon.masculine, *lexicon.feminine, *lexicon.several)
    inside = range(found.first + 1, found.last - 1) if lexicon.free_order else ()
    verbs = (i for i in inside if tokens[i].low.endswith(past) and not tokens[i].is_capital)
    return max(verbs, default=found.first - 1) + 1


def _is_paper_beside_name(passage: Passage, subject: NounPhrase) -> bool:
    """No name is a paper's apposition: "D'après les rapports, Cuaron, dont ..., n'était pas là"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    words = passage.low[tokens[subject.first].start : tokens[subject.last - 1].end]
    behind = subject.extra is not None and subject.extra[0] >= subject.last
    return behind and tokens[subject.last + 1].is_capital and bool(lexicon.documents.search(words))


def _own_words(passage: Passage, sentence: Sentence, cue: Cue, whose: str) -> NounPhrase | None:
    """Who states something of himself: "Rektorin Ida Holm hat es (nach ihren Worten) gesehen"."""
    lexicon, tokens = passage.lexicon, passage.tokens
    if not lexicon.capital_nouns or cue.first == sentence.first:
        return None
    subject = main_subjects.main_subject(passage, sentence.first, cue.first)
    if subject is None or not names.is_named(passage, subject):
        return None
    head = tokens[subject.first : subject.last]
    woman = any(t.low.endswith(lexicon.trade_women) for t in head if t.is_capital)
    woman = woman or lexicon.gendered.get(head[0].low) == "f"
    words = passage.low[head[0].start : head[-1].end]
    told = any(kind.search(words) for kind in (lexicon.persons, lexicon.roles, lexicon.bodies))
    told = told or all(names.is_name(passage, i) for i in (subject.last - 1, subject.last - 2))
    return subject if told and woman == ("f" in lexicon.possessives.get(whose, "")) else None


def _own(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """Who states what is so by his own account: the subject, before or right after the verb."""
    if cue.first == sentence.first and passage.lexicon.analytic:  # "By his own account, Roe lied"
        return main_subjects.main_subject(passage, cue.last + 1, sentence.last)
    if cue.first == sentence.first:
        return phrases.phrase_right(passage, cue.last + 1, sentence.last)
    return main_subjects.main_subject(passage, sentence.first, cue.first)


def _inside(passage: Passage, cue: Cue) -> Clause | None:
    """A phrase that holds its own speaker ("was all that the coach would say")."""
    lexicon = passage.lexicon
    if passage.tokens[cue.first].low in lexicon.both_not:
        return Clause(cue, NounPhrase(cue.first, cue.last), cue.first, cue.last)
    for index in range(cue.first + 1, cue.last - 1):
        low, following = passage.tokens[index].low, passage.tokens[index + 1].low
        opens = low in lexicon.complementizers or low in lexicon.inside
        if opens and following not in lexicon.complementizers:
            subject = phrases.phrase_right(passage, index + 1, cue.last)
            if subject is not None:
                return Clause(cue, subject, cue.first, cue.last)
    return None
