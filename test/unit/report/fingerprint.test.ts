// Fingerprints: the same finding in a changed file has the same one, and two findings never share one.
import fc from "../../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { fingerprintsOf, hash64 } from "../../../server/src/report/fingerprint.ts";
import type { Finding } from "../../../server/src/rules/finding.ts";
import { fileOf, findingAt } from "../../support/results.ts";

const TEXT = "soort: beroepsprofiel\nid: a\nbekwaamheden:\n  - id: b\n    dekt: [nphf:9]\n  - id: c\n    dekt: [nphf:9]\n";

/** `hash:occurrence` of each finding. */
function fingerprints(text: string, findings: readonly Finding[], changes: Parameters<typeof fileOf>[3] = {}): string[] {
  const found = fingerprintsOf(fileOf(text, findings, "a.yaml", changes));
  return findings.map((finding) => {
    const { hash, occurrence } = found.get(finding)!;
    return `${hash}:${occurrence}`;
  });
}

const both = (text: string): Finding[] => [findingAt(text, "nphf:9"), findingAt(text, "nphf:9", {}, 1)];
const before = fingerprints(TEXT, both(TEXT));

describe("fingerprints", () => {
  test("the same text twice: one hash, counted", () => {
    expect(before[0]).toMatch(/^[0-9a-f]{16}:1$/);
    expect(before[1]).toBe(before[0]!.replace(/:1$/, ":2"));
  });

  test.each([
    ["lines are inserted above", TEXT.replace("id: a\n", "id: a\n# nieuw\ntitel: nieuw\n\n")],
    ["the block is indented further", TEXT.replace(/^ {2}/gm, "      ")],
    ["line breaks change", TEXT.replaceAll("\n", "\r\n")],
    ["spaces within the line change", TEXT.replaceAll("dekt: [", "dekt:   [")],
    ["lines are removed below", TEXT.replace(/\n$/, "")],
  ])("stay when %s", (_, text) => expect(fingerprints(text, both(text))).toEqual(before));

  test("differ by rule, by line and by what is marked", () => {
    const changed = TEXT.replaceAll("nphf:9", "nphf:8");
    const all = [
      ...before,
      ...fingerprints(TEXT, [findingAt(TEXT, "nphf:9", { rule: "refs/other" })]),
      ...fingerprints(changed, [findingAt(changed, "nphf:8")]),
      ...fingerprints(TEXT, [findingAt(TEXT, "dekt")]),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test("do not depend on language, message or severity", () => {
    expect(fingerprints(TEXT, [findingAt(TEXT, "nphf:9", { severity: "hint", message: { nl: "iets", en: "else" } })])).toEqual([before[0]]);
  });

  test("do not change when an equal finding is silenced or known", () => {
    const [first, second] = both(TEXT) as [Finding, Finding];
    const by = { rule: first.rule, reason: "", line: 3, nextLine: 4, span: first.span };
    expect(fingerprints(TEXT, [second], { suppressed: [{ finding: first, by }] })).toEqual([before[1]]);
    expect(fingerprints(TEXT, [second], { known: [first] })).toEqual([before[1]]);
  });

  test("a finding over many lines is known by its first line", () => {
    const span = { start: TEXT.indexOf("bekwaamheden"), end: TEXT.length };
    const longer = `${TEXT}  - id: d\n`;
    expect(fingerprints(longer, [findingAt(longer, "bekwaamheden", { span: { ...span, end: longer.length } })])).toEqual(fingerprints(TEXT, [findingAt(TEXT, "bekwaamheden", { span })]));
  });
});

test("the hash tells texts apart, and never changes: baselines keep it", () => {
  expect(hash64("")).toBe("9299d3a7a00fed79");
  expect(hash64("refs/unknown-element")).toBe("711849f49f6db35b");
  const seen = new Map<string, string>();
  fc.assert(fc.property(fc.string({ maxLength: 12 }), (text) => {
    const hash = hash64(text);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(seen.get(hash) ?? text).toBe(text);
    seen.set(hash, text);
  }), { numRuns: 2000 });
  const numbered = new Set(Array.from({ length: 100_000 }, (_, index) => hash64(`regel ${index}`)));
  expect(numbered.size).toBe(100_000);
});
