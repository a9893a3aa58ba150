"""What to say: kinds of letter, phrases, the courtesy check. Pure."""
