"""English: what makes words a denial, a confession, a refusal or blame, whatever their verb."""

import re

from bot.reading.rules.languages.en.attacks import IN_WORDS, WOUNDS
from bot.reading.rules.languages.en.blame import LABELLED, SCORN, SHAME
from bot.reading.rules.languages.en.claims import TALK
from bot.reading.rules.languages.en.deeds import I_NEVER_DID, NEVER_DONE, OURS, PROSPECTIVE
from bot.reading.rules.languages.en.said import SAID, SAID_QUOTED
from bot.reading.rules.languages.meaning import Meaning
from bot.reading.rules.languages.patterns import listed, words
from storage.records import Act

# A verdict on a claim; "false documents" is none, but the name of what they are.
_UNTRUE = (
    r"(?:categorically |completely |entirely |utterly |totally |simply |patently |pure |"
    r"absolute |total |complete |outright |clumsy |crude |an? ){0,4}(?:false|untrue|fiction|lies?|"
    r"deepfakes?|doctored|fabrications?|fabricated|fakes|forged|forger(?:y|ies)|staged|baseless|unfounded|groundless|invention|invented|hoax|fake(?: news)?|"
    r"meritless|without (?:any )?(?:basis|foundation|merit|substance)|inaccurate|incorrect|made[- ]up|"
    r"tall tales?|fairy ?(?:tales?|stor(?:y|ies))|fables?|bunkum|hogwash|poppycock|codswallop|baloney|wide of the mark|untruths?|falsehoods?)"
)
# The same of a claim, and blame of anything else.
_BAD = (
    r"[\"“‘]?(?:\w+ly |pure |absolute |total |complete |outright |an? ){0,4}(?:absurd|disinformation|fantasy|fanciful|garbage|gossip|"
    r"laughable|ludicrous|malicious|misinformation|misleading|myth|nonsense|preposterous|propaganda|ridiculous|rubbish|"
    r"exaggerated|overblown|premature|rumou?rs?|slander|smears?|speculation|speculative|wrong)"
)
_OBJECT = rf"(?:{TALK}|alarms?|documents?|identit\w+|information|names?|papers?|passports?|pretences|promises|start|teeth)\b"
VERDICTS = (
    (
        Act.ASSERTS,
        words(
            r"blam(?:es?|ed|ing) (?:[\w'-]+ ){0,3}?(?:delays?|costs?|prices?|demand|conditions|weather|error|fault|glitch|bug|"
            r"shortages?|outage|inflation|rates|congestion|winds?|ice|fog|traffic|competition|downturn|slowdown|losses|orders)\b|"
            r"blam(?:es?|ed|ing) (?:an? (?!\w+ minister)|higher|lower|rising|falling|poor|bad|weak|strong|soaring|"
            r"the (?:weather|heat|rain|cold|storm|war|pandemic|strike|drought|snow|delay|accident|crash|fire))"
        ),
    ),
    (
        Act.DENIES,
        words(rf"(?:{_UNTRUE}|{TALK}\b[^.;:]{{0,60}}? (?:as )?{_BAD})(?! (?:[\w-]+ )?{_OBJECT})"),
    ),
    (
        Act.CRITICISES,
        words(
            rf"(?:\w+ly |an? |\w+[- ]){{0,2}}{SCORN}|{SHAME}|"
            r"(?:economic |moral |political |sheer |utter |pure )?(?:blackmail|cowardice|extortion|folly|greed|hypocrisy|idiocy|illiteracy|lunacy|"
            r"madness|negligence|nonsense|propaganda|racism|robbery|rubbish|snobbery|spite|stupidity|suicide|vandalism|wrong)|"
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
    r"through (?:an?|his|her|its|their) (?:[\w'-]+ ){0,2}?(?:lawyers?|attorneys?|spokes(?:man|woman|person)|publicist|agent)|"
    r"(?:(?:in|at|on|during|via|through) (?:(?:an?|his|her|its|their|one|[\w-]+(?:day|week|year|month|'s))"
    r"(?: '?s)? (?:[\w'-]+ ){0,3}?(?:statements?|interviews?|speech(?:es)?|letters?|e-?mails?|rall(?:y|ies)|hearings?|debates?|"
    r"(?:news |press )?conferences?|briefings?|broadcasts?|podcasts?|posts?|tweets?|threads?|op-?eds?|memos?|"
    r"appearances?|(?:campaign )?stops?|address(?:es)?|calls?|messages?|videos?|releases?|blogs?|columns?|"
    r"testimony|diatribes?|editorials?|notes?|meetings?|summits?|events?|essays?|sermons?|panels?|shows?|programmes?|programs?|"
    r"articles?|clips?|chats?|keynotes?|lectures?|visits?|trips?)|"
    r"(?:the )?(?:[\w'-]+ ){0,3}?(?:(?:crown|district|county|federal|high|magistrates'?|sheriff|superior|supreme) court|old bailey)|(?:twitter|facebook|instagram|telegram|social media|television|tv|radio|air|court|parliament|"
    r"the (?:radio|stand|witness stand|air|show|programme|campaign trail|floor of|house floor|senate floor)))|"
    r"for the (?:first|second|third|umpteenth|last) time|in (?:the (?:strongest|clearest|plainest)(?: possible)?|strong|clear|plain|no uncertain) terms|once (?:more|again)|under (?:oath|caution|(?:cross-?)?examination|questioning)|at (?:first|(?:one|that|this) (?:point|stage|time)|the (?:outset|time))|in (?:turn|the (?:end|meantime)|private|public|response|reply|return)|"
    r"for (?:now|years|months|weeks|decades|a (?:time|while)|(?:his|her|its|their) part)|"
    r"by (?:e-?mail|(?:(?:mobile|satellite|cell) )?(?:phone|telephone)|text(?: message)?|letter|post|fax|video(?: ?link)?|messenger)|"
    r"(?:through|via) (?:an?|his|her|its|their|the [\w'-]+'s) (?:[\w'-]+ ){0,2}?(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|"
    r"spokes(?:man|woman|person|people)|agents?|representatives?|publicists?|press office))\b"
)
_IN_A = r"(?:in|with|through) (?:an?|another|its|his|her|their|what was an?) (?:[\w-]+ ){0,3}?"
OPENINGS = (
    (Act.DENIES, words(rf"{_IN_A}(?:denial|rebuttal|refutation)\b")),
    (
        Act.CONFIRMS,
        words(
            rf"{_IN_A}(?:admission|confession|concession|mea culpa)\b|own(?:ing|s|ed) up\b|c(?:oming|ame) clean\b"
        ),
    ),
    (
        Act.WITHDRAWS,
        words(
            rf"{_IN_A}(?:retraction|climb-?down|correction|about-turn|about-face|u-turn|volte-face|apology)\b|"
            r"(?:correction|clarification|erratum)(?: \([^)]*\))? ?:"
        ),
    ),
)
MEANING = Meaning(
    connectives=words(
        r"(?:on the other hand|in fact|at the same time|for (?:his|her|its|their) part|in addition|as a result|even so|in turn|by contrast|in the meantime|after all|of course|in any case)"
    ),
    likewise=words(r"as (?:did|has|have|had|do|does|was|were|is|are)(?: also)?"),
    openings=OPENINGS,
    said=SAID,
    said_quoted=SAID_QUOTED,
    compared=words(
        r"never (?:(?:been|felt|seen|had|known) )?(?:so(?! much as)|better|happier|prouder)"
    ),
    retorts=listed("counter countered counters retort retorted retorts"),
    regrets=words(
        r"sorry|apologi\w+|(?:was|were|am|are|got [\w ]{1,20}) (?:\w+ )?(?:wrong|mistaken)|mistakes?|errors?|regret\w*|"
        r"(?:should|ought) (?:not|never) (?:to )?have|shouldn't have|take [\w ]{1,20} back|went too far|got carried away|"
        r"unreserved\w*|ill-judged|out of order|misquot\w+|misread\w*|misspoke\w*|misunderst\w+|misinterpret\w+|out of context|confus\w+|"
        r"clumsy|careless\w*|hasty|heat of the moment|illustrative|a joke|in jest"
    ),
    headline_no=words(
        r"^\W*(?:[\w'’-]+ ){0,8}?(?:no(?! (?:time|one (?:should|must)|room|place|doubt|snow|rain|longer|matter|change))|not(?! (?:only|enough|yet|before|until|earlier|later|more|less|fewer|least))|"
        r"never(?! (?:again|before))|nobody|none|nothing|neither|\w+n't)"
    ),
    perceived=words(
        r"(?:not|never|no|\w+n't) (?:yet |been |being )?(?:seen?|found|find|heard?|notic\w+|know\w*|aware|think|believe|expect\w*|want\w*|"
        r"wish\w*|feel|felt|sure|clear|only|injur\w+|hurt|decid\w+|like|need|enough|easy|surpris\w+|trust|going to|answers?|repl(?:y|ied)|consulted|asked|told)|lightly|"
        r"(?:nobody|no one) (?:ever )?(?:asked|told|consulted|informed|warned|listen\w*|answer\w*|came|helped)"
    ),
    unsaid=words(  # "denied that it had paid, (a claim made by the union)"
        r"an? (?:\w+ )?(?:accusation|allegation|assertion|charge|claim|suggestion) (?:(?:first|originally|repeatedly|also|long) )?"
        r"(?:advanced|aired|by|contained|levell?ed|made|put|raised|repeated|reported|that|which)"
    ),
    prospective=PROSPECTIVE,
    ours=OURS,
    never_done=NEVER_DONE,
    accusers=words(
        r"(?<!former )(?:prosecut\w+|judges?|coroners?|detectives?|investigators?|police|inspectors?)"
    ),
    i_never_did=I_NEVER_DID,
    claim_that=words(  # Ostrania accused Velmark of firing at it, a charge Velmark rejects
        r"[^.;:,]{2,60}? accus(?:ed|es) [^.;:,]{2,60}? of(?= [\w'-]+ing\b) |"
        r"(?:[^.;:,]{2,60}? )?(?:amid|despite|face[ds]?|facing|fuell?ed|there (?:are|were|have been|had been)) (?:[\w-]+ ){0,2}?"
        r"(?:claims?|allegations?|accusations?|reports?|rumou?rs?|suggestions?|speculation) that "
    ),
    joints_of_said=re.compile(
        r",? (?:(?:but|and|though|although) that |but (?=(?:he|she|it|they|we|i|there|the|his|her|its|their) ))"
    ),
    guilt=words(
        r"(?:(?:the|all|any|these|those|both) ){0,4}(?:charges?|accusations?|allegations?|wron"
        r"gdoing|guilt|offences?|involvement|liability|responsibility)"
    ),
    disputed=words(
        r"rumou?rs?|accus(?:ed|es|ing|ations?)|alleg(?:ed|es|ing|ations?)|claims?|claimed|suggest(?:ed|ions?)|speculation|"
        r"blamed|suspected|suspicions?|reports? that|on trial|charged with|pleaded|under investigation|investigat\w+|probe|scandal|sued|"
        r"inquiry into|jurors|jury|tribunal|told (?:the )?(?:committee|congress|court|detectives|hearing|inquiry|mps|parliament|police)|linked (?:\w+ ){0,2}(?:with|to)|controvers\w+|questions (?:about|over)|asked (?:whether|if)|put it to|denied|den(?:y|ies)"
    ),
    verdicts=VERDICTS,
    labelled=LABELLED,
    backward=words(r"(?:that|this) (?:is|was) (?:at least )?what|that, at least, (?:is|was) what"),
    reported=words(
        r"report\w*|claim\w*|wrote|written|alleg\w+|suggest\w*|publish\w*|said|says?|stated|circulat\w+|assert\w*|insist\w*|aired|told"
    ),
    contrast=re.compile(r"(?<![\w-])contrary to (?!what (?:i|we) )[^,;:.]{3,90}?(?:, |(?=\.))"),
    hedges=words(
        r"reportedly|allegedly|apparently|supposedly|purportedly|rumou?red|(?:is|are|was|were) (?:said|"
        r"alleged|believed|reported|thought|understood|rumou?red) to|alleged|supposed|purported|"
        r"ostensibly|presumably"
    ),
    only=words(
        r"only|just one|a single|nothing (?:but|more than)|no more than|at most|except|merely"
    ),
    cites=words(r"cit(?:es?|ed|ing)"),
    origins=words(r"citing|quoting|quoted|which (?:in turn )?cited|attribut(?:ed|ing) (?:it )?to"),
    courts=words(
        r"(?:share|stock)holders|creditors|(?:union |party )?members|delegates|courts?|tribunal|judges?|jury|justices|lawmakers|parliament|senate|voters|regulators?|"
        r"panel|magistrates?"
    ),
    unnamed=words(
        r"(?:ask|insist|request)(?:ed|s|ing)? (?:that|for) (?:his|her|its|their) (?:full |real |own )?"
        r"(?:names?|identit(?:y|ies)|surnames?|faces?)"
    ),
    benches=words(
        r"(?:courts?|tribunals?|judges?|jury|jur(?:y|ies)|justices|magistrates?|appeals panel)(?:$| (?:at|for|in|of) )"
    ),
    rulings=words(
        r"appeals?|petitions?|motions?|lawsuits?|applications?|bids?|fines?|sentences?|verdicts?|"
        r"rulings?|convictions?|requests?|pleas?|bail|injunctions?|nominations?|appointments?|visas?|parole|"
        r"permits?|asylum|access|custody|entry|justice|leave|treatment|permission|licen[cs]es?|coverage|extradition|new trial|stay"
    ),
    ruled=words(r"reject\w*|den(?:y|ies|ied|ying)|dismiss\w*|confirm\w*|upheld|condemn\w*"),
    feats=words(
        r"(?:(?:his|her|its|their|the|an?|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|early|late|last-minute|second|"
        r"first|third|own|many|some|more|no|further) ){0,4}(?:[\w-]+ )?(?:status|place|spot|reputation|identity|talent|form|"
        r"potential|dominance|superiority|trend|shift|goals?|penalt(?:y|ies)|points?|corners?|free[- ]kicks?|runs|tries|"
        r"patients|people|girls|boys|women|men|refugees|migrants|visitors|fans|guests|members|students|pupils|children|applicants|receipt|applause|cheers|crowds?|"
        r"equali[sz]er|winner|win|victory|title|election|chance|shot|header|boarding|opportunity|booking|reservation|attendance|greeting)"
        r"(?= |$)"
    ),
    questioned=words(
        r"when (?:asked|challenged|confronted|grilled|pressed|probed|pushed|questioned|quizzed)"
        r"(?: by [\w ]{2,30}?)? (?:about|as to|if|on|over|whether|with)"
    ),
    asked_first=words(
        r"(?:when )?(?:asked|challenged|confronted|grilled|pressed|quizzed|questioned|pushed)(?: (?:\w+ly|twice|again|on \w+day))?(?: by [\w' ]{2,40}?)? (?:about|on|over|as to|with|whether|if|why|how|what|when|where|who)(?: (?:whether|if))?"
    ),
    deadlines=words(
        r"by (?:the )?time [^,;.]{0,40}?(?:publi\w+|press|print\w*|posted|written|aired|broadcast|"
        r"deadline|writing)|(?:at|by|as of) (?:the )?(?:time of )?(?:writing|publication|press time|"
        r"deadline|going to press)|(?:before|prior to|ahead of) (?:(?:the )?(?:publication|deadline|"
        r"press time|going to press)|(?:this|the|our) (?:article|story|report|piece) (?:was|went|is))|"
        r"when (?:reached|contacted|asked|approached|questioned|pressed)"
    ),
    other_matters=words(
        r"separately|in (?:a separate|another) (?:case|matter|statement|development)"
    ),
    charges=listed("of for"),
    circumstances=listed("after before when while since until amid during"),
    answering=listed("after amid following"),
    summoned=words(
        r"call(?:s|ed|ing)? (?:(?:an?|the|another|his|her|its|their|snap|early|fresh|new) "
        r"(?:[\w-]+ ){0,2}?(?:meetings?|elections?|votes?|strikes?|summits?|halt|truce|ceasefire|"
        r"referendum|ambulance|conference|hearing|session|witness(?:es)?|talks|cab|taxi|doctor)|"
        r"police|witnesses|time on|snap elections?)|"
        r"question(?:s|ed|ing)? (?:him|her|them|(?:(?:an?|the|his|her|two|three|four|five|several|more|\d+) )?"
        r"(?:[\w-]+ )?(?:m[ae]n|wom[ae]n|witness(?:es)?|suspects?|drivers?|residents|staff|people|neighbou?rs|teenagers?|"
        r"boys?|girls?|\d+-year-old|passengers?|crew))(?= (?:for|on|over|at|in|about|after|by)\b|$)|"
        r"report(?:s|ed|ing)? (?:(?:it|this|that|them|him|her|himself|herself)|(?:an?|the|his|her|its|their|another|several|two|three) "
        r"(?:[\w'-]+ ){0,3}?[\w'-]+) (?=to (?:(?:the|his|her|its|their) )?(?:(?:local|data|health|food|tax|market|financial|state|child|labour) )?"
        r"(?:police|authorit\w+|council|regulators?|ombudsman|commission|prosecutors?|fbi|rspca|managers?|bosses|bank|insurers?|watchdogs?|"
        r"school|landlord|referee|stewards|union|commissioner|hotline|agency|fa|uefa|fifa)\b)|"
        r"advis(?:e[sd]?|ing) (?:(?:the|an?|his|her|its|their|both|two|three|several|many|former) ){0,4}"
        r"(?:presidents?|prime ministers?|mayors?|councils?|governors?|senators?|ministers?|candidates?|campaigns?|"
        r"part(?:y|ies)|compan(?:y|ies)|firms?|banks?|clients|governments?|board|ministry|him|her|them|mr|mrs|ms)\b"
        r"(?![^.;]{0,80} (?:to|not|against|that)\b)|"
        r"(?:call(?:s|ed|ing)?|brand(?:s|ed)?|label(?:s|led|ed)?|paint(?:s|ed)?) (?:(?:the|his|her|"
        r"its|their|our|my|two|three) (?:(?:emergency|fire|rescue) )?[\w-]+|him|her|them|it|me|us|\d+)"
        r"(?= (?:on|at|in|from|for|after|before|when|to|every|again|back|last|twice)\b|$)"
    ),
    strikes=words(r"attack(?:s|ed|ing)?"),
    in_words=IN_WORDS,
    wounds=WOUNDS,
    venues=VENUES,
    claims=words(TALK),
    aftermath=listed(
        "raising prompting sparking fuelling fueling drawing triggering provoking stoking"
    ),
    exposing=words(r"highlight(?:s|ed)?|underlin(?:es?|ed)|underscor(?:es?|ed)"),
    answered_for=re.compile(
        r"\b(?:under (?:fire|attack)|criticism|flak|ridicule|backlash|(?:was|were|is|are|been|being) (?:\w+ly )?"
        r"(?:criticized|criticised|mocked|fired|sacked|attacked|booed|denounced|condemned|ridiculed|pilloried|rebuked|"
        r"reprimanded|suspended|sued|arrested|jailed|slammed|disciplined|dismissed|fined|praised|censured))"
        r"(?: by [\w' ]{2,30}?)? for $"
    ),
    resuming=listed("because since until unless if including of from against into than for about"),
    made_by=listed("by from"),
    things_said=listed(
        "something charge charges criticism finding findings conclusion assessment narrative description testimony confession denial "
        "number numbers total toll estimate estimates theory thing detail details"
    ),
    replies=words(
        r"repl(?:y|ies)|responses?|answers?|comments?|reactions?|verdict|messages?|explanation|"
        r"retort|riposte|conclusion|advice|warning|plea|appeal|promise|assessment|justification|"
        r"rejoinder|line|position|stance|version"
    ),
    received=words(
        r"(?:"
        r"(?:was|were|been|is|are) (?:\w+ly )?(?:sent|given|handed|shown|told|met)|"
        r"receive[ds]?|g[eo]ts?|finds?|found|discover(?:ed|s)?|saw|spotted|intercept(?:ed|s)|obtain(?:ed|s)"
        r")(?= (?:[^:]{0,60} )?(?:letters?|messages?|notes?|answers?|repl(?:y|ies)|responses?|e-?mails?|texts?|statements?|warnings?|following)(?!\w))"
    ),
    worded=words(
        r"the following|this to say|(?:this|it) (?:way|simply|bluntly|plainly)|like this|"
        r"(?:this|a|the|an|his|her|its|their|'s) (?:[\w-]+ ){0,2}?(?:answer|response|reply|message|letter|note|explanation|"
        r"statement|comment|remark|post|tweet|e-?mail|apology|warning|verdict|advice|version|announcement|text)s?"
    ),
    nouns=listed(
        "claim claims assertion assertions allegation allegations accusation suggestion contention "
        "belief statement argument insistence warning warnings announcement promise pledge "
        "prediction conclusion view report reports rumour rumours rumor rumors story speculation "
        "charge charges notion idea comment comments remark accusations suggestions stories account accounts version figure figures"
    ),
    noun_acts={
        "acknowledgement": Act.CONFIRMS,
        "admission": Act.CONFIRMS,
        "concession": Act.CONFIRMS,
        "confession": Act.CONFIRMS,
        "denial": Act.DENIES,
        "denials": Act.DENIES,
    },
)
