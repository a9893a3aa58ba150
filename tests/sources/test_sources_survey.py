"""What a source holds: every form, every mixture, and everything that is none."""

import gzip
import os
import socket
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from sources_made import emlx, maildir, mbox, message, tarred, write, zipped

from unghost.sources.foreign import EXPORTS
from unghost.sources.reading import stream
from unghost.sources.survey import survey, units
from unghost.sources.unit import Unit, UnitKind
from unghost.words.errors import (
    BrokenSourceError,
    ForeignFormatError,
    NoSuchPathError,
    NotAMailboxError,
    UnreadableError,
)
from unghost.words.mail import Folder

GUIDE = Path(__file__).parents[2] / "docs" / "how-to" / "get-your-mail.md"
UUID = "0A1B2C3D-0000-1111-2222-0123456789AB"
Shape = tuple[str, UnitKind, Folder, str | None]


def shape(root: Path) -> set[Shape]:
    """What `root` holds: path below it, kind, folder and member of each unit."""
    base = root if root.is_dir() else root.parent
    return {(_below(unit, base), unit.kind, unit.folder, unit.member) for unit in units(root)}


def _below(unit: Unit, base: Path) -> str:
    return os.path.relpath(unit.path, base)


def numbers(root: Path) -> list[int]:
    """The numbers of all messages that are read from `root`, sorted."""
    found = (raw for unit in units(root) for _, raw in stream(unit))
    return sorted(int(raw.split(b"Subject: Number ")[1].split()[0]) for raw in found)


def test_a_maildir_plus_plus(tmp_path: Path) -> None:
    """Its root is the inbox, its hidden Maildirs are what they are called."""
    root = maildir(tmp_path / "Maildir", message(1))
    maildir(root / ".Sent", message(2))
    maildir(root / ".Entw&APw-rfe", message(3))
    write(
        root,
        {"dovecot.index.log": b"\1\2", ".Sent/maildirfolder": b"", "subscriptions": b"Sent\n", "tmp/9.x": message(9)},
    )
    expected = {("cur", Folder.INBOX), (".Sent/cur", Folder.SENT), (".Entw&APw-rfe/cur", Folder.DRAFTS)}
    assert {(path, folder) for path, _, folder, _ in shape(root) if path.endswith("cur")} == expected
    assert numbers(root) == [1, 2, 3]


def test_a_tree_of_maildirs_at_any_depth(tmp_path: Path) -> None:
    """As mbsync and offlineimap write it, over several accounts."""
    for number, name in enumerate(["work/INBOX", "work/Sent", "home/[Gmail]/Sent Mail", "home/Archive/2024"]):
        maildir(tmp_path / name, message(number))
    found = {(path, folder) for path, kind, folder, _ in shape(tmp_path) if path.endswith("cur")}
    expected = {
        ("work/INBOX/cur", Folder.INBOX),
        ("work/Sent/cur", Folder.SENT),
        ("home/[Gmail]/Sent Mail/cur", Folder.SENT),
        ("home/Archive/2024/cur", Folder.ARCHIVE),
    }
    assert (found, numbers(tmp_path)) == (expected, [0, 1, 2, 3])


@pytest.mark.parametrize("missing", ["new", "tmp", "new tmp"])
def test_a_maildir_that_lost_its_empty_folders(tmp_path: Path, missing: str) -> None:
    """A copy or an archive may leave empty folders out."""
    maildir(tmp_path / "Sent", message(1))
    for name in missing.split():
        (tmp_path / "Sent" / name).rmdir()
    assert (numbers(tmp_path), {folder for _, _, folder, _ in shape(tmp_path)}) == ([1], {Folder.SENT})


def test_the_inner_folder_of_a_maildir(tmp_path: Path) -> None:
    """Somebody who gives `cur` itself is understood."""
    maildir(tmp_path / "Sent", message(1))
    assert shape(tmp_path / "Sent" / "cur") == {(".", UnitKind.MAILDIR, Folder.SENT, None)}


def test_an_empty_maildir_has_no_messages(tmp_path: Path) -> None:
    """It is a mailbox all the same."""
    assert (numbers(maildir(tmp_path / "Maildir")), len(units(tmp_path / "Maildir"))) == ([], 2)


