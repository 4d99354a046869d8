// Writes every generated file; with --check it leaves the files that are in git alone and fails when one is stale.
import { generateCommitted, generateForBuild } from "./lib/generators.ts";
import { forgetRemovedRules } from "./lib/removed-rules.ts";

const checkOnly = process.argv.includes("--check");
if (!checkOnly) await forgetRemovedRules();
// Generators of the files in git read documents, so what is built comes first, also when checking.
await generateForBuild();
const stale = await generateCommitted(checkOnly);
if (checkOnly && stale.length > 0) {
  console.error(`Not up to date:\n${stale.map((path) => `  ${path}`).join("\n")}\nRun: npm run generate`);
  process.exitCode = 1;
} else for (const path of stale) console.log(`up to date now: ${path}`);
