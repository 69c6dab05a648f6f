from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.app import sample

APP = Path(__file__).parents[2] / "app.py"


@pytest.fixture(scope="session")
def sample_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    return sample.make(tmp_path_factory.mktemp("app"))


@pytest.fixture
def open_app(monkeypatch: pytest.MonkeyPatch) -> Callable[..., AppTest]:
    """Return what opens the app on a store, with the parameters of its address."""

    def opened(url: str, **query: str | list[str]) -> AppTest:
        monkeypatch.setenv("MAPPER_DATABASE_URL", url)
        app = AppTest.from_file(str(APP), default_timeout=60)
        for name, value in query.items():
            app.query_params[name] = value
        return app.run()

    return opened


@pytest.fixture
def app(open_app: Callable[..., AppTest], sample_url: str) -> AppTest:
    return open_app(sample_url)


@pytest.fixture(autouse=True)
def _main_module() -> Iterator[None]:
    """Put back the main module, which AppTest replaces by the page: processes start from it."""
    main = sys.modules["__main__"]
    yield
    sys.modules["__main__"] = main
