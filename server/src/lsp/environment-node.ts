// The world of a server that runs in Node: disk, clock and the framework files beside the bundle.
import fs from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { localDate } from "../text/today.ts";
import type { Environment, Files } from "./environment.ts";
import { idleCollector } from "./idle.ts";

/**
 * @param frameworks folder with the framework files of the package
 * @param root of the package, where `docs/` is
 * @param elsewhere files that are not on disk; by default there are none
 */
export function nodeEnvironment(version: string, frameworks: string, root: string, elsewhere: Files = NO_FILES): Environment {
  const fileOf = (name: string): string => path.join(frameworks, ...name.split("/"));
  return {
    version,
    files: nodeFiles(elsewhere),
    timers: {
      after(delay, work) {
        const timer = setTimeout(work, delay);
        return () => clearTimeout(timer);
      },
      pause: () => new Promise((resolve) => setImmediate(resolve)),
    },
    frameworks: {
      text: (name) => fs.readFile(fileOf(name), "utf8").catch(() => undefined),
      uri: (name) => pathToFileURL(fileOf(name)).href,
    },
    pages: { uri: (name) => pathToFileURL(path.join(root, ...name.split("/"))).href },
    now: () => performance.now(),
    worked: idleCollector(),
    today: () => localDate(new Date()),
  };
}

const NO_FILES: Files = { read: () => Promise.resolve(undefined), list: () => Promise.resolve([]) };

function nodeFiles(elsewhere: Files): Files {
  return {
    async read(uri) {
      const file = pathOf(uri);
      if (file === undefined) return uri.startsWith("file:") ? undefined : elsewhere.read(uri);
      try {
        return await fs.readFile(file);
      } catch {
        return undefined;
      }
    },
    async list(uri) {
      const folder = pathOf(uri);
      if (folder === undefined) return uri.startsWith("file:") ? [] : elsewhere.list(uri);
      const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
      const found = await Promise.all(
        entries.map(async (entry) => {
          if (entry.isDirectory()) return { name: entry.name, isFolder: true };
          const isFile = entry.isFile() || (entry.isSymbolicLink() && (await isOrdinaryFile(path.join(folder, entry.name))));
          return isFile ? { name: entry.name, isFolder: false } : undefined;
        }),
      );
      return found.filter((entry) => entry !== undefined);
    },
  };
}

async function isOrdinaryFile(file: string): Promise<boolean> {
  try {
    return (await fs.stat(file)).isFile();
  } catch {
    return false;
  }
}

/** Only files on disk can be read here. */
function pathOf(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
