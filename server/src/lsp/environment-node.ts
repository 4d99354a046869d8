// The world of a server that runs in Node: disk, clock and the framework files beside the bundle.
import fs from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Environment, Files } from "./environment.ts";

/**
 * @param frameworks folder with the framework files of the package
 * @param root of the package, where `docs/` is
 */
export function nodeEnvironment(version: string, frameworks: string, root: string): Environment {
  const fileOf = (name: string): string => path.join(frameworks, ...name.split("/"));
  return {
    version,
    files: nodeFiles(),
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
    today: () => localDate(new Date()),
  };
}

function nodeFiles(): Files {
  return {
    async read(uri) {
      const file = pathOf(uri);
      if (file === undefined) return undefined;
      try {
        return await fs.readFile(file);
      } catch {
        return undefined;
      }
    },
    async list(uri) {
      const folder = pathOf(uri);
      if (folder === undefined) return [];
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

function localDate(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
