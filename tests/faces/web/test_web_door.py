"""Strangers are refused, whatever they try; nothing leaves the page but to its own pages."""

import re

import pytest
from page_asked import BASE, OWN, PORT, Answer, Browser
from page_made import SEARCH, key_of

from unghost.faces.web.door import Door, ForeignPageError, Knock, StrangerError, UnknownHostError, UsedLinkError
from unghost.faces.web.guard import HEADERS, LONGEST

ANA = f"c{key_of(SEARCH[0])}"
PATHS = (
    "/",
    "/look",
    "/ignored",
    "/all",
    "/search?q=a",
    f"/candidacy/{ANA}",
    f"/message/{key_of(SEARCH[0])}",
    "/static/unghost.css",
    "/static/htmx.min.js",
    "/nowhere",
    "/docs",
    "/openapi.json",
    "/%2e%2e/etc/passwd",
)
FORMS = (
    f"/candidacy/{ANA}/decide",
    f"/candidacy/{ANA}/check",
    f"/candidacy/{ANA}/draft",
    "/undo",
    f"/message/{ANA[1:]}/decide",
)


def is_one_plain_sentence(answer: Answer) -> bool:
    """Whether a refusal says one thing, in plain text, and nothing of the mail."""
    kind = answer.response.headers["content-type"]
    return kind.startswith("text/plain") and len(answer.text.strip().splitlines()) == 1 and "Ana" not in answer.text


def knock(**said: str | None) -> Knock:
    """A knock of the owner's own page, but for what is said otherwise."""
    usual: dict[str, str | None] = {
        "method": "POST",
        "path": "/",
        "host": f"127.0.0.1:{PORT}",
        "cookie": "secret",
        "origin": BASE,
        "fetch_site": None,
    }
    return Knock(**{**usual, **said})  # type: ignore[arg-type]


@pytest.mark.parametrize("path", PATHS)
def test_without_the_cookie_every_path_answers_with_one_plain_sentence(stranger: Browser, path: str) -> None:
    """Pages, static files and what doesn't exist look the same from outside."""
    answer = stranger.get(path)
    assert answer.status in (401, 403)
    assert is_one_plain_sentence(answer)


@pytest.mark.parametrize("path", FORMS)
def test_without_the_cookie_no_form_does_anything(stranger: Browser, path: str) -> None:
    """Nor do forms."""
    assert stranger.post(path, {"kind": "not_job", "id": "1"}).status in (401, 403)


@pytest.mark.parametrize("cookie", ["", "wrong", "a" * 5000])
def test_a_wrong_cookie_is_none(stranger: Browser, cookie: str) -> None:
    """Whatever it says."""
    assert stranger.get("/", {"cookie": f"{stranger.door.cookie}={cookie}"}).status == 401
    assert not stranger.door.knows("ü")


def test_the_link_opens_the_door_once(stranger: Browser) -> None:
    """It gives the cookie and leads to Today; somebody else who follows it later is refused."""
    link = stranger.door.link().removeprefix(BASE)
    answer = stranger.get(link)
    assert (answer.status, answer.response.url.path) == (200, "/")
    late = Browser(stranger.app, stranger.door)
    assert late.get(link).status == 403
    assert is_one_plain_sentence(late.get(link))
    assert late.get("/").status == 401


def test_the_link_is_no_trap_for_who_is_in_already(page: Browser) -> None:
    """Followed again in the same browser it leads to Today, and a fresh one stays fresh."""
    fresh = page.door.link().removeprefix(BASE)
    assert page.get(fresh).response.url.path == "/"
    assert Browser(page.app, page.door).get(fresh).status == 200


def test_a_browser_that_only_peeks_doesn_t_use_the_link_up(stranger: Browser) -> None:
    """Prefetching (Sec-Purpose) and HEAD leave it as it was."""
    link = stranger.door.link().removeprefix(BASE)
    assert stranger.get(link, {"sec-purpose": "prefetch"}).status == 403
    assert stranger.ask("HEAD", link, None, {}, follow=False).status in (403, 405)
    assert stranger.get(link).status == 200


def test_the_cookie_is_kept_from_scripts_and_other_sites(stranger: Browser) -> None:
    """HttpOnly, SameSite=Strict, of this port, for the session only."""
    answer = stranger.get(stranger.door.link().removeprefix(BASE), follow=False)
    cookie = answer.response.headers["set-cookie"]
    assert cookie.startswith(f"unghost-{PORT}=")
    assert re.search(r"HttpOnly", cookie)
    assert re.search(r"SameSite=strict", cookie, re.IGNORECASE)
    assert "Expires" not in cookie
    assert "Max-Age" not in cookie


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8123", "127.0.0.1", "127.0.0.1:80", "localhost.evil.example:8123", ""]
)
def test_an_unknown_host_is_refused_even_with_the_cookie(page: Browser, host: str) -> None:
    """A name that somebody else made point here (DNS rebinding) reaches nothing."""
    answer = page.get("/", {"host": host, "cookie": f"{page.door.cookie}={page.door.session}"})
    assert answer.status == 403
    assert is_one_plain_sentence(answer)


