"""GET /all: every candidacy, by stage."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import HTMLResponse

from unghost.faces.web.house import HouseDep, ViewerDep
from unghost.faces.web.pages import page
from unghost.rooms import asking
from unghost.words.candidacies import Stage

router = APIRouter()


@router.get("/all")
def all_show(
    request: Request,
    house: HouseDep,
    viewer: ViewerDep,
    stage: Stage | None = None,
    skip: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
) -> HTMLResponse:
    """All stages, or one page of one stage."""
    return page(request, asking.everything(house.ledger, viewer, stage, skip))
