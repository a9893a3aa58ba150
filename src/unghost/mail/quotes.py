"""Where a body begins to be somebody else's: attributions, titles and blocks of headers above a quote."""

import re
from collections.abc import Sequence

from unghost.mail.quote_words import ADDRESS, BEGINS, INSIDE, ROLE_OF_LABEL, SPOKEN, TITLE, WHEN, WROTE

_LONGEST = 400
_MOST_LINES = 5
_NEAR_END = 40
_LABEL = re.compile(r"[\s>*_|]{0,40}([^\W\d_][^:：\n*]{0,24})[\s*_]{0,6}[:：][\s*_]{0,10}(.*)")
_INLINE_LABEL = re.compile(r"([^\W\d_]+(?: [^\W\d_]+)?)\s?[:：]")
_RULED = re.compile(r"^[\s>*]*(?:[-_=–—]\s?){2,}[\s*]*(\S.{2,58}?)[\s*]*[-_=–—]{2,}")
_ANNOUNCED = re.compile(r"^[\s>*]*(\S.{3,58}?)[\s*]*[:：][\s*]*$")
_RULE = re.compile(r"^[\s*]*(?:_{8,}|-{8,}|={8,})[\s*]*$")
_SENTENCE_END = re.compile(r"[^\W\d]{3,}[.?!…]$|[?!]$")
_ONLY_ENDS = re.compile(r"^(?:[<>]|mailto:|\S{1,30}\s?[:：]$)", re.IGNORECASE)
_MOST_NAME = 8
_MOST_WORDS = 14
_DAY = re.compile(r"[^\W\d]{2,14},\s?\d")
_DIRECTIONS = dict.fromkeys([0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_AUXILIARY = re.compile(r"\b(?:hat|heeft|ha|har|a|on|have|has)$", re.IGNORECASE)
_AROUND = " \t*_>|-–—\xa0"


def attribution(lines: Sequence[str], index: int) -> int:
    """How many lines from `index` on say who wrote what follows ("On ... wrote:"); 0 where none do."""
    first = lines[index].translate(_DIRECTIONS).strip()
    if not first or len(first) > _LONGEST or not _may_begin(first):
        return 0
    if _names_a_writer(first) and _is_marked(lines, index + 1):
        return 1
    joined, blanks = "", 0
    for count, line in enumerate(lines[index : index + _MOST_LINES + 2], 1):
        part = line.strip()
        blanks += not part
        if blanks > 2 or (part and blanks and not _ONLY_ENDS.match(part)):
            return 0
        joined = f"{joined} {part}"
        if len(joined) > _LONGEST or (count > 1 and _begins_later(part)):
            return 0
        if part and _attributes(joined):
            return count
        if count == 1 and _SENTENCE_END.search(part):
            return 0
    return 0


def _names_a_writer(line: str) -> bool:
    """Whether a short line says that somebody wrote, without saying when or from where ("Ann wrote:")."""
    return line.endswith((":", "：")) and len(line.split()) <= _MOST_WORDS and WROTE.search(line) is not None


def _is_marked(lines: Sequence[str], start: int) -> bool:
    follows = _next_filled(lines, start)
    return follows is not None and lines[follows].lstrip().startswith(">")


def _may_begin(line: str) -> bool:
    """A cheap look: no attribution begins without a figure, an address or a word for writing."""
    return "@" in line or BEGINS.match(line) is not None or WROTE.search(line) is not None


def _begins_later(part: str) -> bool:
    """Whether a line is the beginning of an attribution, so that it doesn't go on with the line above."""
    return INSIDE.match(f" {part}") is not None


def _attributes(text: str) -> bool:
    """Whether a text, on one line, is a whole attribution."""
    bare = text.translate(_DIRECTIONS).strip(_AROUND)
    wrote, when, who = WROTE.search(bare), WHEN.search(bare), ADDRESS.search(bare)
    begins = BEGINS.match(bare) is not None
    colon = bare.endswith((":", "："))
    if wrote is None:
        near = when is not None and who is not None and len(bare) - who.end() <= _NEAR_END
        return colon and near and (begins or _DAY.match(bare) is not None)
    if SPOKEN.search(bare) or not (when or who):
        return False
    if colon:
        named = who is not None and len(bare[: who.start()].split()) <= _MOST_NAME
        return begins or named or (when is not None and len(bare.split()) <= _MOST_WORDS)
    return wrote.end() >= len(bare) - 2 and begins and when is not None


def inside(line: str) -> int:
    """Where in a line that begins with own words an attribution begins; 0 where none does."""
    if not line.rstrip().endswith((":", "：")) or len(line) > 2000 or (BEGINS.match(line) and _attributes(line)):
        return 0
    if WROTE.search(line) is None:
        return 0
    found = None
    for found in INSIDE.finditer(line):  # noqa: B007 (the last one is wanted)
        pass
    if found is None or _AUXILIARY.search(line[: found.start()]) or not _attributes(line[found.start(1) :]):
        return 0
    return found.start(1)


def role_of(line: str) -> str | None:
    """The header that a line of a header block stands for ("Von: ..." is "from"); None where it is none."""
    found = _LABEL.match(line[:300])
    return ROLE_OF_LABEL.get(" ".join(found.group(1).split()).casefold().rstrip("*_ ")) if found else None


def is_header_block(lines: Sequence[str], index: int) -> bool:
    """Whether a quoted message's headers begin at a line: three different ones, of whom and about what."""
    first = role_of(lines[index])
    if first is None or first == "other":
        return False
    roles, text = _roles(lines, index)
    if len(roles) < 3:
        roles |= {r for m in _INLINE_LABEL.finditer(lines[index][:1500]) if (r := _inline_role(m.group(1)))}
    known = roles - {"other"}
    return len(known) >= 3 and "from" in known and ("subject" in known or "@" in text)


def _inline_role(words: str) -> str | None:
    plain = words.casefold()
    return ROLE_OF_LABEL.get(plain) or ROLE_OF_LABEL.get(plain.rpartition(" ")[2])


def _roles(lines: Sequence[str], index: int) -> tuple[set[str], str]:
    """The headers that stand in the lines from `index` on, and their text."""
    roles: set[str] = set()
    seen: list[str] = []
    misses = 0
    for line in lines[index : index + 16]:
        if not line.strip():
            continue
        role = role_of(line)
        misses = 0 if role else misses + 1
        if misses > 2 or len(seen) > 9:
            break
        if role:
            roles.add(role)
        seen.append(line[:400])
    return roles, " ".join(seen)


def is_title(lines: Sequence[str], index: int) -> bool:
    """Whether a line says that an original or forwarded message follows."""
    line = lines[index]
    if len(line) > 1500:
        return False
    ruled = _RULED.match(line)
    if ruled and TITLE.search(ruled.group(1)):
        return True
    follows = _next_filled(lines, index + 1)
    if follows is None:
        return False
    if ruled or _RULE.match(line):
        return is_header_block(lines, follows)
    announced = _ANNOUNCED.match(line)
    return bool(announced and TITLE.search(announced.group(1)) and role_of(lines[follows]))


def _next_filled(lines: Sequence[str], start: int) -> int | None:
    return next((at for at in range(start, min(start + 4, len(lines))) if lines[at].strip()), None)
