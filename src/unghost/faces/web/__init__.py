"""The page: plain server-rendered pages on loopback, with htmx where it makes them quicker."""
