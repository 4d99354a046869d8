// A file on one line with a finding at every word: what looks through the line for each of them never ends.
import { expect, test } from "vitest";
import { FORMATS } from "../../../server/src/report/formats.ts";
import { findingAt, fileOf, resultOf } from "../../support/results.ts";

const WORDS = 20_000;
const WORD = "canmeds@2015, ";
const text = `kaders: [${WORD.repeat(WORDS)}]\n`;
const first = findingAt(text, WORD.slice(0, 12));
const findings = Array.from({ length: WORDS }, (_, index) => {
  const start = first.span.start + index * WORD.length;
  const span = { start, end: start + 12 };
  return { ...first, span, related: [{ span: first.span, message: first.message }], fixes: [{ title: first.message, safe: true, edits: [{ span, newText: "é" }] }] };
});
const result = resultOf([fileOf(text, findings)]);
const look = { width: 100, paint: new Proxy({}, { get: () => (shown: string) => shown }) as never };

test.each(Object.keys(FORMATS))("%s writes it", (name) => {
  expect(FORMATS[name]!.render(result, look)).toContain("canmeds");
});
