// Frameworks and lists from elsewhere: CASE packages and tables become documents without errors, and what we export comes back.
import fc from "../../support/fast-check.ts";
import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { kaderFrom } from "../../../server/src/frameworks/read.ts";
import { exportFormats } from "../../../server/src/interchange/export.ts";
import { importCase } from "../../../server/src/interchange/import/case.ts";
import { csvSheet } from "../../../server/src/interchange/import/csv.ts";
import { headerOf, rowsOf } from "../../../server/src/interchange/export/rows.ts";
import type { ImportResult } from "../../../server/src/interchange/import/result.ts";
import { importTable } from "../../../server/src/interchange/import/table.ts";
import { xlsxSheets } from "../../../server/src/interchange/import/xlsx.ts";
import * as office from "../../../server/src/interchange/office.ts";
import { readDocument, type KnownDocument } from "../../../server/src/model/document.ts";
import { Project } from "../../../server/src/project/project.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { checkDocument } from "../../../server/src/rules/run.ts";

const FORMATS = exportFormats(() => Promise.resolve(office));

function documentOf({ documents }: ImportResult): KnownDocument {
  return readDocument(`file:///w/${documents[0]!.fileName}`, documents[0]!.yaml) as KnownDocument;
}

function errorsIn(document: KnownDocument): string[] {
  const project = new Project(bundled());
  project.set(document);
  return checkDocument(project, document, RULES).findings.filter(({ severity }) => severity === "error").map(({ rule, message }) => `${rule}: ${message.nl}`);
}

const losses = ({ notCarried }: ImportResult): string[] => notCarried.map(({ what, where }) => `${what.nl} (${where})`);
const elements = (document: KnownDocument): unknown => kaderFrom(document)!.elements.map(({ id, label, parent, omschrijving }) => ({ id, nl: label.nl, en: label.en, parent, omschrijving: omschrijving?.nl }));
const csv = (text: string, name = "lijst"): ImportResult => importTable([csvSheet(text)], name);

describe("what we export comes back", () => {
  const text = fs.readFileSync("examples/kaders/krachten.kader.yaml", "utf8");
  const project = new Project(bundled());
  const kader = readDocument("file:///w/krachten.kader.yaml", text) as KnownDocument;
  project.set(kader);
  const written = async (format: string): Promise<string | Uint8Array> => FORMATS[format]!.write({ project, document: kader, language: "nl", now: "2026-03-05T10:00:00Z" });

  test("through CASE", async () => expect(elements(documentOf(importCase((await written("case")) as string)))).toEqual(elements(kader)));
  test("through CSV", async () => expect(elements(documentOf(csv((await written("csv")) as string)))).toEqual(elements(kader)));
  test("through Excel", async () => expect(elements(documentOf(importTable(await xlsxSheets((await written("xlsx")) as Uint8Array), "krachten")))).toEqual(elements(kader)));

  test("a professional profile through CSV: its competencies with their roles and texts", async () => {
    const own = readDocument("file:///w/bp.yaml", fs.readFileSync("examples/beroepsprofielen/wijkverzorgende.beroepsprofiel.yaml", "utf8")) as KnownDocument;
    const rows = (await FORMATS["csv"]!.write({ project, document: own, language: "nl", now: "" })) as string;
    const result = csv(rows, "wijkverzorgende");
    const back = documentOf(result);
    const competencies = (document: KnownDocument): unknown => document.items.filter(({ kind }) => kind === "bekwaamheid").map(({ id, titel, rollen, dekt, fase }) => ({ id, titel: titel?.value, rollen: rollen.map(({ value }) => value), dekt: dekt.map(({ value }) => value), fase: fase?.value }));
    expect(competencies(back)).toEqual(competencies(own));
    expect(back.items.map(({ kind }) => kind)).toEqual(own.items.map(({ kind }) => kind));
    expect(losses(result)).toEqual([]);
  });
});

