"""A running app on the sample store, and a browser whose network ends at this machine."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import urlopen

import pytest
from playwright.sync_api import (
    BrowserContext,
    ConsoleMessage,
    Dialog,
    FrameLocator,
    Page,
    WebSocket,
    sync_playwright,
)

from tests.app import sample

ROOT = Path(__file__).parents[2]
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")
LOCAL = "127.0.0.1"
START_SECONDS = 60


@dataclass
class Visit:
    """An open page with everything that it asked for and complained about."""

    page: Page
    base: str
    requested: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    sent: list[str | bytes] = field(default_factory=list)

    @property
    def outside(self) -> list[str]:
        """What was asked of other machines."""
        return [url for url in self.requested if not is_local(url)]

    @property
    def map(self) -> FrameLocator:
        return self.page.frame_locator("iframe[title*='streamlit_folium']")

    def evaluate(self, expression: str) -> object:
        """Run JavaScript in the frame of the map."""
        return self.map.locator("#map_div").evaluate(f"() => {expression}")

    def go(self, **query: str | list[str]) -> Visit:
        """Open the map page and wait until the map is drawn."""
        self.page.goto(f"{self.base}/?{urlencode(query, doseq=True)}")
        self.wait_for_map()
        return self

    def wait_for_map(self) -> None:
        self.map.locator("path.region").first.wait_for()
        self.page.get_by_test_id("stDataFrame").first.wait_for()
        self.wait_until_idle()

    def wait_until_idle(self) -> None:
        """Wait until the app has answered what was asked of it."""
        # The map gathers clicks for a quarter of a second before it hands them on.
        self.page.wait_for_timeout(400)
        self.page.locator("[data-test-script-state=notRunning]").wait_for()


@pytest.fixture(scope="session")
def chromium() -> str:
    found = next(filter(None, map(shutil.which, CHROMIUMS)), None)
    if found is None:
        pytest.skip(f"no browser: none of {', '.join(CHROMIUMS)} is installed")
    return found


@pytest.fixture(scope="session")
def store_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    return sample.make(tmp_path_factory.mktemp("browser"))


@pytest.fixture(scope="session")
def server(
    chromium: str, store_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Serve the app; the address."""
    with socket.socket() as probe:
        probe.bind((LOCAL, 0))
        port = probe.getsockname()[1]
    log = tmp_path_factory.mktemp("server") / "log.txt"
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
    command += ["--server.headless", "true"]
    with log.open("wb") as out:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, "MAPPER_DATABASE_URL": store_url},
            stdout=out,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait_for(f"http://{LOCAL}:{port}/_stcore/health", process, log)
        yield f"http://{LOCAL}:{port}"
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait_for(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urlopen(address, timeout=5):
                return
        except (URLError, ConnectionError):
            time.sleep(0.2)
    pytest.fail(f"The app did not start:\n{log.read_text(encoding='utf-8')}")


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[BrowserContext]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=chromium,
            # The network is cut: every other name or address leads nowhere.
            args=["--no-sandbox", f"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE {LOCAL}"],
        )
        # One context: the later windows find the scripts of the app in its cache.
        yield launched.new_context()
        launched.close()


@pytest.fixture
def visit(browser: BrowserContext, server: str) -> Iterator[Callable[..., Visit]]:
    """Return what opens the app in a new window of a size."""
    pages = []

    def opened(width: int = 1440, height: int = 900) -> Visit:
        page = browser.new_page()
        pages.append(page)
        page.set_viewport_size({"width": width, "height": height})
        page.set_default_timeout(60_000)
        found = Visit(page, server)
        _watch(found)
        return found

    yield opened
    for page in pages:
        page.close()


def _watch(visit: Visit) -> None:
    page = visit.page

    def note_socket(opened: WebSocket) -> None:
        visit.requested.append(opened.url)
        opened.on("framesent", lambda frame: visit.sent.append(frame))

    def note_console(message: ConsoleMessage) -> None:
        if message.type == "error":
            visit.errors.append(message.text)

    def dismiss(dialog: Dialog) -> None:
        visit.dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("request", lambda request: visit.requested.append(request.url))
    page.on("requestfailed", lambda request: visit.failed.append(request.url))
    page.on(
        "response",
        lambda answer: visit.failed.append(answer.url) if answer.status >= 400 else None,
    )
    page.on("websocket", note_socket)
    page.on("console", note_console)
    page.on("pageerror", lambda error: visit.errors.append(str(error)))
    page.on("dialog", dismiss)


def is_local(url: str) -> bool:
    """Tell whether a request stays on this machine."""
    parts = urlsplit(url)
    return parts.scheme in ("data", "blob", "about") or parts.hostname == LOCAL
