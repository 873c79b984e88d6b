"""Speakers who are named after they have spoken: "his agent said ... "No," Lorna Pike added."."""

from itertools import pairwise

from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.text.segments import Passage

_SOON = 2  # sentences within which the name follows
_LEAST, _MOST = 2, 3  # words of a full name


def name_described(passage: Passage, drafts: list[Draft]) -> None:
    """Give a speaker described by office or role the name under which he or she goes on.

    The name counts where it stands for the first time, in full, with nothing beside it that tells
    who that is: then the sentence before has told it.
    """
    for before, draft in pairwise(drafts):
        told, named = before.speaker, draft.speaker
        near = 0 < draft.sentence - before.sentence <= _SOON
        if not (near and _is_office(passage, before) and _is_new(passage, draft)):
            continue
        office, name, principal = told.name, named.name, told.principal
        his = office.split(" ")[0].lower() in passage.lexicon.possessives
        if principal and not his and _begins_anew(passage, before, draft):
            continue  # "a company spokesman said. In court, Al Bell said"
        if name == principal and not his:
            continue  # "according to the singer's agent ... Al Bell said": the singer's name
        for other in drafts:
            if other.speaker.name == office:
                other.speaker.name = name
            if other.speaker.name == name:
                other.speaker.principal = other.speaker.principal or principal


def _begins_anew(passage: Passage, before: Draft, draft: Draft) -> bool:
    """Another paragraph, behind somebody of whom there are several: "a spokesman"."""
    first = before.speaker.name.split(" ")[0].lower()
    sentences = passage.sentences
    apart = sentences[before.sentence].paragraph != sentences[draft.sentence].paragraph
    return apart and first in passage.lexicon.singular


def _is_office(passage: Passage, draft: Draft) -> bool:
    """A single person described by what he or she is, and not named."""
    lexicon, speaker = passage.lexicon, draft.speaker
    words = speaker.name.lower()
    first = words.split(" ")[0]
    one = first in lexicon.definite or first in lexicon.singular or first in lexicon.possessives
    printed = passage.text[speaker.start : speaker.end] == speaker.name
    human = lexicon.persons.search(words)
    return bool(one and printed and human) and not lexicon.anonymous.search(words)


def _is_new(passage: Passage, draft: Draft) -> bool:
    """A full name that the text has not had before, and no description beside it."""
    speaker, subject = draft.speaker, draft.clause.subject
    words = speaker.name.split()
    lexicon = passage.lexicon
    before = passage.tokens[subject.first - 1].low if subject and subject.first else ""
    described = lexicon.persons.fullmatch(before) or lexicon.roles.fullmatch(before)
    return (
        subject is not None
        and subject.extra is None
        and not described
        and not speaker.principal
        and _LEAST <= len(words) <= _MOST
        and all(word[0].isupper() for word in words)
        and words[0].lower() not in lexicon.determiners
        and not lexicon.bodies.search(speaker.name.lower())
        and not lexicon.outlets.search(speaker.name.lower())
        and passage.text[speaker.start : speaker.end] == speaker.name
        and passage.text.find(words[-1]) >= speaker.start
    )
