// Small answers of the server for tests of the coverage view and matrix.
import type { MatrixData } from "../../../client/src/coverage/matrix/data.ts";
import { CoverageTree } from "../../../client/src/coverage/treeModel.ts";
import { wordsIn } from "../../../client/src/coverage/words.ts";
import type { CoverageSumsParams } from "../../../server/src/lsp/requests.ts";
import { coverageCell } from "../../../server/src/coverage/cell.ts";
import { coverageMatrix, type MatrixRequest } from "../../../server/src/coverage/matrix.ts";
import { sumsOf, WorkspaceSums } from "../../../server/src/coverage/sums.ts";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { Project } from "../../../server/src/project/project.ts";

export const KADER = `soort: kader
id: k
versie: "1"
titel: { nl: Kader, en: Framework }
elementen:
  - { id: a, label: { nl: Alfa, en: Alpha } }
  - id: b
    label: { nl: Bèta, en: Beta }
    elementen:
      - { id: b.1, label: { nl: Binnen, en: Inside } }
      - { id: b.2, label: "<b onclick='x()'>vet</b> | \`code\`" }
  - { id: c, label: { nl: Gamma, en: Gamma } }
`;

export const EEN = `soort: kwalificatiedossier
id: kd.een
titel: Een
kaders: [k@1]
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      werkprocessen:
        - { code: B1-K1-W1, titel: Eerste, dekt: [k:a, k:b.1, k:bestaat-niet] }
profielen:
  - code: P1
    titel: Profiel een
    niveau: mbo-3
    kerntaken:
      - code: P1-K1
        werkprocessen:
          - { code: P1-K1-W1, titel: Tweede, dekt: [k:a] }
  - { code: P2, titel: Profiel twee, niveau: mbo-4 }
`;

export const TWEE = `soort: opleidingsprofiel
id: op.twee
titel: Twee
niveau: hbo-bachelor
kaders: [k@1]
eindkwalificaties:
  - { id: ek-1, tekst: Kan het, bereik: generiek, dekt: "k:b" }
toetsen:
  - { id: t-1, toetst: [ek-1] }
`;

export const FILES: Readonly<Record<string, string>> = { "k.kader.yaml": KADER, "een.yaml": EEN, "twee.yaml": TWEE };

export function projectOf(texts: Readonly<Record<string, string>> = FILES): Project {
  const project = new Project(bundled());
  for (const [name, text] of Object.entries(texts)) project.set(readDocument(`file:///w/${name}`, text));
  return project;
}

export function matrixOf(request: Partial<MatrixRequest> = {}, texts?: Readonly<Record<string, string>>): MatrixData {
  const { kader = "k@1", columns = "document", uri } = request;
  const matrix = coverageMatrix([projectOf(texts)], { kader, columns, uri }, "nl");
  return { language: "nl", kader: matrix && kader, kaderTitle: matrix?.title ?? "", kaders: [], elements: matrix?.elements ?? [], columnKind: columns, columns: matrix?.columns ?? [], cells: matrix?.cells ?? [] };
}

export function treeOf(of: CoverageSumsParams = {}, texts?: Readonly<Record<string, string>>): CoverageTree {
  const project = projectOf(texts);
  const sums = of.uri === undefined ? new WorkspaceSums().of([project]) : sumsOf(project, of.uri, of.part);
  return new CoverageTree({ ...sums, language: "nl", title: "" }, of, wordsIn("nl"), async (cell) => coverageCell([project], cell, 500));
}
