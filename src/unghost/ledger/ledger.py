"""The ledger as the other rooms use it. The standard library reads; SQLAlchemy comes with the first writing."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from unghost.ledger import asking_facts, asking_judgements, quick
from unghost.ledger.codec import to_json
from unghost.ledger.files import belonging, keep_private, make_private
from unghost.ledger.fulltext import Fts5
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
    Name,
    Named,
    SeenRow,
    Stamp,
    Tally,
    Today,
    Unread,
    Whereabouts,
)
from unghost.ledger.keys import number
from unghost.ledger.lock import held
from unghost.ledger.trouble import Translated
from unghost.words.acts import Party
from unghost.words.candidacies import Candidacy, Judgement, Unsure
from unghost.words.errors import LedgerDamagedError
from unghost.words.facts import Decision, Known, Owner, Seen
from unghost.words.letters import Letter, LetterState
from unghost.words.mail import Message
from unghost.words.readings import Reading

if TYPE_CHECKING:
    from unghost.ledger.writing import Writer


def open_ledger(db: Path, *, create: bool) -> "Ledger":
    """The ledger at `db`; brought up to date, or made if `create` and there is none.

    Raises NoSuchPathError, LedgerNewerError, LedgerDamagedError, LedgerRefusedError, LedgerBusyError, DiskFullError.
    """
    if create and not db.exists():
        make_private(db)
    ledger = Ledger(db)
    try:
        ledger.prepare(create=create)
    except BaseException:
        ledger.close()
        raise
    return ledger


class Ledger:
    """What is remembered, in one file. Safe in threads; times are aware; keys are the 16 digits of a message's key.

    What writes raises LedgerBusyError and DiskFullError; what looks for one thing by its name raises UnknownThingError.
    """

    def __init__(self, db: Path) -> None:
        self.db = db
        self._reader = quick.Reader(db)
        self._words = Fts5()

    @cached_property
    def _writer(self) -> "Writer":
        from unghost.ledger.writing import Writer

        return Writer(self.db)

    def prepare(self, *, create: bool) -> None:
        """Make the tables of an empty file if `create`; run the migrations that are missing."""
        version = quick.version_of(self._reader)
        if not version and not create:
            raise LedgerDamagedError("an empty file", where=str(self.db))
        keep_private(self.db)
        if version != quick.VERSION:
            with held(self.db, quick.PATIENCE):
                self._renew(quick.version_of(self._reader))

    def _renew(self, version: int) -> None:
        """From that version of the schema to the newest, unless another did it while we waited for the lock."""
        from unghost.ledger import making

        if not version:
            making.make(self._writer, self._words)
        elif version != quick.VERSION:
            making.bring_up_to_date(self._writer, version)

    def close(self) -> None:
        """Let go of the file."""
        self._reader.close()
        if "_writer" in self.__dict__:
            self._writer.close()
            del self.__dict__["_writer"]

    def __enter__(self) -> "Ledger":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def scanning(self, wait: float = 0.0) -> AbstractContextManager[None]:
        """To be held while a scan writes: one at a time, the next waits `wait` seconds. Raises LedgerBusyError."""
        return held(self.db, wait)

    # Facts: what was scanned

    def units(self) -> tuple[KeptUnit, ...]:
        """All units that were ever scanned."""
        return asking_facts.units(self._reader)

    def unchanged(self, stamps: Mapping[Name, Stamp], under: Collection[str] = ()) -> bool:
        """Whether each unit of `stamps` bears that stamp still, and none beneath the paths `under` was taken away."""
        return quick.unchanged(self._reader, stamps, under)

    def enrol(self, unit: Named) -> int:
        """The number of a unit, made known if it wasn't."""
        from unghost.ledger import writing_facts

        with self._writer.begin() as connection:
            return writing_facts.enrol(connection, unit)

    def places(self, unit: int) -> frozenset[str]:
        """The places of a unit where messages lie."""
        return asking_facts.places(self._reader, unit)

    def record(self, unit: int, rows: Sequence[tuple[str, Seen, Message | None]], version: str) -> None:
        """Messages (place, what triage of that version saw, all of it if about the search) in one transaction."""
        from unghost.ledger import writing_facts

        with self._writer.begin() as connection:
            writing_facts.record(connection, unit, rows, version, self._words)

    def gone(self, unit: int, places: Iterable[str]) -> None:
        """Nothing lies there any more; the messages stay remembered."""
        from unghost.ledger import writing_facts

        listed = list(places)
        with self._writer.begin() as connection:
            writing_facts.gone(connection, unit, listed)

    def moved(self, unit: int, pairs: Iterable[tuple[str, str]]) -> None:
        """The same messages lie there under other names (old, new)."""
        from unghost.ledger import writing_facts

        listed = list(pairs)
        with self._writer.begin() as connection:
            writing_facts.moved(connection, unit, listed)

    def finish(self, unit: int, stamp: Stamp, tail: str | None, at: datetime) -> None:
        """A scan of the unit came to its end; it bore this stamp, and the source notes this tail."""
        from unghost.ledger import writing_facts

        with self._writer.begin() as connection:
            writing_facts.finish(connection, unit, stamp, tail, at)

    def seen(self) -> Iterator[SeenRow]:
        """Every message there is, in one light row."""
        return asking_facts.seen(self._reader)

    def kin(self, keys: Iterable[str]) -> frozenset[str]:
        """Keys of all messages that a chain of references joins to those of `keys`, themselves included."""
        return asking_facts.kin(self._reader, keys)

    def triaged_otherwise(self, version: str) -> bool:
        """Whether any message was looked at by a triage of another version."""
        return asking_facts.triaged_otherwise(self._reader, version)

    def content_keys(self) -> frozenset[str]:
        """Keys of the messages whose content is kept."""
        return asking_facts.content_keys(self._reader)

    def add_content(self, messages: Iterable[tuple[str, Message]]) -> None:
        """All of messages that were pulled in later, by their thread or by the owner's word."""
        from unghost.ledger import writing_facts

        found = {number(key): message for key, message in messages}
        with self._writer.begin() as connection:
            writing_facts.add_content(connection, found, self._words)

    def lying(self, keys: Iterable[str]) -> Iterator[tuple[str, KeptUnit, str]]:
        """Where messages of these keys lie now: key, unit and place, the most telling folder first."""
        return asking_facts.lying(self._reader, keys)

    def whereabouts(self) -> dict[str, Whereabouts]:
        """Message-ID and paths of every message that was judged or stands under "please look"."""
        return asking_facts.whereabouts(self._reader)

    # Facts: what the owner says

    def decide(self, decision: Decision) -> Decision:
        """What the owner said, with the number it is given; the `id` it comes with doesn't count."""
        from unghost.ledger import writing_words

        with self._writer.begin(lasting=True) as connection:
            return writing_words.decide(connection, decision)

    def undo(self, at: datetime, id_: int | None = None) -> Decision:
        """Take back a decision, or the last one. Raises UnknownThingError."""
        from unghost.ledger import writing_words

        with self._writer.begin(lasting=True) as connection:
            return writing_words.undo(connection, id_, at)

    def decisions(self) -> tuple[Decision, ...]:
        """What the owner said and did not take back, oldest first."""
        return asking_facts.decisions(self._reader)

    def save_letter(self, letter: Letter, anchor: str, at: datetime) -> int:
        """A new draft about the candidacy that the message `anchor` is in; its number."""
        from unghost.ledger import writing_words

        with self._writer.begin(lasting=True) as connection:
            return writing_words.add_letter(connection, letter, anchor, at)

    def change_letter(self, id_: int, letter: Letter, at: datetime) -> None:
        """Another wording of a draft. Raises UnknownThingError."""
        from unghost.ledger import writing_words

        with self._writer.begin(lasting=True) as connection:
            writing_words.change_letter(connection, id_, letter, at)

    def turn_letter(self, id_: int, was: LetterState, now: LetterState, at: datetime) -> None:
        """Another state, if the letter still is in the one it was. Raises UnknownThingError."""
        from unghost.ledger import writing_words

        with self._writer.begin(lasting=True) as connection:
            writing_words.turn_letter(connection, id_, was, now, at)

    def letters(self, state: LetterState | None = None) -> tuple[KeptLetter, ...]:
        """All letters, or those in one state; oldest first."""
        return asking_facts.letters(self._reader, state)

    def letter(self, id_: int) -> KeptLetter:
        """One letter. Raises UnknownThingError."""
        return asking_facts.letter(self._reader, id_)

    def owner(self) -> Owner | None:
        """Whose mail it is, if that was ever said."""
        return asking_facts.owner(self._reader)

    def save_owner(self, owner: Owner) -> None:
        """Whose mail it is."""
        self.put("owner", to_json(owner))

    def settings(self) -> dict[str, str]:
        """All settings by name."""
        return asking_facts.settings(self._reader)

    def put(self, name: str, value: str | None) -> None:
        """A setting; None takes it away."""
        from unghost.ledger import writing_words

        with self._writer.begin(lasting=True) as connection:
            writing_words.put(connection, name, value)

    # Judgements

    def known(self, version: str) -> tuple[Known, ...]:
        """The messages of the search that the judge of this version has read."""
        return asking_facts.known(self._reader, version)

    def readings_to_make(self, version: str) -> tuple[Unread, ...]:
        """The messages of the search that the judge of this version has not read yet."""
        return asking_facts.readings_to_make(self._reader, version)

    def save_readings(self, readings: Iterable[tuple[str, Reading]], version: str) -> None:
        """What the judge of this version read, by key."""
        from unghost.ledger import writing_judgements

        listed = list(readings)
        with self._writer.begin() as connection:
            writing_judgements.save_readings(connection, listed, version)

    def save_judgement(self, judgement: Judgement, version: str) -> None:
        """This judgement instead of the last one, in one transaction."""
        from unghost.ledger import writing_judgements

        with self._writer.begin() as connection:
            writing_judgements.save_judgement(connection, judgement, version)

    def drop_judgements(self) -> None:
        """Forget all readings and judgements; they can be made anew of the facts."""
        from unghost.ledger import writing_judgements

        with self._writer.begin() as connection:
            writing_judgements.drop_judgements(connection)

    def judged(self) -> Judged | None:
        """When all was judged last, until when that holds, and by which judge."""
        return asking_judgements.judged(self._reader)

    def judgement(self) -> Judgement | None:
        """The last judgement as a whole."""
        return asking_judgements.judgement(self._reader)

    def candidacies(self) -> tuple[Candidacy, ...]:
        """All candidacies, in the judge's order."""
        return asking_judgements.candidacies(self._reader)

    def lines(self) -> tuple[Line, ...]:
        """All candidacies in one line each, in the judge's order."""
        return asking_judgements.lines(self._reader)

    def candidacy(self, id_: str) -> Candidacy:
        """The candidacy of that id; the id of any message of it will do. Raises UnknownThingError."""
        return asking_judgements.candidacy(self._reader, id_)

    def conversation(self, id_: str) -> tuple[Known, ...]:
        """The messages of a candidacy, oldest first. Raises UnknownThingError."""
        return asking_judgements.conversation(self._reader, id_)

    def unsure(self) -> tuple[Unsure, ...]:
        """What the owner should look at."""
        return asking_judgements.unsure(self._reader)

    def doubts(self) -> tuple[Doubt, ...]:
        """What stands under "please look", as a list shows it."""
        return asking_judgements.doubts(self._reader)

    def ignored(self, limit: int, skip: int = 0) -> tuple[Doubt, ...]:
        """What was taken to be about something else, the likeliest mistakes first."""
        return asking_judgements.ignored(self._reader, limit, skip)

    def obligations_due(self, before: datetime | None = None, owed_by: Party = Party.OWNER) -> tuple[Due, ...]:
        """What one side owes and should do before that time (None: all that is open), the soonest first."""
        return asking_judgements.obligations_due(self._reader, before, owed_by)

    def interviews_between(self, since: datetime, before: datetime | None = None) -> tuple[Ahead, ...]:
        """Interviews that start in that time, the soonest first."""
        return asking_judgements.interviews_between(self._reader, since, before)

    def today(self, now: datetime) -> Today:
        """All that the first page shows."""
        return asking_judgements.today(self._reader, now)

    def tally(self) -> Tally:
        """How many messages there are of each sort."""
        return asking_judgements.tally(self._reader)

    def search(self, typed: str, limit: int = 50) -> tuple[Hit, ...]:
        """Messages of the conversations in which all these words are, the best first."""
        from unghost.ledger import searching

        return searching.search(self._reader, self._words, typed, limit)

    # The ledger as a whole

    def export(self, target: Path) -> tuple[Path, ...]:
        """Everything as JSON lines and CSV, into the folder `target`; the files written."""
        from unghost.ledger import exporting

        return exporting.export(self._reader, target)

    def doctor(self) -> Health:
        """What can be said of the file itself."""
        from unghost.ledger import health

        return health.look_at(self._reader)

    def delete_everything(self) -> None:
        """Close the ledger and remove all its files."""
        self.close()
        with Translated(self.db):
            for path in reversed(belonging(self.db)):
                path.unlink(missing_ok=True)