describe("every example through Excel", () => {
  const NAMES = fs.readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((name) => /\.(kwalificatiedossier|opleidingsprofiel|beroepsprofiel|leertraject|kennisbasis|kader|koppeling)\.yaml$/.test(name));
  const byColumn = (document: KnownDocument): unknown => {
    const { columns, rows } = rowsOf(document);
    return rows.map((row) => Object.fromEntries(row.map((cell, index) => [columns[index]!, cell])));
  };
  test.each(NAMES)("%s comes back whole", async (name) => {
    const document = readDocument("file:///w/a.yaml", fs.readFileSync(`examples/${name}`, "utf8")) as KnownDocument;
    const bytes = (await FORMATS["xlsx"]!.write({ project: new Project(bundled()), document, language: "nl", now: "" })) as Uint8Array;
    const result = importTable(await xlsxSheets(bytes), "terug");
    expect(losses(result)).toEqual([]);
    const back = documentOf(result);
    expect(back.soort).toBe(document.soort);
    expect(byColumn(back)).toEqual(byColumn(document));
    // What a document should have is filled in where it was not.
    expect({ status: document.soort === "koppeling" ? "voorstel" : "concept", taal: "nl", ...Object.fromEntries(headerOf(document)) }).toEqual(Object.fromEntries(headerOf(back)));
  });
});

describe("a document comes back as it was written", () => {
  const HEAD = 'versie: "1"\nstatus: concept\ntaal: nl\n';
  const back = async (written: string, format: "xlsx" | "csv" | "case"): Promise<string> => {
    const document = readDocument("file:///w/a.yaml", written) as KnownDocument;
    const output = await FORMATS[format]!.write({ project: new Project(bundled()), document, language: "nl", now: "2026-01-01T00:00:00Z" });
    const result = format === "case" ? importCase(output as string) : importTable(format === "csv" ? [csvSheet(output as string)] : await xlsxSheets(output as Uint8Array), "terug");
    expect(losses(result)).toEqual([]);
    return result.documents[0]!.yaml.split("\n\n").slice(1).join("\n\n").replace(/\n+(?=\S)/g, "\n");
  };

  test.each<[name: string, written: string]>([
    ["a title beside a text, a title alone and a text alone", `soort: opleidingsprofiel\nid: op.x\ntitel: X\n${HEAD}eindkwalificaties:\n  - id: ek-1\n    titel: Redeneert klinisch\n    tekst: Kan het hele proces.\n  - id: ek-2\n    titel: Alleen een titel\n  - id: ek-3\n    tekst: Alleen een tekst.\n`],
    ["a list of one with a comma or a semicolon in it, and one with a dash before it", `soort: opleidingsprofiel\nid: op.x\ntitel: X\n${HEAD}eenheden:\n  - id: e-1\n    titel: A\n    disciplines:\n      - verpleegkunde, duaal\n    leerinhoud:\n      - wetten; regels\n      - "- streep"\n`],
    ["a number in the place of an object", `soort: opleidingsprofiel\nid: op.x\ntitel: X\n${HEAD}kern: 37.5\n`],
    ["an item with an id alone, or with references alone", `soort: beroepsprofiel\nid: bp.x\ntitel: X\n${HEAD}bekwaamheden:\n  - id: a\n  - id: b\n    dekt: [sbb:D]\n`],
    ["a framework, with all that is said of it and of its elements", `soort: kader\nid: eigen\nversie: "1"\ntitel:\n  nl: Eigen\n  en: Own\nstatus: vastgesteld\ntaal: nl\nomschrijving:\n  nl: Uitleg\n  en: Explanation\nordening: ordinaal\nbron:\n  document: ZIN-2016\nelementen:\n  - id: a\n    label: Aap\n    omschrijving:\n      nl: Een dier\n      en: An animal\n    aliassen: [beest, dier]\n    vervangenDoor: b\n    aspect: [kennis]\n    bron:\n      plaats: blz. 3\n    elementen:\n      - id: a.1\n        label:\n          nl: Staart\n          en: Tail\n  - id: b\n    label: Beer\n`],
    ["a crosswalk", `soort: koppeling\nid: k\nversie: "1"\ntitel: K\nvan: canmeds@2005\nnaar: canmeds@2015\nstatus: voorstel\ntaal: nl\nparen:\n  - van: manager\n    naar: leader\n    relatie: verwant\n  - van: scholar\n    naar: scholar\n    relatie: exact\n`],
  ])("through Excel: %s", async (_, written) => expect(await back(written, "xlsx")).toBe(written));

  test("through CSV: a professional profile of nothing but EPAs stays one, by its id", async () => {
    expect(await back(`soort: beroepsprofiel\nid: bp.x\ntitel: Terug\n${HEAD}epas:\n  - id: e\n    titel: Wast\n`, "csv")).toContain("soort: beroepsprofiel\nid: bp.x\n");
  });

  test("through CASE: the id of a framework, and both languages of every text", async () => {
    const written = `soort: kader\nid: eigen.kader\ntitel:\n  nl: Eigen\n  en: Own\nversie: "1"\nstatus: concept\ntaal: nl\nomschrijving:\n  nl: Uitleg\n  en: Explanation\nelementen:\n  - id: a\n    label:\n      nl: Aap\n      en: Ape\n    omschrijving:\n      nl: Een dier\n      en: An animal\n`;
    expect(await back(written, "case")).toBe(written);
  });
});

