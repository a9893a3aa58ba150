"""`python3 run`: one clear line wherever it can't work."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

RUN = Path(__file__).resolve().parents[1] / "run"
PRETEND = """
import collections, os, sys
{pretence}
sys.argv = ["run", "--version"]
text = open({run!r}, encoding="utf-8").read()
exec(compile(text, "run", "exec"), {{"__name__": "__main__", "__file__": {run!r}}})
"""
OLD = """
Version = collections.namedtuple("Version", "major minor micro releaselevel serial")
sys.version_info, sys.version = Version(3, {minor}, 1, "final", 0), "3.{minor}.1 (main)"
"""
WINDOWS = """
import pathlib, shutil, subprocess
pathlib.WindowsPath, os.name = pathlib.PosixPath, "nt"
"""


def started(pretence: str) -> subprocess.CompletedProcess[str]:
    """Start `run` on a machine that is not this one."""
    script = PRETEND.format(pretence=pretence, run=str(RUN))
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("minor", [6, 8, 10])
def test_an_old_python_says_which_is_needed(minor: int) -> None:
    """A Python that is too old: exit 2, nothing set up, one line that names both versions."""
    told = started(OLD.format(minor=minor))
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr.count("\n") == 1
    assert f"3.{minor}.1" in told.stderr
    assert "3.11" in told.stderr


def test_windows_is_told_of_wsl() -> None:
    """On Windows: exit 2, one line that says how it works there."""
    told = started(WINDOWS)
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr.count("\n") == 1
    assert "WSL" in told.stderr


def test_an_old_python_can_parse_it() -> None:
    """The file is written in a grammar that old Pythons know: they must be able to say that they are too old."""
    tree = ast.parse(RUN.read_text(encoding="utf-8"), feature_version=(3, 4))
    newer = (ast.JoinedStr, ast.NamedExpr, ast.AsyncFunctionDef, ast.AnnAssign, ast.Match)
    assert not [node for node in ast.walk(tree) if isinstance(node, newer)]


def test_it_needs_nothing_installed() -> None:
    """Only the standard library is imported."""
    tree = ast.parse(RUN.read_text(encoding="utf-8"))
    named = {a.name.partition(".")[0] for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
    assert named <= sys.stdlib_module_names
    assert not [n for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)]
