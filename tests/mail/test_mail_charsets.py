"""Bytes as text, whatever was declared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.mail.charsets import codec_of, decoded, mixed

RUSSIAN = (
    "Здравствуйте, приглашаем вас на собеседование в следующий вторник, в десять часов утра. Спасибо за ваш отклик."
)


@pytest.mark.parametrize(
    ("raw", "charset", "expected"),
    [
        ("Grüße – „so“".encode("cp1252"), "iso-8859-1", "Grüße – „so“"),
        ("Grüße".encode(), "us-ascii", "Grüße"),
        ("Grüße".encode(), "iso-8859-1", "Grüße"),
        ("Grüße".encode("cp1252"), "utf-8", "Grüße"),
        ("Grüße".encode("cp1252"), None, "Grüße"),
        ("Grüße".encode("cp1252"), "no-such-set", "Grüße"),
        ("Grüße é".encode() + b"\xff", "utf-8", "Grüße éÿ"),
        ("面接のご案内".encode("iso-2022-jp"), "ISO-2022-JP", "面接のご案内"),
        ("面接①".encode("cp932"), "shift_jis", "面接①"),
        ("面试邀请".encode("gb18030"), "gb2312", "面试邀请"),
        ("면접 안내".encode("cp949"), "ks_c_5601-1987", "면접 안내"),
        ("Ţară".encode("iso-8859-2"), "ISO-8859-2", "Ţară"),
        (RUSSIAN.encode("koi8-r"), "koi8-r", RUSSIAN),
        (RUSSIAN.encode("cp1251"), None, RUSSIAN),
        (b"Gr+APw-n", "utf-7", "Grün"),
        ("Grün".encode("utf-16"), "utf-16", "Grün"),
        (b"a\x81b", "cp1252", "ab"),
    ],
)
def test_text_is_read_by_what_was_meant(raw: bytes, charset: str | None, expected: str) -> None:
    """The declared charset counts, else UTF-8, else the likeliest; Windows' sets stand for what they extend."""
    assert expected == decoded(raw, charset)


@pytest.mark.parametrize(
    "name", ["base64", "rot13", "punycode", "idna", "unicode_escape", "", None, "x" * 300, "utf-8\0"]
)
def test_a_charset_that_mail_has_not_is_none(name: str | None) -> None:
    """Codecs of Python's that are no charsets, and names of nothing, are not used."""
    assert codec_of(name) is None


@given(
    st.binary(max_size=300),
    st.sampled_from([None, "utf-8", "ascii", "iso-8859-1", "gb2312", "utf-16", "iso-2022-jp", "x"]),
)
def test_any_bytes_are_text(raw: bytes, charset: str | None) -> None:
    """Decoding never fails, and what it gives can be written as UTF-8."""
    decoded(raw, charset).encode("utf-8")


@given(st.text(max_size=200))
def test_utf8_comes_back(text: str) -> None:
    """Whole UTF-8 is read as such under every western name."""
    raw = text.encode("utf-8", "ignore")
    assert raw.decode("utf-8") == decoded(raw, None) == decoded(raw, "latin1") == mixed(raw)
