// The server for a web worker: it runs where there is no Node, and finds what the command line finds.
import fs from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import type { MessageConnection } from "vscode-jsonrpc/node";
import { corpus } from "../robustness/corpus.ts";
import { check, corpusFolder, remove } from "../robustness/drive.ts";
import { diagnosticsInWorker, FOLDER, ROOT, start, worker } from "./worker.ts";

/** Rules of the findings by path; files without findings left out. */
type Found = Record<string, string[]>;

async function inWorker(disk: string): Promise<Found> {
  const told = [...await diagnosticsInWorker(disk)].map(([name, found]) => [name, found.map(({ code }) => String(code)).sort()] as const);
  return Object.fromEntries(told.filter(([, found]) => found.length > 0).sort());
}

async function onCommandLine(disk: string): Promise<Found> {
  const { rules } = await check(disk);
  return Object.fromEntries([...rules!].filter(([, found]) => found.length > 0).map(([name, found]) => [name, [...found].sort()]).sort());
}

/** The large ones cost minutes and tell nothing more: they are read by the same code. */
const hostile = corpusFolder(corpus().filter(({ content }) => content.length < 20_000));
afterAll(() => remove(hostile));

describe("in a worker", () => {
  test("the script asks for nothing of Node", () => {
    for (const script of ["server.js", "extension.cjs"]) {
      const names = [...fs.readFileSync(path.join(ROOT, "dist/browser", script), "utf8").matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1]!);
      expect(names.filter((name) => name.startsWith("node:") || builtinModules.includes(name)), script).toEqual([]);
    }
  });

  test.each([["the examples", path.join(ROOT, "examples")], ["texts that have ended other tools", hostile]])("finds in %s what the command line finds", async (_, disk) => {
    const expected = await onCommandLine(disk);
    expect(Object.keys(expected).length).toBeGreaterThan(0);
    expect(await inWorker(disk)).toEqual(expected);
  }, 120_000);

  test("gives a bundled framework from the package, wherever that is", async () => {
    const { connection, asked } = await start(path.join(ROOT, "examples"));
    const text = await connection.sendRequest<{ text: string }>("bekwaam/frameworkText", { uri: "bekwaam-kader:/nphf/2015-herzien.kader.yaml" });
    expect(text.text).toContain("id: nphf");
    expect(asked).toContain("https://package.example/dist/frameworks/nphf/2015-herzien.kader.yaml");
    connection.dispose();
  });
});

test("what the editor refuses to read is told, and everything else is checked", async () => {
  const { connection } = await start(path.join(ROOT, "examples"), "nl", new Set([`${FOLDER}/beroepsprofielen`, `${FOLDER}/kaders/krachten.kader.yaml`]));
  const told = new Promise<{ type: number; message: string }>((resolve) => connection.onNotification("window/showMessage", resolve));
  const { documents } = await connection.sendRequest<{ documents: number }>("bekwaam/checkWorkspace", {});
  expect(documents).toBeGreaterThan(3);
  expect((await told).message).toMatch(/^2 bestanden of mappen kunnen niet worden gelezen, waaronder "(?:beroepsprofielen|kaders\/krachten\.kader\.yaml)"\./);
  connection.dispose();
});

let connection: MessageConnection | undefined;
afterEach(() => connection?.dispose());

test("an editor that cannot give files still gets answers", async () => {
  ({ connection } = worker());
  connection.listen();
  await connection.sendRequest("initialize", { processId: null, rootUri: FOLDER, capabilities: {}, locale: "nl" });
  await connection.sendNotification("initialized", {});
  const text = "soort: beroepsprofiel\nid: Fout\n";
  await connection.sendNotification("textDocument/didOpen", { textDocument: { uri: "untitled:Untitled-1", languageId: "yaml", version: 1, text } });
  const symbols = await connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri: "untitled:Untitled-1" } });
  expect(Array.isArray(symbols)).toBe(true);
});
