"""English: denials in words that are no single verb."""

from bot.reading.rules.languages.en.claims import CLAIM, NONSENSE, TALK
from bot.reading.rules.languages.en.inflection import any_form, plain_form
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_CLAIM_OR_THING = Takes.CLAUSE | Takes.OBJECT
_A_CLAIM = rf"(?:[\w'-]+ ){{0,3}}?{TALK}\b"
_BEFORE_CLAIM = rf"(?= {_A_CLAIM})"
_ASIDE = r"(?:, [\w' -]{2,40},)?"  # "rejected(, however,) the claims"
_HOW = rf"(?: (?:out of hand|outright|point[- ]blank|in full|out of court))?{_ASIDE}"
_OWN = r"(?:his|her|its|their)"
# Those who deny a claim; of anything else they may do as they like.
_PUSH_ASIDE = any_form(
    *("bat aside", "bat away", "bat off", "brush aside", "brush away", "brush off"),
    *("knock back", "knock down", "laugh away", "laugh off", "push back against", "push back at"),
    *("push back on", "put down", "shoot down", "shout down", "shrug off", "shut down"),
    *("slap away", "slap down", "stamp on", "swat aside", "swat away", "swat down"),
    *("sweep aside", "wave aside", "wave away", "wave off"),
)
_SCORN = any_form(
    *("deride", "discount", "dismiss", "laugh at", "mock", "pour scorn on", "rebuff", "repel"),
    *("ridicule", "scorn", "sneer at", "snort at", "spurn", "trash"),
)
_RESIST = any_form(
    *("balk at", "bridle at", "bristle at", "challenge", "contest", "counter", "dispute"),
    *("fend off", "fight off", "hit back against", "hit back at", "hit out at", "query"),
    *("reject", "take exception to", "take umbrage at"),
)
_CALM = any_form(
    *("allay", "cool", "damp down", "dampen", "dampen down", "dispel", "douse", "hose down"),
    *("lay to rest", "put to bed", "put to rest", "put paid to", "quash"),
    *("quell", "scotch", "squash", "squelch", "tamp down"),
)
# Those who deny a claim; what is talked or feared may be so, and only matter little.
_BELITTLE = any_form("downplay", "make light of", "minimise", "minimize", "play down")
# Those who deny, whatever it is.
_DENY = any_form(
    *("beg to differ", "cast doubt on", "debunk", "give short shrift to", "give the lie to"),
    *("pick holes in", "pooh-pooh", "pour cold water on", "rubbish", "scoff at", "take issue with"),
    *("throw cold water on",),
)
_DENY_PLAIN = plain_form(
    *("allay", "brush off", "calm", "cool", "damp down", "dampen", "deny", "dismiss", "dispel"),
    *("downplay", "hose down", "knock down", "lay to rest", "play down", "put to rest", "quash"),
    *("quell", "rebut", "refute", "rubbish", "scotch", "shoot down", "shut down", "squash"),
)
_MOVED = (
    r"(?:(?:has|have|had|was|were|is|are|felt|been) )?(?:\w+ly )?(?:at pains|attempted|compelled|forced|"
    r"hastened|hastens|hurried|keen|moved|moves|obliged|quick|rushed|rushes|scrambled|seeks|sought|"
    r"swift|tried|tries)(?: \w+ly)? to (?:\w+ly )?"
)

_REJECTED_BY = (
    r"(?:(?:has|have|had) been|was|were|is|are) (?:\w+ly )?(?:rejected|dismissed|disputed|challenged|contested|questioned|"
    r"shot down|brushed aside|rubbished|refuted|rebutted|described|branded|termed|dubbed|labell?ed|denounced|contradicted|"
    r"ridiculed|called|laughed off|slapped down)(?: (?:as )?[^.;:]{2,40}?)? by"
)
_NAMED = r"(?:, [\w' .-]{2,40},)?"  # "the bank's head(, Ida Holm,)"
_REJECTS = (
    rf"(?:{_PUSH_ASIDE}|{_SCORN}|(?:scoff(?:s|ed)|bristl(?:es|ed)|balk(?:s|ed)) at)|"
    r"(?:(?:has|have|had) )?(?:(?:also|always|since|later|now|again|still|himself|herself|itself|\w+ly) )?(?:contest(?:s|ed)?|den(?:y|ies|ied)|dismiss(?:es|ed)?|"
    r"disput(?:es|ed)|refut(?:es|ed)|reject(?:s|ed)?)"
)

