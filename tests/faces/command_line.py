"""What a command on the command line comes to."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output, which is one JSON value."""
        return json.loads(self.out)

    @property
    def line(self) -> str:
        """Standard error, which is one line of text that says what to do."""
        assert self.err.count("\n") == 1, self.err
        assert "Traceback" not in self.err
        assert not self.out
        return self.err


Run = Callable[..., Ran]
