// The open document in the formats of others, as an editor saves it.
import { afterEach, beforeAll, expect, test } from "vitest";
import type { Exported, ExportFormatInfo } from "../../server/src/lsp/requests.ts";
import { buildServer, Client } from "./client.ts";

const PROFILE = `soort: beroepsprofiel
id: bp.x
titel: Wijkverpleegkundige
versie: "1"
x-notitie: van ons
bekwaamheden:
  - { id: samen, titel: Beslist samen }
`;

let server: string;
let client: Client;
beforeAll(async () => {
  server = await buildServer();
});
afterEach(() => client?.dispose());

const formats = (uri: string) => client.connection.sendRequest<readonly ExportFormatInfo[] | null>("bekwaam/exportFormats", { uri });
const exported = async (uri: string, format: string) => {
  const found = await client.connection.sendRequest<Exported | null>("bekwaam/export", { uri, format });
  return found && { ...found, bytes: Buffer.from(found.base64, "base64") };
};

test("every format of the command line, of the text as it is now, with what is left out", async () => {
  client = await Client.start(server, { files: { "bp.yaml": PROFILE } });
  await client.open("bp.yaml", PROFILE.replace("Beslist samen", "Beslist écht samen"));
  const uri = client.uri("bp.yaml");
  expect((await formats(uri))?.map(({ name, extension }) => `${name}${extension}`)).toEqual(["docx.docx", "html.html", "markdown.md", "xlsx.xlsx", "csv.csv", "case.json", "oeapi.json", "skos.ttl"]);
  const markdown = await exported(uri, "markdown");
  expect(markdown?.bytes.toString("utf8")).toContain("Beslist écht samen");
  expect((await exported(uri, "docx"))?.bytes.subarray(0, 2).toString("latin1")).toBe("PK");
  expect((await exported(uri, "xlsx"))?.bytes.subarray(0, 2).toString("latin1")).toBe("PK");
  const pack = await exported(uri, "case");
  expect(pack?.notCarried).toBeGreaterThan(0);
  expect(pack?.account).toContain("x-notitie");
});

test("nothing of what is no document, and no format that nobody has", async () => {
  client = await Client.start(server, { files: { "docker-compose.yml": "services: {}\n", "bp.yaml": PROFILE } });
  expect(await formats(client.uri("docker-compose.yml"))).toBeNull();
  expect(await exported(client.uri("bp.yaml"), "pdf")).toBeNull();
  expect(await exported(client.uri("weg.yaml"), "csv")).toBeNull();
});
