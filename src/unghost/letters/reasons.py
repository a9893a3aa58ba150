"""The owner's one reason, in their words, woven into a sentence; nothing is added to it."""

import re
from dataclasses import dataclass

from unghost.letters.naming import one_line

LONGEST = 160
_LEAD = re.compile(
    r"^(?:because|since|as|due to|owing to|on account of|for the reason that|the reason is(?: that)?|it(?:'s| is) because)\s+(?:of\s+)?",
    re.IGNORECASE,
)
_PHRASE = re.compile(r"^(?:for|in order to|to|after|following|despite|given)\s", re.IGNORECASE)
_REASONS = re.compile(r"\breasons?$", re.IGNORECASE)
_SUBJECT = re.compile(
    r"^(?:i|i've|i'm|i'd|i'll|we|we're|we've|he|she|they|it|it's|there|there's|this|that)\b", re.IGNORECASE
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|has|have|had|will|would|can|can't|cannot|could|couldn't|does|doesn't|did|didn't|isn't|aren't|wasn't|won't|needs?|"
    r"takes?|means?|got|fell|came|went|broke|became|makes?|made|wants?|requires?|starts?|began|lasts?|failed|suits?|works?|fits?|keeps?|offers?|pays?)\b|n['’]t\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"^(?:already |just |recently )?(?:accepted|found|decided|moved|taken|received|signed|been|chosen|changed|started|agreed|committed|secured|"
    r"resigned|enrolled|withdrawn|realised|realized|broken|fallen|become|gotten|got|had|lost|missed|caught)\b",
    re.IGNORECASE,
)
_DOING = re.compile(r"^(?:already |currently |now )?[a-z]{2,}ing\b(?!\s+(?:is|was|would|takes|offer))", re.IGNORECASE)
_STATE = re.compile(
    r"^(?:ill|sick|unwell|pregnant|abroad|away|travelling|in hospital|stuck|on holiday|busy|not well)\b", re.IGNORECASE
)
_IT_IS = re.compile(r"^(?:too|not (?:the|a|an|what|quite|enough))\b", re.IGNORECASE)
_ARTICLE = frozenset(
    "salary pay commute location distance travel travelling hours contract shifts schedule workload money rent notice".split()
)
_NOUNS = re.compile(
    r"^(?:an?|the|my|our|another|other|better|higher|lower|new|some|no|too)\b|^[a-z]+(?: [a-z'-]+){0,4}$", re.IGNORECASE
)
_BROKEN = re.compile(r"\b(?:cancelled|delayed|closed|broken down|broke|late|ill|sick|stuck)$", re.IGNORECASE)
_MINUTES = re.compile(r"\b(\d{1,3})\s*(?:-\s*\d{1,3}\s*)?(?:min|mins|minutes)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason as it can follow a decision (", as I have accepted another position", " for family reasons") and stand alone."""

    said: str
    because: str
    sentence: str | None
    more: bool = False

    @property
    def minutes(self) -> int | None:
        """How many minutes the owner says they will be late."""
        found = _MINUTES.search(self.said)
        return int(found.group(1)) if found else None


NONE = Reason("", "", None)


def reason_of(words: str | None) -> Reason:
    """The reason as a letter can use it; of several sentences the first."""
    said = first_sentence(words)
    if not said:
        return NONE
    more = len(one_line(words or "", LONGEST * 2).rstrip(" .!;,")) > len(said)
    bare = _LEAD.sub("", said)
    clause = _clause(bare)
    if clause is not None:
        return Reason(said, f", as {_lower(clause)}", f"{clause[0].upper()}{clause[1:]}.", more)
    return Reason(said, _phrase(bare), None, more)


def first_sentence(words: str | None) -> str:
    """The first sentence of what the owner gave as reason, without its full stop."""
    text = one_line(words or "", LONGEST * 2)
    first = re.split(r"(?<=[a-z0-9)][.!?])\s+(?=[A-Z])", text)[0] if text else ""
    return one_line(first, LONGEST).rstrip(" .!;,")


def _lower(clause: str) -> str:
    """A clause inside a sentence: lower case, but for "I" and for names."""
    first = clause.split()[0]
    keep = first in ("I", "I've", "I'm", "I'd", "I'll") or (len(first) > 1 and not first[1:].islower())
    return clause if keep else clause[0].lower() + clause[1:]


def _clause(bare: str) -> str | None:
    """The reason as a clause with subject and verb, if its words make one; "I" is the only word ever added."""
    if _STATE.match(bare) or _DOING.match(bare):
        return f"I am {bare[0].lower()}{bare[1:]}"
    if _DONE.match(bare):
        return f"I have {bare[0].lower()}{bare[1:]}"
    if _IT_IS.match(bare) and len(bare.split()) > 1:
        return f"it is {bare[0].lower()}{bare[1:]}"
    if _SUBJECT.match(bare) or (_FINITE.search(bare) and len(bare.split()) > 2):
        return re.sub(r"^i\b", "I", bare)
    return None


def _phrase(bare: str) -> str:
    """The reason as something that follows a decision: "for family reasons", "because of the commute"."""
    said = bare if not bare[:2].isalpha() or bare[1:2].isupper() else bare[0].lower() + bare[1:]
    if _REASONS.search(said):
        return f" {said}" if said.lower().startswith("for ") else f" for {said}"
    if said.lower().startswith(("to ", "in order to ")):
        return f", so that I can {said.split('to ', 1)[1]}"
    if _PHRASE.match(said):
        return f" {said}"
    if said.split()[0] in _ARTICLE and len(said.split()) == 1:
        return f" because of the {said}"
    if _NOUNS.match(said) and not _BROKEN.search(said):
        return f" because of {said}"
    return f" ({said})"
