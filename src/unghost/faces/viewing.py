"""What most commands begin with: the ledger, opened, and who is looking."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from unghost.judge.clock import WorkingTime
from unghost.ledger import Ledger, default_ledger, open_ledger
from unghost.rooms.beside import Viewer, manner_of
from unghost.words.errors import NoSuchPathError
from unghost.words.facts import Owner


class NothingRememberedError(NoSuchPathError):
    """No ledger is there yet."""

    mend = "Scan a mailbox first: unghost scan ~/Mail"


@contextmanager
def opened(db: Path | None) -> Iterator[Ledger]:
    """The ledger at `db`, or the owner's own. Raises NothingRememberedError where there is none."""
    path = db or default_ledger()
    if not path.exists():
        raise NothingRememberedError("nothing is remembered yet", where=str(path))
    with open_ledger(path, create=False) as ledger:
        yield ledger


def viewer_of(ledger: Ledger, now: datetime, mine: frozenset[str] = frozenset()) -> Viewer:
    """The owner (with the addresses given), how they write, and the clock; what no longer holds is judged anew."""
    owner = ledger.owner() or Owner(mine)
    if mine - owner.addresses:
        owner = Owner(owner.addresses | mine, owner.name, owner.zone)
    keep_up(ledger, owner, now)
    zone = ZoneInfo(owner.zone)
    return Viewer(owner, manner_of(ledger, owner), now.astimezone(zone), WorkingTime(zone))


def keep_up(ledger: Ledger, owner: Owner, now: datetime) -> None:
    """Judge anew if a moment has passed that changes something, or another judge is at work now."""
    from unghost.judge.version import reading_version

    judged = ledger.judged()
    if judged is None:
        return
    stale = judged.holds_until is not None and now >= judged.holds_until
    if stale or now < judged.as_of or judged.version != reading_version(owner):
        from unghost.work.scan import rejudge

        rejudge(ledger, owner, now)
