"""French: how words end, where an ending alone tells what they are."""

from bot.reading.rules.languages.endings import Endings

ENDINGS = Endings(
    plural_endings=("s",),
    present_endings=("e", "ent", "t", "d"),
    plain_participles=("é", "i", "u", "is", "it"),
    agreement_letters="es",
    trade_feminines=("e",),
    elided_feminines=("e", "tion", "té"),
)
