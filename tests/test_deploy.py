"""The files with which the bot is run elsewhere say what the program understands.

Nothing here needs Docker or a running systemd.
"""

import json
import re
import shutil
import subprocess
import sys
from configparser import RawConfigParser
from pathlib import Path

import pytest

from bot.__main__ import _parser
from bot.monitor import Monitor
from bot.settings import from_environment
from tests.test_readme import ROOT

SETTINGS = set(
    re.findall(r'value\(\s*"([A-Z_]+)"', (ROOT / "bot/settings.py").read_text(encoding="utf-8"))
)


def lines(file: str) -> list[str]:
    """A file's lines without comments; those that go on are one."""
    text = (ROOT / file).read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def instructions(name: str) -> list[str]:
    """What stands behind this instruction of the Dockerfile, each time."""
    return [line.partition(" ")[2] for line in lines("Dockerfile") if line.startswith(f"{name} ")]


def dockers_environment() -> dict[str, str]:
    return dict(pair.split("=", 1) for line in instructions("ENV") for pair in line.split())


def test_the_container_starts_a_command_that_there_is() -> None:
    (entrypoint,), (command,) = instructions("ENTRYPOINT"), instructions("CMD")
    words = json.loads(entrypoint) + json.loads(command)
    assert words[:3] == ["python", "-m", "bot"]
    _parser().parse_args(words[3:])


def test_the_containers_settings_are_settings_and_can_be_used(tmp_path: Path) -> None:
    given = dockers_environment()
    ours = {name for name in given if not name.startswith(("PYTHON", "MALLOC_"))}
    assert ours <= SETTINGS
    settings = from_environment(given, tmp_path / ".env")
    assert settings.database_url.startswith("sqlite:////data/")
    assert instructions("VOLUME") == instructions("WORKDIR") == ["/data"]


def test_its_health_is_asked_where_it_is_told(tmp_path: Path) -> None:
    (check,) = instructions("HEALTHCHECK")
    words = json.loads(check[check.index("[") :])
    settings = from_environment(dockers_environment(), tmp_path / ".env")
    asked: list[str] = []
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("urllib.request.urlopen", lambda url, **_: asked.append(url))
        for port in (settings.monitor_port, 8080):  # another in .env made it unhealthy for ever
            patched.setenv("MONITOR_PORT", str(port))
            exec(compile(words[2], "HEALTHCHECK", "exec"), {})  # noqa: S102 - our own words
    assert asked == ["http://127.0.0.1:9090/healthz", "http://127.0.0.1:8080/healthz"]
    assert '"/healthz"' in Path(sys.modules[Monitor.__module__].__file__ or "").read_text("utf-8")


def test_it_does_not_run_as_root_and_holds_what_is_copied_and_no_more() -> None:
    users = [i for i, line in enumerate(lines("Dockerfile")) if line.startswith("USER ")]
    runs = [i for i, line in enumerate(lines("Dockerfile")) if line.startswith("RUN ")]
    assert users
    assert users[0] > runs[-1]
    copied = {name for line in instructions("COPY") for name in line.split()[:-1]}
    let_in = {line[1:] for line in lines(".dockerignore") if line.startswith("!")}
    assert copied == let_in
    assert lines(".dockerignore")[0] == "*", "what is not named stays out: .env holds secrets"
    for name in copied:
        assert (ROOT / name).exists(), name


def test_compose_gives_the_bot_settings_and_asks_for_a_password() -> None:
    text = (ROOT / "compose.yaml").read_text(encoding="utf-8")
    bot = text[text.index("  bot:") : text.index("\n\n  database:")]
    environment = bot[bot.index("environment:") : bot.index("depends_on:")]
    names = set(re.findall(r"^ {6}([A-Z_]+):", environment, re.MULTILINE))
    assert names
    assert names <= SETTINGS
    passwords = re.findall(r"\$\{POSTGRES_PASSWORD(.)", text)
    assert passwords == [":", ":"], "without one, compose says so and starts nothing"
    grace = re.search(r"stop_grace_period: (\d+)s", bot)
    assert grace
    assert int(grace[1]) > 10


def unit() -> RawConfigParser:
    parser = RawConfigParser(strict=False)
    parser.optionxform = str  # type: ignore[method-assign,assignment] # its documented way
    parser.read(ROOT / "deploy/claimdesk.service", encoding="utf-8")
    return parser


def test_the_service_starts_a_command_that_there_is_and_waits_for_its_end() -> None:
    service = unit()["Service"]
    program, *words = service["ExecStart"].split()
    assert program.startswith("/opt/claimdesk/")
    assert words[:2] == ["-m", "bot"]
    _parser().parse_args(words[2:])
    assert int(service["TimeoutStopSec"]) > 10
    assert service["User"] != "root"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd here")
def test_systemd_understands_the_service(tmp_path: Path) -> None:
    text = (ROOT / "deploy/claimdesk.service").read_text(encoding="utf-8")
    here = tmp_path / "claimdesk.service"
    here.write_text(text.replace("/opt/claimdesk/bin/python", sys.executable), encoding="utf-8")
    ran = subprocess.run(  # noqa: S603 - our own words
        [shutil.which("systemd-analyze") or "", "verify", "--man=no", str(here)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (ran.returncode, ran.stderr) == (0, "")
