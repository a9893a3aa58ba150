"""One module a version of the schema; what has been released is never changed."""
