// The server for the browser without a browser: its script in a world that has what a web worker has, and an editor's side that gives files.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { createMessageConnection, type MessageConnection, type MessageReader, type MessageWriter } from "vscode-jsonrpc/node";
import type { Diagnostic, WorkspaceDiagnosticReport } from "vscode-languageserver";
import type { FileContent, FolderEntries } from "../../server/src/lsp/requests.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SCRIPT = path.join(ROOT, "dist/browser/server.js");
/** A repository as vscode.dev shows it. */
export const FOLDER = "vscode-vfs://github/vereniging/profielen";

/** What a worker of a browser has; `process`, `Buffer` and `require` are not there, so that using them fails. */
export function worker(): { connection: MessageConnection; failures: unknown[] } {
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

/** The editor's side: it gives the files of `disk` as those of a repository, without those at the uris that it refuses. */
export async function start(disk: string, locale = "nl", refusing: ReadonlySet<string> = new Set()): Promise<{ connection: MessageConnection; asked: string[]; log: string[]; failures: unknown[] }> {
  const { connection, failures } = worker();
  const asked: string[] = [];
  const log: string[] = [];
  const fileOf = (uri: string): string => {
    asked.push(uri);
    if (uri.startsWith("https://package.example/")) return path.join(ROOT, decodeURIComponent(uri.slice("https://package.example/".length)));
    if (!uri.startsWith(FOLDER)) throw new Error(`not in the folder: ${uri}`);
    return path.join(disk, decodeURIComponent(uri.slice(FOLDER.length)));
  };
  connection.onRequest<FileContent, void>("bekwaam/readFile", ({ uri }: { uri: string }): FileContent => {
    if (refusing.has(uri)) return { refused: "NoPermissions" };
    try {
      return { base64: fs.readFileSync(fileOf(uri)).toString("base64") };
    } catch {
      return null;
    }
  });
  connection.onRequest("bekwaam/listFolder", ({ uri }: { uri: string }): FolderEntries =>
    refusing.has(uri) ? { entries: [], refused: "NoPermissions" } : { entries: fs.readdirSync(fileOf(uri), { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })) });
  connection.onRequest("client/registerCapability", () => null);
  connection.onNotification("window/logMessage", ({ message }: { message: string }) => void log.push(message));
  connection.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  const initializationOptions = { packageUri: "https://package.example", virtualFrameworks: true };
  await connection.sendRequest("initialize", { processId: null, rootUri: FOLDER, workspaceFolders: [{ uri: FOLDER, name: "profielen" }], locale, capabilities, initializationOptions });
  await connection.sendNotification("initialized", {});
  return { connection, asked, log, failures };
}

/**
 * What the server in a worker finds in the documents of `disk`, by path; empty lists too.
 * @throws when something failed in the worker, or its log says that something failed
 */
export async function diagnosticsInWorker(disk: string, locale = "nl"): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  const { connection, log, failures } = await start(disk, locale);
  try {
    await connection.sendRequest("bekwaam/checkWorkspace", {});
    const { items } = await connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] });
    const wrong = [...failures, ...log.filter((line) => /failed|unexpected/.test(line))];
    if (wrong.length > 0) throw new Error(`in the worker: ${wrong.map(String).join("; ")}`);
    return new Map(items.flatMap((item) => (item.kind === "full" ? [[decodeURIComponent(item.uri.slice(FOLDER.length + 1)), item.items] as const] : [])));
  } finally {
    connection.dispose();
  }
}
