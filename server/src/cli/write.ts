// Writes files for people: whole or not at all, and with words for what went wrong.
import fs from "node:fs";
import path from "node:path";
import { visible } from "../report/terminal.ts";
import type { Localized } from "../text/localized.ts";
import type { Invocation } from "./command.ts";
import { CliError } from "./errors.ts";
import { relativePath } from "./globs.ts";
import { writeFileWhole } from "../system/write-whole.ts";

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