DENIALS = (
    phrase(  # ..., a charge dismissed as "rubbish" by the mayor
        Act.DENIES,
        rf"(?<=[,–—] )an? (?:[\w-]+ ){{0,2}}?(?:{TALK}|charge) (?:\w+ly )?(?:denied|disputed|dismissed|rejected|refuted|contested|"
        r"rubbished|rebutted|described|branded|termed|contradicted)(?: (?:as )?[^.;:,]{2,40}?)? by",
        Takes.OBJECT | Takes.TOPIC,
        "right",
    ),
    phrase(  # reports that it was for sale were dismissed by its owner
        Act.DENIES,
        rf"{CLAIM} that (?P<content>[^.;:]{{3,90}}?) (?P<cue>{_REJECTED_BY})",
        Takes.OBJECT | Takes.TOPIC,
        "right",
    ),
    phrase(  # ..., a charge the government rejects
        Act.DENIES,
        rf"(?:(?<=[,–—] )an? (?:[\w-]+ ){{0,2}}?(?:{TALK}|charge|view)|(?<=, )(?:all )?(?:something|charges|{TALK}))(?: that| which)? (?P<speaker>(?!(?:was|were|has|had|have|is|that|which|by|of|it is) )[\w'][\w' -]{{1,60}}?){_NAMED} "
        rf"(?P<cue>{_REJECTS})(?= as |\W*$|[.,;]| (?:on|last) \w+(?:\W*$|[.,;]))",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(  # the claims were rejected by the mayor
        Act.DENIES,
        rf"(?P<content>(?:(?:the|any|all|those|such|these|his|her|their|its) )?(?:[\w'-]+ ){{0,3}}?{TALK}"
        r"(?: of [\w' -]{2,30}?)?) "
        rf"{_REJECTED_BY}",
        Takes.OBJECT | Takes.TOPIC,
        "right",
    ),
    phrase(  # that was rejected by the mayor
        Act.DENIES,
        rf"(?P<content>that|this|it) {_REJECTED_BY}",
        Takes.OBJECT | Takes.TOPIC,
        "right",
    ),
    phrase(  # critics say so; the mayor rejects that
        Act.DENIES,
        r"(?:(?:has|have|had) )?(?:reject|disput|dismiss)(?:s|es|ed)? (?P<content>that|this)(?=[.,;]| on \w+day|$)",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(  # the maker dismissed that as speculation
        Act.DENIES,
        r"(?:(?:has|have|had) )?(?:reject(?:s|ed)?|dismiss(?:es|ed)?)(?: (?P<content>it|that|them|this)(?= as ))",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(  # slams 'baseless' claims: the mark tells that it is the speaker's word
        Act.DENIES,
        r"(?:blast|condemn|decr(?:y|ie)|denounc|slam|attack|hit(?:s|ting)? (?:back|out) at|lash(?:es|ed)? out at)(?:s|ed|es|d|med|ming|ing)?"
        rf"(?= (?:the )?['\"“‘](?:\w+ly )?(?:absurd|baseless|bogus|fabricated|fake|false|laughable|ludicrous|malicious|ridiculous|unfounded|untrue)['\"”’] "
        rf"{_A_CLAIM})",
        _CLAIM_OR_THING,
    ),
    phrase(  # took to the radio to deny
        Act.DENIES,
        r"(?:(?:was|were|is|are|been|felt) )?(?:took|taken|went|goes|came out|would go on|would later|"
        r"used [^.;:,]{2,40}|(?:held|called|issued|released|posted|tweeted) [^.;:,]{2,40})"
        r"(?: (?:to|on) (?!deny)[\w' -]{2,40}?)? (?:to )?(?:\w+ly )?(?:deny|rebut|refute)(?= )|"
        r"(?:took|taken|takes) the (?:[\w-]+ ){0,2}step of (?:\w+ly )?(?:denying|rebutting|refuting)(?= )",
        _CLAIM_OR_THING | Takes.INFINITIVE,
    ),
    phrase(  # was quick to quash talk of a split
        Act.DENIES,
        rf"{_MOVED}(?:{_DENY_PLAIN}{_HOW}{_BEFORE_CLAIM}|(?:deny|rebut|refute)(?= ))",
        _CLAIM_OR_THING | Takes.INFINITIVE,
    ),
    phrase(  # rejected the claims
        Act.DENIES,
        rf"(?:(?:has|have|had) )?(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?){_ASIDE} "
        rf"(?P<content>(?:(?:the|any|all|those|such|these) )?(?:[\"“‘']?[\w'-]+[\"”’']? ){{0,3}}?{CLAIM})"
        r"(?! of (?:admission|leave))(?: out of hand| outright| in full)?",
        _CLAIM_OR_THING,
    ),
    phrase(
        Act.DENIES,
        r"(?:has |have |had )?(?:(?:plead(?:ed|s|ing)?|pled) not guilty(?:(?: [^.;:,]{2,50}?)?? to(?= ))?|"
        r"enter(?:ed|s|ing) (?:a |an? \w+ )?(?:pleas? of not[- ]guilty|not[- ]guilty pleas?)(?: on \w+day| \w+day)?(?: to)?)",
        _CLAIM_OR_THING | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        rf"{_BELITTLE}(?= (?:[\w'-]+ ){{0,3}}?{CLAIM}\b)|(?:{_PUSH_ASIDE}|{_SCORN}|{_RESIST}|{_CALM}|disagree[sd]? with|object(?:s|ed) to){_HOW}{_BEFORE_CLAIM}",
        _CLAIM_OR_THING,
    ),
    phrase(  # rejected as scaremongering warnings that ...
        Act.DENIES,
        r"(?:call(?:s|ed|ing)?|labell?(?:s|ed|ing)?|brand(?:s|ed|ing)?|term(?:s|ed|ing)|dub(?:s|bed|bing)|"
        r"describ(?:es|ed|ing)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|ridicul(?:es|ed|ing)|denounc(?:es|ed|ing)) "
        r"(?:as [\"“‘]?[\w' -]{3,40}?[\"”’]?|[\"“‘]?(?:\w+ly |an? |pure |utter |total |complete ){0,4}"
        rf"(?:false|untrue|baseless|unfounded|fabricated|absurd|ridiculous|preposterous|{NONSENSE})[\"”’]?)"
        rf"(?= (?:(?:the|an?|any|all|those|these|such|{_OWN}|recent|media|press) (?:[\w'-]+ ){{0,3}}?)?{TALK}\b)",
        _CLAIM_OR_THING,
    ),
    phrase(
        Act.DENIES,
        rf"{_DENY}{_HOW}|"
        r"(?<!was )(?<!were )(?<!been )(?<!to )rul(?:ed|es|ing) out(?:, (?:however|though|meanwhile),)?(?! of| for| with| by| until| through| (?:the|a|his|an?) "
        r"(?:goal|equali[sz]er|try|penalty|header|effort|winner))",
        _CLAIM_OR_THING | Takes.TOPIC,
    ),
    phrase(  # ruled that out
        Act.DENIES,
        r"(?:(?:has|have|had) )?(?:(?:always|already|repeatedly|also|since|\w+ly) )?rul(?:ed|es) (?:that|this|it|them) out(?! of| for)",
        Takes.TOPIC,
    ),
    phrase(  # issued a denial of ...
        Act.DENIES,
        r"(?:(?:has|have|had) )?(?:issu(?:ed|es|ing)|put(?:s|ting)? out|offer(?:ed|s)|made|gave|gives|giving|published|posted|"
        rf"reiterat(?:ed|es)|repeat(?:ed|s)|renew(?:ed|s)|st(?:ands|ood) by|st(?:icks|uck) (?:to|by)) (?:an?|another|{_OWN}) "
        r"(?:[\w-]+ ){0,2}denials?(?: (?:of|that))?",
        _CLAIM_OR_THING | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        rf"(?:insist|maintain|swear|protest|proclaim)(?:s|ed|ing)? (?:on )?(?P<content>{_OWN} innocence)",
        Takes.NOTHING,
    ),
    phrase(  # laughed the report off
        Act.DENIES,
        r"(?:laugh|shrug|brush|wav|slap|swat|bat|shoot|shot|knock|put|lay|laid)\w* "
        rf"(?P<content>(?:the|this|that|those|these|such|any|all) (?:[\w'-]+ ){{0,3}}?{TALK}(?: of [\w' -]{{2,30}}?)?) "
        r"(?:off|aside|away|down|to (?:bed|rest))|"
        rf"clear(?:ed|s|ing) up(?= (?:[\w'-]+ ){{0,3}}?{TALK}\b)|"
        r"(?:(?:want(?:s|ed)|tried|tries) to )?(?:put|puts|putting|set|sets|setting) the record straight"
        r"(?: (?:on \w+day )?(?:on|about|over))?",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        r"(?:has |have |had )?(?:always |consistently |repeatedly |strenuously |vehemently |flatly )?"
        r"(?:denied|reject(?:s|ed)|dismiss(?:es|ed)|contest(?:s|ed)) "
        r"(?=(?:any|all) (?:wrongdoing|involvement|knowledge|links?|connections?|role|part|responsibility|guilt|blame|liability)\b)|"
        rf"distanc(?:ed|es|ing) (?:him|her|it|them)sel(?:f|ves) from(?= (?:[\w'-]+ ){{0,3}}?{CLAIM})|"
        r"(?:sa(?:ys?|id)|insist(?:s|ed)?|maintain(?:s|ed)?|claim(?:s|ed)?) (?:otherwise|the (?:opposite|contrary|reverse)(?! of| is| was))|"
        r"(?:tells?|told|gave|gives?|has|had) a (?:very |rather |quite )?different (?:story|version|account)|"
        r"(?:would|will) have none of (?:it|that|this)|"
        r"(?:remembers?|remembered|tells|told) (?:it|things) differently|"
        r"disagree[sd]?(?= that\b)|"
        r"insist(?:ed|s|ing)? (?:there (?:is|was) )?no truth (?:in|to)",
        _CLAIM_OR_THING | Takes.TOPIC,
    ),
    phrase(  # the answer from its trustees was an emphatic no
        Act.DENIES,
        r"(?:the )?(?:answer|reply|response|verdict|word) from (?P<speaker>[\w'.& -]{2,60}?) (?:on \w+day )?(?:was|is|came back as) "
        r"(?:(?:an?|the) (?:[\w-]+ ){0,2})?[\"“]?no[\"”]?(?=\W*$|[,;.])",
        Takes.NOTHING,
        "inside",
    ),
    phrase(
        Act.DENIES,
        r"(?:(?:flat|firm|swift|categorical|strong|angry|blunt|terse|quick|prompt|official|formal|"
        r"immediate|vehement|outright|furious|indignant) )?denials? (?:(?:came|followed|arrived|was issued)(?: \w+ly| at once| within [\w ]{2,15})? )?(?:from|by)",
        Takes.CLAUSE,
        "right",
    ),
    phrase(
        Act.DENIES,
        r"(?:said|says|insisted|insists|told [^.,;:\"“]{2,40}?) (?:that )?(?:he|she|it|they) [\"“]?(?:did|does|do)(?: not|n't) "
        r"(?:recogni[sz]e|accept)[\"”]? (?=(?:the|that|this|those|these|any|his|her|its|their) )",
        Takes.OBJECT,
    ),
    phrase(
        Act.DENIES,
        r"(?:(?:(?:do|does|did|would|will|could|can)(?: not|n't)|cannot|never|refus(?:es|ed) to|declin(?:es|ed) to) "
        rf"(?:accept|agree|recogni[sz]e)(?: with)?|refus(?:es|ed) to (?:countenance|entertain))"
        rf"(?= that (?:the|an?|he|she|it|they|there|his|her|its|their|any|no|such|one) | {_A_CLAIM})",
        _CLAIM_OR_THING,
    ),
)
