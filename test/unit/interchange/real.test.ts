// The official export of Sociaal werk, when it is there; numbers are counted in the XML itself.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { coverageResult } from "../../../server/src/coverage/result.ts";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { importSbbXml } from "../../../server/src/interchange/sbb-xml.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { Project } from "../../../server/src/project/project.ts";
import { parsed, type Parsed } from "./helpers.ts";

const REAL = join(process.env["BEKWAAM_SHARED"] ?? "../shared", "real/2637_Sociaal_werk.xml");
const isThere = existsSync(REAL);
const xml = isThere ? readFileSync(REAL, "utf8") : "";
const count = (pattern: RegExp): number => [...xml.matchAll(pattern)].length;

describe.runIf(isThere)("2637 Sociaal werk", () => {
  const result = importSbbXml(xml);
  const document = isThere ? parsed(result) : undefined;

  test("one document, no errors", () => {
    expect(result.errors).toEqual([]);
    expect(result.documents).toMatchObject([{ id: "kd.sociaal-werk", fileName: "sociaal-werk.kwalificatiedossier.yaml" }]);
    expect(document).toMatchObject({ crebo: "23185", versie: "2015", status: "vastgesteld", geldigVanaf: "2015-08-01", vastgesteld: { op: "2015-11-26" } });
  });

  test("as many parts as the XML has", () => {
    expect(result.imported).toMatchObject({
      dossiers: count(/<dossier /g),
      profielen: count(/<profiel nr=/g),
      kerntaken: count(/<kerntaak /g),
      werkprocessen: count(/<werkproces /g),
      competenties: count(/<competentie referentie=/g),
      vakkennis: count(/<kennisofvaardigheid /g),
      vakkennisverwijzingen: count(/<vakkennisenvaardigheden referentie=/g),
      aanvullingenPerProfiel: count(/<aanvullend>/g),
      brondocumenten: count(/<brondocument /g),
      wijzigingen: count(/<wijzigingscategorie /g),
      keuzedelen: count(/<keuzedeel /g),
      onderhoudspunten: count(/<onderdeel>/g),
      gedragsregels: [...xml.matchAll(/<werkprocesgedrag>(.*?)<\/werkprocesgedrag>/gs)].flatMap(([, text]) => text!.match(/^\s*- /gm) ?? []).length,
    });
  });

  test("as many titles with stray spaces as the XML has", () => {
    const stray = count(/<(?:kennisofvaardigheid|kerntaak|werkproces|profiel|dossier) [^>]*titel="(?:\s[^"]*|[^"]*\s|[^"]*\s\s[^"]*)"/g);
    expect(result.notCarried.map(({ what }) => what.nl)).toContain(`${stray} titels hadden overbodige spaties; die zijn weggehaald`);
  });

  test("every line of every text is in the file, word for word", () => {
    const yaml = ` ${wordsOf(result.documents[0]!.yaml)} `;
    const missing = texts().flatMap((text) => text.split("\n")).map(wordsOf).filter((line) => line !== "" && !yaml.includes(` ${line} `));
    expect(missing).toEqual([]);
  });

  test("references keep their order", () => {
    const [task] = document.basisdeel.kerntaken as Parsed[];
    const block = /<vakkennisenvaardigheden>(.*?)<vakkennisenvaardighedenperprofiel/s.exec(xml)![1]!;
    expect(task.vakkennis).toEqual([...block.matchAll(/referentie="(\d+)"/g)].map(([, number]) => `vk-${number}`));
    const letters = new Map([...xml.matchAll(/<competentie nr="(\d+)" titel="[^"]*" code="(\w)"/g)].map(([, number, letter]) => [number, letter]));
    const references = /<werkprocescompetenties>(.*?)<\/werkprocescompetenties>/s.exec(xml)![1]!;
    expect(task.werkprocessen[0].dekt).toEqual([...references.matchAll(/referentie="(\d+)"/g)].map(([, number]) => `sbb:${letters.get(number)}`));
  });

  test("the product's own reader has nothing to say about the form of the file", () => {
    expect(readDocument("file:///sociaal-werk.kwalificatiedossier.yaml", result.documents[0]!.yaml).problems).toEqual([]);
  });

  test("each profile covers what the guides say", () => {
    const project = new Project(bundled());
    project.set(readDocument("file:///sociaal-werk.kwalificatiedossier.yaml", result.documents[0]!.yaml));
    const { kaders, scopes } = coverageResult([project], { per: "profiel" });
    const told = kaders[0]!.scopes.map(({ scope, covered }) => {
      const reached = new Set(kaders[0]!.cells.filter((cell) => cell.scope === scope && cell.items.length > 0).map(({ element }) => element));
      const gaps = kaders[0]!.elements.filter((_, place) => !reached.has(place)).map(({ id }) => id).join(", ");
      return { scope: `${scopes[scope]!.id} ${scopes[scope]!.titel}`, covered, total: kaders[0]!.total, gaps };
    });
    for (const [guide, of] of [["docs/nl/dekking.md", "van"], ["docs/en/coverage.md", "of"]] as const) {
      const rows = told.map(({ scope, covered, total, gaps }) => `| ${scope} | ${covered} ${of} ${total} (${Math.floor((100 * covered) / total)}%) | ${gaps} |`);
      for (const row of rows) expect(readFileSync(guide, "utf8")).toContain(row);
    }
    expect(told).toHaveLength(2);
  });

  test("nothing in it is unknown", () => {
    expect(result.notCarried.filter(({ what }) => /onbekend|los/.test(what.nl))).toEqual([]);
  });
});

/** The texts in the XML, markup of the leeswijzer taken out. */
function texts(): string[] {
  const cdata = [...xml.matchAll(/<!\[CDATA\[(.*?)\]\]>/gs)].map(([, text]) => text!);
  const titles = [...xml.matchAll(/<(?:kennisofvaardigheid|kerntaak|werkproces|profiel|dossier) [^>]*titel="([^"]*)"/g)].map(([, title]) => title!);
  return [...cdata, ...titles].map((text) => text.replace(/<[^>]*>|&lt;.*?&gt;/gs, "\n").replace(/&amp;/g, "&"));
}

function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
