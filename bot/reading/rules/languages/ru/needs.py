"""Russian: words without one of which no idiom is looked for that holds what it is about.

Such an idiom begins with any words at all: "(О причинах ухода) она не (обмолвилась)".
"""

from bot.reading.rules.languages.patterns import words

DENIED = words(
    r"на смех|отмах\w+|откре\w+|не вер\w+|на себя не|исключ\w+|(?:высме|осме|сомнен)\w+|не (?:чувству|ощуща|соглас)\w+|спор[ия]т|(?:виновн\w+ себя|себя виновн\w+) не"
)
SILENT = words(
    r"мимо ушей|обмолвил\w+|ничего не|умолч\w+|промолчать|не (?:вспоминать|да(?:[её]т|ют|л)\w*|говорить|упоминать|готов\w*|распростран\w+|возьм\w+|бер\w+|взял\w+|рискнул\w*)|последнего слова|дачи"
)
ADMITTED = words(r"(?:при|со)зна(?:л[аио]?с|[её]тс|ютс)\w*|раска\w+|повинил\w+|покаял\w+|на себя")
TURNED_DOWN = words(r"отверг\w*|отклон\w+|не (?:устро|приня)\w+")
TAKEN_BACK = words(r"извин\w+|прощения|отказал\w+|отр[её]к\w+")
STATED = words(r"сомнений|не исключ\w+")
