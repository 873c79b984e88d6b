"""English: letters, calls and questions that nobody answers, and who walks away from them."""

from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_SENT = (
    r"(?:calls?|e-?mails?|enquir(?:y|ies)|inquir(?:y|ies)|letters?|messages?|phone calls?|quer(?:y|ies)|questions?|"
    r"requests?(?: for (?:an )?(?:comment|interview)s?)?|texts?)"
)
_SOME = r"(?:(?:all|several|many|repeated|our|an?|the|two|three|four|five|six|ten|a dozen|dozens of|\d+|further|more|written) ){0,3}"
_WHO = r"(?P<speaker>(?:the |an? |his |her |its |their )?[\w'.& -]{2,60}?)"
_US = r"(?:us|me|(?:this|the) (?:newspaper|paper|newsroom|reporter|programme|website|magazine|[\w ]{2,30}?))"
_WHEN = r"(?= (?:by|on|before|when|over|this|last|in time)\b|\W*$|[,;])"

UNANSWERED = (
    phrase(  # let five emails go unanswered
        Act.DECLINES,
        rf"(?:(?:has|have|had) )?(?:let(?:s|ting)?|left|leaves?|leaving) {_SOME}(?:[\w-]+ )?{_SENT} (?:go )?(?:unanswered|unreturned|ring out)",
        Takes.NOTHING,
    ),
    phrase(  # had not come back to this newspaper by Friday
        Act.DECLINES,
        rf"(?:do|does|did|has|have|had)(?: not|n't|n't yet| not yet) (?:c[ao]me back|g[eo]t(?:ten)? back|revert(?:ed)?|got(?:ten)? back) to {_US}{_WHEN}",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        rf"(?:send|sent|sends) (?:us |back )?no (?:reply|answer|response|comment)(?: to (?:our|the|this|any|these|those) [\w' -]{{2,40}}?(?={_WHEN}))?",
        Takes.NOTHING,
    ),
    phrase(  # no reply came from the ministry; there was no answer at the clinic
        Act.DECLINES,
        r"no (?:reply|answer|response|comment|word|reaction) (?:ever |has |had )?(?:came|come|arrived|was received|was to be had) from",
        Takes.NOTHING,
        "right",
    ),
    phrase(
        Act.DECLINES,
        r"there (?:was|were|is|has been|had been) (?:no (?:reply|answer|response|comment|reaction)|(?:only |nothing but )?(?:radio )?silence)"
        r"(?: on \w+day)? (?:at|from)",
        Takes.NOTHING,
        "right",
    ),
    phrase(  # nobody picked up at the clinic; the phone at the clinic rang out
        Act.DECLINES,
        rf"(?:nobody|no one|no-one) (?:picked up|answered|came to the (?:door|phone)|picked up the phone|answered the (?:phone|door|bell)) at {_WHO}{_WHEN}",
        Takes.NOTHING,
        "inside",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:the )?(?:phones?|telephones?|lines?) (?:at|in|of) {_WHO} (?:rang out|rings out|(?:went|goes|go|was|were) (?:unanswered|dead))",
        Takes.NOTHING,
        "inside",
    ),
    phrase(  # stormed out of the press conference without taking questions
        Act.DECLINES,
        r"(?:storm|walk|strode|stride|stomp|hurri|march)\w* (?:off|out|away)(?: (?:of|from) [\w' -]{2,40}?)? (?:when (?:he|she|they|it) (?:was|were) (?:asked|pressed|quizzed)|"
        r"when (?:asked|pressed|quizzed|questioned)) (?:about|over|on)",
    ),
    phrase(
        Act.DECLINES,
        r"(?:clam(?:med|s) up|shrugg(?:ed|ing)|shrugs?|smiled and (?:walked|moved) (?:on|away)) when (?:he was |she was |they were )?(?:asked|pressed|quizzed|questioned) (?:about|over|on)",
    ),
    phrase(
        Act.DECLINES,
        r"(?:clam(?:med|s) up|passed the buck to|passes the buck to|(?:cut|cuts) (?:the|an?) (?:interview|call|conversation|press conference) short|"
        r"(?:cut|cuts) short (?:the|an?) (?:interview|call|conversation|press conference))",
        Takes.NOTHING,
    ),
)
