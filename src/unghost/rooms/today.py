"""Today: who waits for the owner, whom the owner waits for, what is coming, and what rests."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from unghost.judge.clock import WorkingTime
from unghost.ledger import kept
from unghost.ledger.kept import Ahead, Due
from unghost.rooms import labels, moments
from unghost.rooms.candidacy import CandidacyContext
from unghost.rooms.owed import Urgency, due_words, is_courtesy, organisation_of, pressing, urgency, waits, who
from unghost.rooms.plain import line, name_of
from unghost.rooms.shell import Shell
from unghost.words.candidacies import CLOSED, InterviewState
from unghost.words.mail import Address

LONG = timedelta(days=21)
"""So long past its due time a silence is one to mend, not one to end."""
ROOM = {"waiting": 40, "courtesies": 15, "silent": 20, "mend": 15}
"""How many rows of each group are shown; the rest is counted."""
COMING = 10
People = Mapping[str, Sequence[Address]]
"""Candidacy → who is on the other side, the latest first."""
Said = tuple[int, str]
"""A count and what is said of so many."""


@dataclass(frozen=True, slots=True)
class Row:
    """One candidacy in which somebody waits: who, for what, since when, in which words, until when."""

    id: str
    who: str
    waits: str
    organisation: str
    role: str
    stage: str
    since: str
    quote: str
    due: str
    due_at: str
    urgency: Urgency
    more: int
    """Further things open in the same candidacy."""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of one kind; `more` were left out."""

    key: str
    title: str
    hint: str
    rows: tuple[Row, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Coming:
    """An interview that lies ahead."""

    id: str
    when: str
    start_at: str
    organisation: str
    role: str
    who: str
    place: str
    near: bool


@dataclass(frozen=True, slots=True)
class Today:
    """The list on the left: what is owed and awaited at one moment."""

    headline: str
    subline: str
    groups: tuple[Group, ...]
    coming: tuple[Coming, ...]
    coming_more: int
    resting: str
    empty: bool
    """No candidacy is known."""
    unread: bool
    """Nothing was ever read."""


@dataclass(frozen=True, slots=True)
class TodayContext:
    """The page `/` and, with a candidacy opened beside the list, `/candidacy/ID`."""

    shell: Shell
    today: Today
    beside: CandidacyContext | None
    opened: bool
    """Whether the owner asked for the candidacy beside the list (a narrow screen shows it alone)."""


@dataclass(frozen=True, slots=True)
class Pressing:
    """The most pressing obligation of one kind in a candidacy, and how many such are open."""

    due: Due
    open: int

    @property
    def id(self) -> str:
        """Of the candidacy."""
        return self.due.candidacy.id


@dataclass(frozen=True, slots=True)
class Lists:
    """What is open at one moment, in the order in which it is shown."""

    waiting: tuple[Pressing, ...]
    courtesies: tuple[Pressing, ...]
    silent: tuple[Pressing, ...]
    mend: tuple[Pressing, ...]
    coming: tuple[Ahead, ...]

    def shown(self) -> tuple[str, ...]:
        """The candidacies that have a row, the first one first."""
        groups = ("waiting", "courtesies", "silent", "mend")
        rows = [p.id for g in groups for p in getattr(self, g)[: ROOM[g]]]
        return tuple(dict.fromkeys(rows + [a.candidacy.id for a in self.coming[:COMING]]))


def lists(asked: kept.Today, now: datetime) -> Lists:
    """What is open, one entry a candidacy, the soonest due first; old silences the latest first: they mend best."""
    mine = [d for d in asked.owed if not is_courtesy(d.obligation)]
    waiting = _pressing([d for d in mine if not _long_silent(d, now)])
    awake = {p.id for p in waiting}
    mend = _pressing([d for d in mine if d.candidacy.id not in awake])
    ahead = [a for a in asked.interviews if a.interview.state is InterviewState.PLANNED and _lies_ahead(a, now)]
    return Lists(
        waiting=waiting,
        courtesies=_pressing([d for d in asked.owed if is_courtesy(d.obligation)]),
        silent=_pressing(asked.awaited),
        mend=mend[::-1],
        coming=tuple(ahead),
    )


def _pressing(dues: Sequence[Due]) -> tuple[Pressing, ...]:
    count = Counter(d.candidacy.id for d in dues)
    first: dict[str, Due] = {}
    for due in sorted(dues, key=lambda d: (pressing(d.obligation), d.candidacy.id)):
        first.setdefault(due.candidacy.id, due)
    return tuple(Pressing(d, count[i]) for i, d in first.items())


def _long_silent(due: Due, now: datetime) -> bool:
    return due.obligation.due is not None and now - due.obligation.due > LONG


def _lies_ahead(ahead: Ahead, now: datetime) -> bool:
    over = ahead.interview.end or ahead.interview.start
    return over is not None and over > now


def today(asked: kept.Today, listed: Lists, people: People, now: datetime, hours: WorkingTime) -> Today:
    """The list at `now` (aware); days and hours are told in the zone of `hours`; `people` of the candidacies shown."""
    return Today(
        headline=_headline(len(listed.waiting) + len(listed.mend), asked),
        subline=_subline(asked, listed, now, hours),
        groups=_groups(listed, people, now, hours),
        coming=tuple(_coming(a, people, now, hours) for a in listed.coming[:COMING]),
        coming_more=max(0, len(listed.coming) - COMING),
        resting=_resting(asked, listed),
        empty=not asked.stages,
        unread=asked.as_of is None,
    )


def _groups(listed: Lists, people: People, now: datetime, hours: WorkingTime) -> tuple[Group, ...]:
    told = (
        ("waiting", "Waiting for you", "", listed.waiting),
        ("courtesies", "A word would be kind", "Nobody counts on it, and it is remembered.", listed.courtesies),
        ("silent", "They owe you an answer", "One polite question is fine once it is due.", listed.silent),
        ("mend", "Silences you can still mend", "Late is better than never, up to a point.", listed.mend),
    )
    return tuple(_group(key, title, hint, owed, people, now, hours) for key, title, hint, owed in told if owed)


def _group(
    key: str, title: str, hint: str, owed: Sequence[Pressing], people: People, now: datetime, hours: WorkingTime
) -> Group:
    rows = tuple(row(p, people.get(p.id, ()), now, hours) for p in owed[: ROOM[key]])
    return Group(key, title, hint, rows, len(owed) - len(rows))


def row(open_now: Pressing, people: Sequence[Address], now: datetime, hours: WorkingTime) -> Row:
    """One line of the list."""
    candidacy, obligation = open_now.due.candidacy, open_now.due.obligation
    return Row(
        id=candidacy.id,
        who=who(candidacy, obligation, people),
        waits=waits(obligation),
        organisation=organisation_of(candidacy),
        role=line(candidacy.role, 80),
        stage=labels.STAGES[candidacy.stage],
        since=moments.since(obligation.since, now, hours),
        quote=line(obligation.evidence.quote, 220),
        due=due_words(obligation, now, hours),
        due_at=obligation.due.isoformat() if obligation.due else "",
        urgency=urgency(obligation, now, hours),
        more=open_now.open - 1,
    )


def _coming(ahead: Ahead, people: People, now: datetime, hours: WorkingTime) -> Coming:
    candidacy, planned = ahead.candidacy, ahead.interview
    start = planned.start or now
    person = next(iter(people.get(candidacy.id, ())), None)
    return Coming(
        id=candidacy.id,
        when=moments.span(start, planned.end, now, hours.zone),
        start_at=start.isoformat(),
        organisation=organisation_of(candidacy),
        role=line(candidacy.role, 80),
        who=name_of(person.name, person.address) if person else "",
        place=line(planned.place, 120) or labels.MEANS[planned.means],
        near=start - now <= timedelta(days=1),
    )


def _headline(waiting: int, asked: kept.Today) -> str:
    if asked.as_of is None:
        return "Nothing has been read yet."
    if not waiting:
        return "You have left nobody waiting."
    return f"{moments.number(waiting).capitalize()} {'person is' if waiting == 1 else 'people are'} waiting for you."


def _subline(asked: kept.Today, listed: Lists, now: datetime, hours: WorkingTime) -> str:
    """The second sentence: what of it presses, else what else there is."""
    if not asked.stages:
        return ""
    pressing_now = bool(listed.waiting or listed.mend)
    parts = _of_mine(listed, now, hours) if pressing_now else _of_theirs(listed, now, hours)
    counted = [(count, said) for count, said in parts if count]
    told = str if any(count >= len(moments.NUMBERS) for count, _ in counted) else moments.number
    sentence = ", ".join(f"{told(count)} {said}" for count, said in counted)
    sentence = sentence or ("none of it is due today" if pressing_now else "enjoy the quiet")
    return sentence[:1].upper() + sentence[1:] + "."


def _of_mine(listed: Lists, now: datetime, hours: WorkingTime) -> tuple[Said, ...]:
    near = Counter(urgency(p.due.obligation, now, hours) for p in listed.waiting)
    return (
        _said(near[Urgency.OVERDUE], "is overdue", "are overdue"),
        _said(near[Urgency.TODAY], "is due today", "are due today"),
        _said(len(listed.mend), "has waited for a long time", "have waited for a long time"),
    )


def _of_theirs(listed: Lists, now: datetime, hours: WorkingTime) -> tuple[Said, ...]:
    may_ask = _count(Urgency.TODAY, listed.silent, now, hours)
    return (
        _said(len(listed.courtesies), "kind word would be welcome", "kind words would be welcome"),
        _said(may_ask, "silence of theirs may be asked after", "silences of theirs may be asked after"),
    )


def _count(wanted: Urgency, owed: Iterable[Pressing], now: datetime, hours: WorkingTime) -> int:
    return sum(urgency(p.due.obligation, now, hours) is wanted for p in owed)


def _said(count: int, one: str, many: str) -> Said:
    return count, one if count == 1 else many


def _resting(asked: kept.Today, listed: Lists) -> str:
    """How much rests, quietly: "31 conversations rest: 9 rejected, 6 fell silent."; empty where nothing does."""
    groups = (listed.waiting, listed.courtesies, listed.silent, listed.mend)
    busy = {p.id: p.due.candidacy.stage for g in groups for p in g}
    busy |= {a.candidacy.id: a.candidacy.stage for a in listed.coming}
    left = Counter(dict(asked.stages)) - Counter(busy.values())
    if not left:
        return ""
    closed = sorted(((n, labels.STAGES[s]) for s, n in left.items() if s in CLOSED), reverse=True)[:3]
    rest = moments.counted(left.total(), "conversation rests", "conversations rest")
    named = ", ".join(f"{n:,} {name}" for n, name in closed)
    return f"{rest}: {named}." if named else f"{rest}."
