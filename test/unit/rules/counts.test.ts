// The recommended rules are quiet on a published file, in the numbers on record and, where the file is at hand, now.
import { describe, expect, test } from "vitest";
import { countPublished, PUBLISHED, recordedCounts } from "../../../scripts/lib/counts.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";

const recorded = recordedCounts();
const published = countPublished();

describe("findings on a published file", () => {
  test("are fewer than one per two work processes in the recommended set", () => expect(recorded.total.aanbevolen).toBeLessThan(recorded.werkprocessen / 2));

  test("that were recorded are of rules that exist", () => {
    const ids = new Set(RULES.map((rule) => rule.id as string));
    expect(Object.keys(recorded.rules).filter((id) => !ids.has(id)), "npm run rule:counts && npm run generate").toEqual([]);
  });

  test.skipIf(!published)(published ? "are still that few" : `are still that few (SKIPPED: not in ${PUBLISHED})`, () => {
    expect(published!.total.aanbevolen).toBeLessThan(published!.werkprocessen / 2);
  });
});
