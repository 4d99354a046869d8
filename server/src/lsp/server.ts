// The language server: wires the connection to workspace, checks and features. Nothing here knows what a document means.
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentFormattingRequest,
  RequestType,
  TextDocuments,
  WatchKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { bundled } from "../frameworks/bundled.ts";
import { FEATURES, type Features } from "../language/features.ts";
import type { Rule } from "../rules/rule.ts";
import { answer, attempt } from "./answer.ts";
import { clientOf, FORMATTED, serverCapabilities } from "./capabilities.ts";
import { registerChanges } from "./changes.ts";
import { Checker } from "./checker.ts";
import { Checks } from "./checks.ts";
import { registerCoverage } from "./coverage.ts";
import { registerCoverageEdits } from "./coverage-edit.ts";
import { registerCoveragePictures } from "./coverage-pictures.ts";
import type { Environment, Log } from "./environment.ts";
import { bundledPath, frameworkList } from "./frameworks.ts";
import type { Server } from "./context.ts";
import { registerExporting } from "./exporting.ts";
import { registerFeatures } from "./handlers.ts";
import { registerEditing } from "./editing.ts";
import { LanguageChoice, languageSetting } from "./language.ts";
import { registerMigrating } from "./migrating.ts";
import { registerNewDocuments } from "./newDocuments.ts";
import { withProgress } from "./progress.ts";
import { registerRefused } from "./refused.ts";
import { registerStatus, tellReading } from "./status.ts";
import { CHECK_WORKSPACE, FRAMEWORK_TEXT, FRAMEWORKS, type FrameworkList, type FrameworkText, type UriParams, type WorkspaceCounts } from "./requests.ts";
import { registerVersions } from "./versions.ts";
import { Workspace } from "./workspace.ts";

/** Parts that a test may replace. */
export interface Parts {
  readonly features?: Partial<Features>;
  readonly rules?: readonly Rule[];
}

/** Serves `connection`; call its `listen` afterwards. */
export function createBekwaamServer(connection: Connection, environment: Environment, parts: Parts = {}): void {
  const log = logOf(connection);
  const workspace = new Workspace(environment, bundled(), log);
  connection.onInitialize((params) => {
    const client = clientOf(params);
    if (client.packageUri !== undefined) environment.located?.(client.packageUri);
    const language = new LanguageChoice(client);
    const checker = new Checker(workspace, environment, log, client, (folder) => language.of(folder), parts.rules);
    const server: Server = { connection, client, environment, features: { ...FEATURES, ...parts.features }, workspace, checker, log, language: (folder) => language.of(folder) };
    registerDocuments(server);
    registerFeatures(server);
    const checks = new Checks(server);
    registerOwnRequests(server, checks);
    registerNewDocuments(server, checks.ready);
    registerStatus(server);
    registerRefused(server);
    const coverage = registerCoverage(server, checks.ready);
    registerCoverageEdits(server);
    registerCoveragePictures(server, checks.ready);
    registerEditing(server);
    registerVersions(server, checks.ready);
    registerMigrating(server, checks.ready);
    registerExporting(server, checks.ready);
    registerChanges(server, language, checks, coverage);
    connection.onInitialized(() => attempt("start", () => start(server, params, language, checks), log));
    connection.onShutdown(() => {
      checks.close();
      coverage.close();
    });
    return { capabilities: serverCapabilities(client), serverInfo: { name: "bekwaam", version: environment.version } } satisfies InitializeResult;
  });
}

/** Writes to the log of the editor; never throws, also when there is no editor any more. */
export function logOf(connection: Connection): Log {
  const tell = (how: "error" | "warn" | "info", message: string): void => {
    try {
      connection.console[how](message);
    } catch {
      // The connection is closed: nobody is left to tell.
    }
  };
  return {
    error: (message, error) => tell("error", error === undefined ? message : `${message}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    warn: (message) => tell("warn", message),
    info: (message) => tell("info", message),
  };
}

function registerDocuments({ connection, workspace, log }: Server): void {
  const documents = new TextDocuments(TextDocument);
  // The library changes one object from version to version; whoever holds a text of ours keeps what it read.
  documents.onDidChangeContent(({ document }) => attempt("change", () => workspace.changeText({ uri: document.uri, version: document.version, content: document.getText() }), log));
  documents.onDidClose(({ document }) => attempt("close", () => workspace.closeText(document.uri), log));
  documents.listen(connection);
}

/** Folders are read after the answer to `initialize`, so that the editor never waits for them. */
async function start(server: Server, params: InitializeParams, language: LanguageChoice, checks: Checks): Promise<void> {
  const { connection, client, workspace, environment, log } = server;
  if (client.dynamicWatching) {
    // Editors tell of a deleted folder, not of what was in it; hence the last one.
    const watchers = [{ globPattern: "**/*.{yaml,yml}" }, { globPattern: "**/.gitignore" }, { globPattern: "**", kind: WatchKind.Delete }];
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch((error: unknown) => log.error("watching files failed", error));
  }
  if (client.dynamicConfiguration) void connection.client.register(DidChangeConfigurationNotification.type, { section: "bekwaam" }).catch((error: unknown) => log.error("watching settings failed", error));
  if (client.dynamicFormatting) void connection.client.register(DocumentFormattingRequest.type, { documentSelector: FORMATTED }).catch((error: unknown) => log.error("registering formatting failed", error));
  language.setting = await languageSetting(server);
  const from = environment.now();
  tellReading(server, null);
  await withProgress(server, (tell) => workspace.scan(foldersOf(params), tell));
  checks.setReady();
  checks.all();
  const count = workspace.all.reduce((sum, folder) => sum + [...folder.project.documents].length, 0);
  tellReading(server, count);
  log.info(`bekwaam ${environment.version}: ${count} documents in ${Math.round(environment.now() - from)} ms`);
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map((folder) => folder.uri);
  return rootUri ? [rootUri] : [];
}

function registerOwnRequests(server: Server, checks: Checks): void {
  const { connection, workspace, checker, environment, log } = server;
  connection.onRequest(new RequestType<UriParams, FrameworkText, void>(FRAMEWORK_TEXT), ({ uri }, token) =>
    answer("framework text", token, null, async () => {
      const path = bundledPath(uri);
      const text = path === undefined ? undefined : await environment.frameworks.text(path);
      return text === undefined ? null : { text };
    }, log),
  );
  connection.onRequest(new RequestType<object, FrameworkList, void>(FRAMEWORKS), (_, token) =>
    answer("frameworks", token, { frameworks: [] }, () => ({ frameworks: frameworkList(server) }), log),
  );
  connection.onRequest(new RequestType<object, WorkspaceCounts, void>(CHECK_WORKSPACE), (_, token) =>
    answer("check workspace", token, { documents: 0, findings: 0 }, async () => {
      await checks.ready;
      checks.all();
      let documents = 0;
      let findings = 0;
      for (const folder of workspace.all) {
        for (const { uri } of [...folder.project.documents]) {
          if (token.isCancellationRequested) break;
          const result = checker.check(uri);
          documents += result ? 1 : 0;
          findings += result?.findings.length ?? 0;
          await environment.timers.pause();
        }
      }
      return { documents, findings };
    }, log),
  );
}

