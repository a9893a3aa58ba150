"""What a fair reader expects of a scanned mailbox, point by point."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from bench.judge.owing import owner_owes, they_owe, too_soon
from bench.judge.points import Point, evidence, is_open, moment, short
from bench.judge.rows import Row

Answer = dict[str, Any]
Held = dict[str, Any]
"""One candidacy of a scan."""
SAME_MEETING = timedelta(minutes=5)


def points(box: Row, answer: Answer, acts: Mapping[str, str]) -> list[Point]:
    """Every point of a mailbox, right or wrong; `acts`: message key → what `read` says that it does."""
    homes = {short(i): c for c in answer["candidacies"] for t in c["threads"] for i in t["message_ids"]}
    expect = box["expect"]
    found: list[Point] = []
    for wanted in expect.get("candidacies") or ():
        found += _candidacy(box, wanted, answer, homes)
    found += [Point("not a search", key not in homes, key) for key in expect.get("not_job_keys") or ()]
    found += [Point("no debt", not _is_owed(answer, key), key) for key in expect.get("must_not_owe_keys") or ()]
    for key, fair in (expect.get("acts") or {}).items():
        found.append(Point("act", acts.get(key) in fair, f"{key}: {'/'.join(fair)}, not {acts.get(key)}"))
    return found


def _is_owed(answer: Answer, key: str) -> bool:
    """Whether anything but a courtesy is owed by the owner because of that message."""
    every = (o for c in answer["candidacies"] for o in c["obligations"])
    return any(evidence(o) == key and is_open(o) and o["owed_by"] == "owner" and o["kind"] != "courtesy" for o in every)


def _candidacy(box: Row, wanted: Row, answer: Answer, homes: Mapping[str, Held]) -> Iterator[Point]:
    name, keys = wanted["name"], wanted["message_keys"]
    there = {homes[k]["id"]: homes[k] for k in keys if k in homes}
    if not there:
        yield from _not_found(box, wanted, answer)
        return
    yield Point("found", True)
    yield Point("joined", len(there) == 1, f"{name} is {len(there)} candidacies")
    held = max(there.values(), key=lambda c: sum(homes.get(k) is c for k in keys))
    yield from _is_right(wanted, held)
    yield from owner_owes(wanted, held)
    yield from they_owe(box, wanted, held)
    yield from too_soon(box, wanted, held)
    yield from _interviews(wanted, held)


def _not_found(box: Row, wanted: Row, answer: Answer) -> Iterator[Point]:
    doubtful = {short(u["message_id"]) for u in answer["unsure"]}
    soft = bool(box["expect"].get("unsure_ok")) and not doubtful.isdisjoint(wanted["message_keys"])
    yield Point("found", soft, f"{wanted['name']} is not there")
    if not soft:
        yield Point("turn", wanted["turn"] == "nobody", f"{wanted['name']} is not there", wanted["turn"], "nobody")


def _is_right(wanted: Row, held: Held) -> Iterator[Point]:
    named = wanted.get("organisation")
    fair = [named] if isinstance(named, str) else named or []
    if fair:
        said = held["organisation"] or ""
        right = any(o.lower() in said.lower() if o else not said for o in fair)
        yield Point("organisation", right, f"{'/'.join(map(str, fair))}, not {said or 'nothing'}")
    turn = held["turn"]
    right = turn == wanted["turn"] or turn in (wanted.get("turn_alt") or [])
    expected = turn if right else wanted["turn"]
    yield Point("turn", right, f"{wanted['name']}: {wanted['turn']}, not {turn}", expected, turn)
    stages = wanted.get("stage") or []
    stages = [stages] if isinstance(stages, str) else stages
    if stages:
        yield Point("stage", held["stage"] in stages, f"{wanted['name']}: {'/'.join(stages)}, not {held['stage']}")


def _interviews(wanted: Row, held: Held) -> Iterator[Point]:
    said = [f"{i['start']} {i['state']}" for i in held["interviews"]]
    expected = wanted.get("interviews")
    if expected == []:
        yield Point("interview", not any(i["state"] == "planned" for i in held["interviews"]), f"none, not {said}")
    for interview in expected or ():
        states = interview["state"] if isinstance(interview["state"], list) else [interview["state"]]
        right = any(_same(interview["start"], i["start"]) and i["state"] in states for i in held["interviews"])
        yield Point("interview", right, f"{interview['start']} {'/'.join(states)}, not {said}")


def _same(one: str, other: str | None) -> bool:
    a, b = moment(one), moment(other)
    return a is not None and b is not None and abs(a - b) <= SAME_MEETING
