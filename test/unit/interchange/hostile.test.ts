// Files that are no SBB export, or a damaged one: an answer and errors, never a crash.
import { expect, test } from "vitest";
import { parse } from "yaml";
import { importSbbXml, type ImportResult } from "../../../server/src/interchange/sbb-xml.ts";
import { dossier, RICH, sbb, withProcess } from "./fixtures.ts";

const messages = ({ errors }: ImportResult): string[] => errors.map(({ message, line, column }) => `${line}:${column} ${message.nl}`);

test.each([
  ["nothing", "", "1:1 Het bestand is leeg."],
  ["white space", "\uFEFF \n ", "1:1 Het bestand is leeg."],
  ["plain text", "Beste collega, zie bijlage.", "1:1 Dit is geen XML-bestand: er staat geen enkel onderdeel in."],
  ["bytes of something else", "PK\u0003\u0004\u0000\u0000".repeat(50_000), "1:1 Dit is geen XML-bestand: er staat geen enkel onderdeel in."],
  ["another kind of XML", "<?xml version='1.0'?>\n<html><p>hoi<br></html>", "2:1 Dit is XML, maar geen export van SBB: het bestand begint met <html> in plaats van <sbb>."],
  ["an export without dossiers", "<sbb><dossiers/></sbb>", "1:1 Er staat geen kwalificatiedossier (<dossier>) in dit bestand."],
])("%s", (_, xml, message) => {
  const result = importSbbXml(xml);
  expect(messages(result)).toEqual([message]);
  expect(result).toMatchObject({ documents: [], notCarried: expect.any(Array) });
  expect(result.imported["dossiers"]).toBe(0);
});

test("a file that stops halfway gives what came before, and says where it stops", () => {
  const end = RICH.indexOf("<werkprocesresultaat>");
  const result = importSbbXml(RICH.slice(0, end));
  expect(parse(result.documents[0]!.yaml)).toMatchObject({ titel: "Buurtzorg en welzijn", basisdeel: { kerntaken: [{ code: "B1-K1", werkprocessen: [{ omschrijving: "De hulp gaat langs." }] }] } });
  const line = RICH.slice(0, end).split("\n").length;
  expect(messages(result)).toEqual([expect.stringMatching(new RegExp(`^${line}:\\d+ Het bestand houdt te vroeg op: 9 onderdelen .* <sbb>`))]);
});

test("a file may stop at any character", () => {
  for (let end = 0; end < RICH.length; end += 97) {
    const { documents, errors } = importSbbXml(RICH.slice(0, end));
    expect(errors.length).toBeGreaterThan(0);
    for (const { yaml } of documents) expect(parse(yaml).soort).toBe("kwalificatiedossier");
  }
});

test("any line may be missing", () => {
  const lines = RICH.split("\n");
  lines.forEach((_, index) => {
    for (const { yaml } of importSbbXml(lines.toSpliced(index, 1).join("\n")).documents) expect(() => parse(yaml)).not.toThrow();
  });
});

test("wrongly nested tags are told with their place", () => {
  const wrong = importSbbXml(withProcess("<werkprocesresultaat>Klaar.</werkprocesgedrag></werkprocesresultaat>"));
  expect(messages(wrong)).toEqual([
    expect.stringMatching(/^13:\d+ Hier wordt onderdeel <werkprocesgedrag> afgesloten dat niet open is\.$/),
    expect.stringMatching(/^13:\d+ Het lezen is hier gestopt; wat erna staat, is niet ingelezen\.$/),
  ]);
  const unclosed = importSbbXml(withProcess("<werkprocesresultaat>Klaar.<b></werkprocesresultaat>"));
  expect(messages(unclosed)).toEqual([expect.stringMatching(/^13:\d+ Hier wordt een onderdeel afgesloten terwijl er binnenin nog iets open is\.$/)]);
  for (const { documents } of [wrong, unclosed]) expect(parse(documents[0]!.yaml).basisdeel.kerntaken[0].werkprocessen[0].resultaat).toContain("Klaar.");
});

test("thousands of nested tags are one unknown part", () => {
  const deep = 10_000;
  const result = importSbbXml(sbb(dossier(`${"<x>".repeat(deep)}diep${"</x>".repeat(deep)}`)));
  expect(result.errors).toEqual([]);
  expect(result.notCarried.map(({ what }) => what.nl)).toContain("Een onbekend onderdeel: <x> “diep”");
});

