"""An mbox opened for reading in sequence, wherever it lies: a file, a gzip file, a member of a zip or tar archive."""

import os
import stat
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import BinaryIO

from unghost.sources.mbox import Read
from unghost.sources.names import on_disk, written
from unghost.sources.packed import bounded, gunzipped
from unghost.sources.sniff import HEAD, Nature, is_gzip, nature
from unghost.sources.tars import tar_members
from unghost.sources.unit import Unit
from unghost.words.errors import BrokenSourceError, SourceError, UnreadableError

OPEN = os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY


class Opened:
    """A stream of mail: where it breaks off, `read` gives no more and `broken` says why."""

    def __init__(self, read: Read, where: str) -> None:
        self._read = read
        self._where = where
        self.broken: SourceError | None = None

    def read(self, count: int) -> bytes:
        """Up to `count` bytes more; none at the end, and none once it is broken."""
        if self.broken is not None:
            return b""
        try:
            return self._read(count)
        except SourceError as error:
            self.broken = error
        except (EOFError, zlib.error, ValueError):
            self.broken = BrokenSourceError("it is damaged or cut short", where=self._where)
        except OSError as error:
            self.broken = unreadable(error, self._where)
        return b""


@contextmanager
def opened(unit: Unit, after: int = 0) -> Iterator[Opened]:
    """The mbox `unit` from the byte `after` on (where it isn't packed); raises SourceError if it can't be opened."""
    with ExitStack() as stack:
        file = stack.enter_context(open_file(on_disk(unit.path)))
        if unit.member is not None:
            yield Opened(_member(file, unit, stack), where=f"{unit.path}: {unit.member}")
        elif is_gzip(file.read(3)):
            yield Opened(gzip_stream(file, unit.path), unit.path)
        else:
            file.seek(after)
            yield Opened(file.read, unit.path)


def open_file(path: str) -> BinaryIO:
    """The file at `path`, unbuffered; raises UnreadableError. A pipe or device never makes us wait."""
    try:
        descriptor = os.open(path, OPEN)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise UnreadableError("it is not a regular file", where=written(path))
        return os.fdopen(descriptor, "rb", buffering=0)
    except OSError as error:
        raise unreadable(error, written(path)) from error


def gzip_stream(file: BinaryIO, where: str) -> Read:
    """`file`, from its beginning, unpacked and bounded."""
    file.seek(0)
    return bounded(gunzipped(file), os.fstat(file.fileno()).st_size, where)


def tar_stream(file: BinaryIO, where: str) -> Read:
    """The tar archive in `file`, unpacked if it is packed."""
    file.seek(0)
    packed = is_gzip(file.read(3))
    file.seek(0)
    return gzip_stream(file, where) if packed else file.read


def is_zip(file: BinaryIO) -> bool:
    """Whether `file` is a zip archive; it is left at its beginning."""
    file.seek(0)
    found = nature(file.read(HEAD)) is Nature.ZIP
    file.seek(0)
    return found


def unreadable(error: OSError, where: str) -> UnreadableError:
    """`error` of the system, in one line."""
    return UnreadableError(f"it cannot be read ({error.strerror or error})", where=where)


def _member(file: BinaryIO, unit: Unit, stack: ExitStack) -> Read:
    member = on_disk(unit.member or "")
    if is_zip(file):
        from unghost.sources.zips import zip_member  # zipfile takes 20 ms to import, and few need it

        return zip_member(file, member, unit.path, stack)
    with suppress(EOFError, zlib.error):
        for name, content in tar_members(tar_stream(file, unit.path)):
            if name == member:
                return content
    raise BrokenSourceError(f"there is no {unit.member} in it", where=unit.path)
