"""Messages made for the tests of the mail room."""

from datetime import UTC, datetime, timedelta

from unghost.words.mail import Address, Envelope

START = datetime(2026, 3, 2, 9, tzinfo=UTC)


def raw(body: str = "Hello", *headers: str, kind: str = 'text/plain; charset="utf-8"') -> bytes:
    """A message of one part, with usual headers before those given."""
    head = ["From: Ann Lee <ann@acme.example>", "To: me@post.example", "Date: Mon, 2 Mar 2026 09:00:00 +0000"]
    head += ["Message-ID: <1@acme.example>", "Subject: Hello", "MIME-Version: 1.0", f"Content-Type: {kind}", *headers]
    return "\r\n".join([*head, "", body]).encode()


def multipart(subtype: str, *parts: str, boundary: str = "edge") -> bytes:
    """A message of several parts, each given with its headers and a blank line."""
    body = "".join(f"--{boundary}\r\n{part}\r\n" for part in parts) + f"--{boundary}--\r\n"
    return raw(body, kind=f'multipart/{subtype}; boundary="{boundary}"')


def part(text: str, kind: str = "text/plain; charset=utf-8", *headers: str) -> str:
    """A part with its headers."""
    return "\r\n".join([f"Content-Type: {kind}", *headers, "", text])


def envelope(
    number: int,
    *,
    subject: str = "Interview",
    sender: str = "ann@acme.example",
    to: str = "me@post.example",
    refs: tuple[int, ...] = (),
    minutes: int | None = None,
    message_id: str | None = "",
) -> tuple[str, Envelope]:
    """A key and an envelope; `refs` are numbers of others, `message_id` "" stands for the one of the number."""
    names = tuple(f"<{ref}@x>" for ref in refs)
    made = Envelope(
        message_id=f"<{number}@x>" if message_id == "" else message_id,
        date=START + timedelta(minutes=number if minutes is None else minutes),
        subject=subject,
        sender=Address("", sender),
        reply_to=(),
        to=(Address("", to),),
        cc=(),
        in_reply_to=names[-1] if names else None,
        references=names,
    )
    return f"k{number}", made
