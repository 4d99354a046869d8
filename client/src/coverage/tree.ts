// The coverage view in the side bar.
import * as vscode from "vscode";
import { t } from "../l10n.ts";
import type { CoverageSumsParams, CoverageSumsReply } from "../../../server/src/lsp/requests.ts";
import type { ActiveDocument } from "./active.ts";
import type { CoverageStore } from "./store.ts";
import { CoverageTree, type CoverageNode, type ElementNode } from "./treeModel.ts";
import { wordsIn } from "./words.ts";

/** The id of the view in package.json. */
export const VIEW = "bekwaam.coverage";
const CONTEXT = "bekwaam.coverageState";
const KEPT = "bekwaam.coverageScope";

/** What the view counts: the document in the editor, one part of a document, or everything. */
export type TreeScope = { readonly kind: "document" } | { readonly kind: "part"; readonly uri: string; readonly part: string; readonly title: string } | { readonly kind: "workspace" };

export class CoverageView implements vscode.TreeDataProvider<CoverageNode>, vscode.Disposable {
  readonly #store: CoverageStore;
  readonly #active: ActiveDocument;
  readonly #memento: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<CoverageNode>;
  readonly #subscriptions: vscode.Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;
  #scope: TreeScope;
  #tree: CoverageTree | undefined;

  constructor(store: CoverageStore, active: ActiveDocument, memento: vscode.Memento) {
    this.#store = store;
    this.#active = active;
    this.#memento = memento;
    this.#scope = memento.get<TreeScope>(KEPT, { kind: "document" });
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#changed,
      this.#view,
      store.onDidChange(() => this.#refresh()),
      active.onDidChange(() => this.#scope.kind === "document" && this.#refresh()),
    ];
  }

  get scope(): TreeScope {
    return this.#scope;
  }

  set scope(scope: TreeScope) {
    this.#scope = scope;
    void this.#memento.update(KEPT, scope);
    this.#refresh();
  }

  /** The document that is counted, or of which a part is; undefined for the whole workspace. */
  get uri(): string | undefined {
    return this.#scope.kind === "document" ? this.#active.uri : this.#scope.kind === "part" ? this.#scope.uri : undefined;
  }

  /** What the scope asks of the server; undefined when there is no document to ask about. */
  get params(): CoverageSumsParams | undefined {
    if (this.#scope.kind === "workspace") return {};
    if (this.#scope.kind === "part") return { uri: this.#scope.uri, part: this.#scope.part };
    return this.#active.uri === undefined ? undefined : { uri: this.#active.uri };
  }

  async getChildren(node?: CoverageNode): Promise<CoverageNode[]> {
    if (node) return this.#tree?.children(node) ?? [];
    const { params } = this;
    const reply = params && (await this.#store.sums(params));
    this.#tree = reply && new CoverageTree(reply, params, wordsIn(reply.language), (cell) => this.#store.cell(cell));
    const roots = this.#tree?.roots() ?? [];
    this.#tell(params, reply, roots.length);
    return roots;
  }

  getTreeItem(node: CoverageNode): vscode.TreeItem {
    const item = new vscode.TreeItem(node.label, stateOf(node));
    item.id = node.id;
    item.description = node.description;
    item.tooltip = node.tooltip;
    item.iconPath = iconOf(node);
    item.contextValue = node.type;
    item.accessibilityInformation = { label: node.spoken };
    if (node.type === "item") item.command = { command: "bekwaam.openCoverageItem", title: "", arguments: [node.uri, node.range] };
    return item;
  }

  #refresh(): void {
    this.#changed.fire();
  }

  /** The line under the title of the view, and which welcome text it has. */
  #tell(params: CoverageSumsParams | undefined, reply: CoverageSumsReply | undefined, roots: number): void {
    const state = !this.#store.hasRun ? "empty" : !this.#store.isRunning ? "notRunning" : params === undefined ? "noDocument" : roots > 0 ? "filled" : (reply?.documents ?? 0) > 0 ? "noFrameworks" : this.#scope.kind === "workspace" ? "empty" : "noDocument";
    void vscode.commands.executeCommand("setContext", CONTEXT, state);
    const { scope } = this;
    this.#view.description = scope.kind === "workspace" ? t("whole workspace") : scope.kind === "part" ? scope.title : (reply?.title ?? "");
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}

function stateOf(node: CoverageNode): vscode.TreeItemCollapsibleState {
  if (node.type === "kader") return vscode.TreeItemCollapsibleState.Expanded;
  return node.type === "element" && node.hasChildren ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None;
}

const STRENGTH_ICONS: Readonly<Record<ElementNode["strength"], readonly [icon: string, colour: string | undefined]>> = {
  none: ["circle-large-outline", "list.warningForeground"],
  crosswalk: ["arrow-swap", "list.warningForeground"],
  mentioned: ["check", "charts.green"],
  repeated: ["check-all", "charts.green"],
  assessed: ["pass-filled", "charts.green"],
};

function iconOf(node: CoverageNode): vscode.ThemeIcon {
  if (node.type === "kader") return new vscode.ThemeIcon(node.isComplete ? "library" : "book");
  if (node.type === "more") return new vscode.ThemeIcon("ellipsis");
  if (node.type === "item") return new vscode.ThemeIcon(node.how === "crosswalk" ? "link" : "symbol-method");
  const [icon, colour] = STRENGTH_ICONS[node.strength];
  return new vscode.ThemeIcon(icon, colour === undefined ? undefined : new vscode.ThemeColor(colour));
}
