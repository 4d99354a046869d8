// What happens to findings, lenses and hints when something changes: they are sent, or the editor is told to ask again.
import { CodeLensRefreshRequest } from "vscode-languageserver";
import { answer, attempt } from "./answer.ts";
import type { Server } from "./context.ts";
import type { Timers } from "./environment.ts";
import { Pull } from "./pull.ts";
import { Push } from "./push.ts";
import type { Listener } from "./workspace.ts";

/** How long requests to ask for findings again wait for each other, and requests to draw lenses and hints again; in milliseconds. */
const REFRESH_WAIT = 100;
const REDRAW_WAIT = 500;

/** The findings of all documents, for editors that ask for them and for those that are sent them. */
export class Checks {
  readonly #server: Server;
  readonly #push: Push;
  readonly #pull: Pull;
  readonly #refresh: Together;
  readonly #redraw: Together;
  #setReady = (): void => undefined;
  /** Fulfilled when the folders have been read. */
  readonly ready = new Promise<void>((resolve) => (this.#setReady = resolve));

  constructor(server: Server) {
    const { connection, workspace, checker, environment, log } = server;
    this.#server = server;
    this.#push = new Push(connection, workspace, checker, environment, log);
    this.#pull = new Pull(workspace, checker, environment);
    this.#refresh = new Together(environment.timers, REFRESH_WAIT, () => void attempt("refresh", () => connection.languages.diagnostics.refresh(), log));
    this.#redraw = new Together(environment.timers, REDRAW_WAIT, () => this.#tellToDraw());
    workspace.onChange((...change) => this.#changed(...change));
    connection.languages.diagnostics.on((params, token) => answer("diagnostics", token, { kind: "full", items: [] }, () => this.#pull.document(params, token), log));
    connection.languages.diagnostics.onWorkspace((params, token) => answer("workspace diagnostics", token, { items: [] }, () => this.#pull.workspace(params, token), log));
  }

  /** The folders have been read. */
  setReady(): void {
    this.#setReady();
  }

  /** Everything has to be looked at again. */
  all(): void {
    const { workspace, checker, client } = this.#server;
    const show = (uri: string): void => (client.pullsDiagnostics ? this.#pull.wake() : this.#push.later(uri));
    checker.markAllStale();
    for (const folder of workspace.all) for (const document of folder.project.documents) show(document.uri);
    for (const uri of workspace.openUris()) show(uri);
    this.#askAgain();
    this.#drawAgain();
  }

  close(): void {
    this.#refresh.cancel();
    this.#redraw.cancel();
    this.#push.close();
    this.#pull.close();
  }

  #changed(...[, uris, why]: Parameters<Listener>): void {
    const { client } = this.#server;
    if (why !== "changed") this.#drawAgain();
    let isOther = false;
    for (const uri of uris) isOther = this.#mark(uri, why) || isOther;
    if (client.pullsDiagnostics && (isOther || why === "affected")) this.#pull.wake();
    if (isOther) this.#askAgain();
  }

  /** Has one document looked at again. @returns whether the editor must be told to ask for it */
  #mark(uri: string, why: Parameters<Listener>[2]): boolean {
    const { checker, client, workspace } = this.#server;
    if (why === "gone") {
      checker.forget(uri);
      if (client.pullsDiagnostics) this.#pull.gone(uri);
      else this.#push.clear(uri);
      return true;
    }
    if (why === "changed") {
      if (client.pullsDiagnostics) this.#pull.soon(uri);
      else this.#push.soon(uri);
      return false;
    }
    checker.markStale(uri);
    if (client.pullsDiagnostics) return workspace.isOpen(uri);
    this.#push.later(uri);
    return false;
  }

  /** Editors that pull ask again by themselves after a change of the same document; of others they must be told. */
  #askAgain(): void {
    const { client } = this.#server;
    this.#pull.wake();
    if (client.pullsDiagnostics && client.refreshesDiagnostics) this.#refresh.ask();
  }

  /** Lenses and hints tell of other documents; editors ask again by themselves only after a change of the same one. */
  #drawAgain(): void {
    const { client } = this.#server;
    if (client.refreshesLenses || client.refreshesHints || client.refreshesTokens) this.#redraw.ask();
  }

  #tellToDraw(): void {
    const { client, connection, log } = this.#server;
    if (client.refreshesLenses) void attempt("refresh", () => connection.sendRequest(CodeLensRefreshRequest.type), log);
    if (client.refreshesTokens) void attempt("refresh", () => connection.languages.semanticTokens.refresh(), log);
    if (client.refreshesHints) void attempt("refresh", () => connection.languages.inlayHint.refresh(), log);
  }
}

/** Work that is done once for all who ask for it within a while. */
class Together {
  readonly #timers: Timers;
  readonly #wait: number;
  readonly #work: () => void;
  #cancel: (() => void) | undefined;

  constructor(timers: Timers, wait: number, work: () => void) {
    this.#timers = timers;
    this.#wait = wait;
    this.#work = work;
  }

  ask(): void {
    this.#cancel ??= this.#timers.after(this.#wait, () => {
      this.#cancel = undefined;
      this.#work();
    });
  }

  cancel(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
