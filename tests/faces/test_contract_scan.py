"""The machine interface of `unghost scan`."""

import os
import random
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import search_made as made
from command_line import Run

from unghost.words.candidacies import InterviewState, ObligationKind, ObligationState, Stage, Turn
from unghost.words.letters import LetterKind

ME = ("--me", made.ME)
AT = ("--as-of", made.AS_OF)


@pytest.fixture
def once(run: Run, mail: Path) -> Any:
    """What a scan that keeps nothing tells of the small search."""
    told = run("scan", mail, *ME, *AT, "--json")
    assert (told.code, told.err) == (0, "")
    return told.json


def obligations(scan: Any) -> Iterator[Any]:
    """Every obligation of a scan."""
    return (o for c in scan["candidacies"] for o in c["obligations"])


def test_the_object_has_every_field(once: Any) -> None:
    """The fields are exactly those of the contract, at every depth."""
    assert set(once) == {"as_of", "messages", "candidacies", "unsure"}
    assert set(once["messages"]) == {"read", "job_search", "unsure", "ignored", "defective"}
    assert {frozenset(c) for c in once["candidacies"]} == {
        frozenset({"id", "organisation", "role", "stage", "turn", "people", "threads", "obligations", "interviews"})
    }
    assert {frozenset(t) for c in once["candidacies"] for t in c["threads"]} == {
        frozenset({"id", "message_ids", "paths", "turn"})
    }
    assert {frozenset(o) for o in obligations(once)} == {
        frozenset({"kind", "owed_by", "owed_to", "since", "due", "deadline", "state", "evidence", "letters"})
    }
    assert {frozenset(o["evidence"]) for o in obligations(once)} == {frozenset({"message_id", "path", "quote"})}


def test_the_words_are_those_of_the_contract(once: Any) -> None:
    """Stages, turns, kinds, states and letters are what a machine expects of them."""
    for held in once["candidacies"]:
        assert held["stage"] in set(Stage)
        assert held["turn"] in set(Turn)
        assert {t["turn"] for t in held["threads"]} <= set(Turn)
        assert {i["state"] for i in held["interviews"]} <= set(InterviewState)
    for owed in obligations(once):
        assert owed["kind"] in set(ObligationKind)
        assert owed["state"] in set(ObligationState)
        assert set(owed["letters"]) <= set(LetterKind)
        assert owed["owed_by"] in {"owner", "them"}
        assert datetime.fromisoformat(owed["since"]).tzinfo is not None


def test_who_waits_for_whom(once: Any) -> None:
    """An invitation makes it the owner's move, an application theirs, a refusal nobody's."""
    turns = {c["organisation"]: (c["turn"], c["stage"]) for c in once["candidacies"]}
    assert turns == {
        "Hollweg": ("owner", "interviewing"),
        "Ferrum": ("them", "applied"),
        "Nordlicht": ("nobody", "rejected"),
    }


def test_an_open_obligation_has_a_due_time_and_its_words(once: Any) -> None:
    """Whatever is open says by when, because of which message and which words of it, with letters to answer it."""
    for owed in (o for o in obligations(once) if o["state"] == "open"):
        assert owed["due"]
        assert owed["letters"]
        assert Path(owed["evidence"]["path"]).is_file()
        flat = " ".join(made_text(owed["evidence"]["message_id"]).split())
        assert " ".join(owed["evidence"]["quote"].split()) in flat


def made_text(message_id: str) -> str:
    """The text of the message of that id."""
    return next(m.text for m in made.SEARCH if m.message_id == message_id)


def test_theirs_is_open_exactly_while_the_move_is_theirs(once: Any) -> None:
    """One of theirs is open if and only if the turn is theirs, and lists a follow-up."""
    for held in once["candidacies"]:
        theirs = [o for o in held["obligations"] if o["owed_by"] == "them" and o["state"] == "open"]
        assert bool(theirs) == (held["turn"] == "them")
        assert all(o["kind"] == "reply" and "follow_up" in o["letters"] for o in theirs)


