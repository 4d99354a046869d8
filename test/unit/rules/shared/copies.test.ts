// The index of texts follows every change of a workspace: it answers as one that was built anew.
import fc from "../../../support/fast-check.ts";
import { expect, test } from "vitest";
import { bundled } from "../../../../server/src/frameworks/bundled.ts";
import { readDocument } from "../../../../server/src/model/document.ts";
import { LazyProject } from "../../../../server/src/cli/lazy-project.ts";
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

test("what was worked out of a text is kept while others change", () => {
  const project = new Project(bundled());
  const copyOf = (file: string) => copiedIn(project, project.document(`file:///w/${file}.opleidingsprofiel.yaml`)!, 0.7, 6)[0]!.copies[0]!;
  project.set(documentOf("a", [0, 2]));
  project.set(documentOf("b", [0]));
  const before = copyOf("b").words.hashes;
  project.set(documentOf("a", [0, 3]));
  copyOf("a");
  expect(copyOf("b").words.hashes).toBe(before);
});

/** As they may be written: over lines, in quotes with what they need, with another letter case, behind an escape. */
const WAYS: readonly ((sentence: string) => string)[] = [
  (sentence) => JSON.stringify(sentence),
  (sentence) => `>-\n      ${sentence.replaceAll(" en ", "\n      en ")}`,
  (sentence) => `'${sentence.replaceAll("'", "''")}'`,
  (sentence) => sentence.toUpperCase(),
  (sentence) => JSON.stringify(sentence).replaceAll("e", "\\u0065"),
];

test("documents that have yet to be read give the same copies as when all are read", () => {
  const text = fc.record({ sentence: fc.nat(SENTENCES.length - 1), way: fc.nat(WAYS.length - 1), times: fc.constantFrom(1, 1, 1, 45) });
  fc.assert(fc.property(fc.array(fc.array(text, { maxLength: 4 }), { minLength: 2, maxLength: 14 }), (files) => {
    const [all, lazy] = [new Project(bundled()), new LazyProject(bundled())];
    const uris = files.map((texts, at) => {
      const uri = `file:///w/${String(at).padStart(2, "0")}.opleidingsprofiel.yaml`;
      const items = texts.flatMap(({ sentence, way, times }, place) => Array.from({ length: times }, (_, time) => `  - id: ek-${place}-${time}\n    tekst: ${WAYS[way]!(SENTENCES[sentence]!)}`));
      const written = `soort: opleidingsprofiel\nid: d${at}\nversie: "2026"\neindkwalificaties:\n${items.join("\n")}\n`;
      all.set(readDocument(uri, written));
      lazy.announce(uri, { id: `d${at}`, read: () => readDocument(uri, written), bytes: () => Buffer.from(written) });
      return uri;
    });
    const answer = (project: Project, uri: string) => copiedIn(project, project.document(uri)!, 0.7, 6).map(({ item, copies }) => [item.id, copies.map(({ document, item: other }) => `${document.uri}#${other.id}`).sort()]);
    for (const uri of uris) expect(answer(lazy, uri)).toEqual(answer(all, uri));
  }), { numRuns: 80 });
});

test("of documents that wait only those that may have copied are read", () => {
  const lazy = new LazyProject(bundled());
  const read: string[] = [];
  for (let at = 0; at < 200; at++) {
    // One in four has the first sentence: a turn of phrase. One has the third.
    const written = documentOf(`d${at}`, at % 4 === 0 ? [0] : at === 77 ? [2] : [4]).tree.text;
    lazy.announce(`file:///w/d${at}`, { id: `d${at}`, bytes: () => Buffer.from(written), read: () => (read.push(`d${at}`), readDocument(`file:///w/d${at}`, written)) });
  }
  const own = documentOf("eigen", [2, 4]);
  lazy.set(own);
  expect(copiedIn(lazy, own, 0.7, 6).map(({ copies }) => copies.map(({ document }) => document.uri))).toEqual([["file:///w/d77"]]);
  expect(read).toEqual(["d77"]);
  const other = documentOf("ander", [0]);
  lazy.set(other);
  expect(copiedIn(lazy, other, 0.7, 6)).toEqual([]);
  expect(read).toHaveLength(1 + 40);
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
