"""German: idioms of denial, withdrawal, confession and blame in two halves around a clause."""

from bot.reading.rules.languages.de.claims import CLAIM, PUBLISHED, WITH_ARTICLE
from bot.reading.rules.languages.de.refusals import BRACKETS
from bot.reading.rules.languages.idioms import Bracket, bracketed
from bot.reading.rules.languages.patterns import NEVER, listed, words
from storage.records import Act

_CLAIMS = words(rf"(?:[\w-]+ ){{0,2}}?{CLAIM}")


def _idiom(act: Act, opens: str, closes: str, leads: str = "", *, claim: bool = False) -> None:
    leads = "".join(f" {WITH_ARTICLE.get(lead, lead)}" for lead in leads.split())
    things = _CLAIMS if act in (Act.DENIES, Act.WITHDRAWS) else NEVER
    bracketed(BRACKETS, opens, Bracket(act, words(closes), listed(leads), things, claim))


_PERFECT = "hat haben hatte|-|n"

# Denies
_idiom(Act.DENIES, "stell|t|te|ten|en", r"in abrede")
_idiom(Act.DENIES, "wies|-|en weis|t|en", r"(?:weit |energisch |entschieden )?von sich")
_idiom(
    Act.DENIES,
    "verwies|-|en verweis|t|en",
    r"(?:ins|in das) (?:reich|land) de[rs] (?:fabeln?|märchens?|legenden?|fantasie|phantasie|spekulation(?:en)?)",
)
_idiom(Act.DENIES, "erteil|t|te|ten|en", r"eine (?:klare |deutliche |scharfe )?absage")
_idiom(
    Act.DENIES,
    "will wollen woll|te|ten",
    r"nichts (?:mehr )?(?:(?:zu tun|zu schaffen|gemein) (?:gehabt )?haben|gewusst haben|wissen|gehört haben|bemerkt haben|gesagt haben)|(?:so )?nicht (?:so )?(?:gelten|stehen) lassen",
    "mit von davon damit",
)
# What somebody says of himself by "will": "will nie dort gewesen sein"; by a date he plans it.
_DONE = r"\w+(?:t|en) (?:worden )?(?:haben|sein)"
_SELF = r"(?:(?<=will )|(?<=wollen )|(?<=wollte )|(?<=wollten ))(?![^.;:,]{0,90}\bbis\b)"
_WORDS = r"(?:[^.;:,]|(?<=\d)\.)"
_NO = r"(?:nie|niemals|nichts?|kein\w*|niemand\w*|weder)"
_idiom(
    Act.DENIES,
    "will wollen woll|te|ten",
    rf"{_SELF}(?P<content>(?:{_WORDS}{{2,80}} )?{_NO}(?: {_WORDS}{{2,80}})? {_DONE})",
)
_idiom(Act.ASSERTS, "will wollen woll|te|ten", rf"{_SELF}(?P<content>{_WORDS}{{2,100}} {_DONE})")
_idiom(
    Act.DENIES,
    "hat hatte hatten haben",
    r"nichts (?:\w+ )?(?:zu tun|zu schaffen|gemein)|nichts damit zu tun|nichts am hut",
    "mit damit",
)
_idiom(Act.DENIES, "verwahr|t|te|ten|en wehr|t|te|ten|en", r"sich", "gegen", claim=True)
_idiom(Act.DENIES, "setz|t|te|ten|en", r"zur wehr", "gegen", claim=True)
_idiom(Act.DENIES, "spiel|t|te|ten|en red|et|ete|eten", r"herunter|klein", claim=True)
_idiom(Act.DENIES, "wink|t|te|ten|en", r"ab")
_idiom(
    Act.DENIES,
    "teil|t|te|ten|en",
    r"(?P<content>(?:die|diese|den|dessen|deren|seine|ihre) (?:[\w-]+ )?(?:auffassung|ansicht|meinung|einschätzung|sichtweise|darstellung|"
    r"interpretation|lesart|sicht)(?: (?:der|des|von|vom) [^.;:,]{2,40}?)?) (?:ausdrücklich |so )?nicht",
)
_idiom(
    Act.DENIES,
    "schüttel|t|te|ten|n",
    r"(?:nur |energisch |heftig )?(?:den|mit dem|die) (?:kopf|köpfe)",
)
_idiom(Act.DENIES, "straf|t|te|ten|en", r"(?:[\w-]+ ){0,4}?lügen")
_idiom(
    Act.DENIES,
    "ließ|-|en lässt lassen",
    r"(?:so )?nicht (?:gelten|auf sich sitzen|so stehen)",
)
_idiom(
    Act.DENIES,
    "beteuer|t|te|ten|n beharr|t|te|ten|en bekräftig|t|te|ten|en poch|t|te|ten|en",
    r"(?:weiterhin |erneut |stets )?(?:auf )?(?P<content>(?:seine[rn]?|ihre[rn]?|die|der) (?:eigene[nr]? )?unschuld)",
)
_idiom(
    Act.DENIES,
    "sieht sehen sah|-|en fühl|t|te|ten|en",
    r"(?:sich )?(?:[\w-]+ ){0,3}?(?:zu unrecht|fälschlich) (?:beschuldigt|verdächtigt|angeklagt|verfolgt|an den pranger gestellt)",
    "von",
)
_idiom(
    Act.DENIES,
    "fühl|t|te|ten|en sieht sehen sah|-|en",
    r"sich (?:[\w-]+ ){0,3}?(?:falsch zitiert|missverstanden|falsch verstanden|verleumdet)",
)
_idiom(
    Act.DENIES,
    "bezeichne|t|te|ten|n nenn|t|en nann|te|ten seh|en sieht sah|-|en",
    r"sich (?:[\w-]+ ){0,3}?(?:als |für )?unschuldig",
)
_idiom(
    Act.DENIES,
    "räum|t|te|ten|en",
    r"mit (?:[\w-]+ ){0,4}?(?:gerüchten?|behauptung(?:en)?|spekulationen|vorurteil(?:en)?) auf",
    "mit",
)
_idiom(
    Act.DENIES,
    "veröffentlich|te|t|ten verbreit|et|ete|eten verschick|te|t|ten",
    r"(?:ein|umgehend ein|prompt ein) (?:\w+ )?dementi",
)
_idiom(
    Act.DENIES,
    _PERFECT,
    r"(?:in abrede gestellt|von sich gewiesen|zur wehr gesetzt|"
    r"ins reich der (?:fabeln?|märchen|legenden) verwiesen|eine (?:\w+ )?absage erteilt|abgewinkt|den kopf geschüttelt)",
    "gegen mit",
)
_idiom(
    Act.DENIES,
    _PERFECT,
    r"(?:[\w-]+ ){0,3}?(?P<content>(?:seine|ihre|die) unschuld) (?:beteuert|betont|bekräftigt)",
)
_idiom(Act.DENIES, _PERFECT, r"nicht schuldig bekannt|(?:für )?unschuldig erklärt")
_idiom(
    Act.DENIES,
    "sieht sehen sah|-|en",
    r"keiner?n? (?:\w+ )?(?:zusammenhang|verbindung)",
    "mit zwischen zu",
)
_idiom(
    Act.DENIES,
    "antworte|t|te|ten|n beantworte|t|te|ten|n reagier|t|te|ten",
    r"mit (?:einem )?(?:\w+ )?\W?(?P<content>nein)",
)
_idiom(
    Act.DENIES,
    "antworte|t|te|ten|n reagier|t|te|ten melde|t|te|ten",
    r"(?:auf [^.;:,]{2,60} )?mit einem (?:\w+ )?dementi",
    "auf",
)

