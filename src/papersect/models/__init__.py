"""The learned weights papersect ships, one file a task, each made by `papersect train`."""
