"""The human who writes, by the display name, else by the name under the text."""

import pytest
from written import message

from unghost.judge.persons import person_of, signed_name
from unghost.words.mail import Address


@pytest.mark.parametrize(
    ("sender", "name", "address"),
    [
        ("Clara Brand <clara@acme.com>", "Clara Brand", "clara@acme.com"),
        ('"Brand, Clara" <clara@acme.com>', "Clara Brand", "clara@acme.com"),
        ("Clara Brand (Acme) <clara@acme.com>", "Clara Brand", "clara@acme.com"),
        ("Clara Brand | Acme <clara@acme.com>", "Clara Brand", "clara@acme.com"),
        ("Clara Brand via Greenhouse <reply+7@greenhouse-mail.io>", "Clara Brand", "reply+7@greenhouse-mail.io"),
        ("Clara Brand from Acme <clara@acme.com>", "Clara Brand", "clara@acme.com"),
        ("Jan van der Berg <jan@acme.nl>", "Jan van der Berg", "jan@acme.nl"),
        ("José Ignacio Gómez <jose@acme.es>", "José Ignacio Gómez", "jose@acme.es"),
        ("Dr. Ömer Şahin <oemer@acme.de>", "Dr. Ömer Şahin", "oemer@acme.de"),
        ("Siobhán O'Neill <siobhan@acme.ie>", "Siobhán O'Neill", "siobhan@acme.ie"),
    ],
)
def test_a_display_name_that_is_a_humans_is_taken(sender: str, name: str, address: str) -> None:
    """Without the employer beside it, and in the order of speech."""
    assert person_of(message("When could you talk?", sender=sender)) == Address(name, address)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dear Mia,\n\nwhen can you talk?\n\nKind regards,\nClara Brand\n", "Clara Brand"),
        ("Hi Mia,\n\nsounds good!\n\nThanks,\nTom\n", "Tom"),
        ("Guten Tag,\n\nwann passt es?\n\nMit freundlichen Grüßen\nAnna Vogel\n", "Anna Vogel"),
        ("Bonjour,\n\nÊtes-vous libre mardi ?\n\nCordialement,\nLéa Martin\n", "Léa Martin"),
        ("Hola,\n\n¿cuándo puedes?\n\nUn saludo,\nMarta Gil\n", "Marta Gil"),
        ("Buongiorno,\n\nquando?\n\nCordiali saluti,\nPaolo Conti\n", "Paolo Conti"),
        ("Olá,\n\nquando?\n\nAtenciosamente,\nRui Dias\n", "Rui Dias"),
        ("Hoi,\n\nwanneer?\n\nMet vriendelijke groet,\nJan de Vries\n", "Jan de Vries"),
        ("Dear Mia,\n\nwhen can you talk?\n\nBest,\nClara Brand (she/her)\nRecruiter, Acme\n", "Clara Brand"),
    ],
)
def test_an_offices_mail_is_signed_by_a_human(text: str, name: str) -> None:
    """Under an office's address the name below the closing words tells who writes, in each language."""
    mail = message(text, sender="Acme Recruiting <jobs@acme.com>")

    assert signed_name(mail) == name
    assert person_of(mail) == Address(name, "jobs@acme.com")


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        ("no-reply@acme.com", "We received your application.\n\nThe Acme Team\n"),
        ("Acme Careers <no-reply@greenhouse-mail.io>", "We received your application.\n\nBest,\nThe Hiring Team\n"),
        ("LinkedIn <jobs-noreply@linkedin.com>", "Your application was sent to Acme.\n"),
    ],
)
def test_where_only_a_machine_is_known_there_is_nobody(sender: str, text: str) -> None:
    """A team is no person, and a machine's address is nobody's."""
    assert person_of(message(text, sender=sender)) is None


def test_an_office_without_a_name_is_written_to_as_itself() -> None:
    """An attended address with no name under the text is still whom one answers."""
    assert person_of(message("Please call us.", sender="Hotel Astra <hotel@astra.com>")) == Address(
        "Hotel Astra", "hotel@astra.com"
    )


def test_the_answer_goes_where_they_want_it() -> None:
    """Reply-To outweighs From (RFC 5322)."""
    mail = message("When?", sender="Clara Brand <no-reply@acme.com>", Reply_To="Clara Brand <clara@acme.com>")

    assert person_of(mail) == Address("Clara Brand", "clara@acme.com")


def test_a_mail_without_a_sender_is_nobodys() -> None:
    """Where From says nothing, nobody is named."""
    assert person_of(message("When?", sender="undisclosed:;")) is None


@pytest.mark.parametrize("line", ["Regards,\n" * 3000, "A" * 50_000, "Best, " * 5000, "Van De " * 5000])
def test_hostile_signatures_cost_no_more_than_others(line: str) -> None:
    """Repeats of closing words and names are looked at once."""
    assert person_of(message(f"Hi\n\n{line}\n", sender="Acme Recruiting <jobs@acme.com>")) is not None
