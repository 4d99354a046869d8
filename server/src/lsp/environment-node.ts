// The world of a server that runs in Node: disk, clock and the framework files beside the bundle.
import fs from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { OfficeWriters } from "../interchange/export.ts";
import { localDate } from "../text/today.ts";
import type { Environment, Files, Refused } from "./environment.ts";
import { idleCollector } from "./idle.ts";
import { isYaml } from "./scan.ts";

/** Stands beside the built server, not beside this source. */
const OFFICE: string = "./office.js";

/**
 * @param frameworks folder with the framework files of the package
 * @param root of the package, where `docs/` is
 * @param elsewhere gives files that are not on disk; by default there are none
 */
export function nodeEnvironment(version: string, frameworks: string, root: string, elsewhere: (refused: Refused) => Files = () => NO_FILES): Environment {
  const fileOf = (name: string): string => path.join(frameworks, ...name.split("/"));
  let refused: Refused = () => undefined;
  const tellRefused: Refused = (uri, error) => refused(uri, error);
  return {
    version,
    files: nodeFiles(elsewhere(tellRefused), tellRefused),
    onRefused: (tell) => void (refused = tell),
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
    office: async () => (await import(OFFICE)) as OfficeWriters,
    worked: idleCollector(),
    today: () => localDate(new Date()),
  };
}

const NO_FILES: Files = { read: () => Promise.resolve(undefined), list: () => Promise.resolve([]) };

/** No file there is no refusal: files go, folders may have the name of one, and some editors leave links that lead nowhere beside what they have open. */
const ABSENT = new Set(["ENOENT", "ENOTDIR", "EISDIR"]);
const isRefusal = (error: unknown): boolean => !ABSENT.has((error as NodeJS.ErrnoException).code ?? "");

function nodeFiles(elsewhere: Files, refused: Refused): Files {
  return {
    async read(uri) {
      const file = pathOf(uri);
      if (file === undefined) return uri.startsWith("file:") ? undefined : elsewhere.read(uri);
      try {
        return await fs.readFile(file);
      } catch (error) {
        if (isRefusal(error)) refused(uri, error);
        return undefined;
      }
    },
    async list(uri) {
      const folder = pathOf(uri);
      if (folder === undefined) return uri.startsWith("file:") ? [] : elsewhere.list(uri);
      const entries = await fs.readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
        if (isRefusal(error)) refused(uri, error);
        return [];
      });
      const found = await Promise.all(
        entries.map(async (entry) => {
          if (entry.isDirectory()) return { name: entry.name, isFolder: true };
          const isFile = entry.isFile() || (entry.isSymbolicLink() && (await isOrdinaryFile(path.join(folder, entry.name), refused)));
          return isFile ? { name: entry.name, isFolder: false } : undefined;
        }),
      );
      return found.filter((entry) => entry !== undefined);
    },
  };
}

async function isOrdinaryFile(file: string, refused: Refused): Promise<boolean> {
  try {
    return (await fs.stat(file)).isFile();
  } catch (error) {
    if (isRefusal(error) && isYaml(file)) refused(pathToFileURL(file).href, error);
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
