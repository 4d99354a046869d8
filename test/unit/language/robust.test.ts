// Every feature at every place of every half-typed text: no throw, no place outside the text, no text made worse.
import fs from "node:fs";
import path from "node:path";
import fc from "../../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { quickFixesAt } from "../../../server/src/language/codeActions.ts";
import { completionAt } from "../../../server/src/language/completion.ts";
import { definitionAt } from "../../../server/src/language/definition.ts";
import { foldsOf } from "../../../server/src/language/folding.ts";
import { formattingOf } from "../../../server/src/language/formatting.ts";
import { hoverAt } from "../../../server/src/language/hover.ts";
import { inlayHintsIn } from "../../../server/src/language/inlayHints.ts";
import { lensesOf } from "../../../server/src/language/lenses.ts";
import { linksIn } from "../../../server/src/language/links.ts";
import { highlightsAt } from "../../../server/src/language/references.ts";
import { renameAt } from "../../../server/src/language/rename.ts";
import { withoutPlaceholders } from "../../../server/src/language/snippetText.ts";
import { selectionsAt } from "../../../server/src/language/selection.ts";
import { outlineOf } from "../../../server/src/language/symbols.ts";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { Project } from "../../../server/src/project/project.ts";
import { checkDocument } from "../../../server/src/rules/run.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import type { Span } from "../../../server/src/text/span.ts";
import { applied } from "./project.ts";

const OPTIONS = { language: "nl", today: "2026-01-02" } as const;
const EXAMPLES = fs.readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((name) => /\.ya?ml$/.test(name) && !name.endsWith("config.yaml")).map((name) => fs.readFileSync(path.join("examples", name), "utf8"));
const PIECES = ["[", "]", "{", "}", ": ", ":", "- ", "-", '"', "'", "\n", "\r\n", "  ", "#", "|", ">", "&a ", "*a", ",", "\t", "é", "😀", "nphf:", "rollen: [", "dekt:", "code: ", "soort: kader\n"];

function askEverything(text: string, offset: number): void {
  const project = new Project(bundled());
  const document = readDocument("file:///w/x.yaml", text);
  project.set(document);
  const inside = (span: Span): void => expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
  for (const { edit } of completionAt(project, document, offset, OPTIONS)) {
    inside(edit.span);
    expect(edit.span.start <= offset && offset <= edit.span.end).toBe(true);
  }
  const hover = hoverAt(project, document, offset, "nl");
  if (hover) inside(hover.span);
  definitionAt(project, document, offset).forEach(({ origin }) => inside(origin));
  highlightsAt(project, document, offset).forEach(({ span }) => inside(span));
  outlineOf(document, "nl").forEach(({ span }) => inside(span));
  for (const { span } of lensesOf(project, document, "nl")) inside(span);
  for (const hint of inlayHintsIn(project, document, { start: 0, end: text.length }, "nl")) inside({ start: hint.offset, end: hint.offset });
  linksIn(project, document).forEach(({ span }) => inside(span));
  foldsOf(document)?.forEach(({ startLine, endLine }) => expect(startLine < endLine && endLine < document.tree.lines.count).toBe(true));
  for (const span of selectionsAt(document, offset)) {
    inside(span);
    expect(span.start <= offset && offset <= span.end).toBe(true);
  }
  const renaming = renameAt(project, document, offset, "nieuw-9x");
  if ("edits" in renaming) renaming.edits.get(document.uri)?.forEach(({ span }) => inside(span));
  formattingOf(document).forEach(({ span }) => inside(span));
  const { findings } = checkDocument(project, document, RULES);
  for (const action of quickFixesAt(document, findings, { start: offset, end: offset }, "nl")) action.edits.forEach(({ span }) => inside(span));
}

test("there are examples", () => expect(EXAMPLES.length).toBeGreaterThan(0));

test("a text that ends anywhere, asked at its end", () => {
  fc.assert(fc.property(fc.constantFrom(...EXAMPLES), fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
    const cut = Math.floor(text.length * share);
    askEverything(text.slice(0, cut), cut);
  }), { numRuns: 60 });
});

test("a text with something typed anywhere in it", () => {
  fc.assert(fc.property(fc.constantFrom(...EXAMPLES), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...PIECES), (text, share, piece) => {
    const at = Math.floor(text.length * share);
    askEverything(text.slice(0, at) + piece + text.slice(at), at + piece.length);
  }), { numRuns: 60 });
});

test("any text of the signs of YAML", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), fc.nat(), (pieces, at) => {
    const text = `soort: opleidingsprofiel\n${pieces.join("")}`;
    askEverything(text, at % (text.length + 1));
  }), { numRuns: 150 });
});

describe("choosing a suggestion at an empty place", () => {
  const EMPTY = [/^( +)\w.*\n/gm, /(rollen|dekt): \[/g, /- (?=id|code)/g];

  test("never makes a text worse than it was", () => {
    fc.assert(fc.property(fc.constantFrom(...EXAMPLES), fc.constantFrom(...EMPTY), fc.nat(), fc.nat(), (text, pattern, which, choice) => {
      const places = [...text.matchAll(pattern)];
      const place = places[which % Math.max(1, places.length)];
      if (!place) return;
      // A line of its own below a line, with its indentation; or directly behind a bracket or dash.
      const isLine = place[0].endsWith("\n");
      const before = text.slice(0, place.index + place[0].length) + (isLine ? place[1] : "");
      const after = text.slice(place.index + place[0].length);
      const typed = before + (isLine ? "\n" : "") + after;
      const project = new Project(bundled());
      const document = readDocument("file:///w/x.yaml", typed);
      project.set(document);
      const suggestions = completionAt(project, document, before.length, OPTIONS).filter(({ kind, again }) => kind === "key" || kind === "template" || !again);
      const suggestion = suggestions[choice % Math.max(1, suggestions.length)];
      if (!suggestion) return;
      const chosen = applied(typed, { ...suggestion.edit, newText: withoutPlaceholders(suggestion.edit.newText) });
      const syntax = (source: string): string[] => readDocument("file:///w/x.yaml", source).problems.filter(({ code }) => code.startsWith("syntax/")).map(({ code, variant }) => `${code} ${variant}`);
      if (syntax(typed).length > 0) return;
      expect({ label: suggestion.label, problems: syntax(chosen) }).toEqual({ label: suggestion.label, problems: [] });
    }), { numRuns: 150 });
  });
});
