"""Serving the page in the foreground, on loopback alone, until interrupted."""

import os
import socket
import sys
import threading
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import uvicorn
from starlette.types import ASGIApp

from unghost.words.errors import PortTakenError

LOOPBACK = "127.0.0.1"
PATIENCE = 2
"""Seconds that a page still being made is waited for when the run ends."""


@contextmanager
def listening(port: int | None) -> Iterator[socket.socket]:
    """A socket on loopback, on `port` or on a free one. Raises PortTakenError."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((LOOPBACK, port or 0))
        except (OSError, OverflowError):
            raise PortTakenError("the port can't be used", where=f"--port {port}") from None
        listener.listen(128)
        yield listener


class Foreground(uvicorn.Server):
    """A server that says when it answers, and ends without a word when it is interrupted."""

    def __init__(self, config: uvicorn.Config, when_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self.when_ready = when_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer, then say so."""
        await super().startup(sockets)
        if self.started:
            self.when_ready()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """An interrupt ends the run; it isn't raised again afterwards."""
        with super().capture_signals():
            yield
            self._captured_signals.clear()


def configuration(app: ASGIApp) -> uvicorn.Config:
    """A server that says nothing of itself and logs nothing but what went wrong."""
    return uvicorn.Config(
        app,
        log_level="error",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=PATIENCE,
        timeout_keep_alive=30,
    )


def serve(app: ASGIApp, listener: socket.socket, when_ready: Callable[[], None]) -> None:
    """Answer on `listener` until interrupted (Ctrl-C, or asked to end)."""
    with suppress(KeyboardInterrupt):
        Foreground(configuration(app), when_ready).run([listener])


def show(link: str) -> None:
    """Open `link` in the owner's browser, if there is one to be seen; the run doesn't wait for it."""
    if sys.platform == "darwin" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        threading.Thread(target=webbrowser.open, args=(link,), daemon=True).start()