@pytest.mark.parametrize("name", ["mail", "mail.txt", "inbox.mbox", "Sent", "mail.pdf"])
@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_an_mbox_is_known_by_its_content(tmp_path: Path, name: str, pack: Callable[[bytes], bytes]) -> None:
    """Whatever it is called, and packed or not."""
    write(tmp_path, {name: pack(mbox(message(1), message(2)))})
    ((_, kind, _, member),) = shape(tmp_path / name)
    assert (kind, member, numbers(tmp_path / name)) == (UnitKind.MBOX, None, [1, 2])


@pytest.mark.parametrize("content", [b"", b"\n", gzip.compress(b"")], ids=["empty", "blank", "empty gzip"])
def test_an_empty_file_is_an_mbox_without_messages(tmp_path: Path, content: bytes) -> None:
    """Given by itself, it is taken for what it will be."""
    write(tmp_path, {"inbox": content})
    assert ({kind for _, kind, _, _ in shape(tmp_path / "inbox")}, numbers(tmp_path / "inbox")) == ({UnitKind.MBOX}, [])


def test_a_tree_of_eml_files(tmp_path: Path) -> None:
    """One unit a folder that has any; other files are left alone."""
    files = {
        "a.eml": message(1),
        "b.EML": message(2),
        "Gesendet/c.eml": message(3),
        "empty/": b"",
        "photo.jpg": b"\xff\xd8",
    }
    write(
        tmp_path / "export", files | {"notes.txt": b"Milk, bread.\n", ".hidden/x.eml": message(9), "._a.eml": b"\0\5"}
    )
    expected = {(".", UnitKind.EML, Folder.ARCHIVE, None), ("Gesendet", UnitKind.EML, Folder.SENT, None)}
    assert (shape(tmp_path / "export"), numbers(tmp_path / "export")) == (expected, [1, 2, 3])


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.eml", message(1), UnitKind.EML),
        ("1699.M2P3.host:2,S", message(1), UnitKind.EML),
        ("a.msg", message(1), UnitKind.EML),
        ("a.eml", b"hello, no header, Subject: Number 1\n", UnitKind.EML),
        ("1.emlx", emlx(message(1)), UnitKind.EMLX),
        ("1.partial.emlx", emlx(message(1)), UnitKind.EMLX),
        ("1", emlx(message(1)), UnitKind.EMLX),
    ],
)
def test_a_single_message(tmp_path: Path, name: str, content: bytes, kind: UnitKind) -> None:
    """A file that is one message, by its content or by its name."""
    write(tmp_path, {name: content, "other.eml": message(2)})
    assert (shape(tmp_path / name), numbers(tmp_path / name)) == ({(".", kind, Folder.ARCHIVE, name)}, [1])


def test_an_mbox_whose_beginning_is_lost(tmp_path: Path) -> None:
    """A file called .mbox that begins within a message's headers."""
    write(tmp_path, {"Sent.mbox": message(1) + b"\n" + mbox(message(2))})
    assert (shape(tmp_path), numbers(tmp_path)) == ({("Sent.mbox", UnitKind.MBOX, Folder.SENT, None)}, [1, 2])


def test_a_thunderbird_profile(tmp_path: Path) -> None:
    """Mbox files beside .msf indexes, subfolders in .sbd; nothing else of the profile is looked at."""
    folder = "ImapMail/imap.example.org"
    files = {
        "prefs.js": b"user_pref();\n",
        "storage/x": mbox(message(99)),
        f"{folder}/INBOX": mbox(message(1)),
        f"{folder}/INBOX.msf": b"// <!-- <mdb:mork",
        f"{folder}/Sent-1": mbox(message(2), line=b"From "),
        f"{folder}/[Gmail].sbd/Entwürfe": mbox(message(3), line=b"From - Mon Jan 05 10:00:00 2026"),
        f"{folder}/Archives.sbd/2024": mbox(message(4)),
        f"{folder}/jobs.so": mbox(message(5)),
        f"{folder}/jobs.so.msf": b"//",
        f"{folder}/Trash": b"",
        f"{folder}/Trash.msf": b"//",
        f"{folder}/msgFilterRules.dat": b'version="9"\n',
        f"{folder}/filterlog.html": b"<html>",
        "Mail/Local Folders/Unsent Messages": b"",
        "Mail/Local Folders/Unsent Messages.msf": b"//",
        "Mail/Local Folders/maybe": b"",
    }
    write(tmp_path / "ab12.default", files)
    expected = {
        (f"{folder}/INBOX", Folder.INBOX),
        (f"{folder}/Sent-1", Folder.SENT),
        (f"{folder}/[Gmail].sbd/Entwürfe", Folder.DRAFTS),
        (f"{folder}/Archives.sbd/2024", Folder.ARCHIVE),
        (f"{folder}/jobs.so", Folder.ARCHIVE),
        (f"{folder}/Trash", Folder.TRASH),
        ("Mail/Local Folders/Unsent Messages", Folder.DRAFTS),
    }
    found = {(path, folder) for path, _, folder, _ in shape(tmp_path / "ab12.default")}
    assert (found, numbers(tmp_path)) == (expected, [1, 2, 3, 4, 5])


