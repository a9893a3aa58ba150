"""What runs on command: scan, rebuild, decide. Joins sources, judge and ledger."""
