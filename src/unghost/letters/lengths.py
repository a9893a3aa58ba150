"""How long a letter may be, and how its words are counted."""

from unghost.words.letters import LetterKind

SHORT = (15, 60)
USUAL = (40, 120)
_SHORT_KINDS = (LetterKind.CONFIRM_INTERVIEW, LetterKind.RUNNING_LATE, LetterKind.SEND_REQUESTED)
LENGTHS: dict[LetterKind, tuple[int, int]] = {kind: SHORT if kind in _SHORT_KINDS else USUAL for kind in LetterKind}
"""Fewest and most words, by kind."""


def words_in(text: str) -> int:
    """How many words a text has: runs without white space that hold a letter or a digit."""
    return sum(any(c.isalnum() for c in run) for run in text.split())