def test_a_thunderbird_maildir_store(tmp_path: Path) -> None:
    """Thunderbird's own Maildirs have no `new`, and call their messages .eml."""
    write(tmp_path / "server", {"INBOX/cur/12.eml": message(1), "INBOX/tmp/": b"", "INBOX.msf": b"//"})
    assert (shape(tmp_path), numbers(tmp_path)) == ({("server/INBOX/cur", UnitKind.MAILDIR, Folder.INBOX, None)}, [1])


def test_apple_mail_folders(tmp_path: Path) -> None:
    """Exported .mbox folders, and the V10 tree with its hashed folders, whole and partial messages."""
    files = {
        "Export/Sent.mbox/mbox": mbox(message(1)),
        "Export/Sent.mbox/table_of_contents": b"\0\1",
        f"V10/{UUID}/INBOX.mbox/{UUID}/Data/Messages/1.emlx": emlx(message(2)),
        f"V10/{UUID}/INBOX.mbox/{UUID}/Data/Messages/3.partial.emlx": emlx(message(3)),
        f"V10/{UUID}/INBOX.mbox/{UUID}/Data/Attachments/3/2/forwarded.eml": message(98),
        f"V10/{UUID}/[Gmail].mbox/Gesendet.mbox/{UUID}/Data/2/1/Messages/4.emlx": emlx(message(4)),
        f"V10/{UUID}/[Gmail].mbox/Gesendet.mbox/{UUID}/Data/2/1/Messages/4.partial.emlx": emlx(message(99)),
        "V10/MailData/Envelope Index": b"SQLite format 3\0",
    }
    write(tmp_path, files)
    expected = {
        ("Export/Sent.mbox/mbox", UnitKind.MBOX, Folder.SENT, None),
        (f"V10/{UUID}/INBOX.mbox/{UUID}/Data/Messages", UnitKind.EMLX, Folder.INBOX, None),
        (f"V10/{UUID}/[Gmail].mbox/Gesendet.mbox/{UUID}/Data/2/1/Messages", UnitKind.EMLX, Folder.SENT, None),
    }
    assert (shape(tmp_path), numbers(tmp_path)) == (expected, [1, 2, 3, 4])


MEMBERS = {
    "Takeout/Mail/Posteingang.mbox": mbox(message(1), message(2)),
    "Takeout/Mail/Gesendet.mbox": mbox(message(3)),
    "Takeout/archive_browser.html": b"<html>",
    "__MACOSX/Takeout/Mail/._Gesendet.mbox": b"\0",
}
TAKEOUT = {
    (UnitKind.ARCHIVE_MBOX, Folder.INBOX, "Takeout/Mail/Posteingang.mbox"),
    (UnitKind.ARCHIVE_MBOX, Folder.SENT, "Takeout/Mail/Gesendet.mbox"),
}


@pytest.mark.parametrize("name", ["takeout-1.zip", "takeout-1.tgz", "takeout-1.tar"])
@pytest.mark.parametrize("within", [False, True], ids=["by itself", "in a folder"])
def test_a_takeout_archive(tmp_path: Path, name: str, within: bool) -> None:
    """The mboxes at any depth of a zip or tar archive, by itself or among others."""
    path = tmp_path / name
    zipped(path, MEMBERS) if name.endswith("zip") else tarred(path, [*MEMBERS.items()], packed=name.endswith("tgz"))
    source = tmp_path if within else path
    assert {each[1:] for each in shape(source)} == TAKEOUT
    assert numbers(source) == [1, 2, 3]


