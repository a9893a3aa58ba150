"""Where an action leads when it is done (Post/Redirect/Get)."""

from collections.abc import Iterable
from urllib.parse import urlencode

from starlette.responses import RedirectResponse


def gone_to(address: str, noted: Iterable[int]) -> RedirectResponse:
    """See `address` next; what was `noted` is told there and can be undone."""
    told = urlencode([("noted", n) for n in noted])
    joint = "&" if "?" in address else "?"
    return RedirectResponse(f"{address}{joint}{told}" if told else address, 303)
