"""Russian: what follows a verb's stem; finite endings, and those of gerunds ("-": the bare stem)."""

from collections.abc import Iterable

from bot.reading.rules.languages.forms import Form, Takes, Verb, conjugate
from storage.records import Act

Endings = tuple[str, str]

PERFECT: Endings = ("л ла ло ли", "в")  # сообщи
IMPERFECT: Endings = ("л ла ло ли ет ют", "я")  # сообща
SECOND: Endings = ("ил ила ило или ит ят", "я")  # говор
AT: Endings = ("ал ала ало али ит ат", "а")  # крич
OVAT: Endings = ("овал овала овало овали ует уют", "уя овав")  # комментир
STRESSED: Endings = ("л ла ло ли ёт ет ют", "")  # призна
HARD: Endings = ("- ла ло ли", "")  # опроверг
SELF: Endings = ("лся лась лось лись", "вшись")  # пожалова
SELF_NOW: Endings = ("лся лась лось лись ется ются", "ясь")  # оправдыва
SHORT: Endings = ("- а о ы", "")  # уверен
WHOLE: Endings = ("-", "")


def enter(table: dict[str, Verb], act: Act, takes: Takes, *groups: tuple[Endings, str]) -> None:
    """Enter verbs: groups of stems, each with its endings; "_" joins the words of a stem."""
    for (finite, gerunds), stems in groups:
        for stem in (entry.replace("_", " ") for entry in stems.split()):
            for endings, form in ((finite, Form.FINITE), (gerunds, Form.GERUND)):
                conjugate(table, act, takes, _forms(stem, endings.split(), form))


def _forms(stem: str, endings: Iterable[str], form: Form) -> list[tuple[str, Form]]:
    return [(stem + ending.strip("-"), form) for ending in endings]
