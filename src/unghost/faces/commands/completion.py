"""unghost completion: for the shell."""

import click
from click.shell_completion import get_completion_class

SHELLS = ("bash", "zsh", "fish")


@click.command(short_help="Shell completion.")
@click.argument("shell", type=click.Choice(SHELLS))
def command(shell: str) -> None:
    """Print the completion script of SHELL; add `eval "$(unghost completion bash)"` to your shell's start-up file."""
    from unghost.faces.cli import cli

    found = get_completion_class(shell)
    if found is not None:
        click.echo(found(cli, {}, "unghost", "_UNGHOST_COMPLETE").source())
