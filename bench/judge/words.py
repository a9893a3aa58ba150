"""mime/: the sender's own new words, and messages that are odd or damaged."""

import base64
import re
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

from bench.judge import product
from bench.judge.figure import Figure, Measured, mean, share
from bench.judge.letters import OWNER, STRANGER, Written, as_files
from bench.judge.rows import Row, rows

TOLD = {"text": "lines among own words", "charset": "no character lost"}
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))


def measure(folder: Path, scratch: Path) -> Measured:
    """Own words: exact and token F1; messages: subject, sender, date, text, attachments right."""
    parts = [_visible(folder, scratch / "v"), _messages(folder, scratch / "m")]
    return Measured(tuple(f for p in parts for f in p.figures), tuple(w for p in parts for w in p.wrong))


def flat(text: str | None) -> str:
    """White space and invisible characters made equal."""
    return " ".join((text or "").translate(_INVISIBLE).split())


def token_f1(said: str, expected: str) -> float:
    """F1 over word counts; two empty texts agree."""
    got, want = (Counter(re.findall(r"\w+", flat(text).lower())) for text in (said, expected))
    if not got and not want:
        return 1.0
    same = (got & want).total()
    return share(2 * same, got.total() + want.total())


def _lay(target: Path, labelled: list[Row]) -> list[Path]:
    """Whole messages as they are; bare bodies in a plain envelope."""
    target.mkdir(parents=True, exist_ok=True)
    paths = []
    for row in labelled:
        if "raw_b64" in row:
            path = target / f"{row['id']}.eml"
            path.write_bytes(base64.b64decode(row["raw_b64"]))
            paths.append(path)
            continue
        text = row["raw"].replace("\r\n", "\n")
        paths += as_files(target, [Written(row["id"], text, "Re: hello", STRANGER, only_html=row["kind"] == "html")])
    return paths


def _visible(folder: Path, scratch: Path) -> Measured:
    if not (folder / "visible.jsonl").exists():
        return Measured(())
    labelled = rows(folder / "visible.jsonl")
    said = product.read(_lay(scratch, labelled), [OWNER])
    strict = [r for r in labelled if r["strict"]]
    texts = {r["id"]: said[r["id"]]["visible_text"] for r in labelled}
    exact = {r["id"]: any(flat(c) == flat(texts[r["id"]]) for c in (r["expected"], *r["also"])) for r in strict}
    scores = [max(token_f1(texts[r["id"]], c) for c in (r["expected"], *r["also"])) for r in strict]
    lost = [r["id"] for r in labelled if any(flat(p) not in flat(texts[r["id"]]) for p in r["must_contain"])]
    return Measured(
        (
            Figure("visible.exact", "own new words, exactly", mean(list(exact.values())), len(strict)),
            Figure("visible.token_f1", "own new words, token F1", mean(scores), len(strict)),
            Figure("visible.lost", "own words cut away", share(len(lost), len(labelled)), len(labelled), low=True),
        ),
        tuple(f"own words {key}" for key, right in exact.items() if not right),
    )


def _messages(folder: Path, scratch: Path) -> Measured:
    if not (folder / "mime.jsonl").exists():
        return Measured(())
    labelled = rows(folder / "mime.jsonl")
    said = product.read(_lay(scratch, labelled), [OWNER])
    checks: dict[str, list[bool]] = {}
    wrong = []
    for row in labelled:
        for name, right in _checked(row["expect"], said.get(row["id"], {})).items():
            checks.setdefault(name, []).append(right)
            wrong += [] if right else [f"message {row['id']}: {name}"]
    figures = [Figure(f"mime.{n}", f"messages as sent: {TOLD.get(n, n)}", mean(v), len(v)) for n, v in checks.items()]
    return Measured(tuple(figures), tuple(wrong))


def _checked(expect: Row, said: dict[str, Any]) -> dict[str, bool]:
    """What is expected of one message → whether it was said."""
    text, found = flat(said.get("visible_text")), {}
    if "subject" in expect:
        found["subject"] = flat(said.get("subject")) == flat(expect["subject"])
    if "from" in expect:
        found["sender"] = (said.get("from") or "") == (expect["from"] or "").lower()
    if "date" in expect:
        found["date"] = _instant(said.get("date")) == _instant(expect["date"])
    if expect.get("text_contains"):
        found["text"] = all(flat(line) in text for line in expect["text_contains"])
    if expect.get("charset_ok"):
        found["charset"] = bool(text) and "\ufffd" not in text
    if "attachments" in expect:
        named = sorted(flat(n) for n in expect["attachments"] if n)
        found["attachments"] = sorted(flat(n) for n in said.get("attachments") or []) == named
    return found


def _instant(text: str | None) -> float | None:
    return datetime.fromisoformat(text).timestamp() if text else None
