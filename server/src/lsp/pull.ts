// Answers editors that ask for findings, per document and for the whole workspace.
import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Checker, DocumentFindings } from "./checker.ts";
import type { Environment } from "./environment.ts";
import { canonicalUri } from "./uris.ts";
import type { Workspace } from "./workspace.ts";

/** The wait before an expensive check, so that the next keystroke can cancel it; follows what the last check took. */
const LONGEST_WAIT = 250;
/** A check that is quicker than this is not worth waiting for. */
const QUICK = 20;
/** How long a question about the workspace stays open when nothing changes. */
const PATIENCE = 60_000;

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

export class Pull {
  readonly #workspace: Workspace;
  readonly #checker: Checker;
  readonly #environment: Environment;
  readonly #wakers = new Set<() => void>();
  readonly #waiting = new Map<string, () => void>();
  /** Documents whose findings the editor shows, as it writes their uris: it forgets itself what it was told of a document that it closed. */
  readonly #told = new Map<string, string>();
  /** Documents that are no longer in a folder, and whose findings the editor may still show. */
  readonly #left = new Set<string>();
  /** Goes up with every change, so that an answer is not missed between two questions. */
  #changes = 0;
  #answered = -1;

  constructor(workspace: Workspace, checker: Checker, environment: Environment) {
    this.#workspace = workspace;
    this.#checker = checker;
    this.#environment = environment;
  }

  /** The text at `uri` changed: it is read even when nobody asks about it, because others may refer to it. */
  soon(uri: string): void {
    this.wake();
    this.#waiting.get(uri)?.();
    this.#waiting.set(uri, this.#environment.timers.after(LONGEST_WAIT, () => {
      this.#waiting.delete(uri);
      this.#workspace.get(uri);
    }));
  }

  close(): void {
    for (const cancel of this.#waiting.values()) cancel();
    this.wake();
  }

  /** The document is gone, or its folder is. */
  gone(uri: string): void {
    if (this.#told.has(uri)) this.#left.add(uri);
    this.wake();
  }

  /** Something changed: questions that wait get their answer. */
  wake(): void {
    this.#changes += 1;
    for (const waker of this.#wakers) waker();
  }

  async document(params: DocumentDiagnosticParams, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    const uri = canonicalUri(params.textDocument.uri);
    const last = this.#checker.durationOf(uri);
    if (last > QUICK) await new Promise<void>((resolve) => void this.#environment.timers.after(Math.min(LONGEST_WAIT, last), resolve));
    if (token.isCancellationRequested) return NOTHING;
    const result = this.#checker.check(uri);
    this.#tells(uri, params.textDocument.uri, result);
    return result ? reportOf(result, params.previousResultId) : NOTHING;
  }

  /** All documents in folders; when nothing changed since the last answer, it waits for a change. */
  async workspace(params: WorkspaceDiagnosticParams, token: CancellationToken): Promise<WorkspaceDiagnosticReport> {
    const previous = new Map(params.previousResultIds.map(({ uri, value }) => [canonicalUri(uri), { uri, value }]));
    if (this.#answered === this.#changes && previous.size > 0) await this.#change(token);
    const changes = this.#changes;
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const seen = new Set<string>();
    let sinceTurn = this.#environment.now();
    for (const uri of this.#uris()) {
      if (token.isCancellationRequested) return { items: [] };
      const result = this.#checker.check(uri);
      if (!result) continue;
      const known = previous.get(uri);
      seen.add(uri);
      const written = known?.uri ?? this.#workspace.clientUri(uri);
      this.#tells(uri, written, result);
      items.push({ ...reportOf(result, known?.value), uri: written, version: result.version ?? null } as WorkspaceDocumentDiagnosticReport);
      if (this.#environment.now() - sinceTurn < 20) continue;
      await this.#environment.timers.pause();
      sinceTurn = this.#environment.now();
    }
    const shown = new Map([...this.#told, ...[...previous].map(([uri, known]) => [uri, known.uri] as const)]);
    for (const [uri, written] of shown) {
      // Who has a text open asks about it; an editor may also keep one open that nobody looks at.
      if (seen.has(uri) || (this.#workspace.isOpen(uri) && !this.#left.has(uri))) continue;
      this.#told.delete(uri);
      this.#left.delete(uri);
      items.push({ uri: written, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
    }
    this.#answered = changes;
    return { items };
  }

  #tells(uri: string, written: string, result: DocumentFindings | undefined): void {
    if (result && result.diagnostics.length > 0) this.#told.set(uri, written);
    else this.#told.delete(uri);
  }

  #uris(): string[] {
    return this.#workspace.folders.flatMap((folder) => [...folder.project.documents].map((document) => document.uri));
  }

  #change(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.#wakers.delete(done);
        stopTimer();
        cancellation.dispose();
        resolve();
      };
      const stopTimer = this.#environment.timers.after(PATIENCE, done);
      const cancellation = token.onCancellationRequested(done);
      this.#wakers.add(done);
    });
  }
}

function reportOf(result: DocumentFindings, previousId: string | undefined): DocumentDiagnosticReport {
  if (previousId === result.id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: result.id };
  return { kind: DocumentDiagnosticReportKind.Full, resultId: result.id, items: [...result.diagnostics] };
}
