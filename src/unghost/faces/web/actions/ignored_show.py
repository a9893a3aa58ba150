"""GET /ignored: what triage left out."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import HTMLResponse

from unghost.faces.web.house import HouseDep, ViewerDep
from unghost.faces.web.pages import page
from unghost.rooms import asking

router = APIRouter()


@router.get("/ignored")
def ignored_show(
    request: Request,
    house: HouseDep,
    viewer: ViewerDep,
    q: Annotated[str, Query(max_length=200)] = "",
    skip: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
    noted: Annotated[list[int] | None, Query()] = None,
) -> HTMLResponse:
    """One page of it, or of what has the words `q` in its sender or subject."""
    return page(request, asking.ignored(house.ledger, viewer, q.strip(), skip, noted or ()))
