// Builds client, language server and command line into dist/. One build for all: `node esbuild.mjs [--watch] [--production]`.
import { parse } from "acorn";
import { build, context, transform } from "esbuild";
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
      contents: `import fs from "node:fs";
        import path from "node:path";
        let file;
        // It is ASCII: places in the text are places in the file.
        export default (start, end) => {
          file ??= fs.openSync(path.join(__dirname, "frameworks", "data.txt"), "r");
          const bytes = Buffer.alloc(end - start);
          fs.readSync(file, bytes, 0, bytes.length, start);
          return bytes.toString("latin1");
        };`,
    }));
  },
};

/** Parts of Node that most runs have no need of; loading them takes longer than reading a dossier. */
const SELDOM = { "node:child_process": ["execFileSync", "spawnSync"], "node:crypto": ["createHash"], "node:readline/promises": ["createInterface"], "node:tty": ["isatty"] };

/**
 * What is seldom used of Node is loaded when it is used first. And the rest of it once: of each file that says
 * `import fs from "node:fs"` esbuild would make an object with all that is in it.
 * @type {import("esbuild").Plugin}
 */
const nodeWhenUsed = {
  name: "node-when-used",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?(fs|path|crypto|child_process|tty|readline\/promises)$/ }, ({ path, kind, namespace }) => {
      if (namespace === "node") return { path, external: true };
      const name = path.replace(/^(node:)?/, "node:");
      if (kind === "import-statement") return { path: name, namespace: "node" };
      return name in SELDOM ? { path: name, namespace: "node-by-require" } : undefined;
    });
    onLoad({ filter: /.*/, namespace: "node" }, ({ path }) => {
      const names = SELDOM[path];
      if (!names) return { contents: `const it = require("${path}"); export default it;` };
      return { contents: names.map((name) => `export const ${name} = (...given) => require("${path}").${name}(...given);`).join("\n") };
    });
    onLoad({ filter: /.*/, namespace: "node-by-require" }, ({ path }) => ({ contents: `module.exports = new Proxy({}, { get: (_, name) => require("${path}")[name] });` }));
    onResolve({ filter: /.*/, namespace: "node-by-require" }, ({ path }) => ({ path, external: true }));
  },
};

/** What a rule says about itself for its page; findings have no need of it. */
const ABOUT_RULE = new Set(["title", "why", "how", "sources", "bad", "good"]);

/**
 * A rule says what it is for at the place where it does it. Here that part becomes a getter, so that a start does not make
 * hundreds of examples that nobody reads.
 * @type {import("esbuild").Plugin}
 */
const ruleTextsWhenAsked = {
  name: "rule-texts-when-asked",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]server[\\/]src[\\/]rules[\\/][a-z]+[\\/][A-Za-z0-9-]+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, "utf8"), { loader: "ts", sourcefile: path, sourcemap: "inline", target: common.target });
      // `export default defineRule({ … })`; what is in the folder `shared` exports no rule.
      const rule = parse(code, { ecmaVersion: "latest", sourceType: "module" }).body.find(({ type }) => type === "ExportDefaultDeclaration")?.declaration.arguments?.[0];
      const texts = (rule?.properties ?? []).filter(({ kind, method, key }) => kind === "init" && !method && ABOUT_RULE.has(key.name));
      // From the back, so that places stay right.
      const contents = texts.reverse().reduce((made, { start, end, key, value }) => `${made.slice(0, start)}get ${key.name}() { return ${code.slice(value.start, value.end)}; }${made.slice(end)}`, code);
      return { contents, loader: "js" };
    });
  },
};

/**
 * esbuild leaves other than ASCII characters in patterns. One of them doubles the memory of the whole source, and it could not be
 * read byte by byte.
 * @type {import("esbuild").Plugin}
 */
const onlyAscii = {
  name: "only-ascii",
  setup({ onEnd, initialOptions: { outfile } }) {
    onEnd(({ errors }) => {
      if (errors.length > 0) return;
      const written = readFileSync(outfile, "utf8");
      // In a pattern an escape means the character; a raw template would show it.
      if (written.includes("String.raw")) return { errors: [{ text: "String.raw may hold a character that cannot be escaped" }] };
      writeFileSync(outfile, written.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`));
    });
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
 * Programs that are started over and over.
 * @type {import("esbuild").BuildOptions}
 */
const started = { ...common, plugins: [frameworkDataBeside, nodeWhenUsed, ruleTextsWhenAsked, onlyAscii] };

/**
 * For VS Code in a browser: a mention of a part of Node fails here, not in the hands of a user.
 * @type {import("esbuild").BuildOptions}
 */
const browser = { ...common, plugins: [], platform: "browser", target: "es2022", mainFields: ["browser", "module", "main"], conditions: ["browser"] };

// The package is ES modules; an entry that is not says so in its name: VS Code loads no ES modules in a worker.
/** @type {import("esbuild").BuildOptions[]} */
const bundles = [
  { ...common, entryPoints: ["client/src/extension.ts"], outfile: "dist/extension.cjs", external: ["vscode"] },
  // The page of the matrix panel. The oldest VS Code shows it in something newer than Chromium 122.
  { ...common, plugins: [], entryPoints: ["client/src/webview/matrix.ts", "client/src/webview/matrix.css", "client/src/webview/shape.css"], outdir: "dist/webview", platform: "browser", format: "iife", target: "chrome122", sourcemap: false },
  { ...started, entryPoints: ["server/src/lsp/main-node.ts"], outfile: "dist/server-main.js", external: ["./office.js"], supported: { "dynamic-import": false } },
  { ...browser, entryPoints: ["client/src/browser.ts"], outfile: "dist/browser/extension.cjs", external: ["vscode"] },
  { ...browser, entryPoints: ["server/src/lsp/main-browser.ts"], outfile: "dist/browser/server.js", format: "iife" },
  // A script that is loaded from what V8 made of it before cannot import; the only imports are of the server and of what writes office files.
  { ...started, entryPoints: ["server/src/cli/main.ts"], outfile: "dist/cli-main.js", external: ["./server.js", "./office.js"], supported: { "dynamic-import": false } },
  { ...common, entryPoints: ["server/src/interchange/office.ts"], outfile: "dist/office.js" },
];

/** Small bundles that load the large ones; see server/src/start/. */
const starters = () => [
  { ...common, define: fingerprints(), entryPoints: ["server/src/start/server.ts"], outfile: "dist/server.js" },
  { ...common, define: fingerprints(), entryPoints: ["server/src/start/cli.ts"], outfile: "dist/cli.js", banner: { js: "#!/usr/bin/env node" } },
];

function fingerprints() {
  const of = (...files) => JSON.stringify(watch ? "" : files.reduce((hash, file) => hash.update(readFileSync(file)), createHash("sha256")).digest("hex").slice(0, 16));
  return { SERVER_FINGERPRINT: of("dist/server-main.js"), CLI_FINGERPRINT: of("dist/cli-main.js", "dist/frameworks/data.txt") };
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
  // An older VS Code in a browser, such as 1.100, puts `.js` behind whatever name an entry has.
  copyFileSync("dist/browser/extension.cjs", "dist/browser/extension.cjs.js");
  await Promise.all(starters().map((options) => build(options)));
}
