"""Writes all pages into a folder, and has mkdocs make the site of them."""

import re
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from website.generated import all_generated
from website.pages import ROOT, Site, SiteError, assets, read_site

HERE = Path(__file__).resolve().parent
LOCK = HERE / "requirements.lock"
OUT = ROOT / ".cache" / "site"
_TOLD = re.compile(r"^(?:WARNING|ERROR) +-? *(.*)$", re.M)


def build(out: Path, python: Path, *, reuse: bool = False) -> int:
    """Build the site into the folder with mkdocs of that interpreter; return the number of pages. Raises SiteError, which names each problem.

    reuse: take the examples of the last build instead of running them.
    """
    site = read_site(HERE / "navigation.yaml", all_generated(reuse=reuse))
    with TemporaryDirectory(prefix="site-") as folder:
        make_html(site, Path(folder), out, python)
    return len(site.pages)


def make_html(site: Site, folder: Path, out: Path, python: Path) -> None:
    """Raises SiteError for each of mkdocs' warnings."""
    pages = folder / "pages"
    site.write(pages)
    for source, target in assets():
        (pages / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, pages / target)
    settings = {"INHERIT": str(HERE / "mkdocs.yml"), "docs_dir": str(pages), "site_dir": str(out), "nav": site.navigation}
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings, sort_keys=False), "utf-8")
    environment = {"PATH": "", "PYTHONPATH": "", "NO_MKDOCS_2_WARNING": "1", "LANG": "C.UTF-8"}
    done = subprocess.run(
        [python, "-m", "mkdocs", "build", "--strict", "--config-file", folder / "mkdocs.yml"],
        cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    told = done.stdout + done.stderr
    if done.returncode or _TOLD.search(told):  # without --quiet, which hides warnings even from --strict
        raise SiteError(_TOLD.findall(told) or [told.strip() or f"mkdocs ended with {done.returncode}"])