def test_an_archive_is_not_listed_again_while_it_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To list a packed tar archive is to unpack it: what is known of it is taken over."""
    path = tarred(tmp_path / "takeout.tgz", [*MEMBERS.items()])
    before = units(path)
    monkeypatch.setattr("unghost.sources.files.mbox_members", lambda _: ([], None))
    assert survey(path, known=before).units == before
    os.utime(path, ns=(1, 1))
    with pytest.raises(NotAMailboxError):
        survey(path, known=before)


@pytest.mark.parametrize("target", ["..", ".", "../..", "loop", "/"])
def test_links_are_not_followed_for_ever(tmp_path: Path, target: str) -> None:
    """A link up, to itself, or round in a circle adds nothing."""
    maildir(tmp_path / "top" / "Mail" / "INBOX", message(1))
    (tmp_path / "top" / "Mail" / "loop").symlink_to(target)
    assert numbers(tmp_path / "top" / "Mail") == [1]


def test_a_link_to_mail_elsewhere_is_followed_once(tmp_path: Path) -> None:
    """Two links to the same folder are one folder."""
    maildir(tmp_path / "disk" / "Archive", message(1))
    write(tmp_path / "Mail", {"x/": b""})
    for name in ("a", "b"):
        (tmp_path / "Mail" / name).symlink_to(tmp_path / "disk")
    assert numbers(tmp_path / "Mail") == [1]


def test_a_source_given_as_a_link_keeps_its_name(tmp_path: Path) -> None:
    """The path that the owner gave is the one that is shown."""
    maildir(tmp_path / "disk", message(1))
    (tmp_path / "Sent").symlink_to(tmp_path / "disk")
    assert {unit.path for unit in units(tmp_path / "Sent")} == {f"{tmp_path}/Sent/cur", f"{tmp_path}/Sent/new"}


def test_pipes_and_sockets_never_make_us_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not in a tree, not in a Maildir, not as the source."""
    maildir(tmp_path / "Mail", message(1))
    write(tmp_path, {"tree/a.eml": message(2)})
    os.mkfifo(tmp_path / "Mail" / "cur" / "1700.pipe:2,")
    os.mkfifo(tmp_path / "tree" / "pipe")
    monkeypatch.chdir(tmp_path / "tree")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        found = survey(tmp_path)
    assert found.unreadable == ()
    with pytest.raises(NotAMailboxError, match="neither a file nor a folder"):
        survey(tmp_path / "tree" / "pipe")


NOTHING: list[tuple[str, bytes, str]] = [
    ("photo.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0", "a binary file"),
    ("program", b"\x7fELF\2\1\1\0", "a binary file"),
    ("letter.txt", b"Dear Bob,\n\nFrom here on all is well.\n", "a text without a message"),
    ("notes.md", b"Title: a note\nAuthor: me\n\nText.\n", "a text without a message"),
    ("data.gz", gzip.compress(b"Milk, bread.\n"), "a binary file|a text without a message"),
    ("broken.gz", b"\x1f\x8b\x08\0garbage", "a binary file|a text without a message"),
    ("picture.eml", b"\xff\xd8\xff\xe0\0\x10JFIF\0", "a binary file"),
    ("config.yml", b"to: bob\nname: x\n", "a text without a message"),
]


@pytest.mark.parametrize(("name", "content", "why"), NOTHING, ids=[name for name, _, _ in NOTHING])
def test_a_file_that_holds_no_mail_is_refused(tmp_path: Path, name: str, content: bytes, why: str) -> None:
    """With one line that says what it is, and what to give instead."""
    write(tmp_path, {name: content})
    with pytest.raises(NotAMailboxError, match=why):
        survey(tmp_path / name)


