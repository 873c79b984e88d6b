"""Russian: what follows a verb's stem: finite endings, of gerunds, of the infinitive ("-": none)."""

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
