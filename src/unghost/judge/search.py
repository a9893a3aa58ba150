"""The whole search judged at one moment: a pure function of the facts, the decisions and the clock."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from unghost.judge.clock import Clock, Courtesy
from unghost.judge.course import Course, Debt, when
from unghost.judge.hearing import hear
from unghost.judge.joining import Dossier, join
from unghost.judge.meetings import first_words, pass_time
from unghost.judge.naming import organisation_key, same_organisation
from unghost.judge.relays import is_unattended, relay_of
from unghost.judge.saying import say
from unghost.judge.settlement import expire, interview_of, obligations_of, turn_of
from unghost.mail.threading import threads
from unghost.words.acts import Act, Direction
from unghost.words.candidacies import (
    Candidacy,
    Judgement,
    ObligationKind,
    ObligationState,
    Thread,
    Turn,
    Unsure,
)
from unghost.words.facts import Decision, DecisionKind, Known, Owner
from unghost.words.mail import Address, Folder
from unghost.words.readings import Verdict

SURE = 0.35
"""From this probability on, a message makes its conversation one of the search."""
SURE_OF_OWN = 0.6
DOUBTFUL = 0.15
"""From this probability on, the owner is asked to look."""
SURE_OF_THEM = 0.7
"""From this probability of what they wrote on, who wrote it is somebody of the search."""
KNOWN_FROM = 0.06
"""From this probability on, a message from or to somebody of the search belongs to it."""
FRESH = timedelta(days=60)


def judge(
    known: Sequence[Known],
    owner: Owner,
    now: datetime,
    decisions: Sequence[Decision] = (),
    courtesy: Courtesy = Courtesy(),  # noqa: B008 (frozen)
) -> Judgement:
    """Candidacies, turns and obligations as of `now` (aware); order-free; what is dated later doesn't count."""
    clock = Clock(now)
    decisions = [d for d in decisions if clock.passed(d.at)]
    zone = ZoneInfo(owner.zone)
    dated = [k for k in known if _is_dated(k) and clock.passed(when(k))]
    by_key = {k.key: k for k in dated}
    groups = [[by_key[k] for k in t] for t in threads((k.key, k.message.envelope) for k in dated)]
    dossiers = join(_of_the_search(groups, owner, decisions), owner, decisions)
    settled = tuple(_settle(d, Course(owner, courtesy, clock), zone, decisions) for d in dossiers)
    judged = {k for c in settled for t in c.threads for k in t.keys}
    unsure = _unsure([k for g in groups for k in g if k.key not in judged], decisions)
    return Judgement(now, clock.next_change, tuple(sorted(settled, key=_order)), unsure)


def _is_dated(known: Known) -> bool:
    return known.message.envelope.date is not None and known.folder is not Folder.DRAFTS


def _order(candidacy: Candidacy) -> tuple[bool, float, str]:
    mine = [o.due.timestamp() for o in candidacy.obligations if o.due and o.state is ObligationState.OPEN]
    return (candidacy.turn is not Turn.OWNER, min(mine, default=-candidacy.last.timestamp()), candidacy.id)


def _said(decisions: Sequence[Decision], kind: DecisionKind) -> set[str]:
    return {k for d in decisions if d.kind is kind for k in d.about}


def _of_the_search(groups: Sequence[list[Known]], owner: Owner, decisions: Sequence[Decision]) -> list[list[Known]]:
    """The threads that belong to the search: one message surely is about it, or who writes is known from one."""
    no, yes = _said(decisions, DecisionKind.NOT_JOB), _said(decisions, DecisionKind.IS_JOB)
    kept = [[k for k in thread if k.key not in no] for thread in groups]
    sure = [any(k.key in yes or founds(k) for k in thread) for thread in kept]
    contacts = contacts_of([k for thread, is_sure in zip(kept, sure, strict=True) if is_sure for k in thread], owner)
    return [
        [_about_jobs(k) for k in thread]
        for thread, is_sure in zip(kept, sure, strict=True)
        if thread and (is_sure or any(_is_known(k, contacts, owner) for k in thread))
    ]


