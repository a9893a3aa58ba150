"""Parameters of MIME headers."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.mail.parameters import parameters


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("text/plain; charset=utf-8", {"charset": "utf-8"}),
        ('multipart/mixed; BOUNDARY="a;b=c"', {"boundary": "a;b=c"}),
        ("attachment; filename=My Letter.pdf", {"filename": "My Letter.pdf"}),
        ('attachment; filename="a \\"b\\".pdf"', {"filename": 'a "b".pdf'}),
        ('attachment; filename="C:\\\\letters\\\\a.pdf"', {"filename": "C:\\letters\\a.pdf"}),
        ("attachment; filename*=utf-8''Lebenslauf%20M%C3%BCller.pdf", {"filename": "Lebenslauf Müller.pdf"}),
        ("attachment; filename*0=very; filename*1=-long; filename*2=.pdf", {"filename": "very-long.pdf"}),
        ("attachment; filename*0*=iso-8859-1'de'M%FC; filename*1=ller.pdf", {"filename": "Müller.pdf"}),
        ("attachment; filename*1=b; filename*0=a", {"filename": "ab"}),
        ("attachment; filename=plain.pdf; filename*=utf-8''r%C3%A9al.pdf", {"filename": "réal.pdf"}),
        ('attachment; filename="=?utf-8?q?r=C3=A9sum=C3=A9.pdf?="', {"filename": "résumé.pdf"}),
        ("attachment; filename==?utf-8?q?r=C3=A9sum=C3=A9.pdf?=", {"filename": "résumé.pdf"}),
        ('attachment; filename="never closed.pdf', {"filename": "never closed.pdf"}),
        ("attachment; filename=a.pdf; filename=b.pdf", {"filename": "a.pdf"}),
        ("attachment; ; =x; filename=a.pdf;", {"": "x", "filename": "a.pdf"}),
        ("text/plain", {}),
        ("", {}),
    ],
)
def test_parameters_are_read_in_every_form(header: str, expected: dict[str, str]) -> None:
    """Quoted, continued, encoded and broken values are read; an encoded one wins over a plain one."""
    assert expected == parameters(header.encode())


def test_a_raw_name_is_read() -> None:
    """Letters that stand unencoded in a name against the standard are read."""
    assert parameters("attachment; filename=Müller.pdf".encode()) == {"filename": "Müller.pdf"}


@given(st.binary(max_size=300))
def test_any_bytes_are_parameters(header: bytes) -> None:
    """No header breaks the reader."""
    assert isinstance(parameters(header), dict)


@pytest.mark.parametrize("hostile", [b'a;b="\\' * 9000, b";" * 100_000, b'"' * 100_001, b"a;" + b"x*0=1;" * 20_000])
def test_hostile_parameters_cost_no_time(hostile: bytes) -> None:
    """Reading takes time in proportion to what is read."""
    begun = time.process_time()
    parameters(hostile)
    assert time.process_time() - begun < 1
