// Checks that a text has exactly the schema problems that its marks name.
import { expect } from "vitest";
import { readDocument } from "../../../server/src/model/document.ts";
import type { Problem } from "../../../server/src/text/problem.ts";
import { marksIn, shown, unindented } from "../../support/markers.ts";

/** All problems of reading `text`. */
export function problemsIn(text: string): readonly Problem[] {
  return readDocument("file:///map/voorbeeld.yaml", text).problems;
}

/** Every problem of the text has a mark and every mark a problem; a mark may add the variant: `schema/enum:near`. */
export function check(marked: string): void {
  const text = unindented(marked);
  const wanted = marksIn(text);
  const named = new Set(wanted.map((mark) => mark.name));
  const found = problemsIn(text).map(({ code, variant, span }) => ({ name: variant !== undefined && named.has(`${code}:${variant}`) ? `${code}:${variant}` : code, ...span }));
  expect(shown(text, found)).toEqual(shown(text, wanted));
}

/** The text after the first fix of each problem, applied from the back; only fixes that are `safe`, or all. */
export function fixed(text: string, which: "safe" | "all" = "all"): string {
  const edits = problemsIn(text).flatMap((problem) => problem.fixes?.find((fix) => fix.safe || which === "all")?.edits ?? []);
  return [...edits].sort((a, b) => b.span.start - a.span.start).reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text);
}
