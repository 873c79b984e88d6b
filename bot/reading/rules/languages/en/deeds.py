"""English: what somebody says he, or whom he speaks for, did not do: "she had never met him".

That another has not done something is no denial but a finding or a complaint ("said the council
had never answered"), so that the words before the negation must be for the speaker's own side.
"""

from bot.reading.rules.languages.patterns import words

_OURS = (
    r"(?:my|our|his|her|its|their) (?:[\w-]+ )?(?:administration|agents?|aircraft|army|business|"
    r"camp|clients?|club|company|country|daughter|department|drivers?|employees|firm|fighters|"
    r"forces|government|group|jets?|men|ministry|movement|office|officers?|officials?|"
    r"party|people|planes|police|products?|ships?|side|soldiers|staff|supporters|"
    r"team|troops|union|workers)|the defendants?"
)
_SELF = rf"(?:i|we|he|she|it|they|neither of (?:us|them)|nobody (?:here|in [\w' ]{{3,30}})|{_OURS})"
# Of one's own side, or going on from what begins with it: "he was asleep and had never ...".
OWN = rf"(?:(?<![\w'-]){_SELF}|^\W*{_SELF} [^.;:]{{2,60}}? (?:and|but|or))(?: \w+ly| themselves| himself| herself| itself)?"
_NOT = r"(?: not|n't)"
_PERFECT = r"(?:(?: had| has| have|'ve|'d)? never| at no (?:point|time|stage)(?: had)?)"
_FELT = (
    r"(?!been (?:so|more|better|happier|to)|seen|heard|thought|felt|expected|imagined|liked|understood|wanted?|"
    r"forg\w+|known?|had (?:so|such|to|any (?:problems?|trouble|issues?))|looked|lost|won\b|experienced|witnessed|"
    r"met anyone|recover|return|arriv|dream|stopp|ceas|fail|waver|tir|marri|learn|lack|need|mov|come|came|received an|"
    r"got|get |quite|really|again|before|once|\w+ (?:so|such|this|quite|as)\b)"
)
# What nobody is told not to have done unless he was said to have.
_WRONG = (
    r"(?:abused?|assault(?:ed)?|attack(?:ed)?|authori[sz]ed?|bribed?|bull(?:y|ied)|cheat(?:ed)?|collude[sd]?|"
    r"commit(?:ted)?|conspired?|deliberately|discriminated?|doped?|falsif(?:y|ied)|forged?|harass(?:ed)?|"
    r"interfered?|intentionally|kill(?:ed)?|knowingly|leak(?:ed)?|lied|lie|mislead|misled|mistreat(?:ed)?|murder(?:ed)?|"
    r"plagiari[sz]ed?|raped?|rig(?:ged)?|sexually|steal|stolen|tamper(?:ed)?|target(?:ed)?|threaten(?:ed)?|"
    r"tortured?|violated?)"
)
_TAKEN = (
    r"(?:any |a (?:single )?)?(?:bribes?|cash|cent|commissions?|donations?|favours?|gifts?|kickbacks?|money|"
    r"payments?|penny|dime|rouble|dollar|euro)"
)
# What nobody says not to have done unless he is asked about it.
ASKED = (
    r"(?:accept(?:ed)?|alter(?:ed)?|approved?|ask(?:ed)? (?:for|him|her|them|any)|break|broke|broken|cover(?:ed)? up|delete[d]?|"
    r"destroy(?:ed)?|doctor(?:ed)?|fire[d]? (?:on|at|any)|hide|hid|hidden|hit|ignore[d]?|meet|met|misuse[d]?|offer(?:ed)?|"
    r"order(?:ed)?|pay|paid|pass(?:ed)?|push(?:ed)?|receive[d]?|say|said|sell|sold|send|sent|share[d]?|shoot|shot|sign(?:ed)?|"
    r"speak to|spoken to|spoke to|take|took|taken|touch(?:ed)?|use[d]? (?:any|drugs|force|public)|withhold|withheld|write|wrote|written)"
)
_FIRST_PERSON = (
    r"(?:i|we)(?:'ve| have)? (?:have )?never (?!been so|seen|thought|felt|expected|imagined|liked|understood|want)\w+|"
    r"(?:i|we) did(?: not|n't) (?!know|expect|want|think|need|like|see|feel|have|understand|hear|get|even|really)\w+"
)
# What denies where somebody was said to have done it, and is told of a life else.
NEVER_DONE = words(
    rf"{OWN}{_PERFECT} {_FELT}\w{{2,}}|"
    rf"{OWN} (?:had|has|have|did)(?:{_NOT}|n't) {ASKED}\b|{OWN} (?:was|were)(?:{_NOT}|n't) the \w+"
)
I_NEVER_DID = words(_FIRST_PERSON)
NOT_DONE = (
    rf"(?:did|do|does|had|has|have)(?:{_NOT}| never)(?: ever| personally| at any (?:time|point)){{0,4}} {_WRONG}\b|never {_WRONG}\b|"
    rf"(?:did|had|has|have)(?:{_NOT}| never)(?: ever| personally){{0,4}} (?:take|taken|receive|received|accept|accepted|pay|paid|offer|offered) {_TAKEN}|"
    rf"never (?:took|taken|received|accepted|paid|made|offered|asked for) {_TAKEN}|"
    rf"{OWN}(?: have| has| had|'ve| did)(?:{_NOT}|n't) (?:do|done) (?:it|that|this|anything)\b(?! (?:for|because|alone|by|all|on))|"
    r"(?:did|does|do|had|has|have)(?: not|n't) (?:do|done) anything (?:wrong|illegal|improper)|"
    r"(?:plays?|played|had|has|have|took|takes) (?:absolutely )?no (?:part|role|hand|knowledge|involvement|"
    r"dealings|influence|stake)\b(?! yet)|"
    rf"{OWN} (?:had|has|have) no (?:contact|links?|connections?|ties) (?:with|to)|"
    rf"(?:was|were|is|are|am|'m|been|being)(?:{_NOT}|n't| never) (?:in any way |at all |ever |even |personally |directly |actually )?"
    r"(?:involved|responsible|complicit|implicated|party to|to blame|guilty|connected|linked|at fault|on the payroll|behind (?:the|it|this|that))|"
    rf"{OWN} (?:was|were)(?:{_NOT}|n't| never) (?:even |anywhere )?(?:there(?! for)|near|present|in the (?:country|room|building|car|house|city))|"
    r"(?:was|were|is|are) (?:completely |entirely |wholly |totally )?unaware of|nothing to hide|did nothing (?:wrong|improper|illegal)|"
    r"acted (?:\w+ )?(?:properly|lawfully|within the (?:law|rules))(?: at all times| throughout)?|"
    r"no (?:money|cash|payments?|bribes?|favours?|data|records?|files|rules|laws|corners|lines?)(?: \w+){0,4} (?:had |has |have |were |was )?"
    r"(?:ever )?(?:been )?(?:changed hands|paid|lost|stolen|broken|cut|crossed|leaked|accessed|destroyed|deleted)|"
    rf"^(?:he|she|it|they|we|i) (?:had|has|have|did|does|do|was|were|is|are|would|will)(?:{_NOT}|n't)\W*$|"
    r"^(?:absolutely|certainly|definitely|of course|most certainly|emphatically) not\b|"
    r"nothing (?:improper|untoward|illegal|unlawful) |"
    r"(?:is|are|was|were|am|'m|'re|'s)(?: not|n't) an? (?:\w+ )?(?:murderer|killer|thief|liar|racist|criminal|"
    r"monster|spy|crook|fraud|cheat|terrorist|traitor|agent)|(?:was|were|been|being) (?:framed|set up|stitched up)\b|"
    r"(?:had|has|have) (?:(?:absolutely|nothing whatsoever) )?nothing (?:whatsoever |at all )?to do with|"
    r"(?:had|has|have) done nothing (?:wrong|illegal|improper)|"
    r"took no (?:money|bribes?|part)|(?<!found )(?<!be )not guilty|innocent of|(?:is|are|was|were|am|i'm) innocent\b"
)

OURS = words(rf"{OWN}|us|me|mine|ours")
# A promise, a forecast, what is not yet so: such negations deny nothing by themselves.
PROSPECTIVE = words(
    r"(?:(?:would|will|shall|should|must|may|might|could|can|need|dare|'d|'ll)(?: not|n't)|cannot|can't|won't|"
    r"(?:would|will|shall|should|must|may|might|could|can) never)(?! (?:possibly )?have\b)|"
    r"(?:no|nobody|none|nothing|neither)\b[^.;:,]{0,40}? (?:would|will|should|could|can|is going to|are going to|was going to) (?!have\b)|"
    r"never again|no longer|no (?:further|more|other|alternative|choice|option|reason|need|way|date|immediate|time)|"
    r"(?:not|n't|no \w+|never) (?:[\w ]{0,30} )?(?:yet|until|till|unless|so far|anymore|any more)|"
    r"(?:not|never) to|(?:is|are|was|were|am|'m|'re|'s)(?: not|n't) (?:planning|going|allowed|able|willing|ready|prepared|supposed|meant)"
)
