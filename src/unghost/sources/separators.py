"""Where one message of an mbox ends and the next begins (RFC 4155, and what programs really write).

A separator is a line "From ", a sender and a date, after a blank line. Seen in the wild and read too: any date order, a
zone or none, a sender with spaces or in quotes, and Thunderbird's bare "From ". The doubtful ones count only where a
header follows, since a body may hold a line that begins with "From ", and not every writer quotes it.
"""

import re

LOOK = 2048
"""How much after its beginning tells whether a line is a separator: the line, and the one that follows."""

HEADER_LINE = re.compile(rb"[!-9;-~]{1,80}[ \t]*:|>From ")

_DAY = rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?[ \t]{1,3}"
_MONTH = rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
_CLOCK = rb"[0-9]{1,2}:[0-9]{2}"
_ASCTIME = _DAY + _MONTH + rb"[ \t]{1,3}[0-9]{1,2},?[ \t]{1,3}(?:[0-9]{4}[ \t]{1,3})?" + _CLOCK
_RFC822 = rb"(?:" + _DAY + rb")?[0-9]{1,2}[ \t-]" + _MONTH + rb"[ \t-][0-9]{2,4}[ \t]{1,3}" + _CLOCK
_ISO = rb"[0-9]{4}-[0-9]{2}-[0-9]{2}[T \t]" + _CLOCK
_DATE = rb"(?:" + _ASCTIME + rb"|" + _RFC822 + rb"|" + _ISO + rb")"
_SURE = re.compile(rb'From (?:"[^"\r\n]{0,250}"[^ \t\r\n]{0,250}|[^ \t\r\n]{0,500})[ \t]{1,8}' + _DATE)
_ALMOST = re.compile(rb"From (?:-?[ \t]{0,8}\r?$|[^\r\n]{0,250}?[ \t]" + _DATE + rb")", re.MULTILINE)
_LEAD = re.compile(rb"(?:\xef\xbb\xbf)?[\r\n]{0,64}(?=From )")


def separates(data: bytes, at: int) -> bool:
    """Whether the line at `at` of `data`, which begins with "From ", is a separator; `data` holds the next line too."""
    if _after_blank(data, at):
        return bool(_SURE.match(data, at)) or (bool(_ALMOST.match(data, at)) and _header_follows(data, at))
    return bool(_SURE.match(data, at)) and _header_follows(data, at)


def starts_mbox(head: bytes) -> bool:
    """Whether a file that begins with `head` is an mbox: it begins with a separator, or "From " above a header."""
    lead = _LEAD.match(head)
    return lead is not None and (_SURE.match(head, lead.end()) is not None or _header_follows(head, lead.end()))


def lands(data: bytes, at: int) -> bool:
    """Whether at `at` of `data`, a blank line or two skipped, stands a separator, or the end."""
    at += len(data[at : at + 4]) - len(data[at : at + 4].lstrip(b"\r\n"))
    return at == len(data) or (
        data.startswith(b"From ", at) and (bool(_SURE.match(data, at)) or _header_follows(data, at))
    )


def body_after_separator(data: bytes) -> int:
    """How many bytes of `data` the separator line takes, and what stands before it; 0 where there is none."""
    lead = _LEAD.match(data)
    if lead is None:
        return 0
    return data.find(b"\n", lead.end()) + 1 or len(data)


def _after_blank(data: bytes, at: int) -> bool:
    return at < 2 or data[at - 2 : at] == b"\n\n" or data[at - 3 : at] == b"\n\r\n"


def _header_follows(data: bytes, at: int) -> bool:
    end = data.find(b"\n", at, at + LOOK)
    return end >= 0 and HEADER_LINE.match(data, end + 1) is not None
