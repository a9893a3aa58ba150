"""How good the judge is, on a folder of labelled mail: `python -m bench.judge FOLDER`."""
