"""`python -m generator`: the spec's tools."""

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import click

from generator.build import build
from generator.docs import FORMATS
from generator.export import Json, text
from generator.export.asyncapi import asyncapi
from generator.export.openapi import openapi
from generator.ir import Api
from generator.load import load_spec
from generator.moving.build import load_faces
from generator.moving.render import render_faces
from generator.progress import console, done, failed, show_problems, step
from generator.render import render
from generator.write import Changes, WriteError, apply, compare, formatted, replace
from generator.yaml_source import SpecError

ROOT = Path(__file__).resolve().parent.parent
_FOLDER = click.Path(path_type=Path, file_okay=False, resolve_path=True)
_spec = click.option("--spec", type=_FOLDER, default=ROOT / "spec", help="The spec's folder.")
_root = click.option("--root", type=_FOLDER, default=ROOT, help="The folder that contains twitchapi_gen/ and docs/.")
_offline = click.option("--offline", is_flag=True, help="Use cached pages of any age.")
LIVE = "https://dev.twitch.tv/docs"


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Generate the client from the spec, and compare the spec with Twitch's documentation."""


def _api(spec: Path) -> Api:
    try:
        with step("reading the spec"):
            return build(load_spec(spec))
    except SpecError as error:
        show_problems(error)
        sys.exit(1)


@contextmanager
def _written() -> Generator[None]:
    """Print why the output can't be generated or written, and exit."""
    try:
        yield
    except SpecError as error:
        show_problems(error)
        sys.exit(1)
    except WriteError as error:
        failed(str(error))
        sys.exit(1)


def _changes(api: Api, spec: Path, root: Path) -> Changes:
    with _written():
        with step("rendering"):
            files = render(api) | render_faces(load_faces(spec, api), api)
        with step("formatting"):
            files = formatted(files, ROOT / "pyproject.toml")
        return compare(files, root)


@main.command()
@_spec
@_root
def generate(spec: Path, root: Path) -> None:
    """Write twitchapi_gen/api, twitchapi_gen/v2, twitchapi_gen/v4, docs/api.md, docs/openapi.json and docs/asyncapi.json from the spec.

    Files that are up to date stay untouched.
    """
    api = _api(spec)
    changes = _changes(api, spec, root)
    with _written():
        apply(changes, root)
    done(
        f"{len(api.operations)} operations in {len(api.groups)} groups: {len(changes.written)} files written, {len(changes.orphans)} orphans removed"
    )


@main.command()
@_spec
@_root
def check(spec: Path, root: Path) -> None:
    """Exit 1 with a diff if a generated file is changed, missing or orphaned. Also validates the spec."""
    changes = _changes(_api(spec), spec, root)
    for _, difference in sorted(changes.diffs.items()):
        click.echo(difference)
    for path in changes.orphans:
        click.echo(f"{path}: the spec doesn't generate this file")
    if changes:
        failed(f"{len(changes.written)} generated files differ, {len(changes.orphans)} are orphans; run `make generate`")
        sys.exit(1)
    done("the generated files match the spec")


_out = click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="The file to write; by default standard output.")


@main.command(name="openapi")
@_spec
@_out
def openapi_(spec: Path, out: Path | None) -> None:
    """Write an OpenAPI 3.1 document of Helix. `generate` also updates docs/openapi.json."""
    _export(openapi, _api(spec), out)


@main.command(name="asyncapi")
@_spec
@_out
def asyncapi_(spec: Path, out: Path | None) -> None:
    """Write an AsyncAPI 3 document of EventSub. `generate` also updates docs/asyncapi.json."""
    _export(asyncapi, _api(spec), out)


def _export(make: Callable[[Api], Json], api: Api, out: Path | None) -> None:
    with _written():
        made = text(make(api))
        if out is not None:
            replace({out.resolve(): made}, out.resolve().parent)
    if out is None:
        click.echo(made, nl=False)
    else:
        done(f"{out} written")


@main.command()
@_spec
@click.option("--docs", default=LIVE, show_default=True, help="A folder with Twitch's pages, or their base URL.")
@_offline
@click.option("--format", "kind", type=click.Choice(FORMATS), default="text", show_default=True)
def diff(spec: Path, docs: str, offline: bool, kind: str) -> None:
    """Compare the spec with Twitch's documentation.

    Reads the Markdown pages (api/reference.md, api/reference/<group>.md, eventsub/…, authentication/scopes.md), or the older HTML pages
    (reference.html, scopes.html, eventsub-reference.html, eventsub-subscription-types.html) if there are no Markdown pages.

    Exit codes: 0 no difference, 1 some differences, 2 the docs could not be read.
    """
    from generator.docs.compare import compare as compare_surfaces  # `generate` doesn't need these
    from generator.docs.drift import apart, explain, load_drift
    from generator.docs.page import Unreadable, read_docs
    from generator.docs.report import report
    from generator.flatten import flatten

    api = _api(spec)
    try:
        with step("reading the documentation"):
            pages = read_docs(docs, offline=offline)
    except Unreadable as error:
        failed(str(error))
        sys.exit(2)
    try:
        drift = load_drift(spec)
        found = compare_surfaces(flatten(api), pages, apart(drift, pages.layout))
        outcome = explain(found, drift, layout=pages.layout, with_events=pages.events is not None)
    except SpecError as error:
        show_problems(error)
        sys.exit(1)
    if pages.events is None:
        done("the folder has no EventSub pages, so subscription types are not compared")
    over = f"{len(pages.endpoints)} endpoints" + (f" and {len(pages.events)} subscription types" if pages.events is not None else "")
    sys.exit(report(outcome, over, kind))


@main.command(name="import")
@_spec
@click.option("--docs", default=LIVE, show_default=True, help="A folder with Twitch's pages, or their base URL.")
@_offline
@click.option("--only", multiple=True, metavar="ANCHOR", help="Only these endpoints, scopes or subscription types (channel.follow@2).")
def import_(spec: Path, docs: str, offline: bool, only: tuple[str, ...]) -> None:
    """Draft the endpoints, scopes and types that the spec lacks. Existing entries stay unchanged. Reads the same pages as `diff`."""
    from generator.docs.page import Unreadable, read_docs
    from generator.importing import import_docs

    try:
        with step("reading the documentation"):
            pages = read_docs(docs, offline=offline)
        with _written():
            added = import_docs(spec, pages, frozenset(only))
    except Unreadable as error:
        failed(str(error))
        sys.exit(2)
    except SpecError as error:
        show_problems(error)
        sys.exit(1)
    for line in added:
        console.print(line, highlight=False, markup=False)
    done(f"{len(added)} drafts added; give them names and descriptions, then `make generate`" if added else "the spec covers the docs")


@main.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@_spec
@click.option("--format", "kind", type=click.Choice(("text", "json")), default="text", show_default=True)
def drift(files: tuple[Path, ...], spec: Path, kind: str) -> None:
    """Read files from DriftLog, and draft changes to the spec. Exit codes: 0 nothing to do, 1 changes to make, 2 a file could not be read."""
    from generator.field.changes import changes
    from generator.field.logs import Unreadable, read_logs
    from generator.field.showing import show

    try:
        logs = read_logs(files)
    except Unreadable as error:
        failed(str(error))
        sys.exit(2)
    try:
        with step("reading the spec"):
            loaded = load_spec(spec)
            api = build(loaded)
    except SpecError as error:
        show_problems(error)
        sys.exit(1)
    sys.exit(show(changes(api, loaded, logs.reports), logs, kind))


if __name__ == "__main__":
    main()
