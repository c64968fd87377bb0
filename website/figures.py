"""The page of figures: the README's table and pictures, which `make bench` and `python -m benchmarks.pictures` make."""

import re
from pathlib import Path

from website.pages import Page, SiteError

_PICTURE = re.compile(r"https://raw\.githubusercontent\.com/\S+?/docs/(pictures/\w+\.svg)")
_PAGE = re.compile(r"https://github\.com/\S+?/blob/main/docs/(\w+\.md)")
PATH = "figures.md"


def figures(readme: Path) -> Page:
    """The README's section on its peers, as a page. Raises SiteError if it isn't there."""
    found = re.search(r"^## Beside its peers\n(.*?)^## ", readme.read_text("utf-8"), re.M | re.S)
    if found is None:
        raise SiteError([f"{readme.name}: there is no section `Beside its peers`, which the page of figures shows"])
    text = _PAGE.sub(r"\1", _PICTURE.sub(r"\1", found[1]))
    return Page(
        title="Coverage and speed", path=PATH, source=PATH, text=f"# Coverage and speed\n{text}\n`make bench` and `make faults` measure them anew.\n"
    )
