// What `npm start` runs: installs and builds where needed, then shows what bekwaam says about the examples.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs npm in the project.
 * @param {string[]} args words without spaces
 * @param {{ quiet?: boolean }} [options] quiet: its output is shown only when it fails
 * @returns {boolean} whether it succeeded
 */
export function npm(args, { quiet = false } = {}) {
  const cli = process.env.npm_execpath?.endsWith("npm-cli.js") ? process.env.npm_execpath : undefined;
  const options = /** @type {const} */ ({ cwd: root, stdio: quiet ? "pipe" : "inherit", encoding: "utf8" });
  const child = cli ? spawnSync(process.execPath, [cli, ...args], options) : spawnSync(`npm ${args.join(" ")}`, { ...options, shell: true });
  if (child.status !== 0 && quiet) process.stderr.write(`${child.stdout ?? ""}${child.stderr ?? ""}`);
  return child.status === 0;
}

/** Installs what the lock file says, unless that has been done since it changed. */
export function ensureDependencies() {
  const installed = path.join(root, "node_modules/.package-lock.json");
  const lock = path.join(root, "package-lock.json");
  if (fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(lock).mtimeMs) return true;
  console.log("npm ci …");
  return npm(["ci", "--no-audit", "--no-fund"], { quiet: true });
}

/** @returns {number} exit code: 0 also when the examples have findings, which is what they are for */
function show() {
  if (!ensureDependencies() || !npm(["run", "build"], { quiet: true })) return 2;
  for (const [title, args] of /** @type {const} */ ([
    ["Controle van de voorbeelden / Check of the examples", ["check", "examples"]],
    ["Dekking van de kaders / Coverage of the frameworks", ["coverage", "examples"]],
  ])) {
    console.log(`\n── ${title}\n   node dist/cli.js ${args.join(" ")}\n`);
    const { status } = spawnSync(process.execPath, [path.join(root, "dist/cli.js"), ...args], { cwd: root, stdio: "inherit" });
    if (status !== 0 && status !== 1) return status ?? 2;
  }
  console.log("\n── In VS Code: npm run package && code --install-extension dist/bekwaam.vsix && code examples");
  return 0;
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = show();
