"""German: idioms of blame, and of views for and against, in two halves around a clause."""

from bot.reading.rules.languages.de.idioms import PERFECT, idiom
from bot.reading.rules.languages.de.refusals import BRACKETS
from storage.records import Act

idiom(
    Act.CRITICISES,
    "üb|t|te|ten|en äußer|t|te|ten|n",
    r"(?:\w+ )?(?:\w*kritik|unmut|empörung)",
    "an am über",
)
idiom(
    Act.CRITICISES,
    "ging|-|en geht gehen",
    r"(?:hart |scharf )?ins gericht",
    "mit",
)
idiom(Act.CRITICISES, "ließ|-|en lässt lassen", r"kein gutes haar", "an am")
idiom(Act.CRITICISES, "hält halten hielt|-|en", r"(?:gar |überhaupt )?(?:nichts|wenig)", "von vom")
idiom(Act.CRITICISES, "leg|t|te|ten|en", r"zur last")
idiom(Act.CRITICISES, "spar|t|te|ten|en geiz|t|te|ten|en", r"nicht mit (?:\w+ )?kritik", "an am")
idiom(Act.CRITICISES, "stör|t|te|ten|en stieß stoß|en", r"sich", "an am")
idiom(
    Act.CRITICISES,
    "erheb|t|en erhob|-|en",
    r"(?:\w+ )?(?:vorwürfe|anschuldigungen|einwände|protest)",
    "gegen",
)
idiom(
    Act.CRITICISES,
    "beklag|t|te|ten|en beschwer|t|te|ten|en empör|t|te|ten|en ärger|t|te|ten|n mokier|t|te|ten|en "
    "echauffier|t|te|ten|en entrüst|et|ete|eten erreg|t|te|ten|en",
    r"sich [^.;:,]{2,80} (?P<content>über [^.;:,]{3,100})",
)
idiom(
    Act.CRITICISES,
    PERFECT,
    r"(?:scharf|heftig|frontal|hart|massiv|öffentlich|persönlich) (?:angegriffen|attackiert|angegangen)",
)
idiom(
    Act.CRITICISES,
    "hat haben hatte|-|n zeig|t|te|ten|en",
    r"(?:kein|wenig) verständnis",
    "für",
)
idiom(
    Act.CRITICISES,
    "wehr|t|te|ten|en verwahr|t|te|ten|en",
    r"sich(?: [\w-]+){0,3}?(?= gegen)",
    "gegen",
)
idiom(
    Act.CRITICISES,
    "mach|t|te|ten|en",
    r"(?:[^.;:,]{2,60} )?(?:schwere |heftige |massive |den )?vorwürfe",
    "",
)
idiom(Act.CRITICISES, "nahm|-|en nimmt nehmen", r"(?:anstoß|ins visier|aufs korn)", "an am")
idiom(Act.CRITICISES, "stieß|- stoß|en", r"(?:sauer auf|übel auf)")

idiom(Act.CRITICISES, PERFECT, r"(?:\w+ )?kritik geübt|ins gericht gegangen", "an am mit")
idiom(
    Act.CONFIRMS,
    PERFECT,
    r"ein (?:\w+ )?geständnis abgelegt|sich (?:[\w-]+ ){0,3}?schuldig bekannt",
)
idiom(
    Act.ASSERTS,
    "sprach|-|en sprich|t sprech|en",
    r"sich (?:[\w-]+ ){0,3}?(?P<content>(?:für|dafür)(?: [^.;:,]{2,100}?)?) aus",
)
idiom(
    Act.CRITICISES,
    "sprach|-|en sprich|t sprech|en",
    r"sich (?:[\w-]+ ){0,3}?(?P<content>(?:gegen|dagegen)(?: [^.;:,]{2,100}?)?) aus",
)
idiom(
    Act.ASSERTS,
    "stell|t|te|ten|en",
    r"(?P<content>[^.;:,]{2,80}?) (?:in aussicht|zur (?:diskussion|debatte))",
)

idiom(
    Act.CRITICISES,
    "griff|-|en greif|t|en",
    r"(?:scharf|heftig|frontal|verbal|hart|massiv|persönlich|öffentlich) an",
)
idiom(
    Act.CRITICISES,
    "mach|t|te|ten|en",
    r"(?P<content>[\w-]+(?: [\w-]+){0,3}?(?: für [^.;:,]{2,60}?)?) (?:mit)?verantwortlich",
)
idiom(
    Act.CRITICISES,
    "gab|-|en gib|t geb|en",
    r"(?:die |eine |alle )(?:haupt|mit|allein)?schuld",
    "an am für",
)
idiom(  # "Die Schuld am Unfall gab X der Firma"
    Act.CRITICISES,
    "gab|-|en gib|t geb|en",
    r"(?P<content>(?:die |eine |alle )?(?:haupt|mit|allein)?schuld(?: (?:daran|(?:an|am|für) [^.;:,]{2,40}))?)",
)
idiom(Act.CRITICISES, "teil|t|te|ten|en", r"gegen [^.;:,]{2,60} aus", "gegen")
idiom(
    Act.CONFIRMS,
    "übernahm|-|en übernimmt übernehmen",
    r"(?P<content>(?:die |volle |alleinige ){0,4}verantwortung für [^.;:,]{2,60})",
)

IDIOMS = BRACKETS
