// A baseline: findings that were there already. They are known and stay out of sight, so that only new ones count.
import type { Finding } from "../rules/finding.ts";
import type { Localized } from "../text/localized.ts";
import type { CheckedFile } from "./check.ts";
import { hasher } from "./fingerprint.ts";

/** `count` findings of `rule` in the file at `path` (from the folder of the baseline, with `/`) with one fingerprint. */
export interface BaselineEntry {
  readonly rule: string;
  readonly path: string;
  readonly fingerprint: string;
  readonly count: number;
}

/** Reads a baseline; what is wrong with it otherwise. Never throws. */
export function readBaseline(text: string): readonly BaselineEntry[] | { readonly problem: Localized } {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { problem: { nl: "het is geen JSON", en: "it is not JSON" } };
  }
  const { version, entries } = (typeof data === "object" && data !== null ? data : {}) as { version?: unknown; entries?: unknown };
  if (!Array.isArray(entries)) return { problem: { nl: "`entries` ontbreekt of is geen lijst", en: "`entries` is missing or is not a list" } };
  if (version !== 1) return { problem: { nl: `\`version\` is ${JSON.stringify(version)}; deze versie van bekwaam leest alleen 1`, en: `\`version\` is ${JSON.stringify(version)}; this version of bekwaam reads 1 only` } };
  const wrong = entries.findIndex((entry) => !isEntry(entry));
  if (wrong >= 0) return { problem: { nl: `\`entries[${wrong}]\` heeft niet de vorm { rule, path, fingerprint, count }`, en: `\`entries[${wrong}]\` does not have the form { rule, path, fingerprint, count }` } };
  return entries as BaselineEntry[];
}

function isEntry(entry: unknown): entry is BaselineEntry {
  if (typeof entry !== "object" || entry === null) return false;
  const { rule, path, fingerprint, count } = entry as Record<string, unknown>;
  return [rule, path, fingerprint].every((value) => typeof value === "string" && value !== "") && Number.isSafeInteger(count) && (count as number) > 0;
}

/** The text of a baseline: one entry on each line, sorted, so that two branches can be merged. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = [...entries].sort(byKey).map(({ rule, path, fingerprint, count }) => `    ${JSON.stringify({ rule, path, fingerprint, count })}`);
  return `{\n  "version": 1,\n  "entries": [${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n  `}]\n}\n`;
}

/** What a baseline of `file` holds. A rule that failed is never known: that is a mistake of the tool. */
export function entriesOf(file: CheckedFile, path: string): BaselineEntry[] {
  const hashOf = hasher(file);
  const counts = new Map<string, BaselineEntry>();
  for (const finding of file.findings.filter(mayBeKnown)) {
    const entry = { rule: finding.rule, path, fingerprint: hashOf(finding) };
    counts.set(keyOf(entry), { ...entry, count: (counts.get(keyOf(entry))?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** `file` with the findings that `entries` know set apart; of equal ones the first in the text. */
export function withoutKnown(file: CheckedFile, path: string, entries: ReadonlyMap<string, BaselineEntry>): CheckedFile {
  const hashOf = hasher(file);
  const left = new Map<string, number>();
  const known: Finding[] = [];
  const findings = file.findings.filter((finding) => {
    const key = keyOf({ rule: finding.rule, path, fingerprint: hashOf(finding) });
    const count = left.get(key) ?? entries.get(key)?.count ?? 0;
    if (count === 0 || !mayBeKnown(finding)) return true;
    left.set(key, count - 1);
    known.push(finding);
    return false;
  });
  return { ...file, findings, known };
}

/** `entries` by what they are about; equal ones are counted together. */
export function indexed(entries: readonly BaselineEntry[]): Map<string, BaselineEntry> {
  const index = new Map<string, BaselineEntry>();
  for (const entry of entries) index.set(keyOf(entry), { ...entry, count: entry.count + (index.get(keyOf(entry))?.count ?? 0) });
  return index;
}

/**
 * `old` without what is no longer found; nothing is added.
 * @param found entries of the files that were checked
 * @param keep whether entries of a file that was not checked stay
 */
export function shrunk(old: readonly BaselineEntry[], found: readonly BaselineEntry[], checked: ReadonlySet<string>, keep: (path: string) => boolean): BaselineEntry[] {
  const now = indexed(found);
  return [...indexed(old).values()].flatMap((entry) => {
    if (!checked.has(entry.path)) return keep(entry.path) ? [entry] : [];
    const count = Math.min(entry.count, now.get(keyOf(entry))?.count ?? 0);
    return count > 0 ? [{ ...entry, count }] : [];
  });
}

/** How many findings the entries stand for. */
export function totalOf(entries: readonly BaselineEntry[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0);
}

function mayBeKnown({ rule }: Finding): boolean {
  return rule !== "meta/rule-failed";
}

function keyOf({ rule, path, fingerprint }: Omit<BaselineEntry, "count">): string {
  return `${path}\0${rule}\0${fingerprint}`;
}

function byKey(a: BaselineEntry, b: BaselineEntry): number {
  const [left, right] = [keyOf(a), keyOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
