"""Which judge this is: readings of another one are made anew."""

from functools import cache
from importlib.resources import files

RULES = 1
"""To be raised with every change of rules that changes what is read or judged."""


@cache
def judge_version() -> str:
    """The rules' number and the digest of the training that gave the weights."""
    return f"{RULES}.{(files('unghost.judge') / 'weights' / 'version.txt').read_text(encoding='ascii').strip()}"
