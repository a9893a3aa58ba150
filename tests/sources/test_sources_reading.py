"""The messages of a unit: listed, loaded, streamed, and what happens to those that are damaged, vanish or never end."""

import gzip
import os
import random
import tarfile
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sources_made import emlx, maildir, mbox, message, tarred, write, zipped

from unghost.sources import packed
from unghost.sources.emlx import message_of_emlx
from unghost.sources.reading import items, load, path_of, stream
from unghost.sources.survey import units
from unghost.sources.unit import Item, Unit, UnitKind
from unghost.words.errors import BrokenSourceError, SourceError, UnghostError, UnreadableError
from unghost.words.mail import Folder

MESSAGES = [message(1), message(2, b"\nFrom here.\n\n>From there.\n"), message(3, b"x" * 3000 + b"\n")]


def as_maildir(root: Path) -> Path:
    """Each a file in a Maildir."""
    return maildir(root / "Maildir", *MESSAGES)


def as_eml(root: Path) -> Path:
    """Each an .eml file."""
    return write(root / "eml", {f"{number}.eml": raw for number, raw in enumerate(MESSAGES)})


def as_emlx(root: Path) -> Path:
    """Each an .emlx file."""
    return write(root / "emlx", {f"{number}.emlx": emlx(raw) for number, raw in enumerate(MESSAGES)})


def as_mbox(root: Path) -> Path:
    """All in an mbox."""
    return write(root, {"mail.mbox": mbox(*MESSAGES)}) / "mail.mbox"


def as_gzip(root: Path) -> Path:
    """All in an mbox packed by gzip."""
    return write(root, {"mail.mbox.gz": gzip.compress(mbox(*MESSAGES))}) / "mail.mbox.gz"


def as_zip(root: Path) -> Path:
    """All in an mbox in a zip archive."""
    return zipped(root / "takeout.zip", {"Takeout/Mail/All.mbox": mbox(*MESSAGES), "Takeout/x.json": b"{}"})


def as_tgz(root: Path) -> Path:
    """All in an mbox in a tar archive."""
    return tarred(root / "takeout.tgz", [("Takeout/x.json", b"{}"), ("Takeout/Mail/All.mbox", mbox(*MESSAGES))])


FORMS = [as_maildir, as_eml, as_emlx, as_mbox, as_gzip, as_zip, as_tgz]
Form = Callable[[Path], Path]


def only(source: Path) -> Unit:
    """The one unit of `source` that holds messages."""
    return next(unit for unit in units(source) if any(items(unit)))


@pytest.mark.parametrize("form", FORMS)
def test_the_same_messages_come_from_every_form(tmp_path: Path, form: Form) -> None:
    """Listed, loaded and streamed: the same, in order."""
    unit = only(form(tmp_path))
    listed = list(items(unit))
    streamed = list(stream(unit))
    assert [raw for _, raw in streamed] == MESSAGES
    assert [load(unit, item) for item in listed] == MESSAGES
    assert [item.place for item, _ in streamed] == [item.place for item in listed]
    assert not any(item.cut for item in listed)


@pytest.mark.parametrize("form", FORMS)
def test_a_long_message_is_cut_at_the_limit(tmp_path: Path, form: Form) -> None:
    """Its beginning is read, it says so, and the others are whole."""
    unit = only(form(tmp_path))
    (first, _), _, (last, raw) = stream(unit, limit=1000)
    assert (first.cut, last.cut) == (False, True)
    assert 800 < len(raw) <= 1000
    assert MESSAGES[2].startswith(raw)
    assert load(unit, last, 1000) == raw


@pytest.mark.parametrize("form", FORMS)
def test_what_has_vanished_is_left_out(tmp_path: Path, form: Form) -> None:
    """Between the survey and the reading, mail is moved, deleted and packed away."""
    unit = only(form(tmp_path))
    item = next(items(unit))
    Path(path_of(unit, item)).unlink()
    assert load(unit, item) is None


def test_a_place_where_another_mbox_stands_now_is_empty(tmp_path: Path) -> None:
    """A mailbox that was compacted holds no message at the old place, rather than half of another."""
    unit = only(as_mbox(tmp_path))
    place = list(items(unit))[1]
    write(tmp_path, {"mail.mbox": mbox(MESSAGES[2], MESSAGES[0])})
    assert load(unit, place) is None


@pytest.mark.parametrize(
    ("name", "flags"),
    [
        ("1.a:2,S", "S"),
        ("1.a:2,FRS", "FRS"),
        ("1.a", ""),
        ("1.a:2,", ""),
        ("1.a!2,S", "S"),
        ("1.a;2,RS", "RS"),
        ("12,S", ""),
    ],
)
def test_flags_stand_in_a_maildir_file_name(tmp_path: Path, name: str, flags: str) -> None:
    """After ":2,", and after what stands for it where a colon isn't allowed."""
    root = write(maildir(tmp_path / "Maildir"), {f"cur/{name}": message(1)})
    assert list(items(only(root))) == [Item(name, flags=flags)]


