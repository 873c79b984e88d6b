"""French: by which nouns a person is called again after another one, and by where he is from."""

import re

from bot.reading.rules.languages.patterns import words

_ELECTED = (
    r"maire(?:sse)?|députée?|eurodéputée?|sénat(?:eur|rice)|conseill(?:er|ère)|adjointe?|présidente?|vice-présidente?|"
    r"échevine?|bourgmestre|chef(?:fe)?|ministre|gouverneure?|candidate?|rapporteure?"
)
_RANKS = (
    r"colonel(?:le)?|général|commandante?|capitaine|lieutenante?|amiral|adjudante?|sergente?|caporal|major|"
    r"chef d'état-major"
)
_PLAYERS = (
    r"attaquante?|milieu|défenseure?|défenseuse|gardien(?:ne)?|ailier|ailière|buteu(?:r|se)|latéral|avant-centre|meneu(?:r|se)|"
    r"footballeu(?:r|se)|rugbyman|basketteu(?:r|se)|handballeu(?:r|se)|volleyeu(?:r|se)|hockeyeu(?:r|se)|demi|pilier|talonneur|pivot|capitaine"
)
ATHLETES = (
    rf"{_PLAYERS}|joueu(?:r|se)|coureu(?:r|se)|cycliste|nageu(?:r|se)|skieu(?:r|se)|sprinte(?:r|ur|use)|marathonien(?:ne)?|"
    r"lanceu(?:r|se)|perchiste|gymnaste|judoka|boxeu(?:r|se)|tenniswoman|tennisman|pilote|escrimeu(?:r|se)|rameu(?:r|se)|patineu(?:r|se)|"
    r"biathlète|navigat(?:eur|rice)|skippeu(?:r|se)|skipper|champion(?:ne)?|médaillée?"
)
_COURT = r"procureure?|juge|présidente?|substitute?|avocate? générale?"
_LEARNED = (
    r"professeure?|profess\w+|chercheu(?:r|se)|\w+ologue|économiste|historien(?:ne)?|physicien(?:ne)?|chimiste|astronome|mathématicien(?:ne)?|"
    r"biologiste|géographe|démographe|juriste|linguiste|philosophe|virologue|épidémiologiste|statisticien(?:ne)?|ingénieure?|psychiatre|"
    r"climatologue|analyste|météorologue|directeur de recherche|maître de conférences"
)
_DOCTORS = r"médecin|docteure?|dr|pr|chirurgien(?:ne)?|psychiatre|cardiologue|urgentiste|pédiatre|généraliste|anesthésiste|gynécologue|légiste|chef de service"
STAGE = (
    r"chanteu(?:r|se)|act(?:eur|rice)|comédien(?:ne)?|musicien(?:ne)?|rappeu(?:r|se)|peintre|sculpt(?:eur|rice)|humoriste|cinéaste|"
    r"réalisat(?:eur|rice)|danseu(?:r|se)|plasticien(?:ne)?|photographe|compositeur|compositrice|metteu(?:r|se)"
)
_HEADS = (
    r"présidente?|président-directeur|direct(?:eur|rice)|pdg|patron(?:ne)?|fondat(?:eur|rice)|gérante?|chef(?:fe)?|"
    r"administrat(?:eur|rice)|cofondat(?:eur|rice)|secrétaire"
)
_UNION = r"déléguée?|secrétaire|représentante?|responsable"
_POLICE = rf"commissaire|brigadier|brigadière|gardien(?:ne)?|inspect(?:eur|rice)|{_RANKS}"
_CLERGY = r"évêque|archevêque|cardinal|abbé|père|curé|prêtre|pasteure?|mgr|monseigneur|imam|rabbin"
_LAWYERS = r"avocate?|me|maître|bâtonni(?:er|ère)|défenseure?|conseil"
_WRITERS = r"romanci(?:er|ère)|écrivaine?|auteure?|autrice|poète|essayiste|dramaturge|scénariste"
_FARMERS = r"agricult(?:eur|rice)|éleveu(?:r|se)|viticult(?:eur|rice)|céréali(?:er|ère)|maraîch(?:er|ère)|vigneron(?:ne)?|apicult(?:eur|rice)"

