"""English: the forms of a verb, and patterns of phrasal verbs in all their forms."""

import re

from bot.reading.rules.languages.forms import Form

_LATERAL = re.compile(r"[^aeiou][ae]l$")
_IRREGULAR = {
    "admit": ("admitted", "admitted"),
    "aver": ("averred", "averred"),
    "backpedal": ("backpedalled", "backpedalled"),
    "bat": ("batted", "batted"),
    "bear": ("bore", "borne"),
    "beg": ("begged", "begged"),
    "cast": ("cast", "cast"),
    "come": ("came", "come"),
    "commit": ("committed", "committed"),
    "concur": ("concurred", "concurred"),
    "dial": ("dialled", "dialled"),
    "dream": ("dreamed", "dreamed"),
    "drop": ("dropped", "dropped"),
    "dub": ("dubbed", "dubbed"),
    "eat": ("ate", "eaten"),
    "fight": ("fought", "fought"),
    "find": ("found", "found"),
    "flag": ("flagged", "flagged"),
    "forecast": ("forecast", "forecast"),
    "foretell": ("foretold", "foretold"),
    "get": ("got", "got"),
    "give": ("gave", "given"),
    "go": ("went", "gone"),
    "grin": ("grinned", "grinned"),
    "hit": ("hit", "hit"),
    "hold": ("held", "held"),
    "keep": ("kept", "kept"),
    "lay": ("laid", "laid"),
    "let": ("let", "let"),
    "make": ("made", "made"),
    "plan": ("planned", "planned"),
    "put": ("put", "put"),
    "quip": ("quipped", "quipped"),
    "rap": ("rapped", "rapped"),
    "read": ("read", "read"),
    "rebut": ("rebutted", "rebutted"),
    "refer": ("referred", "referred"),
    "say": ("said", "said"),
    "scrap": ("scrapped", "scrapped"),
    "shoot": ("shot", "shot"),
    "show": ("showed", "shown"),
    "shrug": ("shrugged", "shrugged"),
    "shut": ("shut", "shut"),
    "slam": ("slammed", "slammed"),
    "slap": ("slapped", "slapped"),
    "snap": ("snapped", "snapped"),
    "speak": ("spoke", "spoken"),
    "stand": ("stood", "stood"),
    "stick": ("stuck", "stuck"),
    "stop": ("stopped", "stopped"),
    "swat": ("swatted", "swatted"),
    "swear": ("swore", "sworn"),
    "sweep": ("swept", "swept"),
    "take": ("took", "taken"),
    "tear": ("tore", "torn"),
    "tell": ("told", "told"),
    "think": ("thought", "thought"),
    "throw": ("threw", "thrown"),
    "wind": ("wound", "wound"),
    "withdraw": ("withdrew", "withdrawn"),
    "write": ("wrote", "written"),
}


def forms(lemma: str) -> list[tuple[str, Form]]:
    """The forms of a verb; of a phrasal verb, its first word is inflected."""
    verb, _, rest = lemma.partition(" ")
    tail = f" {rest}" if rest else ""
    more: list[tuple[str, Form]] = []
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
    if _LATERAL.search(verb):  # "labeled" and "labelled"
        more = [(f"{verb}led{tail}", Form.PAST), (f"{verb}ling{tail}", Form.GERUND)]
    doubled = past.endswith(verb[-1] + "ed") and past == verb + verb[-1] + "ed"
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    gerund = (verb + verb[-1] if doubled or verb in {"put", "hit"} else stem) + "ing"
    return [
        *more,
        (third + tail, Form.FINITE),
        (past + tail, Form.PAST),
        (participle + tail, Form.PAST if past == participle else Form.PARTICIPLE),
        (gerund + tail, Form.GERUND),
        (verb + tail, Form.BASE),
    ]


# What makes a plain form state nothing: to dismiss, would dismiss.
_UNSTATED = ("to", "would", "could", "might", "may", "must", "can", "should")
_DAY = r"(?:(?: on)? \w+day)?"


def any_form(*lemmas: str) -> str:
    """A pattern of verbs in all their forms: "brush aside" is brushes aside, brushing aside.

    How it is done may stand inside a phrasal verb or behind it: "brushed firmly aside".
    """
    found = []
    for lemma in lemmas:
        verb, _, rest = lemma.partition(" ")
        stated = sorted({form for form, kind in forms(verb) if kind is not Form.BASE})
        # Looked behind once the verb is there, for speed.
        plain = verb + "".join(f"(?<!{word} {verb})" for word in _UNSTATED)
        inflected = "|".join([*stated, plain])
        rest = rest.replace(" ", rf"{_DAY} ")  # "rowed back on Monday from"
        found.append(rf"(?:{inflected})" + (rf"(?: \w+ly)? {rest}" if rest else ""))
    return rf"(?:{'|'.join(found)})(?: \w+ly)?"


def plain_form(*lemmas: str) -> str:
    """A pattern of verbs as they stand after "to"."""
    return rf"(?:{'|'.join(lemmas)})"
