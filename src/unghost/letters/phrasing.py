"""Sentences chosen by facts: of the hand-written wordings of a tone, those whose facts are known, picked stably."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from string import Formatter
from zlib import crc32

from unghost.words.letters import Tone

ALWAYS = frozenset(
    {
        "the_role",
        "at_employer",
        "because",
        "your_message",
        "meeting",
        "speaking",
        "where",
        "application",
        "task",
        "for_role",
    }
)
"""Facts that every letter has (some may be empty); a wording is preferred for the other facts it uses."""
_LONG_FORMS = (
    ("I'd ", "I would "), ("I'm ", "I am "), ("I'll ", "I will "), ("I've ", "I have "), ("don't", "do not"), ("didn't", "did not"),
    ("can't", "cannot"), ("couldn't", "could not"), ("isn't", "is not"), ("you'd", "you would"), ("you'll", "you will"),
    ("You'll", "You will"), ("you're", "you are"), ("there's", "there is"), ("it's", "it is"), ("that's", "that is"), ("won't", "will not"),
    ("we'd", "we would"), ("you've", "you have"), ("hasn't", "has not"), ("doesn't", "does not"), ("wasn't", "was not"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence (or two) of a letter in each tone's wordings.

    A spare one stands only where the letter is short without it; a soft one goes first where it is too long.
    """

    wordings: Mapping[Tone, tuple[str, ...]]
    spare: bool = False
    soft: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """Times, one a line."""

    items: tuple[str, ...]


Part = Line | Bullets
Plan = Sequence[Sequence[Part]]
"""Paragraphs of parts."""


def line(
    *plain: str,
    warmer: Sequence[str] = (),
    formal: Sequence[str] = (),
    shorter: Sequence[str] = (),
    spare: bool = False,
    soft: bool = False,
) -> Line:
    """A line whose tones fall back on the plain wordings; a formal one is then spelled out ("I would", not "I'd")."""
    told = {
        Tone.PLAIN: plain,
        Tone.WARMER: tuple(warmer) or plain,
        Tone.FORMAL: tuple(formal) or tuple(_long(p) for p in plain),
        Tone.SHORTER: tuple(shorter) or plain,
    }
    return Line(told, spare, soft)


def _long(text: str) -> str:
    for short, long in _LONG_FORMS:
        text = re.sub(rf"\b{short}", long, text)
    return text


def fields_of(wording: str) -> frozenset[str]:
    """The names of the facts that a wording uses."""
    return frozenset(name for _, name, _, _ in Formatter().parse(wording) if name)


def say(said: Line, facts: Mapping[str, str], tone: Tone, variant: int) -> str:
    """The wording of a line for these facts; of those that use the most of them, the one that `variant` points at."""
    known = {name for name, value in facts.items() if value} | ALWAYS
    possible = [w for w in said.wordings[tone] if fields_of(w) <= known]
    if not possible:
        possible = [w for w in said.wordings[Tone.PLAIN] if fields_of(w) <= known]
    if not possible:
        return ""
    most = max(len(fields_of(w) - ALWAYS) for w in possible)
    best = [w for w in possible if len(fields_of(w) - ALWAYS) == most]
    chosen = best[(variant + crc32(best[0].encode())) % len(best)]
    return chosen.format_map(facts)
