// The comparison as it stands in the JSON of `coverage`.
import { partOfEntry, type CoverageEntry } from "../coverage.ts";
import type { ComparedCoverage } from "./entries.ts";

export function comparisonJson({ entries }: ComparedCoverage): object[] {
  const sideOf = (entry: CoverageEntry | undefined): object | null => entry ? { kader: entry.kader, document: entry.document, path: entry.path, total: entry.total, covered: entry.covered } : null;
  return entries.map((entry) => {
    const part = partOfEntry((entry.right ?? entry.left)!);
    return {
      ...(part === undefined ? {} : { part }), left: sideOf(entry.left), right: sideOf(entry.right),
      elements: entry.comparison.elements.map(({ id, which, left, right }) => ({ id, which, left: left?.strength ?? null, right: right?.strength ?? null })),
    };
  });
}
