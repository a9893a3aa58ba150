"""The first ledger.

Revision ID: 0001
"""

from alembic import op
from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    SmallInteger,
    Text,
    UniqueConstraint,
    text,
)

from unghost.ledger.fulltext import Fts5

revision = "0001"
down_revision = None
_KEY = BigInteger().with_variant(Integer, "sqlite")


def upgrade() -> None:
    """Facts, judgements, the index of words."""
    _facts_of_the_mail()
    _where_it_lies()
    _facts_of_the_owner()
    _readings()
    _candidacies()
    _lists()
    Fts5().create(op.get_bind())


def _facts_of_the_mail() -> None:
    op.create_table(
        "unit",
        Column("id", Integer, primary_key=True),
        Column("path", Text, nullable=False),
        Column("member", Text, nullable=False),
        Column("kind", Text, nullable=False),
        Column("folder", SmallInteger, nullable=False),
        Column("mtime_ns", BigInteger),
        Column("size", BigInteger),
        Column("tail", Text),
        Column("scanned_at", BigInteger),
        UniqueConstraint("path", "member", name="unit_name"),
    )
    op.create_table(
        "message",
        Column("id", Integer, primary_key=True),
        Column("key", BigInteger, nullable=False),
        Column("message_id", Text),
        Column("at", BigInteger),
        Column("zone", SmallInteger),
        Column("name", Text),
        Column("address", Text),
        Column("subject", Text, nullable=False),
        Column("refs", Text, nullable=False),
        Column("recipients", Text, nullable=False),
        Column("bits", SmallInteger, nullable=False),
        UniqueConstraint("key", name="message_key"),
    )
    some = text("bits >= 16")
    op.create_index("message_defective", "message", ["bits"], sqlite_where=some, postgresql_where=some)
    op.create_index("message_at", "message", ["at"])
    op.create_table(
        "mention",
        Column("name", BigInteger, primary_key=True, autoincrement=False),
        Column("message", Integer, primary_key=True, autoincrement=False),
        sqlite_with_rowid=False,
    )


def _where_it_lies() -> None:
    op.create_table(
        "place",
        Column("id", Integer, primary_key=True),
        Column("unit", Integer, nullable=False),
        Column("place", Text, nullable=False),
        Column("message", Integer, nullable=False),
        Column("folder", SmallInteger, nullable=False),
        Column("gone", SmallInteger, nullable=False),
        UniqueConstraint("unit", "place", name="place_name"),
    )
    op.create_index("place_message", "place", ["message"])
    op.create_table(
        "content",
        Column("key", _KEY, primary_key=True, autoincrement=False),
        Column("language", Text, nullable=False),
        Column("message", LargeBinary, nullable=False),
    )


def _facts_of_the_owner() -> None:
    op.create_table(
        "decision",
        Column("id", Integer, primary_key=True),
        Column("kind", Text, nullable=False),
        Column("at", Text, nullable=False),
        Column("about", Text, nullable=False),
        Column("until", Text),
        Column("undone_at", Text),
    )
    op.create_table(
        "letter",
        Column("id", Integer, primary_key=True),
        Column("anchor", BigInteger, nullable=False),
        Column("kind", Text, nullable=False),
        Column("state", Text, nullable=False),
        Column("letter", Text, nullable=False),
        Column("created_at", Text, nullable=False),
        Column("changed_at", Text, nullable=False),
    )
    op.create_table(
        "setting",
        Column("name", Text, primary_key=True),
        Column("value", Text, nullable=False),
    )


def _readings() -> None:
    op.create_table(
        "triage",
        Column("message", Integer, primary_key=True, autoincrement=False),
        Column("score", Float, nullable=False),
        Column("version", Text, nullable=False),
    )
    op.create_table(
        "reading",
        Column("key", _KEY, primary_key=True, autoincrement=False),
        Column("version", Text, nullable=False),
        Column("reading", LargeBinary, nullable=False),
    )


def _candidacies() -> None:
    op.create_table(
        "candidacy",
        Column("id", Text, primary_key=True),
        Column("rank", Integer, nullable=False),
        Column("organisation", Text),
        Column("role", Text),
        Column("stage", Text, nullable=False),
        Column("turn", Text, nullable=False),
        Column("last", BigInteger, nullable=False),
        Column("candidacy", LargeBinary, nullable=False),
    )
    op.create_table(
        "candidacy_message",
        Column("key", _KEY, primary_key=True, autoincrement=False),
        Column("candidacy", Text, nullable=False),
    )
    op.create_index("candidacy_message_candidacy", "candidacy_message", ["candidacy"])
    op.create_table(
        "obligation",
        Column("candidacy", Text, nullable=False),
        Column("number", Integer, nullable=False),
        Column("kind", Text, nullable=False),
        Column("owed_by", Text, nullable=False),
        Column("state", Text, nullable=False),
        Column("since", BigInteger, nullable=False),
        Column("due", BigInteger),
        Column("deadline", BigInteger),
        Column("obligation", Text, nullable=False),
        PrimaryKeyConstraint("candidacy", "number"),
    )
    op.create_index("obligation_due", "obligation", ["state", "owed_by", "due"])
    op.create_table(
        "interview",
        Column("candidacy", Text, nullable=False),
        Column("number", Integer, nullable=False),
        Column("start", BigInteger),
        Column("end", BigInteger),
        Column("state", Text, nullable=False),
        Column("interview", Text, nullable=False),
        PrimaryKeyConstraint("candidacy", "number"),
    )
    op.create_index("interview_start", "interview", ["start"])


def _lists() -> None:
    op.create_table(
        "unsure",
        Column("key", _KEY, primary_key=True, autoincrement=False),
        Column("rank", Integer, nullable=False),
        Column("why", Text, nullable=False),
    )
    op.create_table(
        "judged",
        Column("id", SmallInteger, primary_key=True, autoincrement=False),
        Column("as_of", Text, nullable=False),
        Column("holds_until", Text),
        Column("version", Text, nullable=False),
    )
