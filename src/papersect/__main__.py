"""`python -m papersect`: the command line."""

from papersect.cli import main

if __name__ == "__main__":  # worker processes import this module under another name
    main()
