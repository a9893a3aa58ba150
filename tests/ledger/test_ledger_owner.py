"""Facts that the owner makes: decisions, letters, settings."""

from datetime import timedelta

import pytest
from ledger_made import NOW, decision, key, letter

from unghost.ledger import KeptLetter, Ledger
from unghost.words.errors import UnknownThingError
from unghost.words.facts import Decision, DecisionKind, Owner
from unghost.words.letters import LetterState

THEN = NOW + timedelta(hours=1)


def test_a_decision_is_kept_with_a_number(ledger: Ledger) -> None:
    """What the owner said, of which messages, when, and until when."""
    made = ledger.decide(decision(key(1), key(2)))
    assert made == Decision(1, DecisionKind.LATER, NOW, (key(1), key(2)), NOW)
    assert ledger.decisions() == (made,)
    assert ledger.decide(decision("a@x.example", "b@x.example", kind=DecisionKind.SAME_PERSON, until=None)).id == 2


def test_a_decision_can_be_taken_back_by_its_number_or_as_the_last(ledger: Ledger) -> None:
    """Undoing goes back one by one; what was taken back is not taken back again."""
    first, second, third = (ledger.decide(decision(key(n))) for n in (1, 2, 3))
    assert ledger.undo(THEN, first.id) == first
    assert ledger.undo(THEN) == third
    assert ledger.decisions() == (second,)
    assert ledger.undo(THEN) == second
    with pytest.raises(UnknownThingError, match="nothing was decided"):
        ledger.undo(THEN)


@pytest.mark.parametrize("wrong", [1, 99])
def test_what_was_never_decided_or_is_undone_cannot_be_undone(ledger: Ledger, wrong: int) -> None:
    """The owner is told so."""
    ledger.decide(decision(key(1)))
    ledger.undo(THEN)
    with pytest.raises(UnknownThingError, match="no such decision"):
        ledger.undo(THEN, wrong)


def test_decisions_outlive_every_rebuild(ledger: Ledger) -> None:
    """Judgements are dropped; what the owner said stays."""
    made, number = ledger.decide(decision(key(1))), ledger.save_letter(letter(), key(1), NOW)
    ledger.drop_judgements()
    assert ledger.decisions() == (made,)
    assert ledger.letter(number).letter == letter()


def test_a_letter_begins_as_a_draft_and_can_be_reworded(ledger: Ledger) -> None:
    """The wording changes, the number doesn't."""
    number = ledger.save_letter(letter(), key(1), NOW)
    assert ledger.letter(number) == KeptLetter(number, key(1), LetterState.DRAFT, letter(), NOW, NOW)
    ledger.change_letter(number, letter("Dear Ann, Wednesday."), THEN)
    assert ledger.letters() == (
        KeptLetter(number, key(1), LetterState.DRAFT, letter("Dear Ann, Wednesday."), NOW, THEN),
    )


def test_what_is_approved_is_not_reworded(ledger: Ledger) -> None:
    """The owner's yes was to these words."""
    number = ledger.save_letter(letter(), key(1), NOW)
    ledger.turn_letter(number, LetterState.DRAFT, LetterState.APPROVED, THEN)
    with pytest.raises(UnknownThingError, match="no such draft"):
        ledger.change_letter(number, letter("Other words"), THEN)
    assert ledger.letters(LetterState.APPROVED)[0].letter == letter()
    assert ledger.letters(LetterState.DRAFT) == ()


def test_a_letter_is_turned_only_from_the_state_it_is_in(ledger: Ledger) -> None:
    """Of two who approve or send at once, one is too late."""
    number = ledger.save_letter(letter(), key(1), NOW)
    ledger.turn_letter(number, LetterState.DRAFT, LetterState.APPROVED, THEN)
    with pytest.raises(UnknownThingError, match="that is draft"):
        ledger.turn_letter(number, LetterState.DRAFT, LetterState.APPROVED, THEN)


def test_no_letter_of_that_number(ledger: Ledger) -> None:
    """An unknown number is the owner's slip, said in one line."""
    with pytest.raises(UnknownThingError, match="no such letter"):
        ledger.letter(7)


def test_settings_are_put_replaced_and_taken_away(ledger: Ledger) -> None:
    """By name, in the order of names."""
    ledger.put("zone", "Europe/Berlin")
    ledger.put("clock", "{}")
    ledger.put("zone", "Europe/Rome")
    assert list(ledger.settings().items()) == [("clock", "{}"), ("zone", "Europe/Rome")]
    ledger.put("zone", None)
    ledger.put("never", None)
    assert ledger.settings() == {"clock": "{}"}


def test_the_owner_is_remembered(ledger: Ledger) -> None:
    """Addresses, name and zone."""
    assert ledger.owner() is None
    owner = Owner(frozenset({"mara@home.example", "m@old.example"}), "Mara Lind", "Europe/Berlin")
    ledger.save_owner(owner)
    assert ledger.owner() == owner
