"""What is owed in a candidacy, and which letters are offered for it."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any

from bench.judge.points import Point, evidence, is_open, moment
from bench.judge.rows import Row

LETTERS = {
    "send_what_was_asked": "send_requested",
    "kind_no_to_recruiter": "decline_recruiter",
    "answer_to_rejection": "answer_rejection",
    "request_for_feedback": "request_feedback",
}
"""Older names of letters in the rows."""
A_DAY = timedelta(hours=24)

Held = dict[str, Any]


def owner_owes(wanted: Row, held: Held) -> Iterator[Point]:
    """Each debt of the owner's: there, with its deadline, due in time, owed to the right person, with a letter."""
    mine = [o for o in held["obligations"] if is_open(o) and o["owed_by"] == "owner"]
    for debt in wanted.get("owner_owes") or ():
        here = [o for o in mine if evidence(o) in debt["evidence_keys"]] or mine
        yield Point("owes", bool(here), f"{wanted['name']}: {debt.get('kind_words')}")
        if here:
            yield from _owed_rightly(debt, here)


def _owed_rightly(debt: Row, here: list[Held]) -> Iterator[Point]:
    deadline, before = moment(debt.get("deadline")), moment(debt.get("due_before"))
    if deadline is not None:
        said = [moment(o["deadline"]) for o in here]
        right = any(d is not None and abs(d - deadline) <= A_DAY for d in said)
        yield Point("deadline", right, f"{debt['deadline']}, not {[o['deadline'] for o in here]}")
    if before is not None:
        right = any((due := moment(o["due"])) is not None and due <= before for o in here)
        yield Point("due", right, f"before {debt['due_before']}, not {[o['due'] for o in here]}")
    if debt.get("owed_to_any"):
        whom = " ".join(f"{(o['owed_to'] or {}).get('name')} {(o['owed_to'] or {}).get('address')}" for o in here)
        right = any(name.lower() in whom.lower() for name in debt["owed_to_any"])
        yield Point("owed to", right, f"{debt['owed_to_any']}, not {whom}")
    if debt.get("letters_any"):
        offered = {letter for o in here for letter in o["letters"]}
        yield Point("letter", bool(offered & _named(debt["letters_any"])), f"{debt['letters_any']}, not {offered}")


def they_owe(box: Row, wanted: Row, held: Held) -> Iterator[Point]:
    """Whether the owner waits for them, and the letters that may be written by now."""
    live = [o for o in held["obligations"] if is_open(o)]
    if wanted.get("they_owe") is not None:
        said = any(o["owed_by"] == "them" for o in live)
        yield Point("they owe", said == wanted["they_owe"], f"{wanted['name']}: {wanted['they_owe']}")
    somewhere = wanted.get("letters_somewhere_any")
    if somewhere:
        offered = _due_by_now(box, live) if "follow_up" in somewhere else {x for o in live for x in o["letters"]}
        yield Point("letter", bool(offered & _named(somewhere)), f"{somewhere}, not {offered}")


def too_soon(box: Row, wanted: Row, held: Held) -> Iterator[Point]:
    """Letters that must not be offered yet."""
    early = wanted.get("letters_not_due")
    if early:
        offered = _due_by_now(box, [o for o in held["obligations"] if is_open(o)])
        yield Point("too soon", not offered & _named(early), f"{wanted['name']}: {offered & _named(early)}")


def _due_by_now(box: Row, live: Iterable[Held]) -> set[str]:
    now = moment(box["as_of"])
    return {x for o in live if now and (due := moment(o["due"])) and due <= now for x in o["letters"]}


def _named(letters: Iterable[str]) -> set[str]:
    return {LETTERS.get(letter, letter) for letter in letters}
