// Help with typing, as an editor asks for it: an item down, a pasted list, the next item.
import { afterEach, beforeAll, expect, test } from "vitest";
import type { MoveItemAnswer, PasteItemsAnswer } from "../../server/src/lsp/requests.ts";
import { buildServer, Client } from "./client.ts";

const KD = `soort: kwalificatiedossier
id: kd.wijk
titel: Wijkzorg
versie: "1"
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Taak
      werkprocessen:
        - code: B1-K1-W1
          titel: Een
        - code: B1-K1-W2
          titel: Twee

`;
const OTHER = 'soort: leertraject\nid: lt\nsituaties:\n  - { id: s, uit: "kd.wijk@1#B1-K1-W1" }\n';

let server: string;
let client: Client;
beforeAll(async () => {
  server = await buildServer();
});
afterEach(() => client?.dispose());

async function opened(): Promise<string> {
  client = await Client.start(server, { files: { "kd.yaml": KD, "lt.yaml": OTHER } });
  await client.open("kd.yaml", KD);
  return client.uri("kd.yaml");
}

test("moves an item, with references in other files and the cursor", async () => {
  const uri = await opened();
  const ask = (line: number, direction: string) => client.connection.sendRequest<MoveItemAnswer>("bekwaam/moveItem", { uri, position: { line, character: 12 }, direction });
  await expect.poll(async () => "edit" in (await ask(11, "down")), { timeout: 10_000 }).toBe(true);
  const answer = await ask(11, "down");
  expect(answer).toMatchObject({ position: { line: 13, character: 12 } });
  expect(JSON.stringify(answer)).toContain(client.uri("lt.yaml"));
  expect(await ask(11, "up")).toEqual({ refused: expect.stringContaining("B1-K1-W1") });
  expect(await ask(1, "up")).toEqual({ refused: expect.any(String) });
});

test("makes items of a pasted list, and leaves other texts", async () => {
  const uri = await opened();
  const at = { line: 14, character: 0 };
  const paste = (text: string) => client.connection.sendRequest<PasteItemsAnswer>("bekwaam/pasteItems", { uri, range: { start: at, end: at }, text });
  expect(await paste("•\tDrie\n•\tVier")).toEqual({ range: { start: at, end: at }, count: 2, isFlattened: false, newText: "        - code: B1-K1-W3\n          titel: Drie\n        - code: B1-K1-W4\n          titel: Vier" });
  expect(await paste("zomaar een zin")).toBeNull();
});

test("offers the next item below a list", async () => {
  const uri = await opened();
  const found = await client.connection.sendRequest("textDocument/inlineCompletion", { textDocument: { uri }, position: { line: 14, character: 0 }, context: { triggerKind: 2 } });
  expect(found).toMatchObject([{ insertText: { kind: "snippet", value: "        - code: ${1:B1-K1-W3}\n          titel: $0" } }, { insertText: { value: "    - code: ${1:B1-K2}\n      titel: $0" } }]);
});
