// `npm run package`: builds for release and makes dist/bekwaam.vsix; fails above the size budget.
import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { run } from "./lib/run.mjs";

/** Two servers, one for a computer and one for a browser, and the command line: each about half a megabyte when packed, what writes Word and Excel files, and the pictures of the guides. */
const BUDGET = 3_900_000;
const FILE = "dist/bekwaam.vsix";

run("node", ["scripts/build.mjs", "--production"]);
const vsce = createRequire(import.meta.url).resolve("@vscode/vsce/vsce");
run("node", [vsce, "package", "--no-dependencies", "--no-rewrite-relative-links", "--skip-license", "-o", FILE]);
const { size } = statSync(FILE);
console.log(`${FILE}: ${(size / 1000).toFixed(0)} KB`);
if (size > BUDGET) {
  console.error(`${FILE} is larger than the budget of ${BUDGET / 1000} KB.`);
  process.exit(1);
}
