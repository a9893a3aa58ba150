"""Lines that say who wrote what is quoted below, in any language ("On Monday Ann wrote:"), and blocks of quoted headers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from unghost.mail.phrases.header_names import FROM, SENT, SUBJECT, TO, alternatives
from unghost.mail.phrases.quoting import AFTER_WROTE, MONTHS, ON, ORIGINAL, REPLY_ABOVE, SPOKEN, WROTE

_LONGEST = 400
_MOST_LINES = 6
_TAIL = 60
_VERB = "|".join(WROTE.values())
_WROTE = re.compile(rf"(?<!\w)(?:{_VERB})(?!\w)|(?:のメッセージ|のメール|写道|寫道|작성|씀)", re.IGNORECASE)
_ENDS_WROTE = re.compile(
    rf"(?:(?<!\w)(?:{_VERB})(?:[\s,]+(?:{AFTER_WROTE}))?|のメッセージ|のメール|写道|寫道|작성|씀)\s*(?:[:：]|[-–—]{{2,}})?\s*$",
    re.IGNORECASE,
)
_ON = "|".join(sorted({word for line in ON.values() for word in line.split("|") if word}, key=len, reverse=True))
_DATE = re.compile(
    rf"\d{{1,4}}\s?[./-]\s?\d{{1,2}}\s?[./-]\s?\d{{2,4}}|\d{{1,2}}[.:hH]\d{{2}}(?!\d)|\b(?:19|20)\d\d\b|\d{{1,2}}\.?\s(?:de\s)?(?:{MONTHS})|"
    rf"(?:{MONTHS})\w*\.?\s\d{{1,2}}\b|\d{{1,4}}[年月日년월일]",
    re.IGNORECASE,
)
_FULL_DATE = re.compile(
    r"\b(?:19|20)\d\d\b|\d{1,2}[.:hH]\d{2}(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[年년]", re.IGNORECASE
)
_ADDRESS = re.compile(r"[^\s<>@\"']{1,80}@[^\s<>@\"']{1,120}")
_ENDS_ADDRESS = re.compile(r"@[^\s<>@]{1,120}>?\s*>?\s*(?:\)|\])?\s*[:：]\s*$")
_STARTS = re.compile(
    rf"^[\s*_>-]{{0,6}}(?:(?:{_ON})[\s,]|\d|<|[\"'“„«*]|\w{{1,12}}[.,]{{0,2}}\s(?:\d|(?:{MONTHS}))|\S.{{0,80}}[<(\[][^\s<>]{{0,80}}@|\S.{{0,60}}@)",
    re.IGNORECASE,
)
_DATED = re.compile(
    rf"^[\s*_-]{{0,6}}(?:(?:{_ON})\s+(?:\w{{1,12}}[.,،׳']{{0,3}}\s+){{0,2}}(?:\d|(?:{MONTHS}))|\d{{1,4}}\s?[./年:-]\s?\d|\d{{1,2}}\.?\s(?:de\s)?[^\W\d_]|"
    rf"\w{{1,12}}[.,]{{0,2}}\s(?:\d|(?:{MONTHS})))",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    rf"(?:\s|--+\s?)((?:on|am|le|el|il giorno|il|em|op|den|dne|dnia)\s+(?:\w{{2,10}}[.,]{{0,2}}\s+)?(?:\d|(?:{MONTHS})).{{5,}})$",
    re.IGNORECASE,
)
_END_PIECE = re.compile(rf"^>\s*(?:(?:{_VERB}).{{0,30}})?[:：]\s*$", re.IGNORECASE)
_SPOKEN = re.compile(SPOKEN, re.IGNORECASE)
# A name with its address, and a day with its hour: with a colon behind them, no sentence of a letter holds both.
_NAMED = re.compile(r"[^\W\d_] \(?<[^\s<>@]{1,80}@[^\s<>@]{1,120}>")
_CLOCK = re.compile(r"\d{1,4}[./ -].{0,30}\b\d{1,2}[:.]\d{2}\b")
_QUOTING = re.compile(
    r"^\W{0,4}(?:quoting|citing|zitat von|citando a|citando|citat från) .{0,200}[:：]$", re.IGNORECASE
)
_AUXILIARY = re.compile(r"\b(?:hat|heeft|ha|har|a|have|has)$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[^\W\d]{3,}[.…]$|[?!]$")
_DIRECTIONS = dict.fromkeys([0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_MOST_WORDS = 14
_SUPERCITE = re.compile(r"^\s{0,3}[\w-]{1,15}>\s?")

_DASHES = r"[\s*|#>]*+[-‐‑–—_=]{2,}+[\s*]*+"
_ORIGINAL = "|".join(ORIGINAL.values())
_SEPARATOR = re.compile(
    rf"^(?:{_DASHES}(?:{_ORIGINAL})\b.{{0,40}}?(?:[-‐‑–—_=]{{2,}}|$|[:：])|[\s*]*(?:{_ORIGINAL})[\s*]*[:：][\s*]*$)",
    re.IGNORECASE,
)
_FRAMED = re.compile(r"^[\s*]*+[-‐‑–—_=]{3,}+\s?[^\W\d_][^\n]{2,60}?\s?[-‐‑–—_=]{3,}\s*$")
_REPLY_ABOVE = re.compile(rf"^\W{{0,20}}(?:{REPLY_ABOVE})", re.IGNORECASE)
_RULE = re.compile(r"^\s*[_=-]{10,}\s*$")
_LABEL = re.compile(r"^[\s*>|]{0,12}([^\W\d_][^:：\n]{0,30}?)\s{0,3}\*?\s?[:：]\s?\*?\s*(.*)$")
_KINDS = tuple((kind, re.compile(rf"(?:{alternatives(table)})", re.IGNORECASE)) for kind, table in
               (("from", FROM), ("sent", SENT), ("to", TO), ("subject", SUBJECT)))  # fmt: skip
_NAME = re.compile(r"([^\W\d_]+(?: [^\W\d_]+)?)\s?[:：]")
_BLOCK = 12
_DASH = ("-", "‐", "‑", "–", "—", "=", "_")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Lines `first` to `last` that introduce a quote; `before` is what of the first one is the writer's own."""

    first: int
    last: int
    before: str
    sure: bool
    """Whether it needs no marked quote below it to be believed."""


