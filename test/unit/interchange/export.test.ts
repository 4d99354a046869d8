// Every example in every format: nothing that the format has a place for gets lost, and hostile texts stay texts.
import { strFromU8, unzipSync } from "fflate";
import { Parser } from "n3";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import * as office from "../../../server/src/interchange/office.ts";
import { exportFormats, type ExportSource } from "../../../server/src/interchange/export.ts";
import { rowsOf } from "../../../server/src/interchange/export/rows.ts";
import { readDocument, type KnownDocument } from "../../../server/src/model/document.ts";
import { Project } from "../../../server/src/project/project.ts";
import { rootSpec } from "../../../server/src/schema/kinds.ts";
import { unfold, type Spec } from "../../../server/src/schema/spec.ts";
import type { YamlNode } from "../../../server/src/yaml/tree.ts";

const FORMATS = exportFormats(() => Promise.resolve(office));
const NOW = "2026-03-05T10:00:00Z";
const NAMES = fs.readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml") && !name.endsWith(".test.yaml"));
const project = new Project(bundled());
for (const name of NAMES) project.set(readDocument(`file:///w/${name.split(path.sep).join("/")}`, fs.readFileSync(path.join("examples", name), "utf8")));
const documents = [...project.documents].filter((document): document is KnownDocument => document.soort !== undefined);

const sourceOf = (document: KnownDocument, language: "nl" | "en" = "nl"): ExportSource => ({ project, document, language, now: NOW });

function one(text: string): ExportSource {
  const own = new Project(bundled());
  const document = readDocument("file:///w/x.yaml", text) as KnownDocument;
  own.set(document);
  return { project: own, document, language: "nl", now: NOW };
}

/** Running text and names of keys that the format knows, as an outline has to show them. */
function textsOf(document: KnownDocument): string[] {
  const texts: string[] = [];
  const visit = (node: YamlNode | undefined, folded: Spec): void => {
    const spec = unfold(folded);
    if (node?.kind === "scalar" && spec.type === "text") texts.push(node.text);
    if (node?.kind === "seq" && spec.type === "list") node.items.forEach((item) => visit(item, spec.of));
    else if (spec.type === "list") visit(node, spec.of);
    if (node?.kind === "map" && spec.type === "object") for (const { key, value } of node.pairs) if (Object.hasOwn(spec.keys, key.text)) visit(value, spec.keys[key.text] as Spec);
    if (node?.kind === "map" && spec.type === "map") for (const { value } of node.pairs) visit(value, spec.of);
  };
  visit(document.root, rootSpec(document.soort));
  return texts;
}

/** What is left of a text when layout and escapes do not count. */
const letters = (text: string): string => text.replace(/\\([<>|])/g, "$1").replace(/\s+/g, " ");
const withoutTags = (text: string): string => text.replace(/<[^>]*>/g, " ").replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&").replaceAll("&apos;", "'").replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));

