"""The house keeps its plan: arrows between rooms, sizes, names, what an import may load, and no network."""

import ast
import re
import socket
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from unghost.faces.cli import cli

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "unghost"
LONGEST_FILE, LONGEST_FUNCTION = 400, 50
DRAWERS = frozenset({"util", "utils", "helper", "helpers", "manager", "managers", "common", "misc", "shared"})
TEXTS = frozenset({".py", ".md", ".toml", ".html", ".css", ".js", ".json", ".jsonl", ".yml", ".yaml", ".txt", ""})
STANDARD = frozenset(sys.stdlib_module_names)
QUICK = frozenset({"click", "unghost", "__main__"})
"""Beside the standard library, all that --help may load."""
OF_FASTAPI = frozenset({"pydantic", "starlette"})
"""FastAPI is built on it and names it in its own interface."""
SLOW = frozenset({"asyncio", "email", "http", "socket", "sqlite3", "ssl", "subprocess", "json", "multiprocessing"})
"""Of the standard library, what --help may not load either."""

ALL_PYTHON = [p for part in ("src", "tests", "bench", "training", "docs") for p in sorted((ROOT / part).rglob("*.py"))]


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Name and number of lines of each function in a file."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def named(path: Path) -> str:
    """A file as the failure message names it."""
    return str(path.relative_to(ROOT))


