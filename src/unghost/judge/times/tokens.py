"""The words of a text that may be part of a time, in runs."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from unghost.judge.times.kinds import FIGURE, NO_SENSES, Kind, Senses
from unghost.judge.times.lexicon import PIECE, Lexicon

CHUNK = re.compile(r"[^\s\u200b\ufeff]+")
LONGEST_CHUNK = 64
LONGEST_FIGURE = 4
"""No part of a time has more figures than a year."""
SIGNS = frozenset(".,;:-–—/()&*•·|[]\"~'“”‘’<>+…")
TENTHS = re.compile("[0-9]{1,2},[0-9]{1,2}")
TENTHS_OF = Senses.of({Kind.SOME: 0})
DIGITS = frozenset("0123456789")
STOPS = frozenset("!?")
ENDS = SIGNS | STOPS
OPEN = frozenset(',;:()[]—–"“”…!?~*•<>|')
"""Signs that part a figure from a foreign word beside it: `Date:10/3`; others make both an id: `JR-10`."""
LETTERS = frozenset({"t", "z", "h", "d", "m", "s"})
"""What may hang on a figure in any language: 2026-03-12T10:00Z, 2h, 1d."""
MOST_TOKENS = 3000
"""How many tokens that may name a time are read in one text: more than a hundred times what a mail has."""
BEYOND_RAW = [""] * 32
BEYOND = [0] * 32
"""What stands beyond either end of a run, so that looking ahead needs no care."""
PLAIN = Kind.FIGURE | Kind.MONTH | Kind.WEEKDAY | Kind.DAY | Kind.PART | Kind.WEEKEND | Kind.CLOCK | Kind.BEFORE_HOUR
"""Senses that name a time by themselves."""
COUNTING = Kind.COUNT | Kind.SOME | Kind.NTH | Kind.WHICH | Kind.AGO | Kind.END
"""Senses that name a time with a unit."""
CLOCKING = Kind.AGO | Kind.AFTER_HOUR | Kind.AT | Kind.AFTER | Kind.UNTIL | Kind.MERIDIEM | Kind.OCLOCK | Kind.PAST_HOUR
"""Senses that name a time with a number in words."""
PLAINER = str.maketrans(
    dict.fromkeys("123456789", "0")
    | dict.fromkeys(SIGNS | frozenset("¿¡«»„‚`@#_%="), " ")
    | dict.fromkeys(".!?…", "\n")
)
"""What makes words findable by white space alone, letter by letter."""
AROUND = 40
"""How far around a sentence that names a time the words are read, in characters."""
FARTHEST = 4096
"""How far a space to cut at is looked for; a word that long is none."""
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
    number: int | None = None
    tight: bool = False
    fresh: bool = False
    known: bool = True

    @property
    def word(self) -> str:
        """The token in lower case."""
        return self.raw.lower()


class Run:
    """Tokens in a row that may name times; a foreign word before and after is kept, as it tells what figures mean."""

    __slots__ = ("bits", "lexicon", "raws", "tokens")

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.raws = [token.raw for token in tokens] + BEYOND_RAW
        self.bits = [token.senses.bits for token in tokens] + BEYOND

    def __len__(self) -> int:
        return len(self.tokens)

    def sense(self, i: int, kind: Kind) -> int | None:
        """The number that token `i` has in the sense `kind`; None where it lacks the sense or is not there."""
        return self.tokens[i].senses.numbers[kind] if self.bits[i] & kind else None

    def has(self, i: int, kinds: int) -> bool:
        """Whether token `i` is there and has one of these senses; `i` may lie a little beyond either end."""
        return self.bits[i] & kinds != 0

    def number(self, i: int) -> int | None:
        """The figure at `i`, if one is there."""
        return self.tokens[i].number if self.bits[i] & Kind.FIGURE else None

    def width(self, i: int) -> int:
        """How many digits the figure at `i` has; 0 for anything else."""
        return len(self.raws[i]) if self.bits[i] & Kind.FIGURE else 0

    def raw(self, i: int) -> str:
        """Token `i` as written; nothing beyond either end."""
        return self.raws[i]

    def tight(self, i: int) -> bool:
        """Whether token `i` is there and follows the one before it without white space."""
        return 0 < i < len(self.tokens) and self.tokens[i].tight

    def fresh(self, i: int) -> bool:
        """Whether token `i` begins a line (or the text)."""
        return 0 <= i < len(self.tokens) and self.tokens[i].fresh

    def foreign(self, i: int) -> bool:
        """Whether token `i` is a word that says nothing about time."""
        return not self.bits[i] and self.raws[i] not in SIGNS and self.raws[i] != ""


def runs(text: str, lexicon: Lexicon) -> Iterator[Run]:
    """The runs of `text` that may name a time; one pass, linear in the text, and no more tokens than a mail holds."""
    room = MOST_TOKENS
    for held in stretches(text, lexicon):
        tokens = merged(held, lexicon)
        bits = 0
        for token in tokens:
            bits |= token.senses.bits
        if names_time(bits):
            yield Run(tokens[:room], lexicon)
            room -= len(tokens)
            if room <= 0:
                return


def names_time(bits: int) -> bool:
    """Whether words of these senses may name a time together."""
    if bits & PLAIN:
        return True
    counted = bits & Kind.UNIT and bits & COUNTING
    return bool(counted or (bits & Kind.COUNT and bits & CLOCKING))


class Stretch:
    """Known tokens in a row while they are gathered, and where the foreign word before them stands."""

    __slots__ = ("before", "bits", "held", "lexicon", "text")

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.before: tuple[int, int] | None = None
        self.held: list[Token] = []
        self.bits = 0

    def add(self, token: Token) -> None:
        """Take a known token in; its senses count, and those of the phrases that it may end the beginning of."""
        self.bits |= token.senses.bits
        if self.held:
            first = self.held[-1].word
            if token.word in self.lexicon.seconds.get(first, ()):
                self.bits |= self.lexicon.begins[first]
        self.held.append(token)

    def close(self, after: tuple[int, int] | None, *, before: tuple[int, int] | None) -> list[Token] | None:
        """The tokens, if they may name a time, up to the foreign word `after`; the next have `before` before them."""
        row = None
        if self.bits and names_time(self.bits):
            row = [*self.foreign(self.before), *self.held, *self.foreign(after)]
        if self.held:
            self.held, self.bits = [], 0
        self.before = before
        return row

    def foreign(self, span: tuple[int, int] | None) -> list[Token]:
        """The foreign word there, if any, as a token."""
        return [] if span is None else [Token(self.text[span[0] : span[1]], *span, NO_SENSES, known=False)]


def chunks(text: str, lexicon: Lexicon) -> Iterator[re.Match[str]]:
    """The chunks between white space, only from around the sentences that hold a figure or a word for a time."""
    for start, end in windows(text, lexicon):
        yield from CHUNK.finditer(text, start, end)


def windows(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """The parts of `text` that may name a time: each sentence with such a word and what is near it, cut at spaces."""
    low = text.lower().translate(PLAINER)
    if len(low) != len(text):
        yield 0, len(text)
        return
    begin = end = at = 0
    for sentence in low.split("\n"):
        if "0" in sentence or not lexicon.seeds.isdisjoint(sentence.split()):
            near = max(at - AROUND, 0)
            first = text.rfind(" ", max(near - FARTHEST, 0), near) + 1
            if first > end:
                yield begin, end
                begin = first
            far = at + len(sentence) + AROUND
            space = text.find(" ", far, far + FARTHEST)
            end = space if space >= 0 else min(len(text), far + FARTHEST)
        at += len(sentence) + 1
    yield begin, end


def stretches(text: str, lexicon: Lexicon) -> Iterator[list[Token]]:
    """Known tokens in a row, with the foreign one before and after, where they may name a time."""
    words = lexicon.words
    stretch = Stretch(text, lexicon)
    end = 0
    for chunk in chunks(text, lexicon):
        raw, start = chunk.group(), chunk.start()
        fresh = False
        if start - end != 1 or text[end] == "\n":
            gap = text[end:start]
            fresh = not end or "\n" in gap
            apart = gap.count("\n") > 1 or not (gap.isspace() or not gap)
            if apart and (row := stretch.close(None, before=None)):
                yield row
        end = start + len(raw)
        senses = words.get(raw.lower())
        if senses is not None:
            stretch.add(Token(raw, start, end, senses, fresh=fresh))
            continue
        if len(stretch.held) > MOST_TOKENS and (row := stretch.close(None, before=None)):
            yield row
        span, before = foreign_word(raw, start, end, words)
        if span is None:
            yield from in_pieces(stretch, parts(raw, start, words, fresh=fresh))
        elif stretch.held:
            if row := stretch.close(span, before=before):
                yield row
        else:
            stretch.before = before
    if row := stretch.close(None, before=None):
        yield row


Spans = tuple[tuple[int, int] | None, tuple[int, int] | None]
"""A foreign word, and the same where nothing parts it from what follows."""


def foreign_word(chunk: str, start: int, end: int, words: Mapping[str, Senses]) -> Spans:
    """Where a chunk that is one foreign word stands; behind a sign it is no longer next to what follows."""
    if chunk.isalpha():
        return (start, end), (start, end)
    word = chunk[:-1]
    if word.isalpha() and chunk[-1] in ENDS and word.lower() not in words:
        return (start, end - 1), None
    return None, None


def in_pieces(stretch: Stretch, tokens: Iterator[Token]) -> Iterator[list[Token]]:
    """The stretches that end within the tokens of one chunk."""
    for token in tokens:
        if token.known:
            stretch.add(token)
            continue
        span = None if token.raw in STOPS else (token.start, token.end)
        if row := stretch.close(span, before=span):
            yield row


def parts(chunk: str, start: int, words: Mapping[str, Senses], *, fresh: bool) -> Iterator[Token]:
    """The tokens of a chunk without white space, or one foreign token for an address, an id or an amount."""
    if len(chunk) > LONGEST_CHUNK or "@" in chunk[1:] or any(sign in chunk.strip("_") for sign in ADDRESS):
        yield Token(chunk, start, start + len(chunk), NO_SENSES, known=False)
        return
    found = list(PIECE.finditer(chunk))
    known = [is_known(piece.group(), words) for piece in found]
    if not all(known) and not DIGITS.isdisjoint(chunk):
        known = soiled([piece.group() for piece in found], known)
    for piece, good in zip(found, known, strict=True):
        raw, at = piece.group().replace("’", "'"), piece.start()
        number = int(raw) if good and raw.isdecimal() else None
        senses = senses_of(raw, words) if good else NO_SENSES
        yield Token(raw, start + at, start + piece.end(), senses, number, at > 0, fresh and at == 0, good)


def senses_of(piece: str, words: Mapping[str, Senses]) -> Senses:
    """What a known piece may mean."""
    if piece[0] in DIGITS:
        return FIGURE if piece.isdecimal() else TENTHS_OF
    return words.get(piece.lower(), NO_SENSES)


def is_known(piece: str, words: Mapping[str, Senses]) -> bool:
    """Whether a piece may be part of a time."""
    if piece[0] in DIGITS:
        return (len(piece) <= LONGEST_FIGURE and piece.isdecimal()) or TENTHS.fullmatch(piece) is not None
    low = piece.lower()
    return piece in SIGNS or low in words or low in LETTERS


def soiled(found: Sequence[str], known: Sequence[bool]) -> list[bool]:
    """`known`, less the figures that a foreign piece makes part of an id or an amount (JR-10, 10k, $10)."""
    result = list(known)
    begin = 0
    for i in range(len(found) + 1):
        if i == len(found) or found[i] in OPEN:
            if not all(known[begin:i]):
                result[begin:i] = [known[k] and found[k][0] not in DIGITS for k in range(begin, i)]
            begin = i + 1
    return result


def merged(held: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """The tokens with each phrase of the language as one (or, where it says several things, as many)."""
    result: list[Token] = []
    i = 0
    while i < len(held):
        phrase = longest(held, i, lexicon)
        if phrase is None:
            result.append(held[i])
            i += 1
            continue
        length, says = phrase
        first, last = held[i], held[i + length - 1]
        raw = " ".join(token.raw for token in held[i : i + length])
        result += [Token(raw, first.start, last.end, senses, None, first.tight, first.fresh) for senses in says]
        i += length
    return result


def longest(held: Sequence[Token], i: int, lexicon: Lexicon) -> tuple[int, tuple[Senses, ...]] | None:
    """How many tokens the longest phrase at `i` has, and what it says."""
    phrases = lexicon.phrases.get(held[i].word)
    if phrases is None or not held[i].known:
        return None
    for phrase, says in phrases:
        if len(phrase) <= len(held) - i and all(held[i + k].word == word for k, word in enumerate(phrase)):
            return len(phrase), says
    return None
