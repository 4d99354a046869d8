// The coverage as a Markdown document, for who prefers text; follows the documents while it is open.
import * as vscode from "vscode";
import { t } from "../l10n.ts";
import type { CoverageStore } from "./store.ts";
import { coverageText } from "./textModel.ts";
import { wordsIn } from "./words.ts";

const SCHEME = "bekwaam-dekking";

export class CoverageText implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #store: CoverageStore;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[];
  readonly onDidChange = this.#changed.event;

  constructor(store: CoverageStore) {
    this.#store = store;
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      store.onDidChange(() => {
        for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME) this.#changed.fire(uri);
      }),
    ];
  }

  /** @param of a document; undefined for the whole workspace */
  async open(of: string | undefined): Promise<void> {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${t("Coverage")}.md`, query: of ?? "" });
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: true });
  }

  async provideTextDocumentContent({ query }: vscode.Uri): Promise<string> {
    const asked = query === "" ? ({ columns: "document" } as const) : ({ uri: query, columns: "profiel" } as const);
    const spoken = await this.#store.frameworks(query === "" ? {} : { uri: query });
    if (!spoken) return t("The language server is not running. The coverage appears as soon as it runs again.");
    const matrices = await Promise.all(spoken.frameworks.map(({ name }) => this.#store.matrix({ ...asked, kader: name })));
    return coverageText(matrices.flatMap((data) => data ?? []), wordsIn(spoken.language));
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}
