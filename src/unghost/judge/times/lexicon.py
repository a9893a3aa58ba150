"""The tables of a language made ready to look words up in."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from unghost.judge.times.kinds import NO_SENSES, Kind, Senses, Table
from unghost.judge.times.tables import dutch, english, french, german, italian, portuguese, spanish
from unghost.judge.times.zones import ZONE_WORDS

PIECE = re.compile(r"[0-9]+(?:,[0-9]{1,3}(?![0-9]))*|[^\W\d_]+|[^\w\s]|_|\w")
"""A figure (a decimal one as a whole), a word or a sign: linear, each character is read once."""

TABLES: Mapping[str, Table] = {
    "en": english.TABLE,
    "de": german.TABLE,
    "fr": french.TABLE,
    "es": spanish.TABLE,
    "nl": dutch.TABLE,
    "it": italian.TABLE,
    "pt": portuguese.TABLE,
}
DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
SEEDS = (
    Kind.MONTH
    | Kind.WEEKDAY
    | Kind.DAY
    | Kind.PART
    | Kind.UNIT
    | Kind.WEEKEND
    | Kind.CLOCK
    | Kind.BEFORE_HOUR
    | Kind.COUNT
)
"""Senses without one of which, or a figure, no time is named."""


JOINING = Kind.UNTIL | Kind.FROM | Kind.AFTER | Kind.TO | Kind.BETWEEN
"""Senses of phrases that may end in an article (antes del, bis zum), which then leads in a day as it does alone."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the words of a language may mean.

    `words` holds every word that may be part of a time, with the senses it has alone (none where it is only part of a
    phrase); `phrases` the phrases that begin with a word, longest first, and what each says; `seconds` the words that
    may follow it there, and `begins` all the senses, as bits, that it may then have. `seeds` are the words without one
    of which, or a figure, no time is named. `minutes_behind`: minutes stand behind their hour (las tres y veinte).
    """

    words: Mapping[str, Senses]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], tuple[Senses, ...]], ...]]
    seeds: frozenset[str]
    seconds: Mapping[str, frozenset[str]]
    begins: Mapping[str, int]
    past: frozenset[str]
    recent: frozenset[str]
    ahead: frozenset[str]
    month_first: bool
    either_first: bool
    dotted: bool
    capitals: bool
    noun_capitals: bool
    minutes_behind: bool


def pieces(phrase: str) -> tuple[str, ...]:
    """The figures, words and signs of a phrase, in lower case."""
    return tuple(PIECE.findall(phrase.lower().replace("’", "'")))


def plain(word: str) -> str:
    """The word as it is typed without accents; an umlaut loses its dots too."""
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def spellings(phrase: str) -> set[str]:
    """The phrase, and as it is typed without accents, unless that is another short word (à, às)."""
    others = {plain(phrase), phrase.translate(DIGRAPHS)}
    return {phrase} | {other for other in others if len(other) > 2}


def entries(table: Table) -> Iterator[tuple[str, Kind, int]]:
    """Each phrase of a table with one sense and its number."""
    for kind, words in table.words.items():
        numbered = {0: words} if isinstance(words, str) else words
        for number, phrases in numbered.items():
            for phrase in phrases.split("|"):
                for spelling in spellings(phrase):
                    yield spelling, kind, number


def senses_of(table: Table) -> dict[tuple[str, ...], tuple[Senses, ...]]:
    """What each word or phrase of a table says, one mapping for each thing said."""
    said: dict[tuple[str, ...], dict[Kind, int]] = {}
    for phrase, kind, number in entries(table):
        said.setdefault(pieces(phrase), {}).setdefault(kind, number)
    for words, numbers in said.items():
        if len(words) > 1 and JOINING & sum(numbers) and Kind.THE in said.get(words[-1:], {}):
            numbers.setdefault(Kind.THE, 0)
    whole: dict[tuple[str, ...], tuple[Senses, ...]] = {words: (Senses.of(numbers),) for words, numbers in said.items()}
    for compound, parts in table.compounds.items():
        for spelling in spellings(compound):
            whole.setdefault(pieces(spelling), tuple(Senses.of({kind: number}) for kind, number in parts))
        whole[pieces(compound)] = tuple(Senses.of({kind: number}) for kind, number in parts)
    return whole


def all_bits(said: Iterable[tuple[Senses, ...]]) -> int:
    """All senses of all that is said, as bits."""
    bits = 0
    for says in said:
        for senses in says:
            bits |= senses.bits
    return bits


def seeds_of(said: Mapping[tuple[str, ...], tuple[Senses, ...]]) -> frozenset[str]:
    """One word of each phrase that may name a time, its longest unless another phrase's seed is in it."""
    naming = sorted((phrase for phrase, says in said.items() if all_bits([says]) & SEEDS), key=len)
    seeds: set[str] = set()
    for phrase in naming:
        if seeds.isdisjoint(phrase):
            seeds.add(max(phrase, key=len))
    return frozenset(seeds)


def lexicon_from(table: Table) -> Lexicon:
    """The lexicon of a table: every word of a phrase is known, so that phrases stay whole."""
    words: dict[str, Senses] = dict.fromkeys(ZONE_WORDS, NO_SENSES)
    phrases: dict[str, list[tuple[tuple[str, ...], tuple[Senses, ...]]]] = {}
    said = senses_of(table)
    for phrase, says in said.items():
        for word in phrase:
            if not word.isdecimal():
                words.setdefault(word, NO_SENSES)
        if len(phrase) == 1:
            words[phrase[0]] = says[0] if len(says) == 1 else Senses({}, all_bits([says]))
        if len(phrase) > 1 or len(says) > 1:
            phrases.setdefault(phrase[0], []).append((phrase, says))
    longest_first = {word: tuple(sorted(them, key=lambda it: -len(it[0]))) for word, them in phrases.items()}
    past, recent, ahead = (frozenset(text.split()) for text in (table.past, table.recent, table.ahead))
    return Lexicon(
        words,
        longest_first,
        seeds_of(said),
        {word: frozenset(phrase[1] for phrase, _ in them if len(phrase) > 1) for word, them in phrases.items()},
        {word: all_bits(says for _, says in them) for word, them in phrases.items()},
        past,
        recent,
        ahead,
        month_first=table.month_first,
        either_first=table.month_first,
        dotted=table.dotted,
        capitals=table.capitals,
        noun_capitals=table.noun_capitals,
        minutes_behind=Kind.AFTER_HOUR in table.words,
    )


@cache
def lexicon_of(language: str) -> Lexicon:
    """The lexicon of a language tag ("en", "en-GB", "pt-BR"); English words, day first, for any other language."""
    name, _, region = language.lower().replace("_", "-").partition("-")
    lexicon = lexicon_from(TABLES.get(name, english.TABLE))
    if name not in TABLES or (name == "en" and region not in ("", "us")):
        return replace(lexicon, month_first=False)
    return lexicon
