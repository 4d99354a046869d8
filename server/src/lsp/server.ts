// The language server: wires the connection to workspace, checks and features. Nothing here knows what a document means.
import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentFormattingRequest,
  FileChangeType,
  RequestType,
  TextDocuments,
  WatchKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { bundled } from "../frameworks/bundled.ts";
import { kaderName } from "../frameworks/kader.ts";
import { FEATURES, type Features } from "../language/features.ts";
import type { Rule } from "../rules/rule.ts";
import { languageOf, type Language } from "../text/localized.ts";
import { answer, attempt } from "./answer.ts";
import { clientOf, FORMATTED, serverCapabilities, type Client } from "./capabilities.ts";
import { Checker } from "./checker.ts";
import { registerCoverage } from "./coverage.ts";
import { registerCoverageEdits } from "./coverage-edit.ts";
import { registerCoveragePictures } from "./coverage-pictures.ts";
import type { Environment, Log } from "./environment.ts";
import type { Folder } from "./folder.ts";
import { bundledPath, openableUri } from "./frameworks.ts";
import type { Server } from "./context.ts";
import { registerFeatures } from "./handlers.ts";
import { registerEditing } from "./editing.ts";
import { registerNewDocuments } from "./newDocuments.ts";
import { withProgress } from "./progress.ts";
import { Pull } from "./pull.ts";
import { Push } from "./push.ts";
import { registerRefused } from "./refused.ts";
import { registerStatus, tellReading } from "./status.ts";
import { CHECK_WORKSPACE, FRAMEWORK_TEXT, FRAMEWORKS, type FrameworkInfo, type FrameworkList, type FrameworkText, type UriParams, type WorkspaceCounts } from "./requests.ts";
import { canonicalUri } from "./uris.ts";
import { Workspace } from "./workspace.ts";

