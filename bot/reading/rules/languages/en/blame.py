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
    r"contemptible|opportunistic|deeply flawed|economic vandalism|not fit for purpose|not good enough|"
    r"too little,? too late|wrong-headed|wrongheaded|dangerously naive|monstrous|sickening|outrageously \w+)"
)
SHAME = (
    r"an? (?:[\w-]+ ){0,2}?(?:mess|shambles|circus|pantomime|robbery|scam|fiasco|power grab|land grab|kick in the teeth|"
    r"stab in the back|monument to|waste of|disgrace|scandal|insult|outrage|farce|betrayal|slap in the face|travesty|"
    r"sham|mockery|shame|joke|abomination|witch[- ]hunt|dereliction|charade|stitch-?up|whitewash|smokescreen|"
    r"cop-?out|fudge|bodge|con|rip-?off|stunt|gimmick|catalogue of|licence to|charter for|sad day for|dark day for|blow to|recipe for disaster|own goal)"
)
BLAMED = words(
    rf"(?:is|are|was|were|be|been|an?|^\W*|as|what|simply|utterly|totally|completely|absolutely|frankly|and|"
    rf"(?:it|that|this|what|he|she|there)'s|(?:they|these|you)'re|and|nothing short of) ?(?:\w+ly |deeply |just |so |quite )?(?:{SCORN}|{SHAME})|"
    r"(?:bottl|duck)ed it|(?:lost|losing) the plot|(?:pass|passes|passed|passing) the buck|(?:turn|turned|turning|turns) a blind eye|"
    r"(?:drag|dragged|dragging) (?:its|his|her|their) (?:feet|heels)|(?:wash|washed|washing) (?:its|his|her|their) hands of|mov(?:ed|ing) the goalposts|"
    r"heads (?:must|should|will have to) roll|daylight robbery|(?:he|she|they|it|you) (?:couldn't|could not) run an? |on the cheap|"
    r"fiddl(?:e|ed|ing) while|nothing short of|(?:strains?|strained|beggars?|beggared|def(?:y|ies|ied)) (?:credulity|belief|logic|reason|common sense)|"
    r"(?:makes?|made) a mockery|smack(?:s|ed) of|add(?:s|ed)? insult to injury|rub(?:s|bed)? salt|"
    r"(?:should|ought to) (?:all |both )?(?:be|hang (?:his|her|their) heads?|feel) (?:\w+ )?(?:ashamed|in shame)|shame on |"
    r"(?:had|has|have|'s|'ve) (?:badly |again |repeatedly |utterly |consistently |simply )?(?:failed|betrayed|abandoned|sold out|let down) "
    r"(?:the|its|his|her|their|our|my|us|them|patients|children|victims|families|workers|women|voters|passengers|"
    r"residents|tenants|taxpayers|pupils|parents|customers|staff|everyone)|(?:had|has|have) let (?:[\w' -]{2,30}) down|"
    r"lost touch with reality|asleep at the wheel|(?:play(?:s|ed|ing)|gambl(?:e|ed|es|ing)) (?:politics )?with (?:people's |their |our )?(?:lives|safety)|"
    r"leaves? a (?:bitter|bad|sour) taste|(?:put|puts|putting) profits? (?:before|above|ahead)|not worth the paper"
)
