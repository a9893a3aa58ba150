"""What they asked for, as the letter may name it: "your references" in their words is "my references" in ours."""

import re

from unghost.judge.naming import fold
from unghost.letters.naming import one_line

LONGEST_THING = 60
LONGEST_QUOTE = 110
_GIVE = re.compile(
    r"\b(?:send|share|provide|forward|upload|submit|email|e-mail|attach|include|return|supply|give|mail|drop|pass)\b"
    r"(?: (?:me|us|over|along|on|through|back|in|to me|to us|her|him|them)\b)*\s+(?P<thing>[^.?!;:,()\n]{2,80})",
    re.IGNORECASE,
)
_PROMISED = re.compile(
    r"\b(?:i'll|i will|i am going to|i'm going to|let me)\s+(?:also |gladly |then )?(?:send|share|forward|email|e-mail|get|provide|upload)\b"
    r"(?: (?:you|over|along|on|through|back|in|to you)\b)*\s+(?P<thing>[^.?!;:,()\n]{2,80})",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"\s(?:by|before|until|till|to (?:me|us|the|my|our|her|his)|as soon|asap|so (?:that|we|i)|if|when|whenever|at your|no later|in (?:the|a|order|advance|time|pdf|word)|"
    r"on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|today|tomorrow|this|next|within|via|through|using|and (?:let|we|i|a time|confirm|tell)|"
    r"please|that (?:we|i|you)|which|for (?:our|the|your|this|us|me)|with (?:us|me)|back|ahead|beforehand|again|now|later|first|tonight|over|along|here)\b.*$",
    re.IGNORECASE,
)
_NOUN_START = re.compile(
    r"^(?:your|the|a|an|two|three|four|some|copies|copy|proof|my|any|both|all|1|2|3|4)\b", re.IGNORECASE
)
_TO_MINE = (
    (re.compile(r"\byour own\b", re.IGNORECASE), "my own"),
    (re.compile(r"\byours\b", re.IGNORECASE), "mine"),
    (re.compile(r"\byour\b", re.IGNORECASE), "my"),
    (re.compile(r"\byou\b", re.IGNORECASE), "me"),
)
_QUANTITY = re.compile(r"^(?:an?|some|any)\s+", re.IGNORECASE)
_TASK = re.compile(
    r"\b(?:take[- ]home(?: (?:task|test|exercise|assignment))?|case study|coding (?:challenge|test|task|exercise)|work sample|writing sample|"
    r"assessment|assignment|challenge|exercise|questionnaire|form|test|task|homework|presentation|survey|essay)\b",
    re.IGNORECASE,
)
_INTERESTED = re.compile(
    r"\b(?:still|are you|would you be|remain) (?:\w+ )?(?:interested|available|looking|in the process|keen|open to)\b|interested in (?:this|the|a|an|hearing|learning)",
    re.IGNORECASE,
)


def thing_asked(quote: str) -> str | None:
    """What a sentence asks to be sent, seen from the owner: "my references"; None where the sentence doesn't say it plainly."""
    return _thing(_GIVE, quote)


def thing_promised(quote: str) -> str | None:
    """What the owner said they would send: "the portfolio"."""
    return _thing(_PROMISED, quote)


def _thing(pattern: re.Pattern[str], quote: str) -> str | None:
    found = pattern.search(one_line(quote, 600))
    if found is None:
        return None
    thing = _CUT.sub("", " " + found.group("thing").strip()).strip(" ,-–—'\"")
    if not thing or len(thing) > LONGEST_THING or not _NOUN_START.match(thing) or len(thing.split()) < 2:
        return None
    for their, mine in _TO_MINE:
        thing = their.sub(mine, thing)
    thing = _QUANTITY.sub("the ", thing)
    return thing[0].lower() + thing[1:] if not thing.split()[0].isupper() else thing


def task_named(quote: str) -> str:
    """What they call the task: "case study"; "task" where they don't say."""
    found = _TASK.search(one_line(quote, 600))
    return fold(found.group()) if found else "task"


def question_asked(quote: str) -> str | None:
    """The question as they put it, if it is short enough to be quoted."""
    said = one_line(quote, 600)
    start = max(said.rfind(". "), said.rfind("! "), said.rfind(": ")) + 1
    question = said[start:].strip(" \"'–—-")
    return question if question.endswith("?") and 8 <= len(question) <= LONGEST_QUOTE else None


def asks_interest(quote: str) -> bool:
    """Whether they ask if the owner is (still) interested or available: the one question that the letter can answer."""
    return _INTERESTED.search(quote) is not None
