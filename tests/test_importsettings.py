"""Settings files of Qgis2threejs 1.4 and 2.x, written from its manual and from what its published source says of the format."""

import json

import pytest
from layers import square, write_layer
from osgeo import ogr
from rasters import hills, write_raster
from scenery.core.errors import ParameterError
from scenery.core.old_settings import Known, hex_color, import_settings
from scenery.core.recipe import Layer, read_recipe

KNOWN = {
    "dem_1": Known(Layer("DEM", "dem.tif"), "dem"),
    "heat_1": Known(Layer("Heat", "heat.tif"), "dem"),
    "map_1": Known(Layer("Map", "map.tif"), "dem"),
    "wells_1": Known(Layer("Wells", "wells.gpkg"), "point", ("fid", "name", "depth")),
    "roads_1": Known(Layer("Roads", "roads.gpkg"), "line", ("fid", "width")),
    "houses_1": Known(Layer("Houses", "houses.gpkg"), "polygon", ("fid", "name", "height")),
}


def widget(data, text="", combo=""):
    return {"type": 1, "comboData": data, "comboText": combo, "editText": text}


OLD = {
    "Template": "3DViewer(dat-gui).html",
    "WORLD": {"lineEdit_zFactor": "2", "radioButton_Color": True, "lineEdit_Color": "0x102030", "radioButton_WGS84": True},
    "CTRL": {"comboBox_Controls": "TrackballControls.js"},
    "DEM": {
        "comboBox_DEMLayer": "dem_1",
        "spinBox_demtransp": 30,
        "radioButton_Simple": True,
        "horizontalSlider_DEMSize": 3,
        "checkBox_Surroundings": True,
        "spinBox_Size": 5,
        "spinBox_Roughening": 8,
        "radioButton_LayerImage": True,
        "layerImageIds": ["map_1"],
        "comboBox_TextureSize": 200,
        "checkBox_Shading": False,
        "checkBox_Clip": True,
        "comboBox_ClipLayer": "houses_1",
        "checkBox_Sides": False,
        "checkBox_Frame": True,
        "spinBox_Future": 7,
    },
    "OPTDEM": {"heat_1": {"visible": True, "radioButton_SolidColor": True, "lineEdit_Color": "0xff0000"}},
    "POINT": {
        "wells_1": {
            "visible": True,
            "comboBox_ObjectType": 1,
            "heightWidget": widget(202, "5", '+"depth"'),
            "styleWidget0": widget(3, "0x00ff00"),
            "styleWidget1": widget(2, "40"),
            "styleWidget2": widget(1, "12"),
            "styleWidget3": widget(102, "3", '"depth"'),
            "comboBox_Label": 1,
            "labelHeightWidget": widget(2, "20"),
            "checkBox_ExportAttrs": True,
        },
        "gone_1": {"visible": True, "comboBox_ObjectType": 0},
    },
    "LINE": {
        "roads_1": {
            "visible": True,
            "comboBox_ObjectType": 4,
            "heightWidget": widget(2, "0"),
            "styleWidget0": widget(1),
            "styleWidget1": widget(1),
            "styleWidget2": widget(1, "-50"),
            "checkBox_Clip": True,
        }
    },
    "POLYGON": {
        "houses_1": {
            "visible": True,
            "comboBox_ObjectType": 0,
            "heightWidget": widget(1, "100"),
            "styleWidget0": widget(2),
            "styleWidget1": widget(1),
            "styleWidget2": widget(102, "1", '"height"'),
        }
    },
}  # fmt: skip

NEW = {
    "Version": 20700,
    "SCENE": {
        "radioButton_FixedExtent": True,
        "lineEdit_CenterX": "301000",
        "lineEdit_CenterY": "3901000",
        "lineEdit_Width": "2000",
        "lineEdit_Height": "1000",
        "lineEdit_Rotation": "30",
        "lineEdit_zFactor": "1.2",
        "comboBox_MaterialType": 2,
        "groupBox_Fog": True,
        "slider_Fog": 20,
    },
    "LAYERS": [
        {
            "layerId": "dem_1",
            "name": "DEM",
            "geomType": 0,
            "visible": True,
            "properties": {
                "lineEdit_Name": "Ground",
                "horizontalSlider_DEMSize": 1,
                "checkBox_Sides": True,
                "colorButton_Side": "#ccbbaa",
                "lineEdit_Bottom": "-10",
                "checkBox_Wireframe": True,
                "materials": [
                    {
                        "id": "a",
                        "name": "sheet",
                        "type": 2,
                        "properties": {"lineEdit_ImageFile": "sheet.png"},
                    },
                    {
                        "id": "b",
                        "name": "map (canvas)",
                        "type": 0,
                        "properties": {"spinBox_Opacity": 80, "comboBox_TextureSize": "2048"},
                    },
                ],
                "mtlId": "b",
            },
        },
        {
            "layerId": "houses_1",
            "name": "Houses",
            "geomType": 3,
            "visible": True,
            "properties": {
                "comboBox_ObjectType": "Extruded",
                "comboBox_altitudeMode": "dem_1",
                "radioButton_Expression": True,
                "fieldExpressionWidget_altitude": '"height" / 10',
                "comboEdit_Color": widget(3, "color_rgb(1,2,3)"),
                "comboEdit_Opacity": widget(2, "55"),
                "geomWidget0": widget(None, '"height" * 2'),
                "checkBox_Label": True,
                "expression_Label": '"name"',
                "labelHeightWidget": widget(1, "8"),
                "slider_FontSize": 3,
            },
        },
        {"layerId": "pc:1", "name": "Cloud", "geomType": 4, "visible": True, "properties": {}},
    ],
}


