"""Facts of the mail: what was scanned and where it lies."""

import itertools
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_made import NOW, TEXT, Place, any_of, any_whole, envelope, key, message, reading, seen

from unghost.ledger import KeptUnit, Ledger, SeenRow
from unghost.ledger.kept import Name, Stamp
from unghost.ledger.text import bits_of, names_in, plain, recipients_of, refs_of
from unghost.words.facts import Seen
from unghost.words.mail import Address, Envelope, Folder, Message

ONE = seen(1), message(1)
ODD = ("\ud800 text \0", "own", "", "", None, (), (), "en", (), ())


def unit(ledger: Ledger, place: Place = Place()) -> int:  # noqa: B008 (frozen)
    """A unit that is known."""
    return ledger.enrol(place)


def test_a_unit_is_finished_only_when_its_scan_ended(ledger: Ledger) -> None:
    """Killed before the end, a unit bears no stamp and is scanned again."""
    number = unit(ledger, Place("/mail/a.mbox", "in.zip", "archive_mbox", Folder.SENT))
    begun = KeptUnit(number, "/mail/a.mbox", "in.zip", "archive_mbox", Folder.SENT, None, None)
    assert ledger.units() == (begun,)
    ledger.finish(number, (5, 7), "tail", NOW)
    assert ledger.units() == (KeptUnit(number, "/mail/a.mbox", "in.zip", "archive_mbox", Folder.SENT, (5, 7), "tail"),)
    assert begun.name == ("/mail/a.mbox", "in.zip")


def test_a_unit_has_one_number(ledger: Ledger) -> None:
    """The same path and member are the same unit, by whatever kind or folder they are called now."""
    first = unit(ledger, Place("/mail", None))
    assert unit(ledger, Place("/mail", None, folder=Folder.SENT)) == first
    assert unit(ledger, Place("/mail", "member")) != first


def test_a_second_scan_repeats_nothing(ledger: Ledger) -> None:
    """Recording the same rows again leaves everything as it was."""
    number = unit(ledger)
    rows = [(f"{n}:2,S", seen(n), message(n) if n % 2 else None) for n in range(10)]
    ledger.record(number, rows, "1")
    before = list(ledger.seen()), ledger.places(number), ledger.readings_to_make("1")
    ledger.record(number, rows, "1")
    assert (list(ledger.seen()), ledger.places(number), ledger.readings_to_make("1")) == before
    assert len(before[0]) == 10
    assert len(before[2]) == 5


def test_facts_are_not_changed_by_a_later_copy(ledger: Ledger) -> None:
    """A copy with the same key and another subject, or another body, changes nothing that is kept."""
    number = unit(ledger)
    ledger.record(number, [("a", *ONE)], "1")
    ledger.record(number, [("b", seen(1, subject="You are hired"), message(1, "Send money."))], "1")
    assert [row.subject for row in ledger.seen()] == [envelope().subject]
    assert [unread.message for unread in ledger.readings_to_make("1")] == [ONE[1]]


def test_a_message_twice_in_one_batch_is_one_message(ledger: Ledger) -> None:
    """Duplicates lie in two places."""
    number = unit(ledger)
    ledger.record(number, [("a", *ONE), ("b", *ONE)], "1")
    assert len(list(ledger.seen())) == 1
    assert ledger.places(number) == {"a", "b"}


def test_what_was_seen_comes_back_in_light_rows(ledger: Ledger) -> None:
    """Key, Message-ID, references, date, sender, subject, folder and score."""
    changed: dict[str, Any] = {"in_reply_to": "<0@acme.example>", "references": ("<a@x>", "<0@acme.example>")}
    ledger.record(unit(ledger), [("a", seen(1, score=0.25, **changed), None)], "1")
    sent = int(datetime(2026, 5, 1, 1, tzinfo=UTC).timestamp())
    refs = ("<0@acme.example>", "<a@x>")
    who = "ann@acme.example"
    expected = SeenRow(key(1), "<1@acme.example>", refs, sent, who, envelope().subject, Folder.INBOX, 0.25)
    assert list(ledger.seen()) == [expected]


def test_no_message_is_too_odd_to_be_kept(ledger: Ledger) -> None:
    """Lone surrogates, NULs, dates before all time: everything is recorded, found and shown."""
    number, keys = unit(ledger), itertools.count()

    @given(any_whole(Envelope), any_of(Folder))
    def holds(odd: Envelope, folder: Folder) -> None:
        name = f"{next(keys):016x}"
        ledger.record(number, [(name, Seen(name, odd, folder, 0.5), Message(odd, *ODD))], "1")
        row = next(row for row in ledger.seen() if row.key == name)
        assert row.folder is folder
        assert (row.date is None) == (odd.date is None)
        assert name in ledger.kin([name])

    holds()
    assert ledger.doctor().damage == ()
    assert len(ledger.ignored(500)) == next(keys)


