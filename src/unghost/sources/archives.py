"""Which mboxes an archive holds."""

from unghost.sources.listing import is_mbox_member
from unghost.sources.names import written
from unghost.sources.opening import Opened, is_zip, open_file, tar_stream
from unghost.sources.tars import tar_members
from unghost.words.errors import BrokenSourceError, SourceError

MEMBERS = 10_000
"""How many mboxes of one archive are read; an honest export has as many as the account has labels."""


def mbox_members(path: str) -> tuple[list[str], SourceError | None]:
    """The names of the mboxes in the archive at `path`, each once, and why it could not be listed to its end."""
    where = written(path)
    try:
        with open_file(path) as file:
            if is_zip(file):
                from unghost.sources.zips import zip_names  # zipfile takes 20 ms to import, and few need it

                return _mboxes(zip_names(file, where)), None
            return _of_tar(Opened(tar_stream(file, where), where), where)
    except SourceError as error:
        return [], error


def _of_tar(stream: Opened, where: str) -> tuple[list[str], SourceError | None]:
    names = []
    try:
        for name, _ in tar_members(stream.read):
            names.append(name)
    except EOFError:
        return _mboxes(names), stream.broken or BrokenSourceError("the archive is cut short", where=where)
    return _mboxes(names), stream.broken


def _mboxes(names: list[str]) -> list[str]:
    return list(dict.fromkeys(filter(is_mbox_member, names)))[:MEMBERS]
