"""What stands before every page: the door, the headers that keep a page harmless, and a limit on what is sent."""

from collections.abc import Iterator
from http.cookies import CookieError, SimpleCookie

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from unghost.faces.web.door import Door, Knock, Refused

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
LONGEST = 300_000
"""Bytes of a form beyond which nothing is read: the longest letter has a tenth of it."""


class Guard:
    """ASGI middleware: nothing behind it is reached by a stranger, nothing leaves without the headers."""

    def __init__(self, app: ASGIApp, door: Door) -> None:
        self.app = app
        self.door = door

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer an HTTP request; anything else but the start and the end of the run is dropped."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        refusal = self._refusal(scope)
        await (refusal or self.app)(scope, receive, guarded)

    def _refusal(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        try:
            self.door.admit(knock_of(scope, headers, self.door.cookie))
        except Refused as refused:
            return PlainTextResponse(refused.sentence + "\n", refused.status)
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > LONGEST or "transfer-encoding" in headers:
            return PlainTextResponse("That is more than a letter.\n", 413)
        return None


def knock_of(scope: Scope, headers: Headers, cookie: str) -> Knock:
    """What a request says of who asks; a header given twice is as good as none."""
    return Knock(
        method=scope["method"],
        path=scope["path"],
        host=_only(headers, "host") or "",
        cookie=next(_cookies(headers, cookie), None),
        origin=_only(headers, "origin"),
        fetch_site=_only(headers, "sec-fetch-site"),
    )


def _only(headers: Headers, name: str) -> str | None:
    found = headers.getlist(name)
    return found[0] if len(found) == 1 else None


def _cookies(headers: Headers, name: str) -> Iterator[str]:
    for header in headers.getlist("cookie"):
        try:
            found = SimpleCookie(header).get(name)
        except CookieError:
            continue
        if found is not None:
            yield found.value
