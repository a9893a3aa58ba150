"""The content lines of a calendar file as components (RFC 5545, 3.1 and 3.4), read however broken."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from quopri import decodestring

from unghost.mail.charsets import decoded

LONGEST = 4_000_000
"""Bytes of a calendar file that are read."""
_MOST_LINES = 100_000
_FOLD = re.compile(rb"\r?\n[ \t]")
_LINE = re.compile(r"([A-Za-z][A-Za-z0-9-]{0,60})\s*(?=[;:])")
_PARAMETER = re.compile(r';\s*([\w-]{1,60})\s*=\s*((?:"[^"]*"|[^;:,"])*(?:,(?:"[^"]*"|[^;:,"])*)*)')
_ESCAPED = re.compile(r"\\([nN,;:\\\"])")


@dataclass(frozen=True, slots=True)
class Property:
    """One content line: its parameters (upper case names, no quotes) and its value as written."""

    parameters: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        """The value with its escapes undone (RFC 5545, 3.3.11)."""
        return _ESCAPED.sub(lambda found: "\n" if found.group(1) in "nN" else found.group(1), self.value)


@dataclass(slots=True)
class Component:
    """What stands between BEGIN and END; of a property that stands twice, the first counts for `first`."""

    name: str
    properties: dict[str, list[Property]] = field(default_factory=dict)
    children: list["Component"] = field(default_factory=list)

    def first(self, name: str) -> Property | None:
        """The first property of a name, None where there is none."""
        found = self.properties.get(name)
        return found[0] if found else None

    def walk(self, name: str) -> Iterator["Component"]:
        """All components of a name below this one, in the order of the file."""
        waiting = list(reversed(self.children))
        while waiting:
            child = waiting.pop()
            if child.name == name:
                yield child
            waiting += reversed(child.children)


def components(ics: bytes | str) -> Component:
    """A file as one component without a name; an END that is missing or too many does no harm."""
    root = Component("")
    path = [root]
    for name, found in _lines(ics):
        kind = found.value.strip().upper()
        if name == "BEGIN":
            _begin(path, kind)
        elif name == "END":
            _end(path, kind)
        else:
            path[-1].properties.setdefault(name, []).append(found)
    return root


def _begin(path: list[Component], kind: str) -> None:
    """A calendar or event that begins inside another of its kind shows that an END is missing."""
    if kind in ("VEVENT", "VCALENDAR", "VTIMEZONE", "VTODO"):
        _end(path, kind)
        if kind != "VCALENDAR":
            for other in ("VEVENT", "VTODO", "VTIMEZONE"):
                _end(path, other)
    new = Component(kind)
    path[-1].children.append(new)
    if len(path) < 50:
        path.append(new)


def _end(path: list[Component], kind: str) -> None:
    at = next((i for i in range(len(path) - 1, 0, -1) if path[i].name == kind), None)
    if at is not None:
        del path[at:]


def _lines(ics: bytes | str) -> Iterator[tuple[str, Property]]:
    raw = (ics.encode("utf-8", "replace") if isinstance(ics, str) else ics)[:LONGEST]
    text = decoded(_FOLD.sub(b"", raw)).lstrip("\ufeff")
    lines = text.splitlines() if "\n" in text else text.split("\r")
    waiting: str | None = None
    for line in lines[:_MOST_LINES]:
        joined = line if waiting is None else waiting + line
        waiting = None
        if joined.endswith("=") and "QUOTED-PRINTABLE" in joined[:200].upper() and len(joined) < LONGEST:
            waiting = joined[:-1]
            continue
        found = _LINE.match(joined)
        if found is not None:
            yield found.group(1).upper(), _property(joined, found.end())


def _property(line: str, at: int) -> Property:
    parameters: dict[str, str] = {}
    while found := _PARAMETER.match(line, at):
        parameters.setdefault(found.group(1).upper(), found.group(2).replace('"', "").strip())
        at = found.end()
    value = line[at:].lstrip(";: ") if line[at : at + 1] == ";" else line[at + 1 :]
    if parameters.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
        value = decoded(decodestring(value.encode("utf-8", "replace")), parameters.get("CHARSET"))
    return Property(parameters, value.strip())
