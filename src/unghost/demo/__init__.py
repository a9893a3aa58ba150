"""The demo mailbox: one candidate's job search, written by hand and dated from the moment it is opened."""
