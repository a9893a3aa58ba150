"""Linear classifiers whose weights ship in the package: hashed columns in, probabilities out."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Linear:
    """Weights (classes by columns, 8 bits with one scale a class), biases and a temperature."""

    labels: tuple[str, ...]
    weights: NDArray[np.int8]
    scale: Floats
    bias: Floats

    def logits(self, columns: Collection[int]) -> Floats:
        """The raw score of each class for a set of columns, of length-normalised weight."""
        index = np.fromiter(columns, dtype=np.int64, count=len(columns))
        total = self.weights[index].sum(axis=0, dtype=np.int32).astype(np.float32)
        length = np.float32(max(1.0, float(len(columns))) ** 0.5)
        return np.asarray(total * self.scale / length + self.bias, dtype=np.float32)

    def probabilities(self, columns: Collection[int]) -> Floats:
        """The probability of each class, in the order of `labels`."""
        return softmax(self.logits(columns))


def softmax(logits: Floats) -> Floats:
    """Probabilities of logits, without overflow."""
    raised = np.exp(logits - logits.max())
    return np.asarray(raised / raised.sum(), dtype=np.float32)


@cache
def load(name: str) -> Linear:
    """The classifier of that name in `weights/`."""
    with (files("unghost.judge") / "weights" / f"{name}.npz").open("rb") as stored:
        held = np.load(stored, allow_pickle=False)
        return Linear(
            tuple(str(label) for label in held["labels"]),
            _dense(held["rows"], held["values"]),
            held["scale"].astype(np.float32),
            held["bias"].astype(np.float32),
        )


def _dense(rows: NDArray[np.int32], values: NDArray[np.int8]) -> NDArray[np.int8]:
    """Only the columns that weigh anything are stored."""
    from unghost.judge.features import COLUMNS

    full = np.zeros((COLUMNS, values.shape[1]), dtype=np.int8)
    full[rows] = values
    return full
