// Sums that follow changes by difference, and matrices in numbers, against a count from the beginning.
import fc from "../../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { coverageCell } from "../../../server/src/coverage/cell.ts";
import { coverageMatrix } from "../../../server/src/coverage/matrix.ts";
import { assessedAt, CELL_WIDTH, itemsAt, PART, startsIn } from "../../../server/src/coverage/matrix-data.ts";
import type { CoverageResult } from "../../../server/src/coverage/entries.ts";
import { coverageResult } from "../../../server/src/coverage/result.ts";
import { sumsOf, WorkspaceSums, type CoverageSums } from "../../../server/src/coverage/sums.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { Project } from "../../../server/src/project/project.ts";
import { expectedFor, filesOf, profilesIn, WORKSPACES, type Workspace } from "./workspace.ts";

const uriOf = (name: string): string => `file:///w/${name}`;

function put(project: Project, workspace: Workspace, names: (name: string) => boolean = () => true): void {
  for (const [name, text] of Object.entries(filesOf(workspace))) if (names(name)) project.set(readDocument(uriOf(name), text));
}

function projectOf(...workspaces: Workspace[]): Project {
  const project = new Project({ kaders: [], koppelingen: [] });
  for (const workspace of workspaces) put(project, workspace);
  return project;
}

/** What the sums must be, of a whole count. */
function summed({ documents, kaders }: CoverageResult): CoverageSums {
  return {
    documents: documents.length,
    kaders: kaders.map(({ kader, titel, ordinal, total, covered, elements }) => ({
      kader, titel, ordinal, total, covered,
      elements: elements.map(({ id, label, parent, strength, direct, descendants, crosswalk, assessed }) => ({ id, label, ...(parent === undefined ? {} : { parent }), strength, items: direct.length + descendants.length, direct: direct.length, assessed, crosswalk: crosswalk.length })),
    })),
  };
}

describe("sums", () => {
  test("equal a slow count, and stay so while documents come, change and go", () => {
    fc.assert(fc.property(fc.array(WORKSPACES, { minLength: 2, maxLength: 4 }), (workspaces) => {
      const project = new Project({ kaders: [], koppelingen: [] });
      const sums = new WorkspaceSums();
      let before: Workspace | undefined;
      for (const workspace of workspaces) {
        // First the documents alone, so that they are counted by the frameworks of before; then the frameworks.
        for (const { id } of before?.dossiers ?? []) if (!workspace.dossiers.some((one) => one.id === id)) project.delete(uriOf(`${id}.kwalificatiedossier.yaml`));
        put(project, workspace, (name) => name.includes("kwalificatiedossier"));
        expect(sums.of([project])).toEqual(summed(coverageResult([project])));
        put(project, workspace);
        const now = sums.of([project]);
        expect(now).toEqual(summed(coverageResult([project])));
        const slow = workspace.parents.map((_, place) => expectedFor(workspace, place, workspace.dossiers.map((dossier) => ({ dossier }))));
        const byPlace = [...(now.kaders.find(({ kader }) => kader === "eigen@1")?.elements ?? [])].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
        expect(byPlace.map(({ items, direct, crosswalk }) => [items, direct, crosswalk])).toEqual(slow.map(({ direct, descendants, crosswalk }) => [direct.length + descendants.length, direct.length, crosswalk.length]));
        before = workspace;
      }
    }), { numRuns: 60 });
  });

  test("of a document and of a profile", () => {
    fc.assert(fc.property(WORKSPACES, (workspace) => {
      const project = projectOf(workspace);
      for (const dossier of workspace.dossiers) {
        const uri = uriOf(`${dossier.id}.kwalificatiedossier.yaml`);
        for (const part of [undefined, ...profilesIn(dossier)]) expect(sumsOf(project, uri, part)).toEqual(summed(coverageResult([project], { uri, part })));
      }
    }), { numRuns: 40 });
  });

  test("an assessment in another document counts when it comes and when it goes", () => {
    const project = new Project({ kaders: [], koppelingen: [] });
    const set = (name: string, text: string): void => project.set(readDocument(uriOf(name), text));
    set("k.yaml", 'soort: kader\nid: k\nversie: "1"\ntitel: K\nelementen: [{ id: a, label: A }]\n');
    set("op.yaml", 'soort: opleidingsprofiel\nid: op\nversie: "1"\nkaders: [k@1]\neindkwalificaties: [{ id: ek-1, dekt: [k:a] }]\n');
    const sums = new WorkspaceSums();
    const strength = (): string => sums.of([project]).kaders[0]!.elements[0]!.strength;
    expect(strength()).toBe("mentioned");
    set("lt.yaml", 'soort: leertraject\nid: lt\nversie: "1"\nbeoordelingen: [{ titel: Kijkt, toetst: ["op@1#ek-1"] }]\n');
    expect(strength()).toBe("assessed");
    project.delete(uriOf("lt.yaml"));
    expect(strength()).toBe("mentioned");
  });

  test("a framework that nobody speaks any more is gone, and one that changed begins anew", () => {
    const project = new Project({ kaders: [], koppelingen: [] });
    const set = (name: string, text: string): void => project.set(readDocument(uriOf(name), text));
    const kader = (elements: string): string => `soort: kader\nid: k\nversie: "1"\ntitel: K\nelementen: [${elements}]\n`;
    set("k.yaml", kader("{ id: a, label: A }"));
    set("bp.yaml", "soort: beroepsprofiel\nid: bp\nkaders: [k@1]\nbekwaamheden: [{ id: b, dekt: [k:b] }]\n");
    const sums = new WorkspaceSums();
    expect(sums.of([project]).kaders[0]).toMatchObject({ total: 1, covered: 0 });
    set("k.yaml", kader("{ id: c, label: C }, { id: b, label: B }"));
    expect(sums.of([project]).kaders[0]).toMatchObject({ total: 2, covered: 1, elements: [{ id: "c", items: 0 }, { id: "b", items: 1 }] });
    set("bp.yaml", "soort: beroepsprofiel\nid: bp\n");
    expect(sums.of([project])).toEqual({ documents: 1, kaders: [] });
  });
});