test("a dilemma stays a dilemma", async () => {
  const written = 'soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "1"\nstatus: concept\ntaal: nl\n\npraktijksituaties:\n  - id: ps-1\n    titel: Een moeder\n    dilemma: Zij wil niet.\n  - id: ps-2\n    titel: Een school\n    omschrijving: Die belt.\n    dilemma: Wat mag?\n';
  const document = readDocument("file:///w/a.yaml", written) as KnownDocument;
  const bytes = (await FORMATS["xlsx"]!.write({ project: new Project(bundled()), document, language: "nl", now: "" })) as Uint8Array;
  expect(importTable(await xlsxSheets(bytes), "terug").documents[0]!.yaml).toContain(written.slice(0, written.indexOf("status")));
  expect(importTable(await xlsxSheets(bytes), "terug").documents[0]!.yaml).toContain(written.slice(written.indexOf("praktijksituaties")).trimEnd());
});

describe("a qualification file made in Excel", () => {
  test("by its codes alone, parts that only show from codes included", () => {
    const result = csv("Code;Naam;Omschrijving;Resultaat;Gedrag\nB1-K1;Biedt zorg;;;\nB1-K1-W1;Vraagt door;Praat, en luistert.;Er is een plan.;\"vraagt door\nsluit aan, ook thuis\"\nP1-K1-W1;Helpt bij geld;;;\n", "wijkzorg");
    expect(result.documents[0]).toMatchObject({ id: "kd.wijkzorg", fileName: "wijkzorg.kwalificatiedossier.yaml" });
    expect(losses(result)).toEqual([]);
    expect(result.documents[0]!.yaml).toBe(`# Ingelezen uit een tabel; controleer met: bekwaam check

soort: kwalificatiedossier
id: kd.wijkzorg
titel: Wijkzorg
versie: "1"
status: concept
taal: nl

basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Biedt zorg
      werkprocessen:
        - code: B1-K1-W1
          titel: Vraagt door
          omschrijving: Praat, en luistert.
          resultaat: Er is een plan.
          gedrag:
            - vraagt door
            - sluit aan, ook thuis

profielen:
  - code: P1
    kerntaken:
      - code: P1-K1
        werkprocessen:
          - code: P1-K1-W1
            titel: Helpt bij geld
`);
  });

  const shown = (result: ImportResult): string => result.documents[0]!.yaml.split("\n\n").slice(2).join("\n\n");

  test("as committees make it: with a title above, columns beside each other, frameworks by name, and bullets", () => {
    const result = csv("Matrix wijkzorg 2026;;\n;;\nKerntaak;Werkproces;Resultaat;Gedrag;NPHF;SBB-competenties;CanMEDS-rollen;Paraaf\nB1-K1 Biedt zorg;B1-K1-W1 Vraagt door;Helder;\"- vat samen\n• luistert\";2.1, 2.2;D;Communicator;x\n;B1-K1-W2: Voert uit;Gedaan;;;K / L;;\nB1-K1 Biedt zorg;B1-K1-W3 Draagt over;;;nphf:5;;;\n", "wijkzorg");
    expect(losses(result)).toEqual(['"Matrix wijkzorg 2026" (rij 1)', 'kolom "Paraaf" (rij 4)']);
    expect(shown(result)).toBe(`basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Biedt zorg
      werkprocessen:
        - code: B1-K1-W1
          titel: Vraagt door
          resultaat: Helder
          gedrag:
            - vat samen
            - luistert
          rollen: [Communicator]
          dekt: [nphf:2.1, nphf:2.2, sbb:D]

        - code: B1-K1-W2
          titel: Voert uit
          resultaat: Gedaan
          dekt: [sbb:K, sbb:L]

        - code: B1-K1-W3
          titel: Draagt over
          dekt: [nphf:5]
`);
  });

  test.each([";", ",", "\t", "|"])("two columns, a blank line and a title above are no trouble: %j", (separator) => {
    const result = csv(`Lijst\n\nnaam${separator}toelichting\nMoed${separator}\"Durft; ook, nu\"\n\nRust${separator}Wacht\n`);
    expect(elements(documentOf(result))).toMatchObject([{ id: "moed" }, { id: "rust" }]);
    expect(losses(result)).toEqual(['"Lijst" (rij 1)']);
  });

  test("kerntaken and werkprocessen in one column", () => {
    expect(shown(csv("Nr.;Kerntaak / werkproces\nB1-K1;Biedt zorg\nB1-K1-W1;Vraagt door\n"))).toContain("    - code: B1-K1\n      titel: Biedt zorg\n      werkprocessen:\n        - code: B1-K1-W1\n          titel: Vraagt door\n");
  });

  test("the name of a column says what the rows are, and values of a list of choices are found in any spelling", () => {
    const result = csv("Leeruitkomsten,Bereik,Fase,Rol\nRedeneert klinisch,Generiek,Start-bekwaam,Communicator\n", "bachelor");
    expect(losses(result)).toEqual([]);
    expect(result.documents[0]!.fileName).toBe("bachelor.opleidingsprofiel.yaml");
    expect(shown(result)).toContain("  - id: redeneert-klinisch\n    tekst: Redeneert klinisch\n    bereik: generiek\n    fase: startbekwaam\n    rollen: [Communicator]\n");
  });

  test("what has no place, and columns that nothing has, are told", () => {
    const result = csv("soort;id;onderdeelVan;titel;Kleur;sbu\nbasisdeel;B1;;;;\nbasisdeel;B2;;;;\nwerkproces;W9;weg;Zweeft;rood;\nkerntaak;B1-K1;B1;Biedt zorg;blauw;12\nelektrisch;x;;y;;\n");
    expect(losses(result)).toEqual(['"B2" (rij 3)', '"W9" (rij 4)', 'kolom "Kleur" (rij 5)', 'kolom "sbu" (rij 5)', 'soort "elektrisch" (rij 6)']);
    expect(result.imported).toEqual({ kwalificatiedossier: 1, basisdeel: 1, kerntaak: 1 });
  });

  test("remarks become an explanation; what a second column of the same meaning says, and a parent that is not there, are told", () => {
    const result = csv("soort;id;titel;naam;Opmerkingen;onderdeelVan\nbekwaamheid;a;Kijkt;Ziet;let op;weg\n");
    expect(result.documents[0]!.yaml).toContain("  - id: a\n    titel: Kijkt\n    toelichting: let op\n");
    expect(losses(result)).toEqual(['de verwijzing naar "weg" (rij 2)', 'kolom "naam" (rij 2)']);
  });

  test("numbers, yes and no, and values within values", () => {
    const result = csv("soort;id;titel;studiepunten.waarde;studiepunten.eenheid;leidtOpVoor;uitgesteld\neenheid;e-1;Wijk;7,5;EC;ek-1, ek-2;\neindkwalificatie;ek-1;Kan iets;;;;ja\n");
    const { yaml } = result.documents[0]!;
    expect(losses(result)).toEqual([]);
    expect(yaml).toContain("waarde: 7.5");
    expect(yaml).toContain("leidtOpVoor: [ek-1, ek-2]");
    expect(yaml).toContain("tekst: Kan iets\n    uitgesteld: true");
  });

  test("names that mean something to JavaScript are columns like any other", () => {
    expect(losses(csv("soort;id;titel;__proto__;perProfiel.__proto__.resultaat;constructor\nkerntaak;B1-K1;T;a;b;c\n"))).toEqual(['kolom "__proto__" (rij 2)', 'kolom "perProfiel.__proto__.resultaat" (rij 2)', 'kolom "constructor" (rij 2)']);
  });
});

