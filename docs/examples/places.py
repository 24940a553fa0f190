"""One page a place, out of one recipe or .qto3settings file:  python3 places.py offices.json FOLDER

Qgis2threejs's own example, as a script without QGIS's windows. Python has to find QGIS (`qgis`) and the folder that holds `scenery`.
"""

import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
)
from qgis.PyQt.QtCore import QSize

PLACES = [
    ("Kyoto", QgsPointXY(135.7555, 35.0210)),
    ("Osaka", QgsPointXY(135.5199, 34.6863)),
    ("Nara", QgsPointXY(135.8329, 34.6852)),
    ("Ehime", QgsPointXY(132.7657, 33.8416)),
]


def main(settings_path: str, folder: Path) -> None:
    from scenery.api import Exporter

    folder.mkdir(parents=True, exist_ok=True)
    wgs84, utm53 = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:3099")
    transform = QgsCoordinateTransform(wgs84, utm53, QgsProject.instance())
    map_settings = QgsMapSettings()  # in QGIS: iface.mapCanvas().mapSettings()
    map_settings.setDestinationCrs(utm53)
    map_settings.setOutputSize(QSize(600, 600))

    exporter = Exporter(settingsPath=settings_path)
    exporter.setMapSettings(map_settings)
    for name, point in PLACES:
        exporter.setExtent(transform.transform(point), 10_000, 10_000, 0)
        path = folder / f"{name}.html"
        error = exporter.export(str(path), openBrowser=False)
        if error == Exporter.NO_ERROR:
            print(f"{name} has been exported to {path}")
        else:
            print(f"Failed to export {name}: {error}")


if __name__ == "__main__":
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    main(sys.argv[1], Path(sys.argv[2]))
    application.exitQgis()
