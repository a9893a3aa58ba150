"""The documentation is whole and true: commands, settings, links, figures, version."""

import re
import subprocess
import sys
import tomllib
from dataclasses import fields
from pathlib import Path

import click
import pytest

from unghost import __version__
from unghost.faces.cli import COMMANDS, cli
from unghost.judge.clock import Courtesy
from unghost.words.acts import Act
from unghost.words.letters import LetterKind

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
PAGES = [*sorted(DOCS.rglob("*.md")), ROOT / "README.md", ROOT / "CHANGELOG.md"]
LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")
FENCE = re.compile(r"^```(?:console|text)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def text(path: Path) -> str:
    """A page as it is written."""
    return path.read_text(encoding="utf-8")


def test_the_site_builds_without_a_warning(tmp_path: Path) -> None:
    """One command builds all pages; a dead link or a page that nobody links to fails it."""
    asked = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "site")]
    ran = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert (tmp_path / "site" / "index.html").is_file()


def test_the_site_fetches_nothing_from_elsewhere(tmp_path: Path) -> None:
    """A built page loads no script, style, font or image from another host."""
    asked = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(tmp_path / "site")]
    subprocess.run(asked, cwd=ROOT, capture_output=True, check=True)
    fetched = re.compile(r"""<(?:script|img|link|iframe)\b[^>]*?(?:src|href)=["'](?:https?:)?//[^"']+""")
    for page in (tmp_path / "site").rglob("*.html"):
        found = [f for f in fetched.findall(text(page)) if 'rel="canonical"' not in f]
        assert not found, page


def test_what_the_program_tells_of_itself_is_fresh() -> None:
    """Each command's --help, and what the training measured, stand in the pages as they are."""
    asked = [sys.executable, str(DOCS / "make_reference.py"), "--check"]
    ran = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_each_command_and_option_is_described(name: str) -> None:
    """Every command has a text, every option a help, and the page a section."""
    command = cli.get_command(click.Context(cli), name)
    assert command is not None
    assert command.help
    undescribed = [p.name for p in command.params if isinstance(p, click.Option) and not p.help]
    assert not undescribed
    assert f"\n## {name}\n" in text(DOCS / "reference" / "commands.md")


def test_each_setting_of_the_courtesy_clock_is_described_with_its_default() -> None:
    """docs/reference/settings.md names every field of Courtesy and the number it has."""
    page = text(DOCS / "reference" / "settings.md")
    told = dict(re.findall(r"^\| `(\w+)` \| (\d+)", page, re.MULTILINE))
    assert told == {f.name: str(f.default) for f in fields(Courtesy)}


def test_the_interface_names_every_act_and_letter() -> None:
    """docs/reference/contract.md has every word that a machine may meet."""
    page = text(DOCS / "reference" / "contract.md")
    assert not [word for word in (*Act, *LetterKind) if word not in page]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_link_is_dead(page: Path) -> None:
    """What a page points to within the project is there."""
    assert not [link for link in LINK.findall(text(page)) if not (page.parent / link).exists()]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_commands_in_the_pages_exist(page: Path) -> None:
    """Every `unghost COMMAND --option` that a page tells the reader to type is one."""
    typed = [line for block in FENCE.findall(text(page)) for line in block.splitlines()]
    typed += re.findall(r"`(unghost [^`]+)`", text(page))
    for line in typed:
        words = line.removeprefix("$ ").split("#")[0].split()
        if len(words) < 2 or words[0] != "unghost" or words[1].startswith("-") or words[1].isupper():
            continue
        assert words[1] in COMMANDS, line
        command = cli.get_command(click.Context(cli), words[1])
        assert command is not None
        options = {o for p in command.params for o in p.opts} | {"--help"}
        assert not [w for w in words if re.fullmatch(r"--[a-z-]+", w) and w not in options], line


def test_the_changelog_agrees_with_the_version() -> None:
    """The newest release in the changelog is the package's version, each release has a date, and none is twice."""
    released = re.findall(r"^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$", text(ROOT / "CHANGELOG.md"), re.MULTILINE)
    assert released[0][0] == __version__
    assert len({version for version, _ in released}) == len(released)
    assert [date for _, date in released] == sorted((date for _, date in released), reverse=True)


def test_the_readme_names_the_two_commands_and_the_licence() -> None:
    """A reader finds how to try it, how to test it, how to install it, and under which terms."""
    readme = text(ROOT / "README.md")
    for needed in ("python3 run demo", "python3 run test", "pipx install", "MIT", "docs/images/today.png"):
        assert needed in readme
    assert tomllib.loads(text(ROOT / "pyproject.toml"))["project"]["license"] == "MIT"
