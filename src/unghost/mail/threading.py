"""Which messages answer one another (RFC 5256 REFERENCES with its subject rule); order-free."""

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from unghost.mail.subject import subject_of
from unghost.words.mail import Envelope

NEAR = timedelta(days=60)
"""A reply without references joins a conversation of the same subject and people within this time."""
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)

_LOOKED_AT = 30
_MOST_PEOPLE = 20
_GENERAL = 12
"""Letters of a subject ("Hello", "Application") that is no sign of one conversation."""
# Domains where two addresses say nothing about two people.
_ANYBODYS = frozenset(
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.fr yahoo.de yahoo.es yahoo.it ymail.com "
    "icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.at web.de t-online.de freenet.de posteo.de mailbox.org proton.me "
    "protonmail.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tin.it terra.es uol.com.br "
    "bol.com.br ziggo.nl kpnmail.nl xs4all.nl wp.pl o2.pl interia.pl seznam.cz mail.ru yandex.ru qq.com 163.com 126.com".split()
)

Entry = tuple[str, Envelope]


class _Sets:
    """Disjoint sets of names, joined two by two."""

    def __init__(self) -> None:
        self.parent: dict[str, str] = {}

    def root(self, name: str) -> str:
        """The name that stands for the set of `name`."""
        while (up := self.parent.setdefault(name, name)) != name:
            self.parent[name] = name = self.parent.setdefault(up, up)
        return name

    def join(self, one: str, other: str) -> None:
        """One set of two."""
        a, b = sorted((self.root(one), self.root(other)))
        self.parent[b] = a


def threads(envelopes: Iterable[Entry]) -> tuple[tuple[str, ...], ...]:
    """The keys of messages that belong together, oldest first in each thread and among threads.

    By Message-ID, In-Reply-To and References (RFC 5256, REFERENCES); a reply to something that no header leads to,
    by its base subject and the people on it. The order in which messages come makes no difference.
    """
    entries = sorted(envelopes, key=_order)
    sets = _Sets()
    bases = {key: subject_of(envelope.subject).base.casefold() for key, envelope in entries}
    borne_twice = _borne_twice(entries, bases)
    for key, envelope in entries:
        own = f"k{key}"
        sets.root(own)
        for name in {envelope.message_id, envelope.in_reply_to, *envelope.references} - {None, ""}:
            sets.join(own, f"m{name} {bases[key]}" if name in borne_twice else f"m{name}")
    _join_by_subject(entries, sets)
    grouped: dict[str, list[str]] = defaultdict(list)
    for key, _ in entries:
        grouped[sets.root(f"k{key}")].append(key)
    return tuple(tuple(keys) for keys in grouped.values())


def _borne_twice(entries: Sequence[Entry], bases: dict[str, str]) -> frozenset[str]:
    """Message-IDs that messages of different subjects bear, as of careless programs: alone they name no message."""
    first: dict[str, str] = {}
    found: set[str] = set()
    for key, envelope in entries:
        name = envelope.message_id
        if name and first.setdefault(name, bases[key]) != bases[key]:
            found.add(name)
    return frozenset(found)


def _order(entry: Entry) -> tuple[datetime, str]:
    return entry[1].date or _NEVER, entry[0]


@dataclass(frozen=True, slots=True)
class _Said:
    """What the subject rule looks at."""

    key: str
    date: datetime
    people: frozenset[str]


def _join_by_subject(entries: Sequence[Entry], sets: _Sets) -> None:
    """A conversation that begins with a reply joins the nearest earlier message of its subject and people."""
    earlier: dict[str, deque[_Said]] = defaultdict(lambda: deque(maxlen=_LOOKED_AT))
    begun: set[str] = set()
    joins: list[tuple[str, str]] = []
    for key, envelope in entries:
        root = sets.root(f"k{key}")
        subject = subject_of(envelope.subject)
        base = subject.base.casefold()
        if base and envelope.date is not None:
            said = _Said(key, envelope.date, _people(envelope))
            if root not in begun and subject.reply and not subject.forward:
                colleagues = len(base) > _GENERAL
                near = next((one for one in reversed(earlier[base]) if _related(one, said, colleagues)), None)
                joins += [(key, near.key)] if near else []
            earlier[base].append(said)
        begun.add(root)
    for one, other in joins:
        sets.join(f"k{one}", f"k{other}")


def _related(one: _Said, other: _Said, colleagues: bool) -> bool:
    """Two people in common; or one and a `colleagues`' domain, under a subject that not everybody writes."""
    if other.date - one.date > NEAR:
        return False
    common = len(one.people & other.people)
    if common != 1 or not colleagues:
        return common > 1
    return bool(_domains(one.people - other.people) & _domains(other.people - one.people))


def _domains(people: frozenset[str]) -> set[str]:
    return {address.rpartition("@")[2] for address in people} - _ANYBODYS


def _people(envelope: Envelope) -> frozenset[str]:
    senders = [envelope.sender] if envelope.sender else []
    return frozenset(person.address for person in (*senders, *envelope.to[:_MOST_PEOPLE], *envelope.cc[:_MOST_PEOPLE]))
