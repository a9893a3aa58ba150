"""The door of the page: who is let in, and what a stranger is told."""

import secrets
from dataclasses import dataclass, field
from typing import ClassVar

NAMES = ("127.0.0.1", "localhost", "[::1]")
"""The names that this machine has for itself (RFC 6761, RFC 5735, RFC 4291)."""
ENTRANCE = "/in/"
READING = frozenset({"GET", "HEAD"})
SELF = frozenset({"same-origin"})
"""Sec-Fetch-Site of our own pages; another port of this machine is only same-site."""


class Refused(Exception):  # noqa: N818 (it is an answer, not a failure)
    """Why somebody is not let in: one plain sentence and a status."""

    status: ClassVar[int] = 403
    sentence: ClassVar[str] = ""


class UnknownHostError(Refused):
    """A name in the Host header that isn't ours: somebody else's page points here (DNS rebinding)."""

    sentence = "This page answers only to the name of this computer."


class StrangerError(Refused):
    """No sign-in."""

    status = 401
    sentence = "Please open the sign-in link that unghost printed when it started."


class UsedLinkError(Refused):
    """A sign-in link that was used, or never was one."""

    sentence = "This sign-in link was used already or is not the right one: start unghost again for a new one."


class ForeignPageError(Refused):
    """Another site's page sent a form here."""

    sentence = "This came from another page and was not done."


@dataclass(frozen=True, slots=True)
class Knock:
    """What a request says of who asks."""

    method: str
    path: str
    host: str
    cookie: str | None
    origin: str | None
    fetch_site: str | None


@dataclass(slots=True)
class Door:
    """The door of one run on one port: its cookie, and the links that still open it, each once."""

    port: int
    session: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    _links: set[str] = field(default_factory=set)

    @property
    def cookie(self) -> str:
        """The cookie's name; cookies don't know ports, so it has one."""
        return f"unghost-{self.port}"

    @property
    def hosts(self) -> frozenset[str]:
        """What a Host header may say."""
        return frozenset(f"{name}:{self.port}" for name in NAMES)

    def link(self) -> str:
        """A new sign-in link."""
        token = secrets.token_urlsafe(24)
        self._links.add(token)
        return f"http://127.0.0.1:{self.port}{ENTRANCE}{token}"

    def enter(self, token: str) -> None:
        """Use up the link of `token`. Raises UsedLinkError."""
        for link in self._links:
            if secrets.compare_digest(link.encode(), token.encode()):
                self._links.discard(link)
                return
        raise UsedLinkError

    def admit(self, knock: Knock) -> None:
        """Let a request in, or raise why not."""
        if knock.host.lower() not in self.hosts:
            raise UnknownHostError
        if knock.method in READING and knock.path.startswith(ENTRANCE):
            return
        if not self.knows(knock.cookie):
            raise StrangerError
        if knock.method not in READING and not self._from_own_page(knock):
            raise ForeignPageError

    def knows(self, cookie: str | None) -> bool:
        """Whether the cookie's value is the one given at sign-in."""
        return cookie is not None and secrets.compare_digest(cookie.encode(), self.session.encode())

    def _from_own_page(self, knock: Knock) -> bool:
        """By Sec-Fetch-Site where the browser says it; else by Origin, which no-referrer pages send as "null"."""
        if knock.fetch_site is not None:
            return knock.fetch_site in SELF
        return knock.origin == f"http://{knock.host.lower()}"