def imported(tmp_path, content, known=KNOWN, crs="EPSG:32654"):
    """Steps by id, scene and remarks of a settings file."""
    path = tmp_path / "old.qto3settings"
    path.write_text(json.dumps(content), encoding="utf-8")
    result = import_settings(path, known, crs)
    steps = [
        (step.algorithm.partition(":")[2], json.loads(json.dumps(step.to_json()["parameters"])))
        for step in result.recipe.steps
    ]
    return steps, result.recipe.scene, result.remarks


def test_what_a_file_leaves_out_is_as_the_manual_says(tmp_path):
    steps, scene, _ = imported(tmp_path, {})
    assert scene == {"BASE_SIZE": 100, "EXAGGERATION": 1.5, "SHIFT": 0, "BACKGROUND": "sky", "CONTROLS": 0}
    assert [name for name, _ in steps] == ["buildterrain"]
    assert steps[0][1]["PROJECT_MAP"] is True


@pytest.mark.feature("W10")
def test_a_file_of_1_4_is_carried_over(tmp_path):
    steps, scene, remarks = imported(tmp_path, OLD)
    expected = {"BASE_SIZE": 100, "EXAGGERATION": 2, "SHIFT": 0, "BACKGROUND": "#102030", "CONTROLS": 1}
    assert scene == {**expected, "TEMPLATE": 1}
    (_, ground), (_, heat), (_, wells), (_, roads), (_, houses) = steps
    expected = {
        "DEM": {"layer": "DEM"},
        "OPACITY": 70,
        "GRID_SIZE": 300,
        "SURROUNDINGS": 5,
        "ROUGHENING": 8,
        "LAYERS": [{"layer": "Map"}],
        "RESOLUTION": 200,
        "SHADING": False,
        "CLIP": {"layer": "Houses"},
        "SIDES": False,
        "FRAME": "#000000",
        "CRS": "EPSG:32654",
    }
    assert ground == expected
    assert heat["TERRAIN"] == {"step": "terrain"}
    assert (heat["COLOR"], heat["SIDES"]) == ("#ff0000", False)
    assert wells == {
        "INPUT": {"layer": "Wells"},
        "TERRAIN": {"step": "terrain"},
        "TYPE": 1,
        "ALTITUDE_MODE": 2,
        "ALTITUDE": '"depth" + 5',
        "COLOR": "'#00ff00'",
        "OPACITY": "60",
        "RADIUS": "12",
        "HEIGHT": '"depth" * 3',
        "LABEL": '"name"',
        "LABEL_HEIGHT": "20",
    }
    assert (roads["TYPE"], roads["LOWER_Z"], roads["CLIP_TO_EXTENT"]) == (5, "-50", True)
    assert (houses["HEIGHT"], houses["RANDOM_COLORS"], houses["ALTITUDE_MODE"]) == ('"height"', 1, 1)
    assert any("DEM.spinBox_Future: it has no equal" in remark for remark in remarks)
    assert any("POINT.gone_1" in remark and "no such layer" in remark for remark in remarks)


@pytest.mark.feature("W10")
def test_a_file_of_2_x_is_carried_over(tmp_path):
    steps, scene, remarks = imported(tmp_path, NEW)
    assert (scene["EXAGGERATION"], scene["FOG"], scene["BASE_SIZE"]) == (1.2, 20, 100)
    (_, ground), (drape, sheet), (_, houses) = steps
    assert ground["EXTENT"] == "300000.0,302000.0,3900500.0,3901500.0 [EPSG:32654]"
    assert (ground["ROTATION"], ground["TITLE"], ground["SIDE_COLOR"], ground["BOTTOM"]) == (
        30,
        "Ground",
        "#ccbbaa",
        -10,
    )
    assert (ground["PROJECT_MAP"], ground["OPACITY"], ground["IMAGE_SIZE"]) == (True, 80, 2048)
    assert drape == "adddrape"
    assert (sheet["PART"], sheet["NAME"], sheet["IMAGE"]) == (
        {"step": "terrain"},
        "sheet",
        {"layer": "sheet"},
    )
    assert houses["ALTITUDE"] == '"height" / 10'
    assert (houses["COLOR"], houses["OPACITY"], houses["HEIGHT"]) == (
        "color_rgb(1,2,3)",
        "55",
        '"height" * 2',
    )
    assert (houses["LABEL"], houses["LABEL_HEIGHT"], houses["ALTITUDE_MODE"]) == ('"name"', "8", 2)
    assert any("SCENE.comboBox_MaterialType" in remark for remark in remarks)
    assert any("slider_FontSize" in remark for remark in remarks)
    assert any("“Cloud” is of a kind that has no equal" in remark for remark in remarks)


