// Fixes and silencers: the text after choosing one.
import { describe, expect, test } from "vitest";
import { fixAll, quickFixesAt } from "../../../server/src/language/codeActions.ts";
import { checkDocument } from "../../../server/src/rules/run.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import type { TextEdit } from "../../../server/src/text/problem.ts";
import { marked, type Marked } from "./project.ts";

const afterAll = (text: string, edits: readonly TextEdit[]): string =>
  [...edits].sort((a, b) => b.span.start - a.span.start).reduce((current, { span, newText }) => current.slice(0, span.start) + newText + current.slice(span.end), text);

const findingsOf = ({ project, document }: Marked) => checkDocument(project, document, RULES).findings;

/** Chooses the action whose title holds `title`. */
function choose(text: string, title: string): { after: string; at: Marked } {
  const at = marked(text);
  const actions = quickFixesAt(at.document, findingsOf(at), { start: at.offset, end: at.offset }, "nl");
  const action = actions.find((candidate) => candidate.title.includes(title));
  if (!action) throw new Error(`no ${title} among ${actions.map((candidate) => candidate.title).join(", ")}`);
  return { after: afterAll(at.text, action.edits), at };
}

const HEAD = "soort: opleidingsprofiel\nid: op.x\ntitel: X\nversie: \"1\"\ngemeenschappelijkKader: { ordening: canmeds@bn2030 }\n";

describe("quick fixes", () => {
  test("a misspelt role", () => {
    expect(choose(`${HEAD}eindkwalificaties:\n  - id: e\n    tekst: t\n    rollen: [commun<|>icater]\n`, "communicator").after).toContain("rollen: [communicator]");
  });
  test("safe ones come first", () => {
    const at = marked(`${HEAD}eindkwalificaties:\n  - id: e\n    tekst: t\n    rollen: [commun<|>icater]\n`);
    const actions = quickFixesAt(at.document, findingsOf(at), { start: at.offset, end: at.offset }, "nl");
    const lastSafe = actions.filter(({ title }) => !title.startsWith("Negeer")).map(({ safe }) => safe);
    expect(lastSafe).toEqual([...lastSafe].sort((a, b) => Number(b) - Number(a)));
  });
});

describe("silencing", () => {
  test("on the line before, with the same indentation, takes the finding away", () => {
    const { after, at } = choose(`${HEAD}eindkwalificaties:\n  - id: e\n    tekst: t\n    rollen: [onz<|>in]\n`, "hier");
    expect(after).toContain("    # bekwaam-negeer roles/unknown-role: reden\n    rollen: [onzin]");
    at.project.set(readDocument(at.document.uri, after));
    expect(findingsOf({ ...at, document: at.project.document(at.document.uri)! }).map(({ rule }) => rule)).not.toContain("roles/unknown-role");
  });
  test.each([
    ["a text in a block", "    tekst: |\n      Eerst dit.\n      Dan TO<|>DO.\n", "    # bekwaam-negeer wording/placeholder: reden\n    tekst: |\n"],
    ["a text in quotes that runs on", "    tekst: \"Eerst dit.\n      Dan TO<|>DO.\"\n", "    # bekwaam-negeer wording/placeholder: reden\n    tekst: \"Eerst"],
    ["an item of a list", "    kennis:\n      - >-\n        Eerst dit.\n        Dan TO<|>DO.\n", "      # bekwaam-negeer wording/placeholder: reden\n      - >-\n"],
    ["a text under its key", "    tekst:\n      Dan TO<|>DO.\n", "    tekst:\n      # bekwaam-negeer wording/placeholder: reden\n      Dan"],
  ])("before the text that the finding is in: %s", (_, text, expected) => {
    const { after, at } = choose(`${HEAD}eindkwalificaties:\n  - id: e\n${text}`, "wording/placeholder hier");
    expect(after).toContain(expected);
    at.project.set(readDocument(at.document.uri, after));
    expect(findingsOf({ ...at, document: at.project.document(at.document.uri)! }).map(({ rule }) => rule)).not.toContain("wording/placeholder");
  });
  test("for the file", () => expect(choose(`${HEAD}eindkwalificaties:\n  - id: e\n    tekst: t\n    rollen: [onz<|>in]\n`, "in dit bestand").after).toMatch(/^# bekwaam-negeer-bestand roles\/unknown-role: reden\nsoort:/));
  test("with line breaks of Windows", () => expect(choose(`${HEAD}eindkwalificaties:\n  - id: e\n    rollen: [onz<|>in]\n`.replaceAll("\n", "\r\n"), "hier").after).toContain("reden\r\n    rollen"));
  test("what keeps the text from being read cannot be silenced", () => {
    const at = marked("soort: kader\nelementen: [<|>\nid: x\n");
    expect(quickFixesAt(at.document, findingsOf(at), { start: 0, end: at.text.length }, "nl").filter(({ title }) => title.includes("syntax/"))).toEqual([]);
  });
});

test("fix all applies every safe fix and leaves none of those findings", () => {
  const at = marked(`<|>${HEAD}kaders: [canmeds@bn2030, nphf@2015-herzien]\neindkwalificaties:\n  - id: e\n    tekst: t\n    rollen: [Leider, Communicator]\n`);
  const before = findingsOf(at);
  const action = fixAll(before, "nl");
  if (!before.some(({ fixes }) => fixes.some(({ safe }) => safe))) return expect(action).toBeUndefined();
  at.project.set(readDocument(at.document.uri, afterAll(at.text, action!.edits)));
  const after = findingsOf({ ...at, document: at.project.document(at.document.uri)! });
  expect(after.length).toBeLessThan(before.length);
  expect(after.filter(({ severity }) => severity === "error").length).toBeLessThanOrEqual(before.filter(({ severity }) => severity === "error").length);
});
