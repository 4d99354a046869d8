// The index of texts follows every change of a workspace: it answers as one that was built anew.
import fc from "../../../support/fast-check.ts";
import { expect, test } from "vitest";
import { bundled } from "../../../../server/src/frameworks/bundled.ts";
import { readDocument } from "../../../../server/src/model/document.ts";
import { Project } from "../../../../server/src/project/project.ts";
import { copiedIn } from "../../../../server/src/rules/shared/copies.ts";

const SENTENCES = [
  "Brengt in beeld wie er om iemand heen staan en verdeelt samen de taken",
  "Brengt in beeld wie er om iemand heen staan en verdeelt samen de dagtaken",
  "Bespreekt met de zorgvrager en diens naasten wat nodig is om thuis te blijven wonen",
  "Legt het verloop van de zorg zo vast dat collega's er direct op kunnen voortbouwen",
  "Luistert",
];
const FILES = ["a", "b", "c"] as const;

function documentOf(file: string, texts: readonly number[]) {
  const items = texts.map((text, place) => `  - { id: ek-${place}, tekst: "${SENTENCES[text]!}" }`);
  return readDocument(`file:///w/${file}.opleidingsprofiel.yaml`, `soort: opleidingsprofiel\nid: ${file}\nversie: "2026"\neindkwalificaties:\n${items.join("\n")}\n`);
}

/** Per document and item the places of its copies. */
function answersOf(project: Project) {
  return [...project.documents].map((document) => [document.uri, copiedIn(project, document, 0.7, 6).map(({ item, copies }) => [item.id, copies.map((copy) => `${copy.document.uri}#${copy.item.id}@${copy.item.span.start}`).sort()])]);
}

const CHANGE = fc.record({ file: fc.constantFrom(...FILES), texts: fc.option(fc.array(fc.nat(SENTENCES.length - 1), { maxLength: 7 })) });

test("after any changes the same copies as in a workspace that is read anew", () => {
  fc.assert(fc.property(fc.array(CHANGE, { minLength: 1, maxLength: 12 }), (changes) => {
    const followed = new Project(bundled());
    const texts = new Map<string, readonly number[]>();
    for (const { file, texts: written } of changes) {
      if (written) {
        followed.set(documentOf(file, written));
        texts.set(file, written);
      } else {
        followed.delete(`file:///w/${file}.opleidingsprofiel.yaml`);
        texts.delete(file);
      }
      const fresh = new Project(bundled());
      for (const document of followed.documents) fresh.set(readDocument(document.uri, document.tree.text));
      expect(answersOf(followed)).toEqual(answersOf(fresh));
    }
  }), { numRuns: 60 });
});

test("a text that is in another document with another id is found in both", () => {
  const project = new Project(bundled());
  project.set(documentOf("a", [0, 2]));
  project.set(documentOf("b", [4, 1]));
  expect(answersOf(project)).toEqual([
    ["file:///w/a.opleidingsprofiel.yaml", [["ek-0", [expect.stringContaining("b.opleidingsprofiel.yaml#ek-1")]]]],
    ["file:///w/b.opleidingsprofiel.yaml", [["ek-1", [expect.stringContaining("a.opleidingsprofiel.yaml#ek-0")]]]],
  ]);
});

test("words are words, whatever stands between them", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abzAZ09éßüÿÉ"), minLength: 1, maxLength: 6 });
  const between = fc.constantFrom(" ", " - ", ", ", "; ", " × ", " ÷ ", "’", " – ", " → ", "/", " … ", "(");
  fc.assert(fc.property(fc.array(word, { minLength: 6, maxLength: 12 }), between, between, (words, one, other) => {
    const project = new Project(bundled());
    for (const [file, text] of [["a", words.join(one)], ["b", words.join(other)]] as const) {
      project.set(readDocument(`file:///w/${file}.opleidingsprofiel.yaml`, `soort: opleidingsprofiel\nid: ${file}\nversie: "2026"\neindkwalificaties:\n  - { id: ek-0, tekst: "${text}" }\n`));
    }
    for (const document of project.documents) expect(copiedIn(project, document, 1, 6)).toHaveLength(1);
  }));
});
