"""Making a new ledger, and bringing an older one up to date."""

from sqlalchemy import Column, Connection, MetaData, String, Table

from unghost.ledger import schema
from unghost.ledger.files import backup_of, make_private
from unghost.ledger.fulltext import FullText
from unghost.ledger.quick import APPLICATION, VERSION
from unghost.ledger.writing import Writer

_stamp = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))


def make(writer: Writer, words: FullText) -> None:
    """All tables of the newest version at once, without Alembic, which takes longer to import than to do it."""
    with writer.begin() as connection:
        if connection.exec_driver_sql("PRAGMA application_id").scalar_one() == APPLICATION:
            return
        create(connection, words)
        _stamp.create(connection)
        connection.execute(_stamp.insert().values(version_num=revision(VERSION)))
        sign(connection, VERSION)


def create(connection: Connection, words: FullText) -> None:
    """The tables and the index of words."""
    schema.facts.create_all(connection, checkfirst=False)
    schema.judgements.create_all(connection, checkfirst=False)
    words.create(connection)


def sign(connection: Connection, version: int) -> None:
    """Write into the file what it is, and which version."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version}")


def revision(version: int) -> str:
    """Alembic's name of a version of the schema."""
    return f"{version:04d}"


def bring_up_to_date(writer: Writer, version: int) -> None:
    """Run the migrations that are missing, all in one transaction, after a copy was made."""
    from unghost.ledger.migrations import upgrade

    backup = backup_of(writer.db, version)
    backup.unlink(missing_ok=True)
    make_private(backup)
    writer.copy(backup)
    with writer.begin() as connection:
        upgrade(connection, revision(VERSION))
        sign(connection, VERSION)
