"""English: by which nouns a person is called again after another one, and by where he is from."""

import re

from bot.reading.rules.languages.patterns import words

_PLAYERS = (
    r"striker|forward|midfielder|defender|(?:goal)?keeper|winger|full-?back|centre-?back|playmaker|captain|skipper|"
    r"quarterback|linebacker|running back|receiver|pitcher|catcher|shortstop|guard|cent(?:er|re)|flanker|prop|"
    r"hooker|lock|scrum-half|fly-half|batsman|batter|bowler|all-rounder|footballer|cricketer|goalscorer|fullback|wing"
)
_ATHLETES = (
    rf"{_PLAYERS}|runner|sprinter|swimmer|cyclist|rider|jockey|gymnast|boxer|fighter|wrestler|golfer|skier|skater|"
    r"rower|sailor|driver|racer|tennis player|player|jumper|hurdler|marathoner|champion|medallist|medalist|athlete"
)
_ELECTED = (
    r"mayor|senator|congress(?:man|woman)|representative|councillor|councilman|councilwoman|councilor|mp|deputy|governor|"
    r"minister|president|premier|chancellor|secretary|lawmaker|legislator|candidate|assembly(?:man|woman)|speaker"
)
_RANKS = r"general|colonel|major|captain|lieutenant|commander|admiral|brigadier|sergeant|corporal|commodore|marshal"
_POLICE = (
    rf"{_RANKS}|inspector|superintendent|constable|detective|sheriff|chief|commissioner|trooper"
)
_HEADS = (
    r"chief|ceo|executive|chair(?:man|woman|person)?|president|founder|co-founder|owner|director|boss|head|"
    r"billionaire|tycoon|entrepreneur|magnate|mogul|banker|financier"
)
_STAGE = (
    r"singer|rapper|musician|guitarist|drummer|pianist|violinist|songwriter|actor|actress|comedian|comic|dancer|"
    r"painter|sculptor|film-?maker|photographer|cellist|composer|conductor|soprano|tenor|artist|star"
)
_LEARNED = (
    r"professor|prof|researcher|lecturer|\w+ologist|economist|historian|physicist|chemist|astronomer|mathematician|"
    r"statistician|analyst|fellow|doctor|dr|engineer|scholar|academic|scientist"
)
_DOCTORS = (
    r"doctor|dr|surgeon|physician|gp|consultant|\w+iatrist|\w+ologist|paediatrician|pathologist"
)
_WRITERS = r"novelist|writer|author|poet|playwright|essayist|biographer|dramatist"
_CLERGY = (
    r"bishop|archbishop|cardinal|priest|vicar|reverend|rev|father|imam|rabbi|pastor|pope|canon|dean"
)
_COACHES = r"manager|coach|head coach|boss|trainer"

CALLED: dict[re.Pattern[str], re.Pattern[str]] = {
    words(again): words(before)
    for again, before in {
        r"player|footballer|international": _PLAYERS,
        r"athlete|sportsman|sportswoman|champion|star": _ATHLETES,
        r"politician|lawmaker|legislator|democrat|republican|conservative": _ELECTED,
        r"head of state": r"president|king|queen|emperor",
        r"officer|soldier": _RANKS,
        r"officer|policeman|policewoman|detective": _POLICE,
        r"businessman|businesswoman|executive|entrepreneur|billionaire|tycoon|magnate": _HEADS,
        r"artist|performer|entertainer|star": _STAGE,
        r"scientist|researcher|academic|scholar|expert": _LEARNED,
        r"\w+ologist|economist|historian|physicist|chemist|astronomer": r"professor|prof|doctor|dr",
        r"doctor|surgeon|medic|physician|consultant": _DOCTORS,
        r"writer|author|novelist": _WRITERS,
        r"cleric|clergyman|priest|churchman|prelate": _CLERGY,
        r"manager|coach|boss": _COACHES,
        r"diplomat": r"ambassador|envoy|consul|charg[eé] d'affaires|attach[eé]",
        r"lawyer|attorney|barrister|solicitor|counsel": r"lawyer|attorney|barrister|solicitor|counsel|kc|qc|sc",
        r"judge|magistrate": r"judge|magistrate|justice|recorder",
        r"broadcaster|presenter|journalist|reporter": r"broadcaster|presenter|host|anchor|journalist|reporter|editor|correspondent|columnist",
        r"royal|prince|princess|monarch": r"prince|princess|king|queen|duke|duchess",
    }.items()
}
# "The Brazilian", "the Frenchman": where somebody is from.
DEMONYMS = words(
    r"(?:[a-z]{3,}(?:ian|ean)|americans?|[a-z]{3,}(?:nese|lese|tese|guese)|(?:french|english|irish|welsh|dutch|cornish|scots|ulster|"
    r"york|lanca)(?:shire)?(?:man|woman)|frenchman|frenchwoman|democrat|republican|tory|scot|scotsman|scotswoman|spaniard|swede|dane|finn|pole|turk|serb|croat|"
    r"greek|swiss|german|czech|slovak|slovene|kazakh|uzbek|iraqi|israeli|pakistani|bangladeshi|afghan|thai|filipino|"
    r"filipina|argentine|mexican|cuban|african|catalan|basque|bulgarian|icelander|new zealander|greenlander|londoner|"
    r"liverpudlian|glaswegian|mancunian|texan|californian|welshman|kenyan|ghanaian|moroccan|korean|"
    r"danish|swedish|finnish|polish|turkish|spanish|scottish|british|flemish|kurdish|icelandic|greenlandic|arab|saudi|emirati|"
    r"qatari|kuwaiti|omani|yemeni)"
)
