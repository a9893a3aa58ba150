"""The table: on the screen, as JSON, and in the block of a page that is kept for it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.judge.figure import Figure

BEGIN = "<!-- figures: begin (python -m bench.judge FOLDER --write FILE) -->"
END = "<!-- figures: end -->"
MUSTS = Path(__file__).with_name("musts.json")
"""What each figure must reach before a release."""


@dataclass(frozen=True, slots=True)
class Table:
    """All figures, and the parts of the folder that weren't there."""

    figures: tuple[Figure, ...]
    missing: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """Key of each figure → value and count; what was missing."""
        return {
            "figures": {f.key: {"value": round(f.value, 4), "count": f.count} for f in self.figures},
            "missing": list(self.missing),
        }


def musts() -> Mapping[str, float]:
    """Key of a figure → what it must reach (or stay under)."""
    found: dict[str, float] = json.loads(MUSTS.read_text(encoding="utf-8"))
    return found


def met(figure: Figure, must: float) -> bool:
    """Whether a figure is as good as it must be."""
    return figure.value <= must if figure.low else figure.value >= must


def as_text(table: Table) -> str:
    """The table for a terminal; what falls short is marked."""
    wanted = musts()
    lines = [f"{'':46}{'cases':>7}{'must':>8}{'now':>8}"]
    for figure in table.figures:
        must = wanted.get(figure.key)
        mark = "" if must is None or met(figure, must) else "  short"
        lines.append(f"{figure.name:46}{figure.count:>7}{_must(figure, must):>8}{figure.value:>8.3f}{mark}")
    lines += [f"not there, left out: {name}" for name in table.missing]
    return "\n".join(lines)


def _must(figure: Figure, must: float | None) -> str:
    if must is None:
        return ""
    return f"{'≤' if figure.low else '≥'} {must:.2f}"


def as_markdown(table: Table) -> str:
    """The table for a page: measured on, must, now."""
    wanted = musts()
    lines = ["| what | measured on | must | now |", "| --- | --- | --- | --- |"]
    for figure in table.figures:
        must = wanted.get(figure.key)
        now = f"{figure.value:.3f}" if must is None or met(figure, must) else f"**{figure.value:.3f}**, short"
        lines.append(f"| {figure.name} | {figure.count} cases | {_must(figure, must)} | {now} |")
    return "\n".join(lines)


def written_into(page: Path, table: Table) -> None:
    """Fill the block of a page that is marked for the table. Raises ValueError where it has none."""
    text = page.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{page}: no block {BEGIN} ... {END}")
    page.write_text(f"{before}{BEGIN}\n{as_markdown(table)}\n{END}{after}", encoding="utf-8")