CALLED: dict[re.Pattern[str], re.Pattern[str]] = {
    words(again): words(before)
    for again, before in {
        r"élue?": _ELECTED,
        r"chef(?:fe)? de l'état": r"présidente?|roi|reine|prince",
        r"chef(?:fe)? (?:du gouvernement|de l'exécutif)": r"premi(?:er|ère)|chanceli(?:er|ère)|présidente?",
        r"chef(?:fe)? de la diplomatie|garde des sceaux": r"ministre",
        r"premi(?:er|ère) magistrate?": r"maire(?:sse)?",
        r"journaliste|reporter": r"journaliste|reporter|présentat(?:eur|rice)|rédact(?:eur|rice)|animat(?:eur|rice)|envoyée?",
        r"intéressée?|\w+génaire|trentenaire|vingtenaire": r".*",  # anybody
        r"édile": r"maire(?:sse)?|bourgmestre",
        r"parlementaire|députée?|sénat(?:eur|rice)": r"députée?|sénat(?:eur|rice)|eurodéputée?|porte-parole|candidate?|présidente?|chef(?:fe)?",
        r"officier|officière|militaire|gradée?|haut gradé": _RANKS,
        r"technicien(?:ne)?|coach|entraîneu(?:r|se)": r"entraîneu(?:r|se)|sélectionneu(?:r|se)|coach|manageu?r",
        r"joueu(?:r|se)|footballeu(?:r|se)|internationale?": _PLAYERS,
        r"athlète|sportif|sportive|champion(?:ne)?|coureu(?:r|se)": ATHLETES,
        r"magistrate?": _COURT,
        r"avocate?|pénaliste|défenseure?": _LAWYERS,
        r"scientifique|chercheu(?:r|se)|universitaire|spécialiste|expert|experte|professeure?": _LEARNED,
        r"praticien(?:ne)?|médecin|soignante?|docteure?|chirurgien(?:ne)?|expert|experte": _DOCTORS,
        r"artiste|star|interprète": STAGE,
        r"act(?:eur|rice)|comédien(?:ne)?": r"act(?:eur|rice)|comédien(?:ne)?|humoriste",
        r"dirigeante?|patron(?:ne)?|responsable|homme d'affaires|femme d'affaires|entrepreneu(?:r|se)|chef d'entreprise": _HEADS,
        r"syndicaliste": _UNION,
        r"polici(?:er|ère)|enquêt(?:eur|rice)|gendarme": _POLICE,
        r"prélat|religieux|religieuse|homme d'église|ecclésiastique|prêtre|curé|abbé": _CLERGY,
        r"diplomate": r"ambassad(?:eur|rice)|consule?|émissaire|envoyée?|chef(?:fe)? de la diplomatie",
        r"enseignante?|professeure?": r"professeure?|institut(?:eur|rice)|prof|maîtresse|maître",
        r"écrivaine?|auteure?|autrice|romanci(?:er|ère)": _WRITERS,
        r"exploitante?|paysan(?:ne)?|agricult(?:eur|rice)": _FARMERS,
        r"dignitaire|fonctionnaire|responsable": r"porte-parole|préf(?:et|ète)|sous-préf(?:et|ète)|rect(?:eur|rice)|direct(?:eur|rice)",
    }.items()
}
# "Le Brésilien": a word for where somebody is from; "Le Parisien" is a paper, "La Lorraine" no woman.
_PLACES = (
    r"(?!(?:parisiens?|kremlin|palais|marais|\w*terrain|souverain|ukraine|lorraine|aquitaine|touraine|lointaine?|centaine|"
    r"valois|bourgeois|gaulois|dauphinois|harnais|relais|quotidien)\b)"
)
DEMONYMS = words(
    rf"{_PLACES}(?:(?:luso|franco|italo|belgo|germano|anglo|ibéro|hispano|sino|russo|helvético|canado|américano|sud|nord)-)?(?:"
    r"[\w-]{3,}(?:ienn?es?|iens?|aise?s?|oise?s?|aine?s?|ènes?)|[\w-]{2,}éen(?:ne)?s?|(?:argent|philipp|maghréb|monténégr)ins?|(?:philipp|maghréb)ines?|"
    r"(?:espagn|mongo|céven)ole?s?|(?:slov|austri|bosni)aques?|(?:allem|norm|flam)ande?s?|savoyarde?s?|"
    r"belges?|suisses?(?!se)|suissesses?|russes?|turcs?|turques?|grecs?|grecques?|serbes?|croates?|arabes?|tchèques?|danoise?s?|"
    r"suédoise?s?|finlandaise?s?|catalane?s?|afghane?s?|persane?s?|pakistanaise?s?|bretonn?e?s?|basques?|corses?|kosovare?s?|"
    r"bulgares?|moldaves?|scandinaves?|britanniques?|asiatiques?|kazakhe?s?|kurdes?|ouzbèkes?|sénégalaise?s?|kényane?s?|tanzaniens?)"
)
