// The packaged extension to test: dist/bekwaam.vsix, made anew when a source is younger.
import fs from "node:fs";
import path from "node:path";
import { npm } from "./host/processes.mjs";

/** Top-level entries that never change what is in the package. */
const NOT_PACKED = new Set(["dist", "node_modules", "test", "test-results", "package-lock.json"]);

/**
 * @param {string} root of the project
 * @param {(line: string) => void} log
 * @returns {Promise<string>} path of the .vsix
 */
export async function findPackage(root, log) {
  const vsix = path.join(root, "dist/bekwaam.vsix");
  if (fs.existsSync(vsix) && fs.statSync(vsix).mtimeMs > newestSource(root)) return vsix;
  log("packaging the extension (npm run package) …");
  await npm(["run", "package"], { cwd: root, limitMs: 300_000 });
  if (!fs.existsSync(vsix)) throw new Error("npm run package made no dist/bekwaam.vsix");
  return vsix;
}

/** @returns time of the youngest file, in milliseconds since 1970 */
function newestSource(/** @type {string} */ root) {
  const entries = fs.readdirSync(root, { withFileTypes: true }).filter(({ name }) => !name.startsWith(".") && !NOT_PACKED.has(name));
  const files = entries.flatMap((entry) =>
    entry.isDirectory()
      ? fs.readdirSync(path.join(root, entry.name), { recursive: true }).map((name) => path.join(entry.name, String(name)))
      : [entry.name],
  );
  return Math.max(0, ...files.map((file) => fs.statSync(path.join(root, file)).mtimeMs));
}
