"""German: idioms of denial, withdrawal and confession in two halves around a clause."""

from bot.reading.rules.languages.de.claims import CLAIM, PUBLISHED, WITH_ARTICLE
from bot.reading.rules.languages.de.refusals import BRACKETS
from bot.reading.rules.languages.idioms import Bracket, bracketed
from bot.reading.rules.languages.patterns import NEVER, listed, words
from storage.records import Act

_CLAIMS = words(rf"(?:[\w-]+ ){{0,2}}?{CLAIM}")


def idiom(act: Act, opens: str, closes: str, leads: str = "", *, claim: bool = False) -> None:
    """Enter an idiom under each form of its verb; its prepositions with their articles."""
    leads = "".join(f" {WITH_ARTICLE.get(lead, lead)}" for lead in leads.split())
    things = _CLAIMS if act in (Act.DENIES, Act.WITHDRAWS) else NEVER
    bracketed(BRACKETS, opens, Bracket(act, words(closes), listed(leads), things, claim))


PERFECT = "hat haben hatte|-|n"

# Denies
idiom(Act.DENIES, "stell|t|te|ten|en", r"in abrede")
idiom(Act.DENIES, "wies|-|en weis|t|en", r"(?:weit |energisch |entschieden )?von sich")
idiom(
    Act.DENIES,
    "verwies|-|en verweis|t|en",
    r"(?:ins|in das) (?:reich|land) de[rs] (?:fabeln?|märchens?|legenden?|fantasie|phantasie|spekulation(?:en)?)",
)
idiom(Act.DENIES, "erteil|t|te|ten|en", r"eine (?:klare |deutliche |scharfe )?absage")
idiom(
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
idiom(
    Act.DENIES,
    "will wollen woll|te|ten",
    rf"{_SELF}(?P<content>(?:{_WORDS}{{2,80}} )?{_NO}(?: {_WORDS}{{2,80}})? {_DONE})",
)
idiom(Act.ASSERTS, "will wollen woll|te|ten", rf"{_SELF}(?P<content>{_WORDS}{{2,100}} {_DONE})")
idiom(
    Act.DENIES,
    "hat hatte hatten haben",
    r"nichts (?:\w+ )?(?:zu tun|zu schaffen|gemein)|nichts damit zu tun|nichts am hut",
    "mit damit",
)
idiom(Act.DENIES, "verwahr|t|te|ten|en wehr|t|te|ten|en", r"sich", "gegen", claim=True)
idiom(Act.DENIES, "setz|t|te|ten|en", r"zur wehr", "gegen", claim=True)
idiom(Act.DENIES, "spiel|t|te|ten|en red|et|ete|eten", r"herunter|klein", claim=True)
idiom(Act.DENIES, "wink|t|te|ten|en", r"ab")
idiom(
    Act.DENIES,
    "teil|t|te|ten|en",
    r"(?P<content>(?:die|diese|den|dessen|deren|seine|ihre) (?:[\w-]+ )?(?:auffassung|ansicht|meinung|einschätzung|sichtweise|darstellung|"
    r"interpretation|lesart|sicht)(?: (?:der|des|von|vom) [^.;:,]{2,40}?)?) (?:ausdrücklich |so )?nicht",
)
idiom(
    Act.DENIES,
    "schüttel|t|te|ten|n",
    r"(?:nur |energisch |heftig )?(?:den|mit dem|die) (?:kopf|köpfe)",
)
idiom(Act.DENIES, "straf|t|te|ten|en", r"(?:[\w-]+ ){0,4}?lügen")
idiom(
    Act.DENIES,
    "ließ|-|en lässt lassen",
    r"(?:so )?nicht (?:gelten|auf sich sitzen|so stehen)",
)
idiom(
    Act.DENIES,
    "beteuer|t|te|ten|n beharr|t|te|ten|en bekräftig|t|te|ten|en poch|t|te|ten|en",
    r"(?:weiterhin |erneut |stets )?(?:auf )?(?P<content>(?:seine[rn]?|ihre[rn]?|die|der) (?:eigene[nr]? )?unschuld)",
)
idiom(
    Act.DENIES,
    "sieht sehen sah|-|en fühl|t|te|ten|en",
    r"(?:sich )?(?:[\w-]+ ){0,3}?(?:zu unrecht|fälschlich) (?:beschuldigt|verdächtigt|angeklagt|verfolgt|an den pranger gestellt)",
    "von",
)
idiom(
    Act.DENIES,
    "fühl|t|te|ten|en sieht sehen sah|-|en",
    r"sich (?:[\w-]+ ){0,3}?(?:falsch zitiert|missverstanden|falsch verstanden|verleumdet)",
)
idiom(
    Act.DENIES,
    "bezeichne|t|te|ten|n nenn|t|en nann|te|ten seh|en sieht sah|-|en",
    r"sich (?:[\w-]+ ){0,3}?(?:als |für )?unschuldig",
)
idiom(
    Act.DENIES,
    "räum|t|te|ten|en",
    r"mit (?:[\w-]+ ){0,4}?(?:gerüchten?|behauptung(?:en)?|spekulationen|vorurteil(?:en)?) auf",
    "mit",
)
idiom(
    Act.DENIES,
    "veröffentlich|te|t|ten verbreit|et|ete|eten verschick|te|t|ten",
    r"(?:ein|umgehend ein|prompt ein) (?:\w+ )?dementi",
)
idiom(
    Act.DENIES,
    PERFECT,
    r"(?:in abrede gestellt|von sich gewiesen|zur wehr gesetzt|"
    r"ins reich der (?:fabeln?|märchen|legenden) verwiesen|eine (?:\w+ )?absage erteilt|abgewinkt|den kopf geschüttelt)",
    "gegen mit",
)
idiom(
    Act.DENIES,
    PERFECT,
    r"(?:[\w-]+ ){0,3}?(?P<content>(?:seine|ihre|die) unschuld) (?:beteuert|betont|bekräftigt)",
)
idiom(Act.DENIES, PERFECT, r"nicht schuldig bekannt|(?:für )?unschuldig erklärt")
idiom(
    Act.DENIES,
    "sieht sehen sah|-|en",
    r"keiner?n? (?:\w+ )?(?:zusammenhang|verbindung)",
    "mit zwischen zu",
)
idiom(
    Act.DENIES,
    "antworte|t|te|ten|n beantworte|t|te|ten|n reagier|t|te|ten",
    r"mit (?:einem )?(?:\w+ )?\W?(?P<content>nein)",
)
idiom(
    Act.DENIES,
    "antworte|t|te|ten|n reagier|t|te|ten melde|t|te|ten",
    r"(?:auf [^.;:,]{2,60} )?mit einem (?:\w+ )?dementi",
    "auf",
)

idiom(
    Act.DENIES,
    "hat hatte|-|n haben heg|t|te|ten|en äußer|t|te|ten|n meld|et|ete|eten",
    r"(?:[\w-]+ ){0,2}?zweifel(?: an)?",
    "an am",
)
idiom(
    Act.CRITICISES,
    PERFECT,
    r"sich (?:[\w-]+ ){0,4}?(?P<content>über [^.;:,]{3,80}?) (?:beschwert|beklagt|empört|mokiert|entrüstet|geärgert|lustig gemacht)",
)
# Admits
_YES = r"(?:(?!nicht|wenig|kaum|nie)\w+ ){0,3}?"
idiom(Act.CONFIRMS, "zeig|t|te|ten|en gab|-|en gib|t", rf"sich {_YES}geständig")
idiom(Act.CONFIRMS, "ist war|-|en sind", rf"{_YES}geständig")
idiom(
    Act.DENIES, "zeig|t|te|ten|en gab|-|en gib|t", r"sich (?:\w+ ){0,2}?(?:nicht|wenig) geständig"
)
idiom(
    Act.DENIES,
    "ist war|-|en sind bekenn|t|en bekann|te|ten",
    r"(?<!-)(?:sich )?(?:\w+ ){0,2}?nicht (?:geständig|schuldig)",
)

# Takes back
_REGRETTED = (
    r"(?:\w*äußerung(?:en)?|aussagen?|worte|wortwahl|behauptung(?:en)?|posts?|tweets?|beitrag|darstellung|bericht|falschmeldung|"
    r"entgleisung|vergleich|bemerkung(?:en)?|formulierung|fehler|irrtum|falsche \w+)"
)
idiom(Act.WITHDRAWS, "rück|t|te|ten|en", r"ab", "von", claim=True)
idiom(Act.WITHDRAWS, "rück|t|te|ten|en", r"von (?:seine[rn]|ihre[rn]) (?:[\w-]+ ){0,3}?ab", "von")
idiom(Act.WITHDRAWS, "ging|-|en geht gehen", r"auf distanz", "zu", claim=True)
idiom(
    Act.WITHDRAWS,
    "distanzier|t|te|ten|en",
    r"(?:sich )?(?:[\w-]+ ){0,3}?(?P<content>von (?:seinen|seiner|ihren|ihrer) (?:eigenen |früheren )?\w+)",
)
idiom(
    Act.WITHDRAWS,
    "erhalt|en erhält erhielt|-|en hält halten hielt|-|en halte will wollen wollte|-|n kann können",
    r"(?:so )?nicht (?:mehr |länger |weiter ){0,4}aufrecht(?:erhalten)?|nicht (?:mehr |länger ){0,4}an (?:[\w-]+ ){1,4}?fest",
    "an",
)
idiom(Act.WITHDRAWS, "hält halten hielt|-|en", r"nicht (?:mehr|länger) fest", "an", claim=True)
idiom(Act.WITHDRAWS, "ruder|t|te|ten|n", r"zurück", "bei in")
idiom(
    Act.WITHDRAWS,
    "mach|t|te|ten|en",
    r"(?:einen rückzieher|einen rückzug|eine kehrtwende|eine rolle rückwärts)",
)
idiom(Act.WITHDRAWS, "korrigier|t|te|ten|en", r"sich")
idiom(
    Act.WITHDRAWS,
    "veröffentlich|t|te|ten druck|t|te|ten",
    r"(?:eine |umgehend eine )(?:\w+ )?(?:richtigstellung|berichtigung|korrektur)(?: ab)?",
)
idiom(Act.WITHDRAWS, "vollzog|-|en vollzieh|t|en", r"(?:eine kehrtwende|eine rolle rückwärts)")
idiom(
    Act.WITHDRAWS,
    "bedauer|t|te|ten|n entschuldig|t|te|ten|en",
    rf"(?P<content>(?:den|diesen|diese|seine|ihre|seinen|ihren|die) (?:[\w-]+ )?{_REGRETTED})",
)
idiom(Act.WITHDRAWS, "entschuldig|t|te|ten|en", r"sich", "für", claim=True)
idiom(
    Act.WITHDRAWS,
    "bat|-|en bitte|t|n",
    r"um (?:entschuldigung|verzeihung|nachsicht)",
    "für",
    claim=True,
)
idiom(
    Act.WITHDRAWS,
    PERFECT,
    r"abgerückt|entschuldigt|um (?:entschuldigung|verzeihung) gebeten",
    "von für",
    claim=True,
)
idiom(Act.WITHDRAWS, PERFECT, r"nicht (?:mehr |länger )aufrechterhalten|zurückgerudert")
idiom(
    Act.WITHDRAWS,
    PERFECT,
    rf"(?P<content>(?:ihren?|seinen?|den|die|das) (?:[\w-]+ ){{0,3}}?(?:{CLAIM}|{PUBLISHED})) (?:[\w-]+ ){{0,6}}?"
    r"(?:korrigiert|berichtigt|revidiert|relativiert|gelöscht|entfernt|vom netz genommen|offline genommen|aus dem netz genommen)",
)
idiom(
    Act.WITHDRAWS,
    "nahm|-|en nimmt nehmen",
    rf"(?P<content>(?:[\w-]+ ){{0,4}}?{PUBLISHED}) (?:[\w-]+ ){{0,3}}?(?:von (?:der|ihrer|seiner) \w*(?:seite|homepage)|aus (?:dem netz|der mediathek|dem programm)|vom netz|offline)",
)
idiom(
    Act.WITHDRAWS,
    "will wollen woll|te|ten",
    r"(?:so )?nicht (?:so )?(?:gemeint|verstanden wissen|gesagt) (?:haben)?",
)

# Admits
idiom(
    Act.CONFIRMS,
    "bekenn|t|en bekann|te|ten",
    r"(?:sich )?(?P<content>(?:zu|zur|zum) (?:[\w-]+ ){0,3}?(?:\w*anschl[aä]g\w*|\w*tat|\w*taten|\w*angriff\w*|\w*fehlern?|\w*attentat|\w*attacken?|\w*mord|\w*aktion|versäumnis\w*|fehlverhalten|schuld|\w*verstöß\w*))",
)
idiom(Act.CONFIRMS, "bekenn|t|en bekann|te|ten", r"sich", "zu zur zum", claim=True)
idiom(Act.CONFIRMS, "kam|-|en komm|t|en", r"nicht umhin")
idiom(Act.CONFIRMS, "leg|t|te|ten|en", r"ein (?:\w+ )?geständnis ab")
idiom(Act.CONFIRMS, "mach|t|te|ten|en", r"keinen? hehl daraus")
idiom(Act.CONFIRMS, "bekenn|t|en bekann|te|ten", rf"sich {_YES}schuldig")
