"""What is remembered: facts, to which is only added, and judgements, which can be rebuilt; the only room with SQL.

Importing this is cheap: SQLAlchemy comes with the first writing, Alembic where an older ledger is brought up to date.
"""

from unghost.ledger.files import default_ledger
from unghost.ledger.kept import (
    Ahead,
    Doubt,
    Due,
    Health,
    Hit,
    Judged,
    KeptLetter,
    KeptUnit,
    Line,
    SeenRow,
    Tally,
    Today,
    Unread,
    Whereabouts,
)
from unghost.ledger.keys import message_key, spelled
from unghost.ledger.ledger import Ledger, open_ledger
from unghost.ledger.quick import reader_of, unchanged

__all__ = [
    "Ahead",
    "Doubt",
    "Due",
    "Health",
    "Hit",
    "Judged",
    "KeptLetter",
    "KeptUnit",
    "Ledger",
    "Line",
    "SeenRow",
    "Tally",
    "Today",
    "Unread",
    "Whereabouts",
    "default_ledger",
    "message_key",
    "open_ledger",
    "reader_of",
    "spelled",
    "unchanged",
]
