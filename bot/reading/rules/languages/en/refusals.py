"""English: who says nothing: refusals to comment, silence, neither confirming nor denying."""

from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE
_AUX = (
    r"(?:do|does|did|has|have|had|would|will|could|can|was|were|is|are|(?:wo|ca)(?=n't)|can(?=not))"
)
_NOT = r"(?: ?not|n't)(?: yet| immediately| directly| so far| publicly| previously| formally){0,4}"
_ASIDE = r"(?:, (?:however|though|meanwhile|for (?:his|her|its|their) part|in turn),)?"
_OFTEN = (
    r"(?:(?:\w+ times|twice|again|repeatedly|consistently|politely|today|yesterday|so far|(?:for )?(?:a|the) \w+ (?:time|day|week)|"
    r"this (?:week|month|morning|afternoon|evening)|(?:on )?\w+day(?: (?:night|morning|evening|afternoon))?|"
    r"(?:in|at|on|by|through|via|during|after) (?:an?|the|his|her|its|their) [\w'-]+(?: [\w'-]+)?|in (?:court|public|parliament)|by (?:phone|e-?mail)) ){0,2}"
)
_TO_SAY = (
    r"(?:comment|say|discuss|answer|elaborate|speak|respond|reveal|disclose|talk|be drawn|"
    r"specify|give details|provide details|name|identify|confirm|explain|clarify|address|reply|"
    r"be (?:drawn|pinned down|quoted)|elaborate|expand|engage|speculate|take questions|"
    r"go (?:into|beyond|further)|(?:disclose|give|offer|provide|publish|release|share|supply)(?= (?:[\w'-]+ ){0,3}?(?:names?|identit\w+|details?|"
    r"footage|figures?|reports?|videos?|documents?|information|results?|findings?|data|contents|text|costs?|numbers?|reasons?|dates?|"
    r"explanations?|comments?|breakdown|timetable|minutes|memos?|letters?|recordings?|emails?)\b))"
)
# What a silence keeps back.
_DETAILS = (
    r"(?:comments?|reasons?|details?|explanations?|figures?|timetable|date|clarification|information|specifics|"
    r"indication|examples?|evidence|breakdown|statement|reply|answer|response)"
)
_QUESTIONS = r"(?:questions?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|requests?|calls?)"
_ABOUT = r"(?: (?:about|on|regarding|over|concerning|for|from) [\w' -]{2,40}?)?"

