"""The recipe that makes Dateline's encoder: one command a stage, `python -m recipe STAGE --help`."""
