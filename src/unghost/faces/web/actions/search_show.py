"""GET /search: words in the conversations."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import HTMLResponse

from unghost.faces.web.house import HouseDep, ViewerDep
from unghost.faces.web.pages import page
from unghost.rooms import asking

router = APIRouter()


@router.get("/search")
def search_show(
    request: Request, house: HouseDep, viewer: ViewerDep, q: Annotated[str, Query(max_length=200)] = ""
) -> HTMLResponse:
    """What holds the words `q`."""
    return page(request, asking.search(house.ledger, viewer, q.strip()))
