"""What to say: the letter that fits, in the owner's manner, held to the courtesy check."""
