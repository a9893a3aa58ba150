"""The owner's decisions: recorded, obeyed, outliving every scan and rebuild, and taken back."""

from datetime import datetime
from pathlib import Path

import pytest
from mailboxes import AS_OF, BY_NAME, ME, SEARCH, Mail, deliver, maildir

from unghost.ledger import Ledger
from unghost.words.candidacies import Candidacy, Turn
from unghost.words.errors import UnknownThingError
from unghost.words.facts import Decision, DecisionKind
from unghost.work.deciding import about, decide, undo
from unghost.work.scan import rebuild, scan_into

SECOND = Mail(
    "second", "inbox", "2026-06-09T09:00:00+02:00", "Ann Roe <ann.roe@kestrelworks.example>",
    "Mia Keller <mia@home.example>", "Interview invitation: Operations Manager at Kestrelworks",
    "Dear Mia,\n\nWe have not heard from you. We would still like to invite you to a job interview for the Operations "
    "Manager position. When are you available next week?\n\nBest regards,\nAnn Roe\n",
)  # fmt: skip


@pytest.fixture
def source(tmp_path: Path, ledger: Ledger) -> Path:
    """The small search, scanned into the ledger."""
    mail = maildir(tmp_path / "mail", SEARCH)
    scan_into(ledger, [mail], ME, AS_OF)
    return mail


def _of(ledger: Ledger, organisation: str) -> Candidacy:
    return next(c for c in ledger.candidacies() if c.organisation == organisation)


def _say(ledger: Ledger, kind: DecisionKind, thing: str, other: str | None = None) -> Decision:
    return decide(ledger, kind, about(ledger, kind, thing, other), AS_OF, None)


@pytest.mark.parametrize(
    ("kind", "turn"), [(DecisionKind.NOTHING_OWED, Turn.NOBODY), (DecisionKind.DONE_BY_PHONE, Turn.THEM)]
)
def test_a_decision_is_obeyed_at_once_and_by_every_rebuild(
    kind: DecisionKind, turn: Turn, source: Path, ledger: Ledger
) -> None:
    """What the owner said holds now, after a rebuild, and after another scan."""
    _say(ledger, kind, _of(ledger, "Kestrelworks").id)
    after = [_of(ledger, "Kestrelworks").turn]
    rebuild(ledger, ME, AS_OF)
    after.append(_of(ledger, "Kestrelworks").turn)
    deliver(source, BY_NAME["dinner"], folder="archive")
    scan_into(ledger, [source], ME, AS_OF)
    after.append(_of(ledger, "Kestrelworks").turn)

    assert after == [turn, turn, turn]


def test_a_decision_taken_back_leaves_all_as_before(source: Path, ledger: Ledger) -> None:
    """Undo is as if nothing had been said."""
    before = ledger.candidacies()
    made = _say(ledger, DecisionKind.NOTHING_OWED, _of(ledger, "Kestrelworks").id)

    assert ledger.candidacies() != before
    assert undo(ledger, AS_OF, None).id == made.id
    assert ledger.candidacies() == before
    assert ledger.decisions() == ()


def test_decisions_are_taken_back_one_by_one(source: Path, ledger: Ledger) -> None:
    """The last one by itself, or the one that is named; more than were made is a mistake."""
    first = _say(ledger, DecisionKind.NOTHING_OWED, _of(ledger, "Kestrelworks").id)
    second = _say(ledger, DecisionKind.NOT_JOB, _of(ledger, "Lumora").id)

    assert undo(ledger, AS_OF, first.id).id == first.id
    assert undo(ledger, AS_OF, None).id == second.id
    with pytest.raises(UnknownThingError):
        undo(ledger, AS_OF, None)


def test_new_mail_after_nothing_owed_is_owed(source: Path, ledger: Ledger) -> None:
    """A decision is about what was owed then: who writes again waits again."""
    before = datetime.fromisoformat("2026-06-08T12:00:00+02:00")
    keys = about(ledger, DecisionKind.NOTHING_OWED, _of(ledger, "Kestrelworks").id, None)
    decide(ledger, DecisionKind.NOTHING_OWED, keys, before, None)
    scan_into(ledger, [source], ME, AS_OF)
    assert _of(ledger, "Kestrelworks").turn is Turn.NOBODY

    deliver(source, SECOND)
    scan_into(ledger, [source], ME, AS_OF)
    assert _of(ledger, "Kestrelworks").turn is Turn.OWNER


def test_not_about_jobs_takes_the_whole_candidacy_out(source: Path, ledger: Ledger) -> None:
    """Said of a candidacy it is said of all its messages."""
    _say(ledger, DecisionKind.NOT_JOB, _of(ledger, "Brandt Bau").id)

    assert {c.organisation for c in ledger.candidacies()} == {"Kestrelworks", "Lumora"}


def test_about_jobs_takes_a_message_in(source: Path, ledger: Ledger) -> None:
    """A message that no one would take for job mail is kept whole if the owner says that it is."""
    dinner = about(ledger, DecisionKind.IS_JOB, BY_NAME["dinner"].message_id, None)
    assert not set(dinner) & ledger.content_keys()
    _say(ledger, DecisionKind.IS_JOB, BY_NAME["dinner"].message_id)

    assert set(dinner) <= ledger.content_keys()


def test_two_candidacies_are_made_one_and_parted_again(source: Path, ledger: Ledger) -> None:
    """The owner joins what belongs together, and may take it back."""
    one, other = _of(ledger, "Kestrelworks"), _of(ledger, "Lumora")
    _say(ledger, DecisionKind.SAME_CANDIDACY, one.id, other.id)
    assert len(ledger.candidacies()) == 2
    undo(ledger, AS_OF, None)
    assert len(ledger.candidacies()) == 3


def test_a_decision_names_messages_never_judgements(source: Path, ledger: Ledger) -> None:
    """Ids of candidacies may change with a better judge; keys of messages don't."""
    keys = {row.key for row in ledger.seen()}
    for kind in (DecisionKind.NOTHING_OWED, DecisionKind.NOT_JOB, DecisionKind.WITHDRAW):
        assert set(about(ledger, kind, _of(ledger, "Brandt Bau").id, None)) <= keys


@pytest.mark.parametrize("thing", ["c0000000000000000", "<nobody@nowhere.example>", "nonsense"])
def test_what_is_not_there_cannot_be_decided_about(thing: str, source: Path, ledger: Ledger) -> None:
    """An id of nothing is the caller's mistake, told in one line."""
    with pytest.raises(UnknownThingError):
        about(ledger, DecisionKind.NOTHING_OWED, thing, None)
