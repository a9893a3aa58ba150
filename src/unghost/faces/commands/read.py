"""unghost read: single messages as JSON lines."""

import sys

import click

from unghost.faces import contract
from unghost.faces.options import addresses, as_json, me


@click.command(short_help="Read single messages, as JSON.")
@click.argument("paths", nargs=-1, required=True)
@me
@as_json
def command(paths: tuple[str, ...], me: tuple[str, ...], as_json: bool) -> None:  # noqa: ARG001 (JSON is all there is)
    """Read PATHS (messages, an mbox, a Maildir; - for a list of paths on standard input), one JSON object a line."""
    from unghost.words.facts import Owner
    from unghost.work.read import read_paths

    owner = Owner(addresses(me))
    listed = [line.rstrip("\n") for line in sys.stdin] if paths == ("-",) else None
    for path, message, reading in read_paths(
        paths if listed is None else [p for p in listed if p], owner, single=listed is not None
    ):
        sys.stdout.write(contract.dumps(contract.reading(path, message, reading)) + "\n")
