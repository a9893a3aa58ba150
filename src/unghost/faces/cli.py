"""The command line: one small module a command, imported only when it is called."""

import codecs
import importlib
import io
import os
import sys
from collections.abc import Sequence
from typing import Any

import click

from unghost import __version__
from unghost.words.errors import UnghostError

COMMANDS = {
    "open": "The app, in your browser (the default).",
    "demo": "The app on a demo mailbox.",
    "scan": "Read mailboxes: who is waiting for whom.",
    "today": "What is owed now, by you and by them.",
    "show": "One candidacy: its conversation and what is owed.",
    "letter": "The courteous message, ready to send.",
    "check": "The courtesy check on a text of your own.",
    "decide": "Say what you know better: nothing owed, not about jobs ...",
    "undo": "Take back your last decision.",
    "search": "Find words in your job conversations.",
    "export": "Everything that is remembered, as JSON and CSV.",
    "forget": "Delete everything that is remembered.",
    "rebuild": "Judge all that is remembered anew.",
    "read": "Read single messages, as JSON.",
    "doctor": "Is everything in order?",
    "completion": "Shell completion.",
}
"""Name of each command → its line in --help; each lives in `faces/commands/NAME.py` as `command`."""


class Lazy(click.Group):
    """A group whose commands are imported when they are called, so that --help is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All commands, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name; its module is imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"unghost.faces.commands.{cmd_name}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Lazy, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="unghost")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Who is waiting for whom in your job search, with the courteous message ready."""
    if ctx.invoked_subcommand is None:
        command = Lazy.get_command(ctx.command, ctx, "open") if isinstance(ctx.command, Lazy) else None
        if command is not None:
            ctx.invoke(command)


def fail(error: UnghostError) -> int:
    """One line on standard error; the exit code of the error's kind."""
    sys.stderr.write(f"unghost: {error}\n")
    return error.exit_code


def refuse(wrong: click.ClickException) -> int:
    """What the command line doesn't know, in one line that says where to look."""
    context = wrong.ctx if isinstance(wrong, click.UsageError) else None
    where = context.command_path if context is not None else "unghost"
    said = " ".join(wrong.format_message().split()).rstrip(".")
    sys.stderr.write(f"unghost: {said}. See: {where} --help\n")
    return wrong.exit_code


def writable(error: UnicodeError) -> tuple[bytes, int]:
    """What a terminal or a file can't hold, made so that it can: bytes of file names as they were, all else as "?"."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    marks = (ord(c) for c in error.object[error.start : error.end])
    return bytes(mark - 0xDC00 if 0xDC80 <= mark <= 0xDCFF else ord("?") for mark in marks), error.end


def let_everything_pass() -> None:
    """No name of a file and no character of a mail stops a command because a terminal can't show it."""
    codecs.register_error("unghost", writable)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="unghost")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="surrogateescape")


def main(args: Sequence[str] | None = None) -> Any:
    """Run a command; the only place where errors become lines and exit codes."""
    let_everything_pass()
    try:
        code = cli.main(args=list(sys.argv[1:] if args is None else args), prog_name="unghost", standalone_mode=False)
    except UnghostError as error:
        code = fail(error)
    except click.exceptions.Exit as leave:
        code = leave.exit_code
    except click.ClickException as wrong:
        code = refuse(wrong)
    except (click.Abort, KeyboardInterrupt):
        sys.stderr.write("\nunghost: stopped; nothing was lost.\n")
        code = 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    sys.exit(code if isinstance(code, int) else 0)
