// Who comes from whom, with old versions, successors, circles and documents that are not there.
import { describe, expect, test } from "vitest";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { identityOf, readDocument, type Document } from "../../../server/src/model/document.ts";
import * as derivation from "../../../server/src/project/derivation.ts";
import { Project } from "../../../server/src/project/project.ts";

/** A project of texts, each with its id and version in the first line: `bp.x@2025`. */
class Small {
  readonly project = new Project(bundled());
  readonly texts = new Map<string, string>();

  add(name: string, rest = "", soort = "beroepsprofiel"): this {
    const [id, versie] = name.split("@");
    const text = `soort: ${soort}\nid: ${id}\ntitel: T\n${versie === undefined ? "" : `versie: "${versie}"\n`}${rest}`;
    this.project.set(readDocument(this.uri(name), text));
    return this;
  }

  uri(name: string): string {
    return `file:///w/${name}.yaml`;
  }

  get(name: string): Document {
    return this.project.document(this.uri(name))!;
  }

  names(documents: readonly Document[]): string[] {
    return documents.map((document) => derivation.nameOfVersion({ id: identityOf(document).id!, versie: identityOf(document).versie }));
  }

  successors(name: string): string[] {
    return this.names(derivation.successorsOf(this.project, this.get(name)));
  }

  /** Per link of a document what it should point at by now. */
  stale(name: string): string[] {
    return derivation.linksFrom(this.project, this.get(name)).map((link) => `${link.kind}: ${derivation.staleness(this.project, link).map(derivation.nameOfVersion).join(" ")}`);
  }
}

const op = (name: string, rest: string, small = new Small()): Small => small.add(name, rest, "opleidingsprofiel");

describe("links", () => {
  const text = `vorigeVersie: op.x@2020
afgeleidVan:
  - { document: bp.y, versie: "2020" }
  - bp.y@2025
  - document: bp.y
uitbreiding: op.landelijk@1
sluitAanOp: [kd.z@2026]
eindkwalificaties:
  - id: ek-1
    uit: [bp.y@2020#een, "bp.y@2020", ek-2]
  - id: ek-2
afwijkingen:
  - van: op.landelijk@1#q
`;
  const small = op("op.x@2025", text).add("bp.y@2020", "bekwaamheden:\n  - id: een\n").add("bp.y@2025");
  const links = derivation.linksFrom(small.project, small.get("op.x@2025"));

  test("all kinds, in the order of the text, each with the version that is meant", () => {
    const source = small.get("op.x@2025").tree.text;
    expect(links.map(({ kind, span, to, part, item }) => [kind, source.slice(span.start, span.end), derivation.nameOfVersion(to), to.document !== undefined, part, item?.id])).toEqual([
      ["vorigeVersie", "op.x@2020", "op.x@2020", false, undefined, undefined],
      ["afgeleidVan", "bp.y", "bp.y@2020", true, undefined, undefined],
      ["afgeleidVan", "bp.y@2025", "bp.y@2025", true, undefined, undefined],
      ["afgeleidVan", "bp.y", "bp.y@2025", true, undefined, undefined],
      ["uitbreiding", "op.landelijk@1", "op.landelijk@1", false, undefined, undefined],
      ["sluitAanOp", "kd.z@2026", "kd.z@2026", false, undefined, undefined],
      ["uit", "bp.y@2020#een", "bp.y@2020", true, "een", "ek-1"],
      ["uit", "bp.y@2020", "bp.y@2020", true, undefined, "ek-1"],
      ["uit", "ek-2", "op.x@2025", true, "ek-2", "ek-1"],
      ["afwijking", "op.landelijk@1#q", "op.landelijk@1", false, "q", undefined],
    ]);
  });
  test("the version has its own span, in the same text or in its own key", () => {
    const source = small.get("op.x@2025").tree.text;
    expect(links.map(({ versionSpan }) => versionSpan && source.slice(versionSpan.start, versionSpan.end))).toEqual(["2020", "2020", "2025", undefined, "1", "2026", "2020", "2020", undefined, "1"]);
  });
  test("back: only from who means this version", () => {
    expect(derivation.linksTo(small.project, small.get("bp.y@2020")).map(({ kind, part }) => [kind, part])).toEqual([["afgeleidVan", undefined], ["uit", "een"], ["uit", undefined]]);
    expect(small.names(derivation.derivedFrom(small.project, small.get("bp.y@2025")))).toEqual(["op.x@2025"]);
    expect(small.names(derivation.sourcesOf(small.project, small.get("op.x@2025")))).toEqual(["bp.y@2020", "bp.y@2025"]);
  });
  test("items with who takes them up", () => {
    const takers = derivation.takersOf(small.project, small.get("bp.y@2020"));
    expect([...takers].map(([item, list]) => [item.id, list.map((link) => link.item?.id)])).toEqual([["een", ["ek-1"]]]);
  });
  test("frameworks: an own one that extends a bundled one, and the ends of a crosswalk", () => {
    const kaders = new Small().add("eigen@1", "breidtUit: canmeds@2005\nelementen: []\n", "kader").add("k@1", "van: eigen@1\nnaar: nphf@2015\n", "koppeling");
    const shown = (name: string) => derivation.linksFrom(kaders.project, kaders.get(name)).map(({ kind, to }) => [kind, derivation.nameOfVersion(to), to.document !== undefined, to.kader?.bundled]);
    expect(shown("eigen@1")).toEqual([["breidtUit", "canmeds@2005", false, true]]);
    expect(shown("k@1")).toEqual([["koppeling", "eigen@1", true, false], ["koppeling", "nphf@2015", false, true]]);
    expect(kaders.stale("eigen@1")).toEqual(["breidtUit: canmeds@2015"]);
    expect(kaders.stale("k@1")).toEqual(["koppeling: ", "koppeling: "]);
  });
});

