"""What a mailbox is for, told by its name in many languages, and a message by its labels."""

import re
from base64 import b64decode
from binascii import Error
from collections.abc import Iterable, Sequence
from functools import lru_cache
from unicodedata import normalize

from unghost.sources.folder_names import SPECIAL_USE
from unghost.words.mail import Folder

_SHIFTED = re.compile(r"&([A-Za-z0-9+,]*)-")
_SUFFIX = re.compile(r"\.(?:mbox|sbd|mbx|mboxrd|mboxo|directory)(?:\.gz)?$|-[0-9]{1,2}$|\([0-9]{1,2}\)$", re.IGNORECASE)
_NEUTRAL = re.compile(
    r"(?:cur|new|tmp|mbox|data|messages|[0-9]|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?", re.IGNORECASE
)
_LABEL_ORDER = (Folder.TRASH, Folder.SPAM, Folder.DRAFTS, Folder.SENT, Folder.INBOX)


def folder_of(names: Sequence[str], otherwise: Folder = Folder.ARCHIVE) -> Folder:
    """What the mailbox at the path `names` is for; the deepest name that says so wins.

    `Sent/2024` is sent mail too, but only the inbox itself is the inbox: what lies under it is `otherwise`, and so is
    all that no name speaks of.
    """
    telling = [name for name in names if not _NEUTRAL.fullmatch(_bare(name))]
    for depth, name in enumerate(reversed(telling)):
        found = _by_name(name)
        if found is not None and (found is not Folder.INBOX or not depth):
            return found
    return otherwise


def folder_of_labels(labels: Iterable[str]) -> Folder | None:
    """What a message's labels (X-Gmail-Labels, in the account's language) make of it; None if it has none."""
    given = tuple(labels)
    if not given:
        return None
    found = {SPECIAL_USE.get(folded(label)) for label in given}
    return next((folder for folder in _LABEL_ORDER if folder in found), Folder.ARCHIVE)


def folded(name: str) -> str:
    """`name` for comparing: composed, in lower case, white space once."""
    return " ".join(normalize("NFC", name).casefold().replace("_", " ").split())


@lru_cache(maxsize=1024)
def _by_name(name: str) -> Folder | None:
    """Of a whole name, else of its last level where levels are told by dots (".INBOX.Sent", "[Gmail].Sent Mail")."""
    plain = folded(_unshifted(_bare(name)))
    levels = [level for level in re.split(r"[./\\]", plain) if level]
    if plain in SPECIAL_USE or len(levels) < 2:
        return SPECIAL_USE.get(plain) or SPECIAL_USE.get("".join(levels))
    if not name.startswith(".") and levels[0] not in {"inbox", "[gmail]", "[google mail]"}:
        return None
    found = [
        special for level in levels if (special := SPECIAL_USE.get(level)) is not Folder.INBOX or level is levels[-1]
    ]
    return next(filter(None, reversed(found)), None)


def _bare(name: str) -> str:
    """Without what programs add: ".mbox", ".sbd", ".Sent.directory", Thunderbird's "Inbox-1"."""
    return _SUFFIX.sub("", name)


def _unshifted(name: str) -> str:
    """Modified UTF-7 (RFC 3501, 5.1.3) read, where it is that: "Entw&APw-rfe"."""
    return _SHIFTED.sub(_unshift, name) if "&" in name else name


def _unshift(found: re.Match[str]) -> str:
    if not found[1]:
        return "&"
    packed = found[1].replace(",", "/")
    try:
        return b64decode(packed + "=" * (-len(packed) % 4)).decode("utf-16-be")
    except (Error, UnicodeDecodeError):
        return found[0]