@pytest.mark.parametrize(
    "files", [{}, {"a/b/": b""}, {"letter.txt": b"Hello\n", "photo.jpg": b"\xff\xd8"}, {".gitkeep": b"", "x": b""}]
)
def test_a_folder_without_mail_is_refused(tmp_path: Path, files: dict[str, bytes]) -> None:
    """An empty folder, empty folders, and other files."""
    with pytest.raises(NotAMailboxError, match="no mail in this folder"):
        survey(write(tmp_path, files))


def test_an_archive_without_an_mbox_is_refused(tmp_path: Path) -> None:
    """A zip archive of something else."""
    with pytest.raises(NotAMailboxError, match=r"without an \.mbox"):
        survey(zipped(tmp_path / "photos.zip", {"a.jpg": b"\xff\xd8"}))


@pytest.mark.parametrize("name", ["nowhere", "nowhere/at/all", "a.eml/b", "\0", "x" * 300])
def test_a_path_that_is_not_there(tmp_path: Path, name: str) -> None:
    """Is named as it was given."""
    write(tmp_path, {"a.eml": message(1)})
    with pytest.raises(NoSuchPathError if len(name) < 300 else UnreadableError):
        survey(tmp_path / name)


@pytest.mark.parametrize("suffix", sorted(suffix[1:] for suffix in EXPORTS))
def test_files_of_other_programs_are_named(tmp_path: Path, suffix: str) -> None:
    """With the way to export them, by themselves and in a folder; and the page that it points to names each."""
    write(tmp_path, {f"Outlook.{suffix.upper()}": b"!BDN\0\1", "x/y.txt": b"hello"})
    for source in (tmp_path / f"Outlook.{suffix.upper()}", tmp_path):
        with pytest.raises(ForeignFormatError, match=r"this is .*(Outlook|Notes|Opera).*get-your-mail"):
            survey(source)
    assert f"`.{suffix}`" in GUIDE.read_text(encoding="utf-8")


def test_a_pst_is_known_by_its_content(tmp_path: Path) -> None:
    """Even where it is called something else."""
    with pytest.raises(ForeignFormatError, match="readpst"):
        survey(write(tmp_path, {"backup": b"!BDN\0\1"}) / "backup")


def test_what_can_be_read_is_read_and_the_rest_is_told(tmp_path: Path) -> None:
    """Beside mail, a foreign file and a broken archive are one line each."""
    write(tmp_path, {"a.eml": message(1), "old.pst": b"!BDN", "older.pst": b"!BDN", "takeout.zip": b"PK\3\4broken"})
    found = survey(tmp_path)
    assert [type(error) for error in found.unreadable] == [BrokenSourceError, ForeignFormatError]
    assert len(found.units) == 1


def test_a_folder_that_may_not_be_opened_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Others are read all the same; if there are none, that is the error."""
    maildir(tmp_path / "Mail", message(1))
    write(tmp_path, {"locked/": b""})
    scandir = os.scandir

    def refusing(path: str) -> AbstractContextManager[Iterable[os.DirEntry[str]]]:
        if path.endswith("locked"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    assert "locked: it cannot be read (Permission denied). Check its permissions." in str(
        survey(tmp_path).unreadable[0]
    )
    with pytest.raises(UnreadableError):
        survey(tmp_path / "locked")


def test_a_file_that_may_not_be_opened_is_told(tmp_path: Path) -> None:
    """A link to itself can be listed, and not opened."""
    write(tmp_path, {"a.eml": message(1)})
    (tmp_path / "Sent").symlink_to("Sent")
    assert [type(error) for error in survey(tmp_path).unreadable] == [UnreadableError]


def test_a_folder_name_of_any_bytes(tmp_path: Path) -> None:
    """A name that isn't UTF-8 is kept in a spelling that can be stored, and its mail is read."""
    name = os.fsdecode(b"Entw\xfcrfe")
    maildir(tmp_path / name, message(1))
    write(tmp_path, {f"{name}/cur/{name}:2,S": message(2)})
    assert all(unit.path.encode() for unit in units(tmp_path))
    assert numbers(tmp_path) == [1, 2]


def test_a_tree_too_deep_ends(tmp_path: Path) -> None:
    """Nothing nests as deep as this; the walk ends all the same, and what is above is read."""
    write(tmp_path, {"a.eml": message(1), "/".join("d" * 100) + "/b.eml": message(2)})
    assert numbers(tmp_path) == [1]
