"""What Alembic runs: the migrations on the connection that it is handed, inside the transaction that this is in."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=False)
context.run_migrations()
