// Sends findings to editors that do not ask for them: the open document soon, the rest when there is time.
import type { Connection } from "vscode-languageserver";
import type { Checker } from "./checker.ts";
import type { Environment, Log } from "./environment.ts";
import type { Workspace } from "./workspace.ts";

/** The wait after a change follows what the last check took; this is the longest. */
const LONGEST_WAIT = 300;
/** Lets a question that comes along with a keystroke go first; such questions take a moment. */
const SHORT_WAIT = 1;

export class Push {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #checker: Checker;
  readonly #environment: Environment;
  readonly #log: Log;
  readonly #waiting = new Map<string, () => void>();
  readonly #changedAt = new Map<string, number>();
  readonly #background = new Set<string>();
  /** What the editor shows now, by uri. */
  readonly #shown = new Map<string, string>();
  #isWorking = false;
  #isClosed = false;

  constructor(connection: Connection, workspace: Workspace, checker: Checker, environment: Environment, log: Log) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#checker = checker;
    this.#environment = environment;
    this.#log = log;
  }

  /** The text at `uri` changed; a newer change takes the place of an older one. */
  soon(uri: string): void {
    this.#waiting.get(uri)?.();
    const wait = this.#waitFor(uri);
    this.#waiting.set(uri, this.#environment.timers.after(wait, () => {
      this.#waiting.delete(uri);
      this.#send(uri);
    }));
  }

  /** A first keystroke is answered nearly at once; while someone goes on typing the wait follows what a check takes. */
  #waitFor(uri: string): number {
    const duration = this.#checker.durationOf(uri);
    const now = this.#environment.now();
    const isPause = now - (this.#changedAt.get(uri) ?? -Infinity) > duration;
    this.#changedAt.set(uri, now);
    return isPause ? Math.min(SHORT_WAIT, duration / 8) : Math.min(LONGEST_WAIT, duration);
  }

  /** Something that `uri` depends on changed. */
  later(uri: string): void {
    this.#background.add(uri);
    void this.#work();
  }

  /** The file is gone, or not ours any more. */
  clear(uri: string): void {
    this.#waiting.get(uri)?.();
    this.#waiting.delete(uri);
    this.#changedAt.delete(uri);
    this.#background.delete(uri);
    if (this.#shown.delete(uri)) this.#publish(uri, undefined, []);
  }

  close(): void {
    this.#isClosed = true;
    for (const cancel of this.#waiting.values()) cancel();
    this.#background.clear();
  }

  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    try {
      for (;;) {
        await this.#environment.timers.pause();
        const [uri] = this.#background;
        if (uri === undefined || this.#isClosed) return;
        this.#background.delete(uri);
        this.#send(uri);
      }
    } finally {
      this.#isWorking = false;
    }
  }

  #send(uri: string): void {
    if (this.#isClosed) return;
    try {
      const result = this.#checker.check(uri);
      if (!result) return void (this.#shown.delete(uri) && this.#publish(uri, undefined, []));
      const key = `${result.id}@${result.version ?? ""}`;
      if (this.#shown.get(uri) === key) return;
      // A file that was never shown and has nothing to show needs no message.
      const isNews = this.#shown.has(uri) || result.diagnostics.length > 0 || result.version !== undefined;
      this.#shown.set(uri, key);
      if (isNews) this.#publish(uri, result.version, [...result.diagnostics]);
    } catch (error) {
      this.#log.error(`checking ${uri} failed`, error);
    }
  }

  #publish(uri: string, version: number | undefined, diagnostics: Parameters<Connection["sendDiagnostics"]>[0]["diagnostics"]): void {
    void this.#connection.sendDiagnostics({ uri: this.#workspace.clientUri(uri), ...(version === undefined ? {} : { version }), diagnostics });
  }
}
