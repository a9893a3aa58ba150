"""POST /message/KEY/decide: whether one message is about the search."""

from typing import Annotated, Literal
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Path
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import RedirectResponse

from unghost.faces.web.house import KEY, HouseDep
from unghost.faces.web.leaving import gone_to
from unghost.words.errors import UnknownThingError
from unghost.words.facts import DecisionKind

router = APIRouter()


class Settled(BaseModel):
    """The form under a message: what it is, and the part of the list that it stands in."""

    model_config = ConfigDict(frozen=True)

    kind: Literal["is_job", "not_job"]
    list: Literal["look", "ignored"] = "look"
    q: str = Field("", max_length=200)
    skip: int = Field(0, ge=0)


@router.post("/message/{key}/decide")
def message_decide(
    house: HouseDep, key: Annotated[str, Path(pattern=KEY)], settled: Annotated[Settled, Form()]
) -> RedirectResponse:
    """Record it, judge anew, and go back to the list. Raises UnknownThingError."""
    if not any(True for _ in house.ledger.lying([key])):
        raise UnknownThingError("no such message", where=key)
    noted = house.decide(DecisionKind(settled.kind), (key,))
    place = {name: value for name, value in (("q", settled.q), ("skip", settled.skip)) if value}
    return gone_to(f"/{settled.list}?{urlencode(place)}" if place else f"/{settled.list}", noted)
