// Documents with something wrong: lines taken out, doubled, indented otherwise, values and keys put in their place.
import fc from "../../support/fast-check.ts";

const PIECES = ["x", "1", "-", "- ", ": ", "\n", "[", "]", "{a: b}", "null", "~", "true", "2026-13-45", "'", '"', "#", "*a", "&a ", "|\n", "é", "😀", "\ud83d", "__proto__: ", "x-y: ", "\t", "<<: ", "@", "…"];

/** Texts that come from `text` by one to six changes. */
export function mutated(text: string): fc.Arbitrary<string> {
  const change = fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat({ max: 8 }), insert: fc.oneof(fc.constantFrom("", ...PIECES), fc.string({ maxLength: 6 })), line: fc.constantFrom("keep", "drop", "double", "deeper", "empty", "number", "list") });
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => changes.reduce((result, { place, remove, insert, line }) => {
    if (line !== "keep") return changedLine(result, place, line);
    const start = Math.floor(place * result.length);
    return result.slice(0, start) + insert + result.slice(start + remove);
  }, text));
}

function changedLine(text: string, place: number, how: string): string {
  const lines = text.split("\n");
  const index = Math.floor(place * (lines.length - 1));
  const line = lines[index]!;
  const colon = line.indexOf(":");
  const key = colon < 0 ? line : line.slice(0, colon + 1);
  const changed: Record<string, string[]> = { drop: [], double: [line, line], deeper: [`  ${line}`], empty: [key], number: [`${key} 7`], list: [`${key} [a, 1]`] };
  lines.splice(index, 1, ...changed[how]!);
  return lines.join("\n");
}
