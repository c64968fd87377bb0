"""Faults on demand: kind, matching requests and number. `breaking.py` implements their effects."""

import threading
from collections.abc import Mapping
from typing import Any

from attrs import define, evolve, field

KINDS = {
    "status": "answers with `status`, in Twitch's shape: 502 as a page of HTML, 429 with rate-limit headers unless `bare`",
    "latency": "answers as usual, `seconds` later",
    "silence": "never answers",
    "reset": "resets the connection instead of answering",
    "close": "closes the connection instead of answering",
    "truncate": "breaks off in the middle of the answer",
    "drip": "answers a byte at a time, `seconds` apart",
    "garbage": "answers with bytes that are no HTTP",
}
_MOST = 1_000


@define
class Fault:
    """One fault.

    kind: one of KINDS. path: prefix of the path of matching requests. method: their method; "" for any. times: number of requests,
    None for all until it is cleared. skip: number of matching requests to spare first. status: 400 to 599. seconds: 0 to 600.
    bare: no rate-limit headers. carried_out: the request is executed before its reply is lost.
    """

    kind: str
    path: str = "/"
    method: str = ""
    times: int | None = 1
    skip: int = 0
    status: int = 503
    seconds: float = 1.0
    bare: bool = False
    carried_out: bool = False
    fired: int = 0

    def __attrs_post_init__(self) -> None:
        """Raise ValueError with the invalid part."""
        if self.kind not in KINDS:
            raise ValueError(f"there is no fault {self.kind!r}; there are {', '.join(KINDS)}")
        for name, value, low, high in (("status", self.status, 400, 599), ("seconds", self.seconds, 0, 600), ("skip", self.skip, 0, 10**9)):
            if isinstance(value, bool) or not low <= value <= high:
                raise ValueError(f"{name} must be from {low} to {high}, not {value!r}")
        if self.times is not None and (isinstance(self.times, bool) or self.times < 1):
            raise ValueError(f"times must be 1 or more, or null for all requests, not {self.times!r}")

    @property
    def over(self) -> bool:
        return self.times is not None and self.fired >= self.times

    def meets(self, method: str, path: str) -> bool:
        return path.startswith(self.path) and self.method in ("", method)


_TYPES: Mapping[str, type | tuple[type, ...]] = {
    "kind": str, "path": str, "method": str, "times": (int, type(None)), "skip": int, "status": int, "seconds": (int, float), "bare": bool,
    "carried_out": bool,
}  # fmt: skip


def read_fault(told: Mapping[str, Any]) -> Fault:
    """A fault in the control API's format. Raises ValueError."""
    for name, value in told.items():
        if name not in _TYPES:
            raise ValueError(f"a fault has no {name!r}; it has {', '.join(_TYPES)}")
        if not isinstance(value, _TYPES[name]):
            raise ValueError(f"{name} can't be {value!r}")
    if "kind" not in told:
        raise ValueError(f"kind is missing: one of {', '.join(KINDS)}")
    return Fault(**told)


@define
class Faults:
    """The active faults; the first that matches a request applies. Thread-safe."""

    _set: list[Fault] = field(factory=list[Fault])
    _lock: threading.Lock = field(factory=threading.Lock, eq=False, repr=False)

    def add(self, fault: Fault) -> None:
        with self._lock:
            if len(self._set) >= _MOST:
                raise ValueError(f"there are {_MOST} faults already; clear them first")
            self._set.append(fault)

    def clear(self) -> None:
        with self._lock:
            self._set.clear()

    def strike(self, method: str, path: str) -> Fault | None:
        """The fault for this request, counted; None if no fault matches."""
        with self._lock:
            for fault in self._set:
                if fault.over or not fault.meets(method, path):
                    continue
                if fault.skip:
                    fault.skip -= 1
                    continue
                fault.fired += 1
                return fault
        return None

    def listed(self) -> list[Fault]:
        """Copies of all faults, with the number of times that each has applied."""
        with self._lock:
            return [evolve(fault) for fault in self._set]
