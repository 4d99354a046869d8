// The server for a web worker: it runs where there is no Node, and finds what the command line finds.
import fs from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { createMessageConnection, type MessageConnection, type MessageReader, type MessageWriter } from "vscode-jsonrpc/node";
import type { WorkspaceDiagnosticReport } from "vscode-languageserver";
import type { FileContent, FolderEntries } from "../../server/src/lsp/requests.ts";
import { corpus } from "../robustness/corpus.ts";
import { check, corpusFolder, remove } from "../robustness/drive.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SCRIPT = path.join(ROOT, "dist/browser/server.js");
/** A repository as vscode.dev shows it. */
const FOLDER = "vscode-vfs://github/vereniging/profielen";

/** What a worker of a browser has; `process`, `Buffer` and `require` are not there, so that using them fails. */
function worker(): { connection: MessageConnection; failures: unknown[] } {
  const failures: unknown[] = [];
  let inside: ((event: { data: unknown }) => void) | undefined;
  let outside: ((message: never) => void) | undefined;
  const later = (work: () => void): void => void setImmediate(() => {
    try {
      work();
    } catch (error) {
      failures.push(error);
    }
  });
  const self = {
    addEventListener: () => undefined,
    postMessage: (data: unknown) => later(() => outside?.(structuredClone(data) as never)),
    set onmessage(listener: typeof inside) {
      inside = listener;
    },
  };
  const globals = { self, setTimeout, clearTimeout, performance, TextDecoder, TextEncoder, URL, atob, btoa, queueMicrotask, console };
  const context = vm.createContext(globals);
  vm.runInContext(fs.readFileSync(SCRIPT, "utf8"), context, { filename: SCRIPT });
  const nothing = () => ({ dispose: () => undefined });
  const reader = { onError: nothing, onClose: nothing, onPartialMessage: nothing, dispose: () => undefined, listen: (callback: (message: never) => void) => ((outside = callback), nothing()) };
  const writer = { onError: nothing, onClose: nothing, dispose: () => undefined, end: () => undefined, write: async (message: unknown) => later(() => inside?.({ data: structuredClone(message) })) };
  return { connection: createMessageConnection(reader as unknown as MessageReader, writer as unknown as MessageWriter), failures };
}

/** The editor's side: it gives the files of `disk` as those of a repository. */
async function start(disk: string): Promise<{ connection: MessageConnection; asked: string[]; log: string[]; failures: unknown[] }> {
  const { connection, failures } = worker();
  const asked: string[] = [];
  const log: string[] = [];
  const fileOf = (uri: string): string => {
    asked.push(uri);
    if (uri.startsWith("https://package.example/")) return path.join(ROOT, decodeURIComponent(uri.slice("https://package.example/".length)));
    if (!uri.startsWith(FOLDER)) throw new Error(`not in the folder: ${uri}`);
    return path.join(disk, decodeURIComponent(uri.slice(FOLDER.length)));
  };
  connection.onRequest("bekwaam/readFile", ({ uri }: { uri: string }): FileContent => {
    try {
      return { base64: fs.readFileSync(fileOf(uri)).toString("base64") };
    } catch {
      return null;
    }
  });
  connection.onRequest("bekwaam/listFolder", ({ uri }: { uri: string }): FolderEntries => ({
    entries: fs.readdirSync(fileOf(uri), { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })),
  }));
  connection.onRequest("client/registerCapability", () => null);
  connection.onNotification("window/logMessage", ({ message }: { message: string }) => void log.push(message));
  connection.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  const initializationOptions = { packageUri: "https://package.example", virtualFrameworks: true };
  await connection.sendRequest("initialize", { processId: null, rootUri: FOLDER, workspaceFolders: [{ uri: FOLDER, name: "profielen" }], locale: "nl", capabilities, initializationOptions });
  await connection.sendNotification("initialized", {});
  return { connection, asked, log, failures };
}

/** Rules of the findings by path; files without findings left out. */
type Found = Record<string, string[]>;

async function inWorker(disk: string): Promise<Found> {
  const { connection, log, failures } = await start(disk);
  try {
    await connection.sendRequest("bekwaam/checkWorkspace", {});
    const report = await connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] });
    expect(failures).toEqual([]);
    expect(log.filter((line) => /failed|unexpected/.test(line))).toEqual([]);
    const told = report.items.flatMap((item) => (item.kind === "full" ? [[decodeURIComponent(item.uri.slice(FOLDER.length + 1)), item.items.map(({ code }) => String(code)).sort()] as const] : []));
    return Object.fromEntries(told.filter(([, found]) => found.length > 0).sort());
  } finally {
    connection.dispose();
  }
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