describe.each(documents.map((document) => [document.uri.slice("file:///w/".length), document] as const))("%s", (_, document) => {
  test("as Markdown, as a page and in Word: every text is there", async () => {
    const [markdown, html, docx] = await Promise.all(["markdown", "html", "docx"].map((name) => FORMATS[name]!.write(sourceOf(document))));
    const word = withoutTags(strFromU8(unzipSync(docx as Uint8Array)["word/document.xml"]!)).replace(/\s+/g, "");
    for (const text of textsOf(document)) {
      expect(letters(markdown as string)).toContain(letters(text).trim());
      expect(letters(withoutTags(html as string))).toContain(letters(text).trim());
      expect(word).toContain(text.replace(/\s+/g, ""));
    }
  });

  test("as a spreadsheet: a row per item", async () => {
    const items = rowsOf(document).rows;
    expect(items.length).toBeGreaterThanOrEqual(document.items.filter(({ id }) => id !== "").length);
    const csv = (await FORMATS["csv"]!.write(sourceOf(document))) as string;
    expect(csv.split(/\r\n(?=")/)).toHaveLength(items.length + 1);
    const sheet = strFromU8(unzipSync((await FORMATS["xlsx"]!.write(sourceOf(document))) as Uint8Array)["xl/worksheets/sheet1.xml"]!);
    expect(sheet.match(/<row /g)).toHaveLength(items.length + 1);
  });

  test("as CASE and OEAPI: a statement per id, all ties inside the package have two ends", async () => {
    const ids = new Set(document.items.map(({ id }) => id).filter((id) => id !== ""));
    const pack = JSON.parse((await FORMATS["case"]!.write(sourceOf(document))) as string) as { CFDocument: { identifier: string }; CFItems: { identifier: string }[]; CFAssociations: { associationType: string; originNodeURI: { identifier: string }; destinationNodeURI: { identifier: string } }[] };
    expect(pack.CFItems).toHaveLength(ids.size);
    const known = new Set([pack.CFDocument.identifier, ...pack.CFItems.map(({ identifier }) => identifier)]);
    expect(known.size).toBe(ids.size + 1);
    for (const { associationType, originNodeURI, destinationNodeURI } of pack.CFAssociations) {
      expect(known).toContain(originNodeURI.identifier);
      if (associationType === "isChildOf") expect(known).toContain(destinationNodeURI.identifier);
    }
    expect((JSON.parse((await FORMATS["oeapi"]!.write(sourceOf(document))) as string) as { items: unknown[] }).items).toHaveLength(ids.size);
  });

  test("as SKOS: Turtle that parses, with a concept per id", async () => {
    const quads = new Parser().parse((await FORMATS["skos"]!.write(sourceOf(document))) as string);
    expect(quads.filter(({ object }) => object.value.endsWith("#Concept"))).toHaveLength(new Set(document.items.map(({ id }) => id).filter((id) => id !== "")).size);
  });

  test("the same again, byte for byte", async () => {
    for (const name of ["markdown", "html", "csv", "case", "oeapi", "skos"]) expect(await FORMATS[name]!.write(sourceOf(document))).toBe(await FORMATS[name]!.write(sourceOf(document)));
  });
});

describe("texts that mean something to the format", () => {
  const hostile = one(`soort: beroepsprofiel
id: bp.x
titel: <script>alert(1)</script>
versie: "1"
bekwaamheden:
  - id: a
    titel: "=HYPERLINK(\\"x\\") | & \\u0007 \\" ]] {{ 😀"
    tekst: |
      # Geen kop

      "aanhalingstekens"; puntkomma
    rollen: [onbekend]
`);

  test("a page has no tags of theirs", async () => {
    const html = (await FORMATS["html"]!.write(hostile)) as string;
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;");
    expect(html).not.toContain("\u0007");
  });

  test("a spreadsheet has no formulas of theirs", async () => {
    expect(await FORMATS["csv"]!.write(hostile)).toContain(`"'=HYPERLINK(""x"")`);
    expect(strFromU8(unzipSync((await FORMATS["xlsx"]!.write(hostile)) as Uint8Array)["xl/worksheets/sheet1.xml"]!)).not.toContain("<f>");
  });

  test("Word and Turtle still read them", async () => {
    const parts = Object.entries(unzipSync((await FORMATS["docx"]!.write(hostile)) as Uint8Array)).filter(([name]) => name.endsWith(".xml"));
    for (const [name, part] of parts) expect(strFromU8(part), name).not.toContain("\u0007");
    expect(new Parser().parse((await FORMATS["skos"]!.write(hostile)) as string).map(({ object }) => object.value)).toContain("<script>alert(1)</script>");
  });

  test("a reference to nothing is told, not made up", async () => {
    expect(FORMATS["case"]!.losses(hostile).map(({ what }) => what.nl)).toContain('"onbekend"');
    expect((JSON.parse((await FORMATS["case"]!.write(hostile)) as string) as { CFAssociations: unknown[] }).CFAssociations).toHaveLength(1);
  });
});

describe("what is left behind", () => {
  const source = one(`# bovenaan
soort: kwalificatiedossier
id: kd.x
titel: X
versie: "1"
crebo: "23999"
x-notitie: van mij
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: T
      complexiteit: c
`);
  const told = (name: string): string[] => FORMATS[name]!.losses(source).map(({ what, where }) => `${what.nl} ${where}`);

  test("of an outline: own notes and comments", () => expect(told("html")).toEqual(['"x-notitie" 7', "1 × commentaar 1"]));
  test("of statements and rows: what has no place there too", () => {
    expect(told("case")).toEqual(['"crebo" 6', '"complexiteit" 13', '"x-notitie" 7', "1 × commentaar 1"]);
    expect(told("csv")).toEqual(['"titel" 4', '"crebo" 6', '"x-notitie" 7', "1 × commentaar 1"]);
    expect(told("xlsx")).toEqual(told("html"));
  });
});

test("what is said of a framework itself has a place in one format and not in another", () => {
  const source = one("soort: kader\nid: k\ntitel: K\nversie: \"1\"\nstatus: concept\nomschrijving: { nl: Uitleg, en: Explanation }\nordening: ordinaal\nelementen: []\n");
  const told = (name: string): string[] => FORMATS[name]!.losses(source).map(({ what }) => what.nl);
  expect(told("case")).toEqual(['"ordening"']);
  expect(told("skos")).toEqual(['"status"', '"ordening"']);
  expect(told("html")).toEqual(['"en"']);
  expect(told("xlsx")).toEqual([]);
  expect(told("oeapi")).toEqual(['"status"', '"omschrijving"', '"ordening"']);
});

test("half-typed documents give what they have", async () => {
  for (const text of ["soort: kader\n", "soort: beroepsprofiel\nbekwaamheden:\n", "soort: kwalificatiedossier\nid: x\nbasisdeel: tekst\nprofielen: [{}, a, []]\n", "soort: koppeling\nid: k\nparen: [{ van: a }]\n"]) {
    for (const format of Object.values(FORMATS)) {
      expect((await format.write(one(text))).length).toBeGreaterThan(0);
      format.losses(one(text));
    }
  }
});
