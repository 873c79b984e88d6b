"""Lines within an article that are not of it: they point elsewhere, advertise or ask to subscribe.

"Read also: Bank denies losses" would be a denial of the article's. Whether such a line is a link
does not matter: scripts and feeds lose it.
"""

import re

_LONGEST = 250  # characters; what is longer goes on to say something
_POINTER = re.compile(
    r"""(?ix)
    (?: (?:also\ )?(?:read|see|watch)\ (?:also|more|next|this)|(?:also|don['’]t)\ (?:read|miss)
      | related(?:\ (?:articles?|stor(?:y|ies)|news|coverage))?|more\ on\ this(?:\ (?:story|topic))?
      | (?:[àa]\ )?(?:lire|voir)\ (?:aussi|[ée]galement)|sur\ le\ m[êe]me\ (?:sujet|th[èe]me)
      | (?:lesen|sehen)\ sie\ (?:auch|mehr|dazu)|mehr\ (?:zum\ thema|dazu)|auch\ interessant
      | (?:lea|lee|vea|mira|ver|leer)\ (?:tambi[ée]n|adem[áa]s|m[áa]s)
      | (?:tambi[ée]n\ )?(?:te|le)\ (?:puede|podr[íi]a)\ interesar
      | (?:читайте|смотрите)(?:\ (?:также|еще|ещё|по\ теме))?|(?:также\ )?по\ теме
      | (?:також\ )?(?:читайте|дивіться)(?:\ (?:також|ще|за\ темою))?|за\ темою
    )
    \s* (?: [:：–—] .* | \Z )"""
)
_APPEAL = re.compile(
    r"""(?ix)
    (?: follow\ us\ on|subscribe\ to\ our|sign\ up\ (?:for|to)\ our
      | suivez-nous|(?:abonnez|inscrivez)-vous\ [àa]\ (?:notre|nos)
      | folgen\ sie\ uns|abonnieren\ sie\ (?:unseren?|jetzt)
      | s[íi]g(?:a|ue)nos\ en|suscr[íi]b(?:ete|ase)\ a\ (?:nuestr[oa])
      | подпи(?:сывайтесь|шитесь)\ на|підпи(?:суйте?с[ья]|шіться)\ на
    )\b .*
    | (?:advertise?ment|publicit[ée]|anzeige|werbung|publicidad|реклама) \Z"""
)


def is_of_the_article(text: str) -> bool:
    """Whether a line is one of the article's own."""
    return len(text) > _LONGEST or not (_POINTER.match(text) or _APPEAL.match(text))
