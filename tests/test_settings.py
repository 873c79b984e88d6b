import logging
from pathlib import Path

import pytest

from bot.logs import set_up_logging
from bot.settings import BadSetting, Settings, from_environment

TOKEN = "xoxb-not-to-be-seen"


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(
        "TIMEZONE=Europe/Paris\nREAD_ALLOWED_HOSTS=cms.desk.example, wiki.desk.example\n"
    )
    settings = from_environment({"TIMEZONE": "Asia/Tokyo"}, file)
    assert settings.timezone == "Asia/Tokyo"
    assert settings.allowed_hosts == ("cms.desk.example", "wiki.desk.example")


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("SLACK_BOT_TOKEN", "xapp-1", "SLACK_BOT_TOKEN should begin with xoxb-"),
        ("SLACK_APP_TOKEN", "xoxb-1", "SLACK_APP_TOKEN should begin with xapp-"),
        ("DISCORD_API_URL", "localhost:1", "DISCORD_API_URL should be an address"),
        ("TIMEZONE", "Paris/Europe", "TIMEZONE should be a name such as Europe/Paris"),
        ("TIMEZONE", "../../etc/passwd", "TIMEZONE"),
        ("TIMEZONE", "Europe", "TIMEZONE should be a name such as Europe/Paris, not 'Europe'"),
        ("TIMEZONE", "x" * 300, "TIMEZONE"),
        ("READ_ALLOWED_HOSTS", "a.example, https://b.example/", "'https://b.example/' is none"),
        ("READ_ALLOWED_HOSTS", "b.example:8080", "READ_ALLOWED_HOSTS should hold names"),
        ("MONITOR_PORT", "9" * 5000, "MONITOR_PORT should be a port"),
        ("LOG_LEVEL", "LOUD", "LOG_LEVEL should be"),
        ("SLACK_SIGNING_SECRET", "xoxb-1-2", "SLACK_SIGNING_SECRET should be 32 letters"),
        ("SLACK_HTTP_PORT", "https", "SLACK_HTTP_PORT should be a port"),
        ("READ_WITH", "magic", "READ_WITH should be one of: rules, llm, nlp"),
        ("READ_WITH", "llm", "READ_WITH=llm needs LLM_URL and LLM_MODEL"),
        ("LLM_SECONDS", "nan", "LLM_SECONDS should be a number of seconds"),
        ("LLM_SECONDS", "soon", "LLM_SECONDS should be a number of seconds"),
    ],
)
def test_what_cannot_be_used_is_named(tmp_path: Path, name: str, value: str, words: str) -> None:
    with pytest.raises(BadSetting, match=words):
        from_environment({name: value}, tmp_path / ".env")


def test_a_host_may_be_an_address(tmp_path: Path) -> None:
    hosts = "127.0.0.1", "::1", "[fd00::1]", "cms", "büro.example"
    settings = from_environment({"READ_ALLOWED_HOSTS": ",".join(hosts)}, tmp_path / ".env")
    assert settings.allowed_hosts == hosts


