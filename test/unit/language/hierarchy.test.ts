// Where things come from and what comes from them, step by step.
import { describe, expect, test } from "vitest";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { derivedOfSubject, hierarchyAt, sourcesOfSubject, type HierarchyNode, type HierarchySubject } from "../../../server/src/language/hierarchy.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { Project } from "../../../server/src/project/project.ts";
import { linkedWorkspace } from "../../support/workspace.ts";

const project = new Project(bundled());
for (const [name, text] of Object.entries(linkedWorkspace())) project.set(readDocument(`file:///w/${name}`, text));

const at = (file: string, needle: string): HierarchyNode[] => {
  const document = project.document(`file:///w/${file}`)!;
  return hierarchyAt(project, document, document.tree.text.indexOf(needle) + 1, "nl");
};
const shown = (nodes: readonly HierarchyNode[]): string[] => nodes.map(({ name, detail }) => `${name} | ${detail}`);
const sources = (node: HierarchyNode | undefined): string[] => shown(sourcesOfSubject(project, node!.subject, "nl"));
const derived = (node: HierarchyNode | undefined): string[] => shown(derivedOfSubject(project, node!.subject, "nl"));

describe("prepare", () => {
  test("an item, from anywhere in it", () => expect(shown(at("mbo/wijkzorg.kwalificatiedossier.yaml", "Steunt de naaste"))).toEqual(["B1-K1-W2 Steunt de naaste | Werkproces · Dossier kd.wijkzorg"]));
  test("what a reference points at", () => expect(shown(at("mbo/wijkzorg.kwalificatiedossier.yaml", "bp.wijk@2025#vragen"))).toEqual(["vragen Verheldert de vraag achter de vraag | Bekwaamheid · Wijkverzorgende"]));
  test("the document, from its header", () => expect(shown(at("hbo/landelijk.opleidingsprofiel.yaml", "reikwijdte"))).toEqual(["Bachelor wijkzorg | op.wijk@2030 · Opleidingsprofiel"]));
});

describe("walk", () => {
  test("a document: what it comes from, what comes from it", () => {
    const [node] = at("hbo/landelijk.opleidingsprofiel.yaml", "reikwijdte");
    expect(sources(node)).toEqual(["Wijkverzorgende | bp.wijk@2025 · Beroepsprofiel"]);
    expect(derived(node)).toEqual(["Bachelor wijkzorg hogeschool | op.wijk.hogeschool@2030 · Opleidingsprofiel", "Bachelor wijkzorg noord | op.wijk.noord@2030 · Opleidingsprofiel", "Samen leren | lt.samen@1 · Leertraject"]);
  });
  test("what fell behind says so", () => {
    expect(sources(at("mbo/thuiszorg.kwalificatiedossier.yaml", "titel: Dossier")[0])).toEqual(["Wijkverzorgende | bp.wijk@2020 · Beroepsprofiel · verouderd"]);
    expect(derived(at("profielen/wijk-2020.beroepsprofiel.yaml", "status")[0])).toEqual(["Dossier kd.thuiszorg | kd.thuiszorg@2026 · Kwalificatiedossier · verouderd"]);
  });
  test("an item, over two steps and back", () => {
    const [item] = at("profielen/wijk-2025.beroepsprofiel.yaml", "Verheldert");
    expect(derived(item)).toEqual([
      "ek-1 Verheldert samen met de burger wat er speelt | Eindkwalificatie · Bachelor wijkzorg",
      "k-1 Sociale kaart | Kennis · Kennisbasis".replace("Kennisbasis", "Kennis over de wijk"),
      "B1-K1-W1 Verheldert de vraag | Werkproces · Dossier kd.wijkzorg",
    ]);
    const [outcome] = derivedOfSubject(project, item!.subject, "nl");
    expect(derived(outcome)).toEqual(["ek-hogeschool Werkt in de regio | Eindkwalificatie · Bachelor wijkzorg hogeschool", "ek-noord Werkt in de regio | Eindkwalificatie · Bachelor wijkzorg noord"]);
    expect(sources(outcome)).toEqual(["vragen Verheldert de vraag achter de vraag | Bekwaamheid · Wijkverzorgende"]);
  });
  test("a framework that extends a bundled one, both ways", () => {
    const own = new Project(bundled());
    own.set(readDocument("file:///w/k.yaml", 'soort: kader\nid: k\nversie: "1"\ntitel: K\nbreidtUit: canmeds@2015\nelementen: []\n'));
    const [base] = sourcesOfSubject(own, { uri: "file:///w/k.yaml" }, "en");
    expect(base).toMatchObject({ uri: "bekwaam-kader:/canmeds/2015.kader.yaml", detail: "canmeds@2015 · Framework" });
    expect(shown(derivedOfSubject(own, base!.subject, "en"))).toEqual(["K | k@1 · Framework"]);
  });
  test("what is gone has nothing", () => {
    const gone: HierarchySubject[] = [{ uri: "file:///w/weg.yaml" }, { uri: "file:///w/hbo/master.opleidingsprofiel.yaml", item: { kind: "eindkwalificatie", id: "weg" } }];
    for (const subject of gone) expect([sourcesOfSubject(project, subject, "nl"), derivedOfSubject(project, subject, "nl")]).toEqual([[], []]);
  });
  test("a circle can be walked, one step at a time", () => {
    const circle = new Project(bundled());
    for (const [id, from] of [["a", "b"], ["b", "a"]]) circle.set(readDocument(`file:///w/${id}.yaml`, `soort: beroepsprofiel\nid: ${id}\ntitel: ${id}\nafgeleidVan: [${from}, ${id}]\n`));
    expect(shown(sourcesOfSubject(circle, { uri: "file:///w/a.yaml" }, "nl"))).toEqual(["b | b · Beroepsprofiel"]);
  });
});