test.each(["aanvullend", "omschrijving", "b", "vakkennisenvaardigheden", "taal", "profiel", "kerntaak", "werkprocescompetenties"])("thousands of nested <%s> in every place", (name) => {
  const nested = `${`<${name}>`.repeat(5_000)}diep${`</${name}>`.repeat(5_000)}`;
  for (const place of ["<complexiteit>", "<vakkennisenvaardigheden>", "<complexiteitperprofiel>", "<werkprocescompetenties>", '<inleiding titel="Inleiding">', '<taalbeheersingseis titel="Duits">', "<certificaten>"]) {
    const { documents } = importSbbXml(RICH.replace(place, place + nested));
    expect(documents).toHaveLength(1);
  }
});

test("entities that a DTD declares are not expanded", () => {
  const bomb = `<!DOCTYPE sbb [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${"bcdefghij"[index]} "${`&${"abcdefghi"[index]};`.repeat(10)}">`).join("")}<!ENTITY f SYSTEM "file:///etc/passwd">]>`;
  const result = importSbbXml(withProcess("<werkprocesresultaat>&j; &f; klaar</werkprocesresultaat>").replace("<sbb>", `${bomb}<sbb>`));
  expect(parse(result.documents[0]!.yaml).basisdeel.kerntaken[0].werkprocessen[0].resultaat).toBe("&j; &f; klaar");
  expect(result.notCarried.map(({ what }) => what.nl)).toContain("De documentdefinitie (DTD) aan het begin is niet gelezen");
  expect(result.errors).toHaveLength(2);
});

test("HTML entities outside CDATA are an error of the file, and read all the same", () => {
  const result = importSbbXml(withProcess("<werkprocesresultaat>caf&eacute;</werkprocesresultaat>"));
  expect(parse(result.documents[0]!.yaml).basisdeel.kerntaken[0].werkprocessen[0].resultaat).toBe("café");
  expect(messages(result)[0]).toContain("tekencode");
});

test("thousands of mistakes give a list that people can read", () => {
  const result = importSbbXml(sbb(dossier("&x;".repeat(5_000))));
  expect(result.errors).toHaveLength(21);
  expect(result.errors.at(-1)!.message.nl).toMatch(/^En nog \d+ meldingen/);
});

test("thousands of kinds of unknown parts give a report that people can read", () => {
  const many = Array.from({ length: 3_000 }, (_, index) => `<x${index}/>`).join("");
  const { notCarried } = importSbbXml(sbb(dossier(many)));
  expect(notCarried.length).toBeLessThan(300);
  expect(notCarried.at(-1)!.what.nl).toMatch(/^Nog \d+ soorten onbekende onderdelen/);
});

test("names that objects have by nature are names like any other", () => {
  const xml = sbb(dossier('<__proto__ constructor="x"/><constructor/>', 'nr="__proto__" titel="constructor" versie="toString"'));
  const result = importSbbXml(xml);
  expect(parse(result.documents[0]!.yaml)).toMatchObject({ id: "kd.constructor", versie: "toString", "x-sbb": { nr: "__proto__" } });
  expect(result.notCarried.map(({ what }) => what.nl).join()).toContain("<__proto__> constructor=\"x\"");
});

test("comments, instructions and line breaks in numbers stay out of the file", () => {
  const xml = sbb(dossier("<!-- let op -->", 'nr="1&#10;soort: kader" titel="T" versie="1"')).replace("<sbb>", "<?stijl x?><sbb>");
  const { documents, notCarried } = importSbbXml(xml);
  expect(documents[0]!.yaml.split("\n")[0]).toBe("# Ingelezen uit SBB-XML, dossier 1 soort: kader; controleer met: bekwaam check");
  expect(notCarried.map(({ what }) => what.nl)).toEqual(expect.arrayContaining(["1 opmerking in de XML: “let op”", expect.stringContaining("“stijl x”")]));
});

test("a large export is read whole", () => {
  const body = RICH.slice(RICH.indexOf("<dossier "), RICH.indexOf("</dossiers>"));
  const result = importSbbXml(sbb(...Array.from({ length: 200 }, (_, index) => body.replace('nr="501"', `nr="${5000 + index}"`))));
  expect(result.imported["dossiers"]).toBe(200);
  expect(new Set(result.documents.map(({ fileName }) => fileName)).size).toBe(200);
});
