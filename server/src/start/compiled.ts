// Loads a bundle without compiling it again: what V8 made of it before is kept in the cache folder of the user.
import fs from "node:fs";
import Module, { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import vm from "node:vm";

/** How long after loading the first copy is kept, in milliseconds: the work at the start has been done then. */
const SOON = 50;
/** Copies of a bundle that nobody has written for so long are of versions that are gone, in milliseconds. */
const LONG_AGO = 30 * 24 * 3_600_000;
/** So many copies stay: of both bundles, of a few versions, on a few versions of Node. */
const MOST_COPIES = 16;

/**
 * The exports of the bundle at `file`.
 * @param fingerprint of the content of the bundle; without one nothing is kept
 * @param keeps whether this process does what others will do; what they need is then compiled at its end
 */
export function loadCompiled(file: string, fingerprint: string, keeps: boolean): unknown {
  const load = createRequire(file);
  const folder = fingerprint === "" || process.env["NODE_DISABLE_COMPILE_CACHE"] ? undefined : cacheFolder();
  if (folder === undefined || !isUsable(folder)) return load(file);
  // Node 22 can do all of this itself.
  if ("enableCompileCache" in Module) {
    (Module.enableCompileCache as (folder: string) => void)(folder);
    return load(file);
  }
  return run(file, load, path.join(folder, `${path.basename(file, ".js")}-${process.version}-${process.arch}-${fingerprint}.bin`), keeps);
}

/** Undefined where there is no home to keep anything in. */
function cacheFolder(): string | undefined {
  const { env, platform } = process;
  try {
    const home = os.homedir();
    const base = platform === "win32" ? env["LOCALAPPDATA"] : platform === "darwin" ? path.join(home, "Library", "Caches") : env["XDG_CACHE_HOME"] || path.join(home, ".cache");
    return base && path.isAbsolute(base) ? path.join(base, "bekwaam") : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether something can be kept in `folder`, which is made if need be. Never with all folders above it at once: where those
 * cannot be made, as in `/proc`, Node goes on trying for ever.
 */
function isUsable(folder: string): boolean {
  for (const one of [path.dirname(folder), folder]) quietly(() => fs.mkdirSync(one, { mode: 0o700 }));
  return quietly(() => fs.accessSync(folder, fs.constants.W_OK) ?? fs.statSync(folder).isDirectory()) === true;
}

function run(file: string, load: NodeJS.Require, copy: string, keeps: boolean): unknown {
  // Bundles are ASCII: this reads them without a look at each character.
  const source = fs.readFileSync(file, "latin1");
  const known = quietly(() => fs.readFileSync(copy));
  const script = new vm.Script(Module.wrap(source), { filename: file, ...(known && { cachedData: known }) });
  const module = { exports: {} as unknown };
  const wrapped = script.runInThisContext() as (exports: unknown, require: NodeJS.Require, module: { exports: unknown }, filename: string, dirname: string) => void;
  wrapped(module.exports, load, module, file, path.dirname(file));
  if (keeps && (!known || script.cachedDataRejected)) keepCopies(script, copy);
  return module.exports;
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Once soon, for a process that will be killed, and once at the end, when all that was needed has been compiled. */
function keepCopies(script: vm.Script, copy: string): void {
  const keep = (): void => write(copy, script.createCachedData());
  setTimeout(keep, SOON).unref();
  process.once("exit", keep);
}

/** Whole or not at all. A folder that cannot be written is no trouble: the next start is only as slow as this one. */
function write(copy: string, data: Buffer): void {
  const folder = path.dirname(copy);
  const temporary = `${copy}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(temporary, data, { mode: 0o600 });
    fs.renameSync(temporary, copy);
    removeOld(folder);
  } catch {
    quietly(() => fs.rmSync(temporary, { force: true }));
  }
}

function removeOld(folder: string): void {
  const files = fs.readdirSync(folder).filter((name) => /\.(bin|tmp)$/.test(name)).map((name) => path.join(folder, name));
  const newestFirst = files.map((file) => ({ file, time: fs.statSync(file).mtimeMs })).sort((one, other) => other.time - one.time);
  for (const [place, { file, time }] of newestFirst.entries()) if (place >= MOST_COPIES || Date.now() - time > LONG_AGO) fs.rmSync(file, { force: true });
}
