"""The plain lists: what to look at, what was left out, what was found, and every candidacy by stage."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from unghost.judge.clock import WorkingTime
from unghost.ledger import Doubt, Hit, Line, SeenRow
from unghost.rooms import labels, moments
from unghost.rooms.owed import organisation_of
from unghost.rooms.plain import line
from unghost.rooms.shell import Shell
from unghost.words.candidacies import Stage, Turn
from unghost.words.mail import Address

PAGE = 50
"""Rows on one page of a list."""


@dataclass(frozen=True, slots=True)
class Mail:
    """A message in a list: who, what about, when; `why` says what speaks for or against its being about the search."""

    key: str
    who: str
    address: str
    subject: str
    sent: str
    excerpt: str
    why: str
    candidacy: str
    said: str = ""
    """What the owner has said of it already."""


@dataclass(frozen=True, slots=True)
class Pager:
    """Which part of a list is shown; `older` and `newer` are offsets, None at an end."""

    told: str
    skip: int
    newer: int | None
    older: int | None


@dataclass(frozen=True, slots=True)
class LookContext:
    """The page `/look`: what the judge was unsure of."""

    shell: Shell
    found: tuple[Mail, ...]
    pager: Pager


@dataclass(frozen=True, slots=True)
class IgnoredContext:
    """The page `/ignored`: what triage left out."""

    shell: Shell
    found: tuple[Mail, ...]
    pager: Pager
    words: str


@dataclass(frozen=True, slots=True)
class SearchContext:
    """The page `/search`: messages of the search that hold the words."""

    shell: Shell
    words: str
    found: tuple[Mail, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A candidacy in the list of all."""

    id: str
    organisation: str
    role: str
    last: str
    turn: Turn
    move: str


@dataclass(frozen=True, slots=True)
class StageGroup:
    """The candidacies of one stage, the most recent first; `more` were left out."""

    stage: str
    title: str
    count: int
    lines: tuple[Entry, ...]
    more: int


@dataclass(frozen=True, slots=True)
class AllContext:
    """The page `/all`: every candidacy by stage, or all of one stage in pages."""

    shell: Shell
    groups: tuple[StageGroup, ...]
    stage: str
    pager: Pager | None


TURNS = {Turn.OWNER: "waiting for you", Turn.THEM: "you are waiting", Turn.NOBODY: ""}
FIRST = 12
"""How many candidacies of each stage are shown on the page of all."""
_ORDER = (
    Stage.OFFER,
    Stage.INTERVIEWING,
    Stage.SCREENING,
    Stage.APPLIED,
    Stage.LEAD,
    Stage.ACCEPTED,
    Stage.WITHDRAWN,
    Stage.DECLINED,
    Stage.REJECTED,
    Stage.LAPSED,
)


def pager(offset: int, shown: int, total: int) -> Pager:
    """Where one stands in a list of `total` rows."""
    told = f"{offset + 1:,} to {offset + shown:,} of {total:,}" if total > shown else moments.counted(total, "message")
    newer = max(0, offset - PAGE) if offset > 0 else None
    return Pager(told if shown else "", offset, newer, offset + PAGE if offset + shown < total else None)


def of_doubt(doubt: Doubt, now: datetime, hours: WorkingTime) -> Mail:
    """A message that is looked at because it is doubtful, or that was left out."""
    return _mail(doubt.key, doubt.sender, doubt.subject, doubt.date, now, hours, why=doubt.why)


def of_row(row: SeenRow, now: datetime, hours: WorkingTime) -> Mail:
    """A message that was left out, as a light row tells it: without the sender's name."""
    date = None if row.date is None else datetime.fromtimestamp(row.date, UTC)
    return _mail(row.key, Address("", row.sender), row.subject, date, now, hours, why="")


def of_hit(hit: Hit, now: datetime, hours: WorkingTime) -> Mail:
    """A message that holds the words looked for."""
    place = " · ".join(p for p in (organisation_of(hit.candidacy), line(hit.candidacy.role, 80)) if p)
    mail = _mail(hit.key, hit.sender, hit.subject, hit.date, now, hours, why=place)
    return replace(mail, excerpt=line(hit.around, 260), candidacy=hit.candidacy.id)


def _mail(
    key: str, sender: Address | None, subject: str, date: datetime | None, now: datetime, hours: WorkingTime, why: str
) -> Mail:
    return Mail(
        key=key,
        who=(line(sender.name, 60) or line(sender.address, 120) if sender else "") or "Somebody",
        address=line(sender.address, 120) if sender and sender.name else "",
        subject=line(subject, 160) or "(no subject)",
        sent=moments.sent(date, now, hours.zone) if date else "no date",
        excerpt="",
        why=line(why, 200),
        candidacy="",
    )


def by_stage(candidacies: Iterable[Line], now: datetime, hours: WorkingTime) -> tuple[StageGroup, ...]:
    """Every candidacy under its stage, the most recent first, `FIRST` of each."""
    kept: dict[Stage, list[Line]] = {s: [] for s in _ORDER}
    for candidacy in candidacies:
        kept[candidacy.stage].append(candidacy)
    return tuple(stage_group(s, _latest_first(c), 0, FIRST, now, hours) for s, c in kept.items() if c)


def _latest_first(candidacies: Sequence[Line]) -> list[Line]:
    return sorted(candidacies, key=lambda c: (-c.last.timestamp(), c.id))


def stage_group(
    stage: Stage, candidacies: Sequence[Line], offset: int, room: int, now: datetime, hours: WorkingTime
) -> StageGroup:
    """A part of the candidacies of one stage."""
    shown = candidacies[offset : offset + room]
    return StageGroup(
        stage=stage,
        title=labels.STAGES[stage],
        count=len(candidacies),
        lines=tuple(
            Entry(
                c.id, organisation_of(c), line(c.role, 100), moments.day(c.last, now, hours.zone), c.turn, TURNS[c.turn]
            )
            for c in shown
        ),
        more=max(0, len(candidacies) - offset - len(shown)),
    )


def one_stage(candidacies: Iterable[Line], stage: Stage, offset: int, now: datetime, hours: WorkingTime) -> StageGroup:
    """One page of the candidacies of one stage."""
    return stage_group(stage, _latest_first([c for c in candidacies if c.stage is stage]), offset, PAGE, now, hours)