def test_a_huge_header_takes_little_room(ledger: Ledger) -> None:
    """A subject of a megabyte, or a thousand references, are cut; root and end of the chain stay."""
    refs = tuple(f"<{n}@acme.example>" for n in range(1000))
    ledger.record(unit(ledger), [("a", seen(1, subject="x" * 10**6, references=refs), None)], "1")
    (row,) = ledger.seen()
    assert len(row.subject) == 400
    assert (row.refs[0], row.refs[-1], len(row.refs)) == (refs[0], refs[-1], 24)


@pytest.mark.parametrize(
    ("folders", "telling"),
    [
        ([Folder.INBOX, Folder.SENT], Folder.SENT),
        ([Folder.ARCHIVE, Folder.INBOX], Folder.INBOX),
        ([Folder.TRASH, Folder.SPAM], Folder.SPAM),
        ([Folder.DRAFTS, Folder.ARCHIVE], Folder.ARCHIVE),
        ([Folder.DRAFTS], Folder.DRAFTS),
    ],
)
def test_of_many_folders_the_most_telling_counts(ledger: Ledger, folders: list[Folder], telling: Folder) -> None:
    """A copy in Sent shows that the owner sent it, wherever else it lies."""
    number = unit(ledger)
    ledger.record(number, [(folder.value, seen(1, folder), message(1)) for folder in folders], "1")
    assert [row.folder for row in ledger.seen()] == [telling]
    (unread,) = ledger.readings_to_make("1")
    assert unread.folder is telling
    assert set(unread.paths) == {f"/mail/cur/{folder.value}" for folder in folders}


def test_a_draft_that_was_sent_is_no_draft_any_more(ledger: Ledger) -> None:
    """Where a message lies now outweighs where it lay."""
    number = unit(ledger)
    ledger.record(number, [("draft", seen(1, Folder.SENT), message(1)), ("bin", seen(1, Folder.TRASH), None)], "1")
    ledger.gone(number, ["draft"])
    (unread,) = ledger.readings_to_make("1")
    assert (unread.folder, unread.paths) == (Folder.TRASH, ("/mail/cur/bin",))


def test_what_is_gone_from_the_mailbox_stays_remembered(ledger: Ledger) -> None:
    """A deleted message has no path any more, and is not forgotten; it may come back."""
    number = unit(ledger)
    ledger.record(number, [("a", *ONE)], "1")
    ledger.gone(number, ["a", "never there"])
    assert ledger.places(number) == frozenset()
    assert [unread.paths for unread in ledger.readings_to_make("1")] == [()]
    assert list(ledger.lying([key(1)])) == []
    ledger.record(number, [("a", *ONE)], "1")
    assert ledger.places(number) == {"a"}


def test_a_place_may_hold_another_message_later(ledger: Ledger) -> None:
    """An mbox that was written anew has other messages at the same offsets."""
    number = unit(ledger, Place("/mail/a.mbox", None, "mbox"))
    ledger.record(number, [("0", *ONE)], "1")
    ledger.record(number, [("0", seen(2), message(2))], "1")
    assert {unread.key: unread.paths for unread in ledger.readings_to_make("1")} == {
        key(1): (),
        key(2): ("/mail/a.mbox",),
    }


def test_flags_that_change_move_a_message(ledger: Ledger) -> None:
    """A renamed file is the same message, without being read."""
    number = unit(ledger)
    ledger.record(number, [("a:2,", *ONE)], "1")
    ledger.moved(number, [("a:2,", "a:2,S")])
    assert ledger.places(number) == {"a:2,S"}
    assert [(k, u.id, place) for k, u, place in ledger.lying([key(1)])] == [(key(1), number, "a:2,S")]


def test_content_comes_later_too_and_only_once(ledger: Ledger) -> None:
    """A message pulled in by its thread is kept whole, but for the HTML as received."""
    ledger.record(unit(ledger), [("a", seen(1), None)], "1")
    whole = replace(message(1), html="<p>Hello</p>")
    ledger.add_content([(key(1), whole)])
    ledger.add_content(iter([(key(1), message(1, "Other words"))]))
    assert ledger.content_keys() == {key(1)}
    assert [unread.message for unread in ledger.readings_to_make("1")] == [message(1)]


def test_readings_of_another_judge_are_made_anew(ledger: Ledger) -> None:
    """What this judge hasn't read is unread; what it has is known."""
    ledger.record(unit(ledger), [("a", *ONE), ("b", seen(2), message(2))], "1")
    ledger.save_readings([(key(1), reading())], "1")
    assert [unread.key for unread in ledger.readings_to_make("1")] == [key(2)]
    assert {unread.key for unread in ledger.readings_to_make("2")} == {key(1), key(2)}
    (known,) = ledger.known("1")
    assert (known.key, known.message, known.reading) == (key(1), ONE[1], reading())
    assert known in {unread.known(reading()) for unread in ledger.readings_to_make("2")}
    assert ledger.known("2") == ()


