"""English: denials, withdrawals, confirmations and blame in words that are no single verb."""

from bot.reading.rules.languages.en.claims import CLAIM
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE


ANSWERS = (
    phrase(
        Act.DENIES,
        rf"(?P<content>(?:(?:the|any|all|those|such|these|his|her|their|its) )?(?:[\w'-]+ ){{0,3}}?{CLAIM}) "
        r"(?:(?:has|have|had) been|was|were|is|are) (?:\w+ly )?(?:rejected|dismissed|disputed|challenged|"
        r"shot down|brushed aside|rubbished|refuted|rebutted|described|branded|labell?ed|denounced|contradicted|"
        r"ridiculed|called|laughed off|slapped down)(?: (?:as )?[^.;:]{2,40}?)? by",
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
        rf"pour(?:ed|s|ing) scorn on(?= (?:[\w'-]+ ){{0,3}}?{CLAIM})|"
        rf"(?:slap|swat|shut|knock|bat|wav|laugh|shout)\w* (?:down|away|aside|back|off) "
        rf"(?=(?:[\w'-]+ ){{0,3}}?(?:{CLAIM}|talk|gossip))|(?:rebuff\w*|refus\w+ to accept|took exception to) (?=(?:[\w'-]+ ){{0,3}}?{CLAIM})|"
        r"(?:reject(?:s|ed|ing)?|contest(?:s|ed|ing)?|challeng(?:es|ed|ing)|disput(?:es|ed|ing)|queri(?:es|ed)) "
        r"(?=(?:the|that|this|those|these|any|his|her|its|their) (?:[\w'-]+ ){0,3}?(?:characteri[sz]ations?|descriptions?|"
        r"portrayal|versions?|accounts?|premise|label|comparisons?|conclusions?|findings?|figures?|numbers?|estimates?|interpretation|"
        r"depiction|narrative|criticisms? that|implication|insinuation|inference|tally|toll|timeline)\b)",
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
    phrase(  # laughed the report off
        Act.DENIES,
        r"(?:laugh|shrug|brush|wav|slap|swat|bat|shoot|shot|knock)\w* (?P<content>(?:the|this|that|those|these|such|any|all) (?:[\w'-]+ ){0,3}?"
        rf"(?:{CLAIM}|talk|gossip)(?: of [\w' -]{{2,30}}?)?) (?:off|aside|away|down)|"
        rf"(?:shrug(?:ged|s|ging)|wav(?:ed|es|ing)|knock(?:ed|s|ing)) (?:off|aside|away|back) (?=(?:[\w'-]+ ){{0,3}}?(?:{CLAIM}|talk|gossip)\b)|"
        r"clear(?:ed|s|ing) up (?=(?:[\w'-]+ ){0,3}?(?:rumou?rs?|speculation|gossip|claims?|talk)\b)|"
        r"(?:put|puts|putting|set|sets|setting) the record straight(?: (?:on \w+day )?(?:on|about|over))?",
        Takes.OBJECT | Takes.TOPIC,
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
        r"rumou?rs?|allegations?|suggestions?|version|account))|beg(?:s|ged)? to differ|(?:sa(?:ys?|id)|insist(?:s|ed)?|maintain(?:s|ed)?|claim(?:s|ed)?) otherwise|"
        r"(?:tells|told|gave|gives|has|had) a (?:very |rather |quite )?different (?:story|version|account)|"
        r"ha(?:s|ve|d) (?:no truck|nothing to do) with|cast(?:s|ing)? doubt on|"
        r"insist(?:ed|s|ing)? (?:there (?:is|was) )?no truth (?:in|to)|"
        r"(?:want(?:s|ed)|tried|tries) to set the record straight",
        Takes.OBJECT | Takes.CLAUSE | Takes.TOPIC,
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
        r"disown(?:ed|s|ing) (?=(?:his|her|its|their) (?:[\w'-]+ ){0,2}?(?:accounts?|version|evidence)\b)|"
        r"(?:backed|backs|backing) (?:away|down) from|went back on|goes back on|"
        r"(?:row(?:ed|s|ing)|walk(?:ed|s|ing)|step(?:ped|s|ping)|back-?ped(?:al|alled|als|alling)|backtrack(?:ed|s|ing))(?: back)? (?:on|from|over) (?=(?:his|her|its|their|the|that|earlier) )|"
        r"(?:dropp(?:ed|ing)|drops|abandon(?:ed|s|ing)) (?=(?:his|her|its|their|the|that|earlier|any|all) (?:[\w'-]+ ){0,2}?(?:claims?|"
        r"accusations?|allegations?|assertions?|contention|insistence|denials?)\b)|"
        r"no longer st(?:ands|ood|and) by|distanc(?:ed|es|ing) (?:him|her|it|them)sel(?:f|ves) from (?=(?:his|her|its|their) (?:own|earlier|previous|original) )|"
        r"(?:took|takes|taking|taken) down (?=(?:his|her|its|their|the|an?|that) (?:[\w'-]+ ){0,2}?(?:articles?|stor(?:y|ies)|reports?|piece|podcast|item|interview|column)\b)|"
        r"amend(?:ed|s) (?=(?:his|her|its|their) (?:[\w'-]+ ){0,2}?(?:statements?|claims?|testimony|account|evidence|stor(?:y|ies))\b)",
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
    phrase(  # posts that are gone
        Act.WITHDRAWS,
        r"(?:(?:has|have|had) (?:since |now |later )?)?(?:delet(?:ed|es)|remov(?:ed|es)|scrubb?(?:ed|s)|pull(?:ed|s)|withdr(?:ew|awn)|t(?:ook|aken) down) "
        r"(?=(?:his|her|its|their|an?) (?:[\w'-]+ ){0,2}?(?:posts?|tweets?|messages?|videos?|comments?|stor(?:y|ies)|articles?|claims?|"
        r"thread|statement|blog)\b)(?:(?:his|her|its|their|an?) (?:[\w'-]+ )?\w+ (?:in which|where|that) (?:he|she|it|they) (?:had )?(?:falsely |wrongly )?"
        r"(?:claimed|said|alleged|wrote|suggested|stated|asserted) (?:that )?)?|"
        r"(?:(?:has|have|had) (?:since |now |later )?)?(?:delet(?:ed|es)|remov(?:ed|es)|pull(?:ed|s)|withdr(?:ew|awn)|t(?:ook|aken)) (?P<content>(?:the|its|his|her|their) "
        r"(?:[\w'-]+ ){0,3}?(?:posts?|tweets?|stor(?:y|ies)|articles?|reports?|programmes?|episode|podcast|item|piece|clip|broadcast))(?: down)?(?= and apologi[sz]ed)|"
        r"(?:took|takes|taken) (?P<gone>(?:the|its|his|her|their) (?:[\w'-]+ ){0,2}?(?:posts?|tweets?|stor(?:y|ies)|articles?|reports?|video)) down",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.WITHDRAWS,
        r"apologi[sz](?:ed|es) for (?:having )?(?=(?:calling|accusing|implying|alleging|comparing|misquoting|misleading|naming|posting|tweeting|"
        r"repeating|sharing|spreading|labelling|publishing|printing|airing)\b|(?:the|an?|this|that|his|her|its|their) (?:[\w'-]+ )?"
        r"(?:article|report|story|error|inaccurac\w+|headline|broadcast|post|tweet|claim|comparison|slur|outburst|accusation)s?\b)",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(
        Act.WITHDRAWS,
        r"(?:backtrack(?:ed|s)|recant(?:ed|s)|back-?pedall?(?:ed|s)|row(?:ed|s) back)(?=\W|$)(?! (?:on|from|over|to|across))|"
        r"(?:(?:has|have|had) )?unsa(?:id|ys)|(?:ate|eats?|eaten) (?:humble pie|crow)(?: over)?",
        Takes.TOPIC,
    ),
    # confirmations and criticism of several words
    phrase(Act.CONFIRMS, r"(?:plead(?:ed|s|ing)?|pled) guilty to", Takes.OBJECT | Takes.CLAUSE),
    phrase(
        Act.CONFIRMS,
        r"own(?:ed|s) up to|(?:has |have |had )?c(?:a|o)mes? clean (?:about|over)|(?:fess|front)ed up (?:to|about)|(?:hold|held|put|puts)s? (?:up )?(?:his|her|their|its) hands? up to|"
        r"(?:hold|held|holds) up (?:his|her|their|its) hands? to|(?:took|takes|accept(?:ed|s)|shoulder(?:ed|s)|assum(?:ed|es)) (?:the |full |sole |personal |some |collective )*(?:blame|responsibility|"
        r"liability) for|verif(?:ied|ies)|vouch(?:ed|es) for|attested to|authenticated",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(
        Act.CRITICISES,
        r"ha(?:d|s|ve) (?:some )?(?:harsh|sharp|strong|angry|bitter|choice|hard|stinging) words (?:for|about)|"
        r"(?:did not|didn't|does not|doesn't) mince (?:(?:his|her|its|their) )?words (?:about|over)|complain(?:s|ed|ing)? (?:bitterly |loudly )?(?:about|of)(?! (?:pain|chest|feeling))|"
        r"point(?:s|ed|ing)? (?:the|a) (?:accusing |blaming )?finger at|find(?:s|ing)? fault with|found fault with|(?:is|are|was|were) up in arms (?:over|about|at)|"
        r"upbraid(?:s|ed)?|lampoon(?:s|ed)?|pillor(?:y|ies|ied)|deride[sd]?|disparage[sd]?|vilif(?:y|ies|ied)|la(?:ys|id) the blame (?:on|at)|"
        r"(?:gave|gives) (?:[\w' -]{2,25} )?a (?:dressing[- ]down|tongue-lashing)|"
        r"(?:hit|hits|hitting) out at|took exception to|takes exception to|object(?:ed|s|ing) to|"
        r"protest(?:ed|s|ing) against|(?:voiced|expressed) (?:anger|outrage|dismay|alarm|fury) (?:at|over)|"
        r"pour(?:ed|s|ing) scorn on|(?:was|were|is|are) (?:\w+ly )?(?:scathing|critical|contemptuous|dismissive|withering|disparaging) (?:about|of|in (?:his|her|its|their) (?:assessment|criticism) of)|"
        r"(?:took|takes|taking|aimed|had) (?:a|another) (?:[\w-]+ )?(?:swipe|shot|dig|jab|pop|potshot|sideswipe) at|l(?:et|ets) rip at|launch(?:ed|es) (?:an? (?:[\w-]+ )?)(?:attack|broadside|tirade|salvo) (?:on|at|against)|"
        r"(?:heap(?:ed|s)|pil(?:ed|es)) (?:scorn|criticism|blame) on|(?:spoke|speaks|came|comes) out against|(?:made|makes) clear (?:his|her|its|their) (?:anger|fury|dismay|displeasure) (?:at|over)|"
        r"turn(?:ed|s) on|round(?:ed|s) on|sa(?:vag|aged)\w+|panned|la(?:id|ys) into",
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
    phrase(
        Act.CRITICISES,
        r"(?:was|were|has been|have been|had been|is|are) (?:\w+ly )?(?:condemned|criticised|criticized|denounced|slammed|lambasted|"
        r"decried|deplored|panned|savaged|blasted|attacked) by(?! (?:an? |the )?(?:storm|dogs?|bears?|shark|gunm[ae]n|mob|robbers?|militants|missiles?|wasps?|wind))|"
        r"(?:drew|draws|drawn|attracted|provoked|met with|sparked|come in for|came in for|comes in for) (?:[\w-]+ ){0,2}?(?:criticism|flak|stick|condemnation|fire|anger|outrage|scorn|fury|ire|"
        r"rebuke|protests) (?:from|by)|(?:came|comes|come|has come) under (?:[\w-]+ )?(?:fire|attack|criticism) from",
        Takes.OBJECT,
        "right",
    ),
    phrase(
        Act.CRITICISES,
        r"(?:consider|find|found|deem|call|judg)(?:s|ed)? (?=it (?:\w+ly )?(?:unfair|unjust|unacceptable|wrong|absurd|scandalous|outrageous|"
        r"shameful|regrettable|intolerable|inexcusable|disgraceful|irresponsible|short-sighted)\b)",
        Takes.OBJECT,
    ),
    phrase(Act.CRITICISES, r"(?:summ(?:ed|ing)|sums) up", Takes.OBJECT | Takes.QUOTE),
    phrase(Act.ASSERTS, r"(?:was|were|is|are) quoted as saying", _CLAUSE),
    phrase(
        Act.DENIES,
        r"(?:said|says|insisted|insists|told [^.,;:\"“]{2,40}?) (?:that )?(?:he|she|it|they) [\"“]?(?:did|does|do)(?: not|n't) "
        r"(?:recogni[sz]e|accept)[\"”]? (?=(?:the|that|this|those|these|any|his|her|its|their) )",
        Takes.OBJECT,
    ),
    phrase(
        Act.DENIES,
        rf"(?:do|does|did)(?: not|n't) (?:accept|recogni[sz]e) (?=(?:[\w'-]+ ){{0,3}}?(?:{CLAIM}|accounts?|version|"
        r"characteri[sz]ation|description|findings?|figures?|premise|picture)\b)",
        Takes.OBJECT,
    ),
    phrase(Act.CONFIRMS, r"(?:grant|allow)(?:ed|s)(?= that)", _CLAUSE),
    phrase(Act.ASSERTS, r"shook (?:his|her|their) heads?(?=\W{1,3}[\"“])", _CLAUSE),
    phrase(
        Act.ASSERTS,
        r"(?:was|were|is|are|remain(?:s|ed)?) (?:\w+ly )?(?:adamant|insistent|emphatic|categorical|"
        r"unequivocal)(?= that|[:,]? ?[\"“])",
        _CLAUSE,
    ),
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
