"""Russian: how words end, which its relatives do alike."""

from bot.reading.rules.languages.east_slavic import ENDINGS

__all__ = ["ENDINGS"]
