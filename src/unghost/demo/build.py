"""Writes the demo mailbox as a Maildir++: one candidate's job search as of any moment."""

from __future__ import annotations

import json
import os
import re
from importlib.resources import files
from typing import TYPE_CHECKING, cast

from unghost.demo.mime import Letter, compose, message_id
from unghost.demo.moments import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

FOLDERS = {"INBOX": "", "Sent": ".Sent", "Archive": ".Archive", "Drafts": ".Drafts", "Spam": ".Spam"}
"""The folders of the mailbox and their directories in the Maildir++."""

_PAST = re.compile(r"-0*[1-9]\d*(?:(?:wd|d|mo) \d\d:\d\d|h)")


def build(target: Path, now: datetime) -> int:
    """Write the demo mailbox into a directory, dated as of an aware ``now``, and return the number of messages.

    The directory itself is the INBOX; it and its folders are made where they are missing. The same ``now`` gives the
    same bytes. Raises ValueError for a naive ``now`` or a letter that is at fault, OSError where it cannot write.
    """
    if now.tzinfo is None:
        msg = "now must know its zone"
        raise ValueError(msg)
    _make_folders(target)
    by_key = {letter["key"]: letter for letter in letters()}
    for letter in by_key.values():
        _write(target, letter, by_key, now)
    return len(by_key)


def letters() -> Iterator[Letter]:
    """Every letter of the demo as it is written, file after file; raises ValueError for a key that comes twice."""
    seen: set[str] = set()
    for source in sorted(files("unghost.demo").joinpath("mail").iterdir(), key=lambda one: one.name):
        if not source.name.endswith(".jsonl"):
            continue
        for line in source.read_text(encoding="utf-8").splitlines():
            letter = _letter(line)
            if letter["key"] in seen:
                msg = f"{source.name}: {letter['key']} comes twice"
                raise ValueError(msg)
            seen.add(letter["key"])
            yield letter


def _letter(line: str) -> Letter:
    written = json.loads(line)
    written["sender"] = written.pop("from")
    letter = cast("Letter", written)
    if not _PAST.fullmatch(letter["at"]):
        msg = f"{letter['key']}: {letter['at']!r} is not a moment of the past"
        raise ValueError(msg)
    return letter


def _make_folders(target: Path) -> None:
    for directory in FOLDERS.values():
        for state in ("cur", "new", "tmp"):
            (target / directory / state).mkdir(parents=True, exist_ok=True)
        if directory:
            (target / directory / "maildirfolder").touch()


def _write(target: Path, letter: Letter, by_key: dict[str, Letter], now: datetime) -> None:
    at = resolve(letter["at"], now)
    message = compose(letter, at, now, _ancestors(letter, by_key))
    path = target / FOLDERS[letter["folder"]] / "cur" / f"{letter['key']}:2,S"
    path.write_bytes(message.as_bytes())
    os.utime(path, (at.timestamp(), at.timestamp()))


def _ancestors(letter: Letter, by_key: dict[str, Letter]) -> list[str]:
    """The Message-IDs a letter refers to, the eldest first; raises ValueError where letters answer in a circle."""
    chain: list[str] = []
    parent = letter["reply_to"]
    while parent is not None:
        chain.insert(0, message_id(by_key[parent]))
        if len(chain) > len(by_key):
            msg = f"{letter['key']}: answers in a circle"
            raise ValueError(msg)
        parent = by_key[parent]["reply_to"]
    return chain
