// Coverage for the views of an editor: the answer as data, and word of it when a change makes another answer.
import { RequestType } from "vscode-languageserver";
import { coverageFingerprint } from "../coverage/fingerprint.ts";
import { coverageResult } from "../coverage/result.ts";
import { hasCoverage } from "../coverage/scopes.ts";
import type { FrameworkRegistry } from "../frameworks/registry.ts";
import { answer, attempt } from "./answer.ts";
import type { Folder } from "./folder.ts";
import { openableUri } from "./frameworks.ts";
import type { Server } from "./handlers.ts";
import { COVERAGE, COVERAGE_CHANGED, type CoverageChanged, type CoverageParams, type CoverageReply } from "./requests.ts";
import { canonicalUri } from "./uris.ts";

/** From a change to word of it; while someone types on, word goes out at most this often. */
const WAIT = 250;
const LONGEST_TITLE = 200;

/** @param ready waits until the folders are read @returns what stops the watching */
export function registerCoverage(server: Server, ready: Promise<void>): () => void {
  const watch = new Watch(server);
  server.connection.onRequest(new RequestType<CoverageParams, CoverageReply, void>(COVERAGE), (params, token) =>
    answer("coverage", token, { documents: [], scopes: [], items: [], kaders: [], language: server.language(server.workspace.all[0]!) }, async () => {
      await ready;
      server.workspace.readOpen();
      watch.start();
      return coverage(server, params);
    }, server.log),
  );
  return () => watch.close();
}

function coverage({ workspace, client, environment, language }: Server, { uri, part, kaders, spoken, per }: CoverageParams): CoverageReply {
  const uris = uri === undefined ? undefined : [uri].flat().map(canonicalUri);
  const folders = uris === undefined ? workspace.all : [...new Set(uris.map((one) => workspace.folderOf(one)))];
  const result = coverageResult(folders.map(({ project }) => project), { uri: uris, part, kaders, spoken, per });
  const open = (internal: string): string => openableUri(workspace.clientUri(internal), client, environment);
  return {
    ...result,
    language: language(folders[0]!),
    documents: result.documents.map((document) => ({ ...document, uri: open(document.uri) })),
    items: result.items.map((item) => (item.titel !== undefined && item.titel.length > LONGEST_TITLE ? { ...item, titel: `${item.titel.slice(0, LONGEST_TITLE - 1)}…` } : item)),
    kaders: result.kaders.map((kader) => ({ ...kader, uri: open(kader.uri) })),
  };
}

/** Costs nothing until somebody asks for coverage. */
class Watch {
  readonly #server: Server;
  #isStarted = false;
  /** What the client may have been told, by uri. */
  readonly #known = new Map<string, string | undefined>();
  readonly #frameworks = new Map<Folder, FrameworkRegistry>();
  readonly #changed = new Set<string>();
  #cancel: (() => void) | undefined;

  constructor(server: Server) {
    this.#server = server;
    server.workspace.onChange((_, uris) => {
      if (this.#isStarted) this.#soon(uris);
    });
  }

  start(): void {
    this.#isStarted = true;
    for (const folder of this.#server.workspace.all) {
      if (!this.#frameworks.has(folder)) this.#frameworks.set(folder, folder.project.frameworks);
      for (const { uri } of folder.project.documents) if (!this.#known.has(uri)) this.#known.set(uri, this.#fingerprint(uri));
    }
  }

  close(): void {
    this.#isStarted = false;
    this.#cancel?.();
  }

  #soon(uris: Iterable<string>): void {
    for (const uri of uris) this.#changed.add(uri);
    this.#cancel ??= this.#server.environment.timers.after(WAIT, () => {
      this.#cancel = undefined;
      void attempt("coverage watch", () => this.#tell(), this.#server.log);
    });
  }

  #tell(): void {
    const { workspace, connection } = this.#server;
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const uri of changed) workspace.get(uri);
    let isAny = false;
    for (const folder of workspace.all) {
      const { frameworks } = folder.project;
      if (this.#frameworks.get(folder) !== frameworks) isAny = true;
      this.#frameworks.set(folder, frameworks);
    }
    const differing = changed.filter((uri) => {
      const now = this.#fingerprint(uri);
      const isSame = this.#known.get(uri) === now;
      this.#known.set(uri, now);
      return !isSame;
    });
    if (!isAny && differing.length === 0) return;
    void connection.sendNotification(COVERAGE_CHANGED, { uris: isAny ? [] : differing.map((uri) => workspace.clientUri(uri)) } satisfies CoverageChanged);
  }

  /** Undefined for what has no coverage, or is gone. */
  #fingerprint(uri: string): string | undefined {
    const { project } = this.#server.workspace.folderOf(uri);
    const document = project.document(uri);
    return document && hasCoverage(document) ? coverageFingerprint(project, document) : undefined;
  }
}
