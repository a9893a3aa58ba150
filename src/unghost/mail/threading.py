"""Which messages answer one another (RFC 5256 REFERENCES with its subject rule); order-free."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

from unghost.mail.subject import base_subject, is_forward, is_reply
from unghost.words.mail import Envelope

NEAR = timedelta(days=60)
"""A reply without references joins a conversation of the same subject and people within this time."""
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)

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

    By references, whatever order they come in; a reply whose client gave none by its subject and the people on it.
    """
    entries = sorted(envelopes, key=_order)
    sets = _Sets()
    for key, envelope in entries:
        own = f"k{key}"
        sets.root(own)
        for name in {envelope.message_id, envelope.in_reply_to, *envelope.references} - {None, ""}:
            sets.join(own, f"m{name}")
    _join_by_subject(entries, sets)
    grouped: dict[str, list[str]] = defaultdict(list)
    for key, _ in entries:
        grouped[sets.root(f"k{key}")].append(key)
    return tuple(tuple(keys) for keys in grouped.values())


def _order(entry: Entry) -> tuple[datetime, str]:
    return entry[1].date or _NEVER, entry[0]


def _join_by_subject(entries: Sequence[Entry], sets: _Sets) -> None:
    """Replies without references join the nearest earlier message of the same subject and people."""
    by_subject: dict[str, list[Entry]] = defaultdict(list)
    for key, envelope in entries:
        base = base_subject(envelope.subject).casefold()
        if not base:
            continue
        lonely = not envelope.in_reply_to and not envelope.references
        if lonely and is_reply(envelope.subject) and not is_forward(envelope.subject):
            near = next((k for k, e in reversed(by_subject[base][-50:]) if _related(e, envelope)), None)
            if near is not None:
                sets.join(f"k{key}", f"k{near}")
        by_subject[base].append((key, envelope))


def _related(one: Envelope, other: Envelope) -> bool:
    if one.date is None or other.date is None or abs(other.date - one.date) > NEAR:
        return False
    return len(_people(one) & _people(other)) >= 2


def _people(envelope: Envelope) -> set[str]:
    senders = [envelope.sender] if envelope.sender else []
    return {a.address for a in (*senders, *envelope.to, *envelope.cc)}
