// `npm run package:npm`: makes dist/npm, the package for the npm registry: the command line and the language server, built.
// Nothing is installed with it and no script runs at installation. Publish it with `npm publish dist/npm`.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "./lib/run.mjs";

const TARGET = "dist/npm";

/** What the command line reads, and what a reader wants to know. Paths stay as they are: the program looks for them there. */
const CONTENTS = ["dist/cli.js", "dist/cli-main.js", "dist/server.js", "dist/server-main.js", "dist/office.js", "dist/package.json", "dist/frameworks", "docs/rules", "docs/frameworks", "docs/nl", "docs/en", "docs/coverage.md", "docs/cli.md", "docs/cli.nl.md", "docs/ci.md", "docs/ci.nl.md", "schemas", "examples", "README.md", "CHANGELOG.md", "LICENSE", "THIRD-PARTY-NOTICES.md"];

/** @param {Record<string, any>} manifest package.json of the repository */
export function npmManifest({ name, version, description, license, keywords, engines, bin }) {
  return { name, version, description, license, keywords, engines: { node: engines.node }, bin };
}

if (process.argv[1]?.endsWith("package-npm.mjs")) {
  run("node", ["scripts/build.mjs", "--production"]);
  makeNpmPackage();
}

export function makeNpmPackage() {
  const manifest = JSON.parse(readFileSync("package.json", "utf8"));
  const texts = JSON.parse(readFileSync("package.nls.json", "utf8"));
  rmSync(TARGET, { recursive: true, force: true });
  for (const path of CONTENTS) {
    mkdirSync(dirname(join(TARGET, path)), { recursive: true });
    cpSync(path, join(TARGET, path), { recursive: true });
  }
  writeFileSync(join(TARGET, "package.json"), `${JSON.stringify(npmManifest({ ...manifest, description: texts.description }), null, 2)}\n`);
  return TARGET;
}
