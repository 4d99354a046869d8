// Nothing is overwritten without being asked for: what a command does when there is something where it would write.
import fs from "node:fs";
import { CliError } from "./errors.ts";
import { relativePath } from "./globs.ts";

/** @param files absolute, undefined for what goes to the screen. @throws CliError that names those which are there already */
export function refuseToOverwrite(files: readonly (string | undefined)[], cwd: string): void {
  const there = files.flatMap((file) => (file !== undefined && fs.existsSync(file) ? [relativePath(cwd, file)] : [])).join(", ");
  if (there === "") return;
  throw new CliError({ nl: `Er staat al iets: ${there}. Er is niets geschreven.`, en: `There is something there already: ${there}. Nothing was written.` }, { nl: "Met --force wordt het overschreven.", en: "With --force it is overwritten." });
}
