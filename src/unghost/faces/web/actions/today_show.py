"""GET /: who is waiting."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import HTMLResponse

from unghost.faces.web.house import HouseDep, ViewerDep
from unghost.faces.web.pages import page
from unghost.rooms import asking

router = APIRouter()


@router.get("/")
def today_show(
    request: Request, house: HouseDep, viewer: ViewerDep, noted: Annotated[list[int] | None, Query()] = None
) -> HTMLResponse:
    """Today; `noted` are decisions that were just made and can be undone."""
    return page(request, asking.today(house.ledger, viewer, noted or ()))
