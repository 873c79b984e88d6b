"""English: who speaks, and for whom."""

from bot.reading.rules.languages.en.institutions import KINDS, OWN_HOUSE
from bot.reading.rules.languages.patterns import listed, words
from bot.reading.rules.languages.people import People

CLIENTS = words(
    r"(?:singer|actor|actress|player|footballer|striker|star|artist|rapper|client|businessman|businesswoman|banker|tycoon|billionaire|politician|driver|writer|author|presenter|model|athlete|boxer|pop star|musician|comedian|pair|couple|millionaire|former \w+)"
)

PEOPLE = People(
    clients=CLIENTS,
    seats_before=words(r"at"),
    kept_roles=words(
        r"manager|aide|advis[eo]r|assistant|chief of staff|accountant|management|team|camp|people|"
        r"bodyguard|promoter|aides|advis[eo]rs|entourage|handlers?|minders?"
    ),
    behalf=words(
        r"(?:speaking )?(?:on behalf of|in the name of)|(?:speaking|acting|appearing|answering) for"
    ),
    groups=words(
        r"(?:lawyers|attorneys|solicitors|barristers|representatives|spokespeople|legal team|aides|"
        r"relatives|friends) (?:(?:acting|appearing|speaking) )?(?:for|of|to)"
    ),
    kinds=KINDS,
    own_house=OWN_HOUSE,
    house_roles=words(r"spokes(?:man|woman|person)|press office|press team|media (?:office|team)"),
    advocates=words(r"lawyer|attorney|solicitor|barrister"),
    roles=words(
        r"spokes(?:man|woman|person|people|persons)|lawyers?|attorneys?|solicitors?|barristers?|agents?|"
        r"reps?|(?:head|director|chief) of (?:\w+ )?(?:press|communications|media|affairs|relations|pr)|"
        r"press (?:office|officer|service|secretary|team)|representatives?|publicists?|"
        r"counsel|legal team|media (?:office|team)|press (?:aide|chief)|mouthpiece|"
        r"(?:comm(?:unication)?s|pr|media|press) (?:director|chief|officer|boss|head|manager|team|adviser|man|woman)|"
        r"defen[cs]e (?:lawyer|team|attorney)|office"
    ),
    persons=words(
        r"(?:former )?(?:[\w-]*(?:spokes)?m[ae]n|spokeswom[ae]n|spokesperson|\w+(?:ist|ologist|crat|"
        r"grapher|ician|keeper|tor|eer|ster)|lawyer|attorney|agent|minister|president|secretary|"
        r"chancellor|mayor|governor|senator|congress\w+|councill?or|deputy|judge|coach|captain|striker|"
        r"player|manager|head|chief|boss|chair\w*|leader|officer|official|teacher|professor|dean|"
        r"owner|founder|director|treasurer|banker|billionaire|tycoon|mogul|farmer|fisherman|nurse|doctor|"
        r"surgeon|writer|novelist|poet|singer|rapper|star|commander|general|colonel|sheriff|"
        r"prosecutor|defendant|suspect|witness|widow|widower|father|mother|candidate|nominee|"
        r"executive|analyst|author|pilot|driver|worker|king|queen|prince|princess|pope|bishop|priest|"
        r"superintendent|inspector|detective|sergeant|referee|engineer|student|resident|neighbou?r|"
        r"democrat|republican|businessman|businesswoman|ambassador|envoy|trainer|baker|butcher|guard|\d+-year-old|defender|midfielder|goalkeeper|investor|"
        r"accused|victim|keeper|pensioner|skipper|archbishop|organi[sz]er|employee|teenager|veteran|patient|"
        r"carer|nurse|care worker|parent|customer|protester|rider|player|champion|whistle-?blower)"
    ),
    titles={
        "retired": "",
        "former": "",
        "del": "",
        "attorney": "",
        "ambassador": "",
        "mr": "m",
        "mrs": "f",
        "ms": "f",
        "miss": "f",
        "sir": "m",
        "lady": "f",
        "lord": "m",
        "dr": "",
        "professor": "",
        "prof": "",
        "sen": "",
        "rep": "",
        "gov": "",
        "president": "",
        "gen": "",
        "judge": "",
        "councillor": "",
        "senator": "",
        "captain": "",
        "superintendent": "",
        "inspector": "",
        "sergeant": "",
        "prince": "m",
        "princess": "f",
        "king": "m",
        "queen": "f",
        "dame": "f",
        "chairman": "m",
        "chairwoman": "f",
        "spokesman": "m",
        "spokeswoman": "f",
        "congressman": "m",
        "congresswoman": "f",
        "actress": "f",
        "minister": "",
        "secretary": "",
        "governor": "",
        "mayor": "",
        "coach": "",
        "lt": "",
        "col": "",
        "speaker": "",
        "rev": "",
        "justice": "",
        "director": "",
        "chief": "",
        "detective": "",
        "sheriff": "",
    },
    generic=listed("former longtime long-time chief senior lead deputy then-"),
    speaks_for=listed("for of at"),
    defends=words(
        r"who (?:represents?|defends?|represented|is defending|is representing|acts for|speaks for)|"
        r"(?:representing|defending|acting for|appearing for|speaking for|(?:speaking |acting )?on behalf of)"
    ),
    lawyers=words(r"(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|kc|qc)"),
    anonymous=words(
        r"sources?|officials?|insiders?|people (?:familiar|close|with knowledge)|"
        r"(?:condition of )?anonym\w+|unnamed|unidentified|detectives|employees|advis[eo]rs|aides|"
        r"diplomats|witness(?:es)?|person (?:familiar|close)"
    ),
    documents=words(
        r"documents?|reports?|stud(?:y|ies)|filings?|memos?|court (?:papers|documents|records)|records|"
        r"summary|transcripts?|e-?mails?|letters?|indictment|complaint|lawsuit|affidavit|survey|poll|"
        r"statement|audit|analysis|data|minutes|contract|survey|dossier|census"
    ),
    outlets=words(
        r"newspaper|daily|weekly|magazine|radio|television|tv|news agency|broadcaster|website|gazette|"
        r"times|post|herald|tribune|journal|chronicle|news|telegraph|mail|guardian|observer|echo|courier|"
        r"press|agency|bulletin|channel|network|signal|beacon|independent|mirror|standard|examiner|star|sun|globe"
    ),
    mute=words(
        r"facts?|evidence|events?|results?|figures|data|numbers|history|reality|polls?|tests?|ballots?|"
        r"experience|statistics|footage|images?|records?|laws?|rules?|constitution|statutes?|regulations|terms|wins?|victor(?:y|ies)|defeats?|draw|goals?"
    ),
    bodies=words(
        r"university|college|school|company|inc|corp|ltd|group|party|committee|council|court|bank|"
        r"union|association|federation|ministry|department|agency|institute|foundation|museum|"
        r"club|church|house|senate|congress|street|campaign|commission|authority|office|hospital|"
        r"centre|center|organi[sz]ation|society|league|airlines?|north|south|east|west|new|"
        r"states|kingdom|republic|city|county|river|lake|republicans|democrats|americans|"
        r"united|rovers|wanderers|athletic|fc|government|police|palace|embassy|prosecution|defen[cs]e|"
        r"army|military|navy|airport|council|crown|firm|airline|administration|"
        r"twitter|facebook|google|american|democratic|republican"
    ),
    plural=words(r"police|people|experts|officials|some|many|those|these|critics"),
    not_names=listed("i the a an mr mrs"),
)
