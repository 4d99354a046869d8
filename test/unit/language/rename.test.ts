// Renaming: every place that carries a name, in every document, and nothing else.
import fs from "node:fs";
import path from "node:path";
import fc from "../../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { prepareRename, renameAt } from "../../../server/src/language/rename.ts";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { CONFIG_NAME } from "../../../server/src/project/config.ts";
import { Project } from "../../../server/src/project/project.ts";
import { resolve } from "../../../server/src/project/resolve.ts";
import { parseYaml } from "../../../server/src/yaml/parse.ts";
import { linkedWorkspace } from "../../support/workspace.ts";
import { marked, type Marked } from "./project.ts";

const EIGEN = 'soort: kader\nid: eigen\nversie: "1"\ncentraal: a\nelementen:\n  - id: a\n    label: Aa\n    aliassen: [eerste]\n  - id: "2"\n    label: Twee\n    vervangenDoor: a\n';
const BP = 'soort: beroepsprofiel\nid: bp.y\nversie: "2025"\ngemeenschappelijkKader: { ordening: eigen@1 }\nkaders: [eigen@1, nphf@2015-herzien]\nbekwaamheden:\n  - id: samen\n    rollen: [a, eerste]\n    dekt: [eigen:a, "eigen@1:2", nphf:2.2]\n';
const OP = "soort: opleidingsprofiel\nid: op.x\nafgeleidVan:\n  - { document: bp.y, versie: \"2025\" }\nsluitAanOp: [bp.y@2025, onbekend@1]\neindkwalificaties:\n  - id: ek-1\n    uit: bp.y@2025#samen\n  - id: ek-2\n    uit: [\"bp.y#samen\", 'bp.y@2025']\ntoetsen:\n  - id: t\n    toetst: [ek-1, op.x#ek-2]\n";
const KOPPELING = 'soort: koppeling\nid: k\nversie: "1"\nvan: eigen@1\nnaar: nphf@2015-herzien\nparen:\n  - { van: a, naar: "2", relatie: exact }\n  - { van: "2", naar: "1", relatie: exact }\n';
const ALL = { "eigen.yaml": EIGEN, "bp.yaml": BP, "op.yaml": OP, "k.yaml": KOPPELING };

/** The workspace with the cursor at `<|>` in the text of `name`. */
function at(name: keyof typeof ALL, find: string, marker: string): Marked {
  const { [name]: text, ...others } = ALL;
  expect(text).toContain(find);
  return marked(text.replace(find, marker), others, name);
}

/** All texts that change, after renaming. */
function renamed({ project, document, offset }: Marked, newName: string, config?: string): Record<string, string> {
  const found = renameAt(project, document, offset, newName, config === undefined ? undefined : { uri: `file:///w/${CONFIG_NAME}`, tree: parseYaml(config) });
  if ("refused" in found) throw new Error(found.refused.nl);
  const after = [...found.edits].map(([uri, edits]) => {
    let text = uri.endsWith(CONFIG_NAME) ? config! : project.document(uri)!.tree.text;
    for (const { span, newText } of [...edits].sort((a, b) => b.span.start - a.span.start)) text = text.slice(0, span.start) + newText + text.slice(span.end);
    return [uri.slice("file:///w/".length), text];
  });
  return Object.fromEntries(after);
}

function refused({ project, document, offset }: Marked, newName = "nieuw"): string {
  const found = renameAt(project, document, offset, newName);
  return "refused" in found ? found.refused.nl : `not refused: ${found.edits.size}`;
}

