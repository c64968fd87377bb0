"""Markdown's marks inside a line, taken away."""

import re

_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
_CODE = re.compile(r"`([^`]*)`")
_UNDERLINED = re.compile(r"(?<!\w)_((?:\\_|[^_\s\\])+)_(?!\w)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>~-])")
_SPACES = re.compile(r"[\s\u200b\ufeff]+")


def plain(text: str) -> str:
    """The text on one line, as a reader sees it: without emphasis, links, code marks and escapes."""
    text = _CODE.sub(r"\1", _LINK.sub(r"\1", text)) if "`" in text or "[" in text else text
    if "_" in text:
        text = _UNDERLINED.sub(r"\1", text)
    if "\\" in text:
        text = _ESCAPED.sub(r"\1", text)
    return _SPACES.sub(" ", text.replace("*", "")).strip()


def code(text: str) -> str:
    """Return the content of the code span at the beginning of the text, or an empty text."""
    return text[1:end] if text.startswith("`") and (end := text.find("`", 1)) > 0 else ""
