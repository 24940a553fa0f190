// Prints the Khronos validator's reports of glTF files as JSON, a line each:  node validate.mjs part.glb [...]
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import validator from "gltf-validator";

for (const path of process.argv.slice(2)) {
  const report = await validator.validateBytes(new Uint8Array(await readFile(path)), {
    maxIssues: 100,
    externalResourceFunction: async (uri) => new Uint8Array(await readFile(join(dirname(path), decodeURIComponent(uri)))),
  });
  console.log(JSON.stringify(report));
}