def is_quoted(line: str) -> bool:
    """Whether a line bears a quote mark (RFC 3676 4.5)."""
    return not line[:1].isalpha() and line.lstrip(" \t").startswith((">", "&gt;", "|>"))


def supercited(line: str) -> bool:
    """Whether a line bears a quote mark with a name, as some Emacs mail readers put it."""
    return _SUPERCITE.match(line) is not None


def attributions(lines: Sequence[str]) -> dict[int, Attribution]:
    """All introductions of quotes, by their first line; of those that might be, the shortest."""
    found: dict[int, Attribution] = {}
    lines = [line if line.isascii() else line.translate(_DIRECTIONS) for line in lines]
    quoted = [is_quoted(line) for line in lines]
    above = [*quoted[1:], False, False]
    for last, line in enumerate(lines):
        marked = above[last] or above[last + 1]
        if line and _may_end(line, quoted[last], marked) and (one := _ending_at(lines, last)) is not None:
            found.setdefault(one.first, one)
    return found


def _may_end(line: str, quoted: bool, marked: bool) -> bool:
    """Whether an introduction may end with a line: by a colon or dashes, else with a verb if a quote is `marked` below."""
    text = line[-_TAIL:].rstrip()
    if not text or (quoted and not _END_PIECE.match(line)):
        return False
    if text[-1] in ":：":
        return True
    return (marked or text[-1] in "-–—") and _ENDS_WROTE.search(text) is not None


def _ending_at(lines: Sequence[str], last: int) -> Attribution | None:
    """The introduction that ends with line `last`: the shortest that begins with a date, else the shortest sure one."""
    text, shortest = "", None
    for first in range(last, max(-1, last - _MOST_LINES), -1):
        line = lines[first].strip()
        if first < last and is_quoted(line):
            break
        text = f"{line[:_LONGEST]} {text}".strip()
        if len(text) > _LONGEST or (first < last and _ends_sentence(line, text)):
            break
        if line and _DATED.match(line) and (sure := _introduces(text)) is not None:
            named = first > 0 and "@" not in text and _names_who(lines[first - 1], text)
            return Attribution(first - named, last, "", sure)
        if line and (inside := _inside(line, text, first, last)) is not None:
            return inside
        if line and (
            shortest is None or not shortest.sure or (_NAMED.search(line) and text.count("@") == line.count("@"))
        ):
            sure = _introduces(text)
            shortest = Attribution(first, last, "", sure) if sure or (sure is False and shortest is None) else shortest
    return shortest


