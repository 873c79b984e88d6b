"""English: what somebody says decides what it does, whatever the verb: denials, confessions, blame."""

from bot.reading.rules.languages.en.blame import BLAMED
from bot.reading.rules.languages.en.denials import DENIED, DENIED_QUOTED
from bot.reading.rules.languages.patterns import words
from storage.records import Act

# What somebody "did" do, though it was doubted: "officers did use a stun gun".
_DEEDS = (
    r"(?:accept|approve|ask|attend|break|buy|carry|consider|contact|discuss|drive|exist|fail|fire|get|give|have|hit|"
    r"hold|inform|kill|know|leave|lie|lose|make|meet|need|occur|offer|order|own|pay|play|raise|receive|see|sell|"
    r"send|shoot|sign|speak|strike|take|talk|tell|travel|try|use|visit|warn|write)"
)
SAID_QUOTED = (
    (
        Act.DECLINES,
        words(
            r"^\W*no comment\W*$|we (?:do not|don't|never) (?:comment|discuss|disclose|talk about)|i (?:can't|cannot|"
            r"won't|will not) (?:comment|discuss|talk about)|i have nothing to say|"
            r"we (?:can't|cannot|will not|won't|are not able to) (?:comment|discuss)|"
            r"we don't discuss|(?:i'm|i am|we're|we are) not going to (?:comment|get into|go into|discuss|speculate)|"
            r"not (?:something|a matter|a question|one) (?:that )?(?:i|we)(?:'m| am| are|'re)? ?(?:can|could|will|would|want to|wish to|"
            r"able to|going to|prepared to|allowed to)? ?(?:go into|get into|discuss|comment on|talk about|answer|be drawn)|"
            r"(?:i|we) (?:can't|cannot|won't|will not|couldn't|would rather not|'d rather not|prefer not to|am not able to|are not able to|"
            r"am unable to|are unable to) (?:possibly )?(?:go into|get into|say (?:any|more|anything)|answer|speak about|"
            r"elaborate|speculate|confirm|reveal|disclose|be drawn|respond)|you(?:'ll| will| would|'d)? (?:have|need) to ask |"
            r"^\W*ask (?:him|her|them|the \w+|my \w+)\W*$|(?:i'll|we'll|i will|we will|i'd) (?:leave|keep|refer) (?:it|that|you|them) (?:to|there|at that)|"
            r"(?:that|it)(?:'s| is) (?:a matter|a question|one|up) (?:for|to) |not for (?:me|us) to (?:say|comment|judge)|"
            r"no further comment|my lips are sealed|saying nothing|nothing to (?:say|add)|(?:i|we) (?:do not|don't|never) comment|"
            r"(?:i|we)(?:'d| would)(?: rather| prefer) not(?: to)? (?:say|comment|discuss|talk|go into|get into|answer)|"
            r"(?:not|n't) (?:prepared|willing|at liberty|in a position|allowed|able) to (?:say|comment|discuss|talk|go into|get into|answer|disclose|reveal|confirm)|"
            r"between (?:me|us) and (?:my|our|the|his|her)|^\W*next question\W*$|none of (?:your|anyone's|anybody's) business|"
            r"i'll keep (?:that|it) to myself|keep that to myself|watch this space|when we (?:are|have) (?:ready|something)"
        ),
    ),
    (
        Act.WITHDRAWS,
        words(
            r"(?:i|we) (?:hereby |unreservedly |fully )?(?:take (?:it|that|this|them|those|everything|every word)(?: all)? back|take back|withdraw|retract)|"
            r"^\W*(?:i|we) (?:was|were|had been|have been) (?:\w+ )?(?:wrong|mistaken|in error|misinformed|misled)\W*(?:$|about|on|and)|"
            r"(?:i|we) (?:misspoke|spoke (?:in error|too soon|out of turn)|got (?:my|our) (?:facts|figures|dates|sums) wrong|got carried away)|"
            r"no (?:basis|foundation|evidence|justification) for (?:what|my|our) |what (?:i|we) (?:said|wrote|claimed|published|posted) (?:was|is) |"
            r"(?:my|our) (?:\w+ )?(?:report|story|article|claim|statement|figures?|remarks?|comments?|words|post|tweet) (?:was|were) (?:\w+ )?"
            r"(?:wrong|incorrect|inaccurate|untrue|mistaken|in error|unfounded|false)|"
            r"(?:i|we) (?:got|had) (?:that|this|it) (?:one|story|report)? ?(?:\w+ )?wrong,? and (?:i|we)|(?:i|we) (?:unreservedly |sincerely |fully )?apologi[sz]e for "
            r"(?:what i|what we|(?:my|our|the) (?:\w+ )?(?:words|remarks?|comments?|claims?|post|tweet|article|story|report|error))|(?:my|our) words went too far|"
            r"(?:i|we) stand corrected|(?:i|we) regret (?:what (?:i|we) (?:said|wrote)|saying|(?:my|our|the) (?:[\w-]+ )?(?:words|remarks?|comments?|statement|post|tweet|language))|i should (?:not|never) have (?:written|claimed|posted|made)|i should (?:not|never) have "
            r"said|we (?:retract|withdraw) (?:the|our)|i was wrong to (?:say|claim|"
            r"suggest|accuse)"
        ),
    ),
    (Act.DENIES, DENIED_QUOTED),
    (
        Act.CONFIRMS,
        words(
            r"^\W*yes(?:,? (?:i|we|it|that|he|she|they|there)|\. (?:since|in|on|at|last|once|twice|several|many|all|every|but|and))\b.*|(?:i|we) (?:admit|confess|"
            r"acknowledge|concede|plead guilty|accept (?:that|full|responsibility|the blame)) |^\W*(?:i|we) (?:did it|lied|cheated|failed|fell short|messed up|"
            r"dropped the ball|let (?:them|people|you|our|her|him|everyone)\b.{0,30} down|should have|could have done (?:more|better))\b|"
            r"(?:i|we)(?:'m| am|'re| are)(?: not|n't) going to (?:lie|deny|pretend)|(?:i|we) (?:was|were) wrong to (?!say|claim|suggest|accuse)|"
            r"(?:that|this|it) (?:was|is) (?:entirely |all |wholly |solely )?(?:my|our) (?:own )?(?:failing|fault|mistake|error|failure|responsibility|doing)|"
            r"^\W*(?:yes|yeah|yep|indeed|correct|guilty(?: as charged)?|fair (?:point|enough)|true)\W*$|^\W*(?:it|that|this)(?:'s| is| was) "
            r"(?:all |perfectly |quite |absolutely |entirely )?(?:true|right|correct|accurate|the case)\b(?! to)|(?:i|we)(?:'ve| have)? made (?:a|some|many|several) "
            r"(?:[\w-]+ )?mistakes?|it was (?:my|our) (?:fault|mistake)|^\W*it was (?:me|us|i) (?:who|that) |(?<!of )that(?:'s| is) "
            r"(?:correct|true)\W*$|we got (?:it|this|that) wrong|^\W*(?![^.;:]{0,20}(?:n't|not) )(?:[\w' -]+ )?(?:accepts?|acknowledges?|"
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
            r"comments?|stor(?:y|ies)|articles?|reports?)|"
            r"^(?:he|she|it|they)(?: had|'d| has| have|'ve)? (?:\w+ly |since )?(?:misspoken?|misspoke|been (?:mistaken|wrong|in error|misinformed)|"
            r"spoken? (?:out of turn|too soon|in error|in haste)|spoke (?:out of turn|too soon|in error|in haste)|"
            r"got (?!it|this|that)[\w' ]{1,40} wrong|(?:gone|went) too far|jumped the gun)|"
            r"(?:its|his|her|their) (?:own )?(?:\w+ )?(?:report|story|article|claim|statement|figures?|remarks?|comments?|words|post|tweet|"
            r"estimate|forecast|account|allegations?) (?:had been|was|were) (?:\w+ )?(?:wrong|incorrect|inaccurate|untrue|mistaken|"
            r"in error|unfounded|false|ill-judged|misplaced)|no longer (?:stands?|stood) (?:by|behind)|"
            r"regret(?:s|ted)? (?:saying|(?:his|her|its|their|the|my|our) (?:[\w-]+ )?(?:words|remarks?|comments?|statement|language|choice of words))|"
            r"(?:its|his|her|their) (?:own )?(?:report|story|article|claim|statement) (?:that|of|about|on) [\w ,'-]{3,80}? (?:had been|was|were) (?:\w+ )?"
            r"(?:wrong|incorrect|inaccurate|untrue|mistaken|false)|"
            r"(?:the|my|our) (?:remarks?|comments?|words) (?:\w+ )?(?:was|were) (?:\w+ )?(?:wrong|ill-judged|clumsy|out of order|a mistake)"
        ),
    ),
    (
        Act.DECLINES,
        words(
            r"(?:could|can|would|will) neither confirm nor deny|(?:could|can|would|will)(?: not|n't) "
            r"(?:confirm or deny|be commenting|comment|discuss (?:individual|specific|the case))|"
            r"(?:unable|not able|not in a position|inappropriate|not appropriate) (?:for \w+ )?to (?:comment|discuss)|"
            r"(?:prevent|preclud|stop|bar)\w* (?:[\w']+ ){1,3}from (?:comment|discuss|speak|answer)\w+|"
            r"(?:would|will|was|is|were|are)(?: not|n't) (?:be |going to be )?(?:commenting|discussing|speaking|taking questions|answering|"
            r"giving (?:interviews|details)|making (?:any|a|further) (?:statement|comment))|"
            r"(?:do|does|did)(?: not|n't) comment on|(?:we|it|they|he|she) never (?:comment(?:s|ed)?|discuss(?:es|ed)?) (?:on |about |who |what |whether |its |their |such |individual |leaks|security)|"
            r"(?:do|does|did)(?: not|n't) confirm (?:or|nor) deny|(?:had|has|have) no (?:further |immediate )?comment|(?:was|is|were|are)(?: not|n't) (?:going|prepared|willing) to "
            r"(?:be drawn|comment|discuss|elaborate|speculate|get into|go into) |"
            r"(?:(?:had|has|have)|there (?:is|was|'s)) nothing (?:more |further |else |new )?to (?:add|say|announce|report)|^\W*no comment\W*$|"
            r"(?:it|that|this) (?:is|was|'s|would be|will be) (?:\w+ly )?(?:too (?:early|soon)|premature|inappropriate|not appropriate|improper|wrong) "
            r"(?:for \w+ )?(?:to|at this stage to) (?:say|comment|speculate|discuss|draw|go into|talk|speak|give)|"
            r"(?<!please )(?<![.!?] )(?:did|do|does)(?: not|n't) (?:discuss|disclose|talk about|speculate (?:on|about)|give out|share) |no one was available|nobody was available"
        ),
    ),
    (Act.DENIES, DENIED),
    (
        Act.CONFIRMS,
        words(
            r"(?:reports?|claims?|rumou?rs?|stor(?:y|ies)|allegations?|accusations?|account|letters?|documents?|recordings?|photographs?|footage) (?:\w+ly )?(?:is|was|are|were) "
            r"(?:indeed |entirely |perfectly |largely |essentially |quite |\w+ly )?(?:true|accurate|correct|genuine|authentic|well[- ]founded)(?=\W*$| and |,)|"
            rf"(?:had|has|have|did|do|does|was|were|is|are) indeed|^(?!(?:how|what|when|where|which|who|why)\b)[^?]{{3,80}}? did {_DEEDS}\b|"
            r"^it (?:is|was) (?:\w+ly )?(?:true|correct|right) that|(?:accept(?:s|ed)?|take|takes|took) (?:\w+ )?(?:responsibility|the blame) for"
        ),
    ),
    (Act.CRITICISES, BLAMED),
)
