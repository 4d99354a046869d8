// Builds client, language server and command line into dist/. One build for all: `node esbuild.mjs [--watch] [--production]`.
import { build, context } from "esbuild";
import { cpSync, mkdirSync, rmSync } from "node:fs";

const production = process.argv.includes("--production");
const watch = process.argv.includes("--watch");

/** @type {import("esbuild").BuildOptions} */
const common = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  sourcemap: production ? false : "linked",
  // Smaller code starts sooner: node reads all of it before the first line runs.
  minify: !watch,
  legalComments: "none",
  logLevel: "warning",
  // The ES module builds of these packages bundle; their UMD builds hide their requires.
  mainFields: ["module", "main"],
};

/** @type {import("esbuild").BuildOptions[]} */
const bundles = [
  { ...common, entryPoints: ["client/src/extension.ts"], outfile: "dist/extension.js", external: ["vscode"] },
  { ...common, entryPoints: ["server/src/lsp/main-node.ts"], outfile: "dist/server.js" },
  { ...common, entryPoints: ["server/src/cli/main.ts"], outfile: "dist/cli.js", banner: { js: "#!/usr/bin/env node" }, external: ["./server.js"] },
];

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist");
// `dist/` is CommonJS, while the package itself is ES modules.
const { writeFileSync } = await import("node:fs");
writeFileSync("dist/package.json", '{ "type": "commonjs" }\n');
cpSync("frameworks", "dist/frameworks", { recursive: true });

if (watch) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  await Promise.all(bundles.map((options) => build(options)));
}
