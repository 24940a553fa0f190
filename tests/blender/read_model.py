"""Run inside of Blender: reads a glTF file and writes what Blender makes of it as .npz.

blender --background --factory-startup --python read_model.py -- MODEL OUTPUT
"""

import sys

import bpy
import numpy as np

# Blender 3.4, which Debian 12 has, asks numpy for a name that its numpy has no more.
if not hasattr(np, "bool"):
    np.bool = bool


def corners_of(meshes):
    """Of the corners of all faces the places (n, 3) and the texture coordinates (n, 2; NaN where there are none), and how many a face has."""
    places, shares, sides = [], [], []
    for thing in meshes:
        mesh = thing.data
        vertices = np.array([thing.matrix_world @ vertex.co for vertex in mesh.vertices]).reshape(-1, 3)
        order = np.array([loop.vertex_index for loop in mesh.loops], int)
        layer = mesh.uv_layers.active
        uv = [corner.uv for corner in layer.data] if layer else np.full((len(order), 2), np.nan)
        places.append(vertices[order])
        shares.append(np.array(uv).reshape(-1, 2))
        sides.append([face.loop_total for face in mesh.polygons])
    return np.concatenate(places), np.concatenate(shares), np.concatenate(sides)


def pictures_of(images):
    """Of each image its pixels (h, w, 4; 0 to 1), the lowest row first."""
    return {
        f"image{number}": np.array(image.pixels[:]).reshape(image.size[1], image.size[0], 4)
        for number, image in enumerate(images)
    }


def main(model, output):
    bpy.ops.wm.read_factory_settings(use_empty=True)
    bpy.ops.import_scene.gltf(filepath=model)
    meshes = [thing for thing in bpy.data.objects if thing.type == "MESH"]
    places, shares, sides = corners_of([thing for thing in meshes if thing.data.polygons])
    pictures = pictures_of([image for image in bpy.data.images if image.size[0]])
    colors = [shade.default_value[:] for shade in shades_of(bpy.data.materials)]
    np.savez(output, places=places, shares=shares, sides=sides, colors=colors, **pictures)


def shades_of(materials):
    """The inputs of the base colours that no image covers."""
    for material in materials:
        for node in material.node_tree.nodes:
            if node.type == "BSDF_PRINCIPLED" and not node.inputs["Base Color"].is_linked:
                yield node.inputs["Base Color"]


main(*sys.argv[sys.argv.index("--") + 1 :])
