"""English: what is held or counted, told without a verb of saying: "the view in the town is"."""

from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from bot.reading.rules.languages.patterns import words
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE
_WHO = r"(?P<speaker>(?:the |an? |his |her |its |their )?[\w.-]+(?: [\w.-]+){0,4}?)"
_OWNER = rf"{_WHO}(?:'s|(?<=s)')"
_OPENS = r"(?<![\w,] )(?:(?:but|and|yet|so|still|now) )?"  # no part of a longer clause
_VIEW = (
    r"(?:account|argument|assumption|belief|calculation|case|claim|complaint|conclusion|contention|conviction|explanation|fear|"
    r"guess|hope|hunch|instinct|judgment|line|message|point|position|prediction|reasoning|stance|suspicion|theory|thesis|verdict|version|"
    r"view|warning)"
)
_OWN_STORY = (
    r"(?:his|her|its|their|the|what) (?:[\w'-]+ ){0,3}?(?:account|allegations?|analysis|article|assessment|claims?|comments?|coverage|decision|denial|"
    r"estimates?|evidence|figures|findings|forecast|investigation|journalis[mt]\w*|numbers|piece|post|prediction|programme|remarks?|report(?:er|ing|s)?|"
    r"research|statement|stor(?:y|ies)|testimony|version|warning|words|work)\b|"
    r"(?= what (?:he|she|it|they) (?:had |has |have )?(?:published|said|written|wrote)\b)"
)
VIEWPOINTS = (
    phrase(  # in the eyes of the coach, as the coach sees it
        Act.ASSERTS, rf"in the eyes of {_WHO}(?=,)", _CLAUSE, "inside"
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:as far as|to hear|the way|as) {_WHO} (?:(?:is|are|was|were) concerned|(?:tells?|told|sees?|saw) it)(?=[,.])",
        _CLAUSE,
        "inside",
        needs=words(r"concerned|(?:tells?|told|sees?|saw) it"),
    ),
    phrase(  # by the union's count
        Act.ASSERTS,
        rf"by {_OWNER} (?:own )?(?:count|calculations?|figures|tally|estimates?|reckoning|arithmetic|logic)(?=[,.])",
        _CLAUSE,
        "inside",
    ),
    phrase(  # the view in the town is that; the consensus among traders is that
        Act.ASSERTS,
        r"(?:the )?(?:\w+ )?(?:consensus|feeling|hope|mood|rumour|talk|view|word|fear) (?:in|at|among|within) (?P<speaker>[\w' -]{2,50}?) (?:is|was)(?= that )",
        _CLAUSE,
        "inside",
    ),
    phrase(  # the company's position is that
        Act.ASSERTS,
        rf"{_OPENS}{_OWNER} (?:\w+ )?{_VIEW} (?:is|was|has been)(?= that )",
        _CLAUSE,
        "inside",
        needs=words(rf"{_VIEW} (?:is|was|has been) that"),
    ),
    phrase(
        Act.ASSERTS,
        rf"{_OPENS}{_OWNER} (?:\w+ )?{_VIEW}(?=: ?\w)",
        _CLAUSE,
        "inside",
        needs=words(rf"{_VIEW}(?=: )"),
    ),
    phrase(  # it is the union's contention that
        Act.ASSERTS,
        rf"it (?:is|was|remains) {_OWNER} (?:\w+ )?{_VIEW}(?= that )",
        _CLAUSE,
        "inside",
    ),
    phrase(Act.ASSERTS, r"let it be known(?= that )", _CLAUSE),
    phrase(  # ..., or so the bank says
        Act.ASSERTS,
        rf"or so {_WHO} (?:says?|said|claims?|claimed|believes?|believed|insists?)(?=[.,])",
        _CLAUSE,
        "inside",
    ),
    phrase(  # police counted fewer than half that number
        Act.ASSERTS,
        r"(?:counted|counts|tallied|tallies|clocked)(?= (?:only |just |about |around |some |nearly |almost |at least |roughly |more than |fewer than |less than |up to |over )?"
        r"(?:\d|half|twice|dozens|hundreds|thousands|a (?:dozen|hundred|thousand|third|quarter))(?![^.;]{0,40} (?:into|out)\b))",
        Takes.OBJECT,
    ),
    phrase(  # the council puts it at twice that
        Act.ASSERTS,
        r"puts?(?= (?:it|them|that|this) (?:(?:\w+er|only) )?(?:at|as|down to) )",
        Takes.OBJECT,
    ),
    phrase(  # a witness placed him at the scene
        Act.ASSERTS,
        r"plac(?:es|ed)(?= (?:him|her|them|it|(?:the|his|her|their|its)(?: \w+){1,3}?) (?:at the (?:scene|house|wheel|meeting|table|site)|near|outside|inside)\b)",
        Takes.OBJECT,
    ),
    phrase(  # professed himself astonished
        Act.ASSERTS,
        r"(?:profess|pronounc|declar)(?:es|ed)(?= (?:him|her|it|them)sel(?:f|ves) )",
        Takes.OBJECT | Takes.QUOTE,
    ),
    phrase(  # gave his age as 45; identified the driver as Al Reed
        Act.ASSERTS,
        r"(?:gave|gives)(?= (?:the|his|her|their|its) (?:[\w-]+ ){0,2}?(?:age|cause|cost|date|figure|name|number|price|reason|time|total|toll|value|weight) as )|"
        r"(?:identif(?:y|ies|ied)|named|names)(?= (?:the|his|her|their) (?:[\w-]+ ){0,3}?(?:assailant|attacker|author|caller|culprit|dead|deceased|driver|gunman|killer|man|men|owner|"
        r"passengers?|pilot|shooter|source|suspects?|thief|victims?|woman|women) as )",
        Takes.OBJECT,
    ),
    phrase(  # backed her version
        Act.CONFIRMS,
        r"back(?:s|ed)(?= (?:(?:his|her|its|their|that|this|the) (?:[\w-]+ )?|(?:the )?[\w-]+(?: [\w-]+)?'s? )(?:account|allegations?|claims?|story|testimony|version)\b)",
        Takes.OBJECT,
    ),
    phrase(  # stands by its story
        Act.CONFIRMS,
        rf"(?:(?:has|have|had) )?(?:stands?|stood|standing) (?:firmly |squarely |fully )?(?:by|behind)(?= {_OWN_STORY})",
        Takes.OBJECT,
    ),
)
