// Prints the features of a .glb and their attributes as three.js and 3d-tiles-renderer read them, as JSON:
//   node read-metadata.mjs part.glb
import { readFile } from "node:fs/promises";
import { Matrix4, Texture, Vector3 } from "three";
import { GLTFLoader } from "three/addons/loaders/GLTFLoader.js";
import { GLTFMeshFeaturesExtension, GLTFStructuralMetadataExtension } from "3d-tiles-renderer/plugins";

const loader = new GLTFLoader();
loader.register(() => new GLTFMeshFeaturesExtension());
loader.register(() => new GLTFStructuralMetadataExtension());
// Node decodes no images, and the attributes need none.
loader.register(() => ({ name: "no textures", loadTexture: async () => new Texture() }));

const file = await readFile(process.argv[2]);
const gltf = await loader.parseAsync(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength), "");
const meshes = [];
gltf.scene.traverse((object) => {
  if (object.isMesh || object.isLine || object.isPoints) meshes.push(describe(object));
});
console.log(JSON.stringify({ meshes }, spellOut));

function describe(mesh) {
  const { geometry } = mesh;
  const description = {
    name: mesh.name,
    type: mesh.type,
    vertices: geometry.attributes.position.count,
    triangles: (geometry.index ?? geometry.attributes.position).count / 3,
    attributes: Object.keys(geometry.attributes).sort(),
    ...(mesh.isInstancedMesh && { instances: describeInstances(mesh) }),
  };
  const info = mesh.userData.meshFeatures?.getFeatureInfo()?.[0] ?? instanceFeatures(mesh);
  if (!info) return description;
  const ids = geometry.getAttribute("_feature_id_0") ?? geometry.getAttribute("_FEATURE_ID_0");
  return {
    ...description,
    featureIds: Array.from(ids.array),
    features: { count: info.featureCount, nullFeatureId: info.nullFeatureId, label: info.label },
    ...attributes(mesh.userData.structuralMetadata, info),
  };
}

// Where the origins of the instances are, and their colours.
function describeInstances(mesh) {
  mesh.updateWorldMatrix(true, false);
  const matrix = new Matrix4();
  const places = Array.from({ length: mesh.count }, (_, i) => {
    mesh.getMatrixAt(i, matrix);
    return new Vector3().setFromMatrixPosition(matrix.premultiply(mesh.matrixWorld)).toArray();
  });
  const sizes = Array.from({ length: mesh.count }, (_, i) => {
    mesh.getMatrixAt(i, matrix);
    return new Vector3().setFromMatrixScale(matrix).toArray();
  });
  const colors = mesh.instanceColor && Array.from(mesh.instanceColor.array);
  return { places, sizes, colors };
}

// The renderer does not know EXT_instance_features, whose words are those of EXT_mesh_features.
function instanceFeatures(mesh) {
  for (let object = mesh; object; object = object.parent) {
    const index = gltf.parser.associations.get(object)?.nodes;
    const features = gltf.parser.json.nodes[index]?.extensions?.EXT_instance_features;
    if (features) return features.featureIds[0];
  }
  return undefined;
}

function attributes(metadata, info) {
  if (!metadata || info.propertyTable === null || info.propertyTable === undefined) return {};
  const table = metadata.tableAccessors[info.propertyTable];
  const properties = metadata.schema.classes[table.className].properties;
  const values = {};
  for (const name of Object.keys(table.definition.properties)) {
    // The reader would put 0 or "" in the place of a null.
    table.properties[name].noData = null;
    values[name] = Array.from({ length: table.count }, (_, id) => known(table.getPropertyValue(name, id), properties[name]));
  }
  return { class: table.className, properties, values };
}

function known(value, { noData }) {
  // == because a 64-bit integer is a BigInt and its noData a number.
  return noData !== undefined && value == noData ? null : value;
}

// What JSON has no number for.
function spellOut(_, value) {
  if (typeof value === "bigint") return { bigint: String(value) };
  if (ArrayBuffer.isView(value)) return Array.from(value);
  if (typeof value === "number" && !Number.isFinite(value)) return { float: String(value) };
  return value;
}