_idiom(
    Act.DENIES,
    "hat hatte|-|n haben heg|t|te|ten|en äußer|t|te|ten|n meld|et|ete|eten",
    r"(?:[\w-]+ ){0,2}?zweifel(?: an)?",
    "an am",
)
_idiom(
    Act.CRITICISES,
    _PERFECT,
    r"sich (?:[\w-]+ ){0,4}?(?P<content>über [^.;:,]{3,80}?) (?:beschwert|beklagt|empört|mokiert|entrüstet|geärgert|lustig gemacht)",
)
# Admits
_YES = r"(?:(?!nicht|wenig|kaum|nie)\w+ ){0,3}?"
_idiom(Act.CONFIRMS, "zeig|t|te|ten|en gab|-|en gib|t", rf"sich {_YES}geständig")
_idiom(Act.CONFIRMS, "ist war|-|en sind", rf"{_YES}geständig")
_idiom(
    Act.DENIES, "zeig|t|te|ten|en gab|-|en gib|t", r"sich (?:\w+ ){0,2}?(?:nicht|wenig) geständig"
)
_idiom(
    Act.DENIES,
    "ist war|-|en sind bekenn|t|en bekann|te|ten",
    r"(?:sich )?(?:\w+ ){0,2}?nicht (?:geständig|schuldig)",
)

