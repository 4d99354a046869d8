// All fixes of a document at once, as --fix and "fix all" apply them: they come to an end, make nothing worse and keep comments.
import fc from "../../support/fast-check.ts";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { readDocument, type Document } from "../../../server/src/model/document.ts";
import { readConfig } from "../../../server/src/project/config.ts";
import { Project } from "../../../server/src/project/project.ts";
import { fixUntilDone, type FixState } from "../../../server/src/rules/fix.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { checkDocument } from "../../../server/src/rules/run.ts";

const CONFIG = readConfig("preset: alles");
const URI = "file:///werk/document.yaml";

const examples = readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml"));
const corpus = [...examples.map((path) => readFileSync(join("examples", path), "utf8")), ...RULES.flatMap((rule) => [rule.bad.text, rule.good.text])];

interface Step extends FixState {
  readonly document: Document;
}

function read(text: string): Step {
  const project = new Project(bundled());
  project.config = CONFIG;
  const document = readDocument(URI, text);
  project.set(document);
  return { document, text, findings: checkDocument(project, document, RULES).findings, unreadable: document.tree.problems.length };
}

const errors = ({ findings }: FixState): string[] => findings.filter(({ severity }) => severity === "error").map(({ rule, message }) => `${rule}: ${message.nl}`);
/** What people wrote for themselves; a comment that silences nothing may go. */
const comments = (text: string): string[] => readDocument(URI, text).tree.comments.map((comment) => comment.text.trim()).filter((comment) => !comment.includes("bekwaam-negeer"));

function check(text: string): void {
  for (const unsafe of [false, true]) {
    const first = read(text);
    const { state } = fixUntilDone(first, read, unsafe);
    expect(state.unreadable).toBeLessThanOrEqual(first.unreadable);
    if (!unsafe && errors(state).length > errors(first).length) expect({ errors: errors(state), text: state.text }).toEqual({ errors: errors(first), text });
    if (!unsafe) expect(comments(state.text)).toEqual(comments(text));
    // The end is an end: what could still be applied was left out because it makes things worse.
    if (!unsafe) expect(fixUntilDone(read(state.text), read, unsafe).state.text).toBe(state.text);
  }
}

describe("all fixes at once", () => {
  test.each(corpus.map((text, index) => [index, text] as const))("document %i", (_, text) => check(text));

  const mangled = fc.tuple(fc.constantFrom(...corpus), fc.constantFrom(...corpus), fc.nat(), fc.nat(), fc.nat(60)).map(([text, other, at, from, length]) => {
    const start = at % (text.length + 1);
    const source = from % (other.length + 1);
    return text.slice(0, start) + other.slice(source, source + length) + text.slice(start + (from % 3) * 7);
  });

  test("a document with a piece of another in it, or a piece out of it", () => {
    fc.assert(fc.property(mangled, (text) => check(text)), { numRuns: 150 });
  });

  test("one fix that makes things worse does not keep the others away", () => {
    const text = "soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: 1\nbekwaamheden:\n  - , id: a\n    titel: A\n";
    const { state, count } = fixUntilDone(read(text), read, false);
    expect(count).toBe(1);
    expect(state.text).toBe(text.replace("versie: 1", 'versie: "1"'));
  });
});
