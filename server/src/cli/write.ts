// Writes files so that a crash leaves either the old or the new content, never half of one.
import fs from "node:fs";
import path from "node:path";
import { visible } from "../report/terminal.ts";
import type { Localized } from "../text/localized.ts";
import type { Invocation } from "./command.ts";
import { CliError } from "./errors.ts";
import { relativePath } from "./globs.ts";

/** Writes beside `file` and renames; a link stays a link and permissions stay as they are. @throws CliError */
export function writeWhole(file: string, content: string | Uint8Array, shown: string): void {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    writeFileWhole(file, content);
  } catch (error) {
    const why = writeTrouble(error);
    throw new CliError({ nl: `${shown} ${why.nl}.`, en: `${shown} ${why.en}.` });
  }
}

/** The same, and says so on standard error. @param file absolute. @throws CliError */
export function writeAndTell(file: string, content: string | Uint8Array, { context, language }: Pick<Invocation, "context" | "language">): void {
  const shown = relativePath(context.cwd, file);
  writeWhole(file, content, shown);
  context.err.write(`${{ nl: "Geschreven", en: "Wrote" }[language]}: ${visible(shown)}\n`);
}

/** The same as `writeWhole`, with the error as the system gives it. `flush` false: for what a power cut may take. */
export function writeFileWhole(file: string, content: string | Uint8Array, { flush = true }: { flush?: boolean } = {}): void {
  const target = fs.existsSync(file) ? fs.realpathSync(file) : file;
  const old = fs.statSync(target, { throwIfNoEntry: false });
  // Such as /dev/stdout: nothing to write beside.
  if (old && !old.isFile()) return fs.writeFileSync(target, content);
  if (old) refuseReadOnly(target, old);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    // On the disk before it takes the old one's place, so that a power cut loses neither.
    fs.writeFileSync(beside, content, { flush, ...(old ? { mode: old.mode } : {}) });
    fs.renameSync(beside, target);
  } catch (error) {
    fs.rmSync(beside, { force: true });
    throw error;
  }
}

/** Renaming would go past the protection of a file that nobody, or not this person, may write. */
function refuseReadOnly(file: string, { mode }: fs.Stats): void {
  if ((mode & 0o222) === 0) throw Object.assign(new Error(`${file} is read-only`), { code: "READONLY" });
  fs.accessSync(file, fs.constants.W_OK);
}

/** Why a file could not be written, in words. */
export function writeTrouble(error: unknown): Localized {
  const why = WHY[(error as NodeJS.ErrnoException).code ?? ""] ?? { nl: String(error), en: String(error) };
  return { nl: `kan niet worden geschreven: ${why.nl}`, en: `cannot be written: ${why.en}` };
}

const WHY: Readonly<Record<string, Localized>> = {
  EACCES: { nl: "er zijn geen rechten voor", en: "permission denied" },
  EPERM: { nl: "er zijn geen rechten voor", en: "permission denied" },
  READONLY: { nl: "het is alleen te lezen", en: "it is read-only" },
  EROFS: { nl: "de schijf is alleen te lezen", en: "the disk is read-only" },
  ENOSPC: { nl: "de schijf is vol", en: "the disk is full" },
  EISDIR: { nl: "het is een map", en: "it is a folder" },
  EEXIST: { nl: "er staat een bestand waar een map moet komen", en: "a file is in the way of a folder" },
  ENOTDIR: { nl: "er staat een bestand waar een map moet komen", en: "a file is in the way of a folder" },
};
