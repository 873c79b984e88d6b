"""English: what makes words blame, whatever their verb."""

from bot.reading.rules.languages.patterns import words

SCORN = (
    r"(?:shameful|disgraceful|outrageous|appalling|scandalous|unacceptable|disproportionate|derisory|discourteous|"
    r"spineless|gutless|pathetic|woeful|lamentable|abysmal|pitiful|toothless|farcical|laughable|ludicrous|idiotic|"
    r"inhumane|immoral|unethical|misguided|short-?sighted|incompetent|cynical|arrogant|obscene|draconian|heavy-handed|"
    r"catastrophic|unforgivable|unconscionable|grotesque|insulting|shambolic|reckless|irresponsible|deplorable|"
    r"indefensible|inexcusable|heartless|disgusting|despicable|hypocritical|cowardly|callous|vindictive|vile|repugnant|"
    r"abhorrent|distasteful|tasteless|tone[- ]deaf|half-baked|ill-conceived|botched|amateurish|negligent|chaotic|"
    r"unjustifiable|unworkable|unfair|unjust|cruel|barbaric|brutal|crass|inept|dire|dreadful|risible|craven|feeble|"
    r"contemptible|opportunistic|poisonous|toxic|regrettable|disappointing|senseless|pointless|useless|worthless|shameless|"
    r"thoughtless|needless|clueless|hopeless|ruthless|merciless|soulless|feckless|unhelpful|unprofessional|unworthy|"
    r"undemocratic|unconstitutional|unreasonable|unrealistic|unsustainable|untenable|unnecessary|inadequate|insufficient|"
    r"insensitive|inappropriate|incoherent|inhuman|irrational|illegitimate|illogical|intolerable|disrespectful|"
    r"dishonou?rable|disingenuous|deeply flawed|economic vandalism|not fit for purpose|not good enough|"
    r"too little,? too late|(?:poorly|badly|ill)[- ](?:planned|designed|targeted|managed|run|drafted|handled|judged|timed|thought)|wrong-headed|wrongheaded|dangerously naive|monstrous|sickening|outrageously \w+)"
)
SHAME = (
    r"an? (?:[\w-]+ ){0,2}?(?:coward|liar|hypocrite|bully|traitor|thief|crook|clown|fool|idiot|racist|bigot|thug|tyrant|"
    r"dictator|puppet|charlatan|cheat|mess|shambles|circus|pantomime|robbery|scam|fiasco|power grab|land grab|kick in the teeth|"
    r"stab in the back|monument to|waste of|disgrace|scandal|insult|outrage|farce|betrayal|slap in the face|travesty|"
    r"sham|mockery|shame|joke|abomination|witch[- ]hunt|dereliction|charade|stitch-?up|whitewash|smokescreen|"
    r"(?:national |utter |total )?embarrassment|cop-?out|fudge|bodge|con|rip-?off|stunt|gimmick|catalogue of|licence to|charter for|sad day for|dark day for|blow to|recipe for disaster|own goal)"
)
# What is said in praise or as a plain account, though it is put in quotation marks.
_PRAISE = (
    r"(?:good|great|greatest|best|better|brilliant|fantastic|wonderful|beautiful|lovely|amazing|incredible|remarkable|"
    r"extraordinary|outstanding|excellent|perfect|fine|fair|fitting|proud|happy|historic|landmark|major|significant|"
    r"important|vital|crucial|key|positive|constructive|productive|welcome|useful|helpful|strong|solid|clear|big|huge|"
    r"hero\w*|legend|genius|champion|winner|leader|pioneer|giant|icon|inspiration\w*|friend|gentleman|role model|"
    r"victory|triumph|success|milestone|breakthrough|miracle|masterpiece|gift|treasure|honou?r|privilege|pleasure|"
    r"relief|joy|dream|blessing|tribute|reward|turning point|game[- ]changer|step (?:forward|in the right)|"
    r"opportunity|chance|game of|act of|intentional|new (?:chapter|beginning|era|dawn)|fresh start|good|necessary|precaution\w*|routine|minor|"
    r"small|technical|isolated|accident|misunderstanding|family|private|personal|humanitarian|natural|normal|simple|"
    r"tight|work in progress|matter|last resort|surprise|mystery|challenge|tragedy|tragic|tough|difficult|hard|sad)"
)
# A verdict that quotes what something is called: "a farce with seats".
LABELLED = words(
    r"(?:call|describ|label|brand|denounc|characteri[sz]|portray|depict|dismiss)\w* [^.;:\"“‘]{0,80}?[\"“‘]"
    rf"(?:an?|nothing (?:but|more than)|little (?:more|better) than) (?![^\"”’]{{0,60}}?\b{_PRAISE}\b)"
)
BLAMED = words(
    rf"(?:is|are|was|were|be|been|an?|^\W*|as|what|simply|utterly|totally|completely|absolutely|frankly|and|"
    rf"(?:it|that|this|what|he|she|there)'s|(?:they|these|you)'re|and|nothing short of) ?(?:\w+ly |deeply |just |so |quite )?(?:{SCORN}|{SHAME})|"
    r"^\W*(?:i|we) (?:\w+ly )?(?:abhor|condemn|denounce|deplore|despise) |(?:bottl|duck)ed it|(?:lost|losing) the plot|(?:pass|passes|passed|passing) the buck|(?:turn|turned|turning|turns) a blind eye|"
    r"(?:drag|dragged|dragging) (?:its|his|her|their) (?:feet|heels)|(?:wash|washed|washing) (?:its|his|her|their) hands of|mov(?:ed|ing) the goalposts|"
    r"heads (?:must|should|will have to) roll|daylight robbery|(?:he|she|they|it|you) (?:couldn't|could not) run an? |on the cheap|"
    r"fiddl(?:e|ed|ing) while|nothing short of|(?:strains?|strained|beggars?|beggared|def(?:y|ies|ied)) (?:credulity|belief|logic|reason|common sense)|"
    r"(?:makes?|made) a mockery|smack(?:s|ed) of|add(?:s|ed)? insult to injury|rub(?:s|bed)? salt|"
    r"(?:should|ought to) (?:all |both )?(?:be|hang (?:his|her|their) heads?|feel) (?:\w+ )?(?:ashamed|in shame)|shame on |"
    r"(?:had|has|have|'s|'ve) (?:badly |again |repeatedly |utterly |consistently |simply )?(?:failed|betrayed|abandoned|sold out|let down) "
    r"(?:the|its|his|her|their|our|my|us|them|patients|children|victims|families|workers|women|voters|passengers|"
    r"residents|tenants|taxpayers|pupils|parents|customers|staff|everyone)|(?:had|has|have) let (?:[\w' -]{2,30}) down|"
    r"far too (?!early|soon|many|much|few)\w+|play(?:s|ed|ing) politics|an? (?:alarming|appalling|astonishing|complete|serious|shocking|striking|total|worrying) "
    r"(?:absence|disregard|failure|indifference|lack)|rais(?:es|ed|ing) more questions|smoke and mirrors|window[- ]dressing|lip service|"
    r"sticking plaster|half[- ]measures?|^\W*(?:it|this|that)(?:'s| is| was) (?:pure |just |mere )?theat(?:re|er)|"
    r"lost touch with reality|asleep at the wheel|(?:play(?:s|ed|ing)|gambl(?:e|ed|es|ing)) (?:politics )?with (?:people's |their |our )?(?:lives|safety)|"
    r"leaves? a (?:bitter|bad|sour) taste|(?:put|puts|putting) profits? (?:before|above|ahead)|not worth the paper"
)
