"""What the QGIS desktop does in test_desktop.py; `qgis --code` runs it, with its settings in the environment.

It opens the Toolbox, fills a dialog, presses Run, opens the Results Viewer, writes what it saw and ends QGIS.
"""

import json
import os
import traceback
from pathlib import Path

import processing
import qgis.utils
from processing.core.ProcessingResults import resultsList
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QObject, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices

SETTINGS = json.loads(os.environ["SCENERY_DESKTOP_TEST"])
PICTURES = Path(SETTINGS["pictures"])


class Browser(QObject):
    """Stands for the desktop's browser."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @pyqtSlot(QUrl)
    def open(self, url):
        self.opened.append(url.toLocalFile())


def main():
    report = {"errors": []}
    try:
        report.update(use_the_desktop())
    except Exception:
        report["errors"].append(traceback.format_exc())
    Path(SETTINGS["report"]).write_text(json.dumps(report))
    os._exit(0)  # QGIS would ask about the unsaved project


def use_the_desktop():
    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser, "open")
    QDesktopServices.setUrlHandler("http", browser, "open")
    window = qgis.utils.iface.mainWindow()
    window.resize(1400, 900)
    plugin = qgis.utils.plugins["processing"]
    plugin.toolbox.setUserVisible(True)
    plugin.toolbox.searchBox.setText("scenery")
    algorithms = toolbox_algorithms(plugin.toolbox.algorithmTree)
    dialog = processing.createAlgorithmDialog(SETTINGS["algorithm"], SETTINGS["parameters"])
    dialog.show()
    picture(dialog, "dialog")
    finished = []
    dialog.algorithmFinished.connect(lambda ok, results: finished.append((ok, results)))
    dialog.runButton().click()
    plugin.resultsDock.setUserVisible(True)
    dialog.showLog()
    picture(dialog, "dialog-log")
    dialog.close()
    picture(window, "desktop")
    return {
        "algorithms": algorithms,
        "icon": not QgsApplication.processingRegistry().providerById("scenery").icon().isNull(),
        "finished": finished,
        "results": [result.filename for result in resultsList.getResults()],
        "listed": plugin.resultsDock.treeResults.invisibleRootItem().childCount(),
        "opened": browser.opened,
    }


def toolbox_algorithms(tree, parent=None):
    """The ids of the algorithms that the Toolbox lists."""
    model, parent = tree.model(), parent or QModelIndex()
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        algorithm = tree.algorithmForIndex(index)
        found += [algorithm.id()] if algorithm else toolbox_algorithms(tree, index)
    return found


def picture(widget, name):
    """Save what a widget looks like."""
    for _ in range(5):
        QgsApplication.processEvents()
    widget.grab().save(str(PICTURES / f"{name}.png"))


QTimer.singleShot(0, main)
