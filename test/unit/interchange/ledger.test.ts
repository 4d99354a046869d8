// Nothing disappears: whatever stands in an export comes back in a file or in the report.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importSbbXml } from "../../../server/src/interchange/sbb-xml.ts";
import { RICH } from "./fixtures.ts";

const REAL = join(process.env["BEKWAAM_SHARED"] ?? "../shared", "real/2637_Sociaal_werk.xml");
const MARKER = "zqx17";

describe("every value and text of the made-up export", () => checkAll(RICH, 1));

const isThere = existsSync(REAL);
describe.runIf(isThere)("every seventh value and text of the real export", () => checkAll(isThere ? readFileSync(REAL, "utf8") : "", 7));

/** Changes `xml` in one place at a time: each `step`th of every kind of place. */
function checkAll(xml: string, step: number): void {
  const start = xml.indexOf("<dossiers>");
  const every = (pattern: RegExp): RegExpExecArray[] => {
    const places = [...xml.matchAll(pattern)].filter(({ index }) => index > start && !insideCdata(xml, index)).filter((_, index) => index % step === 0);
    expect(places.length).toBeGreaterThan(10);
    return places;
  };

  test("a changed value", () => {
    for (const { 0: whole, 1: value, index } of every(/(?<=\s[\w:]+=")([^"<>]+)(?="[^<>]*>)/g)) expectMarker(replaced(xml, index, whole.length), value!);
  });

  test("a changed text", () => {
    for (const { 0: whole, index } of every(/<!\[CDATA\[[^\]]*\S[^\]]*\]\]>|(?<=<(?!!)[^<>]+>)[^<>\]]*\w[^<>\]]*(?=<\/)/g)) expectMarker(replaced(xml, index, whole.length), whole);
  });

  test("an added value", () => {
    for (const { 0: whole, index } of every(/<(?!labeltext)[a-z_]+(?=[\s/>][^<]*?)/g)) {
      expectMarker(inserted(xml, index + whole.length, ` zqx="${MARKER}"`), whole);
    }
  });

  test("an added element", () => {
    for (const { 0: whole, index } of every(/<[a-z_]+(?:\s[^<>]*)?(?<!\/)>/g)) {
      expectMarker(inserted(xml, index + whole.length, `<zqx><y>${MARKER}</y></zqx>`), whole);
    }
  });

  test("an added text", () => {
    for (const { 0: whole, index } of every(/<[a-z_]+(?:\s[^<>]*)?(?<!\/)>/g)) {
      expectMarker(inserted(xml, index + whole.length, `${MARKER} `), whole);
    }
  });
}

function expectMarker(xml: string, changed: string): void {
  const { documents, notCarried, errors } = importSbbXml(xml);
  expect(errors).toEqual([]);
  const isTold = documents.some(({ yaml }) => yaml.toLowerCase().includes(MARKER)) || notCarried.some(({ what }) => what.nl.toLowerCase().includes(MARKER) && what.en.toLowerCase().includes(MARKER));
  if (!isTold) expect.fail(`${changed.slice(0, 80)} → ${MARKER} disappeared`);
}

function replaced(xml: string, index: number, length: number): string {
  return xml.slice(0, index) + MARKER + xml.slice(index + length);
}

function inserted(xml: string, index: number, text: string): string {
  return xml.slice(0, index) + text + xml.slice(index);
}

function insideCdata(xml: string, index: number): boolean {
  return xml.lastIndexOf("<![CDATA[", index - 1) > xml.lastIndexOf("]]>", index);
}

test("a part that stands there twice is told", () => {
  const twice = RICH.replace("<complexiteit>Bekend werk.</complexiteit>", "<complexiteit>Bekend werk.</complexiteit><complexiteit>Toch niet.</complexiteit>");
  const { notCarried } = importSbbXml(twice);
  expect(notCarried.map(({ what, where }) => `${what.nl} | ${where}`)).toContainEqual(expect.stringMatching(/nog eens: <complexiteit> “Toch niet\.” \| P1-K1 complexiteit \(XML:\d+\)/));
});

test("unknown parts of one kind are told together, with their number", () => {
  const xml = RICH.replaceAll("</kennisofvaardigheid>", "").replaceAll(/(<kennisofvaardigheid [^>]*)\/>/g, "$1><bron>boek</bron></kennisofvaardigheid>");
  expect(importSbbXml(xml).notCarried.map(({ what }) => what.nl)).toContain("4 onbekende onderdelen: <bron> “boek”");
});
