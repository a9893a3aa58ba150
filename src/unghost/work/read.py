"""Reading single messages, as `unghost read` prints them; nothing is kept."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from unghost.judge.read import read
from unghost.sources import reading as mail_on_disk
from unghost.sources.survey import units
from unghost.words.errors import NoSuchPathError, NotAMailboxError
from unghost.words.facts import Owner
from unghost.words.mail import Folder, Message
from unghost.words.readings import Reading
from unghost.work.looking import whole

LIMIT = 32 << 20

OneRead = tuple[str, Message, Reading]
"""The path as given, the message, and what the judge reads in it."""


def read_paths(paths: Iterable[str], owner: Owner, *, single: bool) -> Iterator[OneRead]:
    """The messages of each path, in order; `single`: each path is one message, whatever its name or first line.

    Raises NoSuchPathError, NotAMailboxError, UnreadableError.
    """
    for path in paths:
        yield from [_one(path, owner)] if single else _all(path, owner)


def _one(path: str, owner: Owner) -> OneRead:
    file = Path(path)
    if not file.exists():
        raise NoSuchPathError("no such file", where=path)
    if not file.is_file():
        raise NotAMailboxError("not a file", where=path)
    with file.open("rb") as opened:
        raw = opened.read(LIMIT + 1)
    return _read(path, raw[:LIMIT], owner, cut=len(raw) > LIMIT)


def _all(path: str, owner: Owner) -> Iterator[OneRead]:
    for unit in units(Path(path)):
        for item, raw in mail_on_disk.stream(unit):
            alone = unit.member is not None and item.place == unit.member
            where = path if alone else mail_on_disk.path_of(unit, item)
            yield _read(where, raw, owner, cut=item.cut, sent=unit.folder is Folder.SENT)


def _read(path: str, raw: bytes, owner: Owner, *, cut: bool, sent: bool = False) -> OneRead:
    message = whole(raw, cut=cut)
    return path, message, read(message, owner, sent_folder=sent)
