"""unghost check: the courtesy check on a text that somebody wrote."""

import sys
from pathlib import Path

import click

from unghost.faces import contract
from unghost.faces.options import as_json, choices
from unghost.words.errors import NoSuchPathError
from unghost.words.letters import LetterKind


@click.command(short_help="The courtesy check on a text of your own.")
@click.argument("file")
@click.option("--kind", type=choices(LetterKind), required=True, help="What the letter is for.")
@click.option("--to-name", default=None, metavar="NAME", help="Who reads it.")
@click.option("--organisation", default=None, metavar="NAME", help="The employer it must name rightly.")
@click.option("--role", default=None, metavar="ROLE", help="The role it must name rightly.")
@as_json
def command(
    file: str, kind: str, to_name: str | None, organisation: str | None, role: str | None, as_json: bool
) -> None:
    """Check FILE (- for standard input) against the rules of courtesy."""
    from unghost.letters.courtesy import check

    remarks = check(_text(file), LetterKind(kind), to_name=to_name, organisation=organisation, role=role)
    ok = all(r.ok for r in remarks)
    if as_json:
        click.echo(contract.dumps({"ok": ok, "check": contract.remarks(remarks)}))
        return
    for remark in remarks:
        told = f": {remark.remark}" if remark.remark else ""
        click.echo(f"{'ok ' if remark.ok else 'no '} {remark.rule.replace('_', ' ')}{told}")


def _text(file: str) -> str:
    if file == "-":
        return sys.stdin.read()
    path = Path(file)
    if not path.is_file():
        raise NoSuchPathError("no such file", where=file)
    return path.read_text(encoding="utf-8", errors="replace")
