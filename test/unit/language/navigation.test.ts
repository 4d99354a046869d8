// Going places: definitions, references and outline.
import { describe, expect, test } from "vitest";
import { definitionAt } from "../../../server/src/language/definition.ts";
import { highlightsAt, referencesTo } from "../../../server/src/language/references.ts";
import { findSymbols, outlineOf, type OutlineSymbol } from "../../../server/src/language/symbols.ts";
import { marked } from "./project.ts";

const BP = "soort: beroepsprofiel\nid: bp.y\ntitel: Profiel Y\nversie: \"2025\"\nbekwaamheden:\n  - id: samen\n    titel: Beslist samen\n";
const EIGEN = "soort: kader\nid: eigen\nversie: \"1\"\nelementen:\n  - id: a\n    label: Aa\n";

describe("definition", () => {
  /** Goes to `file`, to the place where `name` stands. */
  function check(text: string, file: string, name: string, others: Record<string, string> = {}): void {
    const { project, document, offset } = marked(text, { "y.yaml": BP, "eigen.yaml": EIGEN, ...others });
    const [target] = definitionAt(project, document, offset);
    expect(target?.uri).toContain(file);
    const lines = project.document(target!.uri)?.tree.lines;
    if (lines) expect(lines.lineText(target!.selection.start.line).slice(target!.selection.start.character, target!.selection.end.character)).toBe(name);
  }
  test("of a role in a bundled framework", () => check("soort: opleidingsprofiel\ngemeenschappelijkKader: { ordening: canmeds@bn2030 }\neindkwalificaties:\n  - id: e\n    rollen: [lei<|>der]\n", "bekwaam-kader:/canmeds/bn2030.kader.yaml", "leider"));
  test("of an element of an own framework", () => check("soort: beroepsprofiel\nbekwaamheden:\n  - id: e\n    dekt: [eigen:<|>a]\n", "eigen.yaml", "a"));
  test("of an own framework", () => check("soort: beroepsprofiel\nkaders: [eig<|>en@1]\n", "eigen.yaml", "eigen"));
  test("of a bundled framework", () => check("soort: beroepsprofiel\nkaders: [nphf@20<|>15]\n", "bekwaam-kader:/nphf/2015.kader.yaml", ""));
  test("of an item in this document", () => check("soort: opleidingsprofiel\neindkwalificaties:\n  - id: ek-1\ntoetsen:\n  - id: t\n    toetst: [ek<|>-1]\n", "test.yaml", "ek-1"));
  test("of an item elsewhere", () => check("soort: opleidingsprofiel\neindkwalificaties:\n  - id: e\n    uit: bp.y@2025#sa<|>men\n", "y.yaml", "samen"));
  test("of the document in such a reference", () => check("soort: opleidingsprofiel\neindkwalificaties:\n  - id: e\n    uit: bp<|>.y@2025#samen\n", "y.yaml", "bp.y"));
  test("of the document when the item is unknown", () => check("soort: opleidingsprofiel\neindkwalificaties:\n  - id: e\n    uit: bp.y@2025#on<|>zin\n", "y.yaml", "bp.y"));
  test("of a document", () => check("soort: opleidingsprofiel\nafgeleidVan: bp<|>.y\n", "y.yaml", "bp.y"));
  test("of a document in the version that stands beside it", () => {
    const { project, document, offset } = marked('soort: opleidingsprofiel\nafgeleidVan: { document: bp<|>.v, versie: "1" }\n', { "1.yaml": 'soort: beroepsprofiel\nid: bp.v\nversie: "1"\n', "2.yaml": 'soort: beroepsprofiel\nid: bp.v\nversie: "2"\n' });
    expect(definitionAt(project, document, offset).map(({ uri }) => uri)).toEqual(["file:///w/1.yaml"]);
  });
  test("nothing for what does not exist", () => {
    const { project, document, offset } = marked("soort: opleidingsprofiel\nafgeleidVan: bp<|>.z\n");
    expect(definitionAt(project, document, offset)).toEqual([]);
  });
});

