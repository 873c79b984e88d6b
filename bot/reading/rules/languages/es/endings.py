"""Spanish: how words end, where an ending alone tells what they are."""

from bot.reading.rules.languages.endings import Endings

ENDINGS = Endings(
    plural_endings=("s",),
    plain_participles=("ado", "ido"),
    agreement_letters="es",
    feminine_endings=("a",),
    masculine_endings=("o", "os"),
)
