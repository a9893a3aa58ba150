"""What a mailbox is for, by its name, in the languages and the spellings that programs use."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.sources.folder_names import SPECIAL_USE
from unghost.sources.folders import folded, folder_of, folder_of_labels
from unghost.sources.names import on_disk, written
from unghost.words.mail import Folder


@pytest.mark.parametrize(
    ("path", "folder"),
    [
        ("Sent", Folder.SENT),
        ("Sent Items", Folder.SENT),
        (".Sent", Folder.SENT),
        (".INBOX.Sent", Folder.SENT),
        ("INBOX.Sent", Folder.SENT),
        (".Sent.2024", Folder.SENT),
        ("Sent/2024", Folder.SENT),
        ("Sent-1", Folder.SENT),
        ("sent-mail", Folder.SENT),
        ("Sent.mbox/mbox", Folder.SENT),
        ("Sent Messages.mbox/0A1B2C3D-0000-1111-2222-0123456789AB/Data/1/2/Messages", Folder.SENT),
        ("Mail/pop.example.org/Sent", Folder.SENT),
        ("[Gmail].sbd/Gesendet", Folder.SENT),
        (".[Gmail].Sent Mail", Folder.SENT),
        ("[Gmail].Sent Mail", Folder.SENT),
        ("[Google Mail]/Messages envoyés", Folder.SENT),
        ("Gesendete Elemente", Folder.SENT),
        ("Gesendete Objekte", Folder.SENT),
        ("Éléments envoyés", Folder.SENT),
        ("E\u0301le\u0301ments envoye\u0301s", Folder.SENT),
        (".&AMk-l&AOk-ments envoy&AOk-s", Folder.SENT),
        ("Enviados", Folder.SENT),
        ("Posta inviata", Folder.SENT),
        ("Itens Enviados", Folder.SENT),
        ("Verzonden items", Folder.SENT),
        (".&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-", Folder.SENT),
        ("Takeout/Mail/Gesendet.mbox", Folder.SENT),
        ("Entwürfe", Folder.DRAFTS),
        (".Entw&APw-rfe", Folder.DRAFTS),
        ("Brouillons", Folder.DRAFTS),
        ("Unsent Messages", Folder.DRAFTS),
        ("Vorlagen", Folder.DRAFTS),
        ("Papierkorb", Folder.TRASH),
        ("Deleted Messages.mbox", Folder.TRASH),
        ("Lixeira", Folder.TRASH),
        ("Junk", Folder.SPAM),
        ("Spamverdacht", Folder.SPAM),
        ("Correo no deseado", Folder.SPAM),
        ("INBOX", Folder.INBOX),
        ("Posteingang", Folder.INBOX),
        ("INBOX.mbox/0A1B2C3D-0000-1111-2222-0123456789AB/Data/Messages", Folder.INBOX),
        ("INBOX/Jobs", Folder.ARCHIVE),
        (".INBOX.Jobs", Folder.ARCHIVE),
        ("Trash/Sent", Folder.SENT),
        ("Jobs", Folder.ARCHIVE),
        ("jobs.sent", Folder.ARCHIVE),
        ("Sent to agencies", Folder.ARCHIVE),
        ("All mail Including Spam and Trash.mbox", Folder.ARCHIVE),
        ("Outbox", Folder.ARCHIVE),
        (".&", Folder.ARCHIVE),
        (".&AA-", Folder.ARCHIVE),
        (".work.directory/sent-mail", Folder.SENT),
    ],
)
def test_a_mailbox_is_known_by_its_name(path: str, folder: Folder) -> None:
    """The deepest name that means a special use decides, and nothing but a whole name does."""
    assert folder_of(path.split("/")) is folder


@pytest.mark.parametrize("name", sorted(SPECIAL_USE))
def test_every_name_of_the_table_is_found(name: str) -> None:
    """The table is written as names are folded, so that each of its rows counts."""
    assert (folded(name), folder_of([name])) == (name, SPECIAL_USE[name])


@pytest.mark.parametrize(
    ("labels", "folder"),
    [
        ((), None),
        (("Inbox", "Important"), Folder.INBOX),
        (("Sent", "Inbox"), Folder.SENT),
        (("Gesendet", "Posteingang", "Geöffnet"), Folder.SENT),
        (("Archived", "Jobs"), Folder.ARCHIVE),
        (("Drafts", "Sent"), Folder.DRAFTS),
        (("Spam",), Folder.SPAM),
        (("Corbeille", "Boîte de réception"), Folder.TRASH),
    ],
)
def test_labels_tell_what_a_message_is(labels: tuple[str, ...], folder: Folder | None) -> None:
    """A Takeout has one file for all; what a message is stands in its labels."""
    assert folder_of_labels(labels) is folder


@given(st.lists(st.text(max_size=30), max_size=5))
def test_any_name_has_a_folder(names: list[str]) -> None:
    """No name is too odd."""
    assert folder_of(names) in Folder


@given(st.binary(min_size=1, max_size=40).filter(lambda name: b"\0" not in name))
def test_any_path_on_disk_is_written_as_unicode_and_found_again(path: bytes) -> None:
    """Whatever bytes name a file, its written name can be stored, and leads back to it."""
    name = os.fsdecode(path.replace(b"//", b"/").replace(b"//", b"/").lstrip(b"/"))
    written(name).encode()
    assert on_disk(written(name)).replace("//", "/") == name.replace("//", "/")


def test_a_latin_1_name_is_percent_encoded() -> None:
    """Only the part that needs it."""
    assert written("/mail/" + os.fsdecode(b"Entw\xfcrfe") + "/new") == "/mail///Entw%FCrfe/new"
