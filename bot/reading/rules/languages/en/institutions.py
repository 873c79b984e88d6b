"""English: what institutions are called, by their kind; see `kinds` and `own_house` of `People`."""

from bot.reading.rules.languages.patterns import words

KINDS = (
    words(
        r"newspaper|paper|daily|weekly|magazine|radio|television|tv|broadcaster|website|site|"
        r"gazette|times|herald|tribune|journal|chronicle|telegraph|observer|echo|courier|outlet|"
        r"publication|tabloid|newsletter|channel|network|station"
    ),
    words(
        r"ministry|department|government|agency|treasury|white house|kremlin|pentagon|office|"
        r"administration|cabinet|presidency|palace|regulator|watchdog|inspectorate|commission|"
        r"authority|commissioner|bureau|board|embassy|mission|service"
    ),
    words(r"council|town hall|city hall|city|municipality|borough|county|authority|hall"),
    words(r"police|force|constabulary|gendarmerie"),
    words(r"army|navy|military|coastguard|garrison|troops"),
    words(r"brigade|fire service"),
    words(r"court|prosecutor|prosecution|tribunal|prosecutors|prosecutor's"),
    words(
        r"club|team|rovers|wanderers|athletic|fc|united|side|city|town|albion|sporting|atl[eé]tico|d[iy]namo|"
        r"deportivo|olympique|lokomotiv|spartak"
    ),
    words(r"party|coalition|group|campaign|caucus|democrats|republicans|conservatives|labour"),
    words(
        r"hospital|school|university|college|museum|institute|clinic|trust|theatre|academy|"
        r"centre|center|gallery|zoo|church|diocese|library|infirmary"
    ),
    words(r"union|general secretary|federation|confederation|guild|brotherhood"),
    words(
        r"organi[sz]ation|charity|ngo|association|foundation|society|league|collective|body|"
        r"institution|campaign|alliance"
    ),
    words(r"airlines?|airways|aviation|carrier|air"),
    words(
        r"company|firm|group|giant|corporation|corp|inc|ltd|plc|llc|business|bank|lender|"
        r"insurer|airlines?|carrier|operator|maker|manufacturer|\w+maker|retailer|supermarket|"
        r"chain|developer|builder|contractor|supplier|brewer|brewery|publisher|start-?up|"
        r"conglomerate|utility|airways|motors|holdings?|capital|partners|industries|energy|"
        r"foods|freight|shipping|lines?|railways?|rail|ferries|homes|pharma|auditor|producer|"
        r"landlord|housebuilder|shipyard|steelworks|refinery|miner|oil|water|fund|studio|label|"
        r"brand|hotel|farm|platform|employer|exporter|importer|distributor|franchise|agency|"
        r"port|airport|zoo|air|ag|gmbh|nv|spa|auctioneer|bookmaker|broker|brokerage|caterer|consultancy|courier|"
        r"fintech|foodmaker|grocer|haulier|hotelier|jeweller|logistics|multinational|outfitter|pharmacy|provider|"
        r"semiconductors?|electronics|technolog(?:y|ies)|systems|pharmaceuticals?|chemicals?|petroleum|steel|mining|software|robotics|"
        r"biotech|therapeutics|laboratories|securities|metals|resources|solutions|pictures|studios|"
        r"shipowner|shipper|telecoms?|tour operator|trader|vendor|wholesaler|vineyard|winery|casino|cinema|caf[eé]"
    ),
)
OWN_HOUSE = words(
    r"ministry|department|agency|regulator|hospital|school|university|union|paper|newspaper|"
    r"magazine|broadcaster|site|website|publication|outlet|tabloid|museum|team|watchdog|"
    r"commission|college|authority|station|channel|weekly|daily|federation|association|"
    r"lender|builder|supplier|contractor|insurer|trust|department's|council|publisher|"
    r"company|firm|group|corporation|business|organi[sz]ation|club|party|charity|"
    r"institution|body|carrier|operator|airline|manufacturer|maker|retailer|developer|owner|"
    r"chain|bank|lender|employer|start-?up|giant|corporate|force|military"
)
HOUSES = words(
    r"club|side|party|group|charity|ngo|company|firm|airline|carrier|bank|lender|insurer|brewer|"
    r"retailer|supermarket|chain|developer|\w*builder|contractor|supplier|publisher|start-?up|\w+maker|"
    r"auditor|broker|caterer|distributor|exporter|grocer|haulier|hotelier|importer|jeweller|manufacturer|miner|producer|shipper|utility|"
    r"giant|operator|union|federation|association|think[- ]tank|consultancy|fund|brand|label|website|"
    r"app|foundation|coalition|movement|militia|watchdog|regulator|lobby|network"
)
OTHERS = words(
    r"other|another|rival|new|second|third|parent|sister|former|latter|separate|competing|neighbou?ring|smaller|larger|bigger|first|umbrella"
)
CONSTITUENCIES = words(
    r"(?!.{0,30}school )(?:the |a |an |his |her |much of |parts? of )?(?:[\w'-]+ ){0,4}?(?:neighbou?rhoods?|districts?|constituency|"
    r"wards?|area|seat|suburbs?|region|valley|precinct)(?:$| where )"
)
NAMESAKES = words(
    r"ministry|treasury|court|prosecution|campaign|city|town|county|council|borough|municipality|"
    r"office|administration|government|cabinet|caucus"
)
KICKERS = words(
    r"opinion|watch|video|exclusive|breaking(?: news)?|analysis|commentary|listen|photos?|updated?|live|column|"
    r"editorial|review|explainer|fact ?check|interview|special report|perspective|just in|urgent|alert|corrected|correction|refile|"
    r"rpt|repeat|wrapup|factbox|insight|focus|timeline|profile|preview|poll|advisory|newsalert|scoop|new|recap|live updates"
)
