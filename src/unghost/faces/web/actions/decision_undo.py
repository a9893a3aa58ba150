"""POST /undo: take back what was just said."""

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse

from unghost.faces.web.house import HouseDep
from unghost.faces.web.leaving import gone_to

router = APIRouter()


@router.post("/undo")
def decision_undo(house: HouseDep, id: Annotated[list[int], Form()]) -> RedirectResponse:  # noqa: A002 (the field's name)
    """Back to Today as it was."""
    house.undo(id)
    return gone_to("/", [])
