"""Frozen dataclasses to JSON and back, told by their annotations alone.

A dataclass becomes an object of its fields, those at their default left out; an enumeration its value; a tuple or a set
a list; a time its ISO 8601 form, of which the offset stays and the name of the zone does not. What is unknown to the
class is passed over, so that a ledger outlives a field.
"""

import json
import zlib
from collections.abc import Callable, Hashable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
Step = Callable[[Any], Any]
Pair = tuple[Step | None, Step | None]
"""How a value is written and how it is read; None where JSON has it as it is."""

_PLAIN = {str, int, float, bool, NoneType}
_SHORT = 256
"""Shorter than this, packing costs more than it saves."""


def to_json(value: object) -> str:
    """`value` (a dataclass) as JSON on one line."""
    write = _pair(cast("Hashable", type(value)))[0]
    return _dumps(write(value) if write else value)


def from_json(kind: type[T], text: str | bytes) -> T:
    """The `kind` that `to_json` wrote. Raises ValueError where `text` is none."""
    read = _pair(cast("Hashable", kind))[1]
    plain = json.loads(text)
    try:
        return cast("T", read(plain) if read else plain)
    except (TypeError, KeyError, AttributeError) as wrong:
        raise ValueError(f"not a {kind.__name__}") from wrong


def pack(text: str) -> bytes:
    """`text` as bytes, compressed where that pays."""
    raw = text.encode()
    return b"=" + raw if len(raw) < _SHORT else b"z" + zlib.compress(raw, 6)


def unpack(packed: bytes) -> bytes:
    """The UTF-8 that `pack` was given. Raises ValueError where it is none."""
    if packed[:1] == b"=":
        return packed[1:]
    try:
        return zlib.decompress(packed[1:])
    except zlib.error as wrong:
        raise ValueError("not packed text") from wrong


def _dumps(plain: object) -> str:
    """As it is read, unless mail has put a lone surrogate in it, which only an escape can carry."""
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(plain, separators=(",", ":"))
    return text


@lru_cache(maxsize=256)
def _pair(kind: Any) -> Pair:
    origin = get_origin(kind)
    if kind in _PLAIN:
        return None, None
    if origin in (Union, UnionType):
        return _union([a for a in get_args(kind) if a is not NoneType], NoneType in get_args(kind))
    if origin is tuple:
        return _tuple(get_args(kind))
    if origin is frozenset:
        return _frozenset(get_args(kind)[0])
    return _named(kind)


def _named(kind: Any) -> Pair:
    if is_dataclass(kind):
        return _dataclass(cast("type[Any]", kind))
    if kind in (datetime, date):
        return kind.isoformat, kind.fromisoformat
    if isinstance(kind, type) and issubclass(kind, Enum):
        members = {m.value: m for m in kind}
        return (lambda member: member.value), members.__getitem__
    raise TypeError(f"{kind} has no form in JSON")


def _union(kinds: list[Any], optional: bool) -> Pair:
    if set(kinds) == {datetime, date}:
        return _optional(lambda v: v.isoformat(), _moment)
    if len(kinds) != 1 or not optional:
        raise TypeError(f"{kinds} cannot be told apart in JSON")
    return _optional(*_pair(kinds[0]))


def _optional(write: Step | None, read: Step | None) -> Pair:
    return (
        None if write is None else lambda v: None if v is None else write(v),
        None if read is None else lambda v: None if v is None else read(v),
    )


def _moment(text: str) -> datetime | date:
    """A date has ten characters, a time more."""
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)


def _tuple(kinds: tuple[Any, ...]) -> Pair:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        write, read = _pair(kinds[0])
        return (
            None if write is None else lambda v: [write(x) for x in v],
            tuple if read is None else lambda v: tuple([read(x) for x in v]),
        )
    writes, reads = zip(*((w or _same, r or _same) for w, r in map(_pair, kinds)), strict=True)
    return (
        lambda v: [w(x) for w, x in zip(writes, v, strict=True)],
        lambda v: tuple([r(x) for r, x in zip(reads, v, strict=True)]),
    )


def _frozenset(kind: Any) -> Pair:
    write, read = _pair(kind)
    return (lambda v: sorted(map(write or _same, v))), (lambda v: frozenset(map(read or _same, v)))


def _same(value: Any) -> Any:
    return value


def _dataclass(kind: type[Any]) -> Pair:
    """Both ways for a dataclass; what its fields need is looked up once."""
    hints = get_type_hints(kind)
    parts = [(f.name, *_pair(hints[f.name]), f.default) for f in fields(kind)]
    names = {name for name, *_ in parts}
    ups = [(name, up) for name, _, up, _ in parts if up is not None]

    def write(value: Any) -> dict[str, Any]:
        plain: dict[str, Any] = {}
        for name, down, _, default in parts:
            part = getattr(value, name)
            if part is not default and part != default:
                plain[name] = down(part) if down else part
        return plain

    def read(plain: dict[str, Any]) -> Any:
        for name, up in ups:
            if name in plain:
                plain[name] = up(plain[name])
        if plain.keys() <= names:
            return kind(**plain)
        return kind(**{name: plain[name] for name in names & plain.keys()})

    return write, read
