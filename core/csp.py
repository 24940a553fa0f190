"""Sources of a Content Security Policy."""

from __future__ import annotations

import base64
import hashlib


def hash_source(text: str) -> str:
    """What allows an inline script or style of just this text."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
