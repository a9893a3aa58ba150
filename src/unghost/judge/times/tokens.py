"""The words of a text that may be part of a time, in runs."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from unghost.judge.times.kinds import Kind, Senses
from unghost.judge.times.lexicon import NO_SENSES, PIECE, Lexicon

CHUNK = re.compile(r"[^\s\u200b\ufeff]+")
LONGEST_CHUNK = 64
LONGEST_FIGURE = 4
"""No part of a time has more figures than a year."""
SIGNS = frozenset(".,;:-–—/()&*•·|[]\"~'“”‘’<>+…")
TENTHS = re.compile("[0-9]{1,2},[0-9]")
DIGITS = frozenset("0123456789")
STOPS = frozenset("!?")
OPEN = frozenset(',;:()[]—–"“”…!?~*•<>|')
"""Signs that part a figure from a foreign word beside it: `Date:10/3`; others make both an id: `JR-10`."""
LETTERS = frozenset({"t", "z", "h", "d", "m"})
"""What may hang on a figure in any language: 2026-03-12T10:00Z, 2h, 1d."""
ADDRESS = ("://", "www.", "=", "_", "\\")


class Token(NamedTuple):
    """A figure, word or sign of a run; `senses` is empty for a word that says nothing about time.

    `tight`: no white space before it; `fresh`: it begins a line; `known`: it may be part of a time. `number` is that of
    a figure of up to four digits.
    """

    raw: str
    start: int
    end: int
    senses: Senses
    number: int | None
    tight: bool
    fresh: bool
    known: bool

    @property
    def word(self) -> str:
        """The token in lower case."""
        return self.raw.lower()


class Run:
    """Tokens in a row that may name times; a foreign word before and after is kept, as it tells what figures mean."""

    __slots__ = ("lexicon", "tokens")

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon

    def __len__(self) -> int:
        return len(self.tokens)

    def sense(self, i: int, kind: Kind) -> int | None:
        """The number that token `i` has in the sense `kind`; None where it lacks the sense or is not there."""
        return self.tokens[i].senses.get(kind) if 0 <= i < len(self.tokens) else None

    def has(self, i: int, *kinds: Kind) -> bool:
        """Whether token `i` is there and has one of these senses."""
        return 0 <= i < len(self.tokens) and any(kind in self.tokens[i].senses for kind in kinds)

    def number(self, i: int) -> int | None:
        """The figure at `i`, if one is there."""
        return self.tokens[i].number if 0 <= i < len(self.tokens) else None

    def width(self, i: int) -> int:
        """How many digits the figure at `i` has; 0 for anything else."""
        return len(self.tokens[i].raw) if self.number(i) is not None else 0

    def raw(self, i: int) -> str:
        """Token `i` as written; nothing beyond either end."""
        return self.tokens[i].raw if 0 <= i < len(self.tokens) else ""

    def tight(self, i: int) -> bool:
        """Whether token `i` is there and follows the one before it without white space."""
        return 0 < i < len(self.tokens) and self.tokens[i].tight

    def fresh(self, i: int) -> bool:
        """Whether token `i` begins a line (or the text)."""
        return 0 <= i < len(self.tokens) and self.tokens[i].fresh

    def foreign(self, i: int) -> bool:
        """Whether token `i` is a word that says nothing about time."""
        if not 0 <= i < len(self.tokens):
            return False
        token = self.tokens[i]
        return not token.senses and token.number is None and token.raw not in SIGNS


def runs(text: str, lexicon: Lexicon) -> Iterator[Run]:
    """The runs of `text` that hold a figure or a word for a time; one pass, linear in the text."""
    held: list[Token] = []
    seeded = False
    for token in tokens(text, lexicon):
        if token.known:
            held.append(token)
            seeded = seeded or token.number is not None or token.word in lexicon.seeds
            continue
        stops = token.raw in STOPS
        if seeded:
            yield Run(merged(held if stops else [*held, token], lexicon), lexicon)
        held, seeded = ([] if stops else [token]), False
    if seeded:
        yield Run(merged(held, lexicon), lexicon)


def tokens(text: str, lexicon: Lexicon) -> Iterator[Token]:
    """Every word, figure and sign of `text`; an empty line is a stop, as ! and ? are."""
    words = lexicon.words
    end = 0
    for chunk in CHUNK.finditer(text):
        raw, start = chunk.group(), chunk.start()
        gap = text[end:start]
        fresh = gap != " " and (not end or "\n" in gap)
        if fresh and gap.count("\n") > 1:
            yield Token("!", start, start, NO_SENSES, None, False, False, False)
        end = chunk.end()
        senses = words.get(raw.lower())
        if senses is not None:
            yield Token(raw, start, end, senses, None, False, fresh, True)
        elif raw.isalpha():
            yield Token(raw, start, end, NO_SENSES, None, False, fresh, False)
        else:
            yield from parts(raw, start, fresh, words)


def parts(chunk: str, start: int, fresh: bool, words: Mapping[str, Senses]) -> Iterator[Token]:
    """The tokens of a chunk without white space, or one foreign token for an address, an id or an amount."""
    if len(chunk) > LONGEST_CHUNK or "@" in chunk[1:] or any(sign in chunk for sign in ADDRESS):
        yield Token(chunk, start, start + len(chunk), NO_SENSES, None, False, fresh, False)
        return
    found = list(PIECE.finditer(chunk))
    known = [is_known(piece.group(), words) for piece in found]
    if not all(known) and any(character in DIGITS for character in chunk):
        known = soiled([piece.group() for piece in found], known)
    for piece, good in zip(found, known, strict=True):
        raw = piece.group().replace("’", "'")
        number = int(raw) if good and raw.isdecimal() else None
        senses = words.get(raw.lower(), NO_SENSES) if good and number is None else NO_SENSES
        at = piece.start()
        yield Token(raw, start + at, start + piece.end(), senses, number, at > 0, fresh and at == 0, good)


def is_known(piece: str, words: Mapping[str, Senses]) -> bool:
    """Whether a piece may be part of a time."""
    if piece[0] in DIGITS:
        return len(piece) <= LONGEST_FIGURE and (piece.isdecimal() or TENTHS.fullmatch(piece) is not None)
    low = piece.lower()
    return piece in SIGNS or low in words or low in LETTERS


def soiled(found: Sequence[str], known: Sequence[bool]) -> list[bool]:
    """`known`, less the figures that a foreign piece makes part of an id or an amount (JR-10, 10k, $10)."""
    result = list(known)
    begin = 0
    for i in range(len(found) + 1):
        if i == len(found) or found[i] in OPEN:
            if not all(known[begin:i]):
                result[begin:i] = [
                    good and piece[0] not in DIGITS for piece, good in zip(found[begin:i], known[begin:i], strict=True)
                ]
            begin = i + 1
    return result


def merged(held: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """The tokens with each phrase of the language as one (or, where it says several things, as many)."""
    result: list[Token] = []
    i = 0
    while i < len(held):
        phrase = longest(held, i, lexicon) if held[i].known else None
        if phrase is None:
            result.append(held[i])
            i += 1
            continue
        length, says = phrase
        first, last = held[i], held[i + length - 1]
        raw = " ".join(token.raw for token in held[i : i + length])
        result += [Token(raw, first.start, last.end, senses, None, first.tight, first.fresh, True) for senses in says]
        i += length
    return result


def longest(held: Sequence[Token], i: int, lexicon: Lexicon) -> tuple[int, tuple[Senses, ...]] | None:
    """How many tokens the longest phrase at `i` has, and what it says."""
    for phrase, says in lexicon.phrases.get(held[i].word, ()):
        if len(phrase) <= len(held) - i and all(held[i + k].word == word for k, word in enumerate(phrase)):
            return len(phrase), says
    return None
