"""The sender's own new words apart from quotes, signature and footers, in plain text and in marked HTML text."""

import re
from dataclasses import dataclass, field

from unghost.mail.attributions import Attribution, asks_to_reply_above, attributions, cut_at, is_quoted, supercited
from unghost.mail.markup import CUT, SIGNED, render
from unghost.mail.signatures import without_signature

_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f]")
_WRAPPED = 66


@dataclass(frozen=True, slots=True)
class Own:
    """A body in three: the sender's new words, what they answer to or hand on, what stands under them."""

    visible: str
    quoted: str
    signature: str


@dataclass(slots=True)
class _Split:
    """Own text in the stretches that quotes leave of it, and what was taken out."""

    stretches: list[list[str]] = field(default_factory=lambda: [[]])
    quoted: list[str] = field(default_factory=list)

    def quote(self, *lines: str) -> None:
        """Lines that are quoted; own text after them begins a new stretch."""
        self.quoted += lines
        if self.stretches[-1]:
            self.stretches.append([])

    @property
    def has_words(self) -> bool:
        """Whether anything of one's own was found yet."""
        return any(line.strip() for stretch in self.stretches for line in stretch)


def own_words(text: str) -> Own:
    """The three parts of a body, as plain text or as HTML text with marks."""
    lines = [line.rstrip() for line in _INVISIBLE.sub("", text).replace("\xa0", " ").split("\n")]
    signed = [line[1:] for line in lines if line.startswith(SIGNED)]
    unsigned = [line for line in lines if not line.startswith(SIGNED)]
    own = _parted(unsigned)
    if signed and not own.visible:
        return _parted([line.removeprefix(SIGNED) for line in lines])
    signature = "\n".join([*([own.signature] if own.signature else []), *signed])
    return Own(own.visible, own.quoted, signature)


def own_words_of_html(html: str, whole: str = "") -> Own:
    """The three parts of an HTML body, by the structure that mail programs give it; `whole` where it shows no text."""
    return own_words(render(html).marked or whole)


def _parted(lines: list[str]) -> Own:
    split = _without_quotes(lines)
    kept: list[str] = []
    signature: list[str] = []
    for at, stretch in enumerate(split.stretches):
        own, under = without_signature(stretch, first=at == 0)
        kept += [*own, ""]
        signature += under
    return Own(_joined(kept), _joined(split.quoted), _joined(signature))


def _joined(lines: list[str]) -> str:
    return re.sub(r"\n{4,}", "\n\n\n", "\n".join(lines)).strip("\n").rstrip()


def _without_quotes(lines: list[str]) -> _Split:
    split = _Split()
    introductions = attributions(lines)
    at = 0
    while at < len(lines):
        line = lines[at]
        one = introductions.get(at)
        if one is not None and (one.sure or _marked_below(lines, one.last)):
            at = _skip_introduced(lines, one, split)
        elif is_quoted(line):
            split.quote(line)
            at += 1
        elif asks_to_reply_above(line):
            at = len(lines) if split.has_words else at + 1
        elif line == CUT or cut_at(lines, at):
            split.quote(*([line] if line != CUT else []))
            at = at + 1 if _marked_below(lines, at) and line != CUT else _all_quoted(lines, at + 1, split)
        elif _is_wrapped_quote(lines, at):
            split.quote(line)
            at += 1
        else:
            split.stretches[-1].append(line)
            at += 1
    return split


def _all_quoted(lines: list[str], at: int, split: _Split) -> int:
    split.quote(*(line for line in lines[at:] if line != CUT))
    return len(lines)


def _skip_introduced(lines: list[str], one: Attribution, split: _Split) -> int:
    """Past an introduction, and past all that follows where no line of it is marked."""
    if one.before:
        split.stretches[-1].append(one.before)
    split.quote(*lines[one.first : one.last + 1])
    at = one.last + 1
    while at < len(lines) and not lines[at].strip():
        at += 1
    if at < len(lines) and supercited(lines[at]):
        while at < len(lines) and supercited(lines[at]):
            split.quote(lines[at])
            at += 1
        return at
    return at if at < len(lines) and is_quoted(lines[at]) else _all_quoted(lines, at, split)


def _marked_below(lines: list[str], at: int) -> bool:
    """Whether the next line with words is marked as a quote."""
    return next((is_quoted(line) for line in lines[at + 1 :] if line.strip()), False)


def _is_wrapped_quote(lines: list[str], at: int) -> bool:
    """Whether a line is the rest of a quoted one that was wrapped on the way: between two marked lines, in mid-sentence."""
    if not 0 < at < len(lines) - 1 or not lines[at][:1].islower():
        return False
    before, after = lines[at - 1], lines[at + 1]
    return is_quoted(before) and is_quoted(after) and len(before) >= _WRAPPED and len(lines[at]) < 40
