"""The one tree of errors; a face shows each in one line: where, what, and the mend.

UnghostError
├── UsageError                 the command was given something it cannot work with (exit 2)
│   ├── NoSuchPathError        the path is not there
│   ├── NotAMailboxError       the path is there and holds no mail
│   ├── ForeignFormatError     a mail file of another program that must be exported first
│   ├── BadAddressError        an address that is none
│   ├── BadTimeError           a time that is none
│   ├── NoOwnerError           nobody said whose mail it is, and the mail doesn't tell
│   ├── PortTakenError         the page can't be served on that port
│   └── UnknownThingError      no such candidacy, letter, message or decision
├── SourceError                a place that facts come from could not be read (exit 1)
│   ├── UnreadableError        the system refused to open it
│   └── BrokenSourceError      it breaks off, or unpacks to more than mail can be
└── LedgerError                the ledger could not be used (exit 1)
    ├── LedgerNewerError       written by a newer unghost
    ├── LedgerBusyError        another scan is at work on it
    ├── LedgerDamagedError     not a ledger, or a broken one
    ├── LedgerRefusedError     the system refused to open or write it
    └── DiskFullError          no room to write
"""

from typing import ClassVar


class UnghostError(Exception):
    """Base of all: what happened, where, and the mend."""

    mend: ClassVar[str] = "See: unghost doctor"
    exit_code: ClassVar[int] = 1
    status: ClassVar[int] = 500

    def __init__(self, what: str, *, where: str) -> None:
        super().__init__(f"{where}: {what}. {self.mend}")
        self.what = what
        self.where = where


class UsageError(UnghostError):
    """The command was given something it cannot work with."""

    mend = "See: unghost --help"
    exit_code = 2
    status = 400


class NoSuchPathError(UsageError):
    """The path is not there."""

    mend = "Check the spelling, or drag the folder into the terminal."
    status = 404


class NotAMailboxError(UsageError):
    """The path is there and holds no mail."""

    mend = "Give a Maildir, an mbox, a folder of .eml files or a Takeout archive."


class ForeignFormatError(UsageError):
    """A mail file of another program that must be exported first."""

    mend = "See docs/how-to/get-your-mail.md."


class BadAddressError(UsageError):
    """An address that is none."""

    mend = "Write it as name@example.org."


class BadTimeError(UsageError):
    """A time that is none."""

    mend = "Write it as 2026-05-04T09:00:00+02:00."


class NoOwnerError(UsageError):
    """Nobody said whose mail it is, and the mail doesn't tell."""

    mend = "Add --me YOUR@ADDRESS (repeat it for each of your addresses)."


class PortTakenError(UsageError):
    """The page can't be served on that port."""

    mend = "Name another port, or leave --port out and a free one is taken."


class UnknownThingError(UsageError):
    """No such candidacy, letter, message or decision."""

    mend = "See the list: unghost today"
    status = 404


class SourceError(UnghostError):
    """A place that facts come from could not be read."""

    mend = "Nothing was lost; try again."


class UnreadableError(SourceError):
    """The system refused to open it."""

    mend = "Check its permissions."


class BrokenSourceError(SourceError):
    """It breaks off, or unpacks to more than mail can be."""

    mend = "What stands before was read; for the rest, export it again."


class LedgerError(UnghostError):
    """The ledger could not be used."""

    mend = "Nothing was changed; see: unghost doctor"


class LedgerNewerError(LedgerError):
    """Written by a newer unghost."""

    mend = "Update unghost, or name another file with --db."


class LedgerBusyError(LedgerError):
    """Another scan is at work on it."""

    mend = "Wait for it to end, then try again."


class LedgerDamagedError(LedgerError):
    """Not a ledger, or a broken one."""

    mend = "Name another file with --db, then scan again: your mail is untouched."


class LedgerRefusedError(LedgerError):
    """The system refused to open or write it."""

    mend = "Check the permissions of the file and its folder."


class DiskFullError(LedgerError):
    """No room to write."""

    mend = "Make room, then run the same command again: it goes on where it was."
