"""The page as one application: its actions, its static files, its door, and what is said when something goes wrong."""

from importlib import import_module
from pkgutil import iter_modules

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from unghost.faces.web import actions
from unghost.faces.web.door import Door
from unghost.faces.web.guard import Guard
from unghost.faces.web.house import House
from unghost.faces.web.pages import HERE, page
from unghost.rooms.shell import EMPTY, TroubleContext
from unghost.words.errors import UnghostError

SENTENCES = {
    404: ("Not here.", "There is no such page."),
    405: ("Not here.", "That can't be done here."),
    422: ("Not understood.", "Something in that address or form makes no sense here."),
}


def application(house: House, door: Door) -> ASGIApp:
    """Everything behind its guard."""
    app = FastAPI(title="unghost", openapi_url=None, docs_url=None, redoc_url=None)
    app.state.house = house
    app.state.door = door
    app.mount("/static", StaticFiles(directory=HERE / "static"))
    for module in iter_modules(actions.__path__, f"{actions.__name__}."):
        app.include_router(import_module(module.name).router)
    app.add_exception_handler(UnghostError, _trouble)
    app.add_exception_handler(HTTPException, _no_such_page)
    app.add_exception_handler(RequestValidationError, _not_understood)
    return Guard(app, door)


def _trouble(request: Request, error: Exception) -> Response:
    """One of our own errors: its line, and the status of its kind."""
    status = error.status if isinstance(error, UnghostError) else 500
    headline = "Not here." if status == 404 else "That didn't work."
    return page(request, TroubleContext(EMPTY, headline, f"{error}"), status)


def _no_such_page(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    headline, sentence = SENTENCES.get(status, ("That didn't work.", "Please go back and try again."))
    return page(request, TroubleContext(EMPTY, headline, sentence), status)


def _not_understood(request: Request, error: Exception) -> Response:
    del error
    return page(request, TroubleContext(EMPTY, *SENTENCES[422]), 422)
