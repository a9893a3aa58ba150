"""What stands under a letter: signature, device line, list and legal footer (in many languages)."""

import re
from collections.abc import Sequence

from unghost.mail.phrases.footers import LEGAL, LIST_NAMES, LISTS
from unghost.mail.phrases.signing import CLOSINGS, DEVICE_NAMES, DEVICES

_LONGEST = 500
_ROUNDS = 6
_FEW, _MANY = 10, 20
_MOST_RULED = 300
_RULED = " \t-—–_*~"
_MARKS = " \t*_|[(<>\"“„'-–—•·#~="
_TALLEST = 16
_FOOT = 60
_CLOSES = "|".join(CLOSINGS.values())
_CLOSING = re.compile(
    rf"^[\s*_]*(?:{_CLOSES})(?:\s?[/|]\s?(?:{_CLOSES}))?(?:[\s,.!;:–—-]+(?:[^\W\d_][\w.'’-]*[ ,.]*){{0,4}})?[\s*_,.!]*$",
    re.IGNORECASE,
)
_DEVICE = re.compile(rf"^(?:{'|'.join(DEVICES.values())})$", re.IGNORECASE)
_DEVICE_NAME = re.compile(DEVICE_NAMES, re.IGNORECASE)
_FROM_MY = re.compile(r"^sent (?:from|via|with|using) (?:my |a |an |the )?\S+(?: \S+){0,3}$", re.IGNORECASE)
_LINK = re.compile(r"<?(?:https?://|mailto:)[^\s<>()]*>?|\]\([^)]{0,300}\)")
_LEGAL = re.compile(rf"(?:{'|'.join(LEGAL.values())})", re.IGNORECASE)
_LISTS = re.compile(rf"(?:{LISTS})", re.IGNORECASE)
_LIST_NAMES = re.compile(LIST_NAMES, re.IGNORECASE)
_RULE = re.compile(r"^\s*[_*=-]{5,}\s*$")
_DELIMITER = re.compile(r"^\s{0,3}(?:--\s?|[—–]{1,3}|-{3,}|_{2,}|\*{3}|~{2,})\s*$")
_BARS = re.compile(r"\s*[|•·]\s*")
_NAME_LINE = re.compile(r"^[\s*]*(?:[A-ZÀ-ÖØ-ÝĀ-Ž\u0386-\u03ab\u0400-\u042f][\w.'’*-]*[ ,]*){1,5}$")
_DASH_NAME = re.compile(r"^\s{0,2}(?:[-–—~/]{1,2})(\s?)([^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,2})[.!]?$")
_PHONE = re.compile(r"(?<![\w/:.-])(?:\+|\(|0|\d)[\d\s()./–-]{6,}\d(?![\w:])")
_MAIL_OR_LINK = re.compile(
    r"[\w.+-]+@[\w-]+\.\w|https?://|www\.|\b[\w-]+\.(?:com|org|net|de|fr|es|it|nl|io|co\.uk)\b", re.IGNORECASE
)
_POSTSCRIPT = re.compile(r"^\s*p\.?\s?s\b|^\s*n\.?\s?b\.\s|^\s*p\.?d\.?\s?:", re.IGNORECASE)
_MEETING = re.compile(
    r"\b(?:meeting[ -]?id|passcode|password|zoom\.us|teams\.microsoft|meet\.google|webex|dial[ -]?in|join (?:the |zoom |teams )?meeting|calendly|"
    r"kennwort|kenncode|besprechungs-id|code d['’]accès|id de reunión|codice)\b|\d{1,2}[:.h]\d{2}\s?(?:-|–|to|bis|uhr|am|pm|h\b|cet|gmt)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.?!…:][\"'”)]?\s*$")


def without_signature(lines: Sequence[str], *, first: bool = True) -> tuple[list[str], list[str]]:
    """The lines of one stretch of own text without what stands under it, and that.

    Where the stretch is not the `first` of a body, it may be nothing but a signature.
    """
    if not first and lines and _DELIMITER.match(next((line for line in lines if line.strip()), "")):
        lines = ["", *lines]
    kept, cut = list(lines), list[str]()
    for _ in range(_ROUNDS):
        before = len(kept)
        for step in (_at_delimiter, _at_list_footer, _at_legal, _at_device, _at_contacts, _at_dash_name):
            _trim(kept)
            at = step(kept)
            if first and step is _at_legal and not any(line.strip() for line in kept[:at]):
                continue  # a notice that all else stands under is no footer
            cut[:0] = kept[at:]
            del kept[at:]
        if len(kept) == before:
            break
    _trim(kept)
    return kept, cut


def is_closing(line: str) -> bool:
    """Whether a line closes a letter: "Best regards," with or without the name."""
    return 1 < len(line) < 90 and len(line.split()) < 12 and _CLOSING.match(line) is not None


def _trim(lines: list[str]) -> None:
    while lines and not lines[-1].strip():
        lines.pop()


def _at_delimiter(lines: Sequence[str]) -> int:
    """At the first "-- " (RFC 3676 4.3) with no letter below it, or at the only line of dashes, with few words below."""
    ruled = [at for at, line in enumerate(lines) if at and line[:1] in _RULED and _DELIMITER.match(line)]
    if not ruled:
        return len(lines)
    alone = sum(lines[at].strip() != "--" for at in ruled) == 1  # several divide a text, or are a form to be filled in
    found = len(lines)
    for at in reversed(ruled[-_MOST_RULED:]):
        below = [line for line in lines[at + 1 : at + 2 * _MANY] if line.strip()]
        sentences = sum(_is_sentence(line) for line in below)
        is_text = len(below) > _MANY and sentences * 3 > len(below)
        is_short = not below or (alone and len(below) <= _FEW and not sentences)
        if is_short or (lines[at].strip() == "--" and not is_text):
            found = at
    return found


