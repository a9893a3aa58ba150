"""`python -m unghost`: the command line."""

from unghost.faces.cli import main

main()
