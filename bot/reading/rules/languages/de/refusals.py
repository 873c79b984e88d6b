"""German: who says nothing: refusals to comment, silence, neither confirming nor denying."""

from bot.reading.rules.languages.lexicon import Takes, phrase
from storage.records import Act

_COMMENT = (
    r"(?:äußern|kommentieren|antworten|sprechen|sagen|stellung nehmen|beantworten|bestätigen|reden)"
)

REFUSALS = (
    phrase(
        Act.DECLINES,
        r"(?:wollte|wollten|will|wollen|konnte|konnten|mochte|mochten) (?:dies |das |den \w+ |die \w+ )?"
        r"weder bestätigen noch (?:dementieren|bestreiten|verneinen)|weder (?:bestätigt|dementiert)e?n? noch "
        r"(?:dementiert|bestätigt)e?n?|weder bestätigen noch dementieren",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:wollte|wollten|will|wollen|mochte|mochten|konnte|konnten) (?:sich )?(?:[^.;:!?]{{0,80}} )?"
        rf"(?:nicht|keine?n?) (?:\w+ ){{0,3}}?(?:{_COMMENT}|angaben machen|auskunft geben|kommentar abgeben|"
        r"näheres sagen|erreichen)",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        r"(?:lehn(?:t|te|ten)) (?:eine |jede |jeden |jegliche )?(?:weitere )?(?:stellungnahme|kommentar|"
        r"auskunft|auskünfte|interview\w*|äußerung)(?: dazu| zu [^.;:!?,]{2,60})? ab|"
        r"(?:reagier|antwort)\w+ (?:zunächst |bislang |bisher |(?:auf|bis) [^.;:!?]{2,60} )*nicht"
        r"(?: auf (?:eine |mehrere |die )?(?:\w+ )?(?:anfragen?|fragen|bitten?)(?: der redaktion)?)?|"
        r"(?:blieb|bleibt|ließ|ließen|lässt|blieben) (?:eine |die |alle |mehrere )?(?:\w+ )?(?:anfragen?|fragen?|bitten?)"
        r" (?:[^.;:!?,]{1,60} )?unbeantwortet|(?:schweigt|schweigen|schwieg|schwiegen)(?= (?:zu|bislang|bisher|"
        r"weiter|dazu|darüber|über|vorerst|zunächst|sich)\b|[.,;–])|dazu schw(?:eigt|ieg)\w*|verw(?:eist|ies|iesen|eisen) [^.;:!?,]{0,40}?"
        r"(?:auf|an) (?:\w+ ){0,3}?(?:\w*ermittlung\w*|\w*verfahrens?|\w*staatsanwaltschaft|\w*zuständigkeit|"
        r"pressestelle|\w*anwalt|\w*anwälte|\w*ministerium|zentrale)|hüll(?:t|te|ten) sich in schweigen|"
        r"(?:war|waren) (?:zunächst |bisher )?(?:nicht |für eine stellungnahme nicht )(?:zu erreichen|"
        r"erreichbar)|verweiger(?:t|te|ten) (?:die aussage|jede auskunft|die auskunft|jeden kommentar)|"
        r"macht(?:e|en)? von (?:seinem|ihrem) (?:aussageverweigerungsrecht|schweigerecht) gebrauch|"
        r"(?:gab|gaben|gibt) (?:dazu )?kein(?:e|en) (?:kommentar|stellungnahme|auskunft|antwort)(?: ab)?|"
        r"legt(?:e|en)? (?:einfach )?auf|äußert(?:e|en)? sich (?:\w+ ){0,3}?nicht",
        Takes.NOTHING,
    ),
)
