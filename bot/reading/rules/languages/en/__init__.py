"""English."""

from bot.reading.rules.languages.en.answers import ANSWERS
from bot.reading.rules.languages.en.meaning import SAID, SAID_QUOTED, VENUES, VERDICTS
from bot.reading.rules.languages.en.refusals import REFUSALS
from bot.reading.rules.languages.en.verbs import VERBS
from bot.reading.rules.languages.lexicon import Lexicon, listed, words

LEXICON = Lexicon(
    code="en",
    quotes={"''": "''", "“": '”"', '"': '"”', "‘": "’", "«": "»", "„": "“”"},
    clitics=("'s", "n't", "'ve", "'re", "'ll", "'d", "'m"),
    abbreviations=listed(
        "mr mrs ms dr prof sen rep gov gen col lt sgt capt rev hon st jr sr vs inc ltd co corp no jan "
        "feb mar apr aug sept sep oct nov dec u.s u.k a.m p.m e.g i.e etc dept est ft mt adm cmdr sec "
        "del sens reps messrs supt insp cpl pvt maj pres atty"
    ),
    starters=listed(
        "the a an he she it they we i this that these those in on at but and so for as if when while "
        "after before however meanwhile his her its their there his"
    ),
    verbs=VERBS,
    phrases=REFUSALS + ANSWERS,
    attributions=words(
        r"according to(?! plan| the rules| law| schedule)|in the words of|in the (?:view|opinion) of|"
        r"by the account of"
    ),
    nouns=listed(
        "claim claims assertion assertions allegation allegations accusation suggestion contention "
        "belief statement argument insistence admission warning warnings announcement promise pledge "
        "prediction conclusion view report reports rumour rumours rumor rumors story speculation "
        "charge charges notion idea comment comments remark accusations suggestions stories account accounts version figure figures"
    ),
    origins=words(r"citing|quoting|quoted|which (?:in turn )?cited|attribut(?:ed|ing) (?:it )?to"),
    said=SAID,
    said_quoted=SAID_QUOTED,
    verdicts=VERDICTS,
    feats=words(
        r"(?:(?:his|her|its|their|the|an?|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|early|late|last-minute|second|"
        r"first|third|own|many|some|more|no|further) )*(?:[\w-]+ )?(?:status|place|spot|reputation|identity|talent|form|"
        r"potential|dominance|superiority|trend|shift|goals?|penalt(?:y|ies)|points?|corners?|free[- ]kicks?|runs|tries|"
        r"patients|visitors|fans|guests|members|students|pupils|children|applicants|receipt|applause|cheers|crowds?|"
        r"equali[sz]er|winner|victory|chance|shot|header|boarding|opportunity|booking|reservation|attendance|greeting)"
        r"(?= |$)"
    ),
    other_matters=words(
        r"separately|in (?:a separate|another) (?:case|matter|statement|development)"
    ),
    deadlines=words(
        r"by (?:the )?time [^,;.]{0,40}?(?:publi\w+|press|print\w*|posted|written|aired|broadcast|"
        r"deadline|writing)|(?:at|by|as of) (?:the )?(?:time of )?(?:writing|publication|press time|"
        r"deadline|going to press)|(?:before|prior to|ahead of) (?:(?:the )?(?:publication|deadline|"
        r"press time|going to press)|(?:this|the|our) (?:article|story|report|piece) (?:was|went|is))|"
        r"when (?:reached|contacted|asked|approached|questioned|pressed)"
    ),
    backward=words(r"(?:that|this) (?:is|was) (?:at least )?what|that, at least, (?:is|was) what"),
    hedges=words(
        r"reportedly|allegedly|apparently|supposedly|purportedly|rumou?red|(?:is|are|was|were) (?:said|"
        r"alleged|believed|reported|thought|understood|rumou?red) to|alleged|supposed|purported|"
        r"ostensibly|presumably"
    ),
    complementizers=listed("that how why"),
    whether=listed("whether if why how who what when where which"),
    about=listed("on about over regarding to of for concerning"),
    to_persons=listed("to"),
    determiners=listed(
        "the a an this that these those some many several most all both no any each every few two "
        "three four five six seven eight nine ten one another other more dozens hundreds thousands "
        "his her its their our my your"
    ),
    possessives={"his": "m", "her": "f", "its": "n", "their": "p", "my": "", "our": ""},
    pronouns={
        "he": "m",
        "she": "f",
        "it": "n",
        "they": "p",
        "i": "",
        "we": "",
        "you": "",
        "one": "",
        "who": "",
        "others": "p",
        "both": "p",
        "some": "p",
        "many": "p",
    },
    expletives=listed("there"),
    selves=listed("himself herself itself themselves myself ourselves"),
    oblique={"him": "m", "her": "f", "them": "p", "it": "n"},
    relatives=listed("who which that whom"),
    prepositions=listed(
        "in on at by for with from to of about after before during over under against between among "
        "through into onto since until upon within without outside inside near behind beyond despite "
        "amid amidst across along around as like per via toward towards following citing asked "
        "throughout unlike including speaking reached contacted questioned given"
    ),
    links=listed("of"),
    conjunctions=listed("and or but nor yet"),
    subordinators=listed(
        "that because while when whenever if though although whereas where after before since as "
        "until unless so than whether how why what whom who which but as"
    ),
    be=listed("is are was were be been being 're am isn't aren't wasn't weren't"),
    have=listed("has have had having 've hasn't haven't hadn't"),
    modals=listed(
        "went would will could can may might should must shall did do does 'll to ca wo didn't "
        "don't doesn't won't wouldn't couldn't cannot can't"
    ),
    infinitive_marks=listed("to"),
    negations=listed(
        "nobody not n't never neither nor without don't didn't doesn't won't wouldn't hasn't "
        "haven't hadn't couldn't can't cannot hardly isn't wasn't"
    ),
    adverbs=listed(
        "also then later again once still even just now always often ever since already too however "
        "instead further only yet soon first long rather both simply well so far thus flat outright "
        "therefore meanwhile nonetheless nevertheless indeed earlier once twice"
    ),
    adverb_endings=("ly",),
    no_adverbs=listed(
        "family ally assembly bully rally supply monopoly anomaly reply belly folly jelly fly homily"
    ),
    times=listed(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june "
        "july august september october november december today yesterday tomorrow tonight morning "
        "afternoon evening night week month year earlier later last next this early late recently then "
        "now previously a.m p.m noon midnight shortly feb aug sept oct nov dec afterwards "
        "afterward ago"
    ),
    openers=listed(
        "contrary meanwhile however but and so still yet also then indeed even instead nevertheless nonetheless "
        "moreover furthermore besides perhaps now today yesterday later earlier recently often or thus "
        "therefore finally similarly likewise again once apparently not only sometimes soon like yes no "
        "well oh"
    ),
    by=listed("by"),
    object_relatives=listed("which that"),
    roles=words(
        r"spokes(?:man|woman|person|people|persons)|lawyers?|attorneys?|solicitors?|barristers?|agents?|"
        r"reps?|(?:head|director|chief) of (?:press|communications|media|public affairs|external affairs|pr)|"
        r"press (?:office|officer|service|secretary|team)|representatives?|publicists?|"
        r"counsel|legal team|media (?:office|team)|press aide|communications (?:director|chief|officer)|"
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
    lawyers=words(r"(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|kc|qc)"),
    defends=words(
        r"who (?:represents?|defends?|represented|is defending|is representing|acts for|speaks for)|"
        r"(?:representing|defending|acting for|appearing for|speaking for|(?:speaking |acting )?on behalf of)"
    ),
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
    not_names=listed("i the a an mr mrs"),
    demonstratives=listed("this that these those"),
    charges=listed("of for"),
    circumstances=listed("after before when while since until amid during"),
    summoned=words(
        r"(?:an?|the|another|his|her|its|their|snap|early|fresh|new) (?:[\w-]+ ){0,2}?(?:meetings?|elections?|votes?|"
        r"strikes?|summits?|halt|truce|ceasefire|referendum|ambulance|conference|hearing|session|witness(?:es)?|"
        r"talks|cab|taxi|doctor)|police|witnesses|time on|snap elections?"
    ),
    venues=VENUES,
    resuming=listed("because since until unless if including"),
    aftermath=listed(
        "raising prompting sparking fuelling fueling drawing triggering provoking stoking"
    ),
    courts=words(
        r"courts?|tribunal|judges?|jury|justices|lawmakers|parliament|senate|voters|regulators?|"
        r"panel|magistrates?"
    ),
    rulings=words(
        r"appeals?|petitions?|motions?|lawsuits?|applications?|bids?|fines?|sentences?|verdicts?|"
        r"rulings?|convictions?|requests?|pleas?|bail|injunctions?|nominations?|appointments?|visas?|parole|"
        r"permits?|asylum|access|entry|leave|permission|licen[cs]es?|coverage|extradition|new trial|stay"
    ),
    ruled=words(r"reject\w*|den(?:y|ies|ied|ying)|dismiss\w*|confirm\w*|upheld|condemn\w*"),
    hypothetical=listed("could would might may should can must"),
    bare=words(
        r"\w*[^suia\W]s|police|people|staff|researchers|women|men|children|residents|everyone|nobody"
    ),
    plain_verbs=listed(
        "said says say saying told tells tell telling insisted insists claimed claims believe "
        "believes"
    ),
    gerund_endings=("ing",),
    aspects=listed(
        "continue continues continued continuing keep keeps kept keeping begin begins began start starts "
        "started proceed proceeds proceeded hasten hastens hastened rush rushed forced obliged compelled "
        "quick keen careful had has have appear appears appeared seem seems seemed"
    ),
    short_forms={"'s": "has"},
    firm=listed(
        "insist insisted insists insisting maintain maintained maintains maintaining swear swore swears "
        "protested protests adamant insistent emphatic categorical unequivocal counter countered counters"
    ),
    negative=words(r"never|not|\w+n't|no|nothing|none|neither|nor|nobody|nowhere"),
    retorts=listed("counter countered counters retort retorted retorts"),
    disputed=words(
        r"rumou?rs?|accus(?:ed|es|ing|ations?)|alleg(?:ed|es|ing|ations?)|claims?|claimed|suggest(?:ed|ions?)|speculation|"
        r"blamed|suspected|reports? that|asked (?:whether|if)|put it to|denied|den(?:y|ies)"
    ),
    perceived=words(
        r"(?:not|never|no|\w+n't) (?:yet |been |being )?(?:seen?|found|find|heard?|notic\w+|know\w*|aware|think|believe|expect\w*|want\w*|"
        r"wish\w*|feel|felt|sure|clear|only|injur\w+|hurt|decid\w+|like|need|enough|easy|surpris\w+|going to)"
    ),
    contrary=words(
        r"(?:is|are|was|were|has|have|had|did|does|do)(?: not|n't)(?! (?:know|think|believe|want|expect|understand|see|sure|clear|only|yet|"
        r"just|recall|need|enough|like|comment|surpris\w+))|never(?! (?:before|again|seen|felt|known|thought))|none of|nobody|nothing|"
        r"no(?! (?:one|longer|doubt|matter|more|less|comment|decision|injur\w+|casualt\w+|arrests?|date|details?)) (?:[\w-]+ )"
    ),
    past_endings=("ed", "ew", "id", "aid"),
    inside=listed("all to at from in with"),
    as_words=listed("as"),
    both_not=listed("neither nor"),
    anaphors=listed("it this that them these those so"),
    definite=listed("the"),
    only=words(
        r"only|just one|a single|nothing (?:but|more than)|no more than|at most|except|merely"
    ),
    singular=listed("a an this that his her its"),
    plural=words(r"police|people|experts|officials|some|many|those|these|critics"),
    mute=words(
        r"facts?|evidence|events?|results?|figures|data|numbers|history|reality|polls?|tests?|ballots?|"
        r"experience|statistics|footage|images?|records?"
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
    speaks_for=listed("for of at"),
    articles=listed("the"),
    generic=listed("former longtime long-time chief senior lead deputy then-"),
)
