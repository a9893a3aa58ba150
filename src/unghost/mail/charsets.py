"""Bytes as text: by the charset that was declared, else UTF-8, else Windows' western one (RFC 2045, 2978)."""

import codecs
import re
from functools import lru_cache

# What mail means by a name where that is not what the name says: nearly always Windows' superset of it.
_MEANT = {
    "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "iso-8859-15": "iso8859-15", "latin1": "cp1252",
    "latin-1": "cp1252", "windows-1252": "cp1252", "us-ascii": "ascii", "ansi-x3.4-1968": "ascii",
    "ansi_x3.4-1968": "ascii", "ansi": "cp1252", "utf8": "utf-8", "utf-8mb4": "utf-8", "utf8mb4": "utf-8",
    "unicode-1-1-utf-8": "utf-8", "unicode-1-1-utf-7": "utf-7", "gb2312": "gb18030", "gbk": "gb18030",
    "gb_2312-80": "gb18030", "x-gbk": "gb18030", "euc-cn": "gb18030", "hz-gb-2312": "hz", "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949", "euc-kr": "cp949", "x-windows-949": "cp949", "shift_jis": "cp932", "shift-jis": "cp932",
    "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932", "iso-2022-jp": "iso2022_jp_ext",
    "big5": "big5hkscs", "x-big5": "big5hkscs", "iso-8859-9": "cp1254", "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8", "iso-8859-11": "cp874", "windows-874": "cp874", "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman", "x-mac-cyrillic": "mac-cyrillic", "cp-850": "cp850",
}  # fmt: skip
# Codecs of Python's that no mail means, and whose decoding may take long.
_NEVER = frozenset({"punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})
_WESTERN = frozenset({"ascii", "cp1252", "iso8859-15"})
_ESCAPES = str.maketrans({0xDC00 + byte: bytes([byte]).decode("cp1252", "ignore") for byte in range(0x80, 0x100)})
_HIGH = re.compile(rb"[\x80-\xff]")
_LEAST_HIGH, _MANY_HIGH = 16, 4
_SAMPLE = 4096


@lru_cache(maxsize=256)
def codec_of(charset: str | None) -> str | None:
    """Python's name of the codec that mail means by `charset`; None where there is none."""
    if not charset:
        return None
    name = charset.strip("'\" \t;").lower()
    try:
        found = codecs.lookup(_MEANT.get(name, name))
        b"a".decode(found.name, "replace")  # refuses codecs that give no text
    except (LookupError, ValueError, UnicodeError):
        return None
    return None if found.name.replace("-", "_") in _NEVER else found.name


def mixed(raw: bytes) -> str:
    """UTF-8 in which each byte that is none is read as cp1252; never fails, invents no U+FFFD."""
    return raw.decode("utf-8", "surrogateescape").translate(_ESCAPES)


def decoded(raw: bytes, charset: str | None = None) -> str:
    """`raw` as text by its declared `charset`, else UTF-8, else the likeliest; never fails.

    Text declared western that is whole UTF-8 is read as UTF-8: western text never looks so by chance.
    """
    codec = codec_of(charset)
    if codec is None or codec in _WESTERN or codec == "utf-8":
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            return _not_utf8(raw, codec)
    try:
        return raw.decode(codec)
    except (UnicodeDecodeError, ValueError):
        return _nearly(raw, codec)


def _not_utf8(raw: bytes, codec: str | None) -> str:
    if codec == "utf-8":
        return mixed(raw)
    if codec in _WESTERN and codec != "ascii":
        return raw.decode(codec, "ignore")
    return raw.decode(guess, "replace") if (guess := _likeliest(raw)) else mixed(raw)


def _nearly(raw: bytes, codec: str) -> str:
    """By a charset that most bytes fit: what does not fit is left out; UTF-8 where that fits all."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode(codec, "ignore")


def _likeliest(raw: bytes) -> str | None:
    """The charset of undeclared text with so many high bytes that it cannot be western."""
    sample = raw[:_SAMPLE]
    high = len(_HIGH.findall(sample))
    if high < _LEAST_HIGH or high * _MANY_HIGH < len(sample):
        return None
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return codec_of(best.encoding) if best is not None else None
