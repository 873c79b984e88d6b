"""Ukrainian: how words end, where an ending alone tells what they are."""

from bot.reading.rules.languages.endings import Endings

ENDINGS = Endings(
    feminine_endings=("а", "я"),
    neuter_ending="о",
    soft_cases=("я",),
    owners_of_several=("х",),
    men_endings=("", "й", "ь"),
    neuter_men_endings=("о",),
)
