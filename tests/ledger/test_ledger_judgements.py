"""Judgements: replaced as a whole, written only where they changed, asked in many ways."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from ledger_made import (
    ANN,
    NOW,
    Place,
    candidacy,
    interview,
    judgement,
    key,
    message,
    obligation,
    reading,
    seen,
)

from unghost.ledger import Ahead, Doubt, Due, Judged, Ledger, Line, Tally, Today, Whereabouts
from unghost.words.acts import Party
from unghost.words.candidacies import Candidacy, ObligationState, Stage, Turn, Unsure
from unghost.words.errors import UnknownThingError

ACME, BOLT = candidacy(1, 2), candidacy(3, organisation="Bolt", turn=Turn.THEM, stage=Stage.APPLIED)
DOUBT = Unsure(key(4), "This may be about your search.")


@pytest.fixture
def kept(ledger: Ledger) -> Ledger:
    """A ledger with five messages, four of them read."""
    unit = ledger.enrol(Place())
    rows = [(f"{n}", seen(n, score=n / 10), message(n) if n < 5 else None) for n in range(1, 6)]
    ledger.record(unit, rows, "1")
    ledger.save_readings([(key(n), reading()) for n in range(1, 5)], "1")
    return ledger


def watch(db: Path) -> None:
    """Note from now on what is written of judgements: verb, table, and whose it is."""
    with closing(sqlite3.connect(db)) as beside:
        beside.execute("CREATE TABLE noted (what TEXT)")
        for table in ("candidacy", "obligation", "interview", "candidacy_message", "unsure"):
            for verb, row in (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old")):
                whose = {"candidacy": "id", "unsure": "key"}.get(table, "candidacy")
                note = f"INSERT INTO noted VALUES ('{verb} {table} ' || {row}.{whose})"
                beside.execute(f"CREATE TRIGGER {verb}_{table} AFTER {verb} ON {table} BEGIN {note}; END")
        beside.commit()


def noted(db: Path) -> list[str]:
    """What was written since `watch`."""
    with closing(sqlite3.connect(db)) as beside:
        return [what for (what,) in beside.execute("SELECT what FROM noted ORDER BY rowid")]


def line(of: Candidacy) -> Line:
    """A candidacy in one line."""
    return Line(of.id, of.organisation, of.role, of.stage, of.turn, of.last)


def test_nothing_is_judged_at_first(ledger: Ledger) -> None:
    """An empty ledger knows no judgement, and says so without an error."""
    assert (ledger.judged(), ledger.judgement(), ledger.candidacies()) == (None, None, ())
    assert ledger.today(NOW) == Today(None, (), (), (), 0, ())
    assert ledger.tally() == Tally(0, 0, 0, 0)


def test_a_judgement_comes_back_as_a_whole(kept: Ledger) -> None:
    """Candidacies in the judge's order, what is unsure, the moment and until when it holds."""
    made = judgement(BOLT, ACME, unsure=(DOUBT, Unsure(key(5), "Who knows")))
    kept.save_judgement(made, "7")
    assert kept.judgement() == made
    assert kept.candidacies() == (BOLT, ACME)
    assert kept.lines() == (line(BOLT), line(ACME))
    assert kept.unsure() == made.unsure
    assert kept.judged() == Judged(NOW, NOW + timedelta(hours=4), "7")


def test_a_judgement_that_holds_for_ever(kept: Ledger) -> None:
    """No moment ahead changes it."""
    kept.save_judgement(replace(judgement(), holds_until=None), "1")
    assert kept.judged() == Judged(NOW, None, "1")


def test_the_next_judgement_replaces_the_last(kept: Ledger) -> None:
    """Messages may move between candidacies; nothing of the old one stays."""
    kept.save_judgement(judgement(ACME, BOLT, unsure=(DOUBT,)), "1")
    after = judgement(replace(candidacy(3, 2), obligations=()), as_of=NOW + timedelta(days=1))
    kept.save_judgement(after, "1")
    assert kept.judgement() == after
    assert kept.candidacy(key(2)).id == after.candidacies[0].id
    assert kept.today(NOW) == Today(
        after.as_of, (), (), (Ahead(line(after.candidacies[0]), interview(3)),), 0, ((Stage.INTERVIEWING, 1),)
    )
    with pytest.raises(UnknownThingError):
        kept.candidacy(ACME.id)


