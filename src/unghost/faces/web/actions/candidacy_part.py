"""POST /candidacy/ID/apart: a thread that was taken for part of a candidacy and isn't."""

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse

from unghost.faces.web.house import HouseDep
from unghost.faces.web.leaving import gone_to
from unghost.words.errors import UnknownThingError
from unghost.words.facts import DecisionKind

router = APIRouter()


@router.post("/candidacy/{id_}/apart")
def candidacy_part(house: HouseDep, id_: str, key: Annotated[str, Form()]) -> RedirectResponse:
    """Keep the thread that begins with the message `key` apart from each other thread of the candidacy."""
    candidacy = house.ledger.candidacy(id_)
    firsts = [t.keys[0] for t in candidacy.threads if t.keys]
    if key not in firsts or len(firsts) < 2:
        raise UnknownThingError("no such thread", where="this candidacy")
    noted = house.decide(DecisionKind.NOT_SAME_CANDIDACY, *((other, key) for other in firsts if other != key))
    return gone_to(f"/candidacy/c{key}", noted)
