// Typing in small steps finds the same as opening the result.
import fs from "node:fs";
import fc from "../support/fast-check.ts";
import { afterAll, expect, test } from "vitest";
import type { DocumentDiagnosticReport } from "vscode-languageserver";
import { Client, PULLS } from "./client.ts";

const TEXT = fs.readFileSync(new URL("../../examples/dossiers/wijkzorg.kwalificatiedossier.yaml", import.meta.url), "utf8");
const PIECES = ["x", "\n", "\r\n", "  ", "- ", "[", "]", ": ", "😀", "é", "rollen: [onzin]", "", "", "#", '"', "  - code: B1-K9\n"];

const clients: Client[] = [];
afterAll(() => clients.forEach((client) => client.dispose()));

test("random edits", async () => {
  const [typing, opening] = [await Client.start(undefined, { capabilities: PULLS }), await Client.start(undefined, { capabilities: PULLS })];
  clients.push(typing, opening);
  const name = "a.kwalificatiedossier.yaml";
  const items = async (client: Client): Promise<unknown> => {
    const report: DocumentDiagnosticReport = await client.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri: client.uri(name) } });
    return report.kind === "full" && report.items;
  };
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 12 }), async (edits) => {
      await typing.open(name, TEXT);
      for (const [share, length, piece] of edits) {
        const text = typing.text(name);
        const start = Math.floor(share * text.length);
        await typing.change(name, start, Math.min(text.length, start + length), piece);
        if (length % 5 === 0) await items(typing);
      }
      const text = typing.text(name);
      await opening.open(name, text);
      const [after, expected] = [await items(typing), await items(opening)];
      await typing.close(name);
      await opening.close(name);
      expect(after).toEqual(expected);
    }),
    { numRuns: 40 },
  );
}, 60_000);
