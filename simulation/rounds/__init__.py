"""The pure game: scenario, seed, decisions and agreements in; results and views out. No files, no clock."""
