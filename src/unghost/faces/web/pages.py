"""Pages from templates: a page receives the fields of one frozen dataclass, and nothing else."""

from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.templating import Jinja2Templates

from unghost.rooms.desk import RemarksContext
from unghost.rooms.listing import AllContext, IgnoredContext, LookContext, SearchContext
from unghost.rooms.message import MessageContext
from unghost.rooms.shell import TroubleContext
from unghost.rooms.today import TodayContext

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

HERE = Path(__file__).parent
TEMPLATES: dict[type["DataclassInstance"], str] = {
    TodayContext: "today.html",
    LookContext: "look.html",
    IgnoredContext: "ignored.html",
    SearchContext: "search.html",
    AllContext: "all.html",
    MessageContext: "message.html",
    RemarksContext: "remarks.html",
    TroubleContext: "trouble.html",
}
"""Which template shows which context."""


def environment() -> Environment:
    """Templates that escape everything and refuse what they were not given."""
    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


_TEMPLATES = Jinja2Templates(env=environment())


def page(request: Request, context: "DataclassInstance", status: int = 200) -> HTMLResponse:
    """The page of `context`, whose fields are all that its template sees."""
    given = {f.name: getattr(context, f.name) for f in fields(context)}
    return _TEMPLATES.TemplateResponse(request, TEMPLATES[type(context)], given, status)
