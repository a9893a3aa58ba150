"""Saying it once: a letter becomes a message; for now a draft file that the owner sends."""
