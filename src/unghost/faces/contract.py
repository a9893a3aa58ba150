"""The machine interface: readings, judgements and letters as JSON objects (docs/reference/contract.md)."""

import json
import re
import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from unghost.words.candidacies import Candidacy, Judgement, Obligation, PlannedInterview, Thread
from unghost.words.letters import Letter, Remark
from unghost.words.mail import Address, Event, Message
from unghost.words.readings import Ask, Promise, Reading, Time

_HALVES = re.compile("[\ud800-\udfff]")
"""Halves of characters (RFC 3629); U+DC80 to U+DCFF stand for bytes of a file's name that is no UTF-8."""

Paths = Mapping[str, Sequence[str]]
"""Message key → where the message lies."""
Ids = Mapping[str, str | None]
"""Message key → Message-ID."""


def dumps(value: Any) -> str:
    """One line of JSON, Unicode as it is; escaped where standard output couldn't hold it."""
    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    text = json.dumps(value, ensure_ascii=encoding != "utf8", separators=(", ", ": "))
    return text if text.isascii() else _HALVES.sub(_half, text)


def _half(found: re.Match[str]) -> str:
    half = found.group()
    return f"\\u{ord(half):04x}" if "\udc80" <= half <= "\udcff" else "\ufffd"


def time(value: datetime | date | None) -> str | None:
    """ISO 8601; a date alone stays one."""
    return None if value is None else value.isoformat()


def address(value: Address | None) -> dict[str, Any] | None:
    """A person: name (null where unknown) and address."""
    return None if value is None else {"name": value.name or None, "address": value.address or None}


def reading(path: str, message: Message, read: Reading) -> dict[str, Any]:
    """One line of `unghost read`."""
    envelope = message.envelope
    return {
        "path": path,
        "message_id": envelope.message_id,
        "date": time(envelope.date),
        "direction": read.direction,
        "subject": envelope.subject,
        "from": envelope.sender.address if envelope.sender else None,
        "attachments": list(message.attachments),
        "language": message.language,
        "visible_text": message.visible_text,
        "job_search": {"is": read.job_search, "confidence": read.job_confidence},
        "act": {
            "is": read.verdict.act,
            "confidence": read.verdict.confidence,
            "others": [[a, p] for a, p in read.verdict.others],
        },
        "asks": [_ask(a) for a in read.asks],
        "promises": [_promise(p) for p in read.promises],
        "times": [_time(t) for t in read.times],
        "interview": _interview(read),
        "organisation": read.organisation,
        "role": read.role,
        "relay": read.relay,
        "person": address(read.person),
        "answerable": read.answerable,
        "events": [_event(e) for e in read.events],
        "defects": list(message.defects),
    }


def _ask(ask: Ask) -> dict[str, Any]:
    return {"kind": ask.kind, "quote": ask.quote, "deadline": time(ask.deadline)}


def _promise(promise: Promise) -> dict[str, Any]:
    return {"by": promise.by, "quote": promise.quote, "deadline": time(promise.deadline)}


def _time(named: Time) -> dict[str, Any]:
    start = named.start.date() if named.all_day and named.start else named.start
    return {"quote": named.quote, "start": time(start), "end": time(named.end), "zone": named.zone, "role": named.role}


def _interview(read: Reading) -> dict[str, Any] | None:
    if read.interview is None:
        return None
    held = read.interview
    return {"start": time(held.start), "end": time(held.end), "place": held.place, "means": held.means}


def _event(event: Event) -> dict[str, Any]:
    return {
        "method": event.method,
        "uid": event.uid,
        "sequence": event.sequence,
        "start": time(event.start),
        "end": time(event.end),
        "summary": event.summary,
        "organizer": event.organizer,
    }


def judgement(judged: Judgement, counts: Mapping[str, int], paths: Paths, ids: Ids) -> dict[str, Any]:
    """The object of `unghost scan`."""
    return {
        "as_of": time(judged.as_of),
        "messages": dict(counts),
        "candidacies": [candidacy(c, paths, ids) for c in judged.candidacies],
        "unsure": [{"path": _path(u.key, paths), "message_id": ids.get(u.key), "why": u.why} for u in judged.unsure],
    }


def candidacy(held: Candidacy, paths: Paths, ids: Ids) -> dict[str, Any]:
    """One candidacy of `unghost scan`."""
    return {
        "id": held.id,
        "organisation": held.organisation,
        "role": held.role,
        "stage": held.stage,
        "turn": held.turn,
        "people": [address(p) for p in held.people],
        "threads": [_thread(t, paths, ids) for t in held.threads],
        "obligations": [obligation(o, paths) for o in held.obligations],
        "interviews": [_planned(i) for i in held.interviews],
    }


def _thread(thread: Thread, paths: Paths, ids: Ids) -> dict[str, Any]:
    return {
        "id": thread.id,
        "message_ids": [i for k in thread.keys if (i := ids.get(k))],
        "paths": [p for k in thread.keys for p in paths.get(k, ())],
        "turn": thread.turn,
    }


def obligation(owed: Obligation, paths: Paths) -> dict[str, Any]:
    """What one side waits for."""
    evidence = owed.evidence
    return {
        "kind": owed.kind,
        "owed_by": owed.owed_by,
        "owed_to": address(owed.owed_to),
        "since": time(owed.since),
        "due": time(owed.due),
        "deadline": time(owed.deadline),
        "state": owed.state,
        "evidence": {"message_id": evidence.message_id, "path": _path(evidence.key, paths), "quote": evidence.quote},
        "letters": list(owed.letters),
    }


def _planned(held: PlannedInterview) -> dict[str, Any]:
    return {"start": time(held.start), "end": time(held.end), "place": held.place, "state": held.state}


def _path(key: str, paths: Paths) -> str | None:
    return next(iter(paths.get(key, ())), None)


def remarks(check: Sequence[Remark]) -> list[dict[str, Any]]:
    """The courtesy check's lines."""
    return [{"rule": r.rule, "ok": r.ok, "remark": r.remark} for r in check]


def letter(written: Letter) -> dict[str, Any]:
    """The object of `unghost letter`."""
    return {
        "kind": written.kind,
        "language": written.language,
        "to": [address(a) for a in written.to],
        "cc": [address(a) for a in written.cc],
        "subject": written.subject,
        "body": written.body,
        "in_reply_to": written.in_reply_to,
        "references": list(written.references),
        "send_after": time(written.send_after),
        "advice": written.advice,
        "check": remarks(written.check),
    }
