// Coverage for the views of an editor: the answer as data, and word of it when a change makes another answer.
import { RequestType, type HandlerResult } from "vscode-languageserver";
import { coverageFingerprint } from "../coverage/fingerprint.ts";
import { coverageResult } from "../coverage/result.ts";
import { hasCoverage } from "../coverage/scopes.ts";
import { WorkspaceSums } from "../coverage/sums.ts";
import type { FrameworkRegistry } from "../frameworks/registry.ts";
import type { Document } from "../model/document.ts";
import type { Project } from "../project/project.ts";
import type { Language } from "../text/localized.ts";
import { answer, attempt } from "./answer.ts";
import type { Folder } from "./folder.ts";
import { openableUri } from "./frameworks.ts";
import { cellReply, frameworksReply, matrixReply, sumsReply } from "./coverage-views.ts";
import type { Server } from "./context.ts";
import {
  COVERAGE, COVERAGE_CELL, COVERAGE_CHANGED, COVERAGE_FRAMEWORKS, COVERAGE_MATRIX, COVERAGE_SUMS, type CoverageCellParams, type CoverageCellReply, type CoverageChanged, type CoverageFrameworks,
  type CoverageFrameworksParams, type CoverageMatrix, type CoverageMatrixParams, type CoverageParams, type CoverageReply, type CoverageSumsParams, type CoverageSumsReply,
} from "./requests.ts";
import { canonicalUri } from "./uris.ts";

/** From a change to word of it; while someone types on, word goes out at most this often. */
const WAIT = 250;
const LONGEST_TITLE = 200;

/** Tells the client when what coverage shows differs from what it was told. */
export interface CoverageWatch {
  /** Looks whether it does, without a document that changed: for a language that somebody chose. */
  look(): void;
  close(): void;
}

/** @param ready waits until the folders are read */
export function registerCoverage(server: Server, ready: Promise<void>): CoverageWatch {
  const watch = new Watch(server);
  const sums = new WorkspaceSums();
  const { connection, workspace, log } = server;
  const language = (): Language => server.language(workspace.all[0]!);
  /** Answers a question; from the first one on the client hears of changes. */
  const answers = <P, R extends object>(method: string, nothing: (params: P) => R, work: (params: P) => R): void => {
    connection.onRequest<P, R, void>(new RequestType<P, R, void>(method), (params, token) => answer<R>(method, token, nothing(params), async () => {
      await ready;
      workspace.readOpen();
      watch.start();
      return work(params);
    }, log) as HandlerResult<R, void>);
  };
  answers<CoverageParams, CoverageReply>(COVERAGE, () => ({ documents: [], scopes: [], items: [], kaders: [], language: language() }), (params) => coverage(server, params));
  answers<CoverageMatrixParams, CoverageMatrix>(COVERAGE_MATRIX, ({ columns }) => ({ language: language(), kader: undefined, kaderTitle: "", kaders: [], elements: [], columnKind: columns, columns: [], cells: [] }), (params) => matrixReply(server, params));
  answers<CoverageSumsParams, CoverageSumsReply>(COVERAGE_SUMS, () => ({ language: language(), title: "", documents: 0, kaders: [] }), (params) => sumsReply(server, params, sums));
  answers<CoverageCellParams, CoverageCellReply>(COVERAGE_CELL, () => ({ items: [], more: 0 }), (params) => cellReply(server, params));
  answers<CoverageFrameworksParams, CoverageFrameworks>(COVERAGE_FRAMEWORKS, () => ({ language: language(), frameworks: [] }), (params) => frameworksReply(server, params));
  return watch;
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

/** Costs nothing until somebody asks for coverage, and then little until a document changes. */
class Watch implements CoverageWatch {
  readonly #server: Server;
  #isStarted = false;
  /** The documents as they were when the client was last told, by uri. */
  readonly #known = new Map<string, Document>();
  readonly #frameworks = new Map<Folder, FrameworkRegistry>();
  readonly #languages = new Map<Folder, Language>();
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
      if (!this.#languages.has(folder)) this.#languages.set(folder, this.#server.language(folder));
      for (const document of folder.project.documents) if (!this.#known.has(document.uri)) this.#known.set(document.uri, document);
    }
  }

  look(): void {
    if (this.#isStarted) this.#soon([]);
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
      const language = this.#server.language(folder);
      if (this.#frameworks.get(folder) !== frameworks || this.#languages.get(folder) !== language) isAny = true;
      this.#frameworks.set(folder, frameworks);
      this.#languages.set(folder, language);
    }
    const differing = changed.filter((uri) => this.#differs(uri));
    if (!isAny && differing.length === 0) return;
    void connection.sendNotification(COVERAGE_CHANGED, { uris: isAny ? [] : differing.map((uri) => workspace.clientUri(uri)) } satisfies CoverageChanged);
  }

  /** Whether coverage shows anything of the document that it did not show when the client was last told. */
  #differs(uri: string): boolean {
    const { project } = this.#server.workspace.folderOf(uri);
    const [before, now] = [this.#known.get(uri), project.document(uri)];
    if (now) this.#known.set(uri, now);
    else this.#known.delete(uri);
    return before !== now && fingerprintOf(project, before) !== fingerprintOf(project, now);
  }
}

/** Undefined for what has no coverage, or is gone. */
function fingerprintOf(project: Project, document: Document | undefined): string | undefined {
  return document && hasCoverage(document) ? coverageFingerprint(project, document) : undefined;
}
