"""Russian: what follows a verb's stem: finite endings, of gerunds, of the infinitive ("-": none)."""

from bot.reading.rules.languages.forms import Form, Takes, Verb, conjugate
from storage.records import Act

Endings = tuple[str, str, str]

PERFECT: Endings = ("л ла ло ли", "в", "ть")  # сообщи
IMPERFECT: Endings = ("л ла ло ли ет ют", "я", "ть")  # сообща
SECOND: Endings = ("ил ила ило или ит ят", "я", "ить")  # говор
AT: Endings = ("ал ала ало али ит ат", "а", "ать")  # крич
OVAT: Endings = ("овал овала овало овали ует уют", "уя овав", "овать")  # комментир
STRESSED: Endings = ("л ла ло ли ёт ет ют", "", "ть")  # призна
HARD: Endings = ("- ла ло ли", "", "нуть")  # опроверг
SELF: Endings = ("лся лась лось лись", "вшись", "ться")  # пожалова
SELF_NOW: Endings = ("лся лась лось лись ется ются", "ясь", "ться")  # оправдыва
SHORT: Endings = ("- а о ы", "", "")  # уверен
WHOLE: Endings = ("-", "", "")


def enter(table: dict[str, Verb], act: Act, takes: Takes, *groups: tuple[Endings, str]) -> None:
    """Enter verbs: groups of stems, each with its endings; "_" joins the words of a stem."""
    for (finite, gerunds, infinitive), stems in groups:
        for stem in (entry.replace("_", " ") for entry in stems.split()):
            conjugate(table, act, takes, _forms(stem, finite, Form.FINITE))
            conjugate(table, act, takes, _forms(stem, gerunds, Form.GERUND))
            conjugate(table, act, takes, _forms(stem, infinitive, Form.INFINITIVE))


def _forms(stem: str, endings: str, form: Form) -> list[tuple[str, Form]]:
    return [(stem + ending.strip("-"), form) for ending in endings.split()]
