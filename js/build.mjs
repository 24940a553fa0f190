// Bundles the page's script and style into dist/, with the licences of what is inside.
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const shared = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: here('.'),
  metafile: true,
};

const script = await build({
  ...shared,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/viewer.js',
  format: 'iife',
  target: ['es2022'],
});
await build({ ...shared, entryPoints: ['src/style.css'], outfile: 'dist/viewer.css', target: ['chrome100', 'firefox100', 'safari16'] });

const packages = [
  ...new Set(
    Object.entries(Object.values(script.metafile.outputs)[0].inputs)
      .filter(([, part]) => part.bytesInOutput > 0)
      .map(([path]) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1])
      .filter(Boolean),
  ),
].sort();

await mkdir(here('dist'), { recursive: true });
const notices = await Promise.all(
  packages.map(async (name) => {
    const { version, license } = JSON.parse(await readFile(here(`node_modules/${name}/package.json`), 'utf8'));
    const text = await readFile(here(`node_modules/${name}/LICENSE`), 'utf8');
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  }),
);
await writeFile(here('dist/LICENSES.txt'), `What viewer.js contains besides the project's own code:\n\n${notices.join('\n\n')}`);
