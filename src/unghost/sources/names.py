r"""File names as text that every database and every page takes.

A name on disk is bytes. One that isn't UTF-8 (an old Latin-1 folder, a hostile file) reaches Python with lone
surrogates, which neither SQLite nor JSON takes. It is kept percent-encoded after two slashes, which no real path has:
`Entw\xfcrfe` (Latin-1) is written `//Entw%FCrfe`.
"""

import os
import re
from urllib.parse import quote_from_bytes, unquote_to_bytes

_ESCAPED = re.compile("//([^/]+)")


def written(path: str) -> str:
    """`path` (or one file name) in a spelling that is always valid Unicode; the same text for nearly every name."""
    if path.isascii() or _is_unicode(path):
        return path
    return "/".join(
        part if _is_unicode(part) else "//" + quote_from_bytes(os.fsencode(part)) for part in path.split("/")
    )


def on_disk(text: str) -> str:
    """The path (or file name) that `written` wrote as `text`."""
    if "//" not in text:
        return text
    return _ESCAPED.sub(lambda found: os.fsdecode(unquote_to_bytes(found[1])), text)


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
