"""English: withdrawals in words that are no single verb."""

from bot.reading.rules.languages.en.inflection import any_form
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_OWN = r"(?:his|her|its|their)"
_WORDS = (
    r"(?:accounts?|accusations?|allegations?|assertions?|claims?(?! for\b)|comments?|comparisons?|confessions?|"
    r"contentions?|criticisms?|denials?|descriptions?|estimates?|evidence|figures?|forecasts?|insistence|"
    r"outburst|pledges?|predictions?|promises?|remarks?|slurs?|statements?|testimony|threats?|versions?|words)"
)
_PRINTED = (
    r"(?:articles?|blogs?|broadcasts?|clips?|columns?|episodes?|headlines?|interviews?|items?|messages?|"
    r"papers?|pieces?|podcasts?|posts?|programmes?|reports?|stor(?:y|ies)|study|studies|threads?|tweets?|"
    r"videos?)"
)
_SAID = rf"(?= (?:(?!from |out |to |for |in |on )[\w'-]+ ){{0,3}}?(?:{_WORDS}|{_PRINTED})\b)"
_OWN_SAID = rf"(?= (?:{_OWN}|(?:an )?(?:earlier|initial|previous)|the|that) (?:[\w'-]+ ){{0,2}}?(?:{_WORDS}|{_PRINTED})\b)"
_OWN_PRINTED = rf"(?= (?:(?:{_OWN}|an?) (?:[\w'-]+ ){{0,2}}?{_PRINTED}|the (?:article|clip|item|message|post|report|story|thread|tweet|video))\b)"
_HAS = r"(?:(?:has|have|had) (?:since |now |later )?)?"
_TAKE_BACK = any_form(
    *("claw back", "dial back", "disown", "pull", "retract", "roll back", "take back"),
    *("walk back", "wind back", "withdraw"),
)
_CHANGE = any_form(
    *("abandon", "amend", "back away from", "back down from", "back down on", "backpedal on"),
    *(
        "backtrack from",
        "backtrack on",
        "backtrack over",
        "correct",
        "drop",
        "go back on",
        "recant",
    ),
    *(
        "renege on",
        "repudiate",
        "reverse",
        "revise",
        "row back from",
        "row back on",
        "step back from",
    ),
    *("renounce", "tone down", "walk away from"),
)
_UNPUBLISH = any_form("delete", "pull", "remove", "scrub", "take down", "take offline", "unpublish")
_INSULTING = (
    r"(?:accus|alleg|assert|call|claim|compar|describ|imply|impli|insult|label|labell|liken|mislead|misquot|"
    r"nam|post|print|publish|repeat|retweet|say|shar|spread|stat|suggest|tweet|writ)(?:ing|ed)|having \w+"
)

WITHDRAWALS = (
    phrase(Act.WITHDRAWS, rf"{_HAS}{_TAKE_BACK}{_SAID}", Takes.OBJECT | Takes.CLAUSE),
    phrase(
        Act.WITHDRAWS,
        rf"{_HAS}(?:{_CHANGE}{_OWN_SAID}|(?:no longer st(?:ands|ood|and)|(?:does|do|did)(?: not|n't) stand) (?:by|behind)|"
        rf"distanc(?:ed|es|ing) (?:him|her|it|them)sel(?:f|ves) from (?={_OWN} (?:own|earlier|previous|original) ))",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(  # apologised to the judge for calling him a liar
        Act.WITHDRAWS,
        r"apologi[sz](?:ed|es|ing)(?: \w+ly)?(?: to (?!read)[\w'. -]{2,40}?)? for "
        rf"(?=(?:{_INSULTING})\b|(?:{_OWN}|an?|the|this|that) (?:[\w'-]+ )?(?:{_WORDS}|{_PRINTED}|error|inaccurac\w+|mistake)\b)",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(
        Act.WITHDRAWS,
        r"climb(?:ed|s|ing) down(?: over)?|(?:issu(?:ed|es|ing)|publish(?:ed|es)|ran|printed|carried) "
        r"(?:a|an) (?:[\w-]+ )?(?:correction|retraction|apology|clarification)(?: (?:to|of|for|over))?|"
        r"(?:made|makes|did|performed) (?:a|an) (?:[\w-]+ )?u-turn(?: on| over)?|"
        rf"(?:ha(?:s|d|ve) )?(?:eaten|ate) {_OWN} words|corrected (?:him|her|it|them)sel(?:f|ves)",
        Takes.OBJECT | Takes.CLAUSE | Takes.TOPIC,
    ),
    phrase(  # the study was retracted by the journal
        Act.WITHDRAWS,
        rf"(?P<content>(?:(?:the|an?|{_OWN}|that|this) )?(?:[\w'-]+ ){{0,2}}?(?:{_WORDS}|{_PRINTED})) "
        r"(?:(?:has|have|had) (?:since )?been|was|were) (?:later |since |quickly |quietly )?"
        r"(?:retracted|withdrawn|corrected|taken down|pulled|deleted|removed|unpublished) by(?= )",
        Takes.OBJECT | Takes.TOPIC,
        "right",
    ),
    phrase(
        Act.WITHDRAWS,
        rf"(?:chang|alter|switch)(?:ed|es|s|ing) (?P<content>{_OWN} (?:account|evidence|story|testimony|tune|version))",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(  # regretted his choice of words
        Act.WITHDRAWS,
        rf"{_HAS}regret(?:s|ted)?(?= (?:saying|having (?:said|called|suggested)|{_OWN} (?:[\w-]+ )?(?:choice of words|comments?|language|outburst|remarks?|tone|words))\b)",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(  # deleted a post in which he said
        Act.WITHDRAWS,
        rf"{_HAS}{_UNPUBLISH}{_OWN_PRINTED}(?: (?:{_OWN}|an?|the|that) (?:[\w'-]+ )?\w+ (?:in which|where|that) (?:he|she|it|they) (?:had )?"
        r"(?:falsely |wrongly )?(?:claimed|said|alleged|wrote|suggested|stated|asserted) (?:that )?)?|"
        rf"{_HAS}(?:took|takes|taken) (?P<content>(?:{_OWN}|the) (?:[\w'-]+ ){{0,2}}?{_PRINTED}) down",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.WITHDRAWS,
        r"(?:backtrack(?:ed|s)|recant(?:ed|s)(?: (?:on the (?:witness )?stand|under oath|in court))?|back-?pedall?(?:ed|s)|row(?:ed|s) back)(?=\W|$)(?! (?:on(?! (?:\w+day|air|camera|oath|the (?:stand|witness stand)))|from|over|to|across))|"
        rf"{_HAS}unsa(?:id|ys)|(?:ate|eats?|eaten) (?:humble pie|crow)(?: over)?",
        Takes.TOPIC,
    ),
)
