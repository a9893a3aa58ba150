"""Scans of real mailboxes: kept or not, at once or bit by bit, they come to the same."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from mailboxes import AS_OF, BY_NAME, DRAFT, ME, SEARCH, Mail, NewLedger, age, append, deliver, emls, maildir, mboxes

from unghost.ledger import Ledger
from unghost.sources import reading as mail_on_disk
from unghost.sources.unit import Item, Unit
from unghost.words.candidacies import Candidacy, Stage, Turn
from unghost.words.errors import NoSuchPathError, NotAMailboxError
from unghost.work import gathering, scan
from unghost.work.once import scan_once
from unghost.work.scan import rebuild, scan_into
from unghost.work.upkeep import still_true

Make = Callable[[Path, Iterable[Mail]], Path]


class KilledError(Exception):
    """Stands for a kill at this moment."""


def told(ledger: Ledger) -> tuple[Candidacy, ...]:
    """What the ledger holds as judged."""
    return ledger.candidacies()


def scanned(ledger: Ledger, *sources: Path, as_of: datetime = AS_OF) -> tuple[Candidacy, ...]:
    """The judgement after a scan of the sources."""
    assert scan_into(ledger, sources, ME, as_of) == ()
    return told(ledger)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The places of messages that are read from disk one by one."""
    read: list[str] = []
    load = mail_on_disk.load

    def counting(unit: Unit, item: Item, *rest: int) -> bytes | None:
        read.append(item.place)
        return load(unit, item, *rest)

    monkeypatch.setattr(mail_on_disk, "load", counting)
    return read


@pytest.mark.parametrize("make", [maildir, mboxes, emls])
def test_the_forms_of_a_mailbox_are_read_alike(make: Make, tmp_path: Path, ledger: Ledger) -> None:
    """A Maildir, a folder of mboxes, a tree of .eml files: kept or not, they come to the same."""
    source = make(tmp_path / "mail", SEARCH)
    once = scan_once([source], ME, AS_OF)

    assert scanned(ledger, source) == once.judgement.candidacies
    assert ledger.tally() == once.tally
    assert once.tally.read == len(SEARCH)
    assert ledger.whereabouts() == once.whereabouts
    assert {c.organisation: (c.stage, c.turn) for c in told(ledger)} == {
        "Kestrelworks": (Stage.INTERVIEWING, Turn.OWNER),
        "Brandt Bau": (Stage.INTERVIEWING, Turn.NOBODY),
        "Lumora": (Stage.REJECTED, Turn.NOBODY),
    }


SPLITS = [
    pytest.param([[m.name] for m in SEARCH], id="one by one"),
    pytest.param([[m.name] for m in reversed(SEARCH)], id="the latest first"),
    pytest.param([["fine", "choose"], ["parcel", "apply"], ["spam", "dinner", "invite", "reject"]], id="answers first"),
    pytest.param([["invite", "reject", "parcel"], [], ["apply", "choose", "fine", "spam", "dinner"]], id="nothing new"),
]


@pytest.mark.parametrize("parts", SPLITS)
def test_bit_by_bit_is_as_good_as_at_once(parts: list[list[str]], tmp_path: Path, new_ledger: NewLedger) -> None:
    """However the mail arrived between scans, the ledger judges as if it had come at once, and so does a rebuild."""
    source = maildir(tmp_path / "mail", ())
    ledger = new_ledger()
    for part in parts:
        for name in part:
            deliver(source, BY_NAME[name])
        scanned(ledger, source)

    at_once = scanned(new_ledger(), source)
    assert told(ledger) == at_once
    rebuild(ledger, ME, AS_OF)
    assert told(ledger) == at_once


def test_a_growing_mbox_is_read_on(tmp_path: Path, ledger: Ledger, new_ledger: NewLedger) -> None:
    """What is appended to an mbox is judged with what stood there before, each once."""
    box = append(tmp_path / "Inbox", *SEARCH[:2])
    age(tmp_path)
    scanned(ledger, box)
    append(box, *SEARCH[2:])

    assert scanned(ledger, box) == scanned(new_ledger(), box)
    assert ledger.tally().read == len(SEARCH)


def test_an_mbox_written_anew_is_read_anew(tmp_path: Path, ledger: Ledger, new_ledger: NewLedger) -> None:
    """Where messages were taken out of an mbox, the rest is not taken for others; what was known stays remembered."""
    box = append(tmp_path / "Inbox", *SEARCH)
    age(tmp_path)
    before = scanned(ledger, box)
    box.unlink()
    append(box, *reversed(SEARCH))

    assert scanned(ledger, box) == before
    assert ledger.tally().read == len(SEARCH)


