"""Mail files of other programs that no standard describes: recognised, named, and how to get the mail out of them."""

from unghost.words.errors import ForeignFormatError

_READPST = "turn it into mbox with: readpst -r -o mail FILE (from pst-utils or libpst), then give the folder mail"
EXPORTS: dict[str, str] = {
    ".pst": f"Outlook's data file; {_READPST}",
    ".ost": "Outlook's copy of an account on a server; in Outlook, export it to a .pst file, then use readpst on that",
    ".nst": "Outlook's copy of a group's mail; in Outlook, export it to a .pst file, then use readpst on that",
    ".olm": "Outlook for Mac's archive; import it into Apple Mail or Thunderbird, and export the mailboxes from there",
    ".msg": "a message of Outlook; save it as .eml in Outlook, or convert it with: msgconvert FILE",
    ".dbx": "Outlook Express's mailbox; import it into Thunderbird, then give Thunderbird's folder",
    ".mbs": "Opera's mailbox index; in Opera Mail, export the mailbox as mbox",
    ".nsf": "HCL Notes' database; in Notes, export the messages as .eml, or read the account over IMAP",
}
"""What a file is by its suffix, and the way out of it."""
_MAGIC = ((b"!BDN", ".pst"), (b"\xcf\xad\x12\xfe", ".dbx"))


def foreign_suffix(name: str, head: bytes) -> str | None:
    """The suffix of the foreign format that a file is in, by its name or its first bytes; None if it is none."""
    suffix = "." + name.rpartition(".")[2].lower()
    return suffix if suffix in EXPORTS else next((of for magic, of in _MAGIC if head.startswith(magic)), None)


def foreign_error(suffix: str, where: str) -> ForeignFormatError:
    """What to tell of a file in the foreign format `suffix`: what it is and how to export it."""
    return ForeignFormatError(f"this is {EXPORTS[suffix]}", where=where)