describe("CASE", () => {
  test("extensions of others are told, a maker that nobody named is none", () => {
    const result = importCase(JSON.stringify({ CFDocument: { identifier: "d", title: "T", creator: "onbekend", extensions: { id: "Geen id", kleur: "rood" } }, CFItems: [{ identifier: "a", fullStatement: "A", CFItemType: "element", extensions: { geur: "zoet" } }] }));
    expect(losses(result)).toEqual(['"geur" (A)', '"kleur" (CFDocument)']);
    expect(result.documents[0]!.id).toBe("t");
    expect(result.documents[0]!.yaml).not.toContain("onbekend");
  });

  const item = (identifier: string, more: object = {}): object => ({ identifier, uri: `urn:${identifier}`, fullStatement: `Kan ${identifier}`, lastChangeDateTime: "2020-01-01T00:00:00Z", ...more });
  const child = (from: string, to: string, more: object = {}): object => ({ associationType: "isChildOf", originNodeURI: { identifier: from, title: from }, destinationNodeURI: { identifier: to, title: to }, ...more });
  const pack = (items: object[], associations: object[], document: object = {}): string => JSON.stringify({ CFDocument: { identifier: "doc", title: "Mijn kader", creator: "Ik", ...document }, CFItems: items, CFAssociations: associations });

  test("order, codes, short names and replacement", () => {
    const result = importCase(pack(
      [item("b", { humanCodingScheme: "B 1" }), item("a", { humanCodingScheme: "A", abbreviatedStatement: "Aa", notes: "let op" }), item("c", { humanCodingScheme: "A.1" })],
      [child("b", "doc", { sequenceNumber: 2 }), child("a", "doc", { sequenceNumber: "1" }), child("c", "a"), { associationType: "replacedBy", originNodeURI: { identifier: "b" }, destinationNodeURI: { identifier: "a" } }],
      { language: "en", version: "3", adoptionStatus: "Adopted" },
    ));
    expect(result.documents[0]!.yaml).toBe(`# Ingelezen uit een CASE-pakket; controleer met: bekwaam check

soort: kader
id: mijn-kader

titel:
  nl: Mijn kader
  en: Mijn kader
versie: "3"
status: vastgesteld
taal: en

bron:
  document: Ik

elementen:
  - id: A
    label:
      nl: Aa
      en: Aa
    omschrijving:
      nl: |-
        Kan a

        let op
      en: |-
        Kan a

        let op
    elementen:
      - id: A.1
        label:
          nl: Kan c
          en: Kan c
  - id: b-1
    label:
      nl: Kan b
      en: Kan b
    vervangenDoor: A
`);
    expect(errorsIn(documentOf(result))).toEqual([]);
    expect(losses(result)).toEqual(['code "B 1" (B 1)']);
  });

  test("what a package gets wrong is forgiven: nulls, circles, parents that are not there, codes used twice", () => {
    const result = importCase(pack(
      [item("a", { humanCodingScheme: null, notes: null }), item("b", { humanCodingScheme: "x" }), item("c", { humanCodingScheme: "x" }), item("d"), { identifier: "leeg" }, 3 as unknown as object],
      [child("a", "b"), child("b", "a"), child("d", "weg"), { associationType: "isRelatedTo", originNodeURI: { identifier: "a", title: "A" }, destinationNodeURI: { identifier: "b" } }, { associationType: "isChildOf" }],
    ));
    const document = documentOf(result);
    expect(errorsIn(document)).toEqual([]);
    expect(document.items).toHaveLength(4);
    expect(losses(result)).toEqual(expect.arrayContaining(['verband "isRelatedTo" (A)', "een onderdeel (leeg)", 'code "x" (x)', 'plaats van "Kan d" (Kan d)']));
  });

  test.each([["", 1], ["{\n  \"a\": }", 2], ["[]", 1], ["{}", 1], ['{"CFDocument": []}', 1]])("%j is no package", (text, line) => {
    const { documents, errors } = importCase(text);
    expect([documents.length, errors[0]!.line]).toEqual([0, line]);
  });
});

