"""jobmail/mail.jsonl: what single messages do, and whether they are about a search."""

from pathlib import Path

from bench.judge import product
from bench.judge.figure import Figure, Measured, YesNo, macro_f1, mean
from bench.judge.letters import OWNER, STRANGER, Written, as_files
from bench.judge.rows import Row, rows

LABELS = {
    "confirmation": {"interview_confirmation"},
    "assessment": {"task"},
    "other": {"other", "networking", "follow_up", "courtesy_closing", "feedback"},
    "scheduling_question": {"scheduling_question", "reschedule"},
}
"""The labels of the rows that aren't the act's own word."""


def measure(folder: Path, scratch: Path) -> Measured:
    """Act: accuracy and macro-F1 (any label that a fair reader could give is right); search: precision and recall."""
    labelled = rows(folder / "mail.jsonl")
    paths = as_files(scratch, [_written(row) for row in labelled])
    said = product.read(paths, [OWNER])
    pairs = [_pair(row, said[row["id"]]["act"]["is"]) for row in labelled]
    asked = [row for row in labelled if row["job_search"] is not None]
    search = YesNo.of((row["job_search"], said[row["id"]]["job_search"]["is"]) for row in asked)
    return Measured(
        (
            Figure("acts.accuracy", "act of a message, right", mean([a == b for a, b in pairs]), len(pairs)),
            Figure("acts.macro_f1", "act of a message, macro-F1", macro_f1(pairs), len(pairs)),
            Figure("search.precision", "about the search, precision", search.precision, len(asked)),
            Figure("search.recall", "about the search, recall", search.recall, len(asked)),
        ),
        tuple(_told(row, *pair) for row, pair in zip(labelled, pairs, strict=True) if pair[0] != pair[1]),
    )


def _written(row: Row) -> Written:
    body, html = row["body"], row["html"]
    return Written(row["id"], body, row["subject"] or "", row["from"] or STRANGER, only_html=html)


def _pair(row: Row, act: str) -> tuple[str, str]:
    """Expected and said, in the words of the labels; whichever label allows the act is the expected one."""
    fair = [row["label"], *row["alt_labels"]]
    right = next((label for label in fair if act in LABELS.get(label, {label})), None)
    return (right, right) if right else (row["label"], _label_of(act))


def _label_of(act: str) -> str:
    return next((label for label, acts in LABELS.items() if act in acts), act)


def _told(row: Row, expected: str, said: str) -> str:
    return f"act {row['id']}: {expected}, not {said}"
