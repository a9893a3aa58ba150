"""POST /candidacy/ID/check: the courtesy check's remarks, as the owner types."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import HTMLResponse

from unghost.faces.web.house import HouseDep, ViewerDep
from unghost.faces.web.letter_form import Typed
from unghost.faces.web.pages import page
from unghost.rooms.beside import edited
from unghost.rooms.desk import RemarksContext, remarks

router = APIRouter()


@router.post("/candidacy/{id_}/check")
def letter_check(
    request: Request, house: HouseDep, viewer: ViewerDep, id_: str, typed: Annotated[Typed, Form()]
) -> HTMLResponse:
    """What the check says of the text as it stands."""
    letter = edited(house.ledger, id_, viewer, typed.wish, typed.body)
    return page(request, RemarksContext(remarks(letter.check, letter.body)))