describe("tables", () => {
  test("columns by any of their names, in any order, with any separator", () => {
    for (const separator of [";", ",", "\t"]) {
      const result = csv(["Omschrijving", "Code", "Naam", "Wie"].join(separator) + "\n" + ["Uitleg", "K1", "Kijken", "ik"].join(separator) + "\n" + ["", "", "", ""].join(separator) + "\n" + ["", "K1", "Weer", ""].join(separator) + "\n");
      expect(elements(documentOf(result))).toEqual([{ id: "K1", nl: "Kijken", en: "Kijken", parent: undefined, omschrijving: "Uitleg" }, { id: "K1-2", nl: "Weer", en: "Weer", parent: undefined, omschrijving: undefined }]);
      expect(losses(result)).toEqual(['kolom "Wie" (rij 1)', 'code "K1" (rij 4)']);
      expect(errorsIn(documentOf(result))).toEqual([]);
    }
  });

  test("what is part of what: by code or by a numbered level", () => {
    expect(elements(documentOf(csv("id;titel;onderdeelVan\na;A;\nb;B;a\nc;C;weg\n")))).toMatchObject([{ id: "a", parent: undefined }, { id: "b", parent: "a" }, { id: "c", parent: undefined }]);
    expect(elements(documentOf(csv("nr;naam\n1;A\n1.1;B\n1.1.a;C\n3.1;D\n")))).toMatchObject([{ id: "1", parent: undefined }, { id: "1.1", parent: "1" }, { id: "1.1.a", parent: "1.1" }, { id: "3.1", parent: undefined }]);
    expect(elements(documentOf(csv("nr;naam;hoort bij\n1;A;\n1.1;B;\n2;C;1\n")))).toMatchObject([{ id: "1" }, { id: "2", parent: "1" }, { id: "1.1", parent: undefined }]);
    expect(elements(documentOf(csv("humanCodingScheme,fullStatement,smartLevel\nS,Een,1\nS.1,Twee,1.1\nT,Drie,2\n")))).toMatchObject([{ id: "S", parent: undefined }, { id: "S.1", parent: "S" }, { id: "T" }]);
  });

  test("what an element has no place for is told", () => {
    const framework = csv("id;label;rol;naam;onderdeelVan;vervangenDoor\na;Aap;communicator;Mies;;\nb;Beer;;Beer;weg;foetsie\n");
    expect(losses(framework)).toEqual(['kolom "rol" (rij 2)', 'kolom "naam" (rij 2)', 'de verwijzing naar "weg" (rij 3)', 'de verwijzing naar "foetsie" (rij 3)']);
  });

  test("a list of competencies is a professional profile", () => {
    const result = csv("soort;id;titel;rollen;kennis\nbekwaamheid;a;Kijkt;communicator, leider;\"weten\nkunnen, ook\"\nkerntaak;B1-K1;Iets;;\n", "mijn-beroep");
    expect(result.documents[0]).toMatchObject({ id: "bp.mijn-beroep", fileName: "mijn-beroep.beroepsprofiel.yaml" });
    expect(result.documents[0]!.yaml).toContain("rollen: [communicator, leider]");
    expect(result.documents[0]!.yaml).toContain("- kunnen, ook");
    expect(losses(result)).toEqual(['soort "kerntaak" (rij 3)']);
  });

  test.each(["", "a;b\n1;2\n", "id;titel\n", ";;;\n;;\n"])("%j is no table for us", (text) => {
    const { documents, errors } = csv(text);
    expect([documents.length, errors.length]).toEqual([0, 1]);
  });

  test("any text: no throw, and what comes out can be read", () => {
    const cell = fc.oneof(fc.constantFrom("id", "titel", "tekst", "soort", "bekwaamheid", "a", "a:b", "[x", "'=1", "\n", "#"), fc.string({ unit: "grapheme" }));
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
      const result = importTable([{ name: "x", rows }], "x");
      if (result.documents.length > 0) expect(documentOf(result).tree.problems.filter(({ code }) => code !== "syntax/characters")).toEqual([]);
    }), { numRuns: 300 });
  });
});
