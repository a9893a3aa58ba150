"""Patterns made of many short ones, so that each can be read by itself; all are linear in what they look at."""

import re


def any_of(*patterns: str) -> re.Pattern[str]:
    """A pattern that finds any of these, in folded text (lower case, no accents)."""
    return re.compile("|".join(f"(?:{p})" for p in patterns))


DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
NOT = r"(?:\bnot|n't|\bnever)"
"""Text is folded, so "won't" is "won't": the apostrophe stands after a letter and no word boundary helps there."""
