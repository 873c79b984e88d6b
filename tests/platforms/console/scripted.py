"""A gate that answers what it was told to, and a screen that remembers."""

from bot.core.reply import Reply, say
from bot.core.request import Command, Form, Press, Request
from bot.platforms.console.messages import Message


class ScriptedGate:
    """Answers by what was asked: a command's name, a button's id, a form's id."""

    def __init__(self, **replies: Reply) -> None:
        self.replies = replies
        self.asked: list[Request] = []

    def __call__(self, request: Request) -> Reply | None:
        self.asked.append(request)
        ask = request.ask
        match ask:
            case Command():
                key = ask.name
            case Press():
                key = ask.button
            case Form():
                key = ask.modal
        return self.replies.get(key.replace(":", "_"), say(f"asked {key}"))


class Remembering:
    def __init__(self) -> None:
        self.shown: list[Message] = []

    def show(self, message: Message) -> None:
        self.shown.append(message)
