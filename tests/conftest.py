"""Settings of all tests."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# No test depends on which models happen to be installed.
os.environ["MAPPER_ENTITY_MODELS"] = "0"

# No test depends on how busy the machine is.
settings.register_profile(
    "project", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("project")
