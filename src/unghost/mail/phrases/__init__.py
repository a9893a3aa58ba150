"""What mail programs and people write around a message, by language; each module is one concept."""
