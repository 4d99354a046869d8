// Every rule while its own examples are being typed: no throw, and nothing said about a place that is not there (yet).
import { describe, expect, test } from "vitest";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { findingsOf } from "./check.ts";

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test.each([["wrong", rule.bad], ["right", rule.good]] as const)("survives its %s example half typed", (_, example) => {
    for (const text of halfTyped(example.text)) {
      for (const { span, fixes } of findingsOf({ ...example, text }, [rule])) {
        const spans = [span, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))];
        for (const { start, end } of spans) expect(0 <= start && start <= end && end <= text.length, `${start}-${end} of ${text.length}`).toBe(true);
      }
    }
  });
});

/** The text up to the end of each line, up to just behind each key, and with each value left out in turn. */
function halfTyped(text: string): string[] {
  if (text.length > 5_000) return [text.slice(0, 100)];
  const lines = text.split("\n");
  const before = (line: number): string => lines.slice(0, line).join("\n");
  return lines.flatMap((line, index) => {
    const colon = line.indexOf(":");
    const key = colon < 0 ? line : line.slice(0, colon + 1);
    return [before(index), `${before(index)}\n${key}`, [...lines.slice(0, index), key, ...lines.slice(index + 1)].join("\n")];
  });
}
