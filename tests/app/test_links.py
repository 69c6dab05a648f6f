from __future__ import annotations

import pytest

from mapper.app.links import safe_url


@pytest.mark.parametrize("url", ["https://news.test/a?b=c", "http://news.test", " https://a.test "])
def test_web_addresses_pass(url: str) -> None:
    assert safe_url(url) == url.strip()


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)//https://news.test",
        "data:text/html,<script>alert(1)</script>",
        "//news.test",
        "https://",
        "https:///path",
        "file:///etc/passwd",
        "http://[::1",
        "a report",
    ],
)
def test_everything_else_is_no_link(url: str | None) -> None:
    assert safe_url(url) is None
