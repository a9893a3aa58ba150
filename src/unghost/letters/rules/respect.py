"""Rules of tone: no blame, no flattery, no grovelling, a next step or a door left open."""

import re

from unghost.judge.naming import fold
from unghost.letters.rules import reproach_words as hard
from unghost.letters.rules import respect_words as words
from unghost.letters.rules.subject_matter import Case, too_short
from unghost.words.letters import LetterKind

K = LetterKind
_ITSELF = frozenset({K.SEND_REQUESTED, K.CONFIRM_INTERVIEW, K.RUNNING_LATE, K.PROPOSE_TIMES})
"""Kinds that are a next step by themselves."""


def no_blame(case: Case) -> str | None:
    """Nobody is blamed, scolded or mocked."""
    for sentence in _folded(case):
        found = hard.ACCUSES.search(sentence) or hard.SNEERS.search(sentence) or _hard_word(sentence)
        if found is not None:
            return f"Leave out the reproach: {found.group().strip()!r}."
    return None


def _hard_word(sentence: str) -> re.Match[str] | None:
    """A hard word that isn't said of oneself; who grovels means themselves."""
    if words.ABASES.search(sentence) or words.GROVELS.search(sentence):
        return None
    for found in hard.HARD_WORDS.finditer(sentence):
        before = sentence[max(0, found.start() - 60) : found.start()]
        own = hard.OF_ONESELF_AFTER.search(sentence[found.end() :]) or hard.APOLOGISES.search(before)
        if not own and (hard.OF_THEM.search(sentence) or not hard.OF_ONESELF.search(before)):
            return found
    return None


def no_flattery(case: Case) -> str | None:
    """No praise that could be said to anybody."""
    text = " ".join(_folded(case))
    found = words.FLATTERY.search(text)
    if found is not None:
        return f"Leave out the praise: {found.group()!r}; name one true thing instead."
    gushing = {m.group() for m in words.GUSHING.finditer(text)}
    return f"Tone down the praise ({', '.join(sorted(gushing))})." if len(gushing) > words.GUSHING_MOST else None


def no_grovelling(case: Case) -> str | None:
    """One plain apology is enough; no pleading."""
    said = _folded(case)
    text = " ".join(said)
    found = words.GROVELS.search(text)
    if found is not None:
        return f"Leave out {found.group()!r}: one plain sorry is enough."
    abased = {m.group() for m in words.ABASES.finditer(text)}
    if len(abased) > 1 or sum(words.APOLOGY.search(s) is not None for s in said) > words.APOLOGIES_MOST:
        return "Say sorry once, plainly, and go on."
    return None


def next_step(case: Case) -> str | None:
    """It ends with a next step or leaves a door open."""
    if case.written_in != "en" or case.kind in _ITSELF or too_short(case):
        return None
    said = [*_folded(case), fold(case.text.closing or "")]
    if any(words.OPENS.search(words.DECIDES_ONLY.sub(" ", s)) for s in said):
        return None
    return "Say what happens next, or leave a door open."


def _folded(case: Case) -> list[str]:
    return list(case.text.folded) if case.written_in == "en" else []
