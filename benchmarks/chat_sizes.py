"""Count the lines of the three chat programs for each library, formatted by ruff at the same width: `python -m benchmarks.chat_sizes`."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = ("commands", "alerts", "moderation")
LIBRARIES = {
    "twitchapi-gen": "examples/chat_{}.py", "TwitchIO 3.3.2": "benchmarks/chat_programs/twitchio_{}.py",
    "pyTwitchAPI 4.5.0": "benchmarks/chat_programs/twitchapi_{}.py",
}  # fmt: skip


def lines(path: str) -> int:
    """All lines of the file, those of imports and empty ones included."""
    return len((ROOT / path).read_text("utf-8").splitlines())


def sizes() -> dict[str, dict[str, int]]:
    """Program → library → lines."""
    return {program: {library: lines(path.format(program)) for library, path in LIBRARIES.items()} for program in PROGRAMS}


if __name__ == "__main__":
    for program, found in sizes().items():
        print(f"{program:12}" + "  ".join(f"{library}: {count}" for library, count in found.items()))