def test_the_arrows_between_the_rooms_hold(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Data flows one way: no room imports what the plan does not let it know."""
    monkeypatch.chdir(ROOT)
    status = lint_imports(no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_no_file_is_too_long() -> None:
    """A file that outgrows its subject is split by meaning."""
    long = {named(p): n for p in ALL_PYTHON if (n := len(p.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE}
    assert not long


def test_no_function_is_too_long() -> None:
    """A function says one thing."""
    assert not {(named(p), name): n for p in ALL_PYTHON for name, n in functions(p) if n > LONGEST_FUNCTION}


def test_most_functions_are_short() -> None:
    """The median function of the package has at most 8 lines, nine of ten at most 30."""
    lengths = sorted(n for p in SOURCE.rglob("*.py") for _, n in functions(p))
    assert lengths[len(lengths) // 2] <= 8
    assert lengths[len(lengths) * 9 // 10] <= 30


def test_no_drawer_for_odds_and_ends() -> None:
    """A module is named by what it knows."""
    assert not [named(p) for p in ALL_PYTHON if DRAWERS & set(p.with_suffix("").relative_to(ROOT).parts)]


def test_every_public_thing_says_what_it_is() -> None:
    """Public modules, classes and functions of the package have a docstring."""
    silent = [named(p) for p in SOURCE.rglob("*.py") if p.stat().st_size and not ast.get_docstring(tree(p))]
    for path in SOURCE.rglob("*.py"):
        defs = (n for n in tree(path).body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef))
        silent += [f"{named(path)}:{n.name}" for n in defs if n.name[0] != "_" and not ast.get_docstring(n)]
    assert not silent


def test_nearly_all_dataclasses_are_frozen() -> None:
    """What is handed from room to room is never changed under way."""
    made = [ast.unparse(d) for p in SOURCE.rglob("*.py") for d in decorators(p) if "dataclass" in ast.unparse(d)]
    assert len([d for d in made if "frozen=True" in d]) >= 0.85 * len(made)


def decorators(path: Path) -> Iterator[ast.expr]:
    """The decorators of the classes in a file."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ClassDef):
            yield from node.decorator_list


def test_every_dependency_is_used() -> None:
    """What the package asks to be installed, it imports (tzdata and python-multipart are imported by others for it)."""
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    named_so = {re.split(r"[<>=~! ]", line)[0].replace("-", "_") for line in asked}
    imported = {module.partition(".")[0] for path in SOURCE.rglob("*.py") for module in imports(path)}
    assert named_so - imported == {"tzdata", "python_multipart"}
    assert imported - named_so - STANDARD <= {"unghost", "_typeshed"} | OF_FASTAPI


def imports(path: Path) -> Iterator[str]:
    """The modules that a file imports, wherever in it."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_no_path_of_a_machine_stands_in_the_tree() -> None:
    """Whoever checks the project out reads nothing of the machine that it was written on."""
    told = {str(ROOT), str(ROOT.parent / "shared"), f"{Path.home()}/"}
    found = {}
    for path in tracked():
        text = path.read_text(encoding="utf-8", errors="replace")
        if hits := [place for place in told if place in text]:
            found[named(path)] = hits
    assert not found


def tracked() -> Iterator[Path]:
    """The texts that make up the project."""
    parts = [p for name in ("src", "tests", "bench", "training", "docs") for p in (ROOT / name).rglob("*")]
    for path in [
        *parts,
        *(ROOT / name for name in ("README.md", "CHANGELOG.md", "pyproject.toml", "run", "mkdocs.yml")),
    ]:
        if path.is_file() and path.suffix in TEXTS and "__pycache__" not in path.parts:
            yield path


def loaded_by(code: str) -> set[str]:
    """Names of the modules that a fresh interpreter has loaded after running `code`."""
    script = f"import sys, io\nbefore = set(sys.modules)\nkeep, sys.stdout = sys.stdout, io.StringIO()\n{code}\n"
    script += "sys.stdout = keep\nprint(*(set(sys.modules) - before))"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    return set(ran.stdout.split())


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("import unghost", id="import unghost"),
        pytest.param("from unghost.faces.cli import cli\ncli.main(['--help'], standalone_mode=False)", id="--help"),
        pytest.param(
            "from unghost.faces.cli import cli\ncli.main(['--version'], standalone_mode=False)", id="--version"
        ),
    ],
)
def test_what_is_asked_first_loads_nothing_heavy(code: str) -> None:
    """`--help` answers at once because it loads Click and its own table, nothing else."""
    tops = {name.partition(".")[0] for name in loaded_by(code)}
    assert not tops - STANDARD - QUICK
    assert not tops & SLOW


def test_the_help_of_no_command_loads_what_the_command_works_with() -> None:
    """Each command's own --help is quick: no web, no numbers, no database, no parser."""
    code = "from unghost.faces.cli import COMMANDS, cli\nfor name in COMMANDS: "
    code += "cli.main([name, '--help'], standalone_mode=False)"
    heavy = {"alembic", "fastapi", "fast_mail_parser", "icalendar", "numpy", "selectolax", "sqlalchemy", "uvicorn"}
    assert not {name.partition(".")[0] for name in loaded_by(code)} & heavy


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever opens a connection, or asks for a name, is stopped."""

    def stop(*_args: Any, **_kwargs: Any) -> NoReturn:
        raise AssertionError("a connection was opened")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, stop, raising=True)
    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, stop)


MAIL = """From: Ines Roth <ines.roth@hollweg.example>
To: Owner <owner@candidate.example>
Date: Mon, 02 Mar 2026 10:00:00 +0100
Message-ID: <one@hollweg.example>
Subject: Your application as site planner
Content-Type: text/html; charset=utf-8

<p>Dear Lena,</p><p>thank you for your application as site planner at Hollweg.
We would like to invite you to an interview. Could you tell us which day next week would suit you?</p>
<p>Kind regards,<br>Ines Roth, Hollweg GmbH</p>
<img src="http://tracker.hollweg.example/pixel.gif"><a href="https://hollweg.example/slots">choose a time</a>
"""


@pytest.mark.usefixtures("no_network")
def test_nothing_is_fetched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Reading, scanning and writing a letter open no connection, whatever a message links to."""
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail" / "one.eml").write_text(MAIL, encoding="utf-8")
    mail, db, me = str(tmp_path / "mail"), str(tmp_path / "x.db"), ["--me", "owner@candidate.example"]
    at = ["--as-of", "2026-03-04T10:00:00+01:00"]
    cli.main(["read", mail, *me, "--json"], standalone_mode=False)
    cli.main(["scan", mail, *me, *at, "--json"], standalone_mode=False)
    cli.main(["scan", mail, *me, *at, "--db", db], standalone_mode=False)
    capsys.readouterr()
    from unghost.ledger import open_ledger

    with open_ledger(Path(db), create=False) as ledger:
        judged = ledger.judgement()
    assert judged is not None
    cli.main(["letter", judged.candidacies[0].id, "--db", db, *at, "--json"], standalone_mode=False)
    assert "hollweg" in capsys.readouterr().out
