"""The labels of a layer's features, from expressions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...core.labels import Labels, anchors_of
from ...core.objects import Objects
from .expressions import as_numbers, as_texts, is_null
from .features import Read
from .styles import given_color

PARAMETERS = ("LABEL", "LABEL_HEIGHT", "LABEL_SIZE", "LABEL_COLOR")
SIZE = 13.0  # pixels
LONGEST = 200  # letters of a label


@dataclass(frozen=True)
class LabelStyle:
    """What all labels of a layer have in common."""

    font: str = ""
    background: str | None = None
    connector: bool = True


def make_labels(
    read: Read, objects: Objects, height: float, style: LabelStyle
) -> tuple[Labels | None, dict[int, str]]:
    """The labels of features above their objects, and the reason of each row that has none though it should.

    `height` is that of labels whose LABEL_HEIGHT is not given, in metres.
    """
    if "LABEL" not in read.values:
        return None, {}
    texts, reasons = as_texts("LABEL", read.values["LABEL"])
    numbers = {}
    for name, usual in (("LABEL_HEIGHT", height), ("LABEL_SIZE", SIZE)):
        values = read.values.get(name)
        if values is None:
            numbers[name] = np.full(len(texts), usual)
            continue
        found, why = as_numbers(name, values)
        reasons.update({row: reason for row, reason in why.items() if not is_null(values[row])})
        numbers[name] = np.where(np.isfinite(found), found, usual)
    colors = np.empty((len(texts), 4), np.uint8)
    for row, value in enumerate(read.values["LABEL_COLOR"]):
        colors[row], reason = given_color("LABEL_COLOR", value)
        if reason:
            reasons.setdefault(row, reason)
    shown = np.array([bool(text.strip()) for text in texts], bool) & np.isfinite(objects.tops).all(axis=1)
    rows = np.flatnonzero(shown)
    if not len(rows):
        return None, reasons
    labels = Labels(
        rows,
        [_shortened(text) for text in texts[rows]],
        objects.tops[rows],
        numbers["LABEL_HEIGHT"][rows].astype(np.float32),
        numbers["LABEL_SIZE"][rows].astype(np.float32),
        colors[rows],
        style.font,
        style.background,
        connector=style.connector,
        anchors=anchors_of(objects)[rows],
    )
    return labels, reasons


def _shortened(text: str) -> str:
    text = text.strip()
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
