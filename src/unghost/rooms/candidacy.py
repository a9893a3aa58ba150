"""One candidacy: where it stands, what is open in it, its interviews, its letter and its conversation."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from unghost.judge.clock import WorkingTime
from unghost.rooms import conversation, labels, moments
from unghost.rooms.conversation import Exchange, Strand
from unghost.rooms.desk import LetterContext
from unghost.rooms.owed import Urgency, due_words, open_obligations, organisation_of, urgency, waits, who
from unghost.rooms.plain import line, name_of
from unghost.words.acts import Party
from unghost.words.candidacies import CLOSED, Candidacy, InterviewState, PlannedInterview
from unghost.words.facts import Known

PEOPLE = 8


@dataclass(frozen=True, slots=True)
class Debt:
    """One open obligation, in words."""

    who: str
    waits: str
    quote: str
    since: str
    due: str
    urgency: Urgency


@dataclass(frozen=True, slots=True)
class Meeting:
    """One interview, in words."""

    when: str
    start_at: str
    place: str
    state: str


@dataclass(frozen=True, slots=True)
class CandidacyContext:
    """Everything beside the list; `letter` is None where the ledger holds no message to answer."""

    id: str
    organisation: str
    role: str
    stage: str
    closed: bool
    people: tuple[str, ...]
    debts: tuple[Debt, ...]
    ahead: tuple[Meeting, ...]
    behind: tuple[Meeting, ...]
    """Interviews that stand, and those that are over, moved or called off."""
    letter: LetterContext | None
    exchanges: tuple[Exchange, ...]
    older: int
    """How many messages are left out of `exchanges`."""
    strands: tuple[Strand, ...]


def candidacy_context(
    candidacy: Candidacy,
    messages: Sequence[Known],
    letter: LetterContext | None,
    now: datetime,
    hours: WorkingTime,
    *,
    all_of_it: bool = False,
) -> CandidacyContext:
    """The candidacy at `now` (aware); times are told in the zone of `hours`."""
    told = conversation.exchanges(messages, conversation.ALL if all_of_it else conversation.SHOWN, now, hours.zone)
    timed = _timed(candidacy.interviews)
    open_now = [*open_obligations(candidacy, Party.OWNER), *open_obligations(candidacy, Party.THEM)]
    return CandidacyContext(
        id=candidacy.id,
        organisation=organisation_of(candidacy),
        role=line(candidacy.role, 120),
        stage=labels.STAGES[candidacy.stage],
        closed=candidacy.stage in CLOSED,
        people=tuple(name_of(p.name, p.address) for p in candidacy.people[:PEOPLE]),
        debts=tuple(
            Debt(
                who=who(candidacy, o, candidacy.people),
                waits=waits(o),
                quote=line(o.evidence.quote, 400),
                since=moments.since(o.since, now, hours),
                due=due_words(o, now, hours),
                urgency=urgency(o, now, hours),
            )
            for o in open_now
        ),
        ahead=tuple(_meeting(i, s, now, hours) for s, i in timed if i.state is InterviewState.PLANNED),
        behind=tuple(_meeting(i, s, now, hours) for s, i in timed[::-1] if i.state is not InterviewState.PLANNED),
        letter=letter,
        exchanges=told,
        older=len(messages) - len(told),
        strands=conversation.strands(_by_thread(candidacy, messages)),
    )


def _timed(interviews: Sequence[PlannedInterview]) -> list[tuple[datetime, PlannedInterview]]:
    """Interviews with a time, the soonest first."""
    return sorted(((i.start, i) for i in interviews if i.start is not None), key=lambda x: x[0].timestamp())


def _meeting(planned: PlannedInterview, start: datetime, now: datetime, hours: WorkingTime) -> Meeting:
    return Meeting(
        when=moments.span(start, planned.end, now, hours.zone),
        start_at=start.isoformat(),
        place=line(planned.place, 160) or labels.MEANS[planned.means],
        state=labels.INTERVIEWS[planned.state],
    )


def _by_thread(candidacy: Candidacy, messages: Sequence[Known]) -> list[list[Known]]:
    known = {k.key: k for k in messages}
    return [[known[k] for k in t.keys if k in known] for t in candidacy.threads]
