"""GET /message/KEY: one whole message, as text or as it was sent."""

from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import HTMLResponse

from unghost.faces.web.house import KEY, HouseDep, ViewerDep
from unghost.faces.web.pages import page
from unghost.rooms import asking

router = APIRouter()


@router.get("/message/{key}")
def message_show(
    request: Request,
    house: HouseDep,
    viewer: ViewerDep,
    key: Annotated[str, Path(pattern=KEY)],
    as_: Annotated[Literal["text", "sent"], Query(alias="as")] = "text",
) -> HTMLResponse:
    """The message; its HTML only on demand, and cleaned."""
    return page(request, asking.message(house.ledger, key, viewer, as_sent=as_ == "sent"))
