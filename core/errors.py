"""Errors whose text is one clear sentence for the user."""


class SceneryError(Exception):
    """Base of all errors that are the input's, not the program's."""


class ParameterError(SceneryError):
    """A parameter's value can't be used."""


class RasterError(SceneryError):
    """A raster can't be read or does not fit the scene."""


class FrameError(SceneryError):
    """A coordinate reference system or extent can't carry a scene."""


class GeometryError(SceneryError):
    """A layer's geometries can't be built."""


class ModelError(SceneryError):
    """A file of a 3D model can't be read."""


class PartError(SceneryError):
    """A part can't be read or does not fit the others."""


class RecipeError(SceneryError):
    """A recipe can't be read or run as it is."""


class OutputError(SceneryError):
    """An output can't be written."""


class Cancelled(SceneryError):
    """The user stopped the run."""
