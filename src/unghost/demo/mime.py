"""One letter of the demo mailbox as a real message: alternatives, calendar parts, attachments, delivery reports."""

from __future__ import annotations

import io
import zipfile
import zlib
from email import message_from_string, policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from struct import pack
from typing import TYPE_CHECKING, NotRequired, TypedDict

from unghost.demo.moments import expand

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

_REPORT = "message/delivery-status"


class Attachment(TypedDict):
    """A file of a letter; its content is made here, unless it is given (text only)."""

    name: str
    type: str
    content: NotRequired[str]


class Letter(TypedDict):
    """One line of a mail file; ``at`` and the moments in its texts are relative to now (see moments)."""

    key: str
    folder: str
    at: str
    to: list[str]
    cc: list[str]
    subject: str
    reply_to: str | None
    language: str
    text: str
    html: str | None
    ics: str | None
    headers: dict[str, str]
    attachments: list[Attachment]
    sender: str


def message_id(letter: Letter) -> str:
    """The Message-ID of a letter: its key at its sender's domain."""
    return f"<{letter['key']}@{parseaddr(letter['sender'])[1].rpartition('@')[2]}>"


def compose(letter: Letter, at: datetime, now: datetime, ancestors: list[str]) -> EmailMessage:
    """The message of a letter sent ``at``, told as of ``now``; ancestors are Message-IDs, the eldest first."""
    message = EmailMessage(policy=policy.default)
    _address(message, letter)
    message["Subject"] = expand(letter["subject"], now, letter["language"])
    message["Date"] = format_datetime(at)
    message["Message-ID"] = message_id(letter)
    if ancestors:
        message["In-Reply-To"] = ancestors[-1]
        message["References"] = " ".join(ancestors)
    for name, value in letter["headers"].items():
        message[name] = value
    _fill(message, letter, now)
    _mark_boundaries(message, letter["key"])
    return message


def _address(message: EmailMessage, letter: Letter) -> None:
    message["From"] = _mailbox(letter["sender"])
    message["To"] = [_mailbox(one) for one in letter["to"]]
    if letter["cc"]:
        message["Cc"] = [_mailbox(one) for one in letter["cc"]]


def _mailbox(written: str) -> Address:
    name, address = parseaddr(written)
    return Address(display_name=name, addr_spec=address)


def _fill(message: EmailMessage, letter: Letter, now: datetime) -> None:
    """Give the message its parts: text and HTML as alternatives, then calendar and files."""
    bodies = [("plain", letter["text"]), ("html", letter["html"])]
    told = [(subtype, expand(body, now, letter["language"])) for subtype, body in bodies if body]
    for index, (subtype, body) in enumerate(told):
        (message.add_alternative if index else message.set_content)(body, subtype=subtype)
    if letter["ics"]:
        _add_calendar(message, expand(letter["ics"], now, letter["language"]))
    for attachment in letter["attachments"]:
        _attach(message, attachment, expand(attachment.get("content", ""), now, letter["language"]))


def _add_calendar(message: EmailMessage, calendar: str) -> None:
    """Add a calendar as one more alternative, its method told in the type too (RFC 6047, section 2.4)."""
    method = next((line[7:] for line in calendar.splitlines() if line.startswith("METHOD:")), "PUBLISH")
    folded = "".join(f"{_fold(line)}\r\n" for line in calendar.splitlines())
    message.add_alternative(
        folded.encode(), maintype="text", subtype="calendar", params={"method": method, "charset": "utf-8"}
    )


def _fold(line: str) -> str:
    """A calendar line in lines of at most 75 octets (RFC 5545, section 3.1), were each character two octets long."""
    return "\r\n ".join(line[start : start + 37] for start in range(0, len(line), 37)) if len(line) > 37 else line


def _attach(message: EmailMessage, attachment: Attachment, content: str) -> None:
    """Attach a file; a delivery report makes the whole message a report (RFC 6522)."""
    kind, name = attachment["type"], attachment["name"]
    if kind == _REPORT:
        message.make_mixed()
        message.attach(message_from_string(f"Content-Type: {_REPORT}\n\n{content}", policy=policy.default))
        message.replace_header("Content-Type", f'multipart/report; report-type="{_REPORT.partition("/")[2]}"')
    elif kind.startswith("text/"):
        message.add_attachment(content or f"{name}\n", subtype=kind.partition("/")[2], filename=name)
    else:
        maintype, subtype = kind.split("/")
        message.add_attachment(_CONTENTS[kind](name), maintype=maintype, subtype=subtype, filename=name)


def _mark_boundaries(message: EmailMessage, key: str) -> None:
    """Name the boundaries after the key, so that the same now gives the same bytes."""
    for index, part in enumerate(message.walk()):
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            part.set_boundary(f"=_{key}_{index}")


def _pdf(name: str) -> bytes:
    """A valid PDF of one page that shows the file's name."""
    shown = name.encode("ascii", "replace").decode().translate({40: "[", 41: "]", 92: "/"})
    fonts = "<< /Font << /F1 5 0 R >> >>"
    stream = f"BT /F1 18 Tf 72 760 Td ({shown}) Tj ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources {fonts} >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    body, offsets = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    rows = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}"
    return f"{body}{table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n".encode()


def _png(_name: str) -> bytes:
    """A PNG image of one grey pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))

    header = pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"\x00\x80")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def _docx(name: str) -> bytes:
    """A word-processing document of one paragraph (ECMA-376, the least a reader opens)."""
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    package = "http://schemas.openxmlformats.org/package/2006"
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    shown = name.translate({38: "+", 60: "[", 62: "]"})
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{relation}" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{word}"><w:body><w:p><w:r><w:t>{shown}</w:t></w:r></w:p>'
        "</w:body></w:document>",
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path, xml in parts.items():
            archive.writestr(zipfile.ZipInfo(path), f'<?xml version="1.0" encoding="UTF-8"?>{xml}')
    return packed.getvalue()


_CONTENTS: dict[str, Callable[[str], bytes]] = {
    "application/pdf": _pdf,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": _docx,
    "image/png": _png,
}
