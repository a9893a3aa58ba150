"""What a source holds: the folder tree walked, every place that messages can be read from named and given its use."""

import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from unghost.sources.files import file_in_folder, single_file
from unghost.sources.folders import folder_of
from unghost.sources.foreign import foreign_error
from unghost.sources.listing import Listing, is_maildir, list_folder, may_hold_mail, stamp_of
from unghost.sources.names import written
from unghost.sources.opening import unreadable
from unghost.sources.unit import Survey, Unit, UnitKind
from unghost.words.errors import NoSuchPathError, NotAMailboxError, UnghostError, UnreadableError
from unghost.words.mail import Folder

DEPTH = 64
"""How many folders deep a tree is walked; no mail program nests that deep."""

_MAILDIR_NAME = re.compile(r"[0-9]+\.[^ ]+$|.+[:;!]2,[A-Za-z]*$")
_Place = tuple[str, tuple[str, ...]]
"""A folder's path, and the names that lead to it from the source on, the source's own first."""


def units(source: Path) -> tuple[Unit, ...]:
    """The units that `source` holds; raises as `survey` does."""
    return survey(source).units


def survey(source: Path, known: Iterable[Unit] = ()) -> Survey:
    """What `source` holds, in the order of its paths: a file or folder of any form that `UnitKind` names.

    An archive is not listed anew while its stamp is that of a unit in `known`. Raises NoSuchPathError,
    NotAMailboxError, ForeignFormatError, UnreadableError or BrokenSourceError where there is nothing to read; a part
    that can't be read beside others that can is told in `unreadable`.
    """
    where = written(str(source))
    try:
        path = "/" + os.path.abspath(source).lstrip("/")  # noqa: PTH100  resolve() would replace links
        mode = Path(path).stat().st_mode
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise NoSuchPathError("there is nothing of that name", where=where) from None
    except OSError as error:
        raise unreadable(error, where) from error
    if stat.S_ISDIR(mode):
        return _told(_Walk(path, known), where)
    if not stat.S_ISREG(mode):
        raise NotAMailboxError("it is neither a file nor a folder", where=where)
    found = single_file(path, where, known)
    return Survey(found.units, found.unreadable)


class _Walk:
    """A folder tree as it is walked; no folder twice, however links lead to it."""

    def __init__(self, root: str, known: Iterable[Unit]) -> None:
        self.units: list[Unit] = []
        self.unreadable: list[UnghostError] = []
        self.foreign: dict[str, str] = {}
        self._known = tuple(unit for unit in known if unit.member is not None)
        self._seen: set[tuple[int, int]] = set()
        self._above = {_identity(above) for above in map(str, Path(root).resolve().parents)}
        places: list[_Place] = [(root, _own_names(root))]
        while places:
            places.extend(self._visit(*places.pop()))

    def _visit(self, path: str, names: tuple[str, ...]) -> Iterator[_Place]:
        try:
            found = list_folder(path) if self._is_new(path) else None
        except UnreadableError as error:
            self.unreadable.append(error)
            return
        if found is None or (_is_hidden(names) and not is_maildir(found)):
            return
        for name in sorted(self._enter(path, names, found)):
            if len(names) < DEPTH:
                yield f"{path}/{name}", (*names, name)

    def _is_new(self, path: str) -> bool:
        identity = _identity(path)
        if identity in self._seen or identity in self._above:
            return False
        self._seen.add(identity)
        return True

    def _enter(self, path: str, names: tuple[str, ...], found: Listing) -> frozenset[str]:
        """Take what the folder itself holds; what is left are the folders to visit."""
        if is_maildir(found):
            self._maildir(path, names, found)
            return found.folders - {"cur", "new", "tmp"}
        if names[-1] in {"cur", "new"} and any(map(_MAILDIR_NAME.match, found.files)):
            self._take(path, UnitKind.MAILDIR, folder_of(names))
            return frozenset()
        if "prefs.js" in found.files and found.folders & {"Mail", "ImapMail"}:
            return found.folders & {"Mail", "ImapMail"}
        self._files(path, names, found.files)
        return found.folders - {"Attachments"} if "Messages" in found.folders else found.folders

    def _maildir(self, path: str, names: tuple[str, ...], found: Listing) -> None:
        is_root = len(names) == 1 or any(name.startswith(".") for name in found.folders)
        folder = folder_of(names, Folder.INBOX if is_root else Folder.ARCHIVE)
        for name in sorted(found.folders & {"cur", "new"}):
            self._take(f"{path}/{name}", UnitKind.MAILDIR, folder)

    def _files(self, path: str, names: tuple[str, ...], files: frozenset[str]) -> None:
        single = {name for name in files if name.lower().endswith((".eml", ".emlx"))}
        for kind in (UnitKind.EML, UnitKind.EMLX):
            if any(name.lower().endswith("." + kind) and not name.startswith(".") for name in single):
                self._take(path, kind, folder_of(names))
        for name in sorted(name for name in files - single if may_hold_mail(name) or name + ".msf" in files):
            self._file(f"{path}/{name}", (*names, name), files)

    def _file(self, path: str, names: tuple[str, ...], beside: frozenset[str]) -> None:
        try:
            found = file_in_folder(path, names, beside, self._known)
        except UnghostError as error:
            self.unreadable.append(error)
            return
        self.units.extend(found.units)
        self.unreadable.extend(found.unreadable)
        if found.foreign:
            self.foreign.setdefault(found.foreign, path)

    def _take(self, path: str, kind: UnitKind, folder: Folder) -> None:
        self.units.append(Unit(written(path), kind, folder, stamp_of(path)))


def _told(walk: _Walk, where: str) -> Survey:
    """What was found, or the error that says best why there is nothing."""
    foreign = [foreign_error(suffix, written(path)) for suffix, path in walk.foreign.items()]
    problems = (*walk.unreadable, *foreign)
    if walk.units:
        return Survey(tuple(sorted(walk.units, key=lambda unit: (unit.path, unit.member or ""))), problems)
    raise problems[0] if problems else NotAMailboxError("there is no mail in this folder", where=where)


def _own_names(root: str) -> tuple[str, ...]:
    """The source's own name; for the `cur` or `new` of a Maildir, that of the Maildir too."""
    above, _, name = root.rpartition("/")
    return (above.rpartition("/")[2], name) if name in {"cur", "new"} else (name,)


def _is_hidden(names: tuple[str, ...]) -> bool:
    """Hidden folders aren't walked; KMail's ".work.directory" is, which holds the folders under "work"."""
    return len(names) > 1 and names[-1].startswith(".") and not names[-1].endswith(".directory")


def _identity(path: str) -> tuple[int, int]:
    try:
        status = Path(path).stat()
    except OSError:
        return 0, 0
    return status.st_dev, status.st_ino
