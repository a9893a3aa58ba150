"""Apple Mail's .emlx: the message's length on the first line, the message, then a property list of Mail's own."""


def message_of_emlx(data: bytes) -> bytes:
    """The message in an .emlx file; all that could be it where the length is wrong or missing."""
    first, _, rest = data.partition(b"\n")
    first = first.strip()
    if not first.isdigit() or len(first) > 15:
        return data
    if int(first) <= len(rest):
        return rest[: int(first)]
    plist = rest.rfind(b"<?xml")
    return rest[:plist] if plist > 0 and b"<plist" in rest[plist:] else rest
