"""unghost: knows who is waiting for whom in a job search, and has the courteous message ready."""

__version__ = "0.1.0"