describe("a code in a qualification file", () => {
  const KD = 'soort: kwalificatiedossier\nid: kd.x\nversie: "1"\nbasisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      werkprocessen:\n        - code: B1-K1-W1\n        - { code: B1-K1-W2, titel: B1-K1 }\n    - code: B1-K10\n      werkprocessen: [{ code: B1-K10-W1 }]\nprofielen:\n  - code: P1\n    kerntaken: [{ code: P1-K1, werkprocessen: [{ code: P1-K1-W1 }] }]\n';
  const LT = 'soort: leertraject\nid: lt.x\nversie: "1"\nbekwaamheden: [kd.x@1#B1-K1-W2, kd.x@1#B1-K10-W1]\n';
  const kd = (find: string, marker: string): Marked => marked(KD.replace(find, marker), { "lt.yaml": LT }, "kd.yaml");

  test("takes the codes within it along, wherever they are named", () => {
    expect(renamed(kd("code: B1-K1\n", "code: B1-K<|>1\n"), "B1-K2")).toEqual({
      "kd.yaml": KD.replace("code: B1-K1\n", "code: B1-K2\n").replace("B1-K1-W1", "B1-K2-W1").replace("B1-K1-W2", "B1-K2-W2"),
      "lt.yaml": LT.replace("#B1-K1-W2", "#B1-K2-W2"),
    });
    expect(renamed(kd("code: P1\n", "code: P<|>1\n"), "P3")["kd.yaml"]).toBe(KD.replace("code: P1\n", "code: P3\n").replace("P1-K1,", "P3-K1,").replace("P1-K1-W1", "P3-K1-W1"));
  });
  test("is refused when a code within it is taken", () => {
    const text = KD.replace("{ code: B1-K10-W1 }", "{ code: B1-K3-W1 }").replace("code: B1-K1\n", "code: B1-K<|>1\n");
    expect(refused(marked(text, {}, "kd.yaml"), "B1-K3")).toContain("B1-K3-W1");
  });
});

describe("an item", () => {
  const expected = { "bp.yaml": BP.replace("id: samen", "id: beslist-samen"), "op.yaml": OP.replaceAll("#samen", "#beslist-samen") };
  test("from its id", () => expect(renamed(at("bp.yaml", "id: samen", "id: sa<|>men"), "beslist-samen")).toEqual(expected));
  test("from a reference in another document", () => expect(renamed(at("op.yaml", "bp.y#samen", "bp.y#sam<|>en"), "beslist-samen")).toEqual(expected));
  test("bare and with its own document before it", () => expect(renamed(at("op.yaml", "- id: ek-2", "- id: ek<|>-2"), "ek-9")).toEqual({ "op.yaml": OP.replaceAll("ek-2", "ek-9") }));
  test("a profile, where it is a key", () => {
    const text = "soort: kwalificatiedossier\nid: kd.x\nbasisdeel:\n  kerntaken:\n    - code: B1-K1\n      werkprocessen:\n        - code: B1-K1-W1\n          perProfiel:\n            P1: { gedrag: [x] }\nprofielen:\n  - code: P<|>1\n";
    const { project, document, offset } = marked(text);
    const keys = document.references.filter(({ targets }) => targets?.includes("profiel")).length;
    const found = renameAt(project, document, offset, "P7");
    expect(keys).toBe(1);
    expect("edits" in found && found.edits.get(document.uri)).toHaveLength(2);
  });
  test("a name that YAML would read as a number is quoted", () => expect(renamed(at("bp.yaml", "id: samen", "id: sa<|>men"), "12")).toEqual({ "bp.yaml": BP.replace("id: samen", 'id: "12"'), "op.yaml": OP.replaceAll("#samen", "#12") }));
  test("the second of two with one id alone, which mends the double", () => {
    const text = "soort: opleidingsprofiel\neindkwalificaties:\n  - id: ek\n  - id: e<|>k\ntoetsen:\n  - id: t\n    toetst: ek\n";
    expect(renamed(marked(text), "ek-2")["test.yaml"]).toBe("soort: opleidingsprofiel\neindkwalificaties:\n  - id: ek\n  - id: ek-2\ntoetsen:\n  - id: t\n    toetst: ek\n");
  });
});

describe("a document", () => {
  const expected = { "bp.yaml": BP.replace("bp.y", "bp.z"), "op.yaml": OP.replaceAll("bp.y", "bp.z") };
  test("from its id", () => expect(renamed(at("bp.yaml", "bp.y", "bp<|>.y"), "bp.z")).toEqual(expected));
  test("from a reference", () => expect(renamed(at("op.yaml", "document: bp.y", "document: bp<|>.y"), "bp.z")).toEqual(expected));
  test("from the first part of a reference to an item", () => expect(renamed(at("op.yaml", "uit: bp.y", "uit: bp<|>.y"), "bp.z")).toEqual(expected));
  test("a framework, in every form and in the configuration", () => {
    const config = "kaders: [eigen@1, nphf]\ndekking:\n  eigen: 80\n  nphf: 50\n";
    expect(renamed(at("bp.yaml", "[eigen@1", "[ei<|>gen@1"), "school.kader", config)).toEqual({
      "eigen.yaml": EIGEN.replace("id: eigen", "id: school.kader"),
      "bp.yaml": BP.replaceAll("eigen", "school.kader"),
      "k.yaml": KOPPELING.replace("eigen", "school.kader"),
      [CONFIG_NAME]: config.replaceAll("eigen", "school.kader"),
    });
  });
  test("all versions of it", () => {
    const old = 'soort: beroepsprofiel\nid: bp.y\nversie: "2024"\nopvolger: bp.y@2025\n';
    expect(Object.keys(renamed(marked(BP.replace("bp.y", "bp<|>.y"), { "oud.yaml": old }), "bp.z")).sort()).toEqual(["oud.yaml", "test.yaml"]);
  });
});

