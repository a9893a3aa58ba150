"""Single messages read from paths, in order, and nothing kept."""

from pathlib import Path

import pytest
from mailboxes import BY_NAME, ME, SEARCH, append, emls, maildir

from unghost.words.acts import Act, Direction
from unghost.words.errors import NoSuchPathError, NotAMailboxError
from unghost.work.ownership import joined, named, needs_asking, owner_of_sources, proposals
from unghost.work.read import read_paths


def test_files_are_read_in_the_order_given(tmp_path: Path) -> None:
    """Each path gives its message, and is echoed as given."""
    source = emls(tmp_path / "mail")
    paths = [str(p) for p in sorted(source.rglob("*.eml"), reverse=True)]

    assert [path for path, _, _ in read_paths(paths, ME, single=False)] == paths
    assert [path for path, _, _ in read_paths(paths, ME, single=True)] == paths


def test_a_mailbox_gives_all_its_messages(tmp_path: Path) -> None:
    """An mbox and a Maildir are read whole."""
    box = append(tmp_path / "Inbox", *SEARCH)
    source = maildir(tmp_path / "mail")

    for path in (box, source):
        found = {m.envelope.message_id for _, m, _ in read_paths([str(path)], ME, single=False)}
        assert found == {m.message_id for m in SEARCH}


@pytest.mark.parametrize("name", ["1699.M2P3.host:2,S", "message", "mail.txt", "x.mbox"])
def test_a_path_from_standard_input_is_one_message_whatever_its_name(name: str, tmp_path: Path) -> None:
    """Even where it begins with a "From " line."""
    path = tmp_path / name
    path.write_bytes(b"From MAILER-DAEMON Mon Jun  1 09:00:00 2026\n" + BY_NAME["reject"].raw())
    ((echoed, message, reading),) = read_paths([str(path)], ME, single=True)

    assert echoed == str(path)
    assert message.envelope.message_id == BY_NAME["reject"].message_id
    assert reading.verdict.act is Act.REJECTION


def test_every_message_is_read_whole_about_jobs_or_not(tmp_path: Path) -> None:
    """Triage never shortens reading."""
    path = tmp_path / "parcel.eml"
    path.write_bytes(BY_NAME["parcel"].raw())
    ((_, message, reading),) = read_paths([str(path)], ME, single=False)

    assert reading.verdict.act is Act.NOT_JOB
    assert "parcel 4471" in message.visible_text
    assert reading.direction is Direction.IN


def test_a_damaged_file_is_a_message_with_defects(tmp_path: Path) -> None:
    """Bytes that are no mail are read as far as they can be."""
    path = tmp_path / "damaged"
    path.write_bytes(b"\x00\xff\xfe" * 300)

    assert len(list(read_paths([str(path)], ME, single=True))) == 1


def test_wrong_paths_are_the_callers_mistake(tmp_path: Path) -> None:
    """No such file, or a folder where one message is expected."""
    with pytest.raises(NoSuchPathError):
        list(read_paths([str(tmp_path / "none")], ME, single=True))
    with pytest.raises(NoSuchPathError):
        list(read_paths([str(tmp_path / "none")], ME, single=False))
    with pytest.raises(NotAMailboxError):
        list(read_paths([str(tmp_path)], ME, single=True))


def test_whose_mail_it_is_is_told_by_the_mail(tmp_path: Path) -> None:
    """The address that Sent mail is from, with the name that it bears."""
    owner = owner_of_sources([maildir(tmp_path / "mail")], "Europe/Berlin")

    assert (owner.addresses, owner.name, owner.zone) == (ME.addresses, ME.name, "Europe/Berlin")


def test_a_clear_guess_needs_no_question(tmp_path: Path) -> None:
    """One address, well borne out, is taken; none is asked for."""
    found, _ = proposals([maildir(tmp_path / "mail")])

    assert not needs_asking(found)
    assert needs_asking(())


def test_addresses_given_are_added_to_those_remembered() -> None:
    """An owner never loses an address by naming another."""
    both = joined(ME, frozenset({"mia@work.example"}), "UTC")

    assert both is not None
    assert both.addresses == {"mia@home.example", "mia@work.example"}
    assert both.zone == ME.zone
    assert joined(None, frozenset(), "UTC") is None


def test_a_name_that_is_known_is_kept(tmp_path: Path) -> None:
    """The name in Sent mail fills a gap, no more."""
    source = maildir(tmp_path / "mail")
    nameless = ME.__class__(ME.addresses)

    assert named(nameless, [source]).name == "Mia Keller"
    assert named(ME.__class__(ME.addresses, "Mia K."), [source]).name == "Mia K."
