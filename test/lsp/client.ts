// A language client for tests: drives the built server over stdio, or one in this process, on a temporary workspace.
import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from "vscode-jsonrpc/node";
import { createConnection, type Diagnostic, type InitializeResult, type PublishDiagnosticsParams } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Files } from "../../server/src/lsp/environment.ts";
import { nodeEnvironment } from "../../server/src/lsp/environment-node.ts";
import { createBekwaamServer, type Parts } from "../../server/src/lsp/server.ts";
import { letIn } from "../support/rights.ts";
import { temporaryFolder } from "../support/temporary.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Start {
  /** Files of the workspace by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly capabilities?: object;
  readonly options?: object;
  readonly locale?: string;
  readonly settings?: Record<string, unknown>;
  /** Runs the server in this process, with parts replaced. */
  readonly inProcess?: Parts;
  /** Files are read, by a server in this process, only once this is fulfilled; `start` does not wait for it. */
  readonly filesAfter?: Promise<void>;
  /** Folders of the workspace, relative to the temporary one. */
  readonly folders?: readonly string[];
  /** How long to wait for something, in milliseconds. */
  readonly patience?: number;
  /** Somebody else to run the server as. */
  readonly user?: Readonly<{ uid?: number; gid?: number }>;
  /** Called before the first message. */
  readonly onConnection?: (connection: MessageConnection) => void;
}

export const PULLS = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };

/** The server as it is shipped, built once per test file; the folder that it is in goes with the run of the tests. */
export async function buildServer(): Promise<string> {
  const folder = temporaryFolder();
  const outfile = path.join(folder, "server.js");
  await build({ entryPoints: [path.join(ROOT, "server/src/lsp/main-node.ts")], outfile, bundle: true, platform: "node", target: "node20", format: "cjs", mainFields: ["module", "main"], logLevel: "error" });
  fs.symlinkSync(path.join(ROOT, "frameworks"), path.join(folder, "frameworks"));
  // What Word and Excel need is built with the package, once for all.
  fs.symlinkSync(path.join(ROOT, "dist/office.js"), path.join(folder, "office.js"));
  return outfile;
}

export class Client {
  readonly connection: MessageConnection;
  readonly root: string;
  readonly process: ChildProcess | undefined;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly log: string[] = [];
  refreshes = 0;
  initialized!: InitializeResult;
  settings: Record<string, unknown>;
  readonly #patience: number;
  readonly #texts = new Map<string, TextDocument>();

  private constructor(connection: MessageConnection, root: string, process: ChildProcess | undefined, settings: Record<string, unknown>, patience: number) {
    this.connection = connection;
    this.root = root;
    this.process = process;
    this.settings = settings;
    this.#patience = patience;
  }

  static async start(server: string | undefined, start: Start = {}): Promise<Client> {
    const root = fs.realpathSync(temporaryFolder());
    for (const [name, text] of Object.entries(start.files ?? {})) write(path.join(root, name), text);
    if (start.user && server) for (const folder of [root, path.dirname(server)]) letIn(folder);
    const { connection, process } = start.inProcess || server === undefined ? inProcess(start.inProcess ?? {}, start.filesAfter) : spawned(server, start.user);
    const client = new Client(connection, root, process, start.settings ?? {}, start.patience ?? 15_000);
    start.onConnection?.(connection);
    client.#listen();
    const folders = (start.folders ?? ["."]).map((folder) => ({ uri: pathToFileURL(path.join(root, folder)).href, name: folder }));
    client.initialized = await connection.sendRequest("initialize", {
      processId: null,
      rootUri: folders[0]?.uri ?? null,
      workspaceFolders: folders,
      locale: start.locale ?? "nl",
      capabilities: start.capabilities ?? {},
      initializationOptions: start.options,
    });
    await connection.sendNotification("initialized", {});
    if (!start.filesAfter) await client.until("the folders to be read", () => client.log.some((line) => line.includes("documents in")));
    return client;
  }