describe("a matrix", () => {
  test("has in its cells what a whole count has, and the items behind them", () => {
    fc.assert(fc.property(WORKSPACES, fc.constantFrom("document" as const, "profiel" as const), (workspace, columns) => {
      const project = projectOf(workspace);
      const result = coverageResult([project], { kaders: ["eigen@1"], spoken: true, per: columns });
      const kader = result.kaders.find(({ kader: name }) => name === "eigen@1");
      const matrix = coverageMatrix([project], { kader: "eigen@1", columns }, "nl");
      const counted = (kader?.cells ?? []).map(({ element, scope, items, direct, crosswalk }) => [scope, element, items.length, direct, crosswalk.length, items.filter((place) => result.items[place]!.assessed).length]);
      const told = (matrix?.cells ?? []).flatMap((numbers, column) => [...startsIn(numbers)].map((at) => [column, numbers[at]!, itemsAt(numbers, at), numbers[at + PART.direct]!, numbers[at + PART.crosswalk]!, assessedAt(numbers, at)]));
      expect(told.map(String).sort()).toEqual(counted.map(String).sort());
      for (const [column, element, items] of told) {
        const { uri, name, document } = matrix!.columns[column!]!;
        const asked = { kader: "eigen@1", element: matrix!.elements[element!]!.id, uri, ...(document === undefined ? {} : { part: name }) };
        expect(coverageCell([project], asked, 500).items.filter(({ how }) => how !== "crosswalk")).toHaveLength(items!);
      }
    }), { numRuns: 40 });
  });

  test("per item has one item in each cell", () => {
    fc.assert(fc.property(WORKSPACES, (workspace) => {
      const project = projectOf(workspace);
      const matrix = coverageMatrix([project], { kader: "eigen@1", columns: "item", uri: uriOf(`${workspace.dossiers[0]!.id}.kwalificatiedossier.yaml`) }, "nl");
      for (const numbers of matrix?.cells ?? []) for (const at of startsIn(numbers)) expect(itemsAt(numbers, at) + numbers[at + PART.crosswalk]!).toBe(1);
    }), { numRuns: 30 });
  });

  test("has its columns in the order of the files, whichever was read first", () => {
    const project = new Project({ kaders: [], koppelingen: [] });
    project.set(readDocument(uriOf("k.yaml"), 'soort: kader\nid: k\nversie: "1"\ntitel: K\nelementen: [{ id: a, label: A }]\n'));
    for (const name of ["c", "a", "b"]) project.set(readDocument(uriOf(`${name}.yaml`), `soort: beroepsprofiel\nid: ${name}\nkaders: [k@1]\nbekwaamheden: [{ id: x, dekt: [k:a] }]\n`));
    expect(coverageMatrix([project], { kader: "k@1", columns: "document" }, "nl")!.columns.map(({ uri }) => uri)).toEqual(["a", "b", "c"].map((name) => uriOf(`${name}.yaml`)));
  });

  test("tells the rest of many items by their number", () => {
    const project = new Project({ kaders: [], koppelingen: [] });
    project.set(readDocument(uriOf("k.yaml"), 'soort: kader\nid: k\nversie: "1"\ntitel: K\nelementen: [{ id: a, label: A }]\n'));
    for (let place = 0; place < 5; place += 1) project.set(readDocument(uriOf(`bp-${place}.yaml`), `soort: beroepsprofiel\nid: bp-${place}\nkaders: [k@1]\nbekwaamheden: [{ id: x, dekt: [k:a] }, { id: y, dekt: [k:a] }]\n`));
    const { items, more } = coverageCell([project], { kader: "k@1", element: "a" }, 3);
    expect([items.length, more]).toEqual([3, 7]);
    expect(coverageMatrix([project], { kader: "k@1", columns: "document" }, "nl")!.cells[0]).toHaveLength(CELL_WIDTH);
  });
});
