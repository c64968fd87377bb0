"""The pages that website/ makes, by the name that navigation.yaml gives them."""

from website.pages import Page


def all_generated() -> dict[str, list[Page]]:
    """All generated pages."""
    stub = lambda name: [Page(title=name.title(), path=f"{name}.md", text=f"# {name}\n", source=f"{name}.md")]  # noqa: E731
    return {name: stub(name) for name in ("endpoints", "events", "python", "figures")}
