"""The signs by which cards show verdicts, and by which people may name them in turn."""

from bot.core.emojis import bare, named
from storage.records import Verdict

VERDICT_SIGNS = {
    Verdict.UNVERIFIED: "❔ Unverified",
    Verdict.CONFIRMED: "✅ Confirmed",
    Verdict.FALSE: "❌ False",
    Verdict.MISLEADING: "⚠️ Misleading",
    Verdict.UNPROVABLE: "🚫 Unprovable",
    Verdict.RETRACTED: "↩️ Retracted",
}
_BY_SIGN = {bare(sign.partition(" ")[0]): verdict for verdict, sign in VERDICT_SIGNS.items()}


def verdict_shown_as(sign: str) -> Verdict | None:
    """The verdict that cards show by a sign; None where it is none of theirs.

    Args:
        sign: the character, or Slack's name of it, which is what Slack sends (":x:").
    """
    character = named(sign.strip(":").lower()) if sign.startswith(":") else bare(sign)
    return _BY_SIGN.get(character)
