"""Mail on disk, made for the tests of sources: messages, and every form that they lie in."""

import gzip
import io
import tarfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

FROM_LINE = b"From ann@example.org Mon Jan  5 10:00:00 2026"


def message(number: int = 1, body: bytes = b"Good morning.\n", extra: bytes = b"") -> bytes:
    """A small message that ends in a line feed."""
    head = b"From: Ann <ann@example.org>\nTo: bob@example.net\nSubject: Number %d\nMessage-ID: <%d@example.org>\n"
    return head % (number, number) + extra + b"\n" + body


def mbox(*messages: bytes, line: bytes = FROM_LINE) -> bytes:
    """An mboxrd of `messages`, each of which ends in a line feed."""
    return b"".join(line + b"\n" + quoted(each) + b"\n" for each in messages)


def quoted(raw: bytes) -> bytes:
    """`raw` with every line that could be taken for a separator quoted, as mboxrd does."""
    lines = raw.split(b"\n")
    return b"\n".join(b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in lines)


def emlx(raw: bytes) -> bytes:
    """`raw` as Apple Mail keeps it."""
    plist = b'<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict><key>flags</key></dict></plist>\n'
    return b"%-10d\n" % len(raw) + raw + plist


def write(root: Path, files: Mapping[str, bytes]) -> Path:
    """`files` by path under `root`; a path that ends in a slash is an empty folder."""
    root.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = root / name
        if name.endswith("/"):
            path.mkdir(parents=True, exist_ok=True)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    return root


def maildir(root: Path, *messages: bytes) -> Path:
    """A Maildir with `messages` in `cur`, seen."""
    write(root, {"cur/": b"", "new/": b"", "tmp/": b""})
    return write(root, {f"cur/170000000{number}.M1P{number}.host:2,S": raw for number, raw in enumerate(messages)})


def zipped(path: Path, members: Mapping[str, bytes]) -> Path:
    """A zip archive of `members`."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def tarred(
    path: Path, members: Sequence[tuple[str, bytes]], form: int = tarfile.PAX_FORMAT, *, packed: bool = True
) -> Path:
    """A tar archive of `members`, packed by gzip unless told otherwise."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=form) as archive:
        for name, content in members:
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    path.write_bytes(gzip.compress(made.getvalue()) if packed else made.getvalue())
    return path
