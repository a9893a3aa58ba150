"""mailboxes/: whole mailboxes; one is right only when every point of it is."""

import json
from collections import defaultdict
from datetime import datetime
from pathlib import Path
from typing import Any

from bench.judge import product
from bench.judge.expecting import points
from bench.judge.figure import Figure, Measured, YesNo, mean
from bench.judge.letters import Written, deliver, empty_maildir
from bench.judge.points import Point
from bench.judge.rows import Row

FOLDERS = {"INBOX": "", "Sent": ".Sent", "Archive": ".Archive", "Drafts": ".Drafts", "Spam": ".Spam"}
TOLD = {
    "organisation": "organisation of a candidacy, right",
    "turn": "whose move in a mailbox, right",
    "stage": "stage of a candidacy, right",
    "owes": "what the owner owes, found",
    "no debt": "nothing owed where nothing is",
    "act": "act in its mailbox, right",
    "interview": "interviews with their state, right",
}
"""Points with a line of their own in the table."""


def measure(folder: Path, scratch: Path) -> Measured:
    """Whole mailboxes right, and the points that matter most, each for itself."""
    boxes = [box for file in sorted(folder.glob("*.json")) for box in json.loads(file.read_text(encoding="utf-8"))]
    judged = {box["id"]: _judged(box, scratch / box["id"]) for box in boxes}
    by_name: dict[str, list[Point]] = defaultdict(list)
    for point in (p for found in judged.values() for p in found):
        by_name[point.name].append(point)
    whole = [all(p.right for p in found) for found in judged.values()]
    every = [p.right for found in judged.values() for p in found]
    figures = [
        Figure("mailboxes.whole", "whole mailboxes, right in every point", mean(whole), len(whole)),
        Figure("mailboxes.points", "points of the mailboxes, right", mean(every), len(every)),
        *(_figure(name, by_name[name]) for name in TOLD if by_name[name]),
        *_owner_turns(by_name["turn"]),
    ]
    wrong = (f"mailbox {id_}: {p.name}: {p.told}" for id_, found in judged.items() for p in found if not p.right)
    return Measured(tuple(figures), tuple(wrong))


def _figure(name: str, found: list[Point]) -> Figure:
    return Figure(f"mailboxes.{name.replace(' ', '_')}", TOLD[name], mean([p.right for p in found]), len(found))


def _owner_turns(found: list[Point]) -> list[Figure]:
    """The error that costs most: somebody waits for the owner and it isn't said."""
    mine = YesNo.of((p.expected == "owner", p.said == "owner") for p in found)
    there, said = mine.hit + mine.miss, mine.hit + mine.alarm
    return [
        Figure("mailboxes.owner_recall", "the owner's move in a mailbox, recall", mine.recall, there),
        Figure("mailboxes.owner_precision", "the owner's move in a mailbox, precision", mine.precision, said),
    ]


def _judged(box: Row, root: Path) -> list[Point]:
    empty_maildir(root)
    paths = {m["key"]: deliver(root, FOLDERS[m["folder"]], _written(box, m)) for m in box["messages"]}
    answer = product.scan(root, box["me"], datetime.fromisoformat(box["as_of"]))
    wanted = box["expect"].get("acts") or {}
    read = product.read([paths[key] for key in wanted], box["me"]) if wanted else {}
    acts = {key: read[f"{box['id']}.{key}"]["act"]["is"] for key in wanted}
    return points(box, answer, acts)


def _written(box: Row, message: dict[str, Any]) -> Written:
    def named(key: str) -> str:
        return f"{box['id']}.{key}"

    return Written(
        key=named(message["key"]),
        text=message.get("text") or "",
        subject=message["subject"] or "",
        sender=message["from"],
        to=message["to"],
        cc=message.get("cc") or (),
        date=datetime.fromisoformat(message["date"]),
        in_reply_to=named(message["in_reply_to"]) if message.get("in_reply_to") else None,
        references=[named(key) for key in message.get("references") or ()],
        headers=tuple((message.get("headers") or {}).items()),
        html=message.get("html"),
        calendar=message.get("ics"),
    )
