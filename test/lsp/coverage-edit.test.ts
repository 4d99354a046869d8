// What views ask beside the coverage itself: where the cursor is, which items there are, and the edit that adds an element.
import { afterEach, beforeAll, expect, test } from "vitest";
import type { AddCoverageAnswer, CoverageCellReply, CoverageFrameworks, CoverageItem, CoverageMatrix, CoveragePictures, CoveragePlace, CoverageReply, CoverageSumsReply } from "../../server/src/lsp/requests.ts";
import { buildServer, Client } from "./client.ts";

const KD = `soort: kwalificatiedossier
id: kd.wijk
titel: Wijkzorg
gemeenschappelijkKader: { ordening: canmeds@2015 }
kaders: [canmeds@2015, nphf@2015-herzien]
profielen:
  - code: P1
    kerntaken:
      - code: P1-K1
        werkprocessen:
          - code: P1-K1-W1
            titel: Verheldert de vraag
            rollen: [communicator]
            dekt: [nphf:2.2, nphf:zoek]
`;

let server: string;
let client: Client;
beforeAll(async () => {
  server = await buildServer();
});
afterEach(() => client?.dispose());

async function opened(text = KD): Promise<string> {
  client = await Client.start(server, { files: { "kd.yaml": text } });
  await client.open("kd.yaml", text);
  return client.uri("kd.yaml");
}
const ask = <T>(method: string, params: object): Promise<T> => client.connection.sendRequest<T>(`bekwaam/${method}`, params);

test("the place of the cursor: all of an item, or the one reference that it is on", async () => {
  const uri = await opened();
  const item = await ask<CoveragePlace>("coveragePlace", { uri, position: { line: 11, character: 14 } });
  expect(item).toMatchObject({ item: { name: "P1-K1-W1", title: "Verheldert de vraag", depth: 2 }, parts: ["P1"], elements: ["canmeds@2015:communicator", "nphf@2015-herzien:2.2"] });
  expect((await ask<CoveragePlace>("coveragePlace", { uri, position: { line: 13, character: 22 } })).elements).toEqual(["nphf@2015-herzien:2.2"]);
  expect((await ask<CoveragePlace>("coveragePlace", { uri, position: { line: 13, character: 32 } })).elements).toEqual([]);
  expect(await ask("coveragePlace", { uri: client.uri("geen.yaml"), position: { line: 0, character: 0 } })).toBeNull();
});

test("the frameworks that documents speak, and the coverage of those that speak one", async () => {
  const uri = await opened();
  const found = await ask<CoverageFrameworks>("coverageFrameworks", {});
  expect(found.frameworks.map(({ name, spokenBy }) => [name, spokenBy])).toEqual([["canmeds@2015", 1], ["nphf@2015-herzien", 1]]);
  expect((await ask<CoverageReply>("coverage", { kaders: ["nphf@2015-herzien"], spoken: true })).documents.map((document) => document.uri)).toEqual([uri]);
  expect((await ask<CoverageReply>("coverage", { kaders: ["canmeds@2005"], spoken: true })).documents).toEqual([]);
  expect((await ask<CoverageReply>("coverage", { kaders: ["canmeds@2005"] })).documents).toHaveLength(1);
});

test("a matrix in numbers, sums for a tree, and the items behind a number", async () => {
  const uri = await opened();
  const matrix = await ask<CoverageMatrix>("coverageMatrix", { columns: "profiel" });
  expect(matrix).toMatchObject({ language: "nl", kader: "canmeds@2015", columnKind: "profiel", columns: [{ name: "P1", document: "Wijkzorg", uri }] });
  expect((await ask<CoverageMatrix>("coverageMatrix", { kader: "nphf@2015-herzien", columns: "item", uri })).columns).toMatchObject([{ name: "P1-K1-W1", uri, range: { start: { line: 10, character: 18 } } }]);
  const sums = await ask<CoverageSumsReply>("coverageSums", {});
  expect(sums).toMatchObject({ documents: 1, kaders: [{ kader: "canmeds@2015", covered: 1 }, { kader: "nphf@2015-herzien", covered: 1 }] });
  expect(await ask<CoverageSumsReply>("coverageSums", { uri, part: "P1" })).toEqual({ ...sums, title: "Wijkzorg" });
  const cell = { kader: "nphf@2015-herzien", element: "2" };
  expect(await ask<CoverageCellReply>("coverageCell", cell)).toMatchObject({ items: [{ name: "P1-K1-W1", uri, how: "descendant" }], more: 0 });
  expect(await ask<CoverageCellReply>("coverageCell", { ...cell, own: true })).toEqual({ items: [], more: 0 });
  for (const [method, nothing] of [["coverageMatrix", { columns: [], cells: [], elements: [] }], ["coverageSums", { documents: 0, kaders: [] }], ["coverageCell", { items: [], more: 0 }]] as const) {
    expect(await ask(method, { ...cell, columns: "document", uri: client.uri("geen.yaml") })).toMatchObject(nothing);
  }
});