def _names_who(line: str, text: str) -> bool:
    """Whether a line says who wrote, and the words below it only when: as where a program puts the date last."""
    return (
        len(text.split()) <= 3
        and len(line) < 120
        and not _SENTENCE_END.search(line)
        and _NAMED.search(line) is not None
    )


def _ends_sentence(line: str, text: str) -> bool:
    """Whether a line above a possible introduction does not belong to it."""
    return _SENTENCE_END.search(line) is not None or (not line and not text.startswith(("<", ">", "mailto:")))


def _inside(line: str, text: str, first: int, last: int) -> Attribution | None:
    """An introduction that begins within a line of the writer's own."""
    found = _INSIDE.search(text[-_LONGEST:])
    if found is None or not _ENDS_WROTE.search(text) or not _FULL_DATE.search(found.group(1)):
        return None
    at = line.find(found.group(1)[:12])
    if _AUXILIARY.search(line[: max(at, 0)].rstrip()):
        return None
    return Attribution(first, last, line[:at].rstrip(" -–—"), sure=True) if at > 0 else None


def _introduces(text: str) -> bool | None:
    """Whether a text introduces a quote: True surely, False if a marked quote follows, None not."""
    address, dated = _ADDRESS.search(text) is not None, _FULL_DATE.search(text) is not None
    date = dated or _DATE.search(text) is not None
    colon = text.endswith((":", "："))
    if colon and address and _QUOTING.match(text):
        return True
    if colon and _NAMED.search(text) and _CLOCK.search(text) and len(text.split()) <= _MOST_WORDS + 4:
        return True
    wrote = _WROTE.search(text) is not None
    if not _STARTS.match(text) or (wrote and not (address or date)):
        short = wrote and colon and len(text.split()) <= _MOST_WORDS and not _SPOKEN.search(text)
        return dated if short else None
    if wrote and _SPOKEN.search(text):
        return False
    if wrote and (colon or _ENDS_WROTE.search(text)):
        return address or dated
    return True if colon and date and _DATED.match(text) and _ENDS_ADDRESS.search(text) else None


def cut_at(lines: Sequence[str], index: int) -> bool:
    """Whether from line `index` on all is quoted or forwarded without marks."""
    line = lines[index][:_LONGEST]
    plain = line.strip()
    if not plain or not (":" in line or "：" in line or line.lstrip(" *_|#>")[:1] in _DASH or _RULE.match(line)):
        return False
    if _SEPARATOR.match(line):
        return True
    if _FRAMED.match(line) or _RULE.match(line):
        return _header_block(lines, index + 1)
    return _header_block(lines, index)


def asks_to_reply_above(line: str) -> bool:
    """Whether a line is a help desk's "reply above this line"."""
    return _REPLY_ABOVE.match(line[:_LONGEST]) is not None


def _header_block(lines: Sequence[str], index: int) -> bool:
    """Whether a quoted message's headers begin at line `index` (blank lines before them aside)."""
    first = next((line for line in lines[index : index + _BLOCK] if line.strip()), "")
    if _kind(first[:_LONGEST]) is None:
        return False
    if len(_kinds_within(first[: 3 * _LONGEST])) > 2 and _ADDRESS.search(first[: 3 * _LONGEST]):
        return True
    near = [line[:_LONGEST] for line in lines[index : index + 2 * _BLOCK] if line.strip()][:_BLOCK]
    kinds: set[str] = set()
    odd = 0
    for line in near:
        kind = _kind(line)
        odd = odd + 1 if kind is None else 0
        if odd > 2:
            break
        kinds |= {kind} if kind else set()
    if len(kinds) < 3 or not kinds & {"from", "subject"}:
        return False
    block = "\n".join(near)
    return bool(_ADDRESS.search(block)) or ({"sent", "subject", "from"} <= kinds and _DATE.search(block) is not None)


def _kinds_within(line: str) -> set[str]:
    """The headers that one line quotes, as HTML whose line ends were lost has them."""
    names = (name for found in _NAME.finditer(line) for name in (found.group(1), found.group(1).rpartition(" ")[2]))
    return {kind for name in names if (kind := _kind_of(name))}


def _kind(line: str) -> str | None:
    """Which header a line "name: value" quotes."""
    label = _LABEL.match(line) if ":" in line[:50] or "：" in line[:50] else None
    if label is None:
        return None
    return _kind_of(label.group(1).strip(" *"))


@lru_cache(maxsize=2048)
def _kind_of(name: str) -> str | None:
    return next((kind for kind, pattern in _KINDS if pattern.fullmatch(name)), None)
