"""English: denials, withdrawals, confirmations and blame in words that are no single verb."""

from bot.reading.rules.languages.en.claims import CLAIM
from bot.reading.rules.languages.lexicon import Takes, phrase
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE


ANSWERS = (
    phrase(
        Act.DENIES,
        rf"(?P<content>(?:(?:the|any|all|those|such|these|his|her|their|its) )?(?:[\w'-]+ ){{0,3}}?{CLAIM}) "
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
        rf"(?:[\w'-]+ ){{0,3}}?{CLAIM})(?! of (?:admission|leave))",
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
        rf"brush(?:ed|es|ing) (?:aside|off)|bat(?:ted|s) away)(?= (?:[\w'-]+ ){{0,3}}?{CLAIM})|"
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
        rf"(?= (?:the|a|an|any|all|reports|claims|allegations|suggestions|{CLAIM}))",
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
