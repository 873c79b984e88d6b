"""Re-exported while rooms move: use bot.core.door."""

from bot.core.door import Answer, DeliveryFailed, Door, MessageGone

__all__ = ["Answer", "DeliveryFailed", "Door", "MessageGone"]
