// Typing must find what opening the result finds: every part of a document, its findings and its outline, for every edit.
import fc from "../../support/fast-check.ts";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { outlineOf } from "../../../server/src/language/symbols.ts";
import { readDocument, type Document } from "../../../server/src/model/document.ts";
import { readConfig } from "../../../server/src/project/config.ts";
import { Project } from "../../../server/src/project/project.ts";
import { KeptFindings } from "../../../server/src/rules/kept.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { checkDocument } from "../../../server/src/rules/run.ts";

const EXAMPLES = ["dossiers/wijkzorg.kwalificatiedossier.yaml", "opleidingen/wijkverpleging.opleidingsprofiel.yaml"];
const PIECES = [
  "x", " ", "\n", ": ", "- ", '"', "[", "]", "#", "\t", "\r\n", "é😀", " indien nodig", " en/of de relevante", "\n          dekt: [nphf:22]", "\n          rollen: [comunicator]",
  "\n        - code: B1-K1-W9\n          titel: Nieuw", "# bekwaam-negeer wording/vague: later\n", "versie: 2", "vastgesteld", "", "",
];

const CONFIG = readConfig("preset: alles\n");

function projectWith(document: Document): Project {
  const project = new Project(bundled());
  project.config = CONFIG;
  project.set(document);
  return project;
}

/** All that is known of a document; the line index as the lines that it gives. */
function everything({ tree, soort, content, header, items, itemsById, references, problems }: Document): unknown {
  const { lines, ...rest } = tree;
  return { rest, starts: Array.from({ length: lines.count }, (_, line) => lines.lineStart(line)), soort, content, header, items, itemsById: [...itemsById], references, problems };
}

const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.oneof(fc.constant(0), fc.nat(4), fc.nat(60)), fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 8 });

describe.each(EXAMPLES)("%s", (name) => {
  const original = readFileSync(`examples/${name}`, "utf8");
  const uri = `file:///map/${name.split("/")[1]}`;

  test("any edits give what reading the result gives", () => {
    fc.assert(
      fc.property(edits, (list) => {
        const kept = new KeptFindings();
        let text = original;
        let document = readDocument(uri, text);
        const project = projectWith(document);
        checkDocument(project, document, RULES, { kept });
        for (const [place, length, piece] of list) {
          const start = Math.floor(place * text.length);
          text = text.slice(0, start) + piece + text.slice(start + length);
          document = readDocument(uri, text, { previous: document });
          project.set(document);
          checkDocument(project, document, RULES, { kept });
        }
        const fresh = readDocument(uri, text);
        expect(everything(document)).toEqual(everything(fresh));
        expect(checkDocument(project, document, RULES, { kept })).toEqual(checkDocument(projectWith(fresh), fresh, RULES));
        expect(outlineOf(document, "nl")).toEqual(outlineOf(fresh, "nl"));
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe("findings in running text that were kept", () => {
  const text = readFileSync(`examples/${EXAMPLES[0]}`, "utf8").replace("omschrijving: >-", "omschrijving: >-\n            Indien nodig");
  const uri = "file:///map/a.kwalificatiedossier.yaml";
  const vague = (config: string, kept: KeptFindings): number => {
    const document = readDocument(uri, text);
    const project = projectWith(document);
    project.config = readConfig(config);
    return checkDocument(project, document, RULES, { kept }).findings.filter(({ rule }) => rule === "wording/vague").length;
  };

  test("do not outlive the configuration they were found under", () => {
    const kept = new KeptFindings();
    expect(vague("preset: alles\n", kept)).toBeGreaterThan(0);
    expect(vague("preset: alles\nregels: { wording/vague: uit }\n", kept)).toBe(0);
    expect(vague("preset: alles\nregels: { wording/vague: { woorden: [bestaatniet] } }\n", kept)).toBe(0);
    expect(vague("preset: alles\n", kept)).toBeGreaterThan(0);
  });

  test("of a rule that fails count no more, and the failure is told once per check", () => {
    const failing = { ...RULES.find(({ id }) => id === "wording/vague")!, lookThrough: () => () => { throw new Error("stuk"); } };
    const kept = new KeptFindings();
    const document = readDocument(uri, text);
    const project = projectWith(document);
    for (let run = 0; run < 2; run++) {
      const failures: string[] = [];
      const { findings } = checkDocument(project, document, [failing], { kept, onFailure: (rule) => failures.push(rule) });
      expect(failures).toEqual(["wording/vague"]);
      expect(findings.map(({ rule }) => rule)).toEqual(["meta/rule-failed"]);
    }
  });
});