def _is_sentence(line: str) -> bool:
    words = len(line.split())
    return words > 12 or (words > 5 and _SENTENCE.search(line) is not None)


def _at_list_footer(lines: Sequence[str]) -> int:
    """At a ruled line with a list server's footer under it, else at lines that only bulk mail ends with."""
    for at in range(max(1, len(lines) - 12), len(lines)):
        if _RULE.match(lines[at]) and any(_LIST_NAMES.search(rest[:_LONGEST]) for rest in lines[at + 1 :]):
            return at
    at = len(lines)
    while at > 1 and (not lines[at - 1].strip() or _LISTS.match(lines[at - 1].lstrip(_MARKS)[:_LONGEST])):
        at -= 1
    return at


def _at_legal(lines: Sequence[str]) -> int:
    """At the first legal paragraph below which no letter is closed."""
    found = len(lines)
    for at in range(len(lines) - 1, max(0, len(lines) - _FOOT), -1):
        if not lines[at].strip():
            continue
        if is_closing(lines[at]):
            break
        if _is_legal(" ".join(line.strip() for line in lines[at : at + 4])):
            found = at
    return found


def _is_legal(text: str) -> bool:
    return _LEGAL.match(text.lstrip(_MARKS)[:_LONGEST]) is not None


def _at_device(lines: Sequence[str]) -> int:
    """At the device lines that a text ends with; such alone is kept for what it is: nothing of one's own."""
    at = len(lines)
    while at and (not lines[at - 1].strip() or is_device_line(lines[at - 1])):
        at -= 1
    return at


def is_device_line(line: str) -> bool:
    """Whether a line is what a telephone or mail program adds ("Sent from my ...")."""
    if len(line) > 240:
        return False
    core = " ".join(_LINK.sub(" ", line).replace("[", " ").strip(" \t<>()[]*_.!-").split())
    if not core or not _DEVICE.match(core):
        return False
    return _DEVICE_NAME.search(core) is not None or _FROM_MY.match(core) is not None


def _at_contacts(lines: Sequence[str]) -> int:
    """Under the name below a closing line, or at a name with telephone and address under it."""
    bottom = range(len(lines) - 1, max(0, len(lines) - 2 * _TALLEST), -1)
    closing = next((at for at in bottom if is_closing(lines[at])), 0)
    if closing and any(line.strip() for line in lines[:closing]):
        below = [at for at in range(closing + 1, len(lines)) if lines[at].strip()]
        first = 1 if below and not _is_contact(lines[below[0]]) else 0
        if first < len(below) <= _TALLEST and _are_contacts([lines[at] for at in below[first:]]):
            return below[first]
        return len(lines)
    return _at_named_block(lines)


def _are_contacts(lines: Sequence[str]) -> bool:
    """Short lines of titles, firms, telephones and addresses: no sentence, no meeting, no postscript."""
    for line in lines:
        if _POSTSCRIPT.match(line) or _MEETING.search(line[:_LONGEST]):
            return False
        if _is_sentence(line) and not _is_contact(line) and not _is_legal(line):
            return False
        if len(line) > 120 and not _is_contact(line):
            return False
    return True


def _is_contact(line: str) -> bool:
    text = line[:_LONGEST]
    return len(text.split()) <= 14 and (_PHONE.search(text) is not None or _MAIL_OR_LINK.search(text) is not None)


def _at_named_block(lines: Sequence[str]) -> int:
    """At the name that begins a last block with a telephone or an address, where nothing above announces it."""
    at = len(lines)
    while at and lines[at - 1].strip() and len(lines) - at < _TALLEST:
        at -= 1
    block = lines[at:]
    above = next((line for line in reversed(lines[:at]) if line.strip()), "")
    if at and len(block) == 1 and above and not above.rstrip().endswith((":", "：")) and _is_card(block[0]):
        return at
    if not at or len(block) < 2 or len(block) >= _TALLEST or above.rstrip().endswith((":", "：")) or not above:
        return len(lines)
    named = _NAME_LINE.match(block[0]) is not None and len(block[0].split()) >= 2
    reachable = sum(_is_contact(line) for line in block[1:])
    return at if named and reachable and _are_contacts(block) else len(lines)


def _is_card(line: str) -> bool:
    """Whether one line is a whole signature: name, title, firm and telephone with bars between them."""
    fields = _BARS.split(line[:_LONGEST].strip())
    return len(fields) > 2 and _NAME_LINE.match(fields[0]) is not None and _are_contacts([line]) and _is_contact(line)


def _at_dash_name(lines: Sequence[str]) -> int:
    """At a last line of a dash and a name."""
    found = _DASH_NAME.match(lines[-1]) if len(lines) > 1 else None
    if found is None:
        return len(lines)
    above = next((line for line in reversed(lines[:-1]) if line.strip()), "")
    if not above or above.lstrip().startswith(("-", "–", "—", "*", "•")):
        return len(lines)
    spaced = bool(found.group(1))
    if spaced and (lines[-2].strip() or not found.group(2)[:1].isupper()):
        return len(lines)
    return len(lines) - 1
