"""GET /in/TOKEN: the sign-in link, which opens the door once."""

from fastapi import APIRouter, Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from unghost.faces.web.door import Door, Refused

router = APIRouter()


@router.get("/in/{token}")
def sign_in(request: Request, token: str) -> Response:
    """Give the cookie and lead to Today; who has it already goes there without using the link up."""
    door: Door = request.app.state.door
    home = RedirectResponse("/", 303)
    if door.knows(request.cookies.get(door.cookie)):
        return home
    if "prefetch" in request.headers.get("sec-purpose", ""):
        return PlainTextResponse("Open this link yourself.\n", 403)
    try:
        door.enter(token)
    except Refused as refused:
        return PlainTextResponse(refused.sentence + "\n", refused.status)
    home.set_cookie(door.cookie, door.session, httponly=True, samesite="strict", path="/")
    return home
