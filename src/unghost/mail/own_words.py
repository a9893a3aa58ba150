"""The sender's own new words apart from quotes, signature and footers, in plain text and HTML."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from unghost.mail.markup import CUT, SIGNED, render
from unghost.mail.quotes import attribution, inside, is_header_block, is_title, role_of
from unghost.mail.signatures import without_signature

_QUOTED = re.compile(r"^[ \t]{0,4}(?:>|\|>|&gt;)")


@dataclass(frozen=True, slots=True)
class Own:
    """A body in three: the sender's new words, what they answer to, what stands under them."""

    visible: str
    quoted: str
    signature: str


def own_words(text: str) -> Own:
    """The parts of a plain body."""
    lines = _split_inside(text.replace("\r\n", "\n").replace("\xa0", " ").split("\n"))
    kept, quoted = _without_quotes(lines)
    kept, signature = without_signature([line for line in kept if not line.startswith(SIGNED)])
    signature += [line.lstrip(SIGNED) for line in lines if line.startswith(SIGNED)]
    return Own("\n".join(kept).strip("\n").rstrip(), "\n".join(quoted).strip(), "\n".join(signature).strip())


def _split_inside(lines: Sequence[str]) -> list[str]:
    """The lines, cut where an attribution begins in the middle of one."""
    out: list[str] = []
    for line in lines:
        at = inside(line)
        out += [line[:at].rstrip(" -–—"), line[at:]] if at else [line]
    return out


def _without_quotes(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """The lines that are the sender's, and those that are not; answers between quoted lines are kept."""
    kept: list[str] = []
    quoted: list[str] = []
    index, said = 0, False
    while index < len(lines):
        line = lines[index]
        if _QUOTED.match(line):
            quoted.append(line)
            index += 1
            continue
        if _ends_here(lines, index):
            return kept, [*quoted, *lines[index:]]
        spans = attribution(lines, index)
        if spans:
            quoted += lines[index : index + spans]
            index += spans
            if said and not _quote_follows(lines, index):
                return kept, [*quoted, *lines[index:]]
            continue
        said = said or bool(line.strip())
        kept.append(line)
        index += 1
    return kept, quoted


def _ends_here(lines: Sequence[str], index: int) -> bool:
    """Whether all from a line on is somebody else's, without marks: a title or a block of headers."""
    line = lines[index]
    if not line.strip():
        return False
    if line.startswith(CUT):
        return True
    return is_title(lines, index) or (role_of(line) is not None and is_header_block(lines, index))


def _quote_follows(lines: Sequence[str], index: int) -> bool:
    """Whether the next filled line is marked as quoted, so that what is not marked is the sender's."""
    filled = next((line for line in lines[index : index + 6] if line.strip()), None)
    return filled is not None and _QUOTED.match(filled) is not None


def own_words_of_html(html: str, whole: str) -> Own:
    """The parts of an HTML body, of which `whole` is the text: by the structure that mail programs give it, then as text."""
    own = own_words(render(html).marked)
    return own if own.visible or not whole.strip() else Own("", own.quoted or whole.strip(), own.signature)
