"""The rules of the courtesy check, each a function of a text and what is known about it."""
