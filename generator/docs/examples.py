"""Sample JSON from the pages: parsed unchanged, or after repairs of Twitch's slips (ellipses, comments, stray and missing commas)."""

import json
import re
from typing import Any

_COMMENT = re.compile(r'("(?:[^"\\]|\\.)*")|//[^\n]*')
_ELLIPSIS = re.compile(r'("(?:[^"\\]|\\.)*")|\.(?: ?\.)+|…')
_BARE_KEY = re.compile(r"^(\s*)(\w+)(?=\s*:)", re.M)
_TRAILING = re.compile(r",(\s*[}\]])")
_DOUBLED = re.compile(r",(\s*,)+")
_LEADING = re.compile(r"([\[{]\s*),")
_MISSING = re.compile(r'([}\]"0-9el])(\s*\n\s*)(["{\[])')
_BODY = re.compile(r"(?:-d|--data(?:-raw)?)\s+'(.*?)'\s*(?:$|\\|\n-)", re.S)


def repaired(text: str) -> Any:
    """The JSON value after common repairs; raises ValueError if they don't help."""
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("the sample is nested too deeply") from None
    except ValueError:
        pass
    text = text.replace("“", '"').replace("”", '"')
    text = _COMMENT.sub(lambda found: found.group(1) or "", text)
    text = _ELLIPSIS.sub(lambda found: found.group(1) or "", text)
    text = _BARE_KEY.sub(r'\1"\2"', text)
    text = _MISSING.sub(r"\1,\2\3", text)
    for _ in range(3):
        text = _LEADING.sub(r"\1", _TRAILING.sub(r"\1", _DOUBLED.sub(",", text)))
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("the sample is nested too deeply") from None


def body_of(curl: str) -> str:
    """The request body inside a sample curl command, or an empty string."""
    found = _BODY.search(curl)
    return found.group(1) if found else ""
