// Prints the Khronos validator's report of a glTF file as JSON:  node validate.mjs part.glb
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import validator from "gltf-validator";

const path = process.argv[2];
const report = await validator.validateBytes(new Uint8Array(await readFile(path)), {
  maxIssues: 100,
  externalResourceFunction: async (uri) => new Uint8Array(await readFile(join(dirname(path), decodeURIComponent(uri)))),
});
console.log(JSON.stringify(report));