REFUSALS = (
    phrase(  # letters to the clinic's address have gone unanswered
        Act.DECLINES,
        r"(?:calls?|e-?mails?|faxes|letters?|messages?|questions|texts?|requests? (?:for|seeking) comment|knocks) (?:left |sent |made |put |addressed |"
        r"lodged )?(?:to|with|for|at|on) (?P<speaker>[\w'.& -]{2,60}?) (?:(?:(?:on|in|over|late|early|last|this) ){1,5}(?:\w+ )?\w+ )?(?:have |has |had |were |was )?(?:been |being )?(?:not (?:immediately |being )?|still )?"
        r"(?:gone unanswered|went unanswered|unanswered|unreturned|ignored|returned|answered|rang out|rung out)(?: on \w+day)?",
        Takes.NOTHING,
        "inside",
    ),
    phrase(
        Act.DECLINES,
        r"(?:(?:several|repeated|all|our) )?(?:attempts|efforts) to (?:reach|contact|get hold of|speak to|get (?:a )?comment from) "
        r"(?P<speaker>[\w'.& -]{2,60}?) (?:for comment )?(?:(?:on|this|last|over) (?:\w+ )?\w+ )?(?:(?:were|was|proved|have been|had been) "
        r"(?:unsuccessful|fruitless|in vain|unanswered|not successful)|failed|came to nothing)",
        Takes.NOTHING,
        "inside",
    ),
    phrase(
        Act.DECLINES,
        r"(?:said|says) (?:that )?(?:he|she|it|they) (?:could|would|can|will|do|does|did)"
        r"(?: not|n't) (?:say(?=\W*$|,| (?:who|what|when|where|why|how|whether|if|more)\b)|discuss|comment|talk about|answer|be drawn|go into|get into|elaborate|speculate|"
        r"be commenting|be making|be discussing|speak about|reveal|disclose|respond)(?: on| further)?",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:{_AUX} )?neither (?:confirm\w*|den(?:y|ies|ied)) (?:n?or) "
        r"(?:den(?:y|ies|ied)|confirm\w*)",
    ),
    phrase(
        Act.DECLINES,
        rf"{_AUX}(?: not|n't) confirm or deny|refus\w+ to (?:either )?confirm or deny",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:(?:has|have|had) )?(?:(?:repeatedly|so far|also|again|point blank|flatly) )?"
        rf"(?:declin(?:ed?|es|ing)|refus(?:ed?|es|ing)){_ASIDE} {_OFTEN}(?:(?:point[- ]blank |outright )?to (?:publicly |immediately |further )?"
        rf"{_TO_SAY}(?: (?:further|publicly))?(?: to (?:any |our |his |her |their )?"
        r"(?:questions?|requests?|messages?|calls?)(?: for comment)?)?|"
        r"(?:any )?(?:further )?comment|(?:requests for )?(?:an )?interviews?"
        r"(?: requests?)?|to be (?:interviewed|drawn))",
    ),
    phrase(
        Act.DECLINES,
        rf"{_AUX}{_NOT} (?:respond\w*|repl(?:y|ied)|return\w*|answer\w*|react\w*(?! (?:as|like|well|badly|kindly|quickly|fast|in time)\b))(?: to)?"
        r"(?: (?:(?:an?|several|multiple|repeated|our|two|three|any|the) )?(?:(?:phone|e-?mailed|"
        r"written|media|press|follow-up) |(?:[\w'&-]+ ){1,3}?(?=requests? (?:for|seeking) ))?(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|"
        r"emails?|e-mails?|calls?|messages?|queries)(?: (?:for|seeking|asking for) (?:a )?"
        r"(?:comment|clarification|response|reaction|information|an interview)(?: (?:outside|made outside) (?:of )?(?:[\w-]+ ){0,3}?hours)?)?)?",
    ),
    phrase(
        Act.DECLINES,
        rf"{_AUX}{_NOT} (?:comment\w*|made (?:any|a) (?:public )?(?:comment|statement)|"
        r"wish to comment|be reached(?: for comment)?|reachable|available for comment|"
        r"address\w* (?:the|that)|elaborat\w+)",
    ),
    phrase(
        Act.DECLINES,
        rf"{_AUX}{_NOT} (?:(?:say|said)(?! (?:as much|so)\b)|discuss\w*|specif\w+|disclose\w*|reveal\w*|"
        rf"go (?:into|beyond|further)|be (?:drawn|pinned down)|expand|elaborate|name|identify|(?<=has not )(?:named|identified)|(?<=have not )(?:named|identified)|"
        rf"(?<=had not )(?:named|identified)|(?<=hasn't )(?:named|identified)|(?<=haven't )(?:named|identified)|provide (?:any |further )?{_DETAILS}|"
        rf"(?:give|offer) (?:any |a |further )?{_DETAILS})",
    ),
    phrase(
        Act.DECLINES,
        r"(?:(?:has|have|had|is|are|was|were) yet|fail(?:ed|s|ing)) to (?:comment|respond|reply|answer|react|return|get back|come back|be in touch)(?! to (?:work|play|training|action|school|court))"
        rf"(?: (?:to|on))?(?: (?:(?:an?|any|all|our|several|repeated|the) ){{0,4}}(?:[\w-]+ )?{_QUESTIONS}(?: for comment)?)?|"
        r"(?:has|have|had|is|are|was|were) yet to (?:say|explain|name|identify|confirm|reveal|disclose|specify|announce)(?= (?:who|what|when|where|why|how|whether|if|the|a|an|any)\b)|"
        r"(?:has |have |had )?never (?:replied|responded|answered|commented|returned (?:a|the|our) calls?)(?: to)?|demurr(?:ed|s)",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:gave|gives|giving|offer(?:ed|s|ing)|provid(?:ed|es|ing)|suppl(?:ied|ies)) no (?:\w+ )?(?!evidence){_DETAILS}(?: (?:for|of|about|on|as to))?",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:deferr(?:ed|ing)|defers|direct(?:ed|s|ing)|forward(?:ed|s)|pass(?:ed|es)|point(?:ed|s|ing)|redirect(?:ed|s)|referr(?:ed|ing)|refers|"
        rf"rout(?:ed|es)|steer(?:ed|s)) (?:(?:all|any|our|further|media|press|reporters'|the) ){{0,4}}(?:{_QUESTIONS}|reporters?|journalists?|us|"
        rf"callers|this (?:newspaper|paper|reporter)|the (?:newspaper|paper|gazette|times|post)){_ABOUT}(?: back| instead)? to",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        r"(?:declin(?:ed|es)|refus(?:ed|es)|turn(?:ed|s) down|rebuff(?:ed|s)|spurn(?:ed|s)) (?:an?|all|any|our|several|repeated|multiple|the|further) "
        r"(?:[\w'-]+ ){0,2}?(?:invitations?|requests?|offers?|opportunit\w+|chances?|approaches) (?:to (?:be interviewed|comment|respond|speak|reply|"
        r"explain|answer|discuss)|for (?:an? )?(?:\w+ )?(?:interviews?|comments?))",
        Takes.TOPIC,
    ),
    phrase(
        Act.DECLINES,
        r"(?:(?:was|were|is|are) )?(?:keep(?:s|ing)|kept|stay(?:s|ed|ing)|remain(?:s|ed|ing)) (?:mum|schtum|shtum|quiet|silent|tight-lipped)|"
        r"(?:(?:is|are|was|were) )?(?:saying|giving away) nothing(?: (?:about|on|of|over))?|chang(?:ed|es) the subject|(?:would|will) say neither yes nor no|(?:gave|gives) (?:an? )?[\"“]?no[- ]comment[\"”]? (?:interviews?|answers?|replies)|"
        r"(?:fob(?:bed|s) off|fend(?:ed|s) off) (?:[\w'-]+ )?questions?",
    ),
    phrase(
        Act.DECLINES,
        r"(?<!right to )(?:(?:has|have|had) )?(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|kept|keeps|(?<!and )keep|is|was|were|been) "
        r"(?:tight-lipped|mum|coy|(?:silent|quiet)(?! (?:by|after|until|at|in|for most|again)\b))",
    ),
    phrase(
        Act.DECLINES, r"(?<!the )(?<!an )(?<!a )(?:mum|silent|tight-lipped) (?:about|on|over)(?= )"
    ),  # Palace silent on it
    phrase(Act.DECLINES, r"(?:kept|keeps?|maintain(?:s|ed)) (?:his|her|its|their|a) silence"),
    phrase(
        Act.DECLINES,
        r"(?:had|has|have|with|offered|gave|made|makes) no (?:immediate |further )?(?:comment|reply|response|answer)"
        r"(?! to (?!(?:[\w'-]+ ){0,3}?(?:questions?|requests?|messages?|calls?|e-?mails?|quer\w+|inquir\w+|allegations?|claims?|report)))",
    ),
    phrase(Act.DECLINES, r"hung up|hangs up|put the phone down", Takes.NOTHING),
    phrase(
        Act.DECLINES,
        r"(?:invok|exercis)(?:ed|es|ing) (?:his|her|their) right "
        r"(?:to (?:remain |stay )?silen(?:ce|t)|not to (?:testify|answer|speak|give evidence)(?: questions)?)",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        r"(?:pleaded|pleads|took|takes|taking|invoked|invokes|invoking) the fifth",
        Takes.NOTHING,
    ),
    phrase(Act.DECLINES, r"was all (?:that )?(?:[\w .,'-]{2,60} )would say", Takes.TOPIC, "inside"),
    phrase(
        Act.DECLINES,
        r"(?:side-?stepped|dodged|deflected|evaded|ducked|brushed aside) "
        r"(?:the |a |an |any |all )?(?:questions?|inquiries)",
    ),
    phrase(
        Act.DECLINES,
        r"(?:was|were|is|are|been) (?:not |un)available(?: for (?:comment|interview))?|"
        r"(?:could|can)(?: not|n't) (?:immediately )?be (?:reached|contacted)(?: for comment)?|"
        r"(?:ignor(?:ed|es|ing)|stonewall(?:ed|s)|shrugg(?:ed|ing) off|wav(?:ed|es|ing) (?:away|off)|"
        r"left unanswered|avoid(?:ed|s)) (?:all |the |our |several |repeated |reporters' )?"
        r"(?:questions?|requests?|calls?|inquiries)(?: (?:for comment|from reporters))?|"
        r"(?:would|did|will)(?: not|n't) confirm(?= (?:the|that|whether|if|who|what|when|how|where|his|her|its|any|an?)\b)(?! or)|"
        r"would not (?:be drawn|comment|say|discuss|elaborate|answer|explain|identify|disclose|reveal|specify|speculate|"
        r"name|release|provide (?:details|a|an|any|further|more)|give (?:details|a|an|any|further|more)|go into detail)(?: on)?|"
        r"(?:will|won't|wouldn't|would) (?:not )?be (?:making|issuing) no comment|"
        r"(?:brushed|walked|hurried|swept|strode) past (?:reporters|journalists)|"
        r"shook (?:his|her) head(?!\W{1,3}[\"“])|"
        r"(?:ch(?:ose|oses|ooses)|opt(?:ed|s)|prefer(?:red|s)|elect(?:ed|s)|decid(?:ed|es)) not to (?:comment|respond|answer|say|"
        r"reply|speak|elaborate|take questions|be interviewed)|"
        r"(?:made|makes|issued|released|given|gave) no (?:public |further |official )?(?:statement|comment|reply|answer|response)|"
        r"(?:was|were|is|are) (?:unable|not able|unwilling|not willing|not prepared|reluctant|not in a position|in no mood) to "
        r"(?:comment|respond|say|discuss|answer|elaborate|confirm|talk)|stopp(?:ed|ing) short of (?:confirming|denying|saying|naming)|"
        r"(?:brush(?:ed|es)|wav(?:ed|es)|bat(?:ted|s)) (?:off|away|aside) (?:[\w' -]{0,20} )?questions|"
        r"(?:duck(?:ed|s)|dodg(?:ed|es)|ignor(?:ed|es)|evad(?:ed|es)|refus(?:ed|es)|declin(?:ed|es)|took|takes|take) (?:all |the |our |no |any |further |shouted |repeated |"
        r"reporters' ){0,4}questions|(?:walk|left|leav|hurri|depart|drove|drive|went|stride|strode|swept|brush)\w*(?: [\w' -]{2,30})? without (?:answering|speaking|"
        r"commenting|responding|taking questions|saying)|cit(?:ed|es|ing) (?:client |patient |commercial |legal )?(?:confidentiality|privacy)|"
        r"(?:kept|keeps|keeping) (?:his|her|its|their) (?:own )?counsel|gave (?:nothing|little) away|"
        r"(?:did|do|does)(?: not|n't) (?:wish|want|care) to (?:comment|discuss|say|add|respond|answer|elaborate|speak|talk)|"
        r"let (?:the|a|his|her|its) [\w ]{2,30} pass without comment|refer(?:red|s) (?:all )?(?:questions|inquiries|enquiries|queries|reporters|"
        r"journalists)(?: back)? to|(?:answer|repl|respond|repeat)\w* [\"“]no comment,?[\"”](?: to)?|"
        r"reserv(?:ed|es|ing) comment|(?:plead(?:ed|s) ignorance)|(?:said|says) nothing(?! (?:of the (?:kind|sort)|was|were|is|has|had|would|will|could|can|should|suspicious|unusual|untoward|came|happened|changed|changes|justified|justifies|suggested|suggests|points?|pointed|[a-z]+ed)\b)",
    ),
    phrase(
        Act.DECLINES,
        r"neither [^.;:]{2,80}? nor [^.;:]{2,80}?(?= (?:immediately )?(?:responded|replied|answered|"
        r"commented|returned|reacted|wished to comment|wanted to comment|"
        r"would (?:be drawn|comment|say|discuss|explain|elaborate|answer|respond|confirm)|was available|"
        r"were available|could be reached)\b)",
        Takes.NOTHING,
        "inside",
    ),
    phrase(
        Act.DECLINES,
        r"(?:neither|none of the) [\w' -]{2,40}? (?=(?:immediately )?(?:responded|replied|answered|commented|"
        r"would (?:be drawn|comment|say|discuss|explain|elaborate|answer|respond|confirm)|"
        r"wished to comment|wanted to comment|could be reached|was available|were available)\b)",
        Takes.NOTHING,
        "inside",
    ),
    phrase(Act.DECLINES, r"(?:would|will|could) (?:only say|say only)", Takes.CLAUSE | Takes.TOPIC),
    phrase(
        Act.CONFIRMS,
        r"agreed (?=that (?:he|she) (?:had|was|did|could|owed|should|knew|\w+ed))",
        _CLAUSE,
    ),
    phrase(Act.ASSERTS, r"put it to (?:him|her|them|[\w ]{3,20})(?= that)", _CLAUSE),
    phrase(
        Act.DECLINES,
        r"(?:no ?one|nobody) (?:at|from|in) [^.;:]{2,60}? (?:could be reached|was available|answered|(?:would|could|can|will) (?:say|discuss|explain|confirm|elaborate|answer)|"
        r"responded|would comment)",
        Takes.NOTHING,
        "inside",
    ),
    phrase(
        Act.DECLINES,
        r"no (?:immediate |official |further )?(?:response|comment|reply|reaction|answer|word)"
        r"(?: (?:was|has been) (?:\w+ly )?(?:available|forthcoming)|(?<=response|reaction) to (?:the |these |this )?[\w' -]{2,40}?)? (?:from|by)",
        Takes.NOTHING,
        "right",
    ),
)