# Takes back
_REGRETTED = (
    r"(?:\w*äußerung(?:en)?|aussagen?|worte|wortwahl|behauptung(?:en)?|posts?|tweets?|beitrag|darstellung|bericht|falschmeldung|"
    r"entgleisung|vergleich|bemerkung(?:en)?|formulierung|fehler|irrtum|falsche \w+)"
)
_idiom(Act.WITHDRAWS, "rück|t|te|ten|en", r"ab", "von", claim=True)
_idiom(Act.WITHDRAWS, "rück|t|te|ten|en", r"von (?:seine[rn]|ihre[rn]) (?:[\w-]+ ){0,3}?ab", "von")
_idiom(Act.WITHDRAWS, "ging|-|en geht gehen", r"auf distanz", "zu", claim=True)
_idiom(
    Act.WITHDRAWS,
    "distanzier|t|te|ten|en",
    r"(?:sich )?(?:[\w-]+ ){0,3}?(?P<content>von (?:seinen|seiner|ihren|ihrer) (?:eigenen |früheren )?\w+)",
)
_idiom(
    Act.WITHDRAWS,
    "erhalt|en erhält erhielt|-|en hält halten hielt|-|en halte will wollen wollte|-|n kann können",
    r"(?:so )?nicht (?:mehr |länger |weiter ){0,4}aufrecht(?:erhalten)?|nicht (?:mehr |länger ){0,4}an (?:[\w-]+ ){1,4}?fest",
    "an",
)
_idiom(Act.WITHDRAWS, "hält halten hielt|-|en", r"nicht (?:mehr|länger) fest", "an", claim=True)
_idiom(Act.WITHDRAWS, "ruder|t|te|ten|n", r"zurück", "bei in")
_idiom(
    Act.WITHDRAWS,
    "mach|t|te|ten|en",
    r"(?:einen rückzieher|einen rückzug|eine kehrtwende|eine rolle rückwärts)",
)
_idiom(Act.WITHDRAWS, "korrigier|t|te|ten|en", r"sich")
_idiom(
    Act.WITHDRAWS,
    "veröffentlich|t|te|ten druck|t|te|ten",
    r"(?:eine |umgehend eine )(?:\w+ )?(?:richtigstellung|berichtigung|korrektur)(?: ab)?",
)
_idiom(Act.WITHDRAWS, "vollzog|-|en vollzieh|t|en", r"(?:eine kehrtwende|eine rolle rückwärts)")
_idiom(
    Act.WITHDRAWS,
    "bedauer|t|te|ten|n entschuldig|t|te|ten|en",
    rf"(?P<content>(?:den|diesen|diese|seine|ihre|seinen|ihren|die) (?:[\w-]+ )?{_REGRETTED})",
)
_idiom(Act.WITHDRAWS, "entschuldig|t|te|ten|en", r"sich", "für", claim=True)
_idiom(
    Act.WITHDRAWS,
    "bat|-|en bitte|t|n",
    r"um (?:entschuldigung|verzeihung|nachsicht)",
    "für",
    claim=True,
)
_idiom(
    Act.WITHDRAWS,
    _PERFECT,
    r"abgerückt|entschuldigt|um (?:entschuldigung|verzeihung) gebeten",
    "von für",
    claim=True,
)
_idiom(Act.WITHDRAWS, _PERFECT, r"nicht (?:mehr |länger )aufrechterhalten|zurückgerudert")
_idiom(
    Act.WITHDRAWS,
    _PERFECT,
    rf"(?P<content>(?:ihren?|seinen?|den|die|das) (?:[\w-]+ ){{0,3}}?(?:{CLAIM}|{PUBLISHED})) (?:[\w-]+ ){{0,6}}?"
    r"(?:korrigiert|berichtigt|revidiert|relativiert|gelöscht|entfernt|vom netz genommen|offline genommen|aus dem netz genommen)",
)
_idiom(
    Act.WITHDRAWS,
    "nahm|-|en nimmt nehmen",
    rf"(?P<content>(?:[\w-]+ ){{0,4}}?{PUBLISHED}) (?:[\w-]+ ){{0,3}}?(?:von (?:der|ihrer|seiner) \w*(?:seite|homepage)|aus (?:dem netz|der mediathek|dem programm)|vom netz|offline)",
)
_idiom(
    Act.WITHDRAWS,
    "will wollen woll|te|ten",
    r"(?:so )?nicht (?:so )?(?:gemeint|verstanden wissen|gesagt) (?:haben)?",
)