describe("successors", () => {
  test("a newer version of the same id, by number", () => expect(new Small().add("bp@9").add("bp@10").add("bp@11").successors("bp@9")).toEqual(["bp@11"]));
  test("not a draft", () => expect(new Small().add("bp@1").add("bp@2", "status: concept\n").successors("bp@1")).toEqual([]));
  test("past a draft that was never adopted", () => expect(new Small().add("bp@1").add("bp@2", "status: concept\n").add("bp@3").successors("bp@1")).toEqual(["bp@3"]));
  test("under another id, told by either", () => {
    expect(new Small().add("a@1", "opvolger: b@1\n").add("b@1").successors("a@1")).toEqual(["b@1"]);
    expect(new Small().add("a@1").add("b@1", "vorigeVersie: a@1\n").successors("a@1")).toEqual(["b@1"]);
  });
  test("a profile that was split has two", () => expect(new Small().add("a@1").add("b@1", "vorigeVersie: a@1\n").add("c@1", "vorigeVersie: a@1\n").successors("a@1")).toEqual(["b@1", "c@1"]));
  test("two files with one id and version replace each other not", () => {
    const small = new Small().add("a@1");
    small.project.set(readDocument("file:///w/copy.yaml", small.get("a@1").tree.text));
    expect(small.successors("a@1")).toEqual([]);
  });
  test("nothing is said of a circle, of itself, and of versions without a number", () => {
    expect(new Small().add("a@1", "opvolger: b@1\n").add("b@1", "opvolger: a@1\n").successors("a@1")).toEqual([]);
    expect(new Small().add("a@1", "opvolger: a@1\nvorigeVersie: a@1\n").successors("a@1")).toEqual([]);
    expect(new Small().add("a@oud").add("a@nieuw").successors("a@oud")).toEqual([]);
  });
});

describe("staleness", () => {
  const derived = 'afgeleidVan: { document: bp, versie: "1" }\n';
  test("derived from a version that has a successor", () => expect(op("op@1", derived).add("bp@1").add("bp@2").stale("op@1")).toEqual(["afgeleidVan: bp@2"]));
  test("the old version need not be there", () => expect(op("op@1", derived).add("bp@2").stale("op@1")).toEqual(["afgeleidVan: bp@2"]));
  test("up to date", () => expect(op("op@1", derived).add("bp@1").stale("op@1")).toEqual(["afgeleidVan: "]));
  test("without a version the newest is meant, unless another id follows it", () => {
    expect(op("op@1", "afgeleidVan: bp\n").add("bp@1").add("bp@2").stale("op@1")).toEqual(["afgeleidVan: "]);
    expect(op("op@1", "afgeleidVan: bp\n").add("bp@1", "opvolger: nieuw@1\n").add("nieuw@1").stale("op@1")).toEqual(["afgeleidVan: nieuw@1"]);
  });
  test("a version later than all that are here", () => expect(op("op@1", 'afgeleidVan: bp@3\n').add("bp@2").stale("op@1")).toEqual(["afgeleidVan: "]));
  test("an old document need not keep up", () => {
    expect(op("op@1", derived, op("op@2", "")).add("bp@1").add("bp@2").stale("op@1")).toEqual(["afgeleidVan: "]);
    expect(op("op@1", `status: gearchiveerd\n${derived}`).add("bp@1").add("bp@2").stale("op@1")).toEqual(["afgeleidVan: "]);
  });
  test("a new version that took something from the old one", () => {
    const small = op("op@2", "eindkwalificaties:\n  - id: a\n    uit: op@1#a\n", op("op@1", "eindkwalificaties:\n  - id: a\n"));
    expect(small.stale("op@2")).toEqual(["uit: "]);
  });
  test("what goes before or after is no origin", () => expect(op("op@1", "sluitAanOp: bp@1\nvorigeVersie: bp@1\n").add("bp@1").add("bp@2").stale("op@1")).toEqual(["sluitAanOp: ", "vorigeVersie: "]));
});

