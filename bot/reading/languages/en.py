"""English."""

from bot.reading.languages.lexicon import (
    Form,
    Lexicon,
    Takes,
    Verb,
    conjugate,
    listed,
    phrase,
    words,
)
from storage.records import Act

_IRREGULAR = {
    "say": ("said", "said"),
    "tell": ("told", "told"),
    "write": ("wrote", "written"),
    "find": ("found", "found"),
    "show": ("showed", "shown"),
    "hold": ("held", "held"),
    "read": ("read", "read"),
    "think": ("thought", "thought"),
    "put": ("put", "put"),
    "forecast": ("forecast", "forecast"),
    "swear": ("swore", "sworn"),
    "withdraw": ("withdrew", "withdrawn"),
    "take": ("took", "taken"),
    "hit": ("hit", "hit"),
    "rebut": ("rebutted", "rebutted"),
    "plan": ("planned", "planned"),
    "admit": ("admitted", "admitted"),
    "quip": ("quipped", "quipped"),
    "rap": ("rapped", "rapped"),
    "refer": ("referred", "referred"),
    "slam": ("slammed", "slammed"),
    "commit": ("committed", "committed"),
}
_CLAUSE = Takes.CLAUSE | Takes.QUOTE
_WIDE = Takes.CLAUSE | Takes.QUOTE | Takes.OBJECT
_TELL = _CLAUSE | Takes.ADDRESSEE
_NOUNS = listed(
    "claims claim reports report notes note states state comments comment estimates estimate "
    "plans plan calls call charges charge promises promise demands demand signals signal "
    "questions question answers answer attacks attack praises shows show finds pledges pledge "
    "requests request concerns forecasts forecast supports support blames blame details holds "
    "concerns concern state states attack attacks backs advocates advocate guarantees doubts remarks remark tweets tweet posts post counters jokes joke protests "
    "thought alleges vows vow hits hit cautions warning warnings points_to repeats repeat references"
)


def _forms(lemma: str) -> list[tuple[str, Form]]:
    """The forms of a verb; of a phrasal verb, its first word is inflected."""
    verb, _, rest = lemma.partition(" ")
    tail = f" {rest}" if rest else ""
    if verb in _IRREGULAR:
        past, participle = _IRREGULAR[verb]
    elif verb.endswith("e"):
        past = participle = verb + "d"
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        past = participle = verb[:-1] + "ied"
    else:
        past = participle = verb + "ed"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third = verb[:-1] + "ies"
    else:
        third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")
    doubled = past.endswith(verb[-1] + "ed") and past == verb + verb[-1] + "ed"
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    gerund = (verb + verb[-1] if doubled or verb in {"put", "hit"} else stem) + "ing"
    return [
        (third + tail, Form.FINITE),
        (past + tail, Form.PAST),
        (participle + tail, Form.PAST if past == participle else Form.PARTICIPLE),
        (gerund + tail, Form.GERUND),
        (verb + tail, Form.BASE),
    ]


_VERBS: dict[str, Verb] = {}


def _enter(act: Act, takes: Takes, lemmas: str, hedged: bool = False) -> None:
    for lemma in lemmas.split():
        conjugate(_VERBS, act, takes, _forms(lemma.replace("_", " ")), hedged, _NOUNS)


