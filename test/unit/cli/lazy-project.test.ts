// Documents that wait to be read: every question gets the answer it would get with everything read.
import { describe, expect, test } from "vitest";
import { idOfLater, LazyProject } from "../../../server/src/cli/lazy-project.ts";
import { readDocument, type Document } from "../../../server/src/model/document.ts";

const text = (id: string, versie = "1"): string => `soort: beroepsprofiel\nid: ${id}\ntitel: T\nversie: "${versie}"\n`;

function project(...ids: string[]): { project: LazyProject; read: string[] } {
  const read: string[] = [];
  const lazy = new LazyProject({ kaders: [], koppelingen: [] });
  for (const id of ids) {
    const uri = `file:///${id}.yaml`;
    const bytes = (): Uint8Array => Buffer.from(text(id));
    lazy.announce(uri, { id, bytes, read: (): Document => (read.push(id), readDocument(uri, text(id))) });
  }
  return { project: lazy, read };
}

describe("lazy project", () => {
  test("reads only what is asked for, and once", () => {
    const { project: lazy, read } = project("a", "b", "c");
    expect(lazy.documentIds().sort()).toEqual(["a", "b", "c"]);
    expect(read).toEqual([]);
    expect(lazy.withId("b").map(({ uri }) => uri)).toEqual(["file:///b.yaml"]);
    lazy.withId("b");
    expect(lazy.document("file:///c.yaml")?.uri).toBe("file:///c.yaml");
    expect(lazy.withId("z")).toEqual([]);
    expect(read).toEqual(["b", "c"]);
  });

  test("who goes through all documents gets all", () => {
    const { project: lazy } = project("a", "b");
    expect([...lazy.documents]).toHaveLength(2);
  });

  test("who asks for those that name a document gets only what mentions it", () => {
    const read: string[] = [];
    const lazy = new LazyProject({ kaders: [], koppelingen: [] });
    const texts = { a: `${text("a")}afgeleidVan: b\n`, b: text("b"), c: `${text("c")}vorigeVersie: b@0\n` };
    for (const [id, source] of Object.entries(texts)) {
      const uri = `file:///${id}.yaml`;
      lazy.announce(uri, { id, bytes: () => Buffer.from(source), read: () => (read.push(id), readDocument(uri, source)) });
    }
    expect(lazy.naming("c")).toEqual([]);
    expect(read).toEqual(["c"]);
    expect(lazy.replacing("b").map(({ uri }) => uri)).toEqual(["file:///c.yaml"]);
    expect(lazy.naming("b").map(({ uri }) => uri)).toEqual(["file:///a.yaml", "file:///c.yaml"]);
  });

  test("who looks for something in texts gets what may hold it; after many looks everything has been read", () => {
    const { project: lazy, read } = project("a", "b", "c");
    const told: string[] = [];
    lazy.readWhere((written) => written().includes("id: b"), ({ uri }) => told.push(uri));
    expect([[...lazy.documentsAtHand].map(({ uri }) => uri), told, read]).toEqual([["file:///b.yaml"], ["file:///b.yaml"], ["b"]]);
    for (let times = 0; times < 20; times++) lazy.readWhere(() => false, ({ uri }) => told.push(uri));
    expect(read).toEqual(["b", "a", "c"]);
  });

  test("a document that is put in takes the place of the one that waits", () => {
    const { project: lazy, read } = project("a");
    lazy.set(readDocument("file:///a.yaml", text("a", "2")));
    expect(lazy.withId("a")).toHaveLength(1);
    expect(read).toEqual([]);
  });
});

describe("which documents can wait", () => {
  test.each([
    ["plain", text("bp.x"), "bp.x"],
    ["quoted, with a comment", 'soort: beroepsprofiel\nid: "bp.x" # vast\n', "bp.x"],
    ["Windows line ends", "soort: beroepsprofiel\r\nid: bp.x\r\n", "bp.x"],
    ["an id within an item does not count", "soort: beroepsprofiel\nid: bp.x\nbekwaamheden:\n  - id: a\n", "bp.x"],
    ["a framework", "soort: kader\nid: k\n", undefined],
    ["a crosswalk", "soort: koppeling\nid: k\n", undefined],
    ["two ids", "soort: beroepsprofiel\nid: a\nid: b\n", undefined],
    ["an anchor", "soort: beroepsprofiel\nid: &x a\n", undefined],
    ["no id", "soort: beroepsprofiel\n", undefined],
    ["one line in brackets", "{ soort: beroepsprofiel, id: a }\n", undefined],
  ])("%s", (_, head, expected) => expect(idOfLater("file:///x.yaml", head)).toBe(expected));

  test("the kind of the file name counts when the text does not say", () => {
    expect(idOfLater("file:///x.kader.yaml", "id: k\n")).toBeUndefined();
    expect(idOfLater("file:///x.beroepsprofiel.yaml", "id: k\n")).toBe("k");
  });
});
