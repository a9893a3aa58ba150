"""How fast scan, page and start are, on a made mailbox: `python -m bench.speed`."""
