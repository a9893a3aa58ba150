"""What is installed is whole: the wheel holds all that the package needs, and works where it is installed."""

import json
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from unghost import __version__

pytestmark = pytest.mark.packaging

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src"
MAIL = """From: Ines Roth <ines.roth@hollweg.example>
To: Lena Falk <lena.falk@postfach.example>
Date: Mon, 09 Mar 2026 10:00:00 +0100
Subject: Your application as site planner

Dear Lena, thank you for your application. We would like to invite you to an interview. Which day would suit you?
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built as a release is."""
    target = tmp_path_factory.mktemp("wheel")
    asked = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(target), str(ROOT)]
    ran = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return next(target.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel in it; what it depends on is borrowed from this one."""
    home = tmp_path_factory.mktemp("installed")
    venv.EnvBuilder(with_pip=False, symlinks=True).create(home)
    python = home / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "-q", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(pip, check=True, capture_output=True)
    asked = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site = Path(subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip())
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return home / "bin" / "unghost"


def test_the_wheel_holds_every_file_of_the_package(wheel: Path) -> None:
    """Weights, migrations, templates, static files and the demo are in it, and nothing else is."""
    there = {n for n in zipfile.ZipFile(wheel).namelist() if not n.partition("/")[0].endswith(".dist-info")}
    files = (p for p in (SOURCE / "unghost").rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    assert there == {str(p.relative_to(SOURCE)) for p in files}
    for needed in ("judge/weights/acts.npz", "demo/mail/", "faces/web/templates/", "faces/web/static/", "py.typed"):
        assert any(n.startswith(f"unghost/{needed}") for n in there), needed


def test_the_wheel_says_what_it_is(wheel: Path) -> None:
    """Name, version, licence, the Pythons it needs and the command are in its metadata."""
    files = zipfile.ZipFile(wheel)
    said = {n.rpartition("/")[2]: files.read(n).decode() for n in files.namelist() if ".dist-info/" in n}
    assert f"\nVersion: {__version__}\n" in said["METADATA"]
    assert "\nRequires-Python: >=3.11\n" in said["METADATA"]
    assert "\nLicense-Expression: MIT\n" in said["METADATA"]
    assert "unghost = unghost.faces.cli:main" in said["entry_points.txt"]


def test_the_installed_command_runs(installed: Path) -> None:
    """`unghost --version` names the version."""
    ran = subprocess.run([installed, "--version"], capture_output=True, text=True, check=True)
    assert ran.stdout == f"unghost, version {__version__}\n"


def test_the_installed_command_reads(installed: Path, tmp_path: Path) -> None:
    """`unghost read` finds its weights where it is installed, and reads as the source does."""
    (tmp_path / "one.eml").write_text(MAIL, encoding="utf-8")
    asked = ["read", str(tmp_path / "one.eml"), "--me", "lena.falk@postfach.example", "--json"]
    told = [
        json.loads(subprocess.run([*by, *asked], capture_output=True, text=True, check=True, cwd=tmp_path).stdout)
        for by in ([str(installed)], [sys.executable, "-m", "unghost"])
    ]
    assert told[0] == told[1]
    assert told[0]["asks"]


def test_the_installed_demo_is_whole(installed: Path, tmp_path: Path) -> None:
    """The demo mailbox is built from the wheel's own files."""
    script = "import sys, pathlib, datetime; from unghost.demo.build import build; "
    script += f"print(build(pathlib.Path({str(tmp_path)!r}), datetime.datetime.now(datetime.timezone.utc)))"
    ran = subprocess.run([installed.parent / "python", "-c", script], capture_output=True, text=True, check=True)
    assert int(ran.stdout) > 250