/** Between two requests to draw lenses and hints again. */
const REDRAW_WAIT = 500;

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
    const checks = registerChecks(server);
    registerOwnRequests(server, checks);
    registerNewDocuments(server, checks.ready);
    registerStatus(server);
    registerRefused(server);
    const stopCoverage = registerCoverage(server, checks.ready);
    registerCoverageEdits(server);
    registerCoveragePictures(server, checks.ready);
    registerEditing(server);
    registerChanges(server, language, checks);
    connection.onInitialized(() => attempt("start", () => start(server, params, language, checks), log));
    connection.onShutdown(() => {
      checks.close();
      stopCoverage();
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

/** The setting, or what an editor without settings starts us with; else the configuration of the folder; else the locale. */
class LanguageChoice {
  readonly #client: Client;
  /** `bekwaam.language`; undefined means that others choose. */
  setting: Language | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  of(folder: Folder): Language {
    return this.setting ?? this.#client.language ?? folder.config.language ?? languageOf(this.#client.locale);
  }
}

/** What happens to findings when something changes. */
interface Checks {
  /** Everything has to be looked at again. */
  all(): void;
  /** Waits until the folders are read. */
  readonly ready: Promise<void>;
  setReady(): void;
  close(): void;
}

function registerDocuments({ connection, workspace, log }: Server): void {
  const documents = new TextDocuments(TextDocument);
  // The library changes one object from version to version; whoever holds a text of ours keeps what it read.
  documents.onDidChangeContent(({ document }) => attempt("change", () => workspace.changeText({ uri: document.uri, version: document.version, content: document.getText() }), log));
  documents.onDidClose(({ document }) => attempt("close", () => workspace.closeText(document.uri), log));
  documents.listen(connection);
}

function registerChecks(server: Server): Checks {
  const { connection, workspace, checker, environment, client, log } = server;
  const push = new Push(connection, workspace, checker, environment, log);
  const pull = new Pull(workspace, checker, environment);
  const shown = (uri: string): void => (client.pullsDiagnostics ? pull.wake() : push.later(uri));
  let refresh: (() => void) | undefined;

  // Editors that pull ask again by themselves after a change of the same document; of others they must be told.
  const askAgain = (): void => {
    pull.wake();
    if (!client.pullsDiagnostics || !client.refreshesDiagnostics || refresh) return;
    refresh = environment.timers.after(100, () => {
      refresh = undefined;
      void attempt("refresh", () => connection.languages.diagnostics.refresh(), log);
    });
  };

  // Lenses and hints tell of other documents; editors ask again by themselves only after a change of the same one.
  let redraw: (() => void) | undefined;
  const drawAgain = (): void => {
    if (redraw || !(client.refreshesLenses || client.refreshesHints || client.refreshesTokens)) return;
    redraw = environment.timers.after(REDRAW_WAIT, () => {
      redraw = undefined;
      if (client.refreshesLenses) void attempt("refresh", () => connection.sendRequest(CodeLensRefreshRequest.type), log);
      if (client.refreshesTokens) void attempt("refresh", () => connection.languages.semanticTokens.refresh(), log);
      if (client.refreshesHints) void attempt("refresh", () => connection.languages.inlayHint.refresh(), log);
    });
  };

  workspace.onChange((_, uris, why) => {
    if (why !== "changed") drawAgain();
    let isOther = false;
    for (const uri of uris) {
      if (why === "gone") {
        checker.forget(uri);
        if (client.pullsDiagnostics) pull.gone(uri);
        else push.clear(uri);
        isOther = true;
      } else if (why === "changed") {
        if (client.pullsDiagnostics) pull.soon(uri);
        else push.soon(uri);
      } else {
        checker.markStale(uri);
        if (!client.pullsDiagnostics) push.later(uri);
        else isOther ||= workspace.isOpen(uri);
      }
    }
    if (client.pullsDiagnostics && (isOther || why === "affected")) pull.wake();
    if (isOther) askAgain();
  });

  connection.languages.diagnostics.on((params, token) => answer("diagnostics", token, { kind: "full", items: [] }, () => pull.document(params, token), log));
  connection.languages.diagnostics.onWorkspace((params, token) => answer("workspace diagnostics", token, { items: [] }, () => pull.workspace(params, token), log));

  let setReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (setReady = resolve));
  return {
    ready,
    setReady,
    all() {
      checker.markAllStale();
      for (const folder of workspace.all) for (const document of folder.project.documents) shown(document.uri);
      for (const uri of workspace.openUris()) shown(uri);
      askAgain();
      drawAgain();
    },
    close() {
      redraw?.();
      push.close();
      pull.close();
    },
  };
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

async function languageSetting({ connection, client, log }: Server): Promise<Language | undefined> {
  if (!client.configuration) return undefined;
  try {
    return asLanguage(await connection.workspace.getConfiguration("bekwaam.language"));
  } catch (error) {
    log.error("reading settings failed", error);
    return undefined;
  }
}

function asLanguage(value: unknown): Language | undefined {
  return value === "nl" || value === "en" ? value : undefined;
}

function registerChanges(server: Server, language: LanguageChoice, checks: Checks): void {
  const { connection, client, workspace, log } = server;
  connection.onDidChangeConfiguration(({ settings }) =>
    attempt("settings", async () => {
      const given = (settings as { bekwaam?: { language?: unknown } } | null)?.bekwaam?.language;
      const chosen = client.configuration ? await languageSetting(server) : asLanguage(given);
      if (chosen === language.setting) return;
      language.setting = chosen;
      checks.all();
    }, log),
  );
  connection.onDidChangeWatchedFiles(({ changes }) =>
    attempt("watched files", async () => {
      for (const { uri, type } of changes) {
        if (type === FileChangeType.Deleted && !/\.ya?ml$/i.test(uri)) await workspace.folderGone(uri);
        else await workspace.fileChanged(uri);
      }
      if (changes.some(({ uri }) => uri.endsWith("/.gitignore"))) await workspace.configChanged();
    }, log),
  );
  connection.workspace.onDidCreateFiles(({ files }) => attempt("created files", () => each(files, ({ uri }) => workspace.fileChanged(uri)), log));
  connection.workspace.onDidDeleteFiles(({ files }) => attempt("deleted files", () => each(files, ({ uri }) => gone(server, uri)), log));
  connection.workspace.onDidRenameFiles(({ files }) =>
    attempt("renamed files", () => each(files, async ({ oldUri, newUri }) => {
      await gone(server, oldUri);
      await workspace.fileChanged(newUri);
    }), log),
  );
  connection.onDidSaveTextDocument(({ textDocument }) => attempt("save", () => workspace.saved(textDocument.uri), log));
  if (client.workspaceFolders) {
    connection.onNotification("workspace/didChangeWorkspaceFolders", ({ event }: { event: { added: { uri: string }[]; removed: { uri: string }[] } }) =>
      attempt("workspace folders", async () => {
        const removed = new Set(event.removed.map(({ uri }) => canonicalUri(uri).replace(/\/$/, "")));
        const kept = workspace.folders.flatMap((folder) => (folder.uri !== undefined && !removed.has(folder.uri) ? [folder.uri] : []));
        await withProgress(server, (tell) => workspace.scan([...kept, ...event.added.map(({ uri }) => uri)], tell));
      }, log),
    );
  }
}

async function gone({ workspace }: Server, uri: string): Promise<void> {
  await workspace.fileChanged(uri);
  await workspace.folderGone(uri);
}

async function each<T>(list: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (const item of list) await work(item);
}

function registerOwnRequests(server: Server, checks: Checks): void {
  const { connection, workspace, checker, environment, client, log } = server;
  connection.onRequest(new RequestType<UriParams, FrameworkText, void>(FRAMEWORK_TEXT), ({ uri }, token) =>
    answer("framework text", token, null, async () => {
      const path = bundledPath(uri);
      const text = path === undefined ? undefined : await environment.frameworks.text(path);
      return text === undefined ? null : { text };
    }, log),
  );
  connection.onRequest(new RequestType<object, FrameworkList, void>(FRAMEWORKS), (_, token) =>
    answer("frameworks", token, { frameworks: [] }, () => {
      const found = new Map<string, FrameworkInfo>();
      for (const folder of workspace.all) {
        const language = server.language(folder);
        for (const { kader } of folder.project.frameworks.all()) {
          const name = kaderName(kader);
          if (!found.has(name)) found.set(name, { name, title: kader.titel[language], uri: openableUri(workspace.clientUri(kader.uri), client, environment), bundled: kader.bundled });
        }
      }
      return { frameworks: [...found.values()] };
    }, log),
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

