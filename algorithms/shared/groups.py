"""Groups of layers of which a scene shows one at a time."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterString

from .algorithm import SceneryAlgorithm


def add_group(algorithm: SceneryAlgorithm) -> None:
    """Add GROUP, which every build step has."""
    parameter = QgsProcessingParameterString("GROUP", algorithm.tr("Group"), None, optional=True)
    algorithm.add(
        parameter,
        algorithm.tr(
            "A name such as Today or Plan A: of all groups in a scene one shows at a time, and layers without a group always show."
            " A layer of several groups names them with semicolons between."
        ),
        advanced=True,
    )


def given_groups(
    algorithm: SceneryAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, list[str]]:
    """What the part's header says of GROUP: `{"groups": names}`, nothing where there are none."""
    text = algorithm.parameterAsString(parameters, "GROUP", context)
    names = list(dict.fromkeys(name.strip() for name in text.split(";") if name.strip()))
    return {"groups": names} if names else {}