def test_past_its_due_time_an_apology_is_offered(run: Run, mail: Path) -> None:
    """`late_apology` is among the letters once the due time is over, and not before."""
    early = run("scan", mail, *ME, "--as-of", "2026-03-09T11:00:00+01:00", "--json").json
    late = run("scan", mail, *ME, "--as-of", "2026-03-13T11:00:00+01:00", "--json").json
    offered = [{x for o in obligations(s) if o["kind"] == "choose_time" for x in o["letters"]} for s in (early, late)]
    assert ["late_apology" in letters for letters in offered] == [False, True]


def test_the_counts_add_up(once: Any) -> None:
    """Every message read is of the search, unsure or ignored."""
    counts = once["messages"]
    assert counts["read"] == len(made.SEARCH)
    assert counts["job_search"] == sum(len(t["message_ids"]) for c in once["candidacies"] for t in c["threads"])
    assert counts["unsure"] == len(once["unsure"])
    assert counts["read"] == counts["job_search"] + counts["unsure"] + counts["ignored"]


def test_the_past_can_be_replayed(run: Run, mail: Path) -> None:
    """What is dated after --as-of is left out: counted nowhere, judged nowhere."""
    told = run("scan", mail, *ME, "--as-of", "2026-03-05T20:00:00+01:00", "--json").json
    assert told["messages"]["read"] == 2
    assert {i for c in told["candidacies"] for t in c["threads"] for i in t["message_ids"]} == {
        "<applied@made.example>", "<refused@made.example>",
    }  # fmt: skip


def test_a_message_is_in_one_candidacy_at_most(once: Any) -> None:
    """No message stands in two threads."""
    ids = [i for c in once["candidacies"] for t in c["threads"] for i in t["message_ids"]]
    assert len(ids) == len(set(ids))


def test_nothing_is_kept_without_a_ledger(run: Run, mail: Path, tmp_path: Path) -> None:
    """`scan --json SOURCE` writes nothing: no ledger, nothing beside the mail."""
    before = sorted(p for p in tmp_path.rglob("*"))
    run("scan", mail, *ME, *AT, "--json")
    assert sorted(p for p in tmp_path.rglob("*")) == before
    assert not os.path.lexists(tmp_path / "xdg")


@pytest.mark.parametrize("form", ["maildir", "mbox", "folder of .eml"])
def test_the_form_of_the_mailbox_changes_nothing(run: Run, tmp_path: Path, once: Any, form: str) -> None:
    """The same messages in another form of mailbox are judged alike, under the same ids."""
    if form == "mbox":
        source = made.mbox(tmp_path / "all.mbox")
    elif form == "maildir":
        source = made.maildir(tmp_path / "again")
    else:
        source = tmp_path / "files"
        source.mkdir()
        for message in random.Random(7).sample(made.SEARCH, len(made.SEARCH)):
            (source / f"{message.key}.eml").write_bytes(message.as_bytes())
    told = run("scan", source, *ME, *AT, "--json").json
    assert without_paths(told) == without_paths(once)


def without_paths(scan: Any) -> Any:
    """A scan's candidacies with the places of messages left out."""
    for held in scan["candidacies"]:
        for thread in held["threads"]:
            thread["paths"] = []
        for owed in held["obligations"]:
            owed["evidence"]["path"] = None
    return scan["candidacies"]


def test_a_ledger_answers_like_a_fresh_scan(run: Run, mail: Path, once: Any, tmp_path: Path) -> None:
    """With --db the object is the same, the first time and the second, and after a rebuild."""
    db = ("--db", tmp_path / "x.db")
    assert run("scan", mail, *ME, *AT, *db, "--json").json == once
    assert run("scan", mail, *ME, *AT, *db, "--json").json == once
    run("rebuild", *db, *AT)
    assert run("scan", "--json", *AT, *db).json == once


def test_what_is_deleted_from_the_mailbox_stays_remembered(run: Run, mail: Path, once: Any, tmp_path: Path) -> None:
    """A message is a fact: emptying a folder takes nothing from the ledger but the place where it lay."""
    db = ("--db", tmp_path / "x.db")
    run("scan", mail, *ME, *AT, *db, "--json")
    shutil.rmtree(mail / ".Sent")
    told = run("scan", mail, *ME, *AT, *db, "--json").json
    assert [c["id"] for c in told["candidacies"]] == [c["id"] for c in once["candidacies"]]
    assert [c["turn"] for c in told["candidacies"]] == [c["turn"] for c in once["candidacies"]]
