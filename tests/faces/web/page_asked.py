"""Asking the application without a network: requests go straight in, and what a template was given comes back too."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import httpx
from page_made import Mail
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from unghost.faces.web.door import Door

PORT = 8123
BASE = f"http://127.0.0.1:{PORT}"
OWN = {"sec-fetch-site": "same-origin"}


@dataclass(frozen=True)
class Answer:
    """A response, the template that made it and what it was given (without the request)."""

    response: httpx.Response
    template: str | None
    context: Mapping[str, Any]

    @property
    def status(self) -> int:
        """The status code."""
        return self.response.status_code

    @property
    def text(self) -> str:
        """The body."""
        return self.response.text


class Browser:
    """Keeps cookies and follows redirects, as a browser does."""

    def __init__(self, app: ASGIApp, door: Door) -> None:
        self.app = app
        self.door = door
        self.cookies = httpx.Cookies()
        self._template: str | None = None
        self._context: dict[str, Any] = {}

    def sign_in(self) -> Answer:
        """Follow a fresh link."""
        return self.get(self.door.link().removeprefix(BASE))

    def get(self, path: str, headers: Mapping[str, str] | None = None, *, follow: bool = True) -> Answer:
        """Read a page."""
        return self.ask("GET", path, None, headers or {}, follow=follow)

    def post(
        self, path: str, form: Mapping[str, Any], headers: Mapping[str, str] | None = None, *, follow: bool = True
    ) -> Answer:
        """Send a form, by default from a page of our own."""
        return self.ask("POST", path, form, OWN if headers is None else headers, follow=follow)

    def ask(
        self, method: str, path: str, form: Mapping[str, Any] | None, headers: Mapping[str, str], *, follow: bool
    ) -> Answer:
        """One request, and those that it leads to."""
        self._template, self._context = None, {}
        response = asyncio.run(self._ask(method, path, form, headers, follow))
        return Answer(response, self._template, self._context)

    async def _ask(
        self, method: str, path: str, form: Mapping[str, Any] | None, headers: Mapping[str, str], follow: bool
    ) -> httpx.Response:
        transport = httpx.ASGITransport(self._recorded, raise_app_exceptions=True)
        async with httpx.AsyncClient(transport=transport, base_url=BASE, cookies=self.cookies) as client:
            response = await client.request(method, path, data=form, headers=headers, follow_redirects=follow)
            self.cookies = client.cookies
            return response

    async def _recorded(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def noting(message: Message) -> None:
            if message["type"] == "http.response.debug":
                info = message["info"]
                self._template = info["template"].name
                self._context = {k: v for k, v in info["context"].items() if k != "request"}
            else:
                await send(message)

        await self.app({**scope, "extensions": {"http.response.debug": {}}}, receive, noting)


Opened = Callable[[Sequence[Mail]], Browser]
"""Makes the page of other mail, signed in."""
