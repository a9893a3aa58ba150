"""POST /candidacy/ID/draft: the letter as a file that a mail program opens as a draft (RFC 5322)."""

from secrets import token_hex
from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import Response

from unghost.faces.web.house import HouseDep, ViewerDep
from unghost.faces.web.letter_form import Typed
from unghost.outbox.draft import draft_message
from unghost.rooms.beside import edited, sender_of
from unghost.rooms.desk import file_name

router = APIRouter()


@router.post("/candidacy/{id_}/draft")
def letter_download(house: HouseDep, viewer: ViewerDep, id_: str, typed: Annotated[Typed, Form()]) -> Response:
    """The .eml file."""
    letter = edited(house.ledger, id_, viewer, typed.wish, typed.body)
    sender = sender_of(house.ledger, id_, viewer)
    raw = draft_message(letter, sender, viewer.now, f"<{token_hex(16)}@{sender.domain}>")
    named = f'attachment; filename="{file_name(house.ledger.candidacy(id_))}"'
    return Response(raw, media_type="message/rfc822", headers={"Content-Disposition": named})
