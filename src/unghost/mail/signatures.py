"""What stands under the sender's words: signature, contact block, device line, legal and list footers."""

import re
from collections.abc import Sequence

from unghost.mail.signature_words import CLOSING, CONTACT, DEVICE, LEGAL, LIST_FOOTER

_MARK = re.compile(r"^(?:--|— ?|–|--\s|__)[\s\xa0]*$")
_RULED = re.compile(r"^\s*(?:-{3,}|_{3,}|={3,}|\*{3,}|~{2,}|—{2,})\s*$")
_DASHED_NAME = re.compile(
    r"^\s*(?:--?|–|—|/|~)(?: (?=[^\Wa-zà-ÿ\d_]))?[^\W\d_][\w.'’-]{0,30}(?: [^\W\d_][\w.'’-]{0,30}){0,2}\s*$"
)
_NAME_BEHIND = re.compile(r"^(.{2,40}?)[,.!]?\s+[^\Wa-zà-ÿ\d_][\w.'’-]*(?:\s[^\Wa-zà-ÿ\d_][\w.'’-]*){0,2}(?<!\.)\s*$")
_SENTENCE = re.compile(r"[^\W\d]{2,}[.?!]\s*$")
_PARTED = re.compile(r"[|·•/]|,.*,|\d{4,}")
_POSTSCRIPT = re.compile(r"\s*p\.?\s?s\.?\b", re.IGNORECASE)
_LONG_LINE = 90
_MOST_AFTER_MARK = 30
_MOST_AFTER_RULE = 8
_MOST_BLOCK = 14

Lines = list[str]


def without_signature(lines: Sequence[str]) -> tuple[Lines, Lines]:
    """The sender's words with their closing, and what stands under them."""
    kept, under = _without_tail(list(lines))
    for cut in (_mark, _ruled, _after_closing, _contact_paragraph):
        at = cut(kept)
        if at is not None:
            kept, more = _without_tail(kept[:at])
            under = [*more, *lines[at : len(lines) - len(under)], *under] if under else [*more, *lines[at:]]
    return kept, under


def _without_tail(lines: Lines) -> tuple[Lines, Lines]:
    """Without blank lines, device lines, list and legal footers at the end."""
    end = len(lines)
    legal = _legal_from(lines)
    if legal is not None:
        end = legal
    while end and (not lines[end - 1].strip() or _is_device(lines[end - 1])):
        end -= 1
    if _ends_in_name(lines[:end]):
        end -= 1
    return [line for line in lines[:end] if not _is_device(line)], lines[end:]


def _ends_in_name(lines: Lines) -> bool:
    """Whether the last line is a name after a dash that is no item of a list."""
    before = next((line for line in reversed(lines[:-1]) if line.strip()), None)
    if before is None or not _DASHED_NAME.match(lines[-1]):
        return False
    return not before.rstrip().endswith(":") and before.lstrip()[:1] != lines[-1].lstrip()[:1]


def _is_device(line: str) -> bool:
    return len(line) < 160 and DEVICE.match(line) is not None


def _legal_from(lines: Sequence[str]) -> int | None:
    """Where a legal footer or a list server's lines begin, in the later part of a text."""
    size = sum(len(line) for line in lines)
    seen = 0
    for index, line in enumerate(lines):
        bare = line.strip(" *_>|\t")
        if index and seen and LIST_FOOTER.match(bare[:200]):
            return index - 1 if _RULED.match(lines[index - 1]) else index
        if index and seen and (seen * 3 >= size or len(line) > 150) and LEGAL.match(bare[:400]):
            return index - 1 if _RULED.match(lines[index - 1]) else index
        seen += len(bare)
    return None


def _mark(lines: Sequence[str]) -> int | None:
    """The "-- " line (RFC 3676, 4.3), also as programs spoil it."""
    for index, line in enumerate(lines):
        if _MARK.match(line) and any(part.strip() for part in lines[:index]):
            after = [part for part in lines[index + 1 :] if part.strip()]
            if len(after) <= _MOST_AFTER_MARK:
                return index
    return None


def _ruled(lines: Sequence[str]) -> int | None:
    """A rule with a few lines under it that are no sentences."""
    for index in range(len(lines) - 1, max(0, len(lines) - _MOST_AFTER_RULE - 4), -1):
        if _RULED.match(lines[index]) and any(part.strip() for part in lines[:index]):
            after = [part for part in lines[index + 1 :] if part.strip()]
            short = len(after) <= _MOST_AFTER_RULE and not any(_is_sentence(part) for part in after)
            return index if short else None
    return None


def _after_closing(lines: Sequence[str]) -> int | None:
    """Where titles, phones and addresses begin under a closing and a name."""
    for index in range(max(0, len(lines) - _MOST_BLOCK - 4), len(lines)):
        named = _closing(lines[index])
        if named is None:
            continue
        after = [at for at in range(index + 1, len(lines)) if lines[at].strip()]
        stays = 0 if named else 1
        if stays < len(after) <= _MOST_BLOCK and _is_block([lines[at] for at in after[stays:]]):
            return after[stays]
    return None


def _closing(line: str) -> bool | None:
    """Whether a closing has its name on the same line; None where a line is no closing."""
    if CLOSING.match(line):
        return False
    found = _NAME_BEHIND.match(line) if len(line) < _LONG_LINE else None
    return True if found and CLOSING.match(found.group(1)) else None


def _contact_paragraph(lines: Sequence[str]) -> int | None:
    """A last paragraph of a name and at least two ways to reach its bearer, with no closing above it."""
    start = len(lines)
    while start and lines[start - 1].strip():
        start -= 1
    block = lines[start:]
    above = any(part.strip() for part in lines[:start])
    if not above or not 2 < len(block) <= _MOST_BLOCK or not _is_block(block) or CONTACT.search(block[0]):
        return None
    before = next(part for part in reversed(lines[:start]) if part.strip())
    reaching = sum(CONTACT.search(part) is not None for part in block)
    return start if reaching >= 2 and not before.rstrip().endswith(":") and not CLOSING.match(block[0]) else None


def _is_block(lines: Sequence[str]) -> bool:
    """Short lines of titles, firms, phones and addresses: no sentence among them but a legal one, no postscript."""
    own = [line for line in lines if not LEGAL.match(line.strip(" *_")[:400])]
    return not any(_is_sentence(line) or _POSTSCRIPT.match(line) for line in own)


def _is_sentence(line: str) -> bool:
    words = len(line.split())
    if len(line) > _LONG_LINE or (words > 6 and _SENTENCE.search(line)):
        return True
    return words > 7 and not CONTACT.search(line) and not _PARTED.search(line)
