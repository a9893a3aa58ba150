"""Whether an mbox has only grown: what is remembered of it, and what it is told by."""

import gzip
import os
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sources_made import maildir, mbox, message, write

from unghost.sources.growth import Tail, continues, is_settled, tail_of
from unghost.sources.reading import stream
from unghost.sources.survey import units
from unghost.sources.unit import Unit, UnitKind
from unghost.words.mail import Folder

FIRST = mbox(message(1), message(2, b"x" * 900 + b"\n"))


def unit_of(path: Path, content: bytes) -> Unit:
    """The mbox at `path`, written anew with `content`."""
    path.write_bytes(content)
    (unit,) = units(path)
    return unit


def read_to(unit: Unit) -> int:
    """The byte after the last message."""
    return max((item.offset + item.size for item, _ in stream(unit)), default=0)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param(FIRST, FIRST + mbox(message(3)), True, id="appended"),
        pytest.param(FIRST, FIRST + b"\n" + mbox(message(3)), True, id="appended after a blank line"),
        pytest.param(FIRST, FIRST, True, id="the same"),
        pytest.param(b"", FIRST, True, id="was empty"),
        pytest.param(FIRST, FIRST + b"more of message 2\n\n", False, id="the last message has grown"),
        pytest.param(FIRST, FIRST[:-200] + mbox(message(3)) * 9, False, id="rewritten"),
        pytest.param(FIRST, FIRST.replace(b"Number 2", b"Number 5") + mbox(message(3)), True, id="changed far before"),
        pytest.param(FIRST, mbox(message(1)), False, id="compacted"),
        pytest.param(FIRST, b"", False, id="emptied"),
        pytest.param(FIRST, gzip.compress(FIRST * 200), False, id="packed"),
    ],
)
def test_an_mbox_that_has_only_grown_is_told(tmp_path: Path, before: bytes, after: bytes, expected: bool) -> None:
    """The 512 bytes before the old end are the same, and a message begins behind it."""
    path = tmp_path / "mail.mbox"
    unit = unit_of(path, before)
    tail = tail_of(unit, read_to(unit))
    assert continues(unit_of(path, after), tail) is expected


def test_reading_goes_on_where_it_ended(tmp_path: Path) -> None:
    """Only the new messages come, at the same places as in a full reading."""
    path = tmp_path / "mail.mbox"
    tail = tail_of(unit_of(path, FIRST), len(FIRST))
    assert tail is not None
    unit = unit_of(path, FIRST + mbox(message(3), message(4)))
    assert list(stream(unit, after=tail.end)) == list(stream(unit))[2:]


@given(st.integers(min_value=0, max_value=len(FIRST)))
def test_a_message_half_written_is_read_again(end: int) -> None:
    """Whenever the first reading came, it goes on only if both readings together give every message, whole and once."""
    whole = FIRST + mbox(message(3))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "mail"
        unit = Unit(str(path), UnitKind.MBOX, Folder.INBOX, (0, len(whole)))
        path.write_bytes(whole[:end])
        before = [raw for _, raw in stream(unit)]
        tail = tail_of(unit, read_to(unit))
        path.write_bytes(whole)
        assert tail is not None
        if continues(unit, tail):
            rest = [raw for _, raw in stream(unit, after=tail.end)]
            assert [raw.rstrip() for raw in before + rest] == [raw.rstrip() for _, raw in stream(unit)]
        else:
            assert 0 < end < len(FIRST) - 1


@pytest.mark.parametrize("form", ["folder", "gzip", "none"])
def test_nothing_goes_on_where_there_is_no_byte_to_go_on_from(tmp_path: Path, form: str) -> None:
    """A folder, a packed mbox, and an mbox never read."""
    if form == "folder":
        unit = units(maildir(tmp_path / "Maildir"))[0]
    else:
        unit = unit_of(tmp_path / "a", gzip.compress(FIRST) if form == "gzip" else FIRST)
    tail = None if form == "none" else tail_of(unit, 0)
    assert (tail, continues(unit, tail)) == (None, False)


def test_an_mbox_that_has_vanished_does_not_continue(tmp_path: Path) -> None:
    """It is read as what it is then."""
    unit = unit_of(tmp_path / "a", FIRST)
    (tmp_path / "a").unlink()
    assert not continues(unit, Tail(len(FIRST), "x"))


@pytest.mark.parametrize(("age", "expected"), [(0, False), (1, False), (3, True), (-60, False)])
def test_a_fresh_stamp_is_not_trusted(tmp_path: Path, age: int, expected: bool) -> None:
    """A file system with a coarse clock may hide a change that follows at once."""
    write(tmp_path, {"a": FIRST})
    os.utime(tmp_path / "a", ns=(0, 10**18 - age * 10**9))
    assert is_settled(units(tmp_path / "a")[0].stamp, 10**18) is expected
