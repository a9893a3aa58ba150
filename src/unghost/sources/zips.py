"""Members of a zip archive, read as a stream."""

import os
import zipfile
import zlib
from contextlib import ExitStack
from typing import BinaryIO

from unghost.sources.mbox import Read
from unghost.sources.packed import STEP, bounded
from unghost.words.errors import BrokenSourceError, SourceError, UnreadableError

_TELLABLE = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DAMAGE = (zipfile.BadZipFile, EOFError, zlib.error, ValueError, NotImplementedError, OSError)


def zip_names(file: BinaryIO, where: str) -> list[str]:
    """The names of all files in the archive; raises SourceError if it is damaged or a trap."""
    archive = _archive(file, where)
    members = archive.infolist()
    if sum(member.compress_size for member in members) > os.fstat(file.fileno()).st_size:
        raise BrokenSourceError("its members overlap, which no honest archive's do", where=where)
    return [member.filename for member in members if not member.is_dir()]


def zip_member(file: BinaryIO, name: str, where: str, stack: ExitStack) -> Read:
    """The member `name`, unpacked and bounded; `stack` closes it."""
    archive = stack.enter_context(_archive(file, where))
    try:
        member = archive.getinfo(name)
        _refuse(member, where)
        content = stack.enter_context(archive.open(member))
    except KeyError:
        raise BrokenSourceError(f"there is no {name} in it", where=where) from None
    except _DAMAGE as error:
        raise _damaged(where) from error
    packed = min(member.compress_size, os.fstat(file.fileno()).st_size)

    def read(count: int) -> bytes:
        try:
            return content.read(min(count, STEP))
        except _DAMAGE as error:
            raise _damaged(where) from error

    return bounded(read, packed, where)


def _archive(file: BinaryIO, where: str) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(file)
    except _DAMAGE as error:
        raise _damaged(where) from error


def _refuse(member: zipfile.ZipInfo, where: str) -> None:
    if member.flag_bits & 1:
        raise UnreadableError("it is locked with a password: unpack it, then give the folder", where=where)
    if member.compress_type not in _TELLABLE:
        raise UnreadableError("it is packed in an uncommon way: unpack it, then give the folder", where=where)


def _damaged(where: str) -> SourceError:
    return BrokenSourceError("the archive is damaged or cut short", where=where)