describe("an element of an own framework", () => {
  const expected = {
    "eigen.yaml": EIGEN.replace("centraal: a", "centraal: luistert").replace("id: a", "id: luistert").replace("Door: a", "Door: luistert"),
    "bp.yaml": BP.replace("[a,", "[luistert,").replace("eigen:a", "eigen:luistert"),
    "k.yaml": KOPPELING.replace("van: a", "van: luistert"),
  };
  test("from its id", () => expect(renamed(at("eigen.yaml", "id: a", "id: <|>a"), "luistert")).toEqual(expected));
  test("from a role", () => expect(renamed(at("bp.yaml", "[a,", "[a<|>,"), "luistert")).toEqual(expected));
  test("from a tag", () => expect(renamed(at("bp.yaml", "eigen:a", "eigen:a<|>"), "luistert")).toEqual(expected));
  test("from a crosswalk", () => expect(renamed(at("k.yaml", "van: a", "van: <|>a"), "luistert")).toEqual(expected));
  test("quotes stay", () => expect(renamed(at("eigen.yaml", 'id: "2"', 'id: "<|>2"'), "twee")).toEqual({
    "eigen.yaml": EIGEN.replace('"2"', '"twee"'), "bp.yaml": BP.replace("@1:2", "@1:twee"), "k.yaml": KOPPELING.replace('van: "2"', 'van: "twee"'),
  }));
});

describe("refused, with the reason", () => {
  test.each<[string, Marked, string, string]>([
    ["an element of a bundled framework", at("bp.yaml", "nphf:2.2", "nphf:2<|>.2"), "x", "meegeleverd"],
    ["a bundled framework", at("bp.yaml", "nphf@2015", "np<|>hf@2015"), "x", "meegeleverd"],
    ["the same in a crosswalk", at("k.yaml", 'naar: "2"', 'naar: "<|>2"'), "x", "meegeleverd"],
    ["a version", at("op.yaml", "uit: bp.y@2025", "uit: bp.y@20<|>25"), "x", "versie is geen naam"],
    ["a version of a document", at("bp.yaml", '"2025"', '"20<|>25"'), "x", "versie is geen naam"],
    ["an alias", at("bp.yaml", "eerste", "eer<|>ste"), "x", "alias of label"],
    ["what does not exist", at("op.yaml", "onbekend@1", "onbe<|>kend@1"), "x", "niet is"],
    ["a key", at("bp.yaml", "rollen", "rol<|>len"), "x", "geen naam"],
    ["a name with a space", at("bp.yaml", "id: samen", "id: <|>samen"), "samen beslissen", "zonder spaties"],
    ["a name that would split a reference", at("bp.yaml", "id: samen", "id: <|>samen"), "a#b", "kan geen naam zijn"],
    ["no name at all", at("bp.yaml", "id: samen", "id: <|>samen"), " ", "kan geen naam zijn"],
    ["a name that is taken", at("op.yaml", "id: ek-1", "id: <|>ek-1"), "t", "heet al iets anders"],
    ["an id with capitals", at("bp.yaml", "bp.y", "bp<|>.y"), "BP", "kleine letters"],
    ["the id of another document", at("bp.yaml", "bp.y", "bp<|>.y"), "op.x", "Er is al"],
    ["the id of a framework", at("bp.yaml", "bp.y", "bp<|>.y"), "nphf", "Er is al"],
    ["a name that another element answers to", at("eigen.yaml", 'id: "2"', 'id: "2<|>"'), "Eerste", "betekent “Eerste” al"],
  ])("%s", (_, place, newName, reason) => expect(refused(place, newName)).toContain(reason));
  test("already before typing", () => {
    const { project, document, offset } = at("bp.yaml", "nphf:2.2", "nphf:2<|>.2");
    expect(prepareRename(project, document, offset)).toHaveProperty("refused");
  });
});

