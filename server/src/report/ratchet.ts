// The ratchet: what documents covered before, as a file, so that coverage can only grow.
import { splitName } from "../frameworks/names.ts";
import type { Localized } from "../text/localized.ts";
import { compareVersions } from "../text/versions.ts";
import { coverageListIn } from "./coverage-list.ts";
import { partOfEntry, type CoverageEntry } from "./coverage.ts";

/** What one document, or a part of it, covers of one framework. */
export interface Notch {
  /** Id of the document without its version, so that next year's version is held to this year's; without an id its path. */
  readonly document: string;
  readonly part?: string;
  /** `id@versie`. */
  readonly kader: string;
  readonly total: number;
  /** Ids of the elements at the top that are covered. */
  readonly covered: readonly string[];
}

/** A place where less is covered than before. */
export interface Drop {
  readonly before: Notch;
  /** Undefined when the document does not name the framework any more. */
  readonly now: Notch | undefined;
  /** Labels of what was covered, as far as the framework of now has it. */
  readonly lost: readonly Localized[];
}

/** Of a document that is there in more than one version the newest counts. */
function notchesOf(entries: readonly CoverageEntry[]): Notch[] {
  const newest = new Map<string, { readonly versie: string; readonly notch: Notch }>();
  for (const entry of entries) {
    const notch = notchOf(entry);
    const versie = splitName(entry.document)[1] ?? "";
    const known = newest.get(keyOf(notch));
    if (!known || compareVersions(known.versie, versie) < 0) newest.set(keyOf(notch), { versie, notch });
  }
  return [...newest.values()].map(({ notch }) => notch);
}

function notchOf(entry: CoverageEntry): Notch {
  const covered = entry.elements.filter((element) => element.parent === undefined && element.covered).map(({ id }) => id);
  return { document: nameOf(entry), ...partIn(entry), kader: entry.kader, total: entry.total, covered };
}

/** A document without an id is called by the end of its uri; its path says more. */
function nameOf({ document, path }: CoverageEntry): string {
  return document.includes("/") ? path : splitName(document)[0];
}

function partIn(entry: CoverageEntry): { part?: string } {
  const part = partOfEntry(entry);
  return part === undefined ? {} : { part };
}

/** Documents of `before` that are not among `now` were not asked for, or are gone: they are no drop. */
export function dropsIn(before: readonly Notch[], entries: readonly CoverageEntry[]): Drop[] {
  const now = notchesOf(entries);
  const present = new Set(now.map(placeOf));
  return before.flatMap((old): Drop[] => {
    if (!present.has(placeOf(old))) return [];
    const current = sameKader(old, now);
    if (current && shareOf(current) >= shareOf(old)) return [];
    const labels = new Map(entries.filter(({ kader }) => kader === (current?.kader ?? old.kader)).flatMap(({ elements }) => elements.map(({ id, label }) => [id, label] as const)));
    const kept = new Set(current?.covered ?? []);
    return [{ before: old, now: current, lost: old.covered.filter((id) => !kept.has(id)).map((id) => labels.get(id) ?? { nl: id, en: id }) }];
  });
}

/** The same version, else any version of the same framework. */
function sameKader(old: Notch, now: readonly Notch[]): Notch | undefined {
  const here = now.filter((notch) => placeOf(notch) === placeOf(old));
  return here.find(({ kader }) => kader === old.kader) ?? here.find(({ kader }) => splitName(kader)[0] === splitName(old.kader)[0]);
}

function placeOf({ document, part }: Notch): string {
  return JSON.stringify([document, part ?? null]);
}

function shareOf({ covered, total }: Notch): number {
  return total === 0 ? 1 : covered.length / total;
}

/** What the file holds next: higher values and new places; lower ones only when `mayDrop`. Places that were not looked at stay. */
export function tightened(before: readonly Notch[], entries: readonly CoverageEntry[], mayDrop: boolean): Notch[] {
  const now = notchesOf(entries);
  const present = new Set(now.map(placeOf));
  const held = before.filter((old) => !present.has(placeOf(old)) || (!mayDrop && needs(old, now)));
  const kept = new Set(held.map(keyOf));
  return [...held, ...now.filter((notch) => !kept.has(keyOf(notch)) && !held.some((old) => sameKader(old, [notch])))].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function needs(old: Notch, now: readonly Notch[]): boolean {
  const current = sameKader(old, now);
  return current === undefined || shareOf(current) < shareOf(old);
}

function keyOf(notch: Notch): string {
  return `${notch.document}\n${notch.part ?? ""}\n${notch.kader}`;
}

/** JSON, one place per line, so that a change reads well in a diff. */
export function ratchetText(notches: readonly Notch[]): string {
  return `{\n  "version": 1,\n  "coverage": [${notches.map((notch) => `\n    ${JSON.stringify(notch)}`).join(",")}\n  ]\n}\n`;
}

/** The places in the text of a ratchet file, or what is wrong with it. */
export function readRatchet(text: string): readonly Notch[] | { readonly problem: Localized } {
  const coverage = coverageListIn(text);
  if ("problem" in coverage) return coverage;
  const wrong = coverage.findIndex((notch) => !isNotch(notch));
  if (wrong >= 0) return { problem: { nl: `regel ${wrong + 1} van \`coverage\` klopt niet`, en: `line ${wrong + 1} of \`coverage\` is not right` } };
  return coverage as Notch[];
}

function isNotch(value: unknown): value is Notch {
  const { document, part, kader, total, covered } = (value ?? {}) as Partial<Record<keyof Notch, unknown>>;
  const isList = Array.isArray(covered) && covered.every((id) => typeof id === "string");
  return typeof document === "string" && (part === undefined || typeof part === "string") && typeof kader === "string" && isList
    && Number.isInteger(total) && (total as number) >= covered.length;
}
