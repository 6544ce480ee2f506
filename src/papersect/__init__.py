"""papersect dissects the plain text of scholarly papers into validated JSON with exact source offsets."""

__version__ = "0.1.0"
