"""What the ledger hands out beside the words of all rooms."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, Protocol

from unghost.words.candidacies import Obligation, PlannedInterview, Stage, Turn
from unghost.words.facts import Known
from unghost.words.letters import Letter, LetterState
from unghost.words.mail import Address, Folder, Message
from unghost.words.readings import Reading

Name = tuple[str, str | None]
"""What names a unit: its path, and its member where it lies in an archive."""
Stamp = tuple[int, int]
"""mtime in nanoseconds and size in bytes."""


class Named(Protocol):
    """A unit as a source gives it; the ledger asks no more of it."""

    @property
    def path(self) -> str: ...  # noqa: D102 (a protocol's parts)
    @property
    def member(self) -> str | None: ...  # noqa: D102
    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def folder(self) -> Folder: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class KeptUnit:
    """A unit that was scanned. `stamp` is None until a scan of it has come to its end; `tail` is the source's note."""

    id: int
    path: str
    member: str | None
    kind: str
    folder: Folder
    stamp: Stamp | None
    tail: str | None

    @property
    def name(self) -> Name:
        """What names it, whoever scanned it."""
        return self.path, self.member


class SeenRow(NamedTuple):
    """A message as threads and triage need it; a named tuple, because there are 100,000 of them.

    `refs` are In-Reply-To and References, each once; `date` in seconds since 1970, or None; `score` as triage gave it.
    """

    key: str
    message_id: str | None
    refs: tuple[str, ...]
    date: int | None
    sender: str
    subject: str
    folder: Folder
    score: float


@dataclass(frozen=True, slots=True)
class Unread:
    """A message of the search that no reading is kept of, or one of another judge."""

    key: str
    folder: Folder
    message: Message
    paths: tuple[str, ...]

    def known(self, reading: Reading) -> Known:
        """The same message, once it has been read."""
        return Known(self.key, self.folder, self.message, reading, self.paths)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a judged message lies, and its Message-ID."""

    message_id: str | None
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many messages there are: `read` in all, `search` in candidacies, `unsure`, `defective`."""

    read: int
    search: int
    unsure: int
    defective: int

    @property
    def ignored(self) -> int:
        """Those that are about something else."""
        return self.read - self.search - self.unsure


@dataclass(frozen=True, slots=True)
class Judged:
    """When all was judged, until when that stays true if nothing comes, and the version of the judge."""

    as_of: datetime
    holds_until: datetime | None
    version: str


@dataclass(frozen=True, slots=True)
class Line:
    """A candidacy in one line, as lists show it."""

    id: str
    organisation: str | None
    role: str | None
    stage: Stage
    turn: Turn
    last: datetime


@dataclass(frozen=True, slots=True)
class Due:
    """An obligation and whose candidacy it is."""

    candidacy: Line
    obligation: Obligation


@dataclass(frozen=True, slots=True)
class Ahead:
    """An interview and whose candidacy it is."""

    candidacy: Line
    interview: PlannedInterview


@dataclass(frozen=True, slots=True)
class Today:
    """What the first page shows: open obligations of both sides by their due time, interviews near `now`, counts."""

    as_of: datetime | None
    owed: tuple[Due, ...]
    awaited: tuple[Due, ...]
    interviews: tuple[Ahead, ...]
    unsure: int
    stages: tuple[tuple[Stage, int], ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """A message under "please look": what the list shows of it, and why it stands there."""

    key: str
    why: str
    sender: Address | None
    subject: str
    date: datetime | None
    whereabouts: Whereabouts


@dataclass(frozen=True, slots=True)
class Hit:
    """A message that holds the words looked for; `around` is what stands about the first of them."""

    key: str
    candidacy: Line
    sender: Address | None
    subject: str
    date: datetime | None
    around: str


@dataclass(frozen=True, slots=True)
class KeptLetter:
    """A letter as it stands in the ledger; `anchor` is the key of a message of its candidacy."""

    id: int
    anchor: str
    state: LetterState
    letter: Letter
    created_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Health:
    """What a doctor sees: `damage` is empty where nothing is broken; `private`: nobody else may read the file."""

    path: str
    version: int
    newest: int
    damage: tuple[str, ...]
    rows: tuple[tuple[str, int], ...]
    bytes: int
    private: bool
    sqlite: str