def test_a_file_that_windows_wrote_is_read_and_one_that_is_no_text_named(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_bytes(b"\xef\xbb\xbfTIMEZONE=Europe/Paris\r\nLOG_FORMAT=json\r\n")
    assert from_environment({}, file).timezone == "Europe/Paris"
    for encoding in ("utf-16", "latin-1"):
        file.write_text("# Größe\nTIMEZONE=Europe/Paris\n", encoding=encoding)
        with pytest.raises(BadSetting, match=r"\.env is not in UTF-8: save it so"):
            from_environment({}, file)


@pytest.mark.parametrize(
    "line", ["DATABASE_URL: postgresql://desk:hunter2@db/x", 'LLM_KEY="hunter2', "Our hunter2"]
)
def test_a_line_that_is_not_understood_is_named_without_what_it_says(
    tmp_path: Path, line: str
) -> None:
    """It was left out, and claims were kept in a file beside the program."""
    file = tmp_path / ".env"
    file.write_text(f"# Ours\nTIMEZONE=Europe/Paris\n{line}\n")
    with pytest.raises(BadSetting, match=r"Line 3 of .* is not understood: a line is") as said:
        from_environment({}, file)
    assert "hunter2" not in str(said.value)


def test_each_slack_workspace_has_a_token_of_both_kinds(tmp_path: Path) -> None:
    def read(bot: str, app: str) -> Settings:
        return from_environment({"SLACK_BOT_TOKEN": bot, "SLACK_APP_TOKEN": app}, tmp_path / ".env")

    assert read("xoxb-1", "xapp-1").slack_apps == (("xoxb-1", "xapp-1"),)
    two = read("xoxb-1, xoxb-2", "xapp-1,xapp-2")
    assert two.slack_apps == (("xoxb-1", "xapp-1"), ("xoxb-2", "xapp-2"))
    assert {"xoxb-2", "xapp-2"} <= set(two.secrets)
    assert read("xoxb-1", "").slack_apps == ()
    with pytest.raises(BadSetting, match="SLACK_BOT_TOKEN holds 2 and SLACK_APP_TOKEN 1"):
        read("xoxb-1,xoxb-2", "xapp-1")
    with pytest.raises(BadSetting, match="SLACK_APP_TOKEN holds the same one twice"):
        read("xoxb-1,xoxb-2", "xapp-1,xapp-1")


def test_with_a_port_slack_comes_over_http_and_needs_a_signing_secret(tmp_path: Path) -> None:
    secrets = "8f742231b10e8888abcd99e7a3c285a5", "0f742231b10e8888abcd99e7a3c285a5"

    def read(**values: str) -> Settings:
        tokens = {"SLACK_BOT_TOKEN": "xoxb-1,xoxb-2", "SLACK_APP_TOKEN": "xapp-1,xapp-2"}
        return from_environment(tokens | values, tmp_path / ".env")

    both = ", ".join(secrets)
    socket = read(SLACK_SIGNING_SECRET=both)
    assert socket.slack_apps == (("xoxb-1", "xapp-1"), ("xoxb-2", "xapp-2"))
    http = read(SLACK_SIGNING_SECRET=both, SLACK_HTTP_PORT="3000", SLACK_APP_TOKEN="")
    assert http.slack_apps == (("xoxb-1", secrets[0]), ("xoxb-2", secrets[1]))
    assert set(secrets) <= set(http.secrets)
    assert secrets[0] not in repr(http)
    assert read(SLACK_HTTP_PORT="3000").slack_apps == (), "an app-level token does not help"
    with pytest.raises(BadSetting, match="SLACK_BOT_TOKEN holds 2 and SLACK_SIGNING_SECRET 1"):
        read(SLACK_SIGNING_SECRET=secrets[0], SLACK_HTTP_PORT="3000")
    with pytest.raises(BadSetting, match="MONITOR_PORT and SLACK_HTTP_PORT are the same"):
        read(SLACK_SIGNING_SECRET=both, SLACK_HTTP_PORT="3000", MONITOR_PORT="3000")


def test_one_app_for_many_workspaces_is_set_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    shared = {
        "SLACK_CLIENT_ID": "11.22",
        "SLACK_CLIENT_SECRET": "0a742231b10e8888abcd99e7a3c285a5",
        "SLACK_SIGNING_SECRET": "8f742231b10e8888abcd99e7a3c285a5",
        "SLACK_HTTP_PORT": "3000",
        "SLACK_PUBLIC_URL": "https://desk.example.org/",
    }

    def read(**values: str) -> Settings:
        return from_environment(shared | values, tmp_path / ".env")

    settings = read()
    assert settings.slack_public_url == "https://desk.example.org"
    assert settings.slack_shared_secret == shared["SLACK_SIGNING_SECRET"]
    assert settings.slack_apps == ()
    assert shared["SLACK_CLIENT_SECRET"] in settings.secrets
    assert shared["SLACK_CLIENT_SECRET"] not in repr(settings)
    for name in shared:
        with pytest.raises(BadSetting, match=f"for many workspaces needs {name} too"):
            read(**{name: ""})
    with pytest.raises(BadSetting, match="needs SLACK_CLIENT_ID and SLACK_HTTP_PORT too"):
        read(SLACK_CLIENT_ID="", SLACK_HTTP_PORT="0")
    with pytest.raises(BadSetting, match="SLACK_PUBLIC_URL should be"):
        read(SLACK_PUBLIC_URL="http://desk.example.org")

    own = "0f742231b10e8888abcd99e7a3c285a5"
    both = f"{own},{shared['SLACK_SIGNING_SECRET']}"
    beside = read(SLACK_BOT_TOKEN="xoxb-1", SLACK_SIGNING_SECRET=both)
    assert beside.slack_apps == (("xoxb-1", own),)
    assert beside.slack_shared_secret == shared["SLACK_SIGNING_SECRET"]
    with pytest.raises(BadSetting, match="SLACK_SIGNING_SECRET holds 1 and should hold 2"):
        read(SLACK_BOT_TOKEN="xoxb-1")
    without = dict.fromkeys(("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"), "")
    assert read(**without, SLACK_BOT_TOKEN="xoxb-1").slack_apps


def test_no_token_shows_in_settings_logs_or_tracebacks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = from_environment(
        {"SLACK_BOT_TOKEN": TOKEN, "LLM_KEY": "sk-hidden"}, tmp_path / ".env"
    )
    assert TOKEN not in repr(settings)
    assert "sk-hidden" not in repr(settings)
    assert "sk-hidden" in settings.secrets
    before = logging.getLogger().handlers[:]
    try:
        set_up_logging("INFO", settings.secrets)
        try:
            raise RuntimeError(f"could not log in with {TOKEN}")
        except RuntimeError:
            logging.getLogger("bot").exception("login with %s failed", TOKEN)
            logging.getLogger("bot").warning("a workspace gave %s", "xoxb-2-of-a-workspace")
    finally:
        logging.getLogger().handlers[:] = before
    said = capsys.readouterr().err
    assert "login with [secret] failed" in said
    assert TOKEN not in said
    assert "a workspace gave [secret]" in said, "and what is not in the settings"


def test_a_misspelt_name_is_told_without_its_value(tmp_path: Path) -> None:
    """Its value was passed over, and the bot said no more than that a token is not set."""
    file = tmp_path / ".env"
    file.write_text("SLACK_BOT_TOKN=xoxb-hunter2\nslack_app_token=xapp-1\nLOG_LEVELS=\n")
    told = from_environment({"DISCORD_BOT_TOKEN": "x", "SLACK_CHANNEL_ID": "C1"}, file).misspelt
    assert told == (
        "DISCORD_BOT_TOKEN is no setting. Did you mean DISCORD_TOKEN?",
        "SLACK_BOT_TOKN is no setting. Did you mean SLACK_BOT_TOKEN?",
        "slack_app_token is no setting. Did you mean SLACK_APP_TOKEN?",
    )


def test_another_programs_name_is_not_taken_for_one_of_ours_that_is_set(tmp_path: Path) -> None:
    given = {"SLACK_API_TOKEN": "x", "SLACK_APP_TOKEN": "xapp-1", "POSTGRES_PASSWORD": "x"}
    assert from_environment(given, tmp_path / ".env").misspelt == ()