  #listen(): void {
    this.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => void this.published.push(params));
    this.connection.onNotification("window/logMessage", ({ message }: { message: string }) => void this.log.push(message));
    this.connection.onRequest("client/registerCapability", () => null);
    this.connection.onRequest("workspace/diagnostic/refresh", () => {
      this.refreshes += 1;
      return null;
    });
    this.connection.onRequest("workspace/configuration", ({ items }: { items: { section: string }[] }) => items.map(({ section }) => this.settings[section] ?? null));
    this.connection.listen();
  }

  uri(name: string): string {
    return pathToFileURL(path.join(this.root, name)).href;
  }

  write(name: string, text: string): void {
    write(path.join(this.root, name), text);
  }

  async watched(name: string, type: 1 | 2 | 3): Promise<void> {
    await this.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: this.uri(name), type }] });
  }

  async open(name: string, text: string): Promise<void> {
    const uri = this.uri(name);
    this.#texts.set(uri, TextDocument.create(uri, "yaml", 1, text));
    await this.connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
  }

  async close(name: string): Promise<void> {
    this.#texts.delete(this.uri(name));
    await this.connection.sendNotification("textDocument/didClose", { textDocument: { uri: this.uri(name) } });
  }

  /** Replaces a part of an open text by offsets. @returns the new version */
  async change(name: string, start: number, end: number, text: string): Promise<number> {
    const uri = this.uri(name);
    const document = this.#texts.get(uri)!;
    const contentChanges = [{ range: { start: document.positionAt(start), end: document.positionAt(end) }, text }];
    const version = document.version + 1;
    this.#texts.set(uri, TextDocument.update(TextDocument.create(uri, "yaml", document.version, document.getText()), contentChanges, version));
    await this.connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
    return version;
  }

  text(name: string): string {
    return this.#texts.get(this.uri(name))!.getText();
  }

  /** Asks something about the place of `needle` in an open text; the cursor is `into` characters in it. */
  async ask<T>(method: string, name: string, needle: string, into = 0, rest: object = {}): Promise<T> {
    const document = this.#texts.get(this.uri(name))!;
    const at = document.getText().indexOf(needle);
    if (at < 0) throw new Error(`${name} has no ${needle}`);
    return this.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: document.uri }, position: document.positionAt(at + into), ...rest });
  }

  /** The diagnostics that were last published. */
  shown(name: string): Diagnostic[] | undefined {
    return this.published.findLast((params) => params.uri === this.uri(name))?.diagnostics;
  }

  async until<T>(what: string, ask: () => T | undefined | false): Promise<T> {
    const limit = Date.now() + this.#patience;
    for (;;) {
      const found = ask();
      if (found !== undefined && found !== false) return found;
      if (Date.now() > limit) throw new Error(`waited for ${what}; the server said:\n${this.log.join("\n")}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** @returns exit code of the process */
  async stop(): Promise<number | null | undefined> {
    const exit = this.process && new Promise<number | null>((resolve) => this.process!.once("exit", resolve));
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    const code = await exit;
    this.dispose();
    return code;
  }

  dispose(): void {
    this.connection.dispose();
    this.process?.kill();
    fs.rmSync(this.root, { recursive: true, force: true });
  }
}

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

function spawned(server: string, user: Start["user"]): { connection: MessageConnection; process: ChildProcess } {
  const process = spawn(globalThis.process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"], ...user });
  return { connection: createMessageConnection(new StreamMessageReader(process.stdout!), new StreamMessageWriter(process.stdin!)), process };
}

function inProcess(parts: Parts, filesAfter: Promise<void> | undefined): { connection: MessageConnection; process: undefined } {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  const environment = nodeEnvironment("0.0.0", path.join(ROOT, "frameworks"), ROOT);
  const files: Files = { ...environment.files, read: async (uri) => (await filesAfter, environment.files.read(uri)) };
  createBekwaamServer(server, { ...environment, files }, parts);
  server.listen();
  return { connection: createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up)), process: undefined };
}
