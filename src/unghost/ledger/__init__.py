"""What is remembered. The only room that speaks SQL."""
