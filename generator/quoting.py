"""Any text → Python source that can only be that text. All text from the spec or the docs passes through this module."""

import math
import textwrap

WIDTH = 140


def literal(value: object) -> str:
    """A string, number, bool or None as a Python literal."""
    if isinstance(value, str):
        return f'"{_escaped(value, quote=True)}"'
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if value is None or isinstance(value, bool | int) or (isinstance(value, float) and math.isfinite(value)):
        return repr(value)
    raise TypeError(f"no literal for {type(value).__name__}")


def docstring(text: str, indent: int = 0) -> str:
    """A docstring of these lines, long ones wrapped, its continuation lines indented by that many spaces."""
    lines: list[str] = []
    for line in text.split("\n"):
        lead = " " * (len(line) - len(line.lstrip(" ")))
        hang = f"{lead}    " if lead else ""
        said, width = _escaped(line.rstrip(" ")), WIDTH - indent
        if len(said) > width:  # this check is slow, and the case is rare
            lines += textwrap.wrap(said, width, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False)
        else:
            lines.append(said)
    pad = "\n" + " " * indent
    body = pad.join(lines).replace(pad + pad, "\n" + pad)
    return f'"""{body}"""' if len(lines) == 1 else f'"""{body}{pad}"""'


def _escaped(text: str, *, quote: bool = False) -> str:
    """`quote` escapes every double quote; otherwise only those that could end a docstring: at the end, and next to another."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return text  # as nearly all text is
    return "".join(_char(char, quote or text[at + 1 : at + 2] in ('"', "") or text[at - 1 : at] == '"') for at, char in enumerate(text))


def _char(char: str, quote: bool) -> str:
    if char == "\\":
        return "\\\\"
    if char == '"':
        return '\\"' if quote else char
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