_enter(Act.ASSERTS, _TELL, "tell assure remind inform notify brief reassure")
_enter(Act.ASSERTS, _WIDE | Takes.INFINITIVE, "agree vow pledge promise")
_enter(Act.ASSERTS, _CLAUSE | Takes.INFINITIVE, "threaten plan offer")
_enter(
    Act.ASSERTS,
    _CLAUSE,
    "say argue answer assert claim explain insist maintain observe remark reply respond "
    "conclude contend complain caution counter joke quip recall retort "
    "exclaim muse mutter whisper shout swear warn point_out "
    "go_on_to_say tweet post testify state reveal "
    "allege boast concur interject elaborate speculate reckon opine "
    "believe hope disclose recount clarify marvel proclaim attest affirm aver surmise posit venture "
    "theorise theorize hypothesise hypothesize confide foresee divulge let_slip grumble gripe "
    "moan fume snap yell scream chant plead relate recollect enthuse chime_in chip_in "
    "hit_back fire_back shoot_back inquire enquire instruct intone profess",
)
_enter(
    Act.ASSERTS,
    _WIDE,
    "announce report propose demand predict indicate "
    "mention forecast detail call_for call_on urge signal "
    "highlight outline recommend question wonder ask advise praise laud endorse "
    "commend hail defend welcome applaud express voice advocate portray "
    "recognize recognise note tout liken point_to repeat reaffirm exhort implore counsel encourage "
    "reference declare estimate stress emphasize emphasise underscore underline reiterate lament "
    "agree",
)
_enter(
    Act.ASSERTS,
    _CLAUSE | Takes.CLEAR,
    "add continue read write fear worry find show comment think apologise apologize go_on sing",
)
_enter(Act.ASSERTS, _WIDE, "suggest imply hint", hedged=True)
_enter(Act.ASSERTS, Takes.OBJECT, "call describe label brand paint characterize portray")
_enter(Act.DENIES, _WIDE | Takes.INFINITIVE, "deny")
_enter(
    Act.DENIES,
    _WIDE,
    "refute rebut dispute debunk disclaim repudiate contradict disavow",
)
_enter(Act.CONFIRMS, _CLAUSE | Takes.CLEAR, "accept")
_enter(Act.CONFIRMS, _WIDE, "confirm concede admit confess corroborate own_up_to acknowledge_")
_enter(
    Act.CRITICISES,
    Takes.OBJECT,
    "criticise criticize condemn denounce slam blast accuse attack deplore decry lambaste lambast "
    "chide rebuke berate castigate excoriate assail mock ridicule fault blame scold "
    "reprimand rap censure bemoan lambaste",
)
_enter(Act.WITHDRAWS, Takes.OBJECT, "retract recant")
# "acknowledged that" confirms; "acknowledges the reality of" is as close to it as to a statement.
for _form, _kind in _forms("acknowledge"):
    _VERBS[_form] = Verb(Act.CONFIRMS, _kind, _WIDE)

_CLAIM = (
    r"(?:claims?|reports?|allegations?|accusations?|charges?|rumou?rs?|suggestions?|assertions?|"
    r"notions?|speculation|ideas?|stor(?:y|ies)|statements?|insinuations?|media reports?)"
)
_AUX = r"(?:do|does|did|has|have|had|would|will|could|can|was|were|is|are)"
_NOT = r"(?: not|n't)(?: yet| immediately| directly| so far| publicly| previously| formally)*"
_TO_SAY = (
    r"(?:comment|say|discuss|answer|elaborate|speak|respond|reveal|disclose|talk|be drawn|"
    r"specify|give details|provide details|name|identify|confirm|explain|clarify|address|reply)"
)

