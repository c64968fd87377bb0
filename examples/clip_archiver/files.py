"""The archive's files: one Parquet file per thousand clips, and a note of how far the archive is."""
# pyright: reportMissingImports=false, reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false

import json
import os
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as parquet

from twitchapi_gen.types import Clip

SCHEMA = pa.schema([
    ("id", pa.string()), ("title", pa.string()), ("url", pa.string()), ("creator_id", pa.string()), ("creator_name", pa.string()),
    ("game_id", pa.string()), ("video_id", pa.string()), ("language", pa.string()), ("view_count", pa.int64()), ("duration", pa.float64()),
    ("created_at", pa.timestamp("us", tz="UTC")),
])  # fmt: skip


class Archive:
    """A folder of `clips-000001.parquet`, `clips-000002.parquet` … and `position.json`. Each file appears complete, or not at all."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self.ids: set[str] = set()
        """Ids of all archived clips."""
        for path in self.files:
            self.ids.update(parquet.read_table(path, columns=["id"]).column("id").to_pylist())

    @property
    def files(self) -> list[Path]:
        return sorted(self._folder.glob("clips-*.parquet"))

    @property
    def position(self) -> datetime | None:
        """The archive has all clips before this time; None if it is new."""
        try:
            return datetime.fromisoformat(json.loads(self._note.read_text("utf-8"))["position"])
        except FileNotFoundError:
            return None

    def add(self, clips: Iterable[Clip], position: datetime) -> None:
        """Write the clips, then the position. A stop in between repeats clips, which `ids` recognizes, and loses none."""
        rows = [_row(clip) for clip in clips if clip.id not in self.ids]
        if rows:
            target = self._folder / f"clips-{len(self.files) + 1:06}.parquet"
            parquet.write_table(pa.Table.from_pylist(rows, schema=SCHEMA), target.with_suffix(".new"), compression="zstd")
            os.replace(target.with_suffix(".new"), target)
            self.ids.update(row["id"] for row in rows)
        self._note.with_suffix(".new").write_text(json.dumps({"position": position.isoformat()}), "utf-8")
        os.replace(self._note.with_suffix(".new"), self._note)

    @property
    def _note(self) -> Path:
        return self._folder / "position.json"


def _row(clip: Clip) -> dict[str, Any]:
    row = {name: getattr(clip, name) for name in SCHEMA.names}
    return {name: value.total_seconds() if isinstance(value, timedelta) else value for name, value in row.items()}
