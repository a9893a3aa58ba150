"""Which messages make one candidacy: threads joined by who writes, for which organisation, about which role.

Order-free: threads are taken in the order of their first message, whatever order they arrived in.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from unghost.judge.course import when
from unghost.judge.naming import domain_key, organisation_key, same_organisation, same_role
from unghost.judge.relays import is_freemail, is_unattended, relay_of
from unghost.words.acts import Act, Direction
from unghost.words.facts import Decision, DecisionKind, Known, Owner

FORGOTTEN = timedelta(days=270)
"""After so long a silence, mail of the same organisation without a role begins a new candidacy."""
SAME_ROLE_FORGOTTEN = timedelta(days=730)
BEGINS = frozenset({Act.APPLICATION, Act.APPLICATION_RECEIVED, Act.RECRUITER_OUTREACH})
ENDS = frozenset({Act.REJECTION, Act.WITHDRAWAL, Act.DECLINE})
BESIDE = frozenset({Act.OTHER, Act.NETWORKING, Act.COURTESY_CLOSING, Act.FEEDBACK, Act.NOT_JOB, Act.THANK_YOU})
"""Acts that alone make no candidacy."""


@dataclass(slots=True)
class Dossier:
    """What joins messages: the threads of one candidacy, and all that they name."""

    threads: list[list[Known]]
    organisations: Counter[str] = field(default_factory=Counter)
    domains: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)
    roles: Counter[str] = field(default_factory=Counter)
    ended: datetime | None = None

    @property
    def messages(self) -> list[Known]:
        """All messages, oldest first."""
        return sorted((k for t in self.threads for k in t), key=lambda k: (when(k), k.key))

    @property
    def first(self) -> datetime:
        """When the oldest was written."""
        return min(when(k) for t in self.threads for k in t)

    @property
    def last(self) -> datetime:
        """When the newest was written."""
        return max(when(k) for t in self.threads for k in t)


def dossier_of(thread: Sequence[Known], owner: Owner, alias: dict[str, str]) -> Dossier:
    """What one thread names."""
    dossier = Dossier([list(thread)])
    for known in thread:
        reading = known.reading
        if reading.organisation:
            weight = 2 if reading.direction is Direction.IN else 1
            dossier.organisations[organisation_key(reading.organisation)] += weight
        if reading.role:
            dossier.roles[reading.role] += 1
        if reading.verdict.act in ENDS:
            dossier.ended = max(dossier.ended or when(known), when(known))
        for address in _others(known, owner):
            _note_address(dossier, alias.get(address, address))
    return dossier


def _others(known: Known, owner: Owner) -> Iterable[str]:
    e = known.message.envelope
    everyone = [*([e.sender] if e.sender else []), *e.reply_to, *e.to, *e.cc]
    return {a.address for a in everyone if a.address and a.address not in owner.addresses}


def _note_address(dossier: Dossier, address: str) -> None:
    domain = address.rpartition("@")[2]
    if not domain or relay_of(domain):
        return
    if not is_unattended(address):
        dossier.people.add(address)
    if not is_freemail(domain):
        dossier.domains.add(domain_key(domain))


def join(threads: Sequence[Sequence[Known]], owner: Owner, decisions: Sequence[Decision]) -> list[Dossier]:
    """The candidacies: each a dossier of whole threads; what the owner said about joins outweighs all."""
    alias = _aliases(decisions)
    together = [frozenset(d.about) for d in decisions if d.kind is DecisionKind.SAME_CANDIDACY]
    apart = [frozenset(d.about) for d in decisions if d.kind is DecisionKind.NOT_SAME_CANDIDACY]
    dossiers = [dossier_of(t, owner, alias) for t in threads if t]
    dossiers.sort(key=lambda d: (d.first, d.messages[0].key))
    found: list[Dossier] = []
    index: dict[str, list[Dossier]] = {}
    for new in dossiers:
        best = _best(_near(index, new, found if together else ()), new, together, apart)
        if best is None:
            found.append(new)
            best = new
        else:
            _merge(best, new)
        for mark in _marks(new):
            places = index.setdefault(mark, [])
            if best not in places:
                places.append(best)
    told = {k for d in decisions if d.kind is DecisionKind.IS_JOB for k in d.about}
    return [d for d in found if _is_candidacy(d) or told & _keys(d)]


def _aliases(decisions: Sequence[Decision]) -> dict[str, str]:
    """Addresses of one person, mapped to the first of them."""
    return {a: min(d.about) for d in decisions if d.kind is DecisionKind.SAME_PERSON for a in d.about}


def _marks(dossier: Dossier) -> set[str]:
    """What a dossier can be found by: people, and the first four letters of organisations and domains."""
    return dossier.people | {n[:4] for n in dossier.organisations} | {d[:4] for d in dossier.domains}


def _near(index: dict[str, list[Dossier]], new: Dossier, everyone: Iterable[Dossier]) -> list[Dossier]:
    near = list(everyone)
    for mark in sorted(_marks(new)):
        near += [d for d in index.get(mark, ()) if not any(d is n for n in near)]
    return near


def _best(
    near: list[Dossier], new: Dossier, together: list[frozenset[str]], apart: list[frozenset[str]]
) -> Dossier | None:
    scored = [(s, d.last, d) for d in near if (s := _affinity(d, new, together, apart)) > 0]
    return max(scored, key=lambda x: (x[0], x[1]))[2] if scored else None


def _keys(dossier: Dossier) -> frozenset[str]:
    return frozenset(k.key for t in dossier.threads for k in t)


def _affinity(old: Dossier, new: Dossier, together: list[frozenset[str]], apart: list[frozenset[str]]) -> int:
    """How much speaks for one candidacy; 0: they are two."""
    if together or apart:
        ours, theirs = _keys(old), _keys(new)
        if any(g & ours and g & theirs for g in together):
            return 100
        if any(g & ours and g & theirs for g in apart):
            return 0
    people = bool(old.people & new.people)
    organisation = _share_organisation(old, new)
    if not people and not organisation:
        return 0
    if people and not organisation and old.organisations and new.organisations and not _same_domains(old, new):
        return 0
    return _by_role(old, new, people)


def _same_domains(old: Dossier, new: Dossier) -> bool:
    return bool(old.domains & new.domains) and not (old.roles and new.roles)


def _share_organisation(old: Dossier, new: Dossier) -> bool:
    ours = set(old.organisations) | old.domains
    theirs = set(new.organisations) | new.domains
    return any(same_organisation(a, b) for a in ours for b in theirs)


def _by_role(old: Dossier, new: Dossier, people: bool) -> int:
    gap = new.first - old.last
    first_act = new.messages[0].reading.verdict.act
    roles = [same_role(a, b) for a in old.roles for b in new.roles]
    if roles and not any(roles):
        return 0
    if roles:
        again = old.ended is not None and old.ended < new.first and first_act in BEGINS
        return 0 if gap > SAME_ROLE_FORGOTTEN or (again and gap > timedelta(days=60)) else 30 + people
    if gap > FORGOTTEN or (old.ended is not None and old.ended < new.first and first_act in BEGINS):
        return 0
    return 10 + people


def _merge(old: Dossier, new: Dossier) -> None:
    old.threads += new.threads
    old.organisations += new.organisations
    old.roles += new.roles
    old.domains |= new.domains
    old.people |= new.people
    if new.ended is not None:
        old.ended = max(old.ended or new.ended, new.ended)
    elif new.messages[0].reading.verdict.act not in BESIDE and old.ended and new.first > old.ended:
        old.ended = None


def _is_candidacy(dossier: Dossier) -> bool:
    """Surveys, alerts and good wishes alone are none; a contact who waits for an answer is."""
    for known in dossier.messages:
        if known.reading.verdict.act not in BESIDE:
            return True
        asks = any(not a.soft and a.confidence >= 0.5 for a in known.reading.asks)
        if known.reading.verdict.act is Act.NETWORKING and known.reading.answerable and asks:
            return True
    return False
