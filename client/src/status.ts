// The language status: what kind of document the editor shows, what was found in it, its frameworks, and the language.
import * as vscode from "vscode";
import { State, type BaseLanguageClient } from "vscode-languageclient";
import { DOCUMENT_STATUS, READING, type Reading, type StatusInfo, type UriParams } from "../../server/src/lsp/requests.ts";
import { language, t } from "./l10n.ts";

/** Typing goes on while the status catches up. */
const WAIT = 400;

/** Nothing is shown before the server is started: most YAML files are not ours. */
export function registerStatus(client: BaseLanguageClient): vscode.Disposable {
  let status: Status | undefined;
  return vscode.Disposable.from(
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Stopped) status ??= new Status(client);
      status?.soon();
    }),
    client.onNotification(READING, ({ documents }: Reading) => status?.reading(documents)),
    { dispose: () => status?.dispose() },
  );
}

class Status {
  readonly #client: BaseLanguageClient;
  readonly #document = item("bekwaam.document");
  readonly #frameworks = item("bekwaam.frameworks");
  readonly #language = item("bekwaam.language");
  readonly #listeners: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#listeners = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.soon()),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const active = vscode.window.activeTextEditor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === active)) this.soon();
      }),
      vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("bekwaam.language") && this.soon()),
    );
  }

  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#update(), WAIT);
  }

  /** @param documents how many there are; null while they are being read */
  reading(documents: number | null): void {
    this.#document.busy = documents === null;
    this.soon();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(this.#listeners, this.#document, this.#frameworks, this.#language).dispose();
  }

  async #update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== "yaml") return inDocument(false);
    this.#language.text = language() === "nl" ? "Nederlands" : "English";
    this.#language.detail = t("language of bekwaam");
    this.#language.command = { command: "bekwaam.chooseLanguage", title: t("Change") };
    this.#document.command = { command: "workbench.actions.view.problems", title: t("Show") };
    if (this.#client.state !== State.Running) return this.#showNothing(t("not running"), vscode.LanguageStatusSeverity.Warning);
    const params: UriParams = { uri: document.uri.toString() };
    const found = await this.#client.sendRequest<StatusInfo | null>(DOCUMENT_STATUS, params).catch(() => null);
    if (vscode.window.activeTextEditor?.document !== document) return;
    inDocument(found?.kind !== undefined);
    if (!found) return this.#showNothing(t("not a bekwaam document"), vscode.LanguageStatusSeverity.Information);
    this.#show(found);
  }

  #showNothing(text: string, severity: vscode.LanguageStatusSeverity): void {
    Object.assign(this.#document, { text, detail: "", severity });
    Object.assign(this.#frameworks, { text: t("no frameworks"), detail: "", command: { command: "bekwaam.newDocument", title: t("New document…") } });
  }

  #show(found: StatusInfo): void {
    const { errors, warnings } = found;
    const severity = errors > 0 ? vscode.LanguageStatusSeverity.Error : warnings > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    const detail = found.isReading ? t("other documents are still being read") : findings(found);
    Object.assign(this.#document, { text: found.kind ?? t("unknown kind"), detail, severity });
    const covered = found.frameworks.map(({ label, covered, total }) => `${label} ${covered}/${total}`).join(" · ");
    // Without the names of versions: what is wider than the window has room for is cut off, buttons too.
    Object.assign(this.#frameworks, { text: covered || t("no frameworks"), detail: "", command: { command: "bekwaam.openFramework", title: t("Show frameworks") } });
  }
}

/** Keys and menu entries that are for our documents alone ask for this. */
function inDocument(isOurs: boolean): void {
  void vscode.commands.executeCommand("setContext", "bekwaam.inDocument", isOurs);
}

function item(id: string): vscode.LanguageStatusItem {
  const made = vscode.languages.createLanguageStatusItem(id, { language: "yaml" });
  made.name = "bekwaam";
  return made;
}

function findings({ errors, warnings, others }: StatusInfo): string {
  if (errors + warnings + others === 0) return t("nothing found");
  const parts = [errors > 0 ? t("errors: {0}", errors) : "", warnings > 0 ? t("warnings: {0}", warnings) : "", others > 0 ? t("remarks: {0}", others) : ""];
  return parts.filter((part) => part !== "").join(", ");
}
