"""The check of the English finds a habit in prose, and only there."""

from tests.prose.__main__ import habits, search


def found(path: str, text: str) -> list[tuple[int, str]]:
    return [(one.line, one.words) for one in search(path, text, habits())]


def test_a_habit_is_found_in_documents_but_not_in_their_code() -> None:
    text = "# Title\n\nWhat is wanted is kept.\n\n```python\n# What is wanted\n```\n\nSee `What is wanted`.\n"
    assert found("docs/page.md", text) == [(3, "What")]


def test_a_question_may_begin_with_what() -> None:
    assert found("docs/page.md", "What does a token need?\n") == []


def test_docstrings_messages_and_comments_are_read_and_names_are_not() -> None:
    text = '''"""Read it.

Who listens is called.
"""

goodbye = 1  # the goodbye is answered


def goodbye_said(name: str) -> None:
    raise ValueError(f"the goodbye of {name} was lost")
'''
    assert found("twitchapi_gen/some.py", text) == [(3, "Who"), (6, "goodbye"), (10, "goodbye")]


def test_every_habit_has_a_remedy_and_finds_something() -> None:
    known = habits()
    assert len(known) >= 9
    assert all(habit.write and habit.where in ("all", "docs") for habit in known)
    assert not any(habit.pattern.search("") for habit in known)
