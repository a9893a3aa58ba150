"""GET /look: what the judge was unsure of."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import HTMLResponse

from unghost.faces.web.house import HouseDep, ViewerDep
from unghost.faces.web.pages import page
from unghost.rooms import asking

router = APIRouter()


@router.get("/look")
def look_show(
    request: Request,
    house: HouseDep,
    viewer: ViewerDep,
    skip: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
    noted: Annotated[list[int] | None, Query()] = None,
) -> HTMLResponse:
    """One page of it."""
    return page(request, asking.look(house.ledger, viewer, skip, noted or ()))