@pytest.mark.parametrize("after", [1, 4, 7])
def test_a_killed_scan_goes_on_where_it_was(
    after: int, tmp_path: Path, ledger: Ledger, new_ledger: NewLedger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed after any number of messages, the next scan reads only the rest and judges as if nothing had happened."""
    source = maildir(tmp_path / "mail")
    monkeypatch.setattr(gathering, "BATCH", 1)
    monkeypatch.setattr(scan, "WRITTEN_AT_ONCE", 1)
    _die_after(after, ledger, monkeypatch)
    with pytest.raises(KilledError):
        scan_into(ledger, [source], ME, AS_OF)
    done = ledger.tally().read
    monkeypatch.undo()

    assert done == after
    assert scanned(ledger, source) == scanned(new_ledger(), source)
    assert ledger.tally().read == len(SEARCH)


def _die_after(count: int, ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is written down after so many messages."""
    record, left = ledger.record, iter(range(count))

    def dying(*given: object) -> None:
        if next(left, None) is None:
            raise KilledError
        record(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(ledger, "record", dying)


def test_a_scan_killed_before_it_judged_is_not_taken_for_done(
    tmp_path: Path, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All read and nothing judged is not "nothing changed"."""
    source = maildir(tmp_path / "mail")
    age(source)

    def dying(*_: object) -> None:
        raise KilledError

    monkeypatch.setattr(ledger, "save_judgement", dying)
    with pytest.raises(KilledError):
        scan_into(ledger, [source], ME, AS_OF)
    monkeypatch.undo()

    assert not still_true(ledger, [source], ME, AS_OF)
    assert len(scanned(ledger, source)) == 3


@pytest.mark.parametrize("make", [maildir, mboxes, emls])
def test_a_second_scan_of_the_same_reads_nothing(make: Make, tmp_path: Path, ledger: Ledger, reads: list[str]) -> None:
    """Where nothing changed, nothing is read, and it is known without judging."""
    source = make(tmp_path / "mail", SEARCH)
    age(source)
    before = scanned(ledger, source)

    assert still_true(ledger, [source], ME, AS_OF)
    reads.clear()
    assert scanned(ledger, source) == before
    assert reads == []


def test_a_scan_that_came_right_after_a_change_is_not_trusted(tmp_path: Path, ledger: Ledger) -> None:
    """A change within the same tick of the file system's clock could hide: what is that fresh is looked at again."""
    source = maildir(tmp_path / "mail")
    scanned(ledger, source)

    assert not still_true(ledger, [source], ME, AS_OF)


@pytest.mark.parametrize("change", ["new mail", "mail deleted", "folder deleted", "later", "earlier", "other owner"])
def test_any_change_is_noticed(change: str, tmp_path: Path, ledger: Ledger) -> None:
    """New mail, mail taken away, a moment that matters passed, another owner: then the answer is made anew."""
    source = maildir(tmp_path / "mail", [m for m in SEARCH if m.name in ("apply", "invite", "spam")])
    age(source)
    scanned(ledger, source)
    holds = ledger.judged()
    assert holds is not None
    assert holds.holds_until is not None
    owner, now = ME, AS_OF
    if change == "new mail":
        deliver(source, BY_NAME["reject"])
    elif change == "mail deleted":
        next((source / "cur").iterdir()).unlink()
    elif change == "folder deleted":
        for path in (source / ".Sent" / "cur").iterdir():
            path.unlink()
        (source / ".Sent" / "cur").rmdir()
    elif change == "later":
        now = holds.holds_until
    elif change == "earlier":
        now = AS_OF - timedelta(seconds=1)
    else:
        owner = ME.__class__(ME.addresses | {"mia@work.example"}, ME.name, ME.zone)

    assert still_true(ledger, [source], ME, AS_OF) == (change in ("later", "earlier", "other owner"))
    assert not still_true(ledger, [source], owner, now)


def test_a_flag_set_is_a_rename_not_a_message(tmp_path: Path, ledger: Ledger, reads: list[str]) -> None:
    """A message that was read or answered in a mail program is the same message, and isn't read again."""
    source = maildir(tmp_path / "mail")
    age(source)
    before = scanned(ledger, source)
    for path in list((source / "cur").iterdir()):
        path.rename(path.with_name(path.name + "RS"))
    reads.clear()

    assert scanned(ledger, source) == before
    assert ledger.tally().read == len(SEARCH)
    assert reads == []
    assert all(p.endswith("RS") for w in ledger.whereabouts().values() for p in w.paths if "/mail/cur/" in p)


def test_a_message_moved_from_new_to_cur_counts_once(tmp_path: Path, ledger: Ledger) -> None:
    """What a mail program has seen moves into `cur`; it is no second message."""
    source = maildir(tmp_path / "mail", SEARCH[1:])
    fresh = source / "new" / "1780000000.apply.host"
    fresh.write_bytes(SEARCH[0].raw())
    scanned(ledger, source)
    fresh.rename(source / "cur" / f"{fresh.name}:2,S")
    scanned(ledger, source)

    assert ledger.tally().read == len(SEARCH)


@pytest.mark.parametrize("again", ["archive", "inbox"])
def test_a_message_in_two_folders_counts_once(
    again: str, tmp_path: Path, ledger: Ledger, new_ledger: NewLedger
) -> None:
    """A copy elsewhere adds a path and nothing else; of a sent message the copy in Sent counts."""
    source = maildir(tmp_path / "mail")
    before = scanned(ledger, source)
    copy = deliver(source, BY_NAME["choose"], folder=again)

    assert scanned(ledger, source) == before
    assert scanned(new_ledger(), source) == before
    once = scan_once([source], ME, AS_OF)
    assert once.judgement.candidacies == before
    assert once.tally.read == ledger.tally().read == len(SEARCH)
    assert sum(str(copy) in w.paths for w in ledger.whereabouts().values()) == 1


def test_a_source_named_twice_counts_once(tmp_path: Path) -> None:
    """A folder and its parent, or the same twice, hold the same messages."""
    source = maildir(tmp_path / "mail")

    assert scan_once([source, source], ME, AS_OF).tally.read == len(SEARCH)


def test_a_draft_is_not_sent(tmp_path: Path, ledger: Ledger) -> None:
    """An answer that lies among the drafts answers nothing."""
    source = maildir(tmp_path / "mail", [*SEARCH, DRAFT])
    waiting = next(c for c in scanned(ledger, source) if c.organisation == "Kestrelworks")

    assert waiting.turn is Turn.OWNER
    assert scan_once([source], ME, AS_OF).judgement.candidacies == told(ledger)


def test_a_draft_that_was_sent_is_an_answer(tmp_path: Path, ledger: Ledger) -> None:
    """Once the draft moves to Sent, it counts."""
    source = maildir(tmp_path / "mail", [*SEARCH, DRAFT])
    scanned(ledger, source)
    drafts = source / ".Drafts" / "cur"
    next(drafts.iterdir()).rename(source / ".Sent" / "cur" / "1780000001.sent.host:2,S")
    answered = next(c for c in scanned(ledger, source) if c.organisation == "Kestrelworks")

    assert answered.turn is not Turn.OWNER


def test_spam_is_judged(tmp_path: Path, ledger: Ledger) -> None:
    """An invitation that was taken for spam is found."""
    source = maildir(tmp_path / "mail", [BY_NAME["spam"]])

    assert [c.turn for c in scanned(ledger, source)] == [Turn.OWNER]


def test_mail_taken_away_stays_remembered(tmp_path: Path, ledger: Ledger) -> None:
    """Facts are never lost: what was deleted from the mailbox is still judged, and lies nowhere."""
    source = maildir(tmp_path / "mail")
    before = scanned(ledger, source)
    for path in (source / ".Sent" / "cur").iterdir():
        path.unlink()

    assert [(c.id, c.stage, c.turn) for c in scanned(ledger, source)] == [(c.id, c.stage, c.turn) for c in before]
    assert not any("/.Sent/" in path for w in ledger.whereabouts().values() for path in w.paths)


def test_the_past_can_be_replayed(tmp_path: Path, ledger: Ledger) -> None:
    """With --as-of, a scan kept or not tells what was true then."""
    source = maildir(tmp_path / "mail")
    scanned(ledger, source)
    for day in (1, 3, 8):
        then = datetime.fromisoformat(f"2026-06-{day:02}T20:00:00+02:00")
        assert scanned(ledger, source, as_of=then) == scan_once([source], ME, then).judgement.candidacies
        assert ledger.tally() == scan_once([source], ME, then).tally


def test_a_damaged_message_stops_nothing(tmp_path: Path, ledger: Ledger) -> None:
    """Bytes that are hardly mail are counted and left; the rest is judged."""
    source = maildir(tmp_path / "mail")
    (source / "cur" / "1780000000.bad.host:2,").write_bytes(b"\x00\xff\xfe" * 400)
    (source / "cur" / "1780000000.none.host:2,").write_bytes(b"")

    assert len(scanned(ledger, source)) == 3
    assert ledger.tally() == scan_once([source], ME, AS_OF).tally


@pytest.mark.parametrize("empty", ["Maildir", "mbox"])
def test_an_empty_mailbox_gives_an_empty_answer(empty: str, tmp_path: Path, ledger: Ledger) -> None:
    """No mail is no mistake."""
    source = maildir(tmp_path / "mail", ()) if empty == "Maildir" else tmp_path / "Inbox"
    if empty == "mbox":
        source.write_bytes(b"")

    assert scanned(ledger, source) == ()
    assert scan_once([source], ME, AS_OF).tally.read == 0


def test_what_is_no_mailbox_is_refused_and_nothing_kept(tmp_path: Path, ledger: Ledger) -> None:
    """A path that isn't there, or holds no mail, is the caller's mistake."""
    text = tmp_path / "notes.txt"
    text.write_text("Buy milk.\n", encoding="utf-8")
    for wrong, error in ((tmp_path / "nowhere", NoSuchPathError), (text, NotAMailboxError)):
        with pytest.raises(error):
            scan_into(ledger, [wrong], ME, AS_OF)
        with pytest.raises(error):
            scan_once([wrong], ME, AS_OF)
    assert ledger.units() == ()


def test_a_scan_tells_how_far_it_has_come(tmp_path: Path, ledger: Ledger) -> None:
    """Progress ends where the messages end."""
    steps: list[tuple[int, int]] = []
    scan_into(ledger, [maildir(tmp_path / "mail")], ME, AS_OF, lambda done, total: steps.append((done, total)))

    assert steps[-1] == (len(SEARCH), len(SEARCH))
    assert [d for d, _ in steps] == sorted(d for d, _ in steps)
