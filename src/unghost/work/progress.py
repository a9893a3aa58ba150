"""Telling how far long work has come."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Told how many messages have been looked at, and of how many (0: not known)."""


def silent(_done: int, _all: int) -> None:
    """No progress shown."""
