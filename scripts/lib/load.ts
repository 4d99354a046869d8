// Loads a TypeScript module of this repository at run time, bundled, so that scripts can find modules by listing folders.
import { build } from "esbuild";
import { randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The exports of the module at `path`, which is relative to the root of the repository. */
export async function loadModule(path: string): Promise<unknown> {
  return (await loadModules([path]))[0];
}

/** The exports of several modules, bundled together, in the order of `paths`. */
export async function loadModules(paths: readonly string[]): Promise<unknown[]> {
  const folder = join(process.cwd(), "node_modules", ".cache", "bekwaam-scripts");
  // A loaded generator has a copy of this function; a name used before would give the module that had it.
  const outfile = join(folder, `module-${randomUUID()}.mjs`);
  await mkdir(folder, { recursive: true });
  const contents = paths.map((path, index) => `export * as m${index} from ${JSON.stringify(resolve(path))};`).join("\n");
  try {
    await build({ stdin: { contents, resolveDir: process.cwd() }, outfile, bundle: true, packages: "external", platform: "node", format: "esm", target: "node20", logLevel: "warning" });
    const loaded = (await import(pathToFileURL(outfile).href)) as Record<string, unknown>;
    return paths.map((_, index) => loaded[`m${index}`]);
  } finally {
    await rm(outfile, { force: true });
  }
}
