"""The QGIS plugin: it registers the Processing provider and does nothing else."""

from __future__ import annotations

from qgis.core import QgsApplication

from .provider import SceneryProvider


class SceneryPlugin:
    """Adds the provider to the registry; works in QGIS Desktop and in qgis_process."""

    def __init__(self) -> None:
        self._provider: SceneryProvider | None = None

    def initProcessing(self) -> None:
        """Register the provider; all that qgis_process calls."""
        self._provider = SceneryProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Register the provider in QGIS Desktop."""
        self.initProcessing()

    def unload(self) -> None:
        """Remove the provider."""
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
