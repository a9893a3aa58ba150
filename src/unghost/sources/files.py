"""What one file of a source is: an mbox, a message, an archive of mboxes, another program's, or no mail."""

from collections.abc import Iterable
from typing import NamedTuple

from unghost.sources.archives import mbox_members
from unghost.sources.folder_names import SPECIAL_USE
from unghost.sources.folders import folded, folder_of
from unghost.sources.foreign import foreign_error, foreign_suffix
from unghost.sources.listing import Head, head_of, is_archive, is_mbox_name, same_archive, suffix_of
from unghost.sources.names import written
from unghost.sources.sniff import Nature, is_gzip, nature
from unghost.sources.unit import Unit, UnitKind
from unghost.words.errors import NoSuchPathError, NotAMailboxError, UnghostError


class Found(NamedTuple):
    """The units in one file, what of it can't be read, and the suffix of the foreign format that it is in."""

    units: tuple[Unit, ...] = ()
    unreadable: tuple[UnghostError, ...] = ()
    foreign: str | None = None


def file_in_folder(path: str, names: tuple[str, ...], beside: frozenset[str], known: Iterable[Unit]) -> Found:
    """What the file at `path` is, found in a tree among any other files; `beside` are the names in its folder."""
    head = head_of(path)
    if head is None:
        return Found()
    kind = nature(head.data)
    if kind is Nature.MBOX or (kind is Nature.MESSAGE and is_mbox_name(names[-1])):
        return Found((_mbox(path, names, head),))
    if kind is Nature.EMPTY:
        return Found((_mbox(path, names, head),)) if _is_vouched(names[-1], beside) else Found()
    if kind in {Nature.ZIP, Nature.TAR} and is_archive(names[-1]):
        return _archive(path, names[:-1], head, known)
    return Found(foreign=foreign_suffix(names[-1], head.data) if kind is Nature.OTHER else None)


def single_file(path: str, where: str, known: Iterable[Unit]) -> Found:
    """What the file at `path`, which the owner named, is; raises NotAMailboxError and ForeignFormatError."""
    head = head_of(path)
    if head is None:
        raise NoSuchPathError("there is nothing of that name", where=where)
    name = path.rpartition("/")[2]
    kind = nature(head.data)
    foreign = foreign_suffix(name, head.data)
    if foreign is not None and kind in {Nature.OTHER, Nature.EMPTY, Nature.ZIP}:
        raise foreign_error(foreign, where)
    if kind in {Nature.ZIP, Nature.TAR}:
        return _members(path, where, head, known)
    return Found((_message_or_mbox(path, name, where, head, kind),))


def _message_or_mbox(path: str, name: str, where: str, head: Head, kind: Nature) -> Unit:
    suffix = suffix_of(name)
    if kind is Nature.EMLX or (suffix == ".emlx" and b"\0" not in head.data):
        return _single(path, UnitKind.EMLX, head)
    is_message = kind is Nature.MESSAGE or (kind is Nature.OTHER and suffix == ".eml" and b"\0" not in head.data)
    if is_message and not is_mbox_name(name) and not is_gzip(head.data):
        return _single(path, UnitKind.EML, head)
    if kind is Nature.OTHER:
        raise NotAMailboxError(
            "it is " + ("a binary file" if b"\0" in head.data else "a text without a message"), where=where
        )
    return _mbox(path, (name,), head)


def _members(path: str, where: str, head: Head, known: Iterable[Unit]) -> Found:
    found = _archive(path, (), head, known)
    if not found.units:
        raise (
            found.unreadable[0]
            if found.unreadable
            else NotAMailboxError("it is an archive without an .mbox in it", where=where)
        )
    return found


def _archive(path: str, names: tuple[str, ...], head: Head, known: Iterable[Unit]) -> Found:
    before = tuple(unit for unit in known if same_archive(unit, path, head.stamp))
    if before:
        return Found(before)
    members, error = mbox_members(path)
    units = tuple(_member(path, names, head, member) for member in members)
    return Found(units, () if error is None else (error,))


def _member(path: str, names: tuple[str, ...], head: Head, member: str) -> Unit:
    folder = folder_of((*names, *member.replace("\\", "/").split("/")))
    return Unit(written(path), UnitKind.ARCHIVE_MBOX, folder, head.stamp, written(member))


def _mbox(path: str, names: tuple[str, ...], head: Head) -> Unit:
    return Unit(written(path), UnitKind.MBOX, folder_of(names), head.stamp)


def _single(path: str, kind: UnitKind, head: Head) -> Unit:
    above, _, name = path.rpartition("/")
    return Unit(written(above), kind, folder_of((above.rpartition("/")[2], name)), head.stamp, written(name))


def _is_vouched(name: str, beside: frozenset[str]) -> bool:
    """Whether an empty file is an mbox without messages: it is called so, or Thunderbird's index stands beside it."""
    return is_mbox_name(name) or name + ".msf" in beside or folded(name) in SPECIAL_USE
