"""Measurements: of the judge on labelled mail, of speed on made mailboxes."""
