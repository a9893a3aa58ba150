"""The letter beside the conversation: chosen, edited, checked, taken along."""

import re
from email import message_from_bytes, policy
from urllib.parse import parse_qs, urlsplit

import pytest
from page_asked import Browser
from page_made import SEARCH, key_of

from unghost.words.letters import LetterKind, Tone

ANA = f"/candidacy/c{key_of(SEARCH[0])}"
BEN = f"/candidacy/c{key_of(SEARCH[1])}"


def test_the_letter_goes_to_the_one_who_waits(page: Browser) -> None:
    """Their address, their subject."""
    letter = page.get(ANA).context["beside"].letter
    assert letter.to == ("Ana Ruiz <ana@kestrel.example>",)
    assert letter.subject == "Re: Interview for Data Engineer"


def test_what_answers_the_conversation_is_offered_first(page: Browser) -> None:
    """An offer can be accepted, declined, or time asked for; all other letters stand under them."""
    letter = page.get(BEN).context["beside"].letter
    assert [c.value for c in letter.fitting][:3] == ["accept_offer", "decline_offer", "ask_for_time"]
    assert {c.value for c in (*letter.fitting, *letter.other)} == set(LetterKind)


@pytest.mark.parametrize("tone", list(Tone))
def test_another_tone_is_one_click_away(page: Browser, tone: Tone) -> None:
    """The tone asked for is the one that is chosen."""
    letter = page.get(f"{BEN}?kind=ask_for_time&tone={tone}").context["beside"].letter
    assert [c.value for c in letter.tones if c.chosen] == [tone]
    assert (letter.kind, letter.title) == ("ask_for_time", "Ask for time")


def test_a_reason_of_the_owner_s_is_in_the_letter(page: Browser) -> None:
    """In their own words, and it stays in its field."""
    answer = page.get(f"{BEN}?kind=decline_offer&reason=I+am+staying+in+Porto")
    letter = answer.context["beside"].letter
    assert "Porto" in letter.body
    assert 'value="I am staying in Porto"' in answer.text


def test_remarks_follow_the_typing(page: Browser) -> None:
    """A placeholder left in is remarked upon; the fragment is all that comes back."""
    form = {"kind": "accept_offer", "body": "Dear Ben,\n\nI accept your offer of [role]. Thank you.\n\nMara"}
    answer = page.post(f"{BEN}/check", form)
    assert not answer.context["remarks"].fine
    assert any("[role]" in r for r in answer.context["remarks"].wrong)
    assert "<html" not in answer.text


def test_the_letter_as_written_needs_no_change(page: Browser) -> None:
    """What unghost writes passes its own check."""
    letter = page.get(f"{BEN}?kind=accept_offer").context["beside"].letter
    answer = page.post(f"{BEN}/check", {"kind": "accept_offer", "body": letter.body.replace("\n", "\r\n")})
    assert answer.context["remarks"].verdict == "Nothing to change."


def test_the_draft_file_holds_the_edited_text_in_the_right_thread(page: Browser) -> None:
    """A mail program opens it as an unsent answer (X-Unsent), with the owner's own words."""
    text = "Dear Ben,\r\n\r\nI gladly accept. Grüße!\r\n\r\nMara"
    answer = page.post(f"{BEN}/draft", {"kind": "accept_offer", "body": text})
    mail = message_from_bytes(answer.response.content, policy=policy.default)
    assert (mail["X-Unsent"], mail["In-Reply-To"], mail["To"]) == (
        "1",
        "<ben-1@mail.example>",
        "Ben Okafor <ben@northlight.example>",
    )
    assert "I gladly accept. Grüße!" in mail.get_body().get_content()  # type: ignore[union-attr]
    assert 'filename="letter-northlight-instruments.eml"' in answer.response.headers["content-disposition"]


def test_the_mail_program_is_given_everything(page: Browser) -> None:
    """Recipient, subject and text (RFC 6068)."""
    link = page.get(f"{BEN}?kind=accept_offer").context["beside"].letter.mailto
    parts = urlsplit(link)
    assert (parts.scheme, parts.path) == ("mailto", "ben@northlight.example")
    assert parse_qs(parts.query)["subject"] == ["Re: Our offer"]
    assert "Northlight" in parse_qs(parts.query)["body"][0]


@pytest.mark.parametrize(
    "form",
    [
        pytest.param({"kind": "poem", "body": ""}, id="a kind that is none"),
        pytest.param({"kind": "withdraw", "body": "x" * 20_001}, id="a text without end"),
        pytest.param({"body": "x"}, id="no kind"),
    ],
)
def test_a_form_that_makes_no_sense_is_refused(page: Browser, form: dict[str, str]) -> None:
    """With a plain page, never a crash."""
    assert page.post(f"{BEN}/check", form).status == 422


def test_the_first_line_of_the_text_isn_t_lost(page: Browser) -> None:
    """HTML drops a line break right after <textarea>: ours is put there to be dropped."""
    html = page.get(f"{BEN}?kind=accept_offer").text
    area = re.search(r"<textarea[^>]*>(.*?)</textarea>", html, re.DOTALL)
    assert area is not None
    assert area[1].startswith("\n")
    assert area[1][1:].startswith(("Dear", "Hi", "Hello"))
