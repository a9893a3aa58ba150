"""The made mailbox: the same every time, and a mailbox."""

from pathlib import Path

from bench.speed.mailbox import SEARCH_SHARE, messages, write


def test_the_same_number_gives_the_same_message() -> None:
    """Two makings of one seed are equal, two seeds are not."""
    assert list(messages(40)) == list(messages(40))
    assert list(messages(40)) != list(messages(40, seed=2))


def test_one_in_twenty_is_of_the_search(tmp_path: Path) -> None:
    """The messages lie in a Maildir, as many of them as asked for."""
    size = write(tmp_path / "mail", messages(60))
    files = list((tmp_path / "mail").rglob("*:2,S"))
    assert len(files) == 60
    assert size == sum(p.stat().st_size for p in files)
    assert (
        sum(b"Robin Vale\n" in p.read_bytes() or b"Kim Harper\n" in p.read_bytes() for p in files) == 60 // SEARCH_SHARE
    )