_PHRASES = (
    # silence and refusals to say
    phrase(
        Act.DECLINES,
        r"(?:said|says) (?:that )?(?:he|she|it|they) (?:could|would|can|will|do|does)"
        r"(?: not|n't) (?:discuss|comment|talk about|answer)(?: on)?",
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
        rf"(?:(?:has|have|had) )?(?:(?:repeatedly|so far|also|again) )?"
        rf"(?:declin(?:ed?|es|ing)|refus(?:ed?|es|ing)) (?:to (?:publicly |immediately |further )?"
        rf"{_TO_SAY}(?: (?:further|publicly))?(?: to (?:any |our |his |her |their )?"
        r"(?:questions?|requests?|messages?|calls?)(?: for comment)?)?|"
        r"(?:any )?(?:further )?comment|(?:requests for )?(?:an )?interviews?"
        r"(?: requests?)?|to be (?:interviewed|drawn))",
    ),
    phrase(
        Act.DECLINES,
        rf"{_AUX}{_NOT} (?:respond\w*|repl(?:y|ied)|return\w*|answer\w*|react\w*)(?: to)?"
        r"(?: (?:(?:an?|several|multiple|repeated|our|two|three|any|the) )?(?:(?:phone|e-?mailed|"
        r"written|media|press|follow-up) )?(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|"
        r"emails?|e-mails?|calls?|messages?|queries)(?: (?:for|seeking|asking for) (?:a )?"
        r"(?:comment|clarification|response|reaction|information|an interview))?)?",
    ),
    phrase(
        Act.DECLINES,
        rf"{_AUX}{_NOT} (?:comment\w*|made (?:any|a) (?:public )?(?:comment|statement)|"
        r"wish to comment|be reached(?: for comment)?|reachable|available for comment|"
        r"address\w* (?:the|that)|elaborat\w+)",
    ),
    phrase(Act.DECLINES, rf"{_AUX}{_NOT} (?:say|said|discuss\w*|specif\w+|disclose\w*|reveal\w*)"),
    phrase(Act.DECLINES, r"(?:has|have|had) yet to (?:comment|respond|reply|answer|react)(?: to)?"),
    phrase(
        Act.DECLINES,
        r"(?<!right to )(?:(?:has|have|had) )?(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|kept|keeps?|is|was|were|been) "
        r"(?:silent|tight-lipped|quiet|mum|coy)",
    ),
    phrase(Act.DECLINES, r"(?:kept|keeps?|maintain(?:s|ed)) (?:his|her|its|their|a) silence"),
    phrase(
        Act.DECLINES,
        r"(?:had|has|have|with|offered|gave|made|makes) no (?:immediate |further )?"
        r"(?:comment|reply|response|answer)",
    ),
    phrase(Act.DECLINES, r"hung up|hangs up|put the phone down", Takes.NOTHING),
    phrase(
        Act.DECLINES,
        r"(?:invok|exercis)(?:ed|es|ing) (?:his|her|their) right "
        r"(?:to (?:remain )?silen(?:ce|t)|not to testify)",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        r"(?:pleaded|pleads|took|takes|taking|invoked|invokes|invoking) the fifth",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        r"(?:calls?|emails?|e-mails?|messages?|requests? for comment) (?:(?:left |sent |made |put )?(?:to|with) .{2,60}? )"
        r"(?:was|were|went) (?:not (?:immediately )?(?:returned|answered)|unanswered|unreturned)",
        Takes.NOTHING,
        "inside",
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
        r"would not (?:be drawn|comment|say|discuss|elaborate|answer)(?: on)?|"
        r"(?:will|won't|wouldn't|would) (?:not )?be (?:making|issuing) no comment|"
        r"(?:brushed|walked|hurried|swept|strode) past (?:reporters|journalists)|"
        r"shook (?:his|her) head|refer(?:red|s) (?:all )?(?:questions|inquiries|enquiries|queries|reporters|"
        r"journalists)(?: back)? to|(?:answer|repl|respond|repeat)\w* [\"“]no comment,?[\"”](?: to)?|"
        r"reserv(?:ed|es|ing) comment|(?:plead(?:ed|s) ignorance)|said nothing|says nothing",
    ),
    phrase(
        Act.DECLINES,
        r"neither [^.;:]{2,80}? nor [^.;:]{2,80}?(?= (?:immediately )?(?:responded|replied|answered|"
        r"commented|returned|reacted|wished to comment|wanted to comment|would comment|was available|"
        r"were available|could be reached)\b)",
        Takes.NOTHING,
        "inside",
    ),
    phrase(
        Act.DECLINES,
        r"(?:neither|none of the) [\w' -]{2,40}? (?=(?:immediately )?(?:responded|replied|answered|commented|"
        r"would comment|wished to comment|wanted to comment|could be reached|was available|were available)\b)",
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
        r"(?:no ?one|nobody) (?:at|from|in) [^.;:]{2,60}? (?:could be reached|was available|answered|"
        r"responded|would comment)",
        Takes.NOTHING,
        "inside",
    ),
    phrase(
        Act.DECLINES,
        r"no (?:immediate |official |further )?(?:response|comment|reply|reaction|answer|word) (?:from|by)",
        Takes.NOTHING,
        "right",
    ),
    # denials that are not one verb
    phrase(
        Act.DENIES,
        rf"(?P<content>(?:(?:the|any|all|those|such|these|his|her|their|its) )?(?:[\w'-]+ ){{0,3}}?{_CLAIM}) "
        r"(?:(?:has|have|had) been|was|were|is|are) (?:\w+ly )?(?:rejected|dismissed|disputed|challenged|"
        r"shot down|brushed aside|rubbished)(?: as [^.;:]{2,40}?)? by",
        Takes.OBJECT | Takes.TOPIC,
        "right",
    ),
    phrase(
        Act.DENIES,
        r"(?:(?:was|were|is|are|been|felt) )?(?:forced|obliged|compelled|quick|keen|at pains|took|taken|went|"
        r"goes|came out|hastened|rushed|moved|would go on|would later|used [^.;:,]{2,40}|"
        r"(?:held|called|issued|released|posted|tweeted) [^.;:,]{2,40})(?: (?:to|on) (?!deny)[\w' -]{2,40}?)? "
        r"(?:to )?(?:\w+ly )?(?:deny|rebut|refute)(?= )",
        Takes.CLAUSE | Takes.OBJECT | Takes.INFINITIVE,
    ),
    phrase(
        Act.DENIES,
        rf"(?:(?:has|have|had) )?(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?) "
        rf"(?P<content>(?:(?:the|any|all|those|such|these) )?"
        rf"(?:[\w'-]+ ){{0,3}}?{_CLAIM})(?! of (?:admission|leave))",
        Takes.CLAUSE | Takes.OBJECT,
    ),
    phrase(
        Act.DENIES,
        r"(?:has |have |had )?(?:plead(?:ed|s|ing)?|pled) not guilty",
        Takes.CLAUSE | Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        r"(?:pour(?:ed|s|ing)|threw|throws|throwing) cold water on|"
        r"(?:sho(?:t|ot|ots|oting) down|knock(?:ed|s|ing)? down|push(?:ed|es|ing) back (?:on|against)|"
        rf"brush(?:ed|es|ing) (?:aside|off)|bat(?:ted|s) away)(?= (?:[\w'-]+ ){{0,3}}?{_CLAIM})|"
        r"took issue with|takes issue with|"
        r"play(?:ed|s) down (?=rumou?rs|claims|reports|speculation)|"
        r"la(?:id|ys|ying) to rest|scotch(?:ed|es|ing)|quash(?:ed|es|ing) (?=rumou?rs|speculation|"
        r"reports|talk|claims)|(?<!was )(?<!were )(?<!been )rul(?:ed|es|ing) out(?! of| for| with| by| until| through)|gave the lie to|rubbish(?:ed|es|ing)|"
        r"pour(?:ed|s|ing) scorn on",
        Takes.CLAUSE | Takes.OBJECT,
    ),
    phrase(
        Act.DENIES,
        r"(?:issu(?:ed|es|ing)|put(?:s|ting)? out|offered|made) (?:a|an|another) "
        r"(?:[\w-]+ ){0,2}denial(?: (?:of|that))?",
        Takes.CLAUSE | Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        r"(?:insist|maintain|swear|protest)(?:s|ed|ing)? (?:on )?(?:his|her|their|its) "
        r"innocence",
        Takes.NOTHING,
    ),
    phrase(
        Act.DENIES,
        r"(?:call(?:s|ed|ing)?|labell?(?:s|ed|ing)?|brand(?:s|ed|ing)?|"
        r"describ(?:es|ed|ing)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|ridicul(?:es|ed|ing)|denounc(?:es|ed|ing)) "
        r"(?:as )?(?:(?:utterly|completely|totally|simply|categorically|absolutely|entirely|"
        r"patently|demonstrably|a|an|\"|“|‘) ?)*"
        r"(?:false|untrue|fals(?:e|ity)|nonsense|fiction|baseless|unfounded|fabricated|"
        r"fabrications?|inventions?|lies?|rubbish|hoax|fake|absurd|ridiculous|preposterous|fantasy)(?: ?[\"”’])?"
        rf"(?= (?:the|a|an|any|all|reports|claims|allegations|suggestions|{_CLAIM}))",
        Takes.CLAUSE | Takes.OBJECT,
    ),
    phrase(
        Act.DENIES,
        r"(?:gave|gives|giving) short shrift to|laugh(?:ed|s|ing) off|scoff(?:ed|s|ing) at|"
        r"(?:made|makes) light of|(?:moved|was quick|rushed|sought) to (?:deny|quash|dismiss|dispel|"
        r"scotch|rebut|refute|play down)|dispel(?:led|s|ling)?|put(?:s|ting)? paid to|"
        r"(?:has |have |had )?(?:always |consistently |repeatedly )?denied any (?:wrongdoing|involvement|"
        r"knowledge|link|role)(?: in| of| to| with)?|distanc(?:ed|es|ing) (?:him|her|it|them)sel(?:f|ves) "
        r"from(?= (?:[\w'-]+ ){0,3}?(?:reports?|claims?|rumou?rs?|allegations?))|"
        r"hit(?:s|ting)? back at(?= (?:[\w'-]+ ){0,3}?(?:reports?|claims?|rumou?rs?|allegations?|"
        r"suggestions?))|(?:challeng(?:ed|es|ing)|contest(?:ed|s|ing)|queried)(?= (?:[\w'-]+ ){0,3}?(?:reports?|claims?|"
        r"rumou?rs?|allegations?|suggestions?|version|account))|begs? to differ|"
        r"ha(?:s|ve|d) (?:no truck|nothing to do) with|cast(?:s|ing)? doubt on|"
        r"insist(?:ed|s|ing)? (?:there (?:is|was) )?no truth (?:in|to)|"
        r"(?:want(?:s|ed)|tried|tries) to set the record straight",
        Takes.OBJECT | Takes.CLAUSE | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        r"(?:(?:flat|firm|swift|categorical|strong|angry|blunt|terse|quick|prompt|official|formal|"
        r"immediate|vehement) )?denials? (?:came )?(?:from|by)",
        Takes.CLAUSE,
        "right",
    ),
    phrase(
        Act.DENIES,
        r"(?:ridicul(?:ed|es|ing)|dismiss(?:ed|es|ing)|branded|brands|labell?ed|described|rejected|"
        r"rejects|denounced) (?=(?:the |that |this |those |such |any |all )?(?:[\w'-]+ ){0,3}?"
        r"(?:claims?|reports?|allegations?|accusations?|rumou?rs?|suggestions?|stor(?:y|ies)|idea|"
        r"speculation|notion|figures?)\b)",
        Takes.CLAUSE | Takes.OBJECT,
    ),
    # withdrawals
    phrase(
        Act.WITHDRAWS,
        r"(?:(?:has|have|had) )?(?:retract(?:ed|s|ing)|withdr(?:ew|awn|aws|awing)|"
        r"t(?:ook|aken|akes|aking) back|walk(?:ed|s|ing) back|backtrack(?:ed|s|ing) on|"
        r"row(?:ed|s|ing) back on|disown(?:ed|s|ing)|correct(?:ed|s)|pull(?:ed|s)) "
        r"(?=(?:(?:his|her|its|their|the|an?|that|earlier|previous) )*(?:[\w'-]+ ){0,3}?"
        r"(?:claims?|statements?|stor(?:y|ies)|remarks?|comments?|accusations?|allegations?|articles?|"
        r"testimony|confession|reports?|assertions?|words|figures?|papers?|study|tweet|post|promises?|pledges?|"
        r"description|threats?)\b)",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(
        Act.WITHDRAWS,
        r"(?:backed|backs|backing) (?:away|down) from|went back on|goes back on",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(
        Act.WITHDRAWS,
        r"apologi[sz]ed for (?=saying|claiming|suggesting|writing|stating|(?:his|her|"
        r"their|its|the) (?:[\w'-]+ )?(?:remarks?|comments?|claims?|statements?|words|tweet|post))",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(
        Act.WITHDRAWS,
        r"climb(?:ed|s|ing) down(?: over)?|(?:issu(?:ed|es|ing)|publish(?:ed|es)|ran|printed|carried) "
        r"(?:a|an) (?:[\w-]+ )?(?:correction|retraction|apology|clarification)(?: (?:to|of|for|over))?|"
        r"(?:made|makes|did|performed) (?:a|an) (?:[\w-]+ )?u-turn(?: on| over)?|"
        r"revers(?:ed|es|ing) (?:his|her|its|their) (?=statement|account|claim|testimony)|"
        r"(?:chang(?:ed|es)) (?:his|her|their|its) (?:story|account|testimony|version)|"
        r"(?:ha(?:s|d|ve) )?(?:eaten|ate) (?:his|her|their|its) words",
        Takes.OBJECT | Takes.CLAUSE | Takes.TOPIC,
    ),
    # confirmations and criticism of several words
    phrase(Act.CONFIRMS, r"(?:plead(?:ed|s|ing)?|pled) guilty to", Takes.OBJECT | Takes.CLAUSE),
    phrase(Act.CONFIRMS, r"(?:own(?:ed|s) up to|came clean about)", Takes.OBJECT | Takes.CLAUSE),
    phrase(
        Act.CRITICISES,
        r"(?:hit|hits|hitting) out at|took exception to|takes exception to|object(?:ed|s|ing) to|"
        r"protest(?:ed|s|ing) against|(?:voiced|expressed) (?:anger|outrage|dismay|alarm|fury) (?:at|over)|"
        r"poured scorn on|turn(?:ed|s) on|round(?:ed|s) on|sa(?:vag|aged)\w+|panned|la(?:id|ys) into",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:lash(?:ed|es|ing) out at|hit(?:s|ting)? out at|took aim at|takes aim at|"
        r"rail(?:ed|s|ing) against|hit(?:s|ting)? back at|went after|tore into|tears into|"
        r"took (?:[\w' -]{2,30} )to task|inveigh(?:ed|s) against|"
        r"(?:was|were|is|are|has been|have been) (?:sharply |highly |deeply |very )?critical of)",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:(?:has|have|had) )?(?:\w+ly )?reject(?:s|ed|ing)? (?=(?:[\w'.,%-]+ ){0,4}?(?:plans?|proposals?|calls?|"
        r"demands?|bills?|deals?|offers?|criticisms?|decisions?|laws?|reforms?|polic(?:y|ies)|ultimatums?|"
        r"compromises?|agreements?|terms|measures?|approach|treaty|ruling|verdict)\b)",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        r"dismiss(?:ed|es|ing) (?=[^.;:,]{2,80}? as )",
        Takes.OBJECT,
    ),
    phrase(Act.CRITICISES, r"(?:summ(?:ed|ing)|sums) up", Takes.OBJECT | Takes.QUOTE),
    phrase(Act.ASSERTS, r"(?:was|were|is|are) quoted as saying", _CLAUSE),
    phrase(
        Act.ASSERTS,
        r"(?:went|goes|going) on to (?:say|explain|argue|note|add|claim|state)",
        _CLAUSE,
    ),
    phrase(Act.ASSERTS, r"(?:made|makes|making) (?:it )?clear", _CLAUSE),
    phrase(
        Act.ASSERTS,
        r"puts?(?= (?:the|its|his|her|their) (?:own )?(?:number|figure|toll|cost|total|damage))",
        Takes.OBJECT,
    ),
)

_SAID_QUOTED = (
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
_SAID = (
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
            rf"{_CLAIM}|^\W*contrary to (?:[\w'-]+ ){{0,3}}?{_CLAIM}|^\W*(?:no|nope|never|not at all)\W*$"
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
_VERDICTS = (
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
    verbs=_VERBS,
    phrases=_PHRASES,
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
    said=_SAID,
    said_quoted=_SAID_QUOTED,
    verdicts=_VERDICTS,
    feats=words(
        r"(?:(?:his|her|its|their|the|an?|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|early|late|last-minute|second|"
        r"first|third|own|many|some|more|no|further) )*(?:[\w-]+ )?(?:status|place|spot|reputation|identity|talent|form|"
        r"potential|dominance|superiority|trend|shift|goals?|penalt(?:y|ies)|points?|corners?|free[- ]kicks?|runs|tries|"
        r"patients|visitors|fans|guests|members|students|pupils|children|applicants|receipt|applause|cheers|crowds?|"
        r"equali[sz]er|winner|victory|chance|shot|header|boarding|opportunity|booking|reservation|attendance|greeting)"
        r"(?= |$)"
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
        r"accused|victim|pensioner|skipper|archbishop|organi[sz]er|employee|teenager|veteran|patient|"
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
    defends=words(
        r"who (?:represents?|defends?|represented|is defending|is representing|acts for)"
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
        r"press|agency|bulletin|signal|beacon|independent|mirror|standard|examiner|star|sun|globe"
    ),
    not_names=listed("i the a an mr mrs"),
    demonstratives=listed("this that these those"),
    charges=listed("of for"),
    circumstances=listed("after before when while since until amid"),
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
    firm=listed(
        "insist insisted insists insisting maintain maintained maintains maintaining swear swore swears "
        "protested protests"
    ),
    negative=words(r"never|not|n't|no|nothing|none|neither"),
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
    plural=words(r"police|people|experts|officials|some|many"),
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
