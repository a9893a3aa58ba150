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
    r"takes?|means?|got|fell|came|went|broke|became|makes?|made|wants?|requires?|starts?|began|lasts?|failed|suits|works|fits|keeps|offers|pays)\b|n['’]t\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"^(?:already |just |recently )?(?:accepted|found|decided|moved|taken|received|signed|been|chosen|changed|started|agreed|committed|secured|"
    r"resigned|enrolled|withdrawn|realised|realized|broken|fallen|become|gotten|got|had|lost|missed|caught)\b",
    re.IGNORECASE,
)
_DOING = re.compile(r"^(?:already |currently |now )?[a-z]{2,}ing\b(?!\s+(?:is|was|would|takes|offer))", re.IGNORECASE)
_STATE = re.compile(
    r"^(?:very |quite |currently |now |still |no longer )?(?:ill|sick|unwell|pregnant|abroad|away|travelling|traveling|in (?:hospital|bed|quarantine)|stuck|on (?:holiday|vacation|leave)|"
    r"busy|not (?:well|available|in town|able)|happy|content|satisfied|settled|committed|booked|unavailable|unable|injured|tired|overwhelmed|needed|bound|obliged|available)\b",
    re.IGNORECASE,
)
_IT_IS = re.compile(r"^(?:too|not (?:the|a|an|what|quite|enough))\b", re.IGNORECASE)
_WITH_THE = frozenset("salary pay commute location distance hours contract shifts schedule workload money rent".split())
_COUNTED = frozenset(
    "exam appointment meeting conflict clash funeral wedding trip deadline accident emergency conference operation offer interview move birth surgery "
    "delivery breakdown strike delay problem issue matter test presentation project job position child flight train".split()
)
"""Things of which there is one: "exam" is "an exam"."""
_HEAD_ENDS = re.compile(
    r" (?:at|in|with|on|of|for|to|from|this|next|tomorrow|today|that|by|near|closer)\b.*$", re.IGNORECASE
)
_DETERMINED = re.compile(
    r"^(?:an?|the|my|our|his|her|their|this|that|another|some|no|too|other|more|less|two|three|four|five)\b",
    re.IGNORECASE,
)
_UNCOUNTED = re.compile(
    r"(?:(?<!s)s|ness|ing|tion|care|traffic|work|flu|covid|weather|pregnancy|burnout|money|notice)$", re.IGNORECASE
)
_SELF = re.compile(
    r"^(?:really |just |simply |still )?(?:need|want|prefer|plan|hope|intend|have|can['’]t|cannot|couldn['’]t|don['’]t|won['’]t|wouldn['’]t|haven['’]t|"
    r"overslept|forgot|mixed|misread|wrote|feel|think|believe|live|love|would)\b",
    re.IGNORECASE,
)
_TOO = re.compile(r"^(?P<what>[a-z]+) (?:is |are )?too (?P<how>.+)$", re.IGNORECASE)
_FOR_REASONS = frozenset({"health", "family", "personal", "financial", "medical", "private", "professional"})
_LOWERED = re.compile(
    r"^(?:the|my|our|a|an|it|it's|there|there's|we|we're|we've|they|he|she|this|that|his|her|their|no|some|trains?|buses)\b",
    re.IGNORECASE,
)
_ENDS_AS_CLAUSE = re.compile(
    r"\b(?:cancelled|canceled|delayed|closed|broken down|broke|late|ill|sick|stuck)$", re.IGNORECASE
)
_MINUTES = re.compile(r"\b(\d{1,3})\s*(?:-\s*\d{1,3}\s*)?(?:min|mins|minutes)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason as it can be told: a clause ("I have accepted another position") or a phrase (" for family reasons")."""

    said: str
    clause: str | None
    phrase: str
    more: bool = False
    """Whether the owner gave more than this one."""

    @property
    def because(self) -> str:
        """As it follows a decision: ", as I have accepted another position"."""
        return f", as {self.clause}" if self.clause else self.phrase

    @property
    def excuse(self) -> str:
        """As it follows an apology: " because my tram broke down"."""
        return f" because {self.clause}" if self.clause else self.phrase

    @property
    def sentence(self) -> str | None:
        """The clause standing alone; None where it is none."""
        return f"{self.clause[0].upper()}{self.clause[1:]}." if self.clause else None

    @property
    def minutes(self) -> int | None:
        """How many minutes the owner says they will be late."""
        found = _MINUTES.search(self.said)
        return int(found.group(1)) if found else None


NONE = Reason("", None, "")


def reason_of(words: str | None) -> Reason:
    """The reason as a letter can use it; of several sentences the first."""
    said = first_sentence(words)
    if not said:
        return NONE
    more = len(one_line(words or "", LONGEST * 2).rstrip(" .!;,")) > len(said)
    bare = _LEAD.sub("", said)
    clause = _clause(bare)
    return Reason(said, _lower(clause) if clause else None, "" if clause else _phrase(bare), more)


def first_sentence(words: str | None) -> str:
    """The first sentence of what the owner gave as reason, without its full stop."""
    text = one_line(words or "", LONGEST * 2)
    first = re.split(r"(?<=[a-z0-9)][.!?])\s+(?=[A-Z])", text)[0] if text else ""
    return one_line(first, LONGEST).rstrip(" .!;,")


def _lower(clause: str) -> str:
    """A clause inside a sentence: its first word in lower case, unless it is "I" or may be a name."""
    return clause[0].lower() + clause[1:] if _LOWERED.match(clause) else clause


def _clause(bare: str) -> str | None:
    """The reason as a clause with subject and verb, if its words make one; only "I", "it is" or "the" is ever added."""
    small = bare[0].lower() + bare[1:]
    with_verb = _FINITE.search(bare) is not None and len(bare.split()) > 2
    if _SUBJECT.match(bare) or (with_verb and (_DETERMINED.match(bare) or _DOING.match(bare) or bare[0].isupper())):
        return re.sub(r"^i\b", "I", bare)
    if (too := _TOO.match(bare)) is not None and too.group("what").lower() in _WITH_THE:
        verb = "are" if too.group("what").lower().endswith("s") else "is"
        return f"the {too.group('what').lower()} {verb} too {too.group('how')}"
    if with_verb and _PLURAL.match(bare):
        return small
    words = len(bare.split())
    added = next(
        (f"{start} {small}" for pattern, start in _ADDED if pattern.match(bare) and (words > 1 or start != "it is")),
        None,
    )
    return added or (bare if bare[0].isupper() and _SOMEBODY_DID.search(bare) else None)


_SOMEBODY_DID = re.compile(r" [a-z]{2,}ed (?:my|the|our|me|us|an?)\b")
_PLURAL = re.compile(r"^[a-z]{3,}s (?:are|were|have|don't|won't)\b", re.IGNORECASE)
_ADDED = (
    (_SELF, "I"),
    (_STATE, "I am"),
    (_DONE, "I have"),
    (_DOING, "I am"),
    (re.compile(r"^wrong\b", re.IGNORECASE), "it is the"),
    (_IT_IS, "it is"),
)
"""What a reason without a subject begins with → the words that are put before it."""


def _phrase(bare: str) -> str:
    """The reason as something that follows a decision: "for family reasons", "because of the commute"."""
    said = bare if not bare[:2].isalpha() or bare[1:2].isupper() else bare[0].lower() + bare[1:]
    if _REASONS.search(said):
        return f" {said}" if said.lower().startswith("for ") else f" for {said}"
    if said.lower().startswith(("to ", "in order to ")):
        return f", so that I can {said.split('to ', 1)[1]}"
    if _PHRASE.match(said):
        return f" {said}"
    words = said.split()
    if len(words) == 1 and said in _FOR_REASONS:
        return f" for {said} reasons"
    if len(words) == 1 and said in _WITH_THE:
        return f" because of the {said}"
    last = _HEAD_ENDS.sub("", said).split()[-1].lower()
    if last in _COUNTED and not _DETERMINED.match(said):
        return f" because of {'an' if said[0].lower() in 'aeiou' else 'a'} {said}"
    plain = _DETERMINED.match(said) or _UNCOUNTED.search(last) or (len(words) == 1 and not said.endswith("ed"))
    return (
        f" because of {said}"
        if plain and not _ENDS_AS_CLAUSE.search(said) and not _FINITE.search(said)
        else f" ({said})"
    )