def test_another_triage_is_noticed_and_taken(ledger: Ledger) -> None:
    """When triage gets better, everything is looked at again, and the new score counts."""
    number = unit(ledger)
    ledger.record(number, [("a", seen(1, score=0.1), None)], "1")
    assert (ledger.triaged_otherwise("1"), ledger.triaged_otherwise("2")) == (False, True)
    ledger.record(number, [("a", seen(1, score=0.7), None)], "2")
    assert [row.score for row in ledger.seen()] == [0.7]
    assert not ledger.triaged_otherwise("2")


def test_kin_are_all_that_a_chain_of_references_joins(ledger: Ledger) -> None:
    """Through messages that are there, and through one that nobody has; not through subjects."""
    thread = [
        seen(1),
        seen(2, in_reply_to="<1@acme.example>"),
        seen(3, in_reply_to="<lost@x>", references=("<2@acme.example>", "<lost@x>")),
        seen(4, in_reply_to="<lost@x>"),
        seen(5),
        seen(6, message_id=None, references=("<5@acme.example>",)),
    ]
    ledger.record(unit(ledger), [(each.key, each, None) for each in thread], "1")
    keys = [each.key for each in thread]
    assert ledger.kin([keys[3]]) == set(keys[:4])
    assert ledger.kin([keys[5]]) == set(keys[4:])
    assert ledger.kin([]) == frozenset()


def test_kin_of_a_very_long_thread_are_found_at_once(ledger: Ledger) -> None:
    """3,000 answers to one message, and a chain of 300."""
    star = [seen(n, in_reply_to="<0@acme.example>") for n in range(1, 3001)]
    chain = [seen(n, in_reply_to=f"<{n - 1}@acme.example>") for n in range(5000, 5300)]
    ledger.record(unit(ledger), [(each.key, each, None) for each in star + chain], "1")
    assert len(ledger.kin([star[7].key])) == 3000
    assert len(ledger.kin([chain[-1].key])) == 300


@pytest.mark.parametrize(
    ("stamps", "under", "same"),
    [
        ({("/m/a", None): (1, 2)}, (), True),
        ({("/m/a", None): (1, 2), ("/m/b", "x"): (3, 4)}, ("/m",), True),
        ({("/m/a", None): (1, 2)}, ("/m",), False),
        ({("/m/a", None): (1, 2)}, ("/m/a",), True),
        ({("/m/a", None): (1, 3)}, (), False),
        ({("/m/new", None): (1, 2)}, (), False),
        ({("/m/open", None): (0, 0)}, (), False),
    ],
)
def test_unchanged_is_what_bears_the_same_stamps(
    ledger: Ledger, stamps: dict[Name, Stamp], under: tuple[str, ...], same: bool
) -> None:
    """A unit that changed, came, went or was never finished makes a scan necessary."""
    ledger.finish(unit(ledger, Place("/m/a")), (1, 2), None, NOW)
    ledger.finish(unit(ledger, Place("/m/b", "x")), (3, 4), None, NOW)
    unit(ledger, Place("/n/open"))
    assert ledger.unchanged(stamps, under) is same


@pytest.mark.parametrize(
    ("changed", "bits"),
    [({}, 0), ({"list_id": True}, 1), ({"unsubscribe": True}, 2), ({"bulk": True}, 4), ({"auto_submitted": True}, 8)],
)
def test_marks_of_the_headers_are_one_number(changed: dict[str, bool], bits: int) -> None:
    """Each has a bit of its own; a defect is above them all."""
    head = envelope(**changed)
    assert (bits_of(head, False), bits_of(head, True)) == (bits, bits + 16)


def test_recipients_are_addresses_and_bounded() -> None:
    """Names are left out, and so is the twenty-first of a circular."""
    many = tuple(Address("N", f"n{n}@x.example") for n in range(50))
    assert recipients_of(envelope(to=many[:2], cc=many[2:3])) == "n0@x.example n1@x.example|n2@x.example"
    assert recipients_of(envelope(to=many)).endswith("n19@x.example")


@given(any_whole(Envelope))
def test_references_are_named_each_once(head: Envelope) -> None:
    """What stands in both headers counts once, and the message's own name comes first."""
    names = names_in(None, refs_of(head))
    assert len(names) == len(set(names)) or any(" " in ref or not ref for ref in head.references)
    assert names_in("<me>", " ".join(names)) == ["<me>", *names]


@given(TEXT, st.integers(0, 40))
def test_plain_text_is_short_and_can_be_encoded(text: str, longest: int) -> None:
    """Whatever mail holds."""
    assert len(plain(text, longest).encode()) <= 4 * longest
