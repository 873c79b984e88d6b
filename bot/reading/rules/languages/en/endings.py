"""English: how words end, where an ending alone tells what they are."""

from bot.reading.rules.languages.endings import Endings
from bot.reading.rules.languages.patterns import listed

ENDINGS = Endings(
    owner_marks=listed("'s"),
    plural_endings=("s",),
    singular_endings=("ss",),
    present_endings=("s",),
)
