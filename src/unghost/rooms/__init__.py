"""What the owner looks at: questions to the ledger and arithmetic, no markup."""
