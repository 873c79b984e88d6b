"""The house keeps its floors: the import contract of pyproject.toml, and what it cannot say."""

import ast
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_imports_point_down_only() -> None:
    # In a process of its own: import-linter switches loggers off that other tests listen to.
    lint = "from importlinter.cli import lint_imports_command as lint; lint()"
    command = [sys.executable, "-c", lint, "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    assert done.returncode == 0, done.stdout + done.stderr


def calls_of(attribute: str, folder: str) -> list[str]:
    return [
        path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / folder).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == attribute
    ]


def test_only_the_gate_and_the_worker_open_transactions() -> None:
    assert set(calls_of("begin_at", "bot")) == {"bot/app.py"}
    # An import is a command of its own, beside which no gate and no worker need run. What a door
    # keeps of the channels it listens to goes through the gate's other window.
    writers = {"bot/steps.py", "bot/importing.py", "bot/hearing.py"}
    assert set(calls_of("begin", "bot")) == writers
    assert calls_of("directory", "bot") == []


def test_no_group_is_repeated_possessively() -> None:
    # Python 3.11.0 to 3.11.4, which Debian 12 ships, takes "43," for the number 43 when a repeated
    # group must not give back what it took (python/cpython#100061). An atomic group is right.
    possessive = re.compile(r"(?<!\\)(?:\)[*+?]|\})\+")
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{text.lineno}"
        for folder in ("bot", "storage")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for text in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(text, ast.Constant)
        and isinstance(text.value, str)
        and possessive.search(text.value)
    ]
    assert found == []


def test_endings_of_words_stand_in_the_languages_only() -> None:
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{call.lineno}"
        for path in sorted((ROOT / "bot/reading/rules").rglob("*.py"))
        if "languages" not in path.parts
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in {"endswith", "removesuffix", "rstrip"}
        for argument in call.args
        for word in ast.walk(argument)
        if isinstance(word, ast.Constant) and any(letter.isalpha() for letter in str(word.value))
    ]
    assert found == []


def test_every_language_has_a_file_for_each_of_its_parts() -> None:
    languages = ROOT / "bot/reading/rules/languages"
    folders = [path.parent for path in languages.glob("*/__init__.py")]
    assert len(folders) == 6
    parts = {"cues.py", "endings.py", "grammar.py", "meaning.py", "people.py"}
    for folder in folders:
        assert parts <= {path.name for path in folder.iterdir()}, folder.name


def of_ours(node: ast.AST) -> bool:
    if isinstance(node, ast.Import):
        return any(name.name.split(".")[0] in {"bot", "storage"} for name in node.names)
    return isinstance(node, ast.ImportFrom) and str(node.module).startswith(("bot", "storage"))


def test_no_room_is_imported_inside_a_function_but_on_the_command_line() -> None:
    hidden = []
    for folder in ("bot", "storage"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            functions = [
                n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)
            ]
            if any(of_ours(node) for function in functions for node in ast.walk(function)):
                hidden.append(path.relative_to(ROOT).as_posix())
    assert hidden == ["bot/__main__.py"]
