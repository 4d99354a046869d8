// The command *Compare with another version*: what changed, item by item, as a page.
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { COMPARE, COMPARABLE, type Comparable, type CompareParams, type ComparisonPage, type UriParams } from "../../server/src/lsp/requests.ts";
import { t } from "./l10n.ts";
import { openPage } from "./page.ts";
import { tell } from "./tell.ts";

const SCHEME = "bekwaam-verschil";

export function registerCompare(client: BaseLanguageClient): vscode.Disposable[] {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return [
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      async provideTextDocumentContent({ query }, token) {
        const page = await client.sendRequest<ComparisonPage>(COMPARE, JSON.parse(query) as CompareParams, token);
        return page?.markdown ?? t("One of the two documents is no longer there.");
      },
    }),
    vscode.commands.registerCommand("bekwaam.compareVersions", async () => {
      const page = await chosenPage(client);
      if (!page) return;
      changed.fire(page); // it may have been open already, with what was true then
      await openPage(page);
    }),
  ];
}

type Choice = vscode.QuickPickItem & { readonly of?: Comparable };

/** The page on the open document and the one that is chosen beside it; undefined when none is. */
async function chosenPage(client: BaseLanguageClient): Promise<vscode.Uri | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const uri = document && client.code2ProtocolConverter.asUri(document.uri);
  const others = uri === undefined ? null : await client.sendRequest<readonly Comparable[] | null>(COMPARABLE, { uri } satisfies UriParams);
  if (uri === undefined || !others) return tell(t("Open the document first that you want to compare."));
  if (others.length === 0) return tell(t("There is no other version of this document in the folder, and no other of its kind."));
  const below = (label: string, those: readonly Comparable[]): Choice[] => (those.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...those.map(choiceOf)]);
  const items = [...below(t("Versions of this document"), others.filter(({ isVersion }) => isVersion)), ...below(t("Others of this kind"), others.filter(({ isVersion }) => !isVersion))];
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: t("Compare with which document?"), matchOnDescription: true });
  if (!chosen?.of) return undefined;
  const params: CompareParams = { uri, other: chosen.of.uri };
  return vscode.Uri.from({ scheme: SCHEME, path: `/${t("Difference")}.md`, query: JSON.stringify(params) });
}

function choiceOf(of: Comparable): Choice {
  return { label: of.title, description: [of.versie, of.file].filter((part) => part !== undefined).join(" · "), of };
}
