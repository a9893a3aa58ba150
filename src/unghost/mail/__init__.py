"""What a message is: parse it, tell own words from quotes, thread it, read its calendar part. Pure."""