@pytest.mark.parametrize("host", [f"127.0.0.1:{PORT}", f"localhost:{PORT}", f"LocalHost:{PORT}", f"[::1]:{PORT}"])
def test_this_computer_s_own_names_are_known(page: Browser, host: str) -> None:
    """With the port that is served."""
    assert page.get("/", {"host": host, "cookie": f"{page.door.cookie}={page.door.session}"}).status == 200


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        pytest.param({}, None, id="our own origin"),
        pytest.param({"origin": "null", "fetch_site": "same-origin"}, None, id="our own page under no-referrer"),
        pytest.param({"host": f"localhost:{PORT}", "origin": f"http://localhost:{PORT}"}, None, id="our other name"),
        pytest.param({"origin": "https://evil.example"}, ForeignPageError, id="another site"),
        pytest.param({"origin": "http://127.0.0.1:9"}, ForeignPageError, id="another port"),
        pytest.param({"origin": f"http://localhost:{PORT}"}, ForeignPageError, id="another name of ours"),
        pytest.param({"origin": "null"}, ForeignPageError, id="a page that hides where it is from"),
        pytest.param({"origin": None}, ForeignPageError, id="nobody says"),
        pytest.param({"fetch_site": "cross-site"}, ForeignPageError, id="the browser says another site"),
        pytest.param({"fetch_site": "same-site"}, ForeignPageError, id="the browser says another port"),
        pytest.param({"fetch_site": "none"}, ForeignPageError, id="no page at all"),
        pytest.param({"cookie": None}, StrangerError, id="no cookie"),
        pytest.param({"host": "evil.example"}, UnknownHostError, id="no name of ours"),
        pytest.param({"path": "/in/x", "cookie": None}, StrangerError, id="a form to the entrance"),
    ],
)
def test_a_form_is_taken_from_our_own_pages_only(said: dict[str, str | None], refused: type[Exception] | None) -> None:
    """By what the browser itself says of where it comes from."""
    door = Door(PORT, session="secret")
    if refused is None:
        door.admit(knock(**said))
        return
    with pytest.raises(refused):
        door.admit(knock(**said))


def test_another_page_s_form_changes_nothing(page: Browser) -> None:
    """Even with the cookie, which the browser would not send along."""
    for headers in ({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}, {}):
        assert page.post(f"/candidacy/{ANA}/decide", {"kind": "not_job"}, headers).status == 403
    assert page.get("/").context["today"].headline == "Three people are waiting for you."


@pytest.mark.parametrize("token", ["", "x", "a" * 10_000, "ü"])
def test_a_guessed_link_opens_nothing(token: str) -> None:
    """Only a link that was given out does."""
    door = Door(PORT)
    door.link()
    with pytest.raises(UsedLinkError):
        door.enter(token)


@pytest.mark.parametrize("path", [*PATHS, "/in/wrong"])
@pytest.mark.parametrize("inside", [True, False])
def test_every_answer_bears_the_headers_that_keep_it_harmless(
    page: Browser, stranger: Browser, path: str, inside: bool
) -> None:
    """Pages, files, refusals and errors alike."""
    answer = (page if inside else Browser(stranger.app, stranger.door)).get(path)
    assert {name: answer.response.headers.get(name) for name in HEADERS} == HEADERS


def test_the_policy_allows_our_own_files_and_nothing_inline() -> None:
    """No directive lets a foreign or an inline thing in."""
    policy = HEADERS["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;")
    assert "frame-ancestors 'none'" in policy
    assert "base-uri 'none'" in policy
    assert not re.search(r"unsafe|http|\*", policy)


def test_no_page_needs_anything_inline(page: Browser) -> None:
    """No style attribute, no event handler, no script of its own, no foreign address loaded."""
    for path in PATHS[:7]:
        html = page.get(path).text
        assert not re.search(r"<script(?![^>]*src=)|\son\w+=|\sstyle=|<style|<iframe|javascript:", html)
        assert re.findall(r'(?:src|href)="(?:https?:)?//[^"]*"', html) == []


def test_more_than_a_letter_is_not_read(page: Browser) -> None:
    """A body without end is refused before it is read."""
    path = f"/candidacy/{ANA}/check"
    assert page.post(path, {"kind": "withdraw", "body": "x" * LONGEST}).status == 413
    assert page.post(path, {}, {**OWN, "content-length": "nonsense"}).status == 413
