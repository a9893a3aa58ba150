"""Fill the marked blocks of the pages from the program itself: `python docs/make_reference.py [--check]`."""

import contextlib
import io
import json
import sys
import tempfile
from datetime import datetime
from pathlib import Path

import click

from unghost.faces.cli import COMMANDS, cli

ROOT = Path(__file__).resolve().parents[1]
COMMANDS_PAGE = ROOT / "docs" / "reference" / "commands.md"
CARD = ROOT / "docs" / "explanation" / "model-card.md"
FIGURES = ROOT / "training" / "figures.json"
README = ROOT / "README.md"
WIDTH = 88
AS_OF = "2026-05-05T10:00:00+02:00"
SHOWN = 17
"""Lines of a long answer that the README shows."""
LETTER_TO = "Aurelia Foods"


def begin(name: str) -> str:
    """The comment that opens a block."""
    return f"<!-- {name}: begin (python docs/make_reference.py) -->"


def end(name: str) -> str:
    """The comment that closes it."""
    return f"<!-- {name}: end -->"


def filled(text: str, name: str, block: str) -> str:
    """`text` with its block of that name replaced. Raises ValueError where it has none."""
    before, opened, rest = text.partition(begin(name))
    _, closed, after = rest.partition(end(name))
    if not opened or not closed:
        raise ValueError(f"no block {name}")
    return f"{before}{begin(name)}\n{block}\n{end(name)}{after}"


def help_of(name: str) -> str:
    """What `unghost NAME --help` prints, at a fixed width."""
    command = cli.get_command(click.Context(cli), name)
    assert command is not None, name
    context = click.Context(command, info_name=f"unghost {name}", terminal_width=WIDTH, max_content_width=WIDTH)
    context.help_option_names = ["-h", "--help"]
    return command.get_help(context)


def commands() -> str:
    """A section for each command."""
    sections = (f"## {name}\n\n{line}\n\n```text\n{help_of(name)}\n```" for name, line in COMMANDS.items())
    return "\n\n".join(sections)


def training() -> str:
    """What the training measured by cross-validation, as a table."""
    found = json.loads(FIGURES.read_text(encoding="utf-8"))
    lines = ["| what | measured on | now |", "| --- | --- | --- |"]
    for part in (name for name, told in found.items() if isinstance(told, dict)):
        told = dict(found[part])
        count = told.pop("count", "")
        rest = {k: v for k, v in told.items() if isinstance(v, float)} | told.get("by_language", {})
        lines += [f"| {part}: {name.replace('_', ' ')} | {count} | {value:.3f} |" for name, value in rest.items()]
    return "\n".join(lines)


def fresh() -> dict[Path, str]:
    """Each page that can be checked, as it should be."""
    blocks = ((COMMANDS_PAGE, "commands", commands), (CARD, "training", training))
    return {page: filled(page.read_text(encoding="utf-8"), name, made()) for page, name, made in blocks}


def tour() -> str:
    """What the commands answer on the demo mailbox, at a fixed moment."""
    from unghost.demo.build import build
    from unghost.faces.commands.demo import ADDRESSES

    with tempfile.TemporaryDirectory() as folder:
        mail, db = Path(folder) / "mail", str(Path(folder) / "demo.db")
        build(mail, datetime.fromisoformat(AS_OF))
        me = [word for address in sorted(ADDRESSES) for word in ("--me", address)]
        _said("scan", str(mail), *me, "--as-of", AS_OF, "--db", db)
        today = _said("today", "--as-of", AS_OF, "--db", db)
        letter = _said("letter", _candidacy(Path(db)), "--as-of", AS_OF, "--db", db)
    return "\n\n".join([
        f"```console\n$ unghost scan ~/Mail --me mara.lindqvist@posteo.example\n{_beginning(today)}\n```",
        f"```console\n$ unghost letter ID\n{letter}\n```",
    ])  # fmt: skip


def _said(*args: str) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        cli.main(args=list(args), prog_name="unghost", standalone_mode=False)
    return out.getvalue().rstrip()


def _candidacy(db: Path) -> str:
    from unghost.ledger import open_ledger

    with open_ledger(db, create=False) as ledger:
        judged = ledger.judgement()
    assert judged is not None
    return next(c.id for c in judged.candidacies if c.organisation == LETTER_TO)


def _beginning(text: str) -> str:
    lines = text.splitlines()
    return "\n".join([*lines[:SHOWN], "..."] if len(lines) > SHOWN else lines)


def main() -> None:
    """Write the blocks, or with --check only say which are stale."""
    pages = fresh()
    stale = [str(p.relative_to(ROOT)) for p, text in pages.items() if p.read_text(encoding="utf-8") != text]
    if "--check" in sys.argv[1:]:
        sys.exit(f"stale: {', '.join(stale)}; run: python docs/make_reference.py" if stale else 0)
    pages[README] = filled(README.read_text(encoding="utf-8"), "tour", tour())
    for page, text in pages.items():
        page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
