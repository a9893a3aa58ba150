"""Which parts are the text of a message."""

import pytest
from mail_made import multipart, part, raw

from unghost.mail.body import LONGEST, Body, body_of
from unghost.mail.structure import structure


def body(message: bytes) -> Body:
    """The body of a message."""
    return body_of(message, structure(message)[0])


HTML = "<html><body><p>Hello Ann, this is the letter with all that it says.</p></body></html>"
LETTER = "Hello Ann, this is the letter with all that it says."


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        pytest.param(raw("one\r\ntwo"), "one\ntwo", id="one part"),
        pytest.param(raw(HTML, kind="text/html"), LETTER, id="HTML alone"),
        pytest.param(multipart("alternative", part(LETTER), part(HTML, "text/html")), LETTER, id="alternatives"),
        pytest.param(
            multipart("alternative", part("Your client can't show HTML."), part(HTML, "text/html")),
            LETTER,
            id="an empty phrase",
        ),
        pytest.param(multipart("alternative", part(" \r\n"), part(HTML, "text/html")), LETTER, id="nothing in plain"),
        pytest.param(
            multipart("alternative", part("Sasha"), part("<p>Hi", "text/html")), "Sasha", id="plain says more"
        ),
        pytest.param(multipart("mixed", part("one"), part("<p>two</p>", "text/html")), "one\n\ntwo", id="mixed kinds"),
        pytest.param(multipart("mixed", part("one"), part("a,b", "text/csv")), "one", id="data"),
        pytest.param(
            multipart("mixed", part("one"), part("log", "text/plain", "Content-Disposition: attachment")),
            "one",
            id="attached",
        ),
        pytest.param(
            multipart("mixed", part("one"), part("two", "text/plain; name=x.txt")), "one\n\ntwo", id="named in place"
        ),
        pytest.param(
            multipart("mixed", part("one"), part("Subject: x\r\n\r\ninner", "message/rfc822")),
            "one",
            id="attached message",
        ),
        pytest.param(multipart("related", part(HTML, "text/html"), part("x", "image/png")), LETTER, id="pictures"),
        pytest.param(
            multipart("signed", part("signed"), part("x", "application/pgp-signature")), "signed", id="signed"
        ),
        pytest.param(multipart("alternative", part("own"), part("<p>amp", "text/x-amp-html")), "own", id="AMP"),
        pytest.param(
            multipart("report", part("It failed.", "message/delivery-status")), "It failed.", id="a report alone"
        ),
        pytest.param(raw("pure", "Content-Disposition: attachment"), "pure", id="all there is"),
        pytest.param(raw("<html><p>in plain</p></html>"), "in plain", id="HTML that is declared plain"),
        pytest.param(raw("one \r\ntwo", kind="text/plain; format=flowed"), "one two", id="flowed"),
        pytest.param(raw("R3LDvMOfZQ==", "Content-Transfer-Encoding: base64"), "Grüße", id="base64"),
        pytest.param(raw("Gr=C3=BC=C3=9Fe", "Content-Transfer-Encoding: quoted-printable"), "Grüße", id="quoted"),
        pytest.param(raw(""), "", id="nothing"),
    ],
)
def test_the_text_of_a_message_is_found(message: bytes, expected: str) -> None:
    """Of alternatives the one that says more is read, of the rest all that is text and no attachment."""
    assert expected == body(message).text.strip()


def test_the_charset_of_html_may_stand_in_it() -> None:
    """HTML without a declared charset is read by its own meta element."""
    html = '<html><head><meta charset="windows-1251"></head><body>Привет</body></html>'.encode("cp1251")
    message = b"Content-Type: text/html\r\n\r\n" + html
    assert body(message).text == "Привет"


def test_html_is_kept_as_received() -> None:
    """The HTML body is there for who cleans and shows it, whichever text was chosen."""
    assert (body(multipart("alternative", part(LETTER), part(HTML, "text/html"))).html or "").strip() == HTML


def test_links_are_kept() -> None:
    """Where the links of HTML lead is known, though its text doesn't say it."""
    links = '<a href="https://acme.example/x">here</a><a href="javascript:x">no</a><a href="MAILTO:a@x.example">m</a>'
    html = f"<p>{LETTER}</p>{links}"
    assert body(raw(html, kind="text/html")).links == ("https://acme.example/x", "MAILTO:a@x.example")


@pytest.mark.parametrize("kind", ["text/plain", "text/html"])
def test_endless_text_is_cut(kind: str) -> None:
    """Of text beyond all letters the beginning is read, and the body says so."""
    found = body(raw("word " * (LONGEST // 4), kind=kind))
    assert found.cut
    assert 0 < len(found.text) <= LONGEST
