"""What the mail means: acts, asks, candidacies, turns, obligations, the courtesy clock.

Pure: facts and clock in, judgements out.
"""
