"""The words of the provider in the language of QGIS, from `i18n/`."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

CONTEXT = "Scenery"  # of every text, so that what several algorithms say is translated once
FOLDER = Path(__file__).resolve().parents[2] / "i18n"


def translated(text: str) -> str:
    """Return a text in QGIS's language, the text itself where there is no translation."""
    return QCoreApplication.translate(CONTEXT, text)


def translator() -> QTranslator | None:
    """Install and return the translator for the language that QGIS is set to; None for English and languages that we don't speak.

    It works for as long as it is referred to.
    """
    found = QTranslator()
    if not found.load(f"scenery_{QgsApplication.locale()[:2]}", str(FOLDER)):
        return None
    QCoreApplication.installTranslator(found)
    return found