def test_only_messages_are_listed(tmp_path: Path) -> None:
    """Hidden files and folders in a Maildir are none; neither is what isn't .eml beside .eml files."""
    maildir(tmp_path / "Maildir", message(1))
    write(tmp_path / "Maildir" / "cur", {".nfs0001": b"x", "folder/x": b"x"})
    write(tmp_path / "eml", {"a.eml": message(2), ".b.eml": b"x", "c.txt": b"x"})
    assert len([item for unit in units(tmp_path) for item in items(unit)]) == 2


def test_a_maildir_is_listed_without_opening_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred thousand messages are a hundred thousand names, and no more."""
    unit = only(maildir(tmp_path / "Maildir", *MESSAGES))
    with monkeypatch.context() as closed:
        for name in ("open", "stat", "fstat", "lstat"):
            closed.setattr(os, name, None)
        sizes = [item.size for item in items(unit)]
    assert sizes == [-1, -1, -1]


def test_a_folder_that_has_vanished_holds_no_messages() -> None:
    """It was there when the source was surveyed."""
    assert list(stream(Unit("/nowhere/cur", UnitKind.MAILDIR, Folder.INBOX, (0, 0)))) == []


def test_an_unreadable_message_hides_no_other(tmp_path: Path) -> None:
    """All others are given first; then it is told."""
    root = maildir(tmp_path / "Maildir", *MESSAGES)
    (root / "cur" / "1690.loop:2,").symlink_to("1690.loop:2,")
    found, error = taken(only(root))
    assert found == MESSAGES
    assert "1690.loop:2,: it cannot be read (Too many levels of symbolic links). Check its permissions." in str(error)


def taken(unit: Unit, limit: int = 1 << 20) -> tuple[list[bytes], SourceError | None]:
    """The messages that are read before the reading ends, and why it ended if not well."""
    found: list[bytes] = []
    try:
        for _, raw in stream(unit, limit=limit):
            found.append(raw)
    except SourceError as error:
        return found, error
    return found, None


def test_an_endless_file_is_cut(tmp_path: Path) -> None:
    """A link to a device in a Maildir neither hangs nor fills the memory."""
    root = maildir(tmp_path / "Maildir")
    (root / "cur" / "1.zero:2,").symlink_to("/dev/zero")
    assert len(load(only(root), Item("1.zero:2,")) or b"") < 1 << 20


@pytest.mark.parametrize("damage", ["cut", "broken"])
@pytest.mark.parametrize("form", [as_gzip, as_zip, as_tgz])
def test_a_damaged_archive_is_read_as_far_as_it_goes(tmp_path: Path, form: Form, damage: str) -> None:
    """What stands before the damage comes first; then one error says that there is no more."""
    noise = random.Random(1).randbytes(400_000).hex().encode()
    written = [message(number, noise[number * 20_000 : (number + 1) * 20_000] + b"\n") for number in range(40)]
    MESSAGES_OF[form](tmp_path, written)
    source = next(tmp_path.iterdir())
    unit = only(source)
    data = source.read_bytes()
    half = len(data) // 2
    if damage == "cut" and form is not as_zip:
        source.write_bytes(data[:half])
    else:
        source.write_bytes(data[:half] + bytes(64) + data[half + 64 :])
    found, error = taken(unit)
    assert isinstance(error, BrokenSourceError)
    assert found[:-1] == written[: len(found) - 1]
    assert len(found) > 10


MESSAGES_OF: dict[Form, Callable[[Path, list[bytes]], object]] = {
    as_gzip: lambda root, raws: write(root, {"a.gz": gzip.compress(mbox(*raws))}),
    as_zip: lambda root, raws: zipped(root / "a.zip", {"a.mbox": mbox(*raws)}),
    as_tgz: lambda root, raws: tarred(root / "a.tgz", [("a.mbox", mbox(*raws))]),
}


@pytest.mark.parametrize("form", [as_gzip, as_zip, as_tgz])
def test_a_bomb_is_stopped(tmp_path: Path, form: Form, monkeypatch: pytest.MonkeyPatch) -> None:
    """What unpacks to more than mail can is read up to the ceiling, in bounded memory, and named."""
    monkeypatch.setattr(packed, "FREE", 8 << 20)
    MESSAGES_OF[form](tmp_path, [message(1), message(2, (b"0" * 79 + b"\n") * 1_000_000)])
    unit = only_mbox(next(tmp_path.iterdir()))
    tracemalloc.start()
    found, error = taken(unit)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert "unpacks to more than 200 times its size" in str(error)
    assert (found[0], peak < 12 << 20) == (message(1), True)


def only_mbox(source: Path) -> Unit:
    """The one unit of `source`, not yet opened."""
    (unit,) = units(source)
    return unit


def test_a_large_mbox_takes_little_memory(tmp_path: Path) -> None:
    """Neither its size nor a message of its own size is held in memory."""
    path = tmp_path / "mail.mbox"
    with path.open("wb") as file:
        for number in range(20):
            file.write(mbox(message(number, b"y" * 79 + b"\n")))
        file.write(mbox(message(99, b"")).rstrip(b"\n") + b"\n\n")
        for _ in range(60):
            file.write((b"x" * 79 + b"\n") * 13_000)
    tracemalloc.start()
    count = sum(1 for _ in stream(only_mbox(path), limit=1 << 20))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (count, peak < 8 << 20) == (21, True)


def test_archives_that_are_traps_are_refused(tmp_path: Path) -> None:
    """Overlapping members and a password are named."""
    path = zipped(tmp_path / "a.zip", {f"{number}.mbox": mbox(message(1, b"z" * 9000)) for number in range(3)})
    data = path.read_bytes()
    first = data.index(b"PK\1\2")
    path.write_bytes(data[:first] + _grown(data[first:]))
    with pytest.raises(BrokenSourceError, match="overlap"):
        units(path)
    locked = zipped(tmp_path / "b.zip", {"a.mbox": mbox(message(1))})
    flagged = bytearray(locked.read_bytes())
    flagged[flagged.index(b"PK\1\2") + 8] |= 1
    locked.write_bytes(flagged)
    with pytest.raises(UnreadableError, match="password"):
        list(stream(only_mbox(locked)))


def _grown(directory: bytes) -> bytes:
    """A zip archive's directory in which each member claims to take a megabyte."""
    grown = bytearray(directory)
    at = grown.find(b"PK\1\2")
    while at >= 0:
        grown[at + 20 : at + 24] = (1 << 20).to_bytes(4, "little")
        at = grown.find(b"PK\1\2", at + 4)
    return bytes(grown)