# Admits
_idiom(
    Act.CONFIRMS,
    "bekenn|t|en bekann|te|ten",
    r"(?:sich )?(?P<content>(?:zu|zur|zum) (?:[\w-]+ ){0,3}?(?:\w*anschl[aä]g\w*|\w*tat|\w*taten|\w*angriff\w*|\w*fehlern?|\w*attentat|\w*attacken?|\w*mord|\w*aktion|versäumnis\w*|fehlverhalten|schuld|\w*verstöß\w*))",
)
_idiom(Act.CONFIRMS, "bekenn|t|en bekann|te|ten", r"sich", "zu zur zum", claim=True)
_idiom(Act.CONFIRMS, "kam|-|en komm|t|en", r"nicht umhin")
_idiom(Act.CONFIRMS, "leg|t|te|ten|en", r"ein (?:\w+ )?geständnis ab")
_idiom(Act.CONFIRMS, "mach|t|te|ten|en", r"keinen? hehl daraus")
_idiom(Act.CONFIRMS, "bekenn|t|en bekann|te|ten", rf"sich {_YES}schuldig")
_idiom(
    Act.CRITICISES,
    "üb|t|te|ten|en äußer|t|te|ten|n",
    r"(?:\w+ )?(?:\w*kritik|unmut|empörung)",
    "an am über",
)
_idiom(
    Act.CRITICISES,
    "ging|-|en geht gehen",
    r"(?:hart |scharf )?ins gericht",
    "mit",
)
_idiom(Act.CRITICISES, "ließ|-|en lässt lassen", r"kein gutes haar", "an am")
_idiom(Act.CRITICISES, "hält halten hielt|-|en", r"(?:gar |überhaupt )?(?:nichts|wenig)", "von vom")
_idiom(Act.CRITICISES, "leg|t|te|ten|en", r"zur last")
_idiom(Act.CRITICISES, "spar|t|te|ten|en geiz|t|te|ten|en", r"nicht mit (?:\w+ )?kritik", "an am")
_idiom(Act.CRITICISES, "stör|t|te|ten|en stieß stoß|en", r"sich", "an am")
_idiom(
    Act.CRITICISES,
    "erheb|t|en erhob|-|en",
    r"(?:\w+ )?(?:vorwürfe|anschuldigungen|einwände|protest)",
    "gegen",
)
_idiom(
    Act.CRITICISES,
    "beklag|t|te|ten|en beschwer|t|te|ten|en empör|t|te|ten|en ärger|t|te|ten|n mokier|t|te|ten|en "
    "echauffier|t|te|ten|en entrüst|et|ete|eten erreg|t|te|ten|en",
    r"sich [^.;:,]{2,80} (?P<content>über [^.;:,]{3,100})",
)
_idiom(
    Act.CRITICISES,
    _PERFECT,
    r"(?:scharf|heftig|frontal|hart|massiv|öffentlich|persönlich) (?:angegriffen|attackiert|angegangen)",
)
_idiom(
    Act.CRITICISES,
    "hat haben hatte|-|n zeig|t|te|ten|en",
    r"(?:kein|wenig) verständnis",
    "für",
)
_idiom(
    Act.CRITICISES,
    "wehr|t|te|ten|en verwahr|t|te|ten|en",
    r"sich(?: [\w-]+){0,3}?(?= gegen)",
    "gegen",
)
_idiom(
    Act.CRITICISES,
    "mach|t|te|ten|en",
    r"(?:[^.;:,]{2,60} )?(?:schwere |heftige |massive |den )?vorwürfe",
    "",
)
_idiom(Act.CRITICISES, "nahm|-|en nimmt nehmen", r"(?:anstoß|ins visier|aufs korn)", "an am")
_idiom(Act.CRITICISES, "stieß|- stoß|en", r"(?:sauer auf|übel auf)")

