// The engine's coverage against a slow count from the data that the documents were made of.
import fc from "../../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { coverageOf } from "../../../server/src/coverage/coverage.ts";
import type { CoverageRequest, CoverageResult } from "../../../server/src/coverage/entries.ts";
import { coverageResult } from "../../../server/src/coverage/result.ts";
import { readDocument, type KnownDocument } from "../../../server/src/model/document.ts";
import { Project } from "../../../server/src/project/project.ts";
import { expectedFor, filesOf, profilesIn, WORKSPACES, type Expected, type Workspace } from "./workspace.ts";

function projectOf(workspace: Workspace): Project {
  const project = new Project({ kaders: [], koppelingen: [] });
  for (const [name, text] of Object.entries(filesOf(workspace))) project.set(readDocument(`file:///w/${name}`, text));
  return project;
}

const uriOf = (id: string): string => `file:///w/${id}.kwalificatiedossier.yaml`;

/** Each element of `eigen` with the names of its items, as the result tells it. */
function told(result: CoverageResult): Expected[] {
  const name = (place: number): string => `${result.documents[result.items[place]!.document]!.name.replace("@1", "")}#${result.items[place]!.id}`;
  const names = (places: readonly number[]): string[] => places.map(name).sort();
  const { elements } = result.kaders.find(({ kader }) => kader === "eigen@1")!;
  const byPlace = [...elements].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  return byPlace.map(({ direct, descendants, crosswalk }) => ({ direct: names(direct), descendants: names(descendants), crosswalk: names(crosswalk) }));
}

const expected = (workspace: Workspace, counted: Parameters<typeof expectedFor>[2]): Expected[] => workspace.parents.map((_, place) => expectedFor(workspace, place, counted));

function checkAll(workspace: Workspace, project: Project): void {
  const ask = (request: CoverageRequest): CoverageResult => coverageResult([project], request);
  expect(told(ask({}))).toEqual(expected(workspace, workspace.dossiers.map((dossier) => ({ dossier }))));
  for (const dossier of workspace.dossiers) {
    expect(told(ask({ uri: uriOf(dossier.id) }))).toEqual(expected(workspace, [{ dossier }]));
    for (const profiel of profilesIn(dossier)) expect(told(ask({ uri: uriOf(dossier.id), part: profiel }))).toEqual(expected(workspace, [{ dossier, profiel }]));
  }
}

describe("coverage equals a slow count", () => {
  test("of a workspace, each document and each profile", () => {
    fc.assert(fc.property(WORKSPACES, (workspace) => checkAll(workspace, projectOf(workspace))), { numRuns: 150 });
  });

  test("after documents and frameworks changed in the same project", () => {
    fc.assert(fc.property(WORKSPACES, WORKSPACES, (before, after) => {
      const project = projectOf(before);
      coverageResult([project]);
      for (const { id } of before.dossiers) project.delete(uriOf(id));
      for (const [name, text] of Object.entries(filesOf(after))) project.set(readDocument(`file:///w/${name}`, text));
      checkAll(after, project);
    }), { numRuns: 60 });
  });

  test("totals, cells and shares follow from the lists", () => {
    fc.assert(fc.property(WORKSPACES, fc.constantFrom("document", "profiel", "eenheid"), (workspace, per) => {
      const project = projectOf(workspace);
      for (const kader of coverageResult([project], { per }).kaders) {
        const top = kader.elements.filter(({ parent }) => parent === undefined);
        expect([kader.total, kader.covered]).toEqual([top.length, top.filter(({ direct, descendants }) => direct.length + descendants.length > 0).length]);
        if (kader.covered > 0) expect(top.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1);
        for (const { element, items, crosswalk } of kader.cells) {
          const all = kader.elements[element]!;
          const reached = new Set([...all.direct, ...all.descendants]);
          expect(items.every((place) => reached.has(place))).toBe(true);
          expect(items.length + crosswalk.length).toBeGreaterThan(0);
        }
        for (const { scope, covered } of kader.scopes) {
          const filled = kader.cells.filter((cell) => cell.scope === scope && cell.items.length > 0 && kader.elements[cell.element]!.parent === undefined);
          expect(covered).toBe(filled.length);
        }
      }
    }), { numRuns: 60 });
  });

  test("the coverage of one document by one framework", () => {
    fc.assert(fc.property(WORKSPACES, (workspace) => {
      const project = projectOf(workspace);
      const [dossier] = workspace.dossiers;
      const document = project.document(uriOf(dossier!.id)) as KnownDocument;
      const { elements } = coverageOf(project, document, project.frameworks.get("eigen@1")!);
      const counted = expected(workspace, [{ dossier: dossier! }]);
      for (const { id, direct, descendants } of elements) {
        const place = Number(id.slice(1));
        expect(direct.map(({ item }) => `${dossier!.id}#${item.id}`).sort()).toEqual(counted[place]!.direct);
        expect(descendants.map(({ item }) => `${dossier!.id}#${item.id}`).filter((name) => !counted[place]!.direct.includes(name)).sort()).toEqual(counted[place]!.descendants);
      }
    }), { numRuns: 60 });
  });
});
