// The limits of the configuration hold in the editor, also for files that are open while they change.
import { afterEach, expect, test } from "vitest";
import type { DocumentDiagnosticReport } from "vscode-languageserver";
import { Client, PULLS } from "./client.ts";

let client: Client;
afterEach(() => client?.dispose());

const TEXT = `soort: beroepsprofiel\nid: bp.diep\ntitel: Diep\nversie: "1"\nx-notitie: ${"[".repeat(12)}${"]".repeat(12)}\n`;

test("brackets in brackets", async () => {
  client = await Client.start(undefined, { capabilities: PULLS, files: { "a.beroepsprofiel.yaml": TEXT, "bekwaam.config.yaml": "limieten: { haakjes: 10 }\n" } });
  const codes = async (): Promise<unknown[]> => {
    const report = await client.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri: client.uri("a.beroepsprofiel.yaml") } });
    return report.kind === "full" ? report.items.map(({ code }) => code) : [];
  };
  await client.open("a.beroepsprofiel.yaml", TEXT);
  expect(await codes()).toContain("syntax/nesting");
  client.write("bekwaam.config.yaml", "limieten: { haakjes: 20 }\n");
  await client.watched("bekwaam.config.yaml", 2);
  const refreshes = client.refreshes;
  await client.until("the configuration to be read", () => client.refreshes > refreshes || undefined);
  expect(await codes()).not.toContain("syntax/nesting");
});
