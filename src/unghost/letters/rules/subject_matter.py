"""What a rule looks at: a text taken apart, its kind, and what is known of the person, the role and the thread."""

import re
from dataclasses import dataclass, field

from unghost.judge.naming import fold
from unghost.judge.sentences import sentences
from unghost.letters.greetings import CLOSING_WORDS, Greeting, read_greeting
from unghost.letters.lengths import LENGTHS, words_in
from unghost.words.letters import LetterKind

LONGEST_READ = 20_000
_QUOTES = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "\u00a0": " ", "\u202f": " ", "\ufeff": ""}
)
_QUOTED_FROM = re.compile(
    r"^(?:On .{5,150} wrote:|-{3,} ?Original Message ?-{3,}|_{10,}|From: .+@.+)\s*$", re.IGNORECASE
)
_HEADER = re.compile(r"^(?:subject|to|cc|from|date):", re.IGNORECASE)
_OPENING = re.compile(
    r"^(?P<greeting>(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening))\b[^,!:;\n.?–—]{0,60}?[,!:–—]|thanks,? [A-Z][\w'-]+[,!])\s+(?P<rest>\S.*)$",
    re.IGNORECASE,
)
_NAME_LINE = re.compile(r"^[^\W\d_][\w'.\-]*(?: [\w'.\-&]+){0,4}$")
_INLINE_CLOSING = re.compile(
    r"^(?P<closing>[A-Za-z' ]{2,40}?)[,.!]?\s+(?P<name>[A-ZÀ-ÖØ-Þ][\w'.\-]*(?: [A-ZÀ-ÖØ-Þ][\w'.\-]*){0,2})$"
)
_TAIL = 9
_NO_APOSTROPHE = re.compile(r"\b(ca|do|did|wo|is|could|would|have|does|was|are|has|should|were|had)nt\b")
_NO_APOSTROPHE_I = re.compile(r"\bi(m|ve)\b")


@dataclass(frozen=True, slots=True)
class Text:
    """A letter taken apart: greeting, prose, closing line and what stands under it; quotes are left out."""

    whole: str
    greeting: Greeting | None
    greeting_line: str
    prose: str
    sentences: tuple[str, ...]
    folded: tuple[str, ...]
    """The sentences in lower case, with the apostrophes that were left out."""
    closing: str | None
    signature: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the mail that a text goes out in; a text checked by itself has none."""

    to: tuple[str, ...] = ()
    answers: bool = False
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    reason_known: bool = False
    """Whether `reason` is all that the owner gave: a text may then not name another."""


@dataclass(frozen=True, slots=True)
class Case:
    """A text of a kind, and the names that it should get right; None where not known."""

    text: Text
    kind: LetterKind
    to_name: str | None = None
    organisation: str | None = None
    role: str | None = None
    language: str = "en"
    written_in: str = "en"
    reason: str | None = None
    facts: Facts | None = field(default=None)


def too_short(case: Case) -> bool:
    """Whether there is too little of it to ask for more than length."""
    return words_in(case.text.whole) < LENGTHS[case.kind][0]


def read_text(written: str) -> Text:
    """Take a letter apart; linear in its length, which is cut at 20,000 characters."""
    lines = _own_lines(written[:LONGEST_READ].translate(_QUOTES))
    greeting, line, lines = _take_greeting(lines)
    closing, signature, lines = _take_closing(lines)
    prose = "\n".join(lines).strip()
    whole = "\n".join([line, prose, closing or "", *signature]).strip()
    said = sentences(prose)
    return Text(whole, greeting, line, prose, said, tuple(_plain(s) for s in said), closing, signature)


def _plain(sentence: str) -> str:
    """A sentence as the rules look at it: "I cant" and "I can not" are "i can't"."""
    text = _NO_APOSTROPHE.sub(r"\1n't", fold(sentence)).replace("can not ", "cannot ")
    return _NO_APOSTROPHE_I.sub(lambda m: f"i'{m.group(1)}", text)


def _own_lines(text: str) -> list[str]:
    """The writer's own lines: no headers above, no quotes below."""
    lines = text.strip().splitlines()
    while lines and _HEADER.match(lines[0]) and len(lines) > 1:
        lines = "\n".join(lines[1:]).strip().splitlines()
    own: list[str] = []
    for line in lines:
        if _QUOTED_FROM.match(line.strip()[:200]):
            break
        if not line.lstrip().startswith(">"):
            own.append(line.rstrip())
    return own


def _take_greeting(lines: list[str]) -> tuple[Greeting | None, str, list[str]]:
    """The greeting, on its own line or before the first words, and the lines that follow."""
    while lines and not lines[0].strip():
        lines = lines[1:]
    if not lines:
        return None, "", []
    first = lines[0].strip()
    if len(first) <= 110 and (found := read_greeting(first)) is not None and not first.endswith(("?", ".")):
        return found, first, lines[1:]
    opening = _OPENING.match(first[:2000])
    if opening is not None and (found := read_greeting(opening.group("greeting"))) is not None:
        return found, opening.group("greeting"), [first[opening.start("rest") :], *lines[1:]]
    return None, "", lines


def _take_closing(lines: list[str]) -> tuple[str | None, tuple[str, ...], list[str]]:
    """The closing line with what stands under it, searched from the end; a bare name closes as well."""
    filled = [i for i, line in enumerate(lines) if line.strip()]
    for index in reversed(filled[-_TAIL:]):
        line = lines[index].strip()
        if _is_closing(line):
            return line, tuple(s.strip() for s in lines[index + 1 :] if s.strip()), lines[:index]
    if len(filled) > 1 and _is_name(lines[filled[-1]].strip()):
        return "", (lines[filled[-1]].strip(),), lines[: filled[-1]]
    return None, (), lines


def _is_closing(line: str) -> bool:
    if len(line) > 60:
        return False
    if CLOSING_WORDS.match(line):
        return True
    inline = _INLINE_CLOSING.match(line)
    return inline is not None and CLOSING_WORDS.match(inline.group("closing")) is not None


def _is_name(line: str) -> bool:
    """Whether the last line is a name: short, no sentence, in upper case."""
    words = line.lstrip("-–— ").split()
    return (
        0 < len(words) <= 5
        and _NAME_LINE.match(line.lstrip("-–— ")) is not None
        and not line.endswith((".", "!", "?"))
        and words[0][:1].isupper()
        or (len(words) == 1 and len(line) <= 3 and line[:1].isupper())
    )
