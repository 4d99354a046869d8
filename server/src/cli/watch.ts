// `--watch`: does work again whenever documents or the configuration change, until the person stops it.
import fs from "node:fs";
import path from "node:path";
import { CACHE_FOLDER } from "../system/disk.ts";

/** Editors write a file in several steps; the work waits until they are done. */
const QUIET_MS = 100;

/** Runs `work` now and after every change below `folder`; never returns by itself. @param isOurs whether an absolute path is one that `work` writes */
export async function watchFolder(folder: string, work: () => Promise<void>, isOurs: (file: string) => boolean): Promise<never> {
  let wake = (): void => {};
  let isStale = false;
  const changed = (name: string | null): void => {
    if (name !== null && !matters(name, path.join(folder, name), isOurs)) return;
    isStale = true;
    wake();
  };
  const watcher = fs.watch(folder, { recursive: true }, (_, name) => changed(name));
  // A folder that disappears while it is watched is no reason to stop.
  watcher.on("error", () => {});
  for (;;) {
    isStale = false;
    await work();
    while (!isStale) await new Promise<void>((resolve) => (wake = resolve));
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  }
}

function matters(name: string, file: string, isOurs: (file: string) => boolean): boolean {
  const folders = name.split(path.sep);
  if (folders.some((part) => part === ".git" || part === "node_modules" || part === CACHE_FOLDER)) return false;
  return /\.ya?ml$/i.test(name) || folders.at(-1) === ".gitignore" ? !isOurs(file) : false;
}