describe("references", () => {
  function uses(text: string, others: Record<string, string>): string[] {
    const { project, document, offset } = marked(text, others);
    return referencesTo(project, document, offset).map((use) => `${use.uri.slice("file:///w/".length)}:${project.document(use.uri)!.tree.text.slice(use.span.start, use.span.end)}`).sort();
  }
  test("of an element, from its framework", () => {
    expect(uses(EIGEN.replace("id: a", "id: <|>a"), { "b.yaml": "soort: beroepsprofiel\ngemeenschappelijkKader: { ordening: eigen@1 }\nbekwaamheden:\n  - id: x\n    rollen: [a]\n    dekt: [eigen:a, nphf:1]\n" })).toEqual(["b.yaml:a", "b.yaml:eigen:a", "test.yaml:a"]);
  });
  test("of an item, across documents", () => {
    expect(uses(BP.replace("id: samen", "id: sam<|>en"), { "b.yaml": "soort: opleidingsprofiel\neindkwalificaties:\n  - id: e\n    uit: bp.y#samen\n" })).toEqual(["b.yaml:bp.y#samen", "test.yaml:samen"]);
  });
  test("of a document, from its id", () => {
    expect(uses(BP.replace("bp.y", "bp<|>.y"), { "b.yaml": "soort: opleidingsprofiel\nafgeleidVan: bp.y@2025\n" })).toEqual(["b.yaml:bp.y@2025", "test.yaml:bp.y"]);
  });
  test("highlights stay in the document", () => {
    const { project, document, offset } = marked("soort: opleidingsprofiel\neindkwalificaties:\n  - id: ek-1\ntoetsen:\n  - id: t\n    toetst: [ek<|>-1]\n");
    expect(highlightsAt(project, document, offset).map(({ isDefinition }) => isDefinition)).toEqual([true, false]);
  });
});

describe("outline", () => {
  const names = (symbols: readonly OutlineSymbol[]): unknown[] => symbols.map(({ name, children }) => (children.length > 0 ? [name, names(children)] : name));
  const outline = (text: string): unknown[] => names(outlineOf(marked(`${text}<|>`).document, "nl"));

  test("parts, items and items in them", () => {
    expect(outline("soort: kwalificatiedossier\nvakkennis:\n  - id: vk\n    tekst: Kennis\nbasisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      titel: Taak\n      werkprocessen:\n        - code: B1-K1-W1\n          titel: Proces\n")).toEqual([
      ["vakkennis", ["vk Kennis"]],
      ["B1", [["kerntaken", [["B1-K1 Taak", [["werkprocessen", ["B1-K1-W1 Proces"]]]]]]]],
    ]);
  });
  test("elements in elements", () => expect(outline('soort: kader\nelementen:\n  - id: "1"\n    label: { nl: Een }\n    elementen:\n      - id: "1.1"\n')).toEqual([["elementen", [["1 Een", [["elementen", ["1.1"]]]]]]]));
  test("half typed", () => expect(outline("soort: opleidingsprofiel\neindkwalificaties:\n  - id: \n  - titel: [\n")).toEqual([["eindkwalificaties", ["eindkwalificatie", "eindkwalificatie"]]]));
  test("nothing for what is not ours", () => expect(outline("services: []\n")).toEqual([]));
  test("every selection lies within its symbol", () => {
    const walk = (symbols: readonly OutlineSymbol[]): void => symbols.forEach(({ span, selection, children }) => {
      expect(selection.start >= span.start && selection.end <= span.end).toBe(true);
      walk(children);
    });
    walk(outlineOf(marked("soort: opleidingsprofiel\nx-a: &a\n  id: ek\neindkwalificaties:\n  - *a\n  - <<: *a\n    tekst: t\n<|>").document, "nl"));
  });
});

test("workspace symbols by id and by a word of the title", () => {
  const { project } = marked(`${BP}<|>`, { "e.yaml": EIGEN });
  expect(findSymbols(project, "besl").map(({ name }) => name)).toEqual(["samen Beslist samen"]);
  expect(findSymbols(project, "eigen").map(({ name }) => name)).toEqual(["eigen@1"]);
});
