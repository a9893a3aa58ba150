"""jobmail/cases.jsonl: real applications replayed mail by mail, and whose move it is after each."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bench.judge import product
from bench.judge.figure import Figure, Measured, YesNo, mean
from bench.judge.letters import OWNER, Written, deliver, empty_maildir, key_of
from bench.judge.rows import Row, rows

START = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
GAP = 2
"""Working days between two mails: the rows tell no dates."""
LATER = timedelta(hours=1)
BALL = {"candidate": "owner", "company": "them", "event": "nobody", "none": "nobody"}
NOWHERE = "not found"

Turn = tuple[str, str, str]
"""The message's id, whose move it is, and what was said."""


def measure(folder: Path, scratch: Path) -> Measured:
    """Whose move it is after each mail: share right; precision and recall of "the owner's"."""
    turns = [turn for case in rows(folder / "cases.jsonl") for turn in _replayed(case, scratch / case["id"])]
    mine = YesNo.of((expected == "owner", said == "owner") for _, expected, said in turns)
    return Measured(
        (
            Figure(
                "turn.accuracy", "whose move after each mail, right", mean([e == s for _, e, s in turns]), len(turns)
            ),
            Figure("turn.owner_recall", "the owner's move, recall", mine.recall, mine.hit + mine.miss),
            Figure("turn.owner_precision", "the owner's move, precision", mine.precision, mine.hit + mine.alarm),
        ),
        tuple(f"turn {key}: {expected}, not {said}" for key, expected, said in turns if expected != said),
    )


def _replayed(case: Row, root: Path) -> Iterator[Turn]:
    """Deliver the mails one after the other; ask after each."""
    empty_maildir(root)
    earlier: list[Written] = []
    for mail in (m for m in case["messages"] if m["kind"] == "email"):
        written = _written(case, mail, earlier)
        deliver(root, ".Sent" if mail["direction"] == "out" else "", written)
        earlier.append(written)
        answer = product.scan(root, [OWNER], written.date + LATER)
        yield mail["id"], BALL[mail["ball_after"]], _turn(answer, mail["id"])


def _written(case: Row, mail: Row, earlier: list[Written]) -> Written:
    """The mail, dated two working days after the one before, in its thread where its subject says so."""
    them = f"Recruiting <recruiting@{_domain(case['company'])}>"
    out = mail["direction"] == "out"
    thread = [e for e in earlier if _stem(e.subject) == _stem(mail["subject"])]
    answered = thread[-1:] if mail["subject"].lower().startswith("re:") else []
    return Written(
        key=mail["id"],
        text=mail["body"],
        subject=mail["subject"],
        sender=OWNER if out else them,
        to=[them if out else OWNER],
        date=_working_day(len(earlier) * GAP),
        in_reply_to=answered[0].key if answered else None,
        references=[e.key for e in thread] if answered else [],
    )


def _domain(company: str) -> str:
    words = "".join(c if c.isalnum() else " " for c in company.lower()).split()
    return f"{''.join(words[:2])}.example"


def _stem(subject: str) -> str:
    words = subject.lower().split()
    while words and words[0] == "re:":
        words = words[1:]
    return " ".join(words)


def _working_day(count: int) -> datetime:
    weeks, days = divmod(count, 5)
    return START + timedelta(weeks=weeks, days=days)


def _turn(answer: dict[str, Any], key: str) -> str:
    for candidacy in answer["candidacies"]:
        if any(key_of(i) == key for thread in candidacy["threads"] for i in thread["message_ids"]):
            return str(candidacy["turn"])
    return NOWHERE