@pytest.mark.parametrize("head", [b"", b"\x1f\x8b\x08\0", b"PK\3\4", bytes(257) + b"ustar\0", mbox(message(1))])
@given(data=st.binary(max_size=3000))
def test_any_bytes_as_an_archive_do_no_harm(head: bytes, data: bytes) -> None:
    """They are mail, or one clear error."""
    with TemporaryDirectory() as folder:
        path = write(Path(folder), {"takeout.tgz": head + data}) / "takeout.tgz"
        assert all(str(path) in line for line in errors_of(path))


def errors_of(path: Path) -> list[str]:
    """What is told of `path` when all of it is read."""
    try:
        return [str(error) for unit in units(path) if (error := taken(unit)[1])]
    except UnghostError as error:
        return [str(error)]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (emlx(message(1)), message(1)),
        (b"9999\n" + message(1), message(1)),
        (b"9999\n" + message(1) + b"<?xml version='1.0'?><plist></plist>\n", message(1)),
        (message(1), message(1)),
        (b"", b""),
        (b"12", b""),
        (b"9" * 40 + b"\nX", b"9" * 40 + b"\nX"),
    ],
)
def test_an_emlx_file_gives_its_message(data: bytes, expected: bytes) -> None:
    """By its length; where that is wrong, all before Mail's own property list."""
    assert message_of_emlx(data) == expected


@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
@pytest.mark.parametrize(
    "name", ["a.mbox", "Takeout/" + "n" * 90 + "/b.mbox", "Takeout/Boîte.mbox", "d/" * 60 + "c.mbox"]
)
def test_tar_archives_of_every_form(tmp_path: Path, form: int, name: str) -> None:
    """Long names and names in any language, as each form of the standard writes them."""
    path = tarred(tmp_path / "a.tgz", [("x" * 80, b"1" * 700), (name, mbox(message(1))), ("y", b"2")], form)
    unit = only_mbox(path)
    assert (unit.member, [raw for _, raw in stream(unit)]) == (name, [message(1)])


def test_a_tar_member_larger_than_octal_can_say(tmp_path: Path) -> None:
    """A size of more than 8 GB is told in base 256 or in a pax header; both are believed."""
    entry = tarfile.TarInfo("a.mbox")
    entry.size = 9 << 30
    for number, head in enumerate((entry.tobuf(tarfile.GNU_FORMAT), entry.tobuf(tarfile.PAX_FORMAT))):
        path = tmp_path / f"{number}.tar"
        path.write_bytes(head + mbox(message(1), message(2)))
        unit = Unit(str(path), UnitKind.ARCHIVE_MBOX, Folder.INBOX, (0, 0), "a.mbox")
        found, error = taken(unit)
        assert (found, type(error)) == ([message(1), message(2)], BrokenSourceError)


def test_junk_before_the_first_message_is_no_message(tmp_path: Path) -> None:
    """Blank lines and a program's own words at the beginning of an mbox."""
    path = zipped(tmp_path / "a.zip", {"a.mbox": b"\n\nThis is a mailbox.\n\n" + mbox(message(1))})
    assert taken(only_mbox(path)) == ([message(1)], None)


def test_what_thunderbird_has_deleted_is_not_there(tmp_path: Path) -> None:
    """A message that was moved or deleted stays in the file, marked, until the folder is compacted."""
    there, gone = (
        message(number, extra=b"X-Mozilla-Status: %s\n" % bits) for number, bits in ((1, b"0001"), (2, b"0009"))
    )
    write(tmp_path, {"INBOX": mbox(there, gone, message(3), line=b"From ")})
    assert taken(only_mbox(tmp_path / "INBOX")) == ([there, message(3)], None)
