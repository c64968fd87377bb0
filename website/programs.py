"""Writes the programs that the reference shows."""

import json
from collections.abc import Iterable
from typing import Any


def whole(imported: Iterable[str], block: Iterable[str], is_async: bool) -> str:
    """A program: the imports, and the block, which is inside `main` and waits if it is asynchronous."""
    imports = f"from twitchapi_gen import {', '.join(sorted(imported))}\n"
    if not is_async:
        return "\n".join([imports, *block]) + "\n"
    waiting = [f"async {line}" if line.lstrip() == line and line.startswith("with ") else line for line in block]
    return "\n".join([f"import asyncio\n\n{imports}\n", "async def main() -> None:", *indented(waiting), "\n", "asyncio.run(main())"]) + "\n"


def indented(lines: Iterable[str]) -> list[str]:
    """All lines, four spaces further in."""
    return [f"    {part}" for line in lines for part in line.split("\n")]


def passed(arguments: dict[str, Any], used: int) -> str:
    """The arguments of a call, on a line each if they don't fit beside what the line has already."""
    parts = [f"{name}={value(one)}" for name, one in arguments.items()]
    if used + sum(map(len, parts)) < 70:
        return ", ".join(parts)
    return "\n" + "".join(f"    {part},\n" for part in parts)


def text(one: str) -> str:
    """A text as Python source."""
    return json.dumps(one, ensure_ascii=False)


def value(one: Any) -> str:
    """A value as Python source, with double quotes."""
    if isinstance(one, str):
        return text(one)
    if isinstance(one, list):
        return f"[{', '.join(map(value, one))}]"
    if isinstance(one, dict):
        return "{" + ", ".join(f"{text(name)}: {value(part)}" for name, part in one.items()) + "}"
    return repr(one)
