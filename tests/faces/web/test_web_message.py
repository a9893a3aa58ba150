"""One whole message: as text, or as it was sent."""

from dataclasses import replace
from pathlib import Path

import pytest
from page_asked import Browser, Opened
from page_made import LEFT_OUT, SEARCH, key_of

ANA = SEARCH[0]


def test_a_message_is_shown_whole(page: Browser) -> None:
    """Who, to whom, when, what was attached, and its text."""
    context = page.get(f"/message/{key_of(ANA)}").context
    assert context["subject"] == "Interview for Data Engineer"
    assert dict(context["heads"]) == {
        "From": "Ana Ruiz <ana@kestrel.example>",
        "To": "Mara Lind <mara@posteo.example>",
        "Sent": "Monday 09:00",
        "Attached": "role.pdf",
    }
    assert not context["as_sent"]


def test_html_is_shown_on_demand_and_cleaned(page: Browser) -> None:
    """Bold stays bold; the tracking picture is gone."""
    answer = page.get(f"/message/{key_of(ANA)}?as=sent")
    assert "<b>times</b>" in answer.text
    assert "tracker.example" not in answer.text


def test_a_message_that_was_left_out_can_be_read_too(page: Browser) -> None:
    """To decide whether it belongs to the search, one has to be able to read it."""
    context = page.get(f"/message/{key_of(LEFT_OUT[0])}").context
    assert (context["text"], context["candidacy"]) == ("Come!", "")


def test_a_message_whose_file_is_gone_is_told_from_memory(page_of: Opened, tmp_path: Path) -> None:
    """What is about the search stays readable; of the rest only that it is gone is known."""
    page = page_of([ANA, LEFT_OUT[0]])
    for file in (tmp_path / "other0" / "mail" / "cur").iterdir():
        file.unlink()
    assert "which times suit you" in page.get(f"/message/{key_of(ANA)}").context["text"]
    gone = page.get(f"/message/{key_of(LEFT_OUT[0])}")
    assert (gone.status, gone.template) == (404, "trouble.html")


@pytest.mark.parametrize("key", ["nonsense", "00000000000000ff", "..%2f..%2fetc%2fpasswd", "-000000000000001"])
def test_no_such_message_is_a_plain_page(page: Browser, key: str) -> None:
    """Never a crash, never a file that isn't mail."""
    answer = page.get(f"/message/{key}")
    assert (answer.status in (404, 422), answer.template) == (True, "trouble.html")


def test_a_long_message_is_folded_in_the_conversation(page_of: Opened) -> None:
    """Its beginning stands there; the rest is one click away, and nothing is lost between them."""
    words = "This is a sentence that says something. " * 60
    page = page_of([replace(ANA, html=None, text=words)])
    (exchange,) = page.get("/").context["beside"].exchanges
    assert len(exchange.text) < 1200
    assert f"{exchange.text} {exchange.more}".split() == words.split()


def test_a_long_conversation_shows_its_newest_messages_first(page_of: Opened) -> None:
    """The older ones come on demand."""
    plain = replace(ANA, html=None)
    mails = [replace(plain, name="ana-0", at=ANA.at.replace(day=1))]
    mails += [
        replace(plain, name=f"ana-{n}", answers="ana-0", at=ANA.at.replace(hour=n), text=f"Word {n}")
        for n in range(1, 9)
    ]
    mails += [
        replace(plain, name=f"ana-{n}", answers="ana-0", at=ANA.at.replace(day=10, hour=n), text=f"Word {n}")
        for n in range(9, 18)
    ]
    page = page_of(mails)
    id_ = page.get("/").context["beside"].id
    beside = page.get(f"/candidacy/{id_}").context["beside"]
    assert (len(beside.exchanges), beside.older) == (12, 6)
    assert [e.text for e in beside.exchanges[:2]] == ["Word 8", "Word 7"]
    assert len(page.get(f"/candidacy/{id_}?older=1").context["beside"].exchanges) == 18
