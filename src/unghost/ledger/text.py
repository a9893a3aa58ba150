"""Text as a database takes it: no lone surrogates, no endless lines; folders and flags as small numbers."""

from unghost.words.mail import Envelope, Folder

FOLDERS = (Folder.SENT, Folder.INBOX, Folder.ARCHIVE, Folder.SPAM, Folder.TRASH, Folder.DRAFTS)
"""The most telling first: of a message that lies in many folders, the first of these counts."""
FOLDER_NUMBERS = {folder: number for number, folder in enumerate(FOLDERS)}
DEFECTIVE = 16
_LONGEST_ID = 998
_LONGEST_SUBJECT = 400
_LONGEST_NAME = 120
_MOST_REFERENCES = 24
_MOST_RECIPIENTS = 20


def path_of(kind: str, unit: str, place: str) -> str:
    """Where a message lies: its file; for an mbox or an archive, that."""
    return unit if "mbox" in kind else f"{unit}/{place}"


def plain(text: str, longest: int) -> str:
    """`text` cut at `longest` characters, with a sign for what no encoding can carry."""
    text = text[:longest]
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def plain_id(message_id: str | None) -> str | None:
    """A Message-ID, as it is kept and compared."""
    return None if message_id is None else plain(message_id, _LONGEST_ID)


def plain_subject(envelope: Envelope) -> str:
    """The subject, as lists show it."""
    return plain(envelope.subject, _LONGEST_SUBJECT)


def plain_name(name: str) -> str:
    """A display name or an address."""
    return plain(name, _LONGEST_NAME)


def refs_of(envelope: Envelope) -> str:
    """In-Reply-To and References, each once, by spaces; of a long chain its root and its end."""
    chain = envelope.references
    if len(chain) > _MOST_REFERENCES:
        chain = (chain[0], *chain[1 - _MOST_REFERENCES :])
    found = dict.fromkeys(chain if envelope.in_reply_to is None else (envelope.in_reply_to, *chain))
    return " ".join([plain(ref, _LONGEST_ID) for ref in found])


def names_in(message_id: str | None, refs: str) -> list[str]:
    """The Message-IDs that a message bears or refers to, from what `refs_of` made."""
    found = refs.split()
    return found if message_id is None else [message_id, *found]


def recipients_of(envelope: Envelope) -> str:
    """The addresses of To and Cc, by spaces; "|" stands between the two."""
    to = " ".join([a.address for a in envelope.to[:_MOST_RECIPIENTS]])
    cc = " ".join([a.address for a in envelope.cc[:_MOST_RECIPIENTS]])
    return plain(f"{to}|{cc}" if cc else to, _LONGEST_ID)


def bits_of(envelope: Envelope, defective: bool) -> int:
    """What the headers said of the sender, in one number."""
    return (
        envelope.list_id
        | envelope.unsubscribe << 1
        | envelope.bulk << 2
        | envelope.auto_submitted << 3
        | (DEFECTIVE if defective else 0)
    )
