"""Mailboxes in headers, as the standard has them and as broken programs write them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.mail.addresses import MOST, addresses_of


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("ann@acme.example", [("", "ann@acme.example")]),
        ("Ann Lee <ann@acme.example>", [("Ann Lee", "ann@acme.example")]),
        ('"Lee, Ann" <Ann@Acme.Example>', [("Lee, Ann", "ann@acme.example")]),
        ("Lee, Ann <ann@acme.example>, bo@x.example", [("Lee, Ann", "ann@acme.example"), ("", "bo@x.example")]),
        ("ann@acme.example (Ann Lee)", [("Ann Lee", "ann@acme.example")]),
        ("ann@acme.example (Ann (the boss) Lee)", [("Ann (the boss) Lee", "ann@acme.example")]),
        ("Ann Lee ann@acme.example", [("Ann Lee", "ann@acme.example")]),
        ("Ann <ann@acme.example", [("Ann", "ann@acme.example")]),
        ("Team: a@x.example, Bo <b@x.example>;", [("", "a@x.example"), ("Bo", "b@x.example")]),
        ("undisclosed-recipients:;", []),
        ("a@x.example; b@x.example", [("", "a@x.example"), ("", "b@x.example")]),
        ("=?utf-8?q?M=C3=BCller=2C_Eva?= <eva@x.example>", [("Müller, Eva", "eva@x.example")]),
        ("=?utf-8?q?Eva_=3Ceva=40x=2Eexample=3E?=", [("Eva", "eva@x.example")]),
        ("<@relay.example,@other.example:ann@acme.example>", [("", "ann@acme.example")]),
        ('"ann lee"@acme.example', [("", '"ann lee"@acme.example')]),
        ("mailto:ann@acme.example", [("", "ann@acme.example")]),
        ("'Ann Lee' <ann@acme.example>", [("Ann Lee", "ann@acme.example")]),
        ('"ann@acme.example" <ann@acme.example>', [("ann@acme.example", "ann@acme.example")]),
        (r'"Ann \"Boss\" Lee" <ann@acme.example>', [('Ann "Boss" Lee', "ann@acme.example")]),
        ("Jörg Müller <jörg@müller.example>", [("Jörg Müller", "jörg@müller.example")]),
        (
            '"never closed <ann@acme.example>, bo@x.example',
            [("never closed", "ann@acme.example"), ("", "bo@x.example")],
        ),
        ("MAILER-DAEMON", []),
        ("", []),
    ],
)
def test_addresses_are_read_however_they_are_written(header: str, expected: list[tuple[str, str]]) -> None:
    """Every mailbox of a header is found, its name decoded, its address in lower case."""
    assert expected == [(one.name, one.address) for one in addresses_of(header.encode())]


def test_a_raw_name_is_read_by_the_charset_of_the_message() -> None:
    """Eight-bit letters that are no UTF-8 mean what the message's own charset says."""
    assert addresses_of("Жанна <j@x.example>".encode("koi8-r"), "koi8-r")[0].name == "Жанна"


@given(st.binary(max_size=400))
def test_any_bytes_give_addresses_or_none(header: bytes) -> None:
    """No header breaks the reader, and what it calls an address has two sides."""
    for one in addresses_of(header):
        local, _, domain = one.address.rpartition("@")
        assert local
        assert domain


@given(st.lists(st.from_regex(r"[a-z]{1,8}@[a-z]{1,8}\.example", fullmatch=True), min_size=1, max_size=20))
def test_a_list_of_addresses_comes_back(addresses: list[str]) -> None:
    """Plain addresses between commas are all found, in order."""
    assert addresses == [one.address for one in addresses_of(", ".join(addresses).encode())]


@pytest.mark.parametrize(
    "hostile", [b'"\\' * 20_000, b"(" * 40_000, b"<" * 40_000, b"a@" * 20_000, b'"' * 40_001, b"a:" * 9000]
)
def test_hostile_headers_cost_no_time(hostile: bytes) -> None:
    """Reading takes time in proportion to what is read."""
    begun = time.process_time()
    addresses_of(hostile)
    assert time.process_time() - begun < 1


def test_a_list_of_thousands_is_cut() -> None:
    """Of a header with more addresses than people write, the first ones are read."""
    assert len(addresses_of(b", ".join(b"a%d@x.example" % n for n in range(1000)))) == MOST
