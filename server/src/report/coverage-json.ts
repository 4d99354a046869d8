// Coverage as JSON, described by schemas/output/coverage.schema.json, and read back for a comparison.
import { STRENGTHS, strengthOf, type Strength } from "../coverage/strength.ts";
import type { Language, Localized } from "../text/localized.ts";
import { coveringItems, percentOf, type CoverageEntry, type CoveredElement, type Shortfall } from "./coverage.ts";
import { coverageListIn } from "./coverage-list.ts";
import { jsonText } from "./json.ts";
import type { Drop } from "./ratchet.ts";

/** What may stand beside the counts. */
export interface Verdicts {
  /** Minimums that were not met. */
  readonly missed: readonly Shortfall[];
  /** Places that cover less than the ratchet holds. */
  readonly drops: readonly Drop[];
  /** As `comparisonJson` gives it. */
  readonly compared?: readonly object[];
}

/** One JSON object. */
export function coverageJson(entries: readonly CoverageEntry[], { missed, drops, compared }: Verdicts, language: Language): string {
  const coverage = entries.map((entry) => ({
    kader: entry.kader,
    document: entry.document,
    path: entry.path,
    ...partOf(entry),
    total: entry.total,
    covered: entry.covered,
    elements: entry.elements.map(({ label, parent, crosswalk, ...element }) => ({
      id: element.id,
      label: label[language],
      ...(parent === undefined ? {} : { parent }),
      covered: element.covered,
      direct: element.direct,
      indirect: element.indirect,
      ...(crosswalk.length > 0 ? { crosswalk } : {}),
      strength: element.strength,
    })),
  }));
  const shortfalls = missed.map(({ entry, minimum }) => ({ kader: entry.kader, document: entry.document, path: entry.path, ...partOf(entry), minimum, percent: percentOf(entry) ?? 100 }));
  const dropped = drops.map(({ before, now, lost }) => ({ document: before.document, ...(before.part === undefined ? {} : { part: before.part }), kader: before.kader, before: sizeOf(before), now: now ? sizeOf(now) : null, lost: lost.map((label) => label[language]) }));
  return jsonText({
    version: 1,
    coverage,
    ...(shortfalls.length > 0 ? { missed: shortfalls } : {}),
    ...(dropped.length > 0 ? { dropped } : {}),
    ...(compared ? { compared } : {}),
  });
}

function sizeOf({ covered, total }: Drop["before"]): { covered: number; total: number } {
  return { covered: covered.length, total };
}

function partOf({ profiel, eenheid, niveau, bereik }: CoverageEntry): object {
  return { ...(profiel === undefined ? {} : { profiel }), ...(eenheid === undefined ? {} : { eenheid }), ...(niveau === undefined ? {} : { niveau }), ...(bereik === undefined ? {} : { bereik }) };
}

/** The entries in the text of an earlier result, or what is wrong with it. Labels are in the one language that they were written in. */
export function readCoverageJson(text: string): readonly CoverageEntry[] | { readonly problem: Localized } {
  const coverage = coverageListIn(text);
  if ("problem" in coverage) return coverage;
  const entries = coverage.map(entryIn);
  const wrong = entries.indexOf(undefined);
  if (wrong >= 0) return { problem: { nl: `telling ${wrong + 1} in \`coverage\` klopt niet`, en: `entry ${wrong + 1} of \`coverage\` is not right` } };
  return entries as CoverageEntry[];
}

type Raw = Readonly<Record<string, unknown>>;

function entryIn(value: unknown): CoverageEntry | undefined {
  const { kader, document, path, total, covered, elements, profiel, eenheid, niveau, bereik } = (value ?? {}) as Raw;
  if (typeof kader !== "string" || typeof document !== "string" || typeof path !== "string" || !isCount(total) || !isCount(covered) || !Array.isArray(elements)) return undefined;
  const read = elements.map(elementIn);
  if (read.includes(undefined)) return undefined;
  const text = (name: string, part: unknown): object => (typeof part === "string" ? { [name]: part } : {});
  const parts = { ...text("profiel", profiel), ...text("eenheid", eenheid), ...text("niveau", niveau), ...text("bereik", bereik) };
  return { kader, kaderTitel: { nl: kader, en: kader }, document, titel: "", path, ...parts, total, covered, elements: read as CoveredElement[] };
}

function elementIn(value: unknown): CoveredElement | undefined {
  const { id, label, parent, covered, direct, indirect, crosswalk = [], strength } = (value ?? {}) as Raw;
  if (typeof id !== "string" || typeof label !== "string" || typeof covered !== "boolean" || !isNames(direct) || !isNames(indirect) || !isNames(crosswalk)) return undefined;
  // Results of before strength was told say at least how many items there are.
  const known = STRENGTHS.includes(strength as Strength) ? (strength as Strength) : strengthOf(coveringItems({ direct, indirect, crosswalk }).length, 0);
  return { id, label: { nl: label, en: label }, parent: typeof parent === "string" ? parent : undefined, covered, direct, indirect, crosswalk, strength: known };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}
