"""Every error papersect raises on purpose, each with the exit code the command line gives it."""


class PapersectError(Exception):
    """Something a user can mend; its message says what, where and what to do, in one line."""

    exit_code = 1


class UnreadableInputError(PapersectError):
    """The input cannot be read as plain text: a binary file, a wrong encoding, a missing file."""


class LimitError(PapersectError):
    """The input is larger, or takes longer, than the limits the caller set."""


class InvalidDocumentError(PapersectError):
    """A JSON file is not a papersect document, or breaks one of its promises."""


class TrainingError(PapersectError):
    """The gold data cannot be used to train or to evaluate."""


class UsageError(PapersectError):
    """The command line was used in a way that makes no sense."""

    exit_code = 2
