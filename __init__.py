"""Scenery: elevation, imagery and vector layers become interactive 3D scenes in a web page."""


def classFactory(iface):
    """Return the plugin; QGIS calls this, with a GUI or without."""
    from .plugin import SceneryPlugin

    return SceneryPlugin()
