"""Every error papersect raises on purpose, each with the exit code the command line gives it."""

from pathlib import Path


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


class OutputError(PapersectError):
    """A result cannot be written: no place, no permission."""


def defect(problem: BaseException) -> str:
    """One line for an error nobody foresaw, with the place it comes from."""
    trace = problem.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "unknown place"
    return f"a defect in papersect ({type(problem).__name__} in {place}: {problem}): please report it with this input"
