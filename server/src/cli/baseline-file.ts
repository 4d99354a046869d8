// `--baseline` and `--update-baseline`: the file with findings that are known already.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { baselineText, entriesOf, indexed, readBaseline, shrunk, totalOf, withoutKnown, type BaselineEntry } from "../report/baseline.ts";
import type { CheckedFile } from "../report/check.ts";
import { counted } from "../report/words.ts";
import * as disk from "../system/disk.ts";
import { fileTrouble } from "../text/file-trouble.ts";
import type { Localized } from "../text/localized.ts";
import { CliError, UsageError } from "./errors.ts";
import { relativePath } from "./globs.ts";
import type { Asked } from "./reading.ts";
import { writeWhole } from "./write.ts";

/** The baseline as it was read; findings in it are not shown and do not count. */
export interface BaselineFile {
  /** Absolute. */
  readonly path: string;
  /** The path as the options have it, for messages. */
  readonly shown: string;
  /** Undefined when it has yet to be made. */
  readonly entries: readonly BaselineEntry[] | undefined;
  /** Whether it is written afterwards. */
  readonly update: boolean;
}

/** The baseline that the options name. @throws CliError when it cannot be used */
export function openBaseline(shown: string | undefined, update: boolean, cwd: string): BaselineFile | undefined {
  if (shown === undefined) {
    if (update) throw new UsageError({ nl: "--update-baseline werkt alleen samen met --baseline.", en: "--update-baseline only works together with --baseline." }, { nl: "Bijvoorbeeld: --baseline bekwaam.baseline.json --update-baseline", en: "For example: --baseline bekwaam.baseline.json --update-baseline" });
    return undefined;
  }
  const file = path.resolve(cwd, shown);
  if (update && !disk.exists(file)) return { path: file, shown, entries: undefined, update };
  const read = readBaseline(textOf(file, shown));
  if ("problem" in read) {
    throw new CliError(
      { nl: `De basislijn ${shown} klopt niet: ${read.problem.nl}.`, en: `The baseline ${shown} is not right: ${read.problem.en}.` },
      { nl: "Er is niets gecontroleerd. Haal het bestand terug uit git, of haal het weg en maak het opnieuw met --update-baseline.", en: "Nothing was checked. Get the file back from git, or remove it and make it anew with --update-baseline." },
    );
  }
  return { path: file, shown, entries: read, update };
}

function textOf(file: string, shown: string): string {
  try {
    return disk.read(file).toString("utf8");
  } catch (error) {
    const trouble = fileTrouble(error);
    throw new CliError({ nl: `De basislijn ${shown} ${trouble.nl}.`, en: `The baseline ${shown} ${trouble.en}.` }, disk.exists(file) ? undefined : { nl: "--update-baseline maakt hem.", en: "--update-baseline makes it." });
  }
}

/** What is left to tell when known findings are set apart. */
export interface Compared {
  /** In the order in which they were given. */
  readonly files: readonly CheckedFile[];
  /** What there is to say about the baseline. */
  readonly notes: readonly Localized[];
}

/** Sets known findings apart and, when asked, writes the baseline: anew when there is none, else only smaller. @param asked in the order of `files` */
export function compareWith(baseline: BaselineFile, files: readonly CheckedFile[], asked: readonly Asked[]): Compared {
  const folder = path.dirname(baseline.path);
  const paths = asked.map(({ uri }) => relativePath(folder, fileURLToPath(uri)));
  const found = files.flatMap((file, index) => entriesOf(file, paths[index]!));
  const old = baseline.entries ?? found;
  const now = shrunk(old, found, new Set(paths), (entryPath) => disk.exists(path.resolve(folder, entryPath)));
  if (baseline.update) writeWhole(baseline.path, baselineText(now), baseline.shown);
  const known = indexed(old);
  const compared = files.map((file, index) => withoutKnown(file, paths[index]!, known));
  return { files: compared, notes: notesOf(baseline, compared, totalOf(old) - totalOf(now), totalOf(now)) };
}

function notesOf({ entries, update, shown }: BaselineFile, files: readonly CheckedFile[], gone: number, left: number): Localized[] {
  const hidden = files.reduce((sum, { known }) => sum + (known?.length ?? 0), 0);
  const notShown = counted(hidden, "finding");
  const [lost, kept] = [counted(gone, "finding"), counted(left, "finding")];
  const notes: Localized[] = [];
  if (update && entries === undefined) notes.push({ nl: `de basislijn ${shown} is gemaakt, met ${kept.nl}`, en: `the baseline ${shown} was made, with ${kept.en}` });
  else if (update) notes.push({ nl: `de basislijn ${shown} is bijgewerkt: ${lost.nl} eruit, ${kept.nl} over`, en: `the baseline ${shown} was updated: ${lost.en} removed, ${kept.en} left` });
  else if (gone > 0) notes.push({ nl: `uit de basislijn ${shown} kan ${lost.nl} weg; --update-baseline doet dat`, en: `${lost.en} can go from the baseline ${shown}; --update-baseline does that` });
  if (hidden > 0 && !(update && entries === undefined)) notes.push({ nl: `niet getoond, want al in de basislijn: ${notShown.nl}`, en: `not shown, as the baseline has them: ${notShown.en}` });
  return notes;
}
