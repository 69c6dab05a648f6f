"""Links to reports: only such as a browser may follow without running anything."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

_SCHEMES: Final = ("http", "https")


def safe_url(url: str | None) -> str | None:
    """Return the address where it is http or https with a host, else None."""
    if not url:
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme in _SCHEMES and parts.hostname else None
