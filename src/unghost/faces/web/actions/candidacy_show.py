"""GET /candidacy/ID: one conversation and its letter, beside Today."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import HTMLResponse

from unghost.faces.web.house import HouseDep, ViewerDep
from unghost.faces.web.pages import page
from unghost.rooms import asking
from unghost.rooms.beside import Wish
from unghost.rooms.desk import REASON
from unghost.words.letters import LetterKind, Tone

router = APIRouter()


@router.get("/candidacy/{id_}")
def candidacy_show(
    request: Request,
    house: HouseDep,
    viewer: ViewerDep,
    id_: str,
    kind: LetterKind | None = None,
    tone: Tone = Tone.PLAIN,
    reason: Annotated[str, Query(max_length=REASON)] = "",
    older: bool = False,
    noted: Annotated[list[int] | None, Query()] = None,
) -> HTMLResponse:
    """The candidacy with the letter of that kind and tone; `older`: the whole conversation."""
    wish = Wish(kind, tone, reason)
    return page(request, asking.candidacy(house.ledger, id_, viewer, wish, noted or (), all_of_it=older))
