// The matrix panel: asks the server, answers the page, and follows the editor.
import * as vscode from "vscode";
import { language, t } from "../l10n.ts";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ActiveDocument } from "./active.ts";
import { addHere, addTo, openItem, placeAt } from "./editing.ts";
import { cellOf, columnsAt, keyOf, type MatrixColumns, type MatrixData } from "./matrix/data.ts";
import type { FromPage, MatrixState, Problem, ToPage } from "./matrix/messages.ts";
import { pageHtml } from "./matrix/page.ts";
import { nameOf } from "./matrix/table.ts";
import { saveBytes, saveTable } from "./saving.ts";
import type { CoverageStore } from "./store.ts";
import { wordsIn } from "./words.ts";

/** The type of the panel, by which VS Code brings it back after a restart. */
export const PANEL = "bekwaam.matrix";
/** The cursor may go on while the matrix catches up. */
const FOLLOW = 120;

/** What the matrix is opened with. */
export type MatrixRequest = { readonly kader?: string; readonly columns?: MatrixColumns };

export class MatrixPanels implements vscode.WebviewPanelSerializer, vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #client: BaseLanguageClient;
  readonly #store: CoverageStore;
  readonly #active: ActiveDocument;
  readonly #serializer: vscode.Disposable;
  #panel: MatrixPanel | undefined;

  constructor(context: vscode.ExtensionContext, client: BaseLanguageClient, store: CoverageStore, active: ActiveDocument) {
    this.#context = context;
    this.#client = client;
    this.#store = store;
    this.#active = active;
    this.#serializer = vscode.window.registerWebviewPanelSerializer(PANEL, this);
  }

  /** One matrix; asked for again it comes to the front. */
  open(request: MatrixRequest = {}): void {
    if (this.#panel) return this.#panel.show(request);
    const panel = vscode.window.createWebviewPanel(PANEL, t("Coverage matrix"), vscode.ViewColumn.Active);
    this.#fill(panel, request);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: MatrixState | undefined): Promise<void> {
    this.#fill(panel, state ?? {});
  }

  #fill(panel: vscode.WebviewPanel, request: MatrixRequest): void {
    const filled = new MatrixPanel(panel, this.#context.extensionUri, this.#client, this.#store, this.#active, request);
    this.#panel = filled;
    panel.onDidDispose(() => this.#panel === filled && (this.#panel = undefined));
  }

  dispose(): void {
    this.#serializer.dispose();
    this.#panel?.close();
  }
}

class MatrixPanel {
  readonly #panel: vscode.WebviewPanel;
  readonly #client: BaseLanguageClient;
  readonly #store: CoverageStore;
  readonly #active: ActiveDocument;
  #kader: string | undefined;
  #columns: MatrixColumns;
  #data: MatrixData | undefined;
  /** The document that all columns stand in; undefined for the workspace. */
  #uri: string | undefined;
  #isReady = false;
  /** Of the newest question; what comes in for an older one is dropped. */
  #turn = 0;
  #follow: ReturnType<typeof setTimeout> | undefined;

  constructor(panel: vscode.WebviewPanel, extension: vscode.Uri, client: BaseLanguageClient, store: CoverageStore, active: ActiveDocument, { kader, columns = "document" }: MatrixRequest) {
    this.#panel = panel;
    this.#client = client;
    this.#store = store;
    this.#active = active;
    this.#kader = kader;
    this.#columns = columns;
    const dist = vscode.Uri.joinPath(extension, "dist", "webview");
    const file = (name: string): string => panel.webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString();
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    const subscriptions = [
      panel.webview.onDidReceiveMessage((message: FromPage) => void this.#receive(message)),
      store.onDidChange(() => void this.#update()),
      active.onDidMove(() => this.#followSoon()),
      active.onDidChange(() => this.#columns === "item" && void this.#update()),
    ];
    panel.onDidDispose(() => {
      clearTimeout(this.#follow);
      vscode.Disposable.from(...subscriptions).dispose();
    });
    // The answer is worked out while the page loads.
    if (store.isRunning && columns !== "item") void this.#asked(undefined);
    panel.webview.html = pageHtml({ title: panel.title, language: language(), script: file("matrix.js"), style: file("matrix.css"), source: panel.webview.cspSource, nonce: crypto.randomUUID() });
  }

  show({ kader, columns }: MatrixRequest): void {
    this.#kader = kader ?? this.#kader;
    this.#columns = columns ?? this.#columns;
    this.#panel.reveal();
    void this.#update();
  }

  close(): void {
    this.#panel.dispose();
  }

  async #update(): Promise<void> {
    if (!this.#isReady) return;
    const turn = (this.#turn += 1);
    this.#panel.title = t("Coverage matrix"); // the language may be another one now
    const uri = this.#columns === "item" ? this.#active.uri : undefined;
    const problem = (kind: Problem): void => this.#post({ type: "problem", words: wordsIn(this.#data?.language ?? language()), problem: kind });
    if (!this.#store.hasRun) return problem("empty");
    if (this.#columns === "item" && uri === undefined) return problem("chooseDocument");
    const data = await this.#asked(uri);
    if (turn !== this.#turn) return;
    if (!data) return problem("notRunning");
    this.#data = data;
    this.#uri = uri;
    this.#kader = data.kader;
    this.#post({ type: "data", data, words: wordsIn(data.language), columns: this.#columns, uri });
    this.#followSoon();
  }

  /** Asked again for the same, the store gives the answer that is on its way. */
  #asked(uri: string | undefined): Promise<MatrixData | undefined> {
    return this.#store.matrix({ kader: this.#kader, columns: this.#columns, uri });
  }

  async #receive(message: FromPage): Promise<void> {
    switch (message.type) {
      case "ready":
        this.#isReady = true;
        this.#kader ??= message.state?.kader;
        return this.#update();
      case "choose":
        this.#kader = message.kader;
        this.#columns = message.columns;
        return this.#update();
      case "items":
        return this.#showItems(message.element, message.column);
      case "open":
        return openItem(message.uri, message.range);
      case "add":
        return this.#add(message.element, message.column);
      case "save":
        return message.format === "png" ? undefined : saveTable(message.table, message.format);
      case "savePicture":
        return saveBytes(Uint8Array.from(atob(message.base64), (letter) => letter.charCodeAt(0)), message.title, "png");
      case "begin":
        return vscode.commands.executeCommand(message.with === "document" ? "bekwaam.newDocument" : "bekwaam.openExamples");
      case "copy":
        return vscode.env.clipboard.writeText(message.text);
    }
  }

  async #showItems(element: string, column: string | undefined): Promise<void> {
    const asked = this.#data && cellOf(this.#data, element, column, this.#uri);
    const cell = asked && (await this.#store.cell(asked));
    this.#post({ type: "items", element, column, items: cell?.items ?? [], more: cell?.more ?? 0 });
  }

  async #add(element: string, column: string | undefined): Promise<void> {
    const data = this.#data;
    const found = data?.elements.find(({ id }) => id === element);
    if (!data || data.kader === undefined || !found) return;
    const name = { kader: data.kader, element, label: nameOf(element, found.label) };
    const uri = data.columns.find((one) => keyOf(one, data.columnKind) === column)?.uri;
    if (uri === undefined) await addHere(this.#client, this.#active.editor, name);
    else await addTo(this.#client, uri, name);
  }

  #followSoon(): void {
    clearTimeout(this.#follow);
    this.#follow = setTimeout(() => void this.#showPlace(), FOLLOW);
  }

  /** Shows in the matrix where the cursor of the editor stands. */
  async #showPlace(): Promise<void> {
    const { editor } = this.#active;
    if (!editor || !this.#store.isRunning || !this.#panel.visible) return;
    const place = await placeAt(this.#client, editor).catch(() => null);
    const columns = place ? columnsAt(editor.document.uri.toString(), place.parts, place.item?.range) : [];
    this.#post({ type: "here", columns, elements: place?.elements ?? [] });
  }

  #post(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }
}
