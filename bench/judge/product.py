"""The product as it is measured: its own commands, run in this process, answering in JSON."""

import io
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from datetime import datetime
from pathlib import Path
from typing import Any

from unghost.faces.cli import cli

Answer = dict[str, Any]


def read(paths: Sequence[Path], me: Iterable[str]) -> dict[str, Answer]:
    """`unghost read - --json`: file name without its ending → what is said of it."""
    listed = "".join(f"{path}\n" for path in paths)
    lines = _run(["read", "-", *_addresses(me), "--json"], listed).splitlines()
    return {Path(answer["path"]).name.partition(":")[0].rpartition(".")[0]: answer for answer in map(json.loads, lines)}


def scan(source: Path, me: Iterable[str], as_of: datetime) -> Answer:
    """`unghost scan --json`: the whole search at that moment; nothing is kept."""
    asked = ["scan", str(source), *_addresses(me), "--as-of", as_of.isoformat(), "--json"]
    answer: Answer = json.loads(_run(asked))
    return answer


def _addresses(me: Iterable[str]) -> list[str]:
    return [word for address in me for word in ("--me", address)]


def _run(args: Sequence[str], stdin: str = "") -> str:
    out = io.StringIO()
    with redirect_stdout(out), _standard_input(stdin):
        cli.main(args=list(args), prog_name="unghost", standalone_mode=False)
    return out.getvalue()


@contextmanager
def _standard_input(text: str) -> Iterator[None]:
    before, sys.stdin = sys.stdin, io.StringIO(text)
    try:
        yield
    finally:
        sys.stdin = before
