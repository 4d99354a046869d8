// Adding coverage to an item: the text afterwards, in the form of the file.
import { describe, expect, test } from "vitest";
import { addCoverage, coveringItemAround, itemsThatCanCover } from "../../../server/src/language/addCoverage.ts";
import type { KnownDocument } from "../../../server/src/model/document.ts";
import { marked } from "./project.ts";

const HEAD = `soort: kwalificatiedossier
id: kd.x
gemeenschappelijkKader: { ordening: canmeds@nl-mbo-2026 }
kaders: [canmeds@nl-mbo-2026, nphf@2015-herzien]
`;

/** The text after the item around `<|>` was given the element; the reason when that was refused. */
function after(text: string, name: string, element: string): string {
  const { project, document, offset } = marked(text);
  const item = coveringItemAround(document, offset);
  const found = addCoverage(project, document as KnownDocument, item!, project.frameworks.get(name)!, element);
  if ("refused" in found) return found.refused.nl;
  const { span, newText } = found.edit;
  return document.tree.text.slice(0, span.start) + newText + document.tree.text.slice(span.end);
}

const dossier = (werkproces: string): string => `${HEAD}basisdeel:\n  kerntaken:\n    - code: B1-K1\n      werkprocessen:\n${werkproces}`;

function check(before: string, expected: string, element = "2.2", kader = "nphf@2015-herzien"): void {
  const text = dossier(before);
  expect(after(text, kader, element)).toBe(dossier(expected));
}

describe("an element", () => {
  test("goes behind the others of a list in brackets", () => check("        - code: B1-K1-W1<|>\n          dekt: [nphf:1] # kern\n", "        - code: B1-K1-W1\n          dekt: [nphf:1, nphf:2.2] # kern\n"));
  test("goes into empty brackets", () => check("        - code: B1-K1-W1<|>\n          dekt: [ ]\n", "        - code: B1-K1-W1\n          dekt: [nphf:2.2]\n"));
  test("goes on a line of its own in a list with dashes", () => check("        - code: B1-K1-W1<|>\n          dekt:\n            - nphf:1   # kern\n          uit: x\n", "        - code: B1-K1-W1\n          dekt:\n            - nphf:1   # kern\n            - nphf:2.2\n          uit: x\n"));
  test("makes a list of a single value", () => check("        - code: B1-K1-W1<|>\n          dekt: 'nphf:1'\n", "        - code: B1-K1-W1\n          dekt: ['nphf:1', nphf:2.2]\n"));
  test("fills a key without a value", () => check("        - code: B1-K1-W1<|>\n          dekt:\n          uit: x\n", "        - code: B1-K1-W1\n          dekt: [nphf:2.2]\n          uit: x\n"));
  test("gets its key behind those that come before it", () =>
    check("        - code: B1-K1-W1<|>\n          titel: W\n          rollen: [communicator]\n          uit: x\n", "        - code: B1-K1-W1\n          titel: W\n          rollen: [communicator]\n          dekt: [nphf:2.2]\n          uit: x\n"));
  test("gets its key behind a long text", () => check("        - code: B1-K1-W1<|>\n          omschrijving: >-\n            een\n            twee\n\n        - code: B1-K1-W2\n", "        - code: B1-K1-W1\n          omschrijving: >-\n            een\n            twee\n          dekt: [nphf:2.2]\n\n        - code: B1-K1-W2\n"));
  test("gets its key within braces", () => check("        - { code: B1-K1-W1<|>, titel: W }\n", "        - { code: B1-K1-W1, titel: W, dekt: [nphf:2.2] }\n"));
  test("keeps the line breaks of the file", () => {
    const text = dossier("        - code: B1-K1-W1<|>\n          titel: W\n").replaceAll("\n", "\r\n");
    expect(after(text, "nphf@2015-herzien", "2.2")).toBe(dossier("        - code: B1-K1-W1\n          titel: W\n          dekt: [nphf:2.2]\n").replaceAll("\n", "\r\n"));
  });
  test("of another version is written with that version", () => check("        - code: B1-K1-W1<|>\n", "        - code: B1-K1-W1\n          dekt: [nphf@2015:2.2]\n", "2.2", "nphf@2015"));
  test("at the end of a file without a last line break", () => check("        - code: B1-K1-W1<|>", "        - code: B1-K1-W1\n          dekt: [nphf:2.2]"));
});

test("a role of the ordering goes into rollen", () => check("        - code: B1-K1-W1<|>\n          rollen: [zorgverlener]\n", "        - code: B1-K1-W1\n          rollen: [zorgverlener, communicator]\n", "communicator", "canmeds@nl-mbo-2026"));

describe("refused", () => {
  const refusal = (werkproces: string, element = "2.2"): string => after(dossier(werkproces), "nphf@2015-herzien", element);
  test("what is there already, also under another name", () => {
    expect(refusal("        - code: B1-K1-W1<|>\n          dekt: [nphf:2.2]\n")).toMatch(/dekt dit al/);
    expect(after(dossier("        - code: B1-K1-W1<|>\n          rollen: [Communicator]\n"), "canmeds@nl-mbo-2026", "communicator")).toMatch(/dekt dit al/);
  });
  test("a list that others share by an alias", () => expect(refusal("        - code: B1-K1-W0\n          dekt: &a [nphf:1]\n        - code: B1-K1-W1<|>\n          dekt: *a\n")).toMatch(/vorm/));
  test("a list whose last line is half typed", () => expect(refusal("        - code: B1-K1-W1<|>\n          dekt:\n            - nphf:1\n            -\n")).toMatch(/vorm/));
  test("a list whose form nobody can be sure of", () => expect(refusal("        - code: B1-K1-W1<|>\n          dekt: { a: b }\n")).toMatch(/vorm/));
});

test("only items with coverage of their own are offered", () => {
  const { document } = marked(`${HEAD}<|>vakkennis:\n  - id: vk\n    tekst: x\nbasisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n`);
  expect(itemsThatCanCover(document).map(({ id }) => id)).not.toContain("");
  expect(itemsThatCanCover(document).map(({ id }) => id)).toContain("B1-K1");
  expect(itemsThatCanCover(marked("soort: ka<|>der\nelementen:\n  - id: a\n").document)).toEqual([]);
});
