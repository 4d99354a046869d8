// All documents of a folder to a new version of a framework, as an editor asks for it.
import { afterEach, beforeAll, expect, test } from "vitest";
import type { Migrated, NewerFramework } from "../../server/src/lsp/requests.ts";
import { buildServer, Client } from "./client.ts";

const kader = (versie: string, more: string, ...ids: string[]): string => `soort: kader\nid: k\nversie: "${versie}"\ntitel: Palet\n${more}elementen:\n${ids.map((id) => `  - { id: ${id}, label: ${id}${id} }\n`).join("")}`;
const profile = (id: string, kaders: string, dekt: string): string => `soort: beroepsprofiel\nid: bp.${id}\ntitel: X\nversie: "1"\nkaders: [${kaders}]\nbekwaamheden:\n  - { id: x, titel: X, dekt: [${dekt}] }\n`;
const FILES = {
  "k1.yaml": kader("1", "", "a", "b"),
  "k2.yaml": kader("2", "vorigeVersie: k@1\n", "a", "c"),
  "een.yaml": profile("een", "k@1", "k@1:a, k:b"),
  "twee.yaml": profile("twee", "k@1", "k:a"),
  "klaar.yaml": profile("klaar", "k@2", "k:a"),
  "oud.yaml": profile("klaar", "k@1", "k:a").replace('versie: "1"', 'versie: "0"'),
  "vervallen.yaml": profile("weg", "k@1", "k:a").replace("titel", "status: vervallen\ntitel"),
  "stuk.yaml": `${profile("stuk", "k@1", "k:a")}stuk: [\n`,
};

let server: string;
let client: Client;
beforeAll(async () => {
  server = await buildServer();
});
afterEach(() => client?.dispose());

test("takes those that are behind, and leaves what cannot be read, is replaced or past", async () => {
  client = await Client.start(server, { files: FILES });
  await client.open("een.yaml", FILES["een.yaml"]);
  const uri = client.uri("x.yaml");
  expect(await client.connection.sendRequest<readonly NewerFramework[]>("bekwaam/newerFrameworks", { uri })).toEqual([{ name: "k@2", title: "Palet", documents: 2 }]);
  const migrated = await client.connection.sendRequest<Migrated>("bekwaam/migrate", { uri, to: "k@2" });
  expect(migrated).toMatchObject({ documents: 2, open: 1 });
  const edits = JSON.stringify(migrated.edit);
  expect(edits).toContain("k@2:a");
  expect([edits.includes("een.yaml"), edits.includes("twee.yaml"), edits.includes("klaar.yaml"), edits.includes("stuk.yaml"), edits.includes("oud.yaml"), edits.includes("vervallen.yaml")]).toEqual([true, true, false, false, false, false]);
  expect(await client.connection.sendRequest("bekwaam/migrate", { uri, to: "k@9" })).toBeNull();
});
