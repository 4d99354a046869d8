// Builds client, language server and command line into dist/. One build for all: `node esbuild.mjs [--watch] [--production]`.
import { build, context } from "esbuild";
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const production = process.argv.includes("--production");
const watch = process.argv.includes("--watch");

/**
 * The elements of the frameworks stay out of the bundles: node would read all of them at every start, while a document speaks
 * a few. A bundle for a browser, which has no files beside it, leaves this out.
 * @type {import("esbuild").Plugin}
 */
const frameworkDataBeside = {
  name: "framework-data-beside",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/framework-data\.js$/ }, () => ({ path: "framework-data", namespace: "beside" }));
    onLoad({ filter: /.*/, namespace: "beside" }, () => ({
      resolveDir: ".",
      contents: `import { readFileSync } from "node:fs";
        import { join } from "node:path";
        let text;
        export default () => (text ??= readFileSync(join(__dirname, "frameworks", "data.txt"), "latin1"));`,
    }));
  },
};

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
  plugins: [frameworkDataBeside],
};

/**
 * For VS Code in a browser: a mention of a part of Node fails here, not in the hands of a user.
 * @type {import("esbuild").BuildOptions}
 */
const browser = { ...common, plugins: [], platform: "browser", target: "es2022", mainFields: ["browser", "module", "main"], conditions: ["browser"] };

// The package is ES modules; an entry that is not says so in its name: VS Code loads no ES modules in a worker.
/** @type {import("esbuild").BuildOptions[]} */
const bundles = [
  { ...common, entryPoints: ["client/src/extension.ts"], outfile: "dist/extension.cjs", external: ["vscode"] },
  // The page of the matrix panel. VS Code 1.91 shows it in Chromium 122.
  { ...common, plugins: [], entryPoints: ["client/src/webview/matrix.ts", "client/src/webview/matrix.css", "client/src/webview/shape.css"], outdir: "dist/webview", platform: "browser", format: "iife", target: "chrome122", sourcemap: false },
  { ...common, entryPoints: ["server/src/lsp/main-node.ts"], outfile: "dist/server-main.js" },
  { ...browser, entryPoints: ["client/src/browser.ts"], outfile: "dist/browser/extension.cjs", external: ["vscode"] },
  { ...browser, entryPoints: ["server/src/lsp/main-browser.ts"], outfile: "dist/browser/server.js", format: "iife" },
  // A script that is loaded from what V8 made of it before cannot import; the only imports are of the server and of what writes office files.
  { ...common, entryPoints: ["server/src/cli/main.ts"], outfile: "dist/cli-main.js", external: ["./server.js", "./office.js"], supported: { "dynamic-import": false } },
  { ...common, entryPoints: ["server/src/interchange/office.ts"], outfile: "dist/office.js" },
];

/** Small bundles that load the large ones; see server/src/start/. */
const starters = () => [
  { ...common, define: fingerprints(), entryPoints: ["server/src/start/server.ts"], outfile: "dist/server.js" },
  { ...common, define: fingerprints(), entryPoints: ["server/src/start/cli.ts"], outfile: "dist/cli.js", banner: { js: "#!/usr/bin/env node" } },
];

function fingerprints() {
  const of = (file) => JSON.stringify(watch ? "" : createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16));
  return { SERVER_FINGERPRINT: of("dist/server-main.js"), CLI_FINGERPRINT: of("dist/cli-main.js") };
}

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist");
// `dist/` is CommonJS, while the package itself is ES modules.
writeFileSync("dist/package.json", '{ "type": "commonjs" }\n');
cpSync("frameworks", "dist/frameworks", { recursive: true });
copyFileSync("server/src/frameworks/generated/framework-data.txt", "dist/frameworks/data.txt");

if (watch) {
  for (const options of [...bundles, ...starters()]) await (await context(options)).watch();
} else {
  await Promise.all(bundles.map((options) => build(options)));
  await Promise.all(starters().map((options) => build(options)));
}
