// Runs a TypeScript script of this repository: node scripts/run.mjs scripts/generate.ts --check
import { build } from "esbuild";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join, resolve } from "node:path";

const root = resolve(fileURLToPath(import.meta.url), "../..");
const [script, ...args] = process.argv.slice(2);
if (script === undefined) {
  console.error("usage: node scripts/run.mjs <script.ts> [arguments]");
  process.exit(2);
}

// Inside the repository, so that packages are found from there.
const folder = join(root, "node_modules", ".cache", "bekwaam-scripts");
const outfile = join(folder, `${process.pid}.mjs`);
mkdirSync(folder, { recursive: true });
try {
  await build({ entryPoints: [resolve(root, script)], outfile, bundle: true, packages: "external", platform: "node", format: "esm", target: "node20", sourcemap: "inline", logLevel: "warning" });
  process.argv = [process.argv[0], resolve(root, script), ...args];
  process.chdir(root);
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
