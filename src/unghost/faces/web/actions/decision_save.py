"""POST /candidacy/ID/decide: what the owner knows better about one candidacy."""

from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse

from unghost.faces.web.house import HouseDep, ViewerDep
from unghost.faces.web.leaving import gone_to
from unghost.judge.clock import OPENS
from unghost.rooms.beside import Viewer
from unghost.words.facts import DecisionKind
from unghost.work.deciding import about

router = APIRouter()


class Said(StrEnum):
    """What the buttons say."""

    NOTHING_OWED = "nothing_owed"
    DONE_BY_PHONE = "done_by_phone"
    NOT_JOB = "not_job"
    WITHDRAW = "withdraw"
    TOMORROW = "later:tomorrow"
    IN_DAYS = "later:days"
    NEXT_WEEK = "later:week"


LATER = frozenset({Said.TOMORROW, Said.IN_DAYS, Said.NEXT_WEEK})


@router.post("/candidacy/{id_}/decide")
def decision_save(house: HouseDep, viewer: ViewerDep, id_: str, kind: Annotated[Said, Form()]) -> RedirectResponse:
    """Record it, judge anew, and go back to Today; after "withdraw" to the letter that says so."""
    candidacy = house.ledger.candidacy(id_)
    decided = DecisionKind.LATER if kind in LATER else DecisionKind(kind)
    until = until_of(kind, viewer) if kind in LATER else None
    noted = house.decide(decided, about(house.ledger, decided, candidacy.id, None), until=until)
    if decided is DecisionKind.WITHDRAW:
        return gone_to(f"/candidacy/{candidacy.id}?kind=withdraw", noted)
    return gone_to("/", noted)


def until_of(kind: Said, viewer: Viewer) -> datetime:
    """The morning of tomorrow, of the third working day from now, or of next Monday."""
    today, hours = viewer.now.date(), viewer.hours
    if kind is Said.NEXT_WEEK:
        day = today + timedelta(days=7 - today.weekday())
    elif kind is Said.TOMORROW:
        day = today + timedelta(days=1)
    else:
        day = hours.days_after(viewer.now, 3).date()
    return datetime.combine(day, OPENS if kind is not Said.TOMORROW else time(8), viewer.now.tzinfo)
