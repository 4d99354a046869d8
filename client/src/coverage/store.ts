// The coverage as the server told it last: asked once for all views together, and forgotten when something changed.
import * as vscode from "vscode";
import { State, type BaseLanguageClient } from "vscode-languageclient";
import {
  COVERAGE, COVERAGE_CELL, COVERAGE_CHANGED, COVERAGE_FRAMEWORKS, COVERAGE_MATRIX, COVERAGE_SUMS, type CoverageCellParams, type CoverageCellReply, type CoverageFrameworks, type CoverageFrameworksParams,
  type CoverageMatrix, type CoverageMatrixParams, type CoverageParams, type CoverageReply, type CoverageSumsParams, type CoverageSumsReply,
} from "../../../server/src/lsp/requests.ts";

/** Word of changes comes several times a second while someone types; views follow when there is a pause of this many milliseconds. */
const SHORT_WAIT = 150;
const LONGEST_WAIT = 3000;

export class CoverageStore implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #answers = new Map<string, Promise<unknown>>();
  readonly #subscriptions: vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasRun: boolean;
  /** How long the slowest answer took: a large workspace is not asked about more often than it can answer. */
  #duration = 0;

  /** Something that a view shows may differ now. */
  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#hasRun = client.state !== State.Stopped;
    this.#subscriptions = [
      this.#changed,
      client.onNotification(COVERAGE_CHANGED, () => this.#soon()),
      client.onDidChangeState(() => {
        this.#hasRun = true;
        this.#soon();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration("bekwaam") && this.#soon()),
    ];
  }

  get isRunning(): boolean {
    return this.#client.state === State.Running;
  }

  /** Whether there was ever a document to start the server for. */
  get hasRun(): boolean {
    return this.#hasRun;
  }

  /** Everything of one document. Undefined, as all answers, while the server does not run or cannot answer. */
  get(params: CoverageParams): Promise<CoverageReply | undefined> {
    return this.#once<CoverageReply>(COVERAGE, params);
  }

  matrix(params: CoverageMatrixParams): Promise<CoverageMatrix | undefined> {
    return this.#once<CoverageMatrix>(COVERAGE_MATRIX, params);
  }

  sums(params: CoverageSumsParams): Promise<CoverageSumsReply | undefined> {
    return this.#once<CoverageSumsReply>(COVERAGE_SUMS, params);
  }

  /** The items behind a number. */
  cell(params: CoverageCellParams): Promise<CoverageCellReply | undefined> {
    return this.#once<CoverageCellReply>(COVERAGE_CELL, params);
  }

  /** The frameworks that documents speak, without counting anything. */
  frameworks(params: CoverageFrameworksParams): Promise<CoverageFrameworks | undefined> {
    return this.#once<CoverageFrameworks>(COVERAGE_FRAMEWORKS, params);
  }

  #once<T>(method: string, params: object): Promise<T | undefined> {
    const key = `${method} ${JSON.stringify(params)}`;
    const known = this.#answers.get(key) as Promise<T | undefined> | undefined;
    if (known) return known;
    const answer = this.#ask<T>(method, params, key);
    this.#answers.set(key, answer);
    return answer;
  }

  async #ask<T>(method: string, params: object, key: string): Promise<T | undefined> {
    if (!this.isRunning) return undefined;
    const start = Date.now();
    try {
      return await this.#client.sendRequest<T>(method, params);
    } catch {
      // A server that is restarted drops its questions; it tells when it runs again.
      this.#answers.delete(key);
      return undefined;
    } finally {
      this.#duration = Math.max(this.#duration / 2, Date.now() - start);
    }
  }

  #soon(): void {
    this.#answers.clear();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#answers.clear();
      this.#changed.fire();
    }, Math.min(LONGEST_WAIT, SHORT_WAIT + this.#duration));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}