def test_what_did_not_change_is_not_written(kept: Ledger) -> None:
    """Judged again an hour later, nothing is written but the moment; in another order, only the order."""
    kept.save_judgement(judgement(ACME, BOLT, unsure=(DOUBT,)), "1")
    watch(kept.db)
    kept.save_judgement(judgement(ACME, BOLT, unsure=(DOUBT,), as_of=NOW + timedelta(hours=1)), "1")
    assert noted(kept.db) == []
    kept.save_judgement(judgement(BOLT, ACME, unsure=(DOUBT,)), "1")
    assert noted(kept.db) == [f"UPDATE candidacy {BOLT.id}", f"UPDATE candidacy {ACME.id}"]


def test_one_candidacy_that_changed_is_all_that_is_written(kept: Ledger) -> None:
    """Of a thousand, one that changed costs one."""
    kept.save_judgement(judgement(ACME, BOLT), "1")
    watch(kept.db)
    kept.save_judgement(judgement(replace(ACME, role="Chef"), BOLT), "1")
    assert {what.split()[-1] for what in noted(kept.db)} == {ACME.id}
    assert kept.candidacy(ACME.id).role == "Chef"


@pytest.mark.parametrize("id_", [ACME.id, key(1), key(2), "c" + key(2)])
def test_a_candidacy_is_found_by_any_message_of_it(kept: Ledger, id_: str) -> None:
    """An id that was given before another first message came still leads there."""
    kept.save_judgement(judgement(ACME, BOLT), "1")
    assert kept.candidacy(id_) == ACME
    assert [known.key for known in kept.conversation(id_)] == [key(1), key(2)]


@pytest.mark.parametrize("id_", ["", "c", "c" + "0" * 16, key(4), "nonsense", "c' OR 1=1 --"])
def test_an_unknown_candidacy_is_said_to_be_unknown(kept: Ledger, id_: str) -> None:
    """One error for all that leads nowhere."""
    kept.save_judgement(judgement(ACME), "1")
    with pytest.raises(UnknownThingError, match="no such candidacy"):
        kept.candidacy(id_)


def test_a_conversation_is_whole_and_oldest_first(kept: Ledger) -> None:
    """Messages with their readings, folders and paths."""
    kept.save_judgement(judgement(candidacy(2, 1, 3)), "1")
    found = kept.conversation("c" + key(2))
    assert [known.message for known in found] == [message(1), message(2), message(3)]
    assert {known.reading for known in found} == {reading()}
    assert found[0].paths == ("/mail/cur/1",)


def test_what_is_due_is_open_mine_and_soonest_first(kept: Ledger) -> None:
    """What is kept, released, theirs or later isn't due."""
    late, soon = obligation(1, NOW - timedelta(days=3)), obligation(1, NOW - timedelta(hours=1))
    others = (
        obligation(2, NOW + timedelta(days=1)),
        obligation(2, NOW - timedelta(days=9), state=ObligationState.KEPT),
        obligation(2, NOW - timedelta(days=9), owed_by=Party.THEM),
        obligation(2, None),
    )
    acme = replace(ACME, obligations=(soon, *others, late))
    kept.save_judgement(judgement(acme), "1")
    assert kept.obligations_due(NOW) == (Due(line(acme), late), Due(line(acme), soon))
    assert kept.obligations_due(NOW, Party.THEM) == (Due(line(acme), others[2]),)
    assert [due.obligation for due in kept.obligations_due()] == [late, soon, others[0]]


