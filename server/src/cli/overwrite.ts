// Nothing is overwritten without being asked for: what a command does when there is something where it would write.
import { CliError } from "./errors.ts";
import { isFolder } from "./files.ts";
import { relativePath } from "./globs.ts";
import * as disk from "../system/disk.ts";

/** What of the files that are there may go, and what may not. */
export interface Overwriting {
  /** Absolute: what the command reads itself, and never writes over. */
  readonly read: readonly string[];
  /** Whether anything else that is there may go. */
  readonly force: boolean;
  readonly cwd: string;
}

/**
 * Said before anything is written, so that nothing is half done.
 * @param files absolute, undefined for what goes to the screen
 * @throws CliError when one is a folder, is read by the command, or is named twice; without `force` when one is there already
 */
export function refuseToWrite(files: readonly (string | undefined)[], { read, force, cwd }: Overwriting): void {
  const targets = files.filter((file) => file !== undefined);
  for (const target of targets) {
    const shown = relativePath(cwd, target);
    if (read.includes(target)) throw new CliError({ nl: `De uitvoer zou ${shown} overschrijven, en dat bestand wordt zelf gelezen.`, en: `The output would overwrite ${shown}, which is itself being read.` }, OTHER_NAME);
    if (isFolder(target)) throw new CliError({ nl: `${shown} is een map, geen bestand.`, en: `${shown} is a folder, not a file.` }, OTHER_NAME);
    if (targets.indexOf(target) !== targets.lastIndexOf(target)) throw new CliError({ nl: `Er zouden twee dingen in ${shown} komen.`, en: `Two things would go into ${shown}.` }, OTHER_NAME);
  }
  // What is no ordinary file, such as /dev/stdout, has nothing to lose.
  const there = targets.filter((target) => disk.exists(target) && disk.stat(target).isFile()).map((target) => relativePath(cwd, target)).join(", ");
  if (there === "" || force) return;
  throw new CliError({ nl: `Er staat al iets: ${there}. Er is niets geschreven.`, en: `There is something there already: ${there}. Nothing was written.` }, { nl: "Met --force wordt het overschreven.", en: "With --force it is overwritten." });
}

const OTHER_NAME = { nl: "Kies een andere naam. Er is niets geschreven.", en: "Choose another name. Nothing was written." };