describe("near and far", () => {
  const chain = new Small().add("a@1").add("b@1", "afgeleidVan: a@1\n").add("c@1", "afgeleidVan: [b@1, a@1]\n").add("d@1", "afgeleidVan: c@1\n");
  test("all that something comes from, and all that comes from it", () => {
    expect(chain.names(derivation.ancestorsOf(chain.project, chain.get("d@1")))).toEqual(["c@1", "b@1", "a@1"]);
    expect(chain.names(derivation.descendantsOf(chain.project, chain.get("a@1")))).toEqual(["b@1", "c@1", "d@1"]);
  });
  test("circles and references to oneself end", () => {
    const circle = new Small().add("a@1", "afgeleidVan: [c@1, a@1]\n").add("b@1", "afgeleidVan: a@1\n").add("c@1", "afgeleidVan: b@1\n");
    expect(circle.names(derivation.ancestorsOf(circle.project, circle.get("a@1")))).toEqual(["c@1", "b@1"]);
    expect(circle.names(derivation.descendantsOf(circle.project, circle.get("a@1")))).toEqual(["b@1", "c@1"]);
  });
  test("follows changes", () => {
    const small = op("op@1", "afgeleidVan: a\n").add("a@1");
    expect(small.names(derivation.derivedFrom(small.project, small.get("a@1")))).toEqual(["op@1"]);
    op("op@1", "", small);
    expect(derivation.derivedFrom(small.project, small.get("a@1"))).toEqual([]);
    small.add("b@1", "afgeleidVan: a\n").project.delete(small.uri("b@1"));
    expect(derivation.derivedFrom(small.project, small.get("a@1"))).toEqual([]);
  });
});

describe("what a change touches", () => {
  const touched = (small: Small, name: string): string[] => [...small.project.dependents.of(small.uri(name))].map((uri) => uri.slice("file:///w/".length, -".yaml".length)).sort();
  test("who names it, whom it names, and other versions; not what they name in turn", () => {
    const small = new Small().add("far@1").add("a@1", "afgeleidVan: far@1\n").add("b@1", "afgeleidVan: a@1\n").add("c@1", "afgeleidVan: b@1\n").add("b@2");
    expect(touched(small, "b@1")).toEqual(["a@1", "b@2", "c@1"]);
  });
  test("a successor reaches those who come from what it replaces, over more than one step", () => {
    const small = new Small().add("a@1").add("b@1", "vorigeVersie: a@1\n").add("c@1", "vorigeVersie: b@1\n").add("op@1", "afgeleidVan: a@1\n");
    expect(touched(small, "c@1")).toEqual(["a@1", "b@1", "op@1"]);
    const told = new Small().add("a@1", "opvolger: b@1\n").add("b@1").add("op@1", "afgeleidVan: a@1\n");
    expect(touched(told, "b@1")).toEqual(["a@1", "op@1"]);
  });
  test("a national profile reaches the institution behind the region", () => {
    const small = op("i@1", "uitbreiding: r@1\n", op("r@1", "uitbreiding: n@1\n", op("n@1", "")));
    expect(touched(small, "n@1")).toEqual(["i@1", "r@1"]);
  });
  test("all of a circle", () => {
    const small = new Small().add("a@1", "afgeleidVan: d@1\n").add("b@1", "afgeleidVan: a@1\n").add("c@1", "afgeleidVan: b@1\n").add("d@1", "afgeleidVan: c@1\n");
    expect(touched(small, "a@1")).toEqual(["b@1", "c@1", "d@1"]);
  });
});
