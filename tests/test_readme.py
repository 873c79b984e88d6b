"""The README tells what is true today."""

import re
from pathlib import Path

from bot.__main__ import _parser
from bot.commands.chapter import command_chapter
from bot.commands.table import COMMANDS
from bot.core.newsroom_settings import SETTINGS
from bot.core.query_filters import FILTERS
from bot.settings import from_environment

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_command_chapter_is_the_command_table() -> None:
    made = re.search(r"<!-- made by .*? -->\n(.*?)\n*<!-- end", README, re.DOTALL)
    assert made
    assert made[1].strip() == command_chapter(COMMANDS).strip()


def test_every_command_line_in_it_is_one_that_is_understood() -> None:
    lines = re.findall(r"python -m bot ([^`\n&#]+)", README)
    assert len(lines) > 8
    for line in lines:
        _parser().parse_args(line.split())


def test_every_filter_is_explained() -> None:
    for name in FILTERS:
        assert f"`{name}:" in README, name


def test_every_setting_of_a_newsroom_is_explained_with_its_default() -> None:
    for setting in SETTINGS:
        assert f"| `{setting.name}` |" in README
        assert f"| `{setting.default}` |" in README or not setting.default


def test_every_link_to_a_file_leads_to_one() -> None:
    files = re.findall(r"\]\((?!https?://)([^)#]+)\)", README)
    assert files
    for file in files:
        assert (ROOT / file).exists(), file


def test_every_file_and_folder_that_it_names_is_there() -> None:
    text = README + (ROOT / "docs/scaling.md").read_text(encoding="utf-8")
    rooms = "bot|storage|tests|benchmarks|docs|deploy|commands|languages"
    named = set(re.findall(rf"`((?:{rooms})/[\w./]*)`", text))
    named -= {"bot/commands/yours.py", "bot/reading/rules/languages/xx/"}  # to be written
    assert len(named) > 20
    homes = (ROOT, ROOT / "bot", ROOT / "bot/reading/rules")
    assert [
        path for path in sorted(named) if not any((home / path).exists() for home in homes)
    ] == []


def test_every_name_of_the_code_that_it_gives_is_where_it_says() -> None:
    for name, path in re.findall(r"`(_?[A-Z][A-Z_]+)`\s+(?:in|to)\s+`([\w/]+\.py)`", README):
        homes = (ROOT, ROOT / "bot/reading/rules")
        file = next(home / path for home in homes if (home / path).exists())
        assert re.search(rf"^{name}\b", file.read_text(encoding="utf-8"), re.MULTILINE), name


def test_every_setting_of_the_example_is_read_and_every_one_read_is_there(tmp_path: Path) -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    named = set(re.findall(r"^# ([A-Z_]+)=", example, re.MULTILINE))
    read = set(re.findall(r'value\(\s*"([A-Z_]+)"', (ROOT / "bot/settings.py").read_text("utf-8")))
    assert named == read
    empty = tmp_path / ".env"
    empty.write_text("")
    assert from_environment({}, empty).database_url == "sqlite:///claimdesk.db"