_idiom(Act.CRITICISES, _PERFECT, r"(?:\w+ )?kritik geübt|ins gericht gegangen", "an am mit")
_idiom(
    Act.CONFIRMS,
    _PERFECT,
    r"ein (?:\w+ )?geständnis abgelegt|sich (?:[\w-]+ ){0,3}?schuldig bekannt",
)
_idiom(
    Act.ASSERTS,
    "sprach|-|en sprich|t sprech|en",
    r"sich (?:[\w-]+ ){0,3}?(?P<content>(?:für|dafür)(?: [^.;:,]{2,100}?)?) aus",
)
_idiom(
    Act.CRITICISES,
    "sprach|-|en sprich|t sprech|en",
    r"sich (?:[\w-]+ ){0,3}?(?P<content>(?:gegen|dagegen)(?: [^.;:,]{2,100}?)?) aus",
)
_idiom(
    Act.ASSERTS,
    "stell|t|te|ten|en",
    r"(?P<content>[^.;:,]{2,80}?) (?:in aussicht|zur (?:diskussion|debatte))",
)

_idiom(
    Act.CRITICISES,
    "griff|-|en greif|t|en",
    r"(?:scharf|heftig|frontal|verbal|hart|massiv|persönlich|öffentlich) an",
)
_idiom(
    Act.CRITICISES,
    "mach|t|te|ten|en",
    r"(?P<content>(?:[\w-]+ ){1,4}?(?:für [^.;:,]{2,60}? )?)(?:mit)?verantwortlich",
)
_idiom(
    Act.CRITICISES,
    "gab|-|en gib|t geb|en",
    r"(?:[\w-]+ ){0,3}?(?:die |eine )(?:haupt|mit)?schuld",
    "an am für",
)
_idiom(Act.CRITICISES, "teil|t|te|ten|en", r"gegen [^.;:,]{2,60} aus", "gegen")
_idiom(
    Act.CONFIRMS,
    "übernahm|-|en übernimmt übernehmen",
    r"(?P<content>(?:die |volle |alleinige ){0,4}verantwortung für [^.;:,]{2,60})",
)

IDIOMS = BRACKETS