def founds(known: Known) -> bool:
    """Whether a message makes its conversation one of the search; the owner's own words must say so more clearly."""
    least = SURE if known.direction is Direction.IN else SURE_OF_OWN
    return known.reading.job_confidence >= least


Contacts = dict[str, list[datetime]]
"""Address → when somebody at it wrote or was written to about the search."""


def contacts_of(messages: Sequence[Known], owner: Owner) -> Contacts:
    """The human addresses of the other side in received messages that surely are about the search, and when."""
    found: Contacts = {}
    for known in messages:
        if known.direction is Direction.OUT or known.reading.job_confidence < SURE_OF_THEM:
            continue
        for address in _counterparties(known, owner):
            found.setdefault(address, []).append(when(known))
    return found


def _counterparties(known: Known, owner: Owner) -> set[str]:
    """The human addresses of the other side of one message."""
    envelope = known.message.envelope
    if known.direction is Direction.OUT:
        each = {a.address for a in (*envelope.to, *envelope.cc)}
    else:
        each = {envelope.sender.address} if envelope.sender else set()
    return {a for a in each - owner.addresses if not is_unattended(a) and relay_of(a.rpartition("@")[2]) is None}


def _is_known(known: Known, contacts: Contacts, owner: Owner) -> bool:
    """Whether a message that doesn't say so goes to or comes from somebody of the search, while that is fresh."""
    at = when(known)
    if known.reading.job_confidence < KNOWN_FROM:
        return False
    return any(is_fresh(at, contacts.get(address, ())) for address in _counterparties(known, owner))


def is_fresh(at: datetime, contacted: Iterable[datetime]) -> bool:
    """Whether a moment is near one at which somebody of the search wrote."""
    return any(abs(at - then) <= FRESH for then in contacted)


def _about_jobs(known: Known) -> Known:
    """In a conversation about a job even "fine, see you then" is about it: the next likely act counts."""
    verdict = known.reading.verdict
    if verdict.act is not Act.NOT_JOB:
        return known
    others = [(a, p) for a, p in verdict.others if a is not Act.NOT_JOB]
    act, confidence = others[0] if others else (Act.COURTESY_CLOSING, 0.0)
    return replace(known, reading=replace(known.reading, verdict=Verdict(act, confidence, tuple(others[1:]))))


def _unsure(left: Sequence[Known], decisions: Sequence[Decision]) -> tuple[Unsure, ...]:
    said = _said(decisions, DecisionKind.NOT_JOB) | _said(decisions, DecisionKind.IS_JOB)
    doubtful = [k for k in left if DOUBTFUL <= k.reading.job_confidence < SURE and k.key not in said]
    why = "This may be about your search: {:.0%} sure."
    return tuple(Unsure(k.key, why.format(k.reading.job_confidence)) for k in sorted(doubtful, key=lambda k: k.key))


def _settle(dossier: Dossier, course: Course, zone: tzinfo, decisions: Sequence[Decision]) -> Candidacy:
    messages = dossier.messages
    keys = {k.key for k in messages}
    lost = _undelivered(messages)
    steps: list[tuple[datetime, str, Known | Decision]] = [(when(k), k.key, k) for k in messages if k.key not in lost]
    steps += [(d.at, f"~{d.id}", d) for d in decisions if keys & set(d.about)]
    for at, _, step in sorted(steps, key=lambda s: (s[0], s[1])):
        pass_time(course, at)
        _take(course, step, messages)
        course.last_at = at
    pass_time(course, course.clock.now)
    expire(course, zone)
    return _candidacy(dossier, course, zone, messages)


def _take(course: Course, step: Known | Decision, messages: Sequence[Known]) -> None:
    if isinstance(step, Decision):
        _obey(course, step, messages)
    elif step.direction is Direction.OUT:
        say(course, step)
    else:
        hear(course, step)


