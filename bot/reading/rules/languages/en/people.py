"""English: who speaks, and for whom."""

import re

from bot.reading.rules.languages.en.called import CALLED, DEMONYMS
from bot.reading.rules.languages.en.given_names import GIVEN
from bot.reading.rules.languages.en.institutions import (
    CONSTITUENCIES,
    HOUSES,
    KICKERS,
    KINDS,
    NAMESAKES,
    OTHERS,
    OWN_HOUSE,
)
from bot.reading.rules.languages.en.titles import TITLES
from bot.reading.rules.languages.patterns import listed, words
from bot.reading.rules.languages.people import People

CLIENTS = words(
    r"(?:\d+-year-old|teenager|defendant|accused|suspect|singer|actor|actress|player|footballer|striker|star|artist|rapper|client|businessman|businesswoman|banker|tycoon|billionaire|politician|driver|writer|author|presenter|model|athlete|boxer|pop star|musician|comedian|pair|couple|millionaire|former \w+)"
)

# What is told of somebody who is accused, behind his name and before it.
_CHARGED = (
    r"(?:accused|acquitted|arraigned|arrested|charged|cleared|convicted|cross-examined|detained|extradited|"
    r"fined|found guilty|indicted|investigated|jailed|prosecuted|questioned|sentenced|sued|suspended|tried)"
)
_TRIED = (
    r"(?:,? (?:aged )?\d+,?)?(?:,? (?:who|of|an?|the|from) [^.;:,]{2,50},)? (?:(?:has|had|have|is|was|were|also|later|"
    r"first|\w+ly|been|now|who|also) ){0,4}(?:admit(?:s|ted)|appeared (?:in|at|before|by)|den(?:y|ies|ied)|"
    rf"faces?|faced|plead(?:s|ed)?|pled|(?:on|stands?|stood) trial|under investigation|{_CHARGED})\b"
)

