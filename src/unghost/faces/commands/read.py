"""unghost read: single messages as JSON lines."""

import sys

import click

from unghost.faces import contract
from unghost.faces.options import addresses, as_json, me
from unghost.words.errors import UnghostError


@click.command(short_help="Read single messages, as JSON.")
@click.argument("paths", nargs=-1, required=True)
@me
@as_json
def command(paths: tuple[str, ...], me: tuple[str, ...], as_json: bool) -> None:  # noqa: ARG001 (JSON is all there is)
    """Read PATHS (messages, an mbox, a Maildir; - for a list of paths on standard input), one JSON object a line."""
    from unghost.words.facts import Owner
    from unghost.work.read import read_paths

    owner = Owner(addresses(me))
    listed = paths == ("-",)
    asked = [line.rstrip("\n") for line in sys.stdin] if listed else list(paths)
    code = 0
    for path in filter(None, asked):
        try:
            for name, message, reading in read_paths([path], owner, single=listed):
                sys.stdout.write(contract.dumps(contract.reading(name, message, reading)) + "\n")
        except UnghostError as error:  # the others get their lines all the same
            sys.stderr.write(f"unghost: {error}\n")
            code = max(code, error.exit_code)
    click.get_current_context().exit(code)
