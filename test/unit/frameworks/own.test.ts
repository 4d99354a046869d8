// Frameworks of a workspace: used like bundled ones at once, and a wrong one spoils nothing but itself.
import { describe, expect, test } from "vitest";
import { coverageOf, isCovered } from "../../../server/src/coverage/coverage.ts";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { completionAt } from "../../../server/src/language/completion.ts";
import { definitionAt } from "../../../server/src/language/definition.ts";
import { hoverAt } from "../../../server/src/language/hover.ts";
import { readDocument, type KnownDocument } from "../../../server/src/model/document.ts";
import { Project } from "../../../server/src/project/project.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { checkDocument } from "../../../server/src/rules/run.ts";
import { withCursor } from "../../support/markers.ts";

const element = (id: string, rest = ""): string => `  - { id: ${id}, label: { nl: Label ${id}, en: Label ${id} }${rest} }\n`;
const kader = (id: string, head = "", elements = element("a"), versie = "1"): string => `soort: kader\nid: ${id}\ntitel: { nl: Kader ${id}, en: Framework ${id} }\nversie: "${versie}"\n${head}elementen:\n${elements}`;
const profile = (tags: string, kaders = "", id = "bp.x"): string => `soort: beroepsprofiel\nid: ${id}\ntitel: X\nversie: "1"\n${kaders}bekwaamheden:\n  - id: een\n    titel: Een\n    ${tags}\n`;

function projectOf(files: Record<string, string>): Project {
  const project = new Project(bundled());
  for (const [name, text] of Object.entries(files)) put(project, name, text);
  return project;
}

function put(project: Project, name: string, text: string): void {
  project.set(readDocument(`file:///w/${name}`, text));
}

/** Findings in `name` that are errors or warnings: the rule and the text it points at. */
function found(project: Project, name: string): string[] {
  const document = project.document(`file:///w/${name}`)!;
  return checkDocument(project, document, RULES).findings
    .filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ rule, span }) => `${rule} ${document.tree.text.slice(span.start, span.end)}`);
}

function covered(project: Project, name: string, framework: string): string[] {
  const document = project.document(`file:///w/${name}`) as KnownDocument;
  return coverageOf(project, document, project.frameworks.get(framework)!).elements.filter(isCovered).map(({ id }) => id);
}

/** What is offered, said and gone to at `marked`. */
function atCursor(project: Project, marked: string): { labels: string[]; hover: string; goesTo: string[] } {
  const { text, offset } = withCursor(marked);
  put(project, "p.yaml", text);
  const document = project.document("file:///w/p.yaml")!;
  return {
    labels: completionAt(project, document, offset, { language: "nl", today: "2026-01-01" }).map(({ label }) => label),
    hover: hoverAt(project, document, offset, "nl")?.markdown ?? "",
    goesTo: definitionAt(project, document, offset).map(({ uri }) => uri),
  };
}

describe("a framework of the workspace is used at once", () => {
  test("as ordering and for coverage, from its first line to its last change", () => {
    const project = projectOf({ "p.yaml": profile("rollen: [a]\n    dekt: [eigen:b]", "gemeenschappelijkKader: { ordening: eigen@1 }\nkaders: [eigen@1]\n") });
    expect(found(project, "p.yaml").join()).toContain("eigen");
    put(project, "eigen.kader.yaml", kader("eigen", "", element("a") + element("b")));
    expect(found(project, "p.yaml")).toEqual(["roles/without-item eigen@1"]);
    expect(covered(project, "p.yaml", "eigen@1")).toEqual(["a", "b"]);
    put(project, "eigen.kader.yaml", kader("eigen", "", element("a") + element("c")));
    expect(found(project, "p.yaml")).toContain("refs/unknown-element b");
    project.delete("file:///w/eigen.kader.yaml");
    expect(found(project, "p.yaml").join()).toContain("refs/unknown-kader");
  });
  test("in suggestions, hovers and definitions", () => {
    const project = projectOf({ "eigen.kader.yaml": kader("eigen", "", element("a") + element("b")) });
    expect(atCursor(project, profile("dekt: [eigen:<|>]", "kaders: [eigen@1]\n")).labels).toEqual(["eigen:a", "eigen:b"]);
    expect(atCursor(project, profile("dekt: [eigen:<|>a]", "kaders: [eigen@1]\n"))).toMatchObject({ hover: expect.stringContaining("Label a"), goesTo: ["file:///w/eigen.kader.yaml"] });
    expect(atCursor(project, profile("dekt: []", "kaders: [<|>]\n")).labels).toEqual(expect.arrayContaining(["eigen@1", "canmeds@2015"]));
  });
  test("in place of a bundled one of the same name", () => {
    const project = projectOf({ "canmeds.kader.yaml": kader("canmeds", "", element("zorger"), "2015"), "p.yaml": profile("dekt: [canmeds:zorger]", "kaders: [canmeds@2015]\n") });
    expect(found(project, "p.yaml")).toEqual([]);
    expect(project.frameworks.get("canmeds@2005")!.kader.bundled).toBe(true);
  });
  test("extending a bundled one: its elements and its own, in coverage, suggestions and definitions", () => {
    const project = projectOf({ "plus.kader.yaml": kader("plus", "breidtUit: canmeds@bn2030\ncentraal: wijk\n", element("wijk")), "p.yaml": profile("rollen: [wijk, communicator]", "gemeenschappelijkKader: { ordening: plus@1 }\nkaders: [plus@1]\n") });
    expect(found(project, "plus.kader.yaml")).toEqual([]);
    expect(found(project, "p.yaml").filter((text) => text.startsWith("refs/") || text.startsWith("roles/unknown"))).toEqual([]);
    expect(covered(project, "p.yaml", "plus@1")).toEqual(["communicator", "wijk"]);
    const cursor = atCursor(project, profile("rollen: [<|>communicator]", "gemeenschappelijkKader: { ordening: plus@1 }\n"));
    expect(cursor.labels).toEqual(expect.arrayContaining(["wijk", "leider"]));
    expect(cursor.goesTo).toEqual(["bekwaam-kader:/canmeds/bn2030.kader.yaml"]);
  });
  test("while it is half typed, or broken, the rest goes on", () => {
    const project = projectOf({ "p.yaml": profile("dekt: [nphf:2.2]") });
    for (const text of ["soort: kader\n", "soort: kader\nid: \n", "soort: kader\nid: e\nversie:\nelementen:\n  - id:\n  -\n", "soort: kader\nelementen: {", "soort: kader\nid: e\nversie: 1\nelementen: [1, ~, [], {}]\n"]) {
      put(project, "e.kader.yaml", text);
      expect(() => found(project, "e.kader.yaml")).not.toThrow();
      expect(found(project, "p.yaml")).toEqual([]);
    }
  });
});

