"""The tables, in two groups: facts, to which is only added, and judgements, which can be dropped and rebuilt.

Times are whole seconds since 1970 (UTC). `message.id` counts up, so that a big scan appends instead of writing all over
the file (a table in the order of its 63-bit keys wrote ten times as much); all else knows a message by its key.
`mention` has, for each message, the Message-IDs that it bears or refers to, as numbers: how threads are followed.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    text,
)

KEY = BigInteger().with_variant(Integer, "sqlite")
"""A key that is a primary key: only as INTEGER is it SQLite's own row number."""

facts = MetaData()
judgements = MetaData()

unit = Table(
    "unit",
    facts,
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
message = Table(
    "message",
    facts,
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
Index("message_defective", message.c.bits, sqlite_where=text("bits >= 16"), postgresql_where=text("bits >= 16"))
Index("message_at", message.c.at)
mention = Table(
    "mention",
    facts,
    Column("name", BigInteger, primary_key=True, autoincrement=False),
    Column("message", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
place = Table(
    "place",
    facts,
    Column("id", Integer, primary_key=True),
    Column("unit", Integer, nullable=False),
    Column("place", Text, nullable=False),
    Column("message", Integer, nullable=False),
    Column("folder", SmallInteger, nullable=False),
    Column("gone", SmallInteger, nullable=False),
    UniqueConstraint("unit", "place", name="place_name"),
)
Index("place_message", place.c.message)
content = Table(
    "content",
    facts,
    Column("key", KEY, primary_key=True, autoincrement=False),
    Column("language", Text, nullable=False),
    Column("message", LargeBinary, nullable=False),
)
decision = Table(
    "decision",
    facts,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("until", Text),
    Column("undone_at", Text),
)
letter = Table(
    "letter",
    facts,
    Column("id", Integer, primary_key=True),
    Column("anchor", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("letter", Text, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("changed_at", Text, nullable=False),
)
setting = Table(
    "setting",
    facts,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

triage = Table(
    "triage",
    judgements,
    Column("message", Integer, primary_key=True, autoincrement=False),
    Column("score", Float, nullable=False),
    Column("version", Text, nullable=False),
)
reading = Table(
    "reading",
    judgements,
    Column("key", KEY, primary_key=True, autoincrement=False),
    Column("version", Text, nullable=False),
    Column("reading", LargeBinary, nullable=False),
)
candidacy = Table(
    "candidacy",
    judgements,
    Column("id", Text, primary_key=True),
    Column("rank", Integer, nullable=False),
    Column("organisation", Text),
    Column("role", Text),
    Column("stage", Text, nullable=False),
    Column("turn", Text, nullable=False),
    Column("last", BigInteger, nullable=False),
    Column("candidacy", LargeBinary, nullable=False),
)
candidacy_message = Table(
    "candidacy_message",
    judgements,
    Column("key", KEY, primary_key=True, autoincrement=False),
    Column("candidacy", Text, nullable=False),
)
Index("candidacy_message_candidacy", candidacy_message.c.candidacy)
obligation = Table(
    "obligation",
    judgements,
    Column("candidacy", Text, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("owed_by", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("due", BigInteger),
    Column("deadline", BigInteger),
    Column("obligation", Text, nullable=False),
)
Index("obligation_due", obligation.c.state, obligation.c.owed_by, obligation.c.due)
interview = Table(
    "interview",
    judgements,
    Column("candidacy", Text, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("start", BigInteger),
    Column("end", BigInteger),
    Column("state", Text, nullable=False),
    Column("interview", Text, nullable=False),
)
Index("interview_start", interview.c.start)
unsure = Table(
    "unsure",
    judgements,
    Column("key", KEY, primary_key=True, autoincrement=False),
    Column("rank", Integer, nullable=False),
    Column("why", Text, nullable=False),
)
judged = Table(
    "judged",
    judgements,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("as_of", Text, nullable=False),
    Column("holds_until", Text),
    Column("version", Text, nullable=False),
)