def test_the_widgets_of_versions_before_2_7_mean_the_same(tmp_path):
    content = json.loads(json.dumps(NEW))
    properties = content["LAYERS"][1]["properties"]
    for new, old in (("comboEdit_Color", 0), ("comboEdit_Opacity", 1), ("geomWidget0", 2)):
        properties[f"styleWidget{old}"] = properties.pop(new)
    assert imported(tmp_path, content)[0][-1] == imported(tmp_path, NEW)[0][-1]


@pytest.mark.parametrize(
    ("data", "message"),
    [(b"{", "is no JSON"), (b"[]", "holds no settings"), (b"\xff", "is no JSON"), (None, "can't be read")],
)
def test_a_broken_file_is_named(tmp_path, data, message):
    path = tmp_path / "broken.qto3settings"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(ParameterError, match=message):
        import_settings(path, KNOWN)


def test_values_of_the_wrong_kind_stop_nothing(tmp_path):
    content = {
        "WORLD": {"lineEdit_BaseSize": "wide", "lineEdit_Color": 7, "radioButton_Color": True},
        "DEM": {"comboBox_DEMLayer": "dem_1", "layerImageIds": "x", "radioButton_LayerImage": True},
        "POINT": {"wells_1": {"visible": True, "comboBox_ObjectType": 99}, "roads_1": {"visible": True}},
        "LINE": [],
        "POLYGON": {
            "houses_1": {"visible": True, "heightWidget": 5, "styleWidget0": None, "styleWidget2": "x"}
        },
    }
    steps, scene, remarks = imported(tmp_path, content)
    assert [name for name, _ in steps] == ["buildterrain", "buildpolygons"]
    assert (scene["BASE_SIZE"], scene["BACKGROUND"]) == (100, "sky")
    assert any("the type “99” has no equal" in remark for remark in remarks)
    assert any("holds no points" in remark for remark in remarks)


def test_colours_of_all_versions():
    spellings = ("0xFF8000", "#ff8000", "#80ff8000", [255, 128, 0], "'#ff8000'")
    assert {hex_color(color) for color in spellings} == {"#ff8000"}
    assert {hex_color(color) for color in ("red-ish", None, [1], 5)} == {None}


@pytest.fixture
def project(qgis, tmp_path):
    """A project file with a DEM, wells and houses, and the ids of its layers."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsVectorLayer

    box = (300000.0, 3900000.0, 302000.0, 3902000.0)
    write_raster(tmp_path / "dem.tif", hills(20, 20), box)
    wells = [("POINT(301000 3901000)", {"name": "One", "depth": 30.0})]
    fields = {"name": str, "depth": float}
    write_layer(tmp_path / "wells.gpkg", wells, fields, geometry=ogr.wkbPoint, name="wells")
    write_layer(
        tmp_path / "houses.gpkg",
        [(square(300900, 3900900), {"height": 9.0})],
        {"height": float},
        name="houses",
    )
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32654"))
    layers = {
        "dem_1": QgsRasterLayer(str(tmp_path / "dem.tif"), "DEM"),
        "wells_1": QgsVectorLayer(str(tmp_path / "wells.gpkg"), "Wells"),
        "houses_1": QgsVectorLayer(str(tmp_path / "houses.gpkg"), "Houses"),
    }
    for layer in layers.values():
        project.addMapLayer(layer)
    project.write(str(tmp_path / "town.qgs"))
    return tmp_path / "town.qgs", {key: layer.id() for key, layer in layers.items()}


def test_the_manuals_settings_become_a_scene(qgis_process, project, tmp_path):
    path, identifiers = project
    content = {key: OLD[key] for key in ("WORLD", "CTRL")}
    content["DEM"] = {"comboBox_DEMLayer": identifiers["dem_1"], "checkBox_Sides": True}
    content["POINT"] = {identifiers["wells_1"]: OLD["POINT"]["wells_1"]}
    content["POLYGON"] = {identifiers["houses_1"]: OLD["POLYGON"]["houses_1"]}
    settings = tmp_path / "town.qto3settings"
    settings.write_text(json.dumps(content), encoding="utf-8")
    run = qgis_process("scenery:importsettings", project=path, SETTINGS=settings, OUTPUT=tmp_path / "r.json")
    assert "The extent was the map canvas's" in run.log
    recipe = read_recipe(tmp_path / "r.json")
    assert {layer.source for layer in recipe.layers.values()} == {"dem.tif", "wells.gpkg", "houses.gpkg"}
    qgis_process("scenery:runrecipe", project=path, RECIPE=tmp_path / "r.json", OUTPUT=tmp_path / "p.html")
    page = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert '"kind":"points"' in page
    assert '"exaggeration":2.0' in page
