"""What a statement does, whatever its verb."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.reading.rules.languages.patterns import ALWAYS, NEVER
from storage.records import Act


@dataclass(frozen=True, kw_only=True)
class Meaning:
    """What a statement does, whatever its verb.

    Pairs of an act and a pattern are tried in order.

    Attributes:
        said: in quotations and clauses ("is not true").
        said_quoted: in quotations only, where somebody speaks for himself ("I never ...").
        openings: what opens a sentence and says what it does ("In a rare admission, ...").
        negated: any negation at the beginning of what is said: denies where it answers a claim.
        compared: a "never" that compares, and denies nothing (never so happy).
        retorts: verb forms of answering back: deny what is said to be so, or was blamed.
        perceived: what was not seen or found: such words deny nothing, whatever they answer.
        prospective: what is not to be or not yet so: denies only what has just been said.
        ours: words for the speaker, or for whom he speaks, before what they negate; by default
            whatever is negated may be their own doing.
        foreseen: what is promised not to come: a firm verb denies it only where it was disputed.
        own_no: what somebody says not to have done or been, or nobody to have; a plain "no" of
            anything else ("the war is not over") denies only where the text disputes something.
        never_done: what somebody says never to have done: denies where the text disputes something.
        i_never_did: the same in a quotation, where "they" are others.
        accusers: who, of somebody else's deed, says that it was not done (the prosecutor).
        disputed: words that tell of a claim (rumour, accused), which somebody may answer.
        regrets: words that go on taking back after a withdrawal, by the same speaker (sorry).
        headline_no: how a headline says no, with or without a verb ("No deal with rebels").
        dismissive: words of blame that deny where they answer a claim (absurd).
        verdicts: after "calls it", "describes as" (nonsense; a disgrace).
        labelled: a verdict in quotation marks, with its verb, that blames by its shape (called it
            "a farce with seats").
        but_not: what leads from what somebody concedes to what is denied (, but no ...).
        joints_of_said: what joins two things that somebody said, with the marks and spaces around
            (, but that).
        no: the "no" that opens a sentence in which somebody goes on denying.
        contrast: how what somebody says begins that is said against others (contrary to ...,).
        reported: of what is contrasted, verbs of what others say, not of what was to be (announced).
        earlier: how such a sentence begins where what was told is what the one before it answers.
        backward: how a sentence begins that attributes the one before it (that is what ...).
        hedges: marks of reserve (allegedly).
        hearsay: the conditional in what somebody says before or beside an attribution (valoriserait).
        moody: a mood marks whatever is told of others, doubted or not, so that of the `hedges` only
            those that are `disputed` as well tell of a rumour.
        only: restrictions that make the next sentence of a denier a concession.
        origins: "citing": who vouches at the root follows.
        cites: verbs that give a source as well as a reason ("cited the delays").
        courts: who decides rather than states: a court rejects ...
        unnamed: asking not to be named, which states nothing.
        benches: of these, courts of law: whose claims they reject is decided ...
        rulings: ... what is decided on: an appeal, a fine ...
        ruled: ... and the verbs that make it a decision.
        claims: nouns that make "rejects" a denial and "takes back" a withdrawal, with their cases.
        claim_as: what leads, behind such a noun, to what is claimed (selon laquelle).
        claim_that: such a noun alone with the words that lead to what is claimed (слухи о том, что).
        demands: verbs whose object is what somebody wants, be it a paper (требует расследования).
        refused: what is no claim, so that "rejects" it is blame (a demand, criticism).
        feats: objects of "confirm", "admit", "concede", "deny" that are no claims (a goal,
            patients).
        asked: what may stand before a silence and is no topic of it (to questions, comment on).
        questioned: what leads, behind a silence, to what was asked (when asked about).
        asked_first: what opens a sentence before what its subject was asked (asked whether).
        deadlines: when somebody was silent (by press time): no topic of the silence.
        other_matters: what opens a sentence about another matter (separately).
        charges: what goes on from whom somebody blamed, past a comma (of, for).
        circumstances: words that tell when something was denied or blamed, not what (after).
        answering: of these, those before the words that a denial answers (after).
        guilt: what only somebody accused denies (the charges, any wrongdoing).
        pleas: verbs with which the accused denies in court (plaiderait non coupable).
        suffered: verbs of blame with what befell their subject (accuse une perte).
        foretold: marks of reserve that are the future after a verb of the past (serait fermé).
        said_then: cues in the past (a nié), after which they are.
        summoned: "call" with an object that it does not describe (called a meeting).
        strikes: verbs of attacking, in words or otherwise (attacked).
        in_words: what is attacked in words alone (the plan, the mayor over the plan).
        wounds: what tells that it was no attack in words (with a knife, killing two).
        venues: where something was said: neither what nor who (in a statement, at a rally).
        connectives: several words that join a sentence to the one before, and say nothing (sin
            embargo, for its part); of single ones see `Grammar.openers`.
        likewise: what leads to another who answers the same (as did, tout comme).
        too: all that another has in a sentence who answers as the one before ("La mairie aussi.").
        unsaid: what opens, behind a comma, what is no part of what somebody said (sans préciser,
            a claim made by).
        aftermath: verbs of what came of a statement (sparking): no content.
        exposing: verbs by which a thing shows something and nobody speaks (highlights).
        answered_for: words up to what somebody said and had to answer for (criticised for).
        resuming: words that go on with what was said after a cue inside it (because).
        nouns: nouns for what is stated (claim, report): "that" after one is content.
        made_by: what stands between such a noun and whose it is (claims by the union that).
        things_said: further such nouns, before a clause that answers (something he denies).
        worded: before a colon, what tells that words of the subject's follow (the following
            statement, this to say).
        replies: nouns for somebody's words that a quotation follows (reply, verdict, advice).
        received: what one does whom words reach, before a word for them (received a letter).
        noun_acts: of other such nouns, what they do (denial, admission).
    """

    said: tuple[tuple[Act, re.Pattern[str]], ...] = ()
    said_quoted: tuple[tuple[Act, re.Pattern[str]], ...] = ()
    openings: tuple[tuple[Act, re.Pattern[str]], ...] = ()
    negated: re.Pattern[str] = NEVER
    compared: re.Pattern[str] = NEVER
    retorts: frozenset[str] = frozenset()
    perceived: re.Pattern[str] = NEVER
    prospective: re.Pattern[str] = NEVER
    ours: re.Pattern[str] = ALWAYS
    foreseen: re.Pattern[str] = NEVER
    own_no: re.Pattern[str] = ALWAYS
    never_done: re.Pattern[str] = NEVER
    i_never_did: re.Pattern[str] = NEVER
    accusers: re.Pattern[str] = NEVER
    disputed: re.Pattern[str] = NEVER
    guilt: re.Pattern[str] = NEVER
    dismissive: re.Pattern[str] = NEVER
    regrets: re.Pattern[str] = NEVER
    headline_no: re.Pattern[str] = NEVER
    verdicts: tuple[tuple[Act, re.Pattern[str]], ...] = ()
    labelled: re.Pattern[str] = NEVER
    but_not: re.Pattern[str] = NEVER
    joints_of_said: re.Pattern[str] = NEVER
    no: re.Pattern[str] = NEVER
    contrast: re.Pattern[str] = NEVER
    reported: re.Pattern[str] = NEVER
    earlier: re.Pattern[str] = NEVER
    backward: re.Pattern[str] = NEVER
    hedges: re.Pattern[str] = NEVER
    hearsay: re.Pattern[str] = NEVER
    moody: bool = False
    only: re.Pattern[str] = NEVER
    origins: re.Pattern[str] = NEVER
    cites: re.Pattern[str] = NEVER
    courts: re.Pattern[str] = NEVER
    unnamed: re.Pattern[str] = NEVER
    benches: re.Pattern[str] = NEVER
    rulings: re.Pattern[str] = NEVER
    ruled: re.Pattern[str] = NEVER
    claims: re.Pattern[str] = NEVER
    claim_as: re.Pattern[str] = NEVER
    claim_that: re.Pattern[str] = NEVER
    demands: re.Pattern[str] = NEVER
    refused: re.Pattern[str] = NEVER
    feats: re.Pattern[str] = NEVER
    asked: re.Pattern[str] = NEVER
    questioned: re.Pattern[str] = NEVER
    asked_first: re.Pattern[str] = NEVER
    deadlines: re.Pattern[str] = NEVER
    other_matters: re.Pattern[str] = NEVER
    charges: frozenset[str] = frozenset()
    circumstances: frozenset[str] = frozenset()
    answering: frozenset[str] = frozenset()
    pleas: re.Pattern[str] = NEVER
    suffered: re.Pattern[str] = NEVER
    foretold: re.Pattern[str] = NEVER
    said_then: re.Pattern[str] = NEVER
    summoned: re.Pattern[str] = NEVER
    strikes: re.Pattern[str] = NEVER
    in_words: re.Pattern[str] = NEVER
    wounds: re.Pattern[str] = NEVER
    venues: re.Pattern[str] = NEVER
    connectives: re.Pattern[str] = NEVER
    likewise: re.Pattern[str] = NEVER
    too: re.Pattern[str] = NEVER
    unsaid: re.Pattern[str] = NEVER
    aftermath: frozenset[str] = frozenset()
    exposing: re.Pattern[str] = NEVER
    answered_for: re.Pattern[str] = NEVER
    resuming: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    made_by: frozenset[str] = frozenset()
    things_said: frozenset[str] = frozenset()
    worded: re.Pattern[str] = NEVER
    replies: re.Pattern[str] = NEVER
    received: re.Pattern[str] = NEVER
    noun_acts: Mapping[str, Act] = field(default_factory=dict)
