"""Where the sun stands at a moment, seen from a place."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

import numpy as np

from .convergence import meridian_convergence
from .errors import ParameterError
from .frame import Frame, interpolate_geographic

DUSK = -0.833  # degrees: the centre of the sun when its upper edge sets, with the usual refraction
MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?\s*(Z|[+-]\d\d(?::?\d\d)?)?", re.IGNORECASE)
J2000 = 2451545.0  # Julian day
UNIX_EPOCH = 2440587.5  # Julian day


@dataclass(frozen=True)
class SunLight:
    """Where light comes from, degrees: azimuth clockwise from the grid's north, elevation above the horizon without refraction.

    `moment` is when: an ISO date and time with a zone, or in the place's solar time without one.
    """

    azimuth: float
    elevation: float
    moment: str | None = None

    @property
    def is_down(self) -> bool:
        return self.elevation < DUSK


def parse_moment(text: str, longitude: float) -> datetime:
    """The moment of an ISO date and time; one without a zone is in the mean solar time of a longitude (degrees).

    Raises ParameterError for anything else.
    """
    found = MOMENT.fullmatch(text.strip())
    zone = found[4] if found else None
    try:
        if not found:
            raise ValueError
        moment = datetime.fromisoformat(f"{found[1]}T{found[2]}{found[3] or ':00'}")
        offset = _offset(zone) if zone else timedelta(hours=longitude / 15)
        return (moment - offset).replace(tzinfo=timezone.utc)
    except (ValueError, OverflowError):
        raise ParameterError(
            f"SUN: “{text}” is no date and time; give both, such as 2026-06-21T15:00+03:00 (without a zone: the place's solar time)."
        ) from None


def _offset(zone: str) -> timedelta:
    if zone in "Zz":
        return timedelta()
    digits = zone[1:].replace(":", "").ljust(4, "0")
    hours, minutes = int(digits[:2]), int(digits[2:])
    if hours > 14 or minutes > 59:
        raise ValueError(zone)
    return timedelta(hours=hours, minutes=minutes) * (-1 if zone[0] == "-" else 1)


def sunlight(text: str, frame: Frame) -> SunLight:
    """The sun over a frame's centre at the moment that a text names. Raises ParameterError where either can't be."""
    if frame.geographic is None:
        raise ParameterError("SUN: the scene's CRS has no longitude and latitude; leave SUN out.")
    centre = np.array([frame.centre])
    longitude, latitude = interpolate_geographic(frame.geographic, centre)[0]
    azimuth, elevation = sun_position(parse_moment(text, longitude), longitude, latitude)
    turned = float(meridian_convergence(frame, centre[:, 0], centre[:, 1])[0])
    grid = (azimuth - (turned if math.isfinite(turned) else 0.0)) % 360
    return SunLight(grid, elevation, _normalised(text))


def _normalised(text: str) -> str:
    """A moment that `parse_moment` takes, as ISO has it: minutes, and +HH:MM where there is a zone."""
    found = MOMENT.fullmatch(text.strip())
    assert found
    clock = f"{found[1]}T{found[2]}"
    if not found[4]:
        return clock
    minutes = round(_offset(found[4]).total_seconds() / 60)
    return f"{clock}{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def sun_position(moment: datetime, longitude: float, latitude: float) -> tuple[float, float]:
    """Azimuth from true north and elevation without refraction, degrees, of the sun's centre; `moment` has a zone.

    Meeus, Astronomical Algorithms (1998), chapters 13, 25 and 28, as in NOAA's solar calculator: within 0.01° from 1900 to 2100.
    """
    seconds = (moment - datetime(1970, 1, 1, tzinfo=timezone.utc)).total_seconds()
    century = (seconds / 86400 + UNIX_EPOCH - J2000) / 36525
    mean_longitude = math.radians(280.46646 + century * (36000.76983 + 0.0003032 * century))
    anomaly = math.radians(357.52911 + century * (35999.05029 - 0.0001537 * century))
    eccentricity = 0.016708634 - century * (0.000042037 + 0.0000001267 * century)
    centre = (
        (1.914602 - century * (0.004817 + 0.000014 * century)) * math.sin(anomaly)
        + (0.019993 - 0.000101 * century) * math.sin(2 * anomaly)
        + 0.000289 * math.sin(3 * anomaly)
    )
    node = math.radians(125.04 - 1934.136 * century)
    apparent = mean_longitude + math.radians(centre - 0.00569 - 0.00478 * math.sin(node))
    obliquity = math.radians(23.4392911 - 0.0130042 * century + 0.00256 * math.cos(node))
    declination = math.asin(math.sin(obliquity) * math.sin(apparent))
    half = math.tan(obliquity / 2) ** 2
    equation_of_time = (
        half * math.sin(2 * mean_longitude)
        - 2 * eccentricity * math.sin(anomaly)
        + 4 * eccentricity * half * math.sin(anomaly) * math.cos(2 * mean_longitude)
        - 0.5 * half**2 * math.sin(4 * mean_longitude)
        - 1.25 * eccentricity**2 * math.sin(2 * anomaly)
    )
    hour = math.radians((seconds % 86400) / 240 - 180 + longitude) + equation_of_time
    phi = math.radians(latitude)
    sine = math.sin(phi) * math.sin(declination) + math.cos(phi) * math.cos(declination) * math.cos(hour)
    azimuth = math.atan2(
        -math.sin(hour) * math.cos(declination),
        math.sin(declination) * math.cos(phi) - math.cos(declination) * math.sin(phi) * math.cos(hour),
    )
    return math.degrees(azimuth) % 360, math.degrees(math.asin(min(max(sine, -1.0), 1.0)))
