// `--ratchet` and `--update-ratchet`: the file with what documents covered before.
import path from "node:path";
import type { CoverageEntry } from "../report/coverage.ts";
import { dropsIn, ratchetText, readRatchet, tightened, type Drop, type Notch } from "../report/ratchet.ts";
import * as disk from "../system/disk.ts";
import { fileTrouble } from "../text/file-trouble.ts";
import type { Localized } from "../text/localized.ts";
import { CliError, UsageError } from "./errors.ts";
import { writeWhole } from "./write.ts";

/** The ratchet as it was read: how much each document covered, which it may not drop below. */
export interface RatchetFile {
  /** Absolute. */
  readonly path: string;
  /** The path as the options have it, for messages. */
  readonly shown: string;
  /** Undefined when it has yet to be made. */
  readonly notches: readonly Notch[] | undefined;
  /** Whether it is written, with higher values only unless `mayDrop`. */
  readonly update: boolean;
  /** Whether lower values may be written too. */
  readonly mayDrop: boolean;
}

/** The ratchet that the options name. @throws CliError when it cannot be used */
export function openRatchet(shown: string | undefined, update: boolean, mayDrop: boolean, cwd: string): RatchetFile | undefined {
  const example = { nl: "Bijvoorbeeld: --ratchet dekking.json --update-ratchet", en: "For example: --ratchet coverage.json --update-ratchet" };
  if (shown === undefined) {
    if (update || mayDrop) throw new UsageError({ nl: `--${update ? "update" : "lower"}-ratchet werkt alleen samen met --ratchet.`, en: `--${update ? "update" : "lower"}-ratchet only works together with --ratchet.` }, example);
    return undefined;
  }
  const file = path.resolve(cwd, shown);
  const writes = update || mayDrop;
  if (writes && !disk.exists(file)) return { path: file, shown, notches: undefined, update: writes, mayDrop };
  const read = readRatchet(textOf(file, shown));
  if ("problem" in read) {
    throw new CliError(
      { nl: `Het palbestand ${shown} klopt niet: ${read.problem.nl}.`, en: `The ratchet file ${shown} is not right: ${read.problem.en}.` },
      { nl: "Er is niets vergeleken en niets geschreven. Haal het bestand terug uit git, of haal het weg en maak het opnieuw met --update-ratchet.", en: "Nothing was compared and nothing written. Get the file back from git, or remove it and make it anew with --update-ratchet." },
    );
  }
  return { path: file, shown, notches: read, update: writes, mayDrop };
}

function textOf(file: string, shown: string): string {
  try {
    return disk.read(file).toString("utf8");
  } catch (error) {
    const trouble = fileTrouble(error);
    throw new CliError({ nl: `Het palbestand ${shown} ${trouble.nl}.`, en: `The ratchet file ${shown} ${trouble.en}.` }, disk.exists(file) ? undefined : { nl: "--update-ratchet maakt het.", en: "--update-ratchet makes it." });
  }
}

/** Where less is covered than the file says; when asked, the file is written first. */
export function heldTo(ratchet: RatchetFile, entries: readonly CoverageEntry[]): { readonly drops: readonly Drop[]; readonly note: Localized | undefined } {
  const before = ratchet.notches ?? [];
  const next = tightened(before, entries, ratchet.mayDrop);
  const drops = ratchet.mayDrop ? [] : dropsIn(before, entries);
  if (!ratchet.update) return { drops, note: undefined };
  const text = ratchetText(next);
  const isNew = ratchet.notches === undefined;
  if (isNew || text !== ratchetText(before)) writeWhole(ratchet.path, text, ratchet.shown);
  const note = isNew
    ? { nl: `het palbestand ${ratchet.shown} is gemaakt; voortaan mag de dekking niet onder deze stand zakken`, en: `the ratchet file ${ratchet.shown} was made; from now on coverage may not drop below this` }
    : text === ratchetText(before)
      ? { nl: `het palbestand ${ratchet.shown} is gelijk gebleven`, en: `the ratchet file ${ratchet.shown} stayed as it was` }
      : { nl: `het palbestand ${ratchet.shown} is bijgewerkt`, en: `the ratchet file ${ratchet.shown} was updated` };
  return { drops, note };
}

/** One sentence per drop. */
export function dropLine({ before, now, lost }: Drop): Localized {
  const where = `${before.document}${before.part === undefined ? "" : ` (${before.part})`}: ${before.kader}`;
  if (!now) return { nl: `${where} wordt niet meer genoemd; eerst ${before.covered.length} van ${before.total} gedekt`, en: `${where} is not named any more; ${before.covered.length} of ${before.total} were covered before` };
  const list = (language: "nl" | "en"): string => (lost.length === 0 ? "" : `; ${{ nl: "niet meer gedekt", en: "no longer covered" }[language]}: ${lost.map((label) => label[language]).join(", ")}`);
  return {
    nl: `${where} zakt van ${before.covered.length} van ${before.total} naar ${now.covered.length} van ${now.total}${list("nl")}`,
    en: `${where} drops from ${before.covered.length} of ${before.total} to ${now.covered.length} of ${now.total}${list("en")}`,
  };
}
