"""English: what makes words a denial, a confession, a refusal or blame, whatever their verb."""

from bot.reading.rules.languages.en.claims import CLAIM
from bot.reading.rules.languages.lexicon import words
from storage.records import Act

SAID_QUOTED = (
    (
        Act.DECLINES,
        words(
            r"^\W*no comment\W*$|we (?:do not|don't|never) (?:comment|discuss|disclose|talk about)|i (?:can't|cannot|"
            r"won't|will not) (?:comment|discuss|talk about)|i have nothing to say|"
            r"we (?:can't|cannot|will not|won't|are not able to) (?:comment|discuss)|"
            r"we don't discuss|i'm not going to (?:comment|get into)"
        ),
    ),
    (
        Act.WITHDRAWS,
        words(
            r"i (?:hereby )?(?:take back|withdraw|retract)|i should (?:not|never) have "
            r"said|we (?:retract|withdraw) (?:the|our)|i was wrong to (?:say|claim|"
            r"suggest|accuse)"
        ),
    ),
    (
        Act.DENIES,
        words(
            r"(?:i|we)(?:'ve| have)? (?:have )?never (?!been so|seen|thought|felt|expected|"
            r"imagined|liked|understood|want)\w+|"
            r"(?:i|we) did(?: not|n't)(?:, [\w ]{3,20},)? (?:do (?:it|that|this|anything)|"
            r"(?!know|expect|want|think|need|like|see|feel|have to|understand|hear|get|even|really)"
            r"(?:ever )?\w+)|"
            r"(?:i|we)(?:'ve| have) (?:done nothing|nothing to hide)|"
            r"^\W*not (?:true|so|on my watch|at all)|not on my watch|"
            r"^\W*(?:lies|rubbish|nonsense|bunk|hogwash|garbage|total nonsense|complete nonsense|utter nonsense|"
            r"fake news|pure fiction|absurd|ridiculous|false|wrong|untrue|never)\b[^,]{0,30}$"
        ),
    ),
    (
        Act.CONFIRMS,
        words(
            r"^\W*yes,? (?:i|we|it|that|he|she|they|there)\b.*|(?:i|we) (?:admit|confess|"
            r"acknowledge|concede) |(?:i|we)(?:'ve| have)? made (?:a|some|many|several) "
            r"(?:[\w-]+ )?mistakes?|it was (?:my|our) (?:fault|mistake)|that(?:'s| is) "
            r"(?:correct|true)\W*$|we got (?:it|this|that) wrong|^\W*(?:[\w' -]+ )?(?:accepts?|acknowledges?|"
            r"concedes?|admits?) that"
        ),
    ),
)
SAID = (
    (
        Act.WITHDRAWS,
        words(
            r"(?:withdr(?:aws?|ew|awn)|retract(?:s|ed)?|t(?:akes?|ook|aken) back)[\"”’]? (?:its|his|her|their|the|my|our|"
            r"that|those) (?:[\w-]+ ){0,3}?(?:statements?|claims?|accusations?|allegations?|remarks?|words|"
            r"comments?|stor(?:y|ies)|articles?|reports?)"
        ),
    ),
    (
        Act.DECLINES,
        words(
            r"(?:could|can|would|will) neither confirm nor deny|(?:could|can|would|will)(?: not|n't) "
            r"(?:confirm or deny|be commenting|comment|discuss (?:individual|specific|the case))|"
            r"(?:unable|not able|not in a position|inappropriate|not appropriate) (?:for \w+ )?to (?:comment|discuss)|"
            r"(?:prevent|preclud|stop|bar)\w* (?:[\w']+ ){1,3}from (?:comment|discuss|speak|answer)\w+|"
            r"(?:do|does|did)(?: not|n't) comment on|(?:we|it|they) never (?:comments?|discuss(?:es)?)|"
            r"(?:do|does|did)(?: not|n't) confirm (?:or|nor) deny|(?:had|has|have) no (?:further )?comment|"
            r"(?:had|has|have) nothing (?:more |further |else )?to (?:add|say)"
        ),
    ),
    (
        Act.DENIES,
        words(
            r"(?:never|did not|didn't|hasn't|has not) (?:ever )?(?:happen(?:ed)?|took place|take place|"
            r"taken place|occur(?:red)?|exist(?:ed)?)|"
            r"^\W*(?:he|she|they|it) (?:had |has |have )?never (?!been so|seen|thought|felt|expected|imagined|"
            r"liked|understood|wanted?|forg\w+|heard|known?)\w+|"
            r"(?:did(?: not|n't)|had(?: not|n't)|do(?: not|n't)|has(?: not|n't)|have(?: not|n't)) (?:ever |personally |knowingly )?"
            r"(?:take|taken|steal|stolen|kill|killed|murder|murdered|receive|received|accept|accepted|authori[sz]ed?|"
            r"bribed?|assault|assaulted|lied?|mislead|misled|cheat|cheated|doped?|leak|leaked|tamper|tampered|forged?|"
            r"collude|colluded|interfere|interfered|threatened?|recall|remember|committed) |"
            r"no such (?!thing as|luck)\w+|(?:do|does|did)(?: not|n't) recogni[sz]e (?:this|that|these|those|the) |"
            r"(?:had|has|have|'ve) never (?!been|seen|heard|thought|felt|expected|imagined|liked|understood|wanted|forg|"
            r"known|had (?:so|such)|looked|lost|won|experienced|witnessed|met anyone)\w+|never been (?:compromised|involved|"
            r"part of|alone|paid by|employed by|in doubt)|"
            r"there (?:is|was|'s|are|were|has been|had been) (?:absolutely |simply )?no (?:\w+ )?(?:link|connection|evidence|proof|"
            r"basis|conspiracy|cover-?up|deal|secret|conflict|wrongdoing|intention|plot|agreement|contract|pressure|payment)|"
            r"bears? no (?:relation|resemblance)|(?:at no (?:point|time|stage))|nothing (?:improper|untoward|illegal|"
            r"unlawful) |(?:is|are|was|were|am|'m|'re|'s)(?: not|n't) an? (?:\w+ )?(?:murderer|killer|thief|liar|racist|criminal|"
            r"monster|spy|crook|fraud|cheat|terrorist|traitor|agent)|not (?:what|how|the way) (?:it |that )?happened|"
            r"there was never (?:any|an?) |"
            r"^\W*no (?!one|injur|casualt|arrest|decision|survivor|death|detail|charge|date|victim|suspect|other|change|"
            r"longer|more|less|matter|doubt|problem|time|money|plan|country|government|party|nation)(?:\w+ ){1,3}had "
            r"(?:ever )?(?:been )?\w+ed|"
            r"no (?:such )?(?:\w+ ){1,3}(?:ever )?(?:took place|existed|exists|happened|was ever made)|"
            r"(?:is|are|was|were|(?:that|it|this|there|he|she)'s|(?:they|these|we)'re|be)(?: all| both| just| simply| completely| totally| absolutely|"
            r" categorically| utterly| entirely| patently| demonstrably| plainly| flatly| clearly|"
            r" wholly| quite| an?| pure| outright| total| absolute| complete| utter| sheer)* "
            r"(?:false|untrue|not true|nonsense|lies?|hoax|fabrications?|fabricated|fiction|baseless|"
            r"groundless|unfounded|without foundation|rubbish|invention|fake(?: news)?|made up|"
            r"wrong|inaccurate|incorrect|wide of the mark|malicious|garbage|fantasy|myth|slander|"
            r"smear|preposterous|bunk|hogwash|balderdash|drivel|lunacy|fairy ?tales?|without merit|an? (?:[\w-]+ )?(?:lie|pack of lies|smear|fabrication|invention|fantasy|myth))(?! to | that | about | for | with | in | place| direction)|"
            r"not (?:a (?:shred|grain|word|bit) of |any )?(?:truth|true|the case|accurate|correct)|"
            r"no truth (?:in|to)|nothing (?:of the (?:sort|kind)|could be further)|"
            r"(?:there (?:is|was|were|'s)|has|have) (?:absolutely )?(?:no (?:truth|basis|foundation|"
            r"substance|evidence)|not a shred)|without (?:any )?(?:foundation|basis|merit)|"
            r"(?:could not|couldn't) be further from|nothing to (?:it|this|these|the)|pack of lies|"
            r"(?:that|it|this) (?:simply |just |never )?(?:did not|didn't|never) happen(?:ed)?|no question of|"
            r"no basis in|pure (?:fiction|invention|fantasy|speculation)|denies|completely made[- ]up|"
            r"had (?:nothing to do with|no (?:part|role|involvement|knowledge))|"
            r"(?:had|has|have) done nothing (?:wrong|illegal)|"
            r"took no (?:money|bribes?|part)|not guilty|innocent of|(?:is|are|was|were|am|i'm) innocent|"
            r"(?:categorically |completely |utterly |firmly |flatly )*(?:rejects?|rejected|dismiss\w*) (?:[\w'-]+ ){0,3}?"
            rf"{CLAIM}|^\W*contrary to (?:[\w'-]+ ){{0,3}}?{CLAIM}|^\W*(?:no|nope|never|not at all)\W*$"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            r"(?:is|are|was|were|'s|an?|^\W*|as|it|simply|utterly|totally|completely|absolutely) "
            r"?(?:shameful|disgraceful|outrageous|appalling|scandalous|unacceptable|disproportionate|"
            r"derisory|discourteous|spineless|gutless|pathetic|woeful|lamentable|abysmal|pitiful|toothless|"
            r"farcical|laughable|ludicrous|idiotic|inhumane|immoral|unethical|misguided|short-?sighted|incompetent|"
            r"cynical|arrogant|obscene|draconian|heavy-handed|catastrophic|unforgivable|unconscionable|scandalous|"
            r"not fit for purpose|nothing short of|an? (?:absolute |complete |total )?(?:mess|shambles|circus|pantomime|"
            r"robbery|scam|fiasco|power grab|kick in the teeth|stab in the back|monument to|waste of)|"
            r"not good enough|too little,? too late|cowardly|an? (?:disgrace|scandal|insult|outrage|farce|betrayal|slap in the face|travesty|"
            r"sham|mockery|shame|joke)|insulting|shambolic|reckless|irresponsible|deplorable|"
            r"indefensible|inexcusable|heartless|disgusting|despicable|hypocritical)"
        ),
    ),
)
VERDICTS = (
    (
        Act.ASSERTS,
        words(
            r"blam(?:es?|ed|ing) (?:an? (?!\w+ minister)|higher|lower|rising|falling|poor|bad|weak|strong|soaring|"
            r"the (?:weather|heat|rain|cold|storm|war|pandemic|strike|drought|snow|delay|accident|crash|fire))"
        ),
    ),
    (
        Act.DENIES,
        words(
            r"(?:categorically |completely |entirely |utterly |totally |simply |patently |pure |"
            r"absolute |total |complete |outright |an? )*(?:false|untrue|fiction|nonsense|rubbish|lies?|"
            r"fabrications?|fabricated|baseless|unfounded|groundless|invention|invented|hoax|fake(?: news)?|"
            r"fantasy|speculation|without foundation|inaccurate|incorrect|wrong|made[- ]up|myth|garbage|"
            r"gossip|slander|smears?|falsehoods?|tall tales?|misinformation|disinformation|propaganda|"
            r"wide of the mark|rumou?rs?|untruths?)"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            r"(?:an? )?(?:insult\w*|disgrace\w*|scandal\w*|outrage\w*|shame\w*|farce|betrayal|mistake|"
            r"disproportionate|cowardly|appalling|unacceptable|reckless|irresponsible|failure|mockery|"
            r"sham|unfair|unjust|cruel|brutal|absurd|ridiculous|illegal|dangerous|disaster\w*|hypocri\w+|"
            r"avoidable|too late|badly \w+|poorly \w+|racist|sexist|fraud|con|con man|bigot|bully|"
            r"monstros\w+|abomination|nightmare|stain on|unfit|unqualified|slap in the face|kick in the teeth|attack on|witch[- ]hunt|travesty|joke|deplorable\w*|"
            r"derisory|discourteous|spineless|gutless|pathetic|woeful|lamentable|abysmal|pitiful|toothless|"
            r"incompetent|corrupt|crooked|weak|dishonest|heartless|disgusting)"
        ),
    ),
)
VENUES = words(
    r"(?:in|at|on|during|via|through) (?:(?:an?|his|her|its|their|one|[\w-]+(?:day|week|year|month|'s))"
    r"(?: '?s)? (?:[\w'-]+ ){0,3}?(?:statements?|interviews?|speech(?:es)?|letters?|e-?mails?|rall(?:y|ies)|hearings?|debates?|"
    r"(?:news |press )?conferences?|briefings?|broadcasts?|podcasts?|posts?|tweets?|threads?|op-?eds?|memos?|"
    r"appearances?|(?:campaign )?stops?|address(?:es)?|calls?|messages?|videos?|releases?|blogs?|columns?|"
    r"testimony|diatribes?|editorials?|notes?|meetings?|summits?|events?|essays?|sermons?|panels?|shows?|programmes?|programs?|"
    r"articles?|clips?|chats?|keynotes?|lectures?|visits?|trips?)|"
    r"(?:twitter|facebook|instagram|telegram|social media|television|tv|radio|air|court|parliament|"
    r"the (?:radio|stand|witness stand|air|show|programme|campaign trail|floor of|house floor|senate floor)))"
)
