"""Which messages belong to a conversation about the search though their own words don't say so."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Protocol


class Row(Protocol):
    """A message as threads need it."""

    @property
    def key(self) -> str: ...  # noqa: D102 (a protocol's parts)
    @property
    def message_id(self) -> str | None: ...  # noqa: D102
    @property
    def refs(self) -> tuple[str, ...]: ...  # noqa: D102


def pulled_in(rows: Iterable[Row], sure: Collection[str]) -> set[str]:
    """Keys of all messages that share a chain of references with a message of `sure`, those of `sure` included.

    Linear in the number of references; order-free.
    """
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        while (up := parent.setdefault(name, name)) != name:
            parent[name] = parent.setdefault(up, up)
            name = parent[name]
        return name

    members: dict[str, list[str]] = defaultdict(list)
    linked = []
    for row in rows:
        names = [n for n in (row.message_id, *row.refs) if n]
        if not names:
            continue
        linked.append((row.key, names[0]))
        first = root(names[0])
        for name in names[1:]:
            parent[root(name)] = first
            first = root(first)
    for key, name in linked:
        members[root(name)].append(key)
    wanted = set(sure)
    return wanted | {k for keys in members.values() if not wanted.isdisjoint(keys) for k in keys}