# What those do who speak to the press for others, and what they are called for it.
_PRESS = (
    r"(?:press|media|comm(?:unication)?s|pr|information|(?:press|media|public|corporate|external|"
    r"government|community) (?:affairs|relations|information|communications?|liaison))"
)
_POSTS = (
    r"(?:office|officers?|service|secretary|team|aides?|chief|director|boss|head|manager|advis[eo]r|"
    r"man|woman|department|desk|unit|attach[eé]|executive|representative|contact|bureau|division)"
)
_HEADS = r"(?:head|director|chief|vice[- ]president|manager|secretary|team)"
# Who speaks for a client in law; a district attorney speaks for nobody else.
_LAW = (
    r"(?:defen[cs]e |legal |trial )?(?:lawyers?|attorneys?(?<!district attorney)(?<!county attorney)"
    r"(?<!state attorney)(?<!city attorney)(?<!us attorney)(?<!u\.s\. attorney)(?! general)|solicitors?|barristers?|counsel)|public defenders?|"
    r"(?:legal|defen[cs]e) (?:team|representatives?|advis[eo]rs?)"
)
# Who speaks for a client in trade; agents of a service and envoys do not.
_AGENTS = (
    r"agents?(?<!estate agent)(?<!letting agent)(?<!travel agent)(?<!federal agent)(?<!special agent)"
    r"(?<!customs agent)(?<!fbi agent)(?<!cia agent)(?<!patrol agent)(?<!secret agent)(?<!service agent)|"
    r"(?:reps?|representatives?)(?<!trade representative)(?<!special representative)"
    r"(?<!permanent representative)(?<!high representative)(?! to\b)"
)
# An office is its holder's ("the mayor's office", "the office of the mayor"); a statistics office
# is an institution, and so are those of law and administration.
_OFFICE = (
    "(?:"
    + "|".join(rf"(?<={owner} )" for owner in ("'s", "s'", "his", "her", "its", "their"))
    + ")office"
    + "".join(
        rf"(?<!{holder} office)"
        for holder in (
            *("prosecutor's", "prosecutors'", "attorney's", "general's", "clerk's", "sheriff's"),
            *("coroner's", "examiner's", "auditor's", "controller's", "comptroller's"),
            *("registrar's", "commissioner's", "ombudsman's", "treasurer's", "marshal's"),
        )
    )
    + r"|office(?= of\b)"
)
# What ends like a word for a person and is none.
_THINGS = (
    r"(?!(?:disaster|cluster|register|semester|poster|roster|booster|monster|master|factor|sector|reactor|"
    r"tractor|motor|monitor|vector|generator|indicator|elevator|list|(?:check|short|black|watch|play|wish)list|mist|twist|fist|wrist|"
    r"beer|career|deer|cheer|specimen|regimen|omen|german|human|roman|ottoman|yemen)\b)"
)
PEOPLE = People(
    clients=CLIENTS,
    clients_told=words(r"clients?"),
    called=CALLED,
    aged=words(r"\d+-year-old|teenager"),
    of_age=words(r"\d+-year-old "),
    demonyms=DEMONYMS,
    seats_before=words(r"at"),
    streets=words(
        r"street|road|avenue|lane|square|park|bridge|beach|hill|drive|way|cross|junction|gardens?|"
        r"boulevard|crescent|terrace|place|lake|river|bay|point|common|green|farm|stadium|arena"
    ),
    missions=words(r"embassy|consulate"),
    desks=words(r"(?:press )?office(?= (?:of|for)\b)|(?:team|camp|campaign)(?= of\b)"),
    client_roles=words(r"representatives?|reps?|publicists?"),
    kept_roles=words(
        r"manager|publishers?|record label|aide|advis[eo]r|assistant|chief of staff|accountant|management|team|camp|people|"
        r"bodyguard|promoter|aides|advis[eo]rs|entourage|handlers?|minders?|inner circle|"
        r"(?:campaign|transition) (?:team|manager|office|chief|director|chair(?:man|woman)?)|campaign|gallery|dealer"
    ),
    behalf=words(
        r"for(?= (?:the defen[cs]e|the (?:(?:first|second|third|two|other) (?:of )?)?(?:the )?(?:accused|defendants?|families|family|parents|victims?|claimants?|plaintiffs?|appellants?|respondents?)|mr|mrs|ms|dr)\b)|"
        r"(?:speaking )?(?:on behalf of|in the name of)|(?:speaking|acting|appearing|answering) for|"
        r"(?:instructed|retained) by"
    ),
    groups=words(
        r"(?:lawyers|attorneys|solicitors|barristers|representatives|spokespeople|legal team|aides|"
        r"relatives|friends) (?:(?:acting|appearing|speaking) )?(?:for|of|to)"
    ),
    unions=words(r"(?:trade |labour |labor )?unions?"),
    kinds=KINDS,
    forces=listed("military force"),
    given=GIVEN,
    sexes={
        "f": words(
            r"\w*wom[ae]n|girl(?:friend)?|(?:grand|step)?mother|(?:step)?daughter|sister|wife|widow|aunt|niece|actress|waitress|"
            r"hostess|stewardess|queen|princess|duchess|baroness|nun|bride|fianc[eé]e|headmistress|midwife"
        ),
        "m": words(
            r"(?!\w*woman|human\b)\w*man|boy(?:friend)?|(?:grand|step)?father|(?:step)?son|brother|husband|widower|uncle|nephew|actor|waiter|"
            r"king|prince|duke|baron|monk|priest|groom|fianc[eé]|headmaster"
        ),
    },
    portfolios=listed(
        "prime defence defense finance interior foreign health justice education deputy vice home transport environment culture trade energy shadow"
    ),
    constituencies=CONSTITUENCIES,
    kickers=KICKERS,
    namesakes=NAMESAKES,
    accused=words(r"accused|defendant|man|woman|boy|girl|teenager"),
    prosecution=words(r"police|prosecution|prosecutors|court|officers|detectives"),
    authorities=7,
    own_house=OWN_HOUSE,
    ranks=words(r"central|supreme|federal|constitutional|high|upper|lower"),
    owned_shares=words(
        r"shares?|stakes?|stock|holdings?|investors?|investments?|confidence|shareholders"
    ),
    happenings=words(
        r"aid|anger|building|chaos|concern|confidence|confusion|construction|crime|criticism|debris|demand|evidence|"
        r"fear|fighting|fire|fishing|flooding|food|fuel|gas|growth|help|hope|inflation|interest|justice|life|looting|"
        r"money|news|oil|panic|peace|power|pressure|production|progress|rain|repair|rescue|shooting|smoke|snow|"
        r"speculation|support|tension|testing|tourism|trade|traffic|training|trouble|unemployment|unrest|violence|"
        r"voting|war|water|word|work"
    ),
    others=OTHERS,
    houses=HOUSES,
    house_roles=words(r"spokes(?:man|woman|person)|press office|press team|media (?:office|team)"),
    tried=re.compile(_TRIED),
    trying=re.compile(rf"\b{_CHARGED}(?: former| ex-| mr| ms| mrs)?(?: [\w-]+){{0,2}} $"),
    advocates=words(r"lawyer|attorney|solicitor|barrister|counsel|agent|publicist"),
    defence=words(r"(?:the )?defen[cs]e(?: lawyers?| counsel| attorneys?| team)?"),
    magistrates=words(
        r"prosecut\w+|judges?|magistrates?|justices?|coroner|lawyer|attorney|solicitor|barrister|counsel|"
        r"detective|inspector|superintendent|constable|sergeant"
    ),
    parties=words(
        r"couple|pair|duo|trio|brothers|sisters|siblings|twins|parents|spouses|famil(?:y|ies)|relatives|opposition"
    ),
    roles=words(
        rf"spokes(?:man|woman|person|people|persons)|(?<!hostage )negotiators?|{_LAW}|{_AGENTS}|publicists?|mouthpiece|"
        rf"{_PRESS} {_POSTS}|{_HEADS} (?:of|for) (?:\w+ )?(?:{_PRESS}(?: {_POSTS})?|affairs|relations)|pro|{_OFFICE}"
    ),
    persons=words(
        rf"(?:former )?(?:{_THINGS}(?:[\w-]*(?:spokes)?m[ae]n|spokeswom[ae]n|spokesperson|\w+(?:ist|ologist|crat|"
        r"grapher|ician|keeper|tor|eer|ster))|lawyer|attorney|agent|minister|president|secretary|"
        r"chancellor|mayor|governor|senator|congress\w+|councill?or|deputy|judge|coach|captain|striker|"
        r"player|manager|head|chief|boss|chair\w*|leader|officer|official|teacher|professor|dean|"
        r"owner|founder|director|treasurer|banker|billionaire|tycoon|mogul|farmer|fisherman|nurse|doctor|"
        r"surgeon|writer|novelist|poet|singer|rapper|star|commander|general|colonel|sheriff|"
        r"prosecutor|defendant|suspect|witness|widow|widower|father|mother|candidate|nominee|"
        r"executive|analyst|author|pilot|driver|worker|king|queen|prince|princess|pope|bishop|priest|"
        r"superintendent|inspector|detective|sergeant|referee|engineer|student|resident|neighbou?r|"
        r"democrat|republican|businessman|businesswoman|ambassador|consul|envoy|"
        r"bowler|builder|chef|co-founder|comedian|composer|consultant|coroner|fly-half|gardener|gp|historian|hotelier|"
        r"playwright|publisher|restaurateur|skier|umpire|vintner|trainer|baker|butcher|guard|\d+-year-old|defender|midfielder|goalkeeper|investor|"
        r"accused|victim|keeper|pensioner|skipper|archbishop|organi[sz]er|employee|secretary-general|teenager|veteran|patient|"
        r"carer|nurse|care worker|parent|customer|protester|rider|player|champion|whistle-?blower|"
        r"researcher|academic|scholar|diplomat|cleric|physician|lawmaker|legislator|presenter|reporter|"
        r"performer|entrepreneur|athlete|footballer|midfielder|winger|quarterback|politician|democrat|"
        r"sailor|soldier|miner|trader|broker|hacker|migrant|refugee|tenant|survivor|campaigner|rebel|"
        r"(?<!& )(?<!and )son|daughter|brother|sister|wife|husband|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|partner|friend|colleague|team-?mate|classmate|flatmate|relative|opponent|critic|supporter|fan|shareholder|passenger|voter|commuter|lecturer|landlord|"
        r"(?:back|front)bencher|commissioner|registrar|warden|headteacher|headmistress|provost|vicar|chaplain|plumber|architect|designer|paramedic|"
        r"midwife|vet|gymnast|jockey|boxer|wrestler|golfer|sprinter|lifeguard|waiter|waitress|bartender|cleaner|caretaker|admiral|"
        r"lieutenant|corporal|brigadier|boy|girl|examiner|inmate|prisoner|detainee|hostage|"
        r"bystander|onlooker|passer-by|firefighter|medic|interpreter|expert|"
        r"grandmother|grandfather|stepfather|stepmother|boyfriend|girlfriend|landlady|constable|juror|"
        r"magistrate|bailiff|trustee|surveyor|accountant|astronomer|astronaut|explorer|rower|aide|advis[eo]r|trainee|apprentice|"
        r"editor(?:-in-chief)?|columnist|correspondent|monk|nun|clerk|trucker|climber|surfer|swimmer|dancer|blogger|youtuber|producer|painter)"
    ),
    titles=TITLES,
    offices_for=listed(
        "aide aides adviser advisers advisor advisors assistant assistants ambassador envoy counsel secretary"
    ),
    bygone=listed("former onetime one-time erstwhile"),
    generic=listed("former longtime long-time chief senior lead deputy then-"),
    speaks_for=listed("for of"),
    sent_by=listed("at from with"),
    defends=words(
        r"who (?:(?:has|have|had) (?:long |always )?)?(?:represents?|defends?|represented|defended|is defending|is representing|acts for|speaks for|acted for|spoken for)|"
        r"(?:representing|defending|mitigating|acting for|appearing for|speaking for|(?:speaking |acting )?on behalf of)"
    ),
    lawyers=words(r"(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|kc|qc)"),
    anonymous=words(
        r"sources?|officials?|insiders?|people (?:aware|briefed|close|familiar|with (?:direct )?knowledge)|"
        r"(?:condition of )?anonym\w+|unnamed|unidentified|detectives|employees|advis[eo]rs|aides|"
        r"diplomats|witness(?:es)?|person (?:aware|briefed|close|familiar|with (?:direct )?knowledge)"
    ),
    saints=listed("st saint"),
    known_as=words(
        r"(?:identified|known|named|referred to|identifies (?:himself|herself|themselves))(?: (?:only|publicly|online|simply|better|(?:by|in|to|among) [\w' ]{2,30}?))? as(?= )|who (?:goes|went) by(?: the (?:name|alias|pseudonym)(?: of)?)?(?= )|who (?:asked|agreed) to be (?:identified|named|quoted)(?: only)? as(?= )"
    ),
    documents=words(
        r"documents?|reports?|stud(?:y|ies)|filings?|memos?|court (?:papers|documents|records)|records|"
        r"summary|transcripts?|e-?mails?|letters?|indictment|complaint|lawsuit|affidavit|survey|poll|"
        r"statement|audit|analysis|data|minutes|contract|survey|dossier|census"
    ),
    outlets=words(
        r"newspapers?|daily|weekly|magazines?|radio|television|tv|news agenc(?:y|ies)|broadcasters?|websites?|gazette|"
        r"times|post|herald|tribune|journal|chronicle|news|telegraph|mail|guardian|observer|echo|courier|"
        r"press|bulletin|channel|network|signal|beacon|independent|mirror|standard|examiner|star|sun|globe|"
        r"reuters|bloomberg|bbc|cnn|afp|upi|itv|npr|politico|axios|al jazeera"
    ),
    mute=words(
        r"facts?|evidence|events?|results?|figures|data|numbers|history|reality|polls?|tests?|ballots?|"
        r"votes?|storms?|hurricanes?|typhoons?|cyclones?|floods?|heat(?:wave)?|rain|snow|hail|winds?|gales?|waves?|"
        r"tornado(?:es)?|blizzards?|(?:earth)?quakes?|wildfires?|"
        r"experience|statistics|footage|woodwork|crossbar|uprights?|offside flag|linesman|(?:fine|superb|brilliant|great|reflex) saves?|images?|records?|laws?|rules?|constitution|statutes?|regulations|terms|rulings?|judge?ments?|verdicts?|wins?|victor(?:y|ies)|defeats?|draw|goals?"
    ),
    bodies=words(
        r"university|college|school|company|inc|corp|ltd|group|party|committee|council|court|bank|"
        r"union|association|federation|ministry|department|agency|institute|foundation|museum|"
        r"club|church|house|senate|congress|street|campaign|commission|authority|office|hospital|"
        r"semiconductors?|electronics|technolog(?:y|ies)|systems|pharmaceuticals?|chemicals?|petroleum|steel|mining|logistics|software|robotics|"
        r"biotech|therapeutics|laboratories|securities|metals|resources|solutions|pictures|studios|motors|industries|holdings?|airways|"
        r"boulevard|avenue|road|highway|freeway|parkway|peninsula|province|region|district|strip|islands?|ocean|sea|mountains|valley|"
        r"hotel|stadium|arena|theatre|theater|cathedral|mosque|airfield|station|prison|jail|building|plaza|"
        r"centre|center|organi[sz]ation|society|league|airlines?|north|south|east|west|new|"
        r"states|kingdom|republic|city|county|river|lake|republicans|democrats|americans|"
        r"united|rovers|wanderers|athletic|fc|sporting|atl[eé]tico|d[iy]namo|deportivo|olympique|lokomotiv|spartak|"
        r"government|police|palace|embassy|prosecution|defen[cs]e|"
        r"army|military|navy|airport|council|crown|firm|airline|administration|"
        r"twitter|facebook|google|american|democratic|republican"
    ),
    plural=words(r"police|people|experts|officials|some|many|most|several|those|these|critics"),
    not_names=listed(
        "i the a an mr mrs according anyone everyone someone anybody everybody somebody"
    ),
    powers=listed("us usa uk eu un uae nato america britain england scotland wales europe gaza"),
)
