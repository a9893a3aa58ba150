"""What the owner touches: the command line and the page."""
