"""The owner's own greeting, closing and name are learned from what they sent."""

import pytest
from letters_made import OWNER, said

from unghost.letters.manner import learn_manner
from unghost.words.facts import Owner
from unghost.words.letters import Manner


def test_the_usual_way_is_the_most_frequent_one() -> None:
    """Two letters weigh more than one."""
    texts = [
        "Hi Ada,\n\nyes.\n\nBest,\nNora",
        "Hi Bo,\n\nno.\n\nBest,\nNora",
        "Dear Cy,\n\nmaybe.\n\nKind regards,\nNora Winter",
    ]
    assert learn_manner([said(f"s{i}", text=t) for i, t in enumerate(texts)], OWNER) == Manner(
        "Hi {name},", "Best,", "Nora"
    )


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("Hello Ada!\n\nyes.\n\nAll the best\nNora", Manner("Hello {name}!", "All the best", "Nora")),
        (
            "Good morning Ada,\n\nyes.\n\nMany thanks and best wishes,\nN. Winter",
            Manner("Good morning {name},", "Many thanks and best wishes,", "N. Winter"),
        ),
        ("yes.\n\nNora", Manner(None, None, "Nora")),
        ("yes", Manner(None, None, "Nora Winter")),
        ("Dear Ms Okafor,\n\nyes.\n\nYours sincerely,\nNora Winter", Manner(None, "Yours sincerely,", "Nora Winter")),
        ("Thanks Ada,\n\nyes.\n\nSee you\nmy new flat", Manner(None, "See you", "Nora Winter")),
        ("", Manner(None, None, "Nora Winter")),
    ],
    ids=[
        "with an exclamation mark",
        "initial",
        "only a name",
        "nothing",
        "formal is not usual",
        "the next line is no name",
        "empty",
    ],
)
def test_one_letter_is_enough_to_learn_from(text: str, manner: Manner) -> None:
    """What it doesn't show stays unknown."""
    assert learn_manner([said(text=text)], OWNER) == manner


def test_letters_in_other_languages_teach_nothing_about_english() -> None:
    """Hallo is no greeting for an English letter."""
    assert learn_manner([said(text="Hallo Ada,\n\nja.\n\nViele Grüße\nNora", language="de")], OWNER) == Manner(
        None, None, "Nora Winter"
    )


def test_without_mail_and_name_nothing_is_made_up() -> None:
    """The letter then ends with its closing."""
    assert learn_manner([], Owner(frozenset())) == Manner(None, None, "")


def test_a_name_nobody_told_is_taken_from_the_owner_s_own_mail() -> None:
    """The display name of their From line."""
    assert learn_manner([said(text="ok")], Owner(frozenset({"nora.winter@posteo.example"}))).name == "Nora Winter"
