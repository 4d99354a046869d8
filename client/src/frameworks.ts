// Bundled frameworks as read-only documents.
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { FRAMEWORK_TEXT, type FrameworkText, type UriParams } from "../../server/src/lsp/requests.ts";

/** As in `server/src/frameworks/kader.ts`. */
export const FRAMEWORK_SCHEME = "bekwaam-kader";

export function registerFrameworks(client: LanguageClient): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(FRAMEWORK_SCHEME, {
    async provideTextDocumentContent(uri, token) {
      const params: UriParams = { uri: uri.toString() };
      const found: FrameworkText = await client.sendRequest(FRAMEWORK_TEXT, params, token);
      if (!found) throw new Error(vscode.l10n.t("There is no bundled framework {0}.", uri.path));
      return found.text;
    },
  });
}
