"""Drives a headless chromium over its DevTools protocol: enough to open a page, click, read and take a picture."""

import asyncio
import base64
import itertools
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import aiohttp

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


def find_chromium() -> str | None:
    """The browser's path; None if there is none."""
    return next((found for name in _NAMES if (found := shutil.which(name))), None)


class Chromium:
    """One browser with one tab. Every wait ends with its condition, or with TimeoutError after `patience` seconds."""

    def __init__(self, *, dark: bool = False, patience: float = 30.0) -> None:
        self._dark, self._patience = dark, patience
        self._folder = tempfile.TemporaryDirectory(prefix="chromium-", ignore_cleanup_errors=True)
        self._process: subprocess.Popen[bytes] | None = None
        self._http: aiohttp.ClientSession | None = None
        self._socket: aiohttp.ClientWebSocketResponse | None = None
        self._numbers = itertools.count(1)
        self._talking = asyncio.Lock()
        self._said: list[dict[str, Any]] = []

    async def __aenter__(self) -> Self:
        path = find_chromium()
        if path is None:
            raise FileNotFoundError("there is no chromium on this machine")
        options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--no-proxy-server"]
        options += ["--remote-debugging-port=0", f"--user-data-dir={self._folder.name}", "--window-size=900,700"]
        options += ["--force-dark-mode", "--enable-features=WebContentsForceDark:inversion_method/none"] if self._dark else []
        environment = {**os.environ, "HOME": self._folder.name}
        self._process = subprocess.Popen([path, *options, "about:blank"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
        self._http = aiohttp.ClientSession()
        try:
            async with asyncio.timeout(self._patience):
                port = await self._port()
                async with self._http.get(f"http://127.0.0.1:{port}/json/list") as reply:
                    tabs: list[dict[str, str]] = await reply.json()
                tab = next(tab for tab in tabs if tab["type"] == "page")
                self._socket = await self._http.ws_connect(tab["webSocketDebuggerUrl"], max_msg_size=0)
            await self._say("Page.enable")
            if self._dark:
                await self._say("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
        except BaseException:
            await self.close()
            raise
        return self

    async def _port(self) -> str:
        told = Path(self._folder.name) / "DevToolsActivePort"
        while not told.exists() or "\n" not in (text := told.read_text(encoding="ascii")):
            if self._process is not None and self._process.poll() is not None:
                raise RuntimeError(f"chromium ended with {self._process.returncode}")
            await asyncio.sleep(0.05)
        return text.partition("\n")[0]

    async def _say(self, method: str, **parameters: Any) -> dict[str, Any]:
        if self._socket is None:
            raise RuntimeError("the browser isn't running")
        number = next(self._numbers)
        async with asyncio.timeout(self._patience), self._talking:
            await self._socket.send_str(json.dumps({"id": number, "method": method, "params": parameters}))
            while True:
                message = await self._socket.receive_json()
                if "method" in message:
                    self._said.append(message)
                if message.get("id") == number:
                    if "error" in message:
                        raise RuntimeError(f"{method}: {message['error']}")
                    answer: dict[str, Any] = message["result"]
                    return answer

    async def open(self, url: str) -> None:
        """Go to the URL. A page that can't be loaded shows the browser's own error page."""
        await self._say("Page.navigate", url=url)

    async def look(self, script: str) -> Any:
        """The value of a line of JavaScript in the page; None while no page is loaded."""
        try:
            answer = await self._say("Runtime.evaluate", expression=script, returnByValue=True)
        except RuntimeError:  # between two pages
            return None
        return answer["result"].get("value")

    async def wait_for(self, script: str) -> Any:
        """Wait until the line of JavaScript has a true value."""
        async with asyncio.timeout(self._patience):
            while not (found := await self.look(script)):
                await asyncio.sleep(0.05)
        return found

    async def see(self, selector: str) -> str:
        """Wait for the element, and return its text."""
        element = f"document.querySelector({json.dumps(selector)})"
        return str((await self.wait_for(f"{element} && document.readyState === 'complete' && [{element}.innerText]"))[0])

    async def click(self, selector: str) -> None:
        """Wait for the element, and click on it as a mouse does."""
        await self.see(selector)
        where = await self.wait_for(
            f"(r => [r.x + r.width / 2, r.y + r.height / 2])(document.querySelector({json.dumps(selector)}).getBoundingClientRect())"
        )
        for kind in ("mousePressed", "mouseReleased"):
            await self._say("Input.dispatchMouseEvent", type=kind, x=where[0], y=where[1], button="left", clickCount=1)

    async def record(self) -> None:
        """From now on, `events` has what the pages write to the console, the errors of their scripts, and their requests."""
        for domain in ("Runtime", "Log", "Network"):
            await self._say(f"{domain}.enable")

    async def events(self) -> list[dict[str, Any]]:
        """The protocol's events since the last call: `method` and `params` of each."""
        await self._say("Runtime.evaluate", expression="0")  # what came before is read with the answer
        said, self._said = self._said, []
        return said

    async def text(self) -> str:
        """The text that the page shows."""
        return str(await self.look("document.body ? document.body.innerText : ''"))

    async def resize(self, width: int, height: int) -> None:
        """Shows the page as on a screen of that size, such as a phone's."""
        await self._say("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=True)

    async def picture(self, target: Path) -> None:
        """Save a screenshot of the page as PNG."""
        answer = await self._say("Page.captureScreenshot", format="png")
        target.write_bytes(base64.b64decode(answer["data"]))

    async def close(self) -> None:
        """End the browser that this object started."""
        if self._socket is not None:
            await self._socket.close()
        if self._http is not None:
            await self._http.close()
        if self._process is not None:
            self._process.terminate()
            try:
                await asyncio.to_thread(self._process.wait, 10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._folder.cleanup()

    async def __aexit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        await self.close()
