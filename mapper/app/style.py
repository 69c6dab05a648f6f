"""The few rules of style that Streamlit's theme has no setting for; constants only."""

from __future__ import annotations

from typing import Final

import streamlit as st

_RULES: Final = """
<style>
.stMainBlockContainer { padding-left: 2rem; padding-right: 2rem; }
.st-key-evidence-heading p, .st-key-evidence-heading div { font-weight: 600; font-size: 1.05rem; }
[class*="st-key-quote-"] {
  border-left: 3px solid #1f4fa3; background: #eef3fb; padding: 0.35rem 0.6rem;
}
</style>
"""


def apply() -> None:
    """Add the rules to the page."""
    st.html(_RULES)
