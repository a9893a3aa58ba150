"""A text cut into sentences, in any of the languages read; linear in its length."""

import re

LONGEST = 600
MOST = 60
_BREAK = re.compile(r"(?<=[.!?…])[)\"'»”’]*\s+(?=[^\sa-zà-ÿ])|\n\s*\n|\n(?=\s*(?:[-*•–·▪]|\d{1,2}[.)])\s)|(?<=[:;])\n")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|inc|ltd|co|corp|no|nr|vs|approx|e\.g|i\.e|p\.s|z\.b|d\.h|u\.a|bzw|ca|inkl|ggf|usw|str|hr|fr|"
    r"sr|sra|srta|dott|ing|avv|sig|gent|ecc|mme|mlle|m|p\.ex|etc|tel|dhr|mevr|bijv|av|art|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|[a-z]|\d{1,2})\.$",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[-*•–·▪>]+|\d{1,2}[.)])\s+")
_SPACE = re.compile(r"\s+")


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of `text`, white space folded, at most 60 of at most 600 characters; line breaks inside are folded.

    A line ends a sentence only where it is short or the next one begins a new thought: mail is wrapped at any width.
    """
    found: list[str] = []
    for block in re.split(r"\n\s*\n", _unwrapped(text)):
        for piece in _pieces(block):
            clean = _SPACE.sub(" ", _BULLET.sub("", piece)).strip()
            if clean:
                found.append(clean[:LONGEST])
            if len(found) >= MOST:
                return tuple(found)
    return tuple(found)


def _unwrapped(text: str) -> str:
    """Lines that end before the text's width end a block; the others go on in the next line."""
    lines = text.splitlines()
    width = max((len(line) for line in lines), default=0)
    out: list[str] = []
    for line in lines:
        out.append(line)
        full = len(line) > 45 and len(line) >= 0.6 * min(width, 80)
        if not full or line.rstrip().endswith((".", "!", "?", ":", ";")):
            out.append("")
    return "\n".join(out)


def _pieces(block: str) -> list[str]:
    """The sentences of one block, those cut at an abbreviation put together again."""
    out: list[str] = []
    for piece in _BREAK.split(block):
        if out and _ABBREVIATION.search(out[-1][-12:]):
            out[-1] += " " + piece
        elif piece.strip():
            out.append(piece)
    return out
