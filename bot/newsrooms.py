"""Which newsroom a command of the command line is about."""

from bot.core.nearest import did_you_mean
from storage.records import Newsroom


def chosen(known: list[Newsroom], name: str) -> Newsroom | str:
    """The newsroom that is meant, by its name or its id, or in words why none is."""
    fitting = [one for one in known if name in (one.name, str(one.id))] if name else known
    if len(fitting) == 1:
        return fitting[0]
    if not known:
        return (
            "Nothing has been logged in this database yet. Ask the bot anything once, and its "
            "newsroom is there."
        )
    told = ", ".join(one.name for one in known)
    if not name:
        return f"There are several newsrooms here: say which with --newsroom NAME ({told})."
    if fitting:
        which = ", or ".join(f"{one.id} (begun {one.created_at:%Y-%m-%d})" for one in fitting)
        return f"Several newsrooms are named {name}. Say which: --newsroom {which}."
    near = did_you_mean(name, [one.name for one in known])
    return f"There is no newsroom {name}.{near} There is {told}."
