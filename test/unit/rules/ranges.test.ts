// Where each rule marks its wrong example: exactly the places drawn in ranges/<group>.txt, and nothing in its right one.
// To draw them anew: DRAW_RANGES=1 npx vitest run test/unit/rules/ranges.test.ts; then read every change as an author would.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../../server/src/rules/finding.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import type { Rule } from "../../../server/src/rules/rule.ts";
import { LineIndex } from "../../../server/src/text/lines.ts";
import { findingsOf } from "./check.ts";

/** What only a fault in a rule can show. */
const DRAWN = RULES.filter(({ id }) => id !== "meta/rule-failed");
const fileOf = (group: string): string => `test/unit/rules/ranges/${group}.txt`;
const groups = [...new Set(DRAWN.map(({ id }) => groupOf(id)))];

function groupOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

/** Each marked line with carets below it; `…` where a mark goes on behind its line. */
function drawing(rule: Rule): string {
  const findings = findingsOf(rule.bad, [rule]).filter((finding) => finding.rule === rule.id);
  const lines = new LineIndex(rule.bad.text);
  return [rule.id, ...findings.flatMap((finding) => marked(finding, lines))].join("\n");
}

function marked({ span }: Finding, lines: LineIndex): string[] {
  const { line, character } = lines.positionAt(span.start);
  const text = lines.lineText(line);
  const end = Math.min(span.end - lines.lineStart(line), text.length);
  const goesOn = span.end > lines.lineStart(line) + text.length;
  const shown = (part: string): string => JSON.stringify(part).slice(1, -1).replaceAll('\\"', '"');
  return [`  ${shown(text)}`, `  ${" ".repeat(shown(text.slice(0, character)).length)}${"^".repeat(Math.max(1, shown(text.slice(character, end)).length))}${goesOn ? "…" : ""}`];
}

function drawings(group: string): string[] {
  return existsSync(fileOf(group)) ? readFileSync(fileOf(group), "utf8").replaceAll("\r\n", "\n").trimEnd().split("\n\n") : [];
}

if (process.env.DRAW_RANGES) {
  for (const group of groups) {
    mkdirSync(dirname(fileOf(group)), { recursive: true });
    writeFileSync(fileOf(group), `${DRAWN.filter(({ id }) => groupOf(id) === group).map(drawing).join("\n\n")}\n`);
  }
}

describe.each(DRAWN.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("marks what is drawn, and nothing beside it", () => {
    const wanted = drawings(groupOf(id)).find((part) => part === id || part.startsWith(`${id}\n`));
    expect(drawing(rule), `${fileOf(groupOf(id))} does not have it; see the top of this test`).toBe(wanted);
  });

  test.skipIf(ABOUT_LINES.has(id))("marks no more than a line, and no line as a whole with its indentation", () => {
    for (const { span } of findingsOf(rule.bad, [rule])) {
      const text = rule.bad.text.slice(span.start, span.end);
      expect(text).not.toMatch(/\n/);
      expect(text.trim(), "spaces at its edges").toBe(text);
    }
  });
});

/** Rules about spaces, and one about a sentence, which runs on over lines. */
const ABOUT_LINES = new Set(["wording/double-spaces", "wording/sentence-length", "wording/stray-spaces"]);

test("nothing is drawn of rules that are gone", () => {
  expect(readdirSync("test/unit/rules/ranges").sort()).toEqual(groups.map((group) => `${group}.txt`).sort());
  for (const group of groups) expect(drawings(group).map((part) => part.split("\n", 1)[0])).toEqual(DRAWN.map(({ id }) => id as string).filter((id) => groupOf(id) === group));
});
