"""Whose mailbox it is: guessed from the mail, never a list, never somebody who writes to the owner."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.sources.owner import owner_name, propose_owner
from unghost.words.mail import Address, Envelope, Folder

Seen = list[tuple[Envelope, Folder]]

ANN = "Ann Lee <ann@example.org>"
BOB = "Bob Ray <bob@example.net>"
LIST = "Runners <runners@lists.example.net>"


def mail(
    sender: str,
    to: str,
    folder: Folder = Folder.INBOX,
    *,
    cc: str = "",
    delivered: str = "",
    labels: tuple[str, ...] = (),
    by_list: bool = False,
) -> tuple[Envelope, Folder]:
    """A message from `sender` to `to`, with what else tells whose it is."""
    envelope = Envelope(
        message_id=None,
        date=None,
        subject="",
        sender=address(sender),
        reply_to=(),
        to=(address(to),),
        cc=(address(cc),) if cc else (),
        in_reply_to=None,
        references=(),
        delivered_to=tuple(delivered.split()),
        list_id=by_list,
        labels=labels,
    )
    return envelope, folder


def address(text: str) -> Address:
    """A display name and an address in angle brackets, or an address alone."""
    name, _, rest = text.rpartition("<")
    return Address(name.strip(), rest.rstrip(">"))


def from_many(count: int, to: str, cc: str = "", delivered: str = "") -> Seen:
    """`count` messages to `to`, each from somebody else."""
    return [
        mail(f"Person {number} <p{number}@shop{number}.example>", to, cc=cc, delivered=delivered)
        for number in range(count)
    ]


def addresses(seen: Seen) -> list[str]:
    """The addresses proposed, best first."""
    return [candidate.address for candidate in propose_owner(seen)]


CASES: list[tuple[str, Seen, list[str]]] = [
    ("nothing", [], []),
    ("Sent", [*from_many(5, ANN), mail(ANN, BOB, Folder.SENT)], ["ann@example.org"]),
    ("Drafts", [mail(ANN, BOB, Folder.DRAFTS), mail(BOB, "other@example.org")], ["ann@example.org"]),
    (
        "Sent by its label",
        [*from_many(3, LIST), mail(ANN, BOB, Folder.ARCHIVE, labels=("Gesendet",))],
        ["ann@example.org"],
    ),
    ("delivered", from_many(9, LIST, delivered="ann@example.org"), ["ann@example.org"]),
    ("addressed", [*from_many(9, ANN), mail(ANN, BOB, Folder.ARCHIVE)], ["ann@example.org"]),
    ("copied", [*from_many(9, ANN, cc=BOB), *from_many(9, ANN)], ["ann@example.org"]),
    (
        "an alias that writes",
        [
            *from_many(9, ANN),
            *[mail(ANN, BOB, Folder.SENT)] * 8,
            *[mail("A. Lee <a@lee.example>", BOB, Folder.SENT)] * 2,
        ],
        ["ann@example.org", "a@lee.example"],
    ),
    (
        "an alias that only receives, by name",
        [*from_many(9, ANN), mail(ANN, BOB, Folder.SENT), *from_many(3, "Lee, Ann <jobs@lee.example>")],
        ["ann@example.org", "jobs@lee.example"],
    ),
    (
        "an alias by its tag",
        [*from_many(9, ANN), mail(ANN, BOB, Folder.SENT), *from_many(3, "ann+jobs@example.org")],
        ["ann@example.org", "ann+jobs@example.org"],
    ),
    (
        "Gmail's dots",
        [
            *from_many(9, "annlee@gmail.com"),
            mail("annlee@gmail.com", BOB, Folder.SENT),
            *from_many(3, "ann.lee@gmail.com"),
        ],
        ["annlee@gmail.com", "ann.lee@gmail.com"],
    ),
    (
        "an alias delivered to",
        [*from_many(9, ANN, delivered="ann@example.org"), *from_many(4, "x@example.com", delivered="ann@work.example")],
        ["ann@example.org", "ann@work.example"],
    ),
    (
        "a mailing list",
        [*from_many(9, ANN), mail(ANN, BOB, Folder.SENT), *[mail(BOB, LIST, by_list=True, delivered=LIST[9:-1])] * 6],
        ["ann@example.org"],
    ),
    (
        "a sender put into Sent by hand",
        [
            *from_many(9, ANN),
            *[mail(ANN, BOB, Folder.SENT)] * 5,
            *[mail(BOB, ANN, Folder.SENT)] * 2,
            *[mail(BOB, ANN)] * 9,
        ],
        ["ann@example.org"],
    ),
    (
        "a sender who calls himself like the owner",
        [
            *from_many(9, ANN),
            mail(ANN, BOB, Folder.SENT),
            *[mail("Ann Lee <x@evil.example>", "Ann Lee <x@evil.example>")] * 5,
        ],
        ["ann@example.org"],
    ),
    (
        "somebody with the same first name",
        [
            *from_many(9, "Ann <ann@example.org>"),
            mail("Ann <ann@example.org>", BOB, Folder.SENT),
            *from_many(5, "Ann <a@x.example>"),
        ],
        ["ann@example.org"],
    ),
    ("one mail in the inbox", [mail(BOB, ANN)], ["ann@example.org"]),
    ("one mail somewhere", [mail(BOB, ANN, Folder.ARCHIVE)], []),
    ("one conversation", [mail(ANN, BOB), mail(BOB, ANN)] * 5, []),
    ("only newsletters from one", [mail(BOB, LIST, by_list=True)] * 5, []),
    ("no sender", [(Envelope(None, None, "", None, (), (), (), None, ()), Folder.SENT)], []),
]


@pytest.mark.parametrize(("seen", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_owner_is_who_the_mail_says(seen: Seen, expected: list[str]) -> None:
    """Best first, and nobody where two people are as likely."""
    assert addresses(seen) == expected


def test_a_candidate_says_why() -> None:
    """With its share of the mail, and the name it goes by."""
    (found,) = propose_owner([*from_many(7, ANN), *[mail(ANN, BOB, Folder.SENT)] * 2, mail(BOB, LIST)])
    assert (found.name, found.share, found.reason) == ("Ann Lee", 0.9, "wrote 2 of the 2 mails in Sent")


@pytest.mark.parametrize(
    ("seen", "name"),
    [
        (
            [
                mail("Ann Lee <ann@example.org>", BOB),
                mail("A <ann@example.org>", BOB),
                mail("A <ann@example.org>", BOB),
            ],
            "A",
        ),
        ([mail("ann@example.org", BOB), mail(BOB, "Lee Ann <ann@example.org>")], "Lee Ann"),
        ([mail("ann@example.org <ann@example.org>", BOB), mail(BOB, "x@example.org")], ""),
        ([mail("Ann <ann@example.org>", BOB), mail("Ann Lee <ann@example.org>", BOB)], "Ann Lee"),
        ([], ""),
    ],
)
def test_the_name_is_what_the_owner_signs_with(seen: Seen, name: str) -> None:
    """The one used most in From, else what others write; never an address."""
    assert owner_name(seen, {"ann@example.org"}) == name


PEOPLE = st.sampled_from([ANN, BOB, LIST, "x@example.com", "Ann Lee <ann@work.example>"])


@given(
    st.lists(
        st.builds(mail, PEOPLE, PEOPLE, st.sampled_from(Folder), delivered=st.sampled_from(["", "ann@example.org"]))
    )
)
def test_order_does_not_matter(seen: Seen) -> None:
    """The same mail in another order has the same owner, and every share is one."""
    found = propose_owner(seen)
    assert found == propose_owner(seen[::-1])
    assert all(0 < candidate.share <= 1 for candidate in found)
