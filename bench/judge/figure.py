"""A figure, and the arithmetic that figures are made of."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: `value` is a share (0 to 1) of `count` cases; `low` where less is better."""

    key: str
    name: str
    value: float
    count: int
    low: bool = False


@dataclass(frozen=True, slots=True)
class Measured:
    """What one part of the folder came to, and a line for everything that was judged wrong."""

    figures: tuple[Figure, ...]
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class YesNo:
    """A question of yes or no, counted."""

    hit: int
    alarm: int
    miss: int

    @classmethod
    def of(cls, pairs: Iterable[tuple[bool, bool]]) -> "YesNo":
        """Count pairs of (expected, said)."""
        counts = Counter(pairs)
        return cls(counts[True, True], counts[False, True], counts[True, False])

    @property
    def precision(self) -> float:
        """Of those said, how many are."""
        return share(self.hit, self.hit + self.alarm)

    @property
    def recall(self) -> float:
        """Of those that are, how many were said."""
        return share(self.hit, self.hit + self.miss)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return share(2 * self.hit, 2 * self.hit + self.alarm + self.miss)


def share(part: float, whole: float) -> float:
    """A share; nothing of nothing is 0."""
    return part / whole if whole else 0.0


def mean(values: Sequence[float]) -> float:
    """The arithmetic mean; of nothing, 0."""
    return share(sum(values), len(values))


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """The mean of F1 over the classes that occur as expected ones, of pairs (expected, said)."""
    classes = sorted({expected for expected, _ in pairs})
    return mean([YesNo.of((expected == c, said == c) for expected, said in pairs).f1 for c in classes])
