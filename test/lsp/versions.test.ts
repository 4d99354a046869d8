// Two versions of a document beside each other, as an editor asks for it.
import { afterEach, beforeAll, expect, test } from "vitest";
import type { Comparable, ComparisonPage } from "../../server/src/lsp/requests.ts";
import { buildServer, Client } from "./client.ts";

const kader = (id: string, versie: string, ...elements: string[]): string => `soort: kader\nid: ${id}\nversie: "${versie}"\ntitel: Palet\nelementen:\n${elements.map((element) => `  - ${element}\n`).join("")}`;
const FILES = {
  "k1.yaml": kader("k", "9", "{ id: a, label: Aa }", "{ id: b, label: Bee }"),
  "k2.yaml": kader("k", "10", "{ id: a, label: Aa }", "{ id: c, label: Cee }"),
  "anders.yaml": kader("anders", "1", "{ id: a, label: Aa }"),
  "bp.yaml": "soort: beroepsprofiel\nid: bp\n",
  "los.yaml": "services: {}\n",
};

let server: string;
let client: Client;
beforeAll(async () => {
  server = await buildServer();
});
afterEach(() => client?.dispose());

const comparable = (file: string) => client.connection.sendRequest<readonly Comparable[] | null>("bekwaam/comparable", { uri: client.uri(file) });
const compared = (file: string, other: string) => client.connection.sendRequest<ComparisonPage>("bekwaam/compare", { uri: client.uri(file), other: client.uri(other) });

test("a document is compared with its versions, or with another of its kind, from the older to the newer", async () => {
  client = await Client.start(server, { files: FILES });
  await client.open("k1.yaml", FILES["k1.yaml"]);
  expect(await comparable("k1.yaml")).toMatchObject([{ file: "k2.yaml", versie: "10", isVersion: true }, { file: "anders.yaml", isVersion: false }]);
  const page = await compared("k1.yaml", "k2.yaml");
  expect(page?.markdown).toContain("k@9 (k1.yaml)</code> → <code>k@10 (k2.yaml)");
  expect(page?.markdown).toMatch(/<code>b<\/code> \| vervallen[^]*<code>c<\/code> \| nieuw/);
  expect((await compared("k2.yaml", "k1.yaml"))?.markdown).toBe(page?.markdown);
  expect((await compared("k1.yaml", "anders.yaml"))?.markdown).toContain("anders@1 (anders.yaml)</code> → ");
});

test("what is no document of ours, or not of the same kind, is not compared", async () => {
  client = await Client.start(server, { files: FILES });
  expect(await comparable("los.yaml")).toBeNull();
  expect(await comparable("bp.yaml")).toEqual([]);
  expect(await compared("k1.yaml", "bp.yaml")).toBeNull();
});