test("sums follow a change in one document", async () => {
  const uri = await opened();
  await ask("coverageSums", {});
  const told = new Promise<string[]>((resolve) => client.connection.onNotification("bekwaam/coverageChanged", ({ uris }: { uris: string[] }) => resolve(uris)));
  const behind = KD.indexOf("communicator]") + "communicator".length;
  await client.change("kd.yaml", behind, behind, ", leader");
  expect(await told).toEqual([uri]);
  expect((await ask<CoverageSumsReply>("coverageSums", {})).kaders[0]).toMatchObject({ covered: 2 });
});

test("the items that can cover something", async () => {
  const uri = await opened();
  expect((await ask<CoverageItem[]>("coverageItems", { uri })).map(({ name }) => name)).toEqual(["P1-K1", "P1-K1-W1"]);
  expect(await ask("coverageItems", { uri: client.uri("geen.yaml") })).toEqual([]);
});

test("an element is added with the version of the text that the edit is for", async () => {
  const uri = await opened();
  const position = { line: 11, character: 14 };
  const added = await ask<AddCoverageAnswer>("addCoverage", { uri, position, kader: "nphf@2015-herzien", element: "5.1" });
  expect(added).toEqual({ item: "P1-K1-W1", version: 1, range: { start: { line: 13, character: 38 }, end: { line: 13, character: 38 } }, newText: ", nphf:5.1" });
  expect(await ask("addCoverage", { uri, position, kader: "nphf@2015-herzien", element: "2.2" })).toEqual({ refused: "P1-K1-W1 dekt dit al." });
  expect(await ask("addCoverage", { uri, position, kader: "nphf@2015-herzien", element: "bestaat-niet" })).toHaveProperty("refused");
  expect(await ask("addCoverage", { uri, position: { line: 2, character: 0 }, kader: "nphf@2015-herzien", element: "5.1" })).toHaveProperty("refused");
  expect(await ask("addCoverage", { uri: client.uri("geen.yaml"), position, kader: "nphf@2015-herzien", element: "5.1" })).toHaveProperty("refused");
});

test("a text that is half typed still has a place and items", async () => {
  const uri = await opened(`${KD}          - code: P1-K1-W2\n            dekt: [nphf:2.2, \n`);
  expect(await ask("coveragePlace", { uri, position: { line: 15, character: 29 } })).not.toBeNull();
  expect((await ask<CoverageReply>("coverage", { uri })).language).toBe("nl");
});

test("pictures of a document: a T in its roles and a web of NPHF, with their numbers; none of what is no document", async () => {
  const uri = await opened();
  const { pictures } = await ask<CoveragePictures>("coveragePictures", { uri, part: "P1" });
  expect(pictures.map(({ kind }) => kind)).toEqual(["t", "web"]);
  expect(pictures[0]!.rows.find(({ label }) => label.startsWith("Communicator"))?.numbers).toEqual([0, 1]);
  expect(pictures[1]!.rows.map(({ numbers }) => numbers)).toEqual([[0], [1], [0], [0], [0], [0]]);
  for (const { svg, themed } of pictures) expect([svg.includes("var(--"), themed.includes("var(--text)")]).toEqual([false, true]);
  expect((await ask<CoveragePictures>("coveragePictures", { uri: client.uri("geen.yaml") })).pictures).toEqual([]);
});
