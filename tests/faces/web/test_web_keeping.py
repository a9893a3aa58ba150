"""Judging one candidacy anew is the same as judging all."""

from datetime import timedelta

import pytest
from page_made import NOW, OWNER, SEARCH, key_of

from unghost.faces.web.house import House
from unghost.faces.web.keeping import WITHIN, Keeper
from unghost.rooms.remembered import Remembered
from unghost.words.facts import DecisionKind
from unghost.work.scan import rejudge


@pytest.mark.parametrize("kind", sorted(WITHIN))
def test_settling_one_candidacy_comes_to_what_judging_all_does(ledger: Remembered, kind: DecisionKind) -> None:
    """For every candidacy and every such decision, also when it is taken back."""
    house = House(ledger, lambda: NOW)
    until = NOW + timedelta(days=1) if kind is DecisionKind.LATER else None
    for mail in SEARCH:
        noted = house.decide(kind, (key_of(mail),), until=until)
        assert_as_judged_anew(ledger)
        house.undo(noted)
        assert_as_judged_anew(ledger)


def assert_as_judged_anew(ledger: Remembered) -> None:
    """Judging all finds nothing to change."""
    kept = {c.id: c for c in ledger.candidacies()}
    rejudge(ledger, OWNER, NOW)
    assert {c.id: c for c in ledger.candidacies()} == kept


def test_what_still_holds_is_not_judged_again(ledger: Remembered) -> None:
    """A page view costs no judging while nothing could have changed."""
    before = ledger.judged()
    Keeper(ledger).keep_up(OWNER, NOW)
    assert ledger.judged() == before


def test_an_answer_is_kept_until_the_ledger_is_written_to(ledger: Remembered) -> None:
    """Asked twice it is the very same; after a write, by whatever process, it is asked anew."""
    first = ledger.today(NOW)
    assert ledger.today(NOW) is first
    with Remembered(ledger.db) as other:
        rejudge(other, OWNER, NOW + timedelta(minutes=1))
    assert ledger.today(NOW) is not first
