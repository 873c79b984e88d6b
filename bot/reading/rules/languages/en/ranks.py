"""English: ranks of police, armies and churches, which stand before a name."""

from bot.reading.rules.languages.patterns import listed

RANKS = listed(
    "lt col colonel major maj brig brigadier adm admiral cmdr commander commodore capt lieutenant "
    "marshal general constable pc det dci insp supt cardinal bishop "
    "archbishop rabbi imam ayatollah sheikh chancellor commissioner baroness baron count countess"
)
