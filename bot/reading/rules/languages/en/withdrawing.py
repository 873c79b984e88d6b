"""English: withdrawals in words that are no single verb."""

from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

WITHDRAWALS = (
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
)
