// The T and the radars of a document or profile, in a panel that runs no script.
import * as vscode from "vscode";
import { t } from "../l10n.ts";
import type { BaseLanguageClient } from "vscode-languageclient";
import { COVERAGE_PICTURES, type CoveragePicture, type CoveragePictures, type CoveragePicturesParams } from "../../../server/src/lsp/requests.ts";
import { shapePage } from "./matrix/page.ts";
import { saveBytes } from "./saving.ts";
import type { CoverageStore } from "./store.ts";
import { wordsIn } from "./words.ts";

const PANEL = "bekwaam.shape";

export class ShapePanel implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #client: BaseLanguageClient;
  readonly #store: CoverageStore;
  readonly #subscription: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  #params: CoveragePicturesParams = { uri: "" };
  #name = "";
  #pictures: readonly CoveragePicture[] = [];

  constructor(extension: vscode.Uri, client: BaseLanguageClient, store: CoverageStore) {
    this.#extension = extension;
    this.#client = client;
    this.#store = store;
    this.#subscription = store.onDidChange(() => void this.#update());
  }

  /** @param name of the document or part, as people know it */
  async open(params: CoveragePicturesParams, name: string): Promise<void> {
    this.#params = params;
    this.#name = name;
    if (!this.#panel) {
      const panel = vscode.window.createWebviewPanel(PANEL, "", vscode.ViewColumn.Beside, { localResourceRoots: [vscode.Uri.joinPath(this.#extension, "dist", "webview")] });
      panel.onDidDispose(() => (this.#panel = undefined));
      this.#panel = panel;
    }
    this.#panel.reveal(undefined, true);
    await this.#update();
  }

  /** As SVG; someone chooses which when there are more. */
  async save(): Promise<void> {
    const picks = this.#pictures.map((picture) => ({ label: picture.title, picture }));
    // The panel takes the focus back after the command palette, which would close the question.
    const chosen = picks.length > 1 ? await vscode.window.showQuickPick(picks, { placeHolder: t("Save which picture?"), ignoreFocusOut: true }) : picks[0];
    if (chosen) await saveBytes(new TextEncoder().encode(chosen.picture.svg), `${this.#name} ${chosen.picture.title}`, "svg");
  }

  async #update(): Promise<void> {
    const panel = this.#panel;
    const reply = panel && this.#store.isRunning ? await this.#client.sendRequest<CoveragePictures>(COVERAGE_PICTURES, this.#params).catch(() => undefined) : undefined;
    if (!panel || this.#panel !== panel || !reply) return;
    const words = wordsIn(reply.language);
    this.#pictures = reply.pictures;
    panel.title = `${words.tShape}: ${this.#name}`;
    const style = panel.webview.asWebviewUri(vscode.Uri.joinPath(this.#extension, "dist", "webview", "shape.css")).toString();
    panel.webview.html = shapePage({ title: this.#name, language: reply.language, style, source: panel.webview.cspSource, inNumbers: words.inNumbers, empty: words.noShape, pictures: this.#pictures, columns: { t: [words.element, words.generiek, words.specifiek], web: [words.element, words.items] } });
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#panel?.dispose();
  }
}