def test_interviews_are_found_by_their_time(kept: Ledger) -> None:
    """From the first moment on, before the last."""
    first, second = interview(1, NOW), interview(1, NOW + timedelta(days=7))
    acme = replace(ACME, interviews=(second, first, replace(first, start=None)))
    kept.save_judgement(judgement(acme), "1")
    assert kept.interviews_between(NOW) == (Ahead(line(acme), first), Ahead(line(acme), second))
    assert kept.interviews_between(NOW, NOW + timedelta(days=7)) == (Ahead(line(acme), first),)
    assert kept.interviews_between(NOW + timedelta(seconds=1), NOW + timedelta(days=7)) == ()


def test_today_is_all_that_the_first_page_shows(kept: Ledger) -> None:
    """Both sides, interviews, what is unsure, how many stand where."""
    theirs = obligation(3, owed_by=Party.THEM)
    bolt = replace(BOLT, obligations=(theirs,), interviews=(interview(3, NOW - timedelta(days=30)),))
    kept.save_judgement(judgement(ACME, bolt, unsure=(DOUBT,)), "1")
    assert kept.today(NOW) == Today(
        as_of=NOW,
        owed=(Due(line(ACME), obligation(1)),),
        awaited=(Due(line(bolt), theirs),),
        interviews=(Ahead(line(ACME), interview(1)),),
        unsure=1,
        stages=((Stage.APPLIED, 1), (Stage.INTERVIEWING, 1)),
    )


def test_counts_add_up_and_end_at_the_moment_judged(kept: Ledger) -> None:
    """What is dated later than the clock isn't counted, as if it hadn't come yet."""
    defective = replace(seen(6), defects=("no end",))
    later = replace(seen(10**5), defects=("no end",))
    kept.record(1, [("6", defective, None), ("late", later, None), ("never", seen(8, date=None), None)], "1")
    kept.save_judgement(judgement(ACME, BOLT, unsure=(DOUBT,)), "1")
    assert kept.tally() == Tally(read=7, search=3, unsure=1, defective=1)
    assert kept.tally().ignored == 3


def test_whereabouts_are_told_of_what_was_judged(kept: Ledger) -> None:
    """Message-ID and paths, for candidacies and for what is unsure; not for the rest."""
    kept.save_judgement(judgement(BOLT, unsure=(DOUBT,)), "1")
    assert kept.whereabouts() == {
        key(3): Whereabouts("<3@acme.example>", ("/mail/cur/3",)),
        key(4): Whereabouts("<4@acme.example>", ("/mail/cur/4",)),
    }


def test_doubts_are_shown_with_what_a_list_needs(kept: Ledger) -> None:
    """Sender, subject, date, where it lies and why."""
    kept.save_judgement(judgement(ACME, unsure=(DOUBT,)), "1")
    (doubt,) = kept.doubts()
    where = Whereabouts("<4@acme.example>", ("/mail/cur/4",))
    head = message(4).envelope
    assert doubt == Doubt(key(4), DOUBT.why, ANN, head.subject, head.date, where)


def test_what_was_ignored_can_be_looked_through(kept: Ledger) -> None:
    """The likeliest mistakes first, page by page, each message once."""
    kept.save_judgement(judgement(candidacy(2), unsure=(DOUBT,)), "1")
    found = kept.ignored(10)
    assert [doubt.key for doubt in found] == [key(5), key(3), key(1)]
    assert kept.ignored(1, 1) == found[1:2]
    assert found[0].whereabouts.paths == ("/mail/cur/5",)
    assert kept.ignored(5, 99) == ()


def test_judgements_are_dropped_and_made_anew(kept: Ledger) -> None:
    """Nothing judged is left, all facts are, and every message of the search is to be read again."""
    made = judgement(ACME, BOLT, unsure=(DOUBT,))
    kept.save_judgement(made, "1")
    kept.drop_judgements()
    assert (kept.judgement(), kept.known("1"), kept.tally().search) == (None, (), 0)
    assert len(kept.readings_to_make("1")) == 4
    assert [round(row.score * 10) for row in kept.seen()] == [1, 2, 3, 4, 5]
    kept.save_judgement(made, "1")
    assert kept.judgement() == made
