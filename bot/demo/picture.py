"""A picture of what a terminal showed, for the README."""

import re
from pathlib import Path

from rich.console import Console

# rich has its pictures load fonts from a server; a README's picture should not call anybody.
_FONT_FACE = re.compile(r"@font-face\s*\{[^}]*\}\s*")


def save_picture(console: Console, path: Path) -> None:
    """Save what a recording console has printed as an SVG that needs nothing from elsewhere."""
    svg = console.export_svg(title="python -m bot demo", unique_id="claimdesk")
    path.write_text(_FONT_FACE.sub("", svg), encoding="utf-8")