test("only the name itself is selected", () => {
  const { project, document, offset, text } = at("op.yaml", "uit: bp.y@2025#samen", "uit: bp.y@2025#sa<|>men");
  const found = prepareRename(project, document, offset);
  expect("span" in found && [text.slice(found.span.start, found.span.end), found.name]).toEqual(["samen", "samen"]);
});

describe("there and back", () => {
  const examples = fs.readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((name) => /\.ya?ml$/.test(name) && !name.endsWith("config.yaml"));
  const files = new Map<string, string>([...examples.map((name) => [`file:///w/${name}`, fs.readFileSync(path.join("examples", name), "utf8")] as const), ...Object.entries({ ...ALL, ...linkedWorkspace() }).map(([name, text]) => [`file:///w/${name}`, text] as const)]);
  const workspaceOf = (texts: ReadonlyMap<string, string>): Project => {
    const project = new Project(bundled());
    for (const [uri, text] of texts) project.set(readDocument(uri, text));
    return project;
  };
  const unresolved = (project: Project): number => [...project.documents].reduce((sum, document) => sum + document.references.filter((reference) => resolve(project, document, reference).found === "nothing").length, 0);
  const start = workspaceOf(files);
  const names = [...start.documents].flatMap((document) => [...(document.header?.id ? [document.header.id.span] : []), ...document.items.filter(({ id }) => id !== "").map(({ idSpan }) => idSpan), ...document.references.map(({ span }) => span)].map(({ start: from, end }) => ({ uri: document.uri, from, end })));
  const apply = (texts: ReadonlyMap<string, string>, edits: ReadonlyMap<string, readonly { span: { start: number; end: number }; newText: string }[]>): Map<string, string> => {
    const after = new Map(texts);
    for (const [uri, list] of edits) {
      let text = after.get(uri)!;
      for (const { span, newText } of [...list].sort((a, b) => b.span.start - a.span.start)) text = text.slice(0, span.start) + newText + text.slice(span.end);
      after.set(uri, text);
    }
    return after;
  };

  /** @returns false when it was refused */
  const thereAndBack = (uri: string, offset: number, newName: string): boolean => {
    const found = renameAt(start, start.document(uri)!, offset, newName);
    if ("refused" in found) return false;
    const between = apply(files, found.edits);
    const there = workspaceOf(between);
    expect(unresolved(there)).toBe(unresolved(start));
    // The first edit of a text stands at the same place before and after.
    const [firstUri, list] = [...found.edits][0]!;
    const place = list[0]!.span.start;
    const old = prepareRename(start, start.document(firstUri)!, place);
    if (!("name" in old)) throw new Error(`no name at ${place} of ${firstUri}`);
    const back = renameAt(there, there.document(firstUri)!, place, old.name);
    if ("refused" in back) throw new Error(back.refused.en);
    expect(Object.fromEntries(apply(between, back.edits))).toEqual(Object.fromEntries(files));
    return true;
  };

  test("restores every byte, and in between nothing is lost", () => {
    let done = 0;
    fc.assert(fc.property(fc.constantFrom(...names), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom("nieuw-9x", "z.q-1", "xx7"), ({ uri, from, end }, share, newName) => {
      if (thereAndBack(uri, from + Math.round((end - from) * share), newName)) done += 1;
    }), { numRuns: 60 });
    expect(done).toBeGreaterThan(5);
  }, 60_000);

  test("restores every byte for every document id and every element of an own framework", () => {
    const refused: string[] = [];
    for (const document of start.documents) {
      const spans = [...(document.header?.id ? [document.header.id.span] : []), ...document.items.filter(({ kind, id }) => kind === "element" && id !== "").map(({ idSpan }) => idSpan)];
      for (const span of spans) if (!thereAndBack(document.uri, span.start, "nieuw-9x")) refused.push(document.tree.text.slice(span.start, span.end));
    }
    expect(refused).toEqual([]);
  }, 60_000);
});