def _obey(course: Course, decision: Decision, messages: Sequence[Known]) -> None:
    """What the owner said outweighs what was read."""
    anchor = max((k for k in messages if k.key in decision.about), key=when)
    if decision.kind is DecisionKind.NOTHING_OWED:
        course.settle(frozenset(ObligationKind), ObligationState.RELEASED)
    elif decision.kind is DecisionKind.DONE_BY_PHONE:
        if course.settle(frozenset(ObligationKind), ObligationState.KEPT) and not course.closed:
            course.wait(anchor, decision.at, first_words(anchor))
    elif decision.kind is DecisionKind.LATER and decision.until is not None:
        for debt in course.open_debts():
            debt.due = decision.until
    elif decision.kind is DecisionKind.WITHDRAW and not course.closed:
        course.settle(frozenset(ObligationKind), ObligationState.RELEASED)
        course.owe(Debt(ObligationKind.PROMISE, anchor, first_words(anchor), decision.at, note="withdraw"))


def _undelivered(messages: Sequence[Known]) -> set[str]:
    """Letters of the owner's that came back: each bounce undoes the last one sent before it."""
    lost: set[str] = set()
    for index, known in enumerate(messages):
        if "bounce" in known.reading.cues:
            sent = [k for k in messages[:index] if k.direction is Direction.OUT and k.key not in lost]
            lost |= {k.key for k in sent[-1:]}
    return lost


def _candidacy(dossier: Dossier, course: Course, zone: tzinfo, messages: list[Known]) -> Candidacy:
    people = _people(messages, course.owner)
    return Candidacy(
        id="c" + messages[0].key,
        organisation=_organisation(dossier, messages),
        role=dossier.roles.most_common(1)[0][0] if dossier.roles else None,
        stage=course.stage,
        turn=turn_of(course),
        language=Counter(k.message.language for k in messages).most_common(1)[0][0],
        people=people,
        threads=tuple(_thread(t, course) for t in sorted(dossier.threads, key=lambda t: (when(t[0]), t[0].key))),
        obligations=obligations_of(course, zone),
        interviews=tuple(interview_of(m) for m in sorted(course.meetings, key=lambda m: m.start)),
        last=max(when(k) for k in messages),
    )


def _thread(messages: list[Known], course: Course) -> Thread:
    """A thread's own turn: the candidacy's where the open obligation stands in it, else nobody's."""
    keys = {k.key for k in messages}
    turn = turn_of(course)
    if turn is Turn.OWNER:
        here = any(d.source.key in keys for d in course.open_debts() if d.kind is not ObligationKind.COURTESY)
    else:
        here = course.awaited is not None and course.awaited.source.key in keys
    return Thread("t" + messages[0].key, tuple(k.key for k in messages), turn if here else Turn.NOBODY)


def _people(messages: Sequence[Known], owner: Owner) -> tuple[Address, ...]:
    """The humans of the other side who wrote or were named, each address once, the latest first."""
    found: dict[str, Address] = {}
    for known in reversed(messages):
        sender = known.message.envelope.sender
        persons = [known.reading.person] if known.reading.person else []
        if known.direction is Direction.OUT:
            persons = [a for a in known.message.envelope.to if not is_unattended(a.address)]
        elif sender and not persons and not is_unattended(sender.address) and relay_of(sender.domain) is None:
            persons = [sender]
        for person in persons:
            nameless = person.address in found and not found[person.address].name
            if person.address not in owner.addresses and (person.address not in found or nameless):
                found[person.address] = person
    return tuple(found.values())


def _organisation(dossier: Dossier, messages: Sequence[Known]) -> str | None:
    """The name that most messages give, spelled as it is most often; the longer of two that mean the same."""
    if not dossier.organisations:
        return None
    key = dossier.organisations.most_common(1)[0][0]
    spelled = Counter(
        k.reading.organisation
        for k in messages
        if k.reading.organisation and same_organisation(organisation_key(k.reading.organisation), key)
    )
    return spelled.most_common(1)[0][0] if spelled else None
