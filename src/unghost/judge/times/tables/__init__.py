"""The words for time, a language a file."""
