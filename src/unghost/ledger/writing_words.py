"""Adding facts that the owner makes: decisions, letters, settings."""

import json
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from unghost.ledger import schema
from unghost.ledger.asking_facts import decision_of
from unghost.ledger.codec import to_json
from unghost.ledger.keys import number
from unghost.words.errors import UnknownThingError
from unghost.words.facts import Decision
from unghost.words.letters import Letter, LetterState


def decide(connection: Connection, decision: Decision) -> Decision:
    """What the owner said, with the number it is given; its own `id` doesn't count."""
    until = None if decision.until is None else decision.until.isoformat()
    row = {
        "kind": decision.kind.value,
        "at": decision.at.isoformat(),
        "about": json.dumps(decision.about),
        "until": until,
    }
    made = connection.execute(insert(schema.decision).values(**row).returning(schema.decision.c.id)).scalar_one()
    return Decision(int(made), decision.kind, decision.at, decision.about, decision.until)


def undo(connection: Connection, id_: int | None, at: datetime) -> Decision:
    """Take back a decision (None: the last); it stays written that it was made. Raises UnknownThingError."""
    c = schema.decision.c
    standing = select(c.id, c.kind, c.at, c.about, c.until).where(c.undone_at.is_(None))
    chosen = standing.order_by(c.id.desc()).limit(1) if id_ is None else standing.where(c.id == id_)
    row = connection.execute(chosen).first()
    if row is None:
        raise UnknownThingError("nothing was decided" if id_ is None else "no such decision", where=str(id_ or "undo"))
    connection.execute(update(schema.decision).where(c.id == row.id).values(undone_at=at.isoformat()))
    return decision_of(*row)


def add_letter(connection: Connection, letter: Letter, anchor: str, at: datetime) -> int:
    """A new draft, about the candidacy that the message `anchor` is in; its number."""
    row = {
        "anchor": number(anchor),
        "kind": letter.kind.value,
        "state": LetterState.DRAFT.value,
        "letter": to_json(letter),
        "created_at": at.isoformat(),
        "changed_at": at.isoformat(),
    }
    return int(connection.execute(insert(schema.letter).values(**row).returning(schema.letter.c.id)).scalar_one())


def change_letter(connection: Connection, id_: int, letter: Letter, at: datetime) -> None:
    """Another wording; only a draft can be changed. Raises UnknownThingError."""
    c = schema.letter.c
    row = {"kind": letter.kind.value, "letter": to_json(letter), "changed_at": at.isoformat()}
    draft = update(schema.letter).where(c.id == id_, c.state == LetterState.DRAFT.value).values(**row)
    if connection.execute(draft).rowcount != 1:
        raise UnknownThingError("no such draft", where=str(id_))


def turn_letter(connection: Connection, id_: int, was: LetterState, now: LetterState, at: datetime) -> None:
    """From one state to another, if it still is in the first. Raises UnknownThingError."""
    c = schema.letter.c
    turned = update(schema.letter).where(c.id == id_, c.state == was.value)
    if connection.execute(turned.values(state=now.value, changed_at=at.isoformat())).rowcount != 1:
        raise UnknownThingError(f"no such letter that is {was.value}", where=str(id_))


def put(connection: Connection, name: str, value: str | None) -> None:
    """A setting; None takes it away."""
    if value is None:
        connection.execute(delete(schema.setting).where(schema.setting.c.name == name))
        return
    new = insert_or(schema.setting).values(name=name, value=value)
    connection.execute(new.on_conflict_do_update(index_elements=["name"], set_={"value": value}))
