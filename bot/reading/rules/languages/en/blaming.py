"""English: confirmations, blame and saying in words that are no single verb."""

from bot.reading.rules.languages.en.inflection import any_form
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE
_VOICE = any_form(
    *("deliver", "express", "flag", "float", "give", "hold", "issue", "mention", "offer"),
    *("raise", "repeat", "sound", "voice"),
)

CONFIRMATIONS_AND_BLAME = (
    phrase(  # was accused by two aides of bullying
        Act.CRITICISES,
        r"(?:is|are|was|were|been|being) accused by (?P<speaker>[\w' -]{2,60}?) of(?= )",
        Takes.OBJECT,
    ),
    phrase(Act.CONFIRMS, r"(?:plead(?:ed|s|ing)?|pled) guilty to", Takes.OBJECT | Takes.CLAUSE),
    phrase(  # admitted to having lied, confessed to the theft; to the police it was said
        Act.CONFIRMS,
        r"(?:(?:has|have|had) )?(?:admit(?:s|ted)|confess(?:es|ed)) to(?= (?:\w+ing|(?:an?|the|his|her|its|their) (?!\w+ that\b)))",
        Takes.OBJECT,
    ),
    phrase(
        Act.CONFIRMS,
        r"own(?:ed|s) up(?: to)?|(?:enter(?:ed|s) (?:a |an? \w+ )?guilty pleas?|chang(?:ed|es) (?:his|her|their|its) pleas? to guilty)(?: to)?|"
        r"(?:made|makes) no (?:secret of|bones about)|(?:made|makes|gave) a (?:\w+ )?(?:confession|admission)(?: (?:to|of|about))?|"
        r"(?:bore|bears?|borne) out(?<!be borne out)|back(?:ed|s) up (?=(?:his|her|its|their|the|that|these|those|what) )|(?:put|puts) (?:his|her|its|their) hands? up(?: to)?|"
        r"(?:has |have |had )?c(?:a|o)mes? clean (?:about|over)|(?:fess(?:ed|es)|front(?:ed|s)|'fess(?:ed|es)) up(?: (?:to|about))?|(?:hold|held|put|puts)s? (?:up )?(?:his|her|their|its) hands? up to|"
        r"(?:hold|held|holds) up (?:his|her|their|its) hands? to|(?:took|takes|accept(?:ed|s)|shoulder(?:ed|s)|assum(?:ed|es)) (?:the |full |sole |personal |some |collective ){0,4}(?:blame|responsibility|"
        r"liability) for|verif(?:ied|ies)(?<!be verified)(?<!been verified)(?<!was verified)(?<!were verified)(?<!is verified)(?<!are verified)(?<!ly verified)|vouch(?:ed|es) for|attested to|authenticated",
        Takes.OBJECT | Takes.CLAUSE | Takes.QUOTE,
    ),
    phrase(
        Act.CRITICISES,
        r"ha(?:d|s|ve) (?:some )?(?:harsh|sharp|strong|angry|bitter|choice|hard|stinging) words (?:for|about)|"
        r"(?:did not|didn't|does not|doesn't) mince (?:(?:his|her|its|their) )?words (?:about|over)|complain(?:s|ed|ing)? (?:bitterly |loudly )?(?:about|of)(?! (?:pain|chest|feeling))|"
        r"point(?:s|ed|ing)? (?:the|a) (?:accusing |blaming )?finger at|find(?:s|ing)? fault with|found fault with|(?:is|are|was|were) up in arms (?:over|about|at)|"
        r"(?:pin(?:s|ned)|put(?:s)?|plac(?:es|ed)|heap(?:s|ed)) (?:the |all the |some of the )?blame (?:squarely |firmly )?(?:on|at the door of)|reproach(?:es|ed)|"
        r"upbraid(?:s|ed)?|lampoon(?:s|ed)?|pillor(?:y|ies|ied)|deride[sd]?|disparage[sd]?|vilif(?:y|ies|ied)|la(?:ys|id) the blame (?:on|at)|"
        r"(?:gave|gives) (?:[\w' -]{2,25} )?a (?:dressing[- ]down|tongue-lashing)|"
        r"slate[sd](?= (?:the|a|an|his|her|its|their|plans?) )|(?:turn(?:ed|s)|train(?:ed|s)) (?:his|her|its|their) (?:fire|ire|guns|anger) on|"
        r"vent(?:ed|s) (?:his|her|its|their) (?:fury|anger|frustration|spleen|ire) (?:at|on|over)|"
        r"(?:hit|hits|hitting) out at(?! sea)|took exception to|takes exception to|object(?:ed|s|ing) to|"
        r"protest(?:ed|s|ing) against|(?:voiced|expressed) (?:anger|outrage|dismay|alarm|fury) (?:at|over)|"
        r"pour(?:ed|s|ing) scorn on|(?:was|were|is|are) (?:\w+ly )?(?:scathing|critical|contemptuous|dismissive|withering|disparaging) (?:about|of|in (?:his|her|its|their) (?:assessment|criticism) of)|"
        r"(?:took|takes|taking|aimed|had) (?:a|another) (?:[\w-]+ )?(?:swipe|shot|dig|jab|pop|potshot|sideswipe) at|l(?:et|ets) rip at|launch(?:ed|es) (?:an? (?:[\w-]+ )?)(?:attack|broadside|tirade|salvo) (?:on|at|against)|"
        r"(?:heap(?:ed|s)|pil(?:ed|es)) (?:scorn|criticism|blame) on|(?:spoke|speaks|came|comes) out against|(?:made|makes) clear (?:his|her|its|their) (?:anger|fury|dismay|displeasure) (?:at|over)|"
        r"turn(?:ed|s) on|round(?:ed|s) on|sa(?:vag|aged)\w+|panned|la(?:id|ys) into",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        rf"{any_form('come down hard on', 'come down heavily on', 'pour scorn on', 'heap scorn on', 'lay into', 'tear into')}",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:lash(?:ed|es|ing) out at|hit(?:s|ting)? out at|took aim at|takes aim at|"
        r"rail(?:ed|s|ing) against|hit(?:s|ting)? back at|went after|tore into|tears into|"
        r"(?:(?:has|have|had) )?(?:takes?|taken|took) (?:[\w' -]{2,30} )to task|inveigh(?:ed|s) against|"
        r"(?:was|were|is|are|has been|have been) (?:sharply |highly |deeply |very )?critical of)",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:(?:has|have|had) )?(?:\w+ly )?(?:reject(?:s|ed|ing)?|rebuff(?:s|ed)?|spurn(?:s|ed)?|(?:turn|vot|knock)(?:s|es|e)?(?:ed|d)? (?:down|back)) (?=(?:[\w'.,%-]+ ){0,4}?(?:plans?|proposals?|calls?|"
        r"demands?|bills?|deals?|offers?|criticisms?|decisions?|laws?|reforms?|polic(?:y|ies)|ultimatums?|"
        r"compromises?|agreements?|terms|measures?|approach|treaty|ruling|verdict)\b)",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        r"dismiss(?:ed|es|ing) (?!by )(?=[^.;:,]{2,80}? as )",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:was|were|has been|have been|had been|is|are) (?:\w+ly )?(?:condemned|criticised|criticized|denounced|slammed|lambasted|"
        r"called (?:absurd|cowardly|criminal|cruel|disgraceful|a disgrace|immoral|irresponsible|outrageous|reckless|ridiculous|scandalous|shameful|a scandal|unacceptable|unfair|unjust)|"
        r"decried|deplored|panned|savaged|blasted|attacked|(?:derided|dismissed|mocked|rejected|ridiculed)(?= by [^.;:,]{2,60}? as )) by(?! (?:an? |the )?(?:storm|dogs?|bears?|shark|gunm[ae]n|mob|robbers?|militants|missiles?|wasps?|wind))|"
        r"(?:drew|draws|drawn|attracted|provoked|met with|sparked|come in for|came in for|comes in for) (?:[\w-]+ ){0,2}?(?:criticism|flak|stick|condemnation|fire|anger|outrage|scorn|fury|ire|"
        r"rebuke|protests) (?:from|by)|(?:came|comes|come|has come) under (?:[\w-]+ )?(?:fire|attack|criticism) from",
        Takes.OBJECT,
        "right",
    ),
    phrase(
        Act.CRITICISES,
        r"(?:react|respond)(?:ed|s|ing) (?:(?:angrily|furiously|bitterly|scornfully)|with (?:\w+ )?(?:anger|fury|dismay|outrage|"
        r"disgust|scorn|derision|contempt)) to",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:consider|find|found|deem|call|judg)(?:s|ed)? (?=it (?:\w+ly )?(?:unfair|unjust|unacceptable|wrong|absurd|scandalous|outrageous|"
        r"shameful|regrettable|intolerable|inexcusable|disgraceful|irresponsible|short-sighted)\b)",
        Takes.OBJECT,
    ),
    phrase(  # gave the plan short shrift
        Act.CRITICISES,
        r"(?:gave|gives|giving|given)(?= (?P<content>(?:the|an?|his|her|its|their|that|this) [\w' -]{2,50}?) short shrift)",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(Act.CRITICISES, r"(?:summ(?:ed|ing)|sums) up", Takes.OBJECT | Takes.QUOTE),
    phrase(Act.ASSERTS, r"(?:was|were|is|are) quoted as saying", _CLAUSE),
    phrase(Act.CONFIRMS, r"(?:grant|allow)(?:ed|s)(?= that)", _CLAUSE),
    phrase(Act.CONFIRMS, r"confirmation (?:came |arrived )?(?:from|by)", _CLAUSE, "right"),
    phrase(
        Act.CONFIRMS,
        r"(?:gave|gives|offered|provided) (?:\w+ )?confirmation(?= (?:[\w ]{2,20} )?that )",
        _CLAUSE,
    ),
    phrase(Act.ASSERTS, r"shook (?:his|her|their) heads?(?=\W{1,3}[\"“])", _CLAUSE),
    phrase(
        Act.ASSERTS,
        r"(?:was|were|is|are|remain(?:s|ed)?) (?:\w+ly )?(?:adamant|insistent|emphatic|categorical|"
        r"unequivocal|convinced|certain|confident|in no doubt)"
        r"(?= (?:that|he|she|it|they|the|this|no|nobody|nothing|there) |[:,]? ?[\"“])",
        _CLAUSE,
    ),
    phrase(  # in Bell's words; if Bell is to be believed
        Act.ASSERTS,
        r"(?:in|by|on) (?P<speaker>(?:the |an? )?[\w.-]+(?: [\w.-]+){0,3}?)(?:'s?|s') (?:own )?(?:words|view|opinion|telling|account|"
        r"estimation|estimate|reckoning|version|assessment|judgment|reading)(?! of)",
        _CLAUSE,
        "inside",
    ),
    phrase(
        Act.ASSERTS,
        r"if (?P<speaker>(?:the |an? )?[\w.'-]+(?: [\w.'-]+){0,4}?) (?:is|are) to be believed",
        _CLAUSE,
        "inside",
    ),
    phrase(  # as Bell put it
        Act.ASSERTS,
        r"as (?P<speaker>(?!if |it |to )[\w.'-]+(?: [\w.'-]+){0,4}?) (?:once |later |\w+self |has |had )?puts? it"
        r"(?: (?:on \w+day|\w+day|in (?:an? |his |her )?[\w ]{3,20}))?(?=[,.:])",
        _CLAUSE,
        "inside",
    ),
    phrase(  # warned the firm to stop, warned banks against raising fees
        Act.ASSERTS,
        r"(?:(?:has|have|had) )?(?:(?:also|again|repeatedly|already) )?warn(?:s|ed|ing)?"
        r"(?= (?!that |of |about |against |to |by |on |in |at )(?:[\w'-]+ ){1,6}?(?:not to|to|against) [\w'-])",
        Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        rf"{_VOICE} "
        r"(?:the|an?|his|her|its|their|every|great|some|little|no) (?:[\w-]+ ){0,2}?(?:possibility|prospect|hope|confidence|assurances?|word|guarantee|"
        r"warning|belief|view|fear|concern|doubt|conviction|verdict|claim|pledge|promise)(?= that\b)",
        Takes.CLAUSE,
    ),
    phrase(Act.ASSERTS, r"(?:said|says|saying) (?P<content>as much)", Takes.CLAUSE),
    phrase(  # word from the palace is that
        Act.ASSERTS,
        r"(?:the )?(?:official |latest )?(?:word|message|line|verdict) from (?P<speaker>[\w.'-]+(?: [\w.'-]+){0,4}?) (?:is|was)(?= that )",
        _CLAUSE,
        "inside",
    ),
    phrase(
        Act.ASSERTS,
        r"us(?:ed|es|ing) (?:[\w.'’-]+ ){1,8}?to (?:say|claim|announce|declare|insist|argue|suggest|warn)"
        r"(?= (?:that|he|she|it|they|the|his|her|their|its)\b)",
        _CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:took|takes|taking) to (?:[\w' ]{2,20}?) to (?:say|claim|announce|declare|insist|argue)|doubl(?:ed|es|ing) down|"
        r"(?:was|were|is|are) (?:blunt|clear|defiant|unrepentant|scathing|frank|dismissive|emphatic|categorical|furious|upbeat|cautious)(?=:)",
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
        r"puts?(?= (?:the|its|his|her|their) (?:[\w'-]+ ){0,3}?(?:number|figure|toll|cost|total|damage|\w+ at (?:\w+ ){0,3}?[£$€]?\d))",
        Takes.OBJECT,
    ),
)