describe("a framework that is wrong: one finding at each culprit, and everything else keeps working", () => {
  const good = { "goed.kader.yaml": kader("goed"), "p.yaml": profile("dekt: [goed:a]", "kaders: [goed@1]\n") };
  /** Per file what is found; the good framework and the profile that speaks it stay as they were. */
  function check(files: Record<string, string>, expected: Record<string, string[]>): Project {
    const project = projectOf({ ...good, ...files });
    expect(Object.fromEntries(Object.keys(files).map((name) => [name, found(project, name)]))).toEqual(expected);
    expect([found(project, "goed.kader.yaml"), found(project, "p.yaml"), covered(project, "p.yaml", "goed@1")]).toEqual([[], [], ["a"]]);
    return project;
  }

  test("an id twice; the first one counts", () => {
    const project = check({ "x.yaml": kader("x", "", element("a") + "  - { id: a, label: { nl: Tweede, en: Second } }\n") }, { "x.yaml": ["frameworks/duplicate-element a"] });
    expect(project.frameworks.get("x@1")!.element("a")!.label.nl).toBe("Label a");
  });
  test("a circle of vervangenDoor", () => {
    check({ "x.yaml": kader("x", "", element("a", ", vervangenDoor: b") + element("b", ", vervangenDoor: c") + element("c", ", vervangenDoor: a")) }, { "x.yaml": ["frameworks/replacement-cycle b"] });
  });
  test("an element replaced by itself or by nothing that exists", () => {
    check({ "x.yaml": kader("x", "", element("a", ", vervangenDoor: a") + element("b", ", vervangenDoor: zz")) }, { "x.yaml": ["frameworks/unknown-replacement a", "frameworks/unknown-replacement zz"] });
  });
  test("a line that cannot be read is told in the framework, not in all that names its elements", () => {
    const broken = "  - id: a\n     label: Aa\n  - id: b\n    label: Bb\n";
    const project = projectOf({
      "x.kader.yaml": kader("x", "centraal: a\n", broken), "plus.kader.yaml": kader("plus", "breidtUit: x@1\n", element("c")),
      "k.koppeling.yaml": 'soort: koppeling\nid: k\nversie: "1"\ntitel: K\nvan: x@1\nnaar: canmeds@2015\nparen:\n  - { van: a, naar: leader, relatie: exact }\n',
      "p.yaml": profile("dekt: [x:a, plus:a]", "kaders: [x@1, plus@1]\n"),
    });
    expect(found(project, "x.kader.yaml")).toEqual(["syntax/yaml label: Aa"]);
    expect(["plus.kader.yaml", "k.koppeling.yaml", "p.yaml"].flatMap((name) => found(project, name))).toEqual([]);
  });
  test("without a version it is told there, not in all that names it", () => {
    const project = projectOf({ "x.kader.yaml": kader("x").replace(/versie.*\n/, ""), "p.yaml": profile("dekt: [x:a]", "kaders: [x@1]\n") });
    expect(found(project, "x.kader.yaml")).toEqual(["schema/missing-key soort"]);
    expect(found(project, "p.yaml")).toEqual([]);
  });
  test("a label in one language, and none", () => {
    check({ "x.yaml": kader("x", "", "  - { id: a, label: { nl: Aa } }\n  - { id: b }\n") }, { "x.yaml": [expect.stringMatching(/^frameworks\/missing-label /), expect.stringMatching(/^schema\/missing-key /)] as string[] });
  });
  test("a central element that does not exist", () => {
    check({ "x.yaml": kader("x", "centraal: aa\n") }, { "x.yaml": ["frameworks/central-unknown aa"] });
  });
  test("a circle of breidtUit: at each file in it, and their own elements can be used", () => {
    const project = check({
      "x.yaml": kader("x", "breidtUit: y@1\n", element("ex")), "y.yaml": kader("y", "breidtUit: z@1\n", element("ey")), "z.yaml": kader("z", "breidtUit: x@1\n", element("ez")),
      "gebruikt.yaml": profile("dekt: [x:ex, y:ey, z:ez]", "kaders: [x@1, y@1, z@1]\n", "bp.y"),
    }, { "x.yaml": ["frameworks/extends-cycle y@1"], "y.yaml": ["frameworks/extends-cycle z@1"], "z.yaml": ["frameworks/extends-cycle x@1"], "gebruikt.yaml": [] });
    expect(covered(project, "gebruikt.yaml", "x@1")).toContain("ex");
  });
  test("extending itself", () => void check({ "x.yaml": kader("x", "breidtUit: x@1\n") }, { "x.yaml": ["frameworks/extends-cycle x@1"] }));
  test("extending a version that does not exist", () => {
    check({ "x.yaml": kader("x", "breidtUit: canmeds@1999\n") }, { "x.yaml": ["frameworks/extends-unknown 1999"] });
  });
  test("two files with the same id and version: at both", () => {
    const project = check({ "x.yaml": kader("x"), "kopie.yaml": kader("x", "", element("b")) }, { "x.yaml": ["meta/duplicate-document x"], "kopie.yaml": ["meta/duplicate-document x"] });
    expect(project.frameworks.versions("x")).toHaveLength(1);
  });
  test("a version that does not exist, in a document", () => {
    const project = projectOf({ ...good, "q.yaml": profile("dekt: [goed:a]", "kaders: [goed@7]\n", "bp.q") });
    expect(found(project, "q.yaml")).toEqual(["refs/unknown-version 7"]);
    expect(found(project, "p.yaml")).toEqual([]);
  });

  const koppeling = (van: string, naar: string, pair = "{ van: a, naar: communicator, relatie: exact }", id = "k"): string => `soort: koppeling\nid: ${id}\ntitel: K\nversie: "1"\nvan: ${van}\nnaar: ${naar}\nstatus: vastgesteld\nparen:\n  - ${pair}\n`;
  test("a crosswalk to nowhere", () => {
    check({ "k.yaml": koppeling("goed@1", "nergens@1") }, { "k.yaml": ["refs/unknown-kader nergens"] });
    check({ "k.yaml": koppeling("goed@1", "canmeds@1999") }, { "k.yaml": ["refs/unknown-version 1999"] });
  });
  test("a crosswalk with an element that is not there", () => {
    check({ "k.yaml": koppeling("goed@1", "canmeds@2015", "{ van: zz, naar: communicator, relatie: exact }") }, { "k.yaml": ["frameworks/koppeling-unknown-element zz"] });
  });
  test("an adopted crosswalk counts at once, a proposal does not", () => {
    const project = projectOf({ ...good, "k.yaml": koppeling("goed@1", "canmeds@2015") });
    const via = (): string[] => coverageOf(project, project.document("file:///w/p.yaml") as KnownDocument, project.frameworks.get("canmeds@2015")!).elements.filter(({ crosswalk }) => crosswalk.length > 0).map(({ id }) => id);
    expect(via()).toEqual(["communicator"]);
    put(project, "k.yaml", koppeling("goed@1", "canmeds@2015").replace("vastgesteld", "voorstel"));
    expect(via()).toEqual([]);
  });
  test("a circle of afgeleidVan: at each document in it", () => {
    const derived = (from: string): string => `afgeleidVan: [{ document: ${from}, versie: "1" }]\n`;
    const project = projectOf({ ...good, "a.yaml": profile("dekt: [goed:a]", `${derived("bp.b")}kaders: [goed@1]\n`, "bp.a"), "b.yaml": profile("dekt: [goed:a]", `${derived("bp.a")}kaders: [goed@1]\n`, "bp.b"), "self.yaml": profile("dekt: [goed:a]", `${derived("bp.self")}kaders: [goed@1]\n`, "bp.self") });
    expect(found(project, "a.yaml")).toEqual(["refs/derivation-cycle bp.b"]);
    expect(found(project, "b.yaml")).toEqual(["refs/derivation-cycle bp.a"]);
    expect(found(project, "self.yaml")).toEqual(["refs/derivation-cycle bp.self"]);
    expect(found(project, "p.yaml")).toEqual([]);
  });
});
