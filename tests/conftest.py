"""Settings of all tests."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# No test depends on how busy the machine is.
settings.register_profile(
    "project", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("project")
