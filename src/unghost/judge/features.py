"""What the classifiers look at: words, pairs and pieces of words of a text, hashed to a fixed number of columns."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from zlib import crc32

from unghost.judge.asking import manners
from unghost.judge.cues import folded_cues
from unghost.judge.naming import fold

COLUMNS = 1 << 17
_URL = re.compile(r"https?://\S+|www\.\S+|\[(?:link|url)\]", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,80}")
_DIGITS = re.compile(r"\d+")
_TOKEN = re.compile(r"[^\W\d_]+|0|[?!:€$£%]|xurl|xmail")


def tokens(text: str) -> list[str]:
    """Lower-case words and the marks that speak (? ! : € $ £ %); numbers are 0, addresses and links one word each."""
    plain = _MAIL.sub(" xmail ", _URL.sub(" xurl ", text.lower().replace("’", "'")))
    return _TOKEN.findall(_DIGITS.sub("0", plain))


@lru_cache(maxsize=1 << 16)
def column(name: str) -> int:
    """The column of a named feature; the same in every process and release."""
    return crc32(name.encode()) & (COLUMNS - 1)


def _grams(words: list[str], zone: str) -> Iterator[str]:
    previous = "^"
    for word in words:
        yield f"{zone}{word}"
        yield f"{zone}{previous} {word}"
        if len(word) > 5:
            yield f"{zone}<{word[:5]}"
        previous = word
    yield f"{zone}{previous} $"


def _pieces(words: list[str]) -> Iterator[str]:
    """Pieces of 3 to 5 letters: what endings, compounds and typos still share."""
    for word in words:
        edged = f"<{word}>"
        for size in (3, 4, 5):
            for start in range(len(edged) - size + 1):
                yield edged[start : start + size]


def _skips(words: list[str], zone: str) -> Iterator[str]:
    for one, other in zip(words, words[2:], strict=False):
        yield f"{zone}{one} _ {other}"


def sentence_features(sentence: str, language: str = "") -> set[int]:
    """Columns of one sentence: words, neighbours, neighbours with a gap, pieces of words, its first and last."""
    words = tokens(sentence)[:80]
    names = {*_grams(words, ""), *_skips(words, ""), *_pieces(words)}
    names.add(f"first:{words[0] if words else ''}")
    names.add(f"last:{words[-1] if words else ''}")
    names.add(f"length:{min(len(words) // 4, 8)}")
    return {column(n) for n in names} | _hints(sentence, language)


HINT_WEIGHT = 7
"""A hint stands for whole families of words: it counts as so many columns."""


def _hints(sentence: str, language: str) -> set[int]:
    """Columns of the phrases and manners found, and of each two together."""
    folded = " ".join(fold(sentence).replace("’", "'").split())
    found = [*manners(folded, language), *(f"cue:{name}" for name, _ in folded_cues(folded, language))]
    pairs = [f"{a}+{b}" for i, a in enumerate(found) for b in found[i + 1 :]]
    return {column(f"@{n}~{k}") for n in found for k in range(HINT_WEIGHT)} | {column(f"@{n}") for n in pairs}


def text_features(text: str, zone: str, most: int = 400) -> set[int]:
    """Columns of a longer text, in a zone of its own (the subject's words differ from the body's)."""
    return {column(n) for n in _grams(tokens(text[: most * 20])[:most], zone)}


def named(names: Iterable[str]) -> set[int]:
    """Columns of features that have names of their own."""
    return {column("@" + n) for n in names}
