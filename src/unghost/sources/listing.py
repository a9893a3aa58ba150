"""One folder, and the beginning of one file: all that a survey asks of the disk."""

import errno
import os
import re
import stat
from pathlib import Path
from typing import NamedTuple

from unghost.sources.names import written
from unghost.sources.opening import OPEN, unreadable
from unghost.sources.sniff import HEAD
from unghost.sources.unit import Unit

Stamp = tuple[int, int]

_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENXIO})
"""It has vanished, or nobody stands at the other end of a socket: nothing that the owner must be told."""
_NEVER_MAIL = re.compile(
    r"\.(?:msf|dat|sqlite|db|json|jsonl|js|mjs|html|htm|css|pdf|png|jpg|jpeg|gif|svg|webp|heic|ico|xml|plist|"
    r"ini|log|lock|wal|shm|mp3|mp4|mov|avi|mkv|wav|doc|docx|xls|xlsx|ppt|pptx|odt|ods|csv|tsv|py|pyc|c|h|o|"
    r"so|a|jar|exe|dll|dylib|iso|img|deb|rpm|dmg|pkg|xz|bz2|zst|7z|rar|ics|vcf|cmeta|ibex|index)$",
    re.IGNORECASE,
)
_ARCHIVES = (".zip", ".tgz", ".tar.gz", ".tar")
_MBOX_SUFFIXES = (".mbox", ".mbx", ".mbox.gz", ".mboxrd", ".mboxo")


class Listing(NamedTuple):
    """The names in one folder."""

    folders: frozenset[str]
    files: frozenset[str]


class Head(NamedTuple):
    """The beginning of a file and its stamp."""

    data: bytes
    stamp: Stamp


def list_folder(path: str) -> Listing | None:
    """What is in the folder, links followed; None if it has vanished. Raises UnreadableError."""
    folders: list[str] = []
    files: list[str] = []
    try:
        with os.scandir(path) as entries:
            for entry in entries:
                (folders if _is_folder(entry) else files).append(entry.name)
    except OSError as error:
        if error.errno in _GONE:
            return None
        raise unreadable(error, written(path)) from error
    return Listing(frozenset(folders), frozenset(files))


def head_of(path: str) -> Head | None:
    """The file's beginning; None if it has vanished or is no regular file. Raises UnreadableError."""
    try:
        descriptor = os.open(path, OPEN)
        try:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                return None
            return Head(os.read(descriptor, HEAD), (status.st_mtime_ns, status.st_size))
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno in _GONE:
            return None
        raise unreadable(error, written(path)) from error


def is_maildir(found: Listing) -> bool:
    """Whether the folder is a Maildir; some programs leave out `new` or `tmp` while they are empty."""
    return "cur" in found.folders and bool(found.folders & {"new", "tmp"})


def may_hold_mail(name: str) -> bool:
    """Whether a file of that name, in a folder of any files, is worth being opened."""
    return not name.startswith(".") and not _NEVER_MAIL.search(name) and (not is_archive(name) or _is_quick(name))


def suffix_of(name: str) -> str:
    """The file name's suffix with its dot, in lower case; "" if it has none."""
    return Path(name).suffix.lower()


def is_archive(name: str) -> bool:
    """Whether a file of that name is an archive that may hold mboxes."""
    return name.lower().endswith(_ARCHIVES)


def is_mbox_name(name: str) -> bool:
    """Whether a file of that name says that it is an mbox."""
    return name.lower().endswith(_MBOX_SUFFIXES)


def is_mbox_member(name: str) -> bool:
    """Whether the member `name` of an archive is an mbox: "Takeout/Mail/Sent.mbox", "Sent.mbox/mbox"."""
    last = name.rpartition("/")[2].lower()
    return (last.endswith(".mbox") or last == "mbox") and not last.startswith("._")


def stamp_of(path: str) -> Stamp:
    """Modification time in ns and size; (0, 0) if it can't be told."""
    try:
        status = Path(path).stat()
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size


def same_archive(known: Unit, path: str, stamp: Stamp) -> bool:
    """Whether `known` is a member of the archive at `path`, listed when its stamp was the same."""
    return known.member is not None and known.path == written(path) and known.stamp == stamp


def _is_quick(name: str) -> bool:
    """A zip archive has a list of its members; a tar archive must be read through: only if it is surely a Takeout."""
    return name.lower().endswith(".zip") or name.lower().startswith("takeout")


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
