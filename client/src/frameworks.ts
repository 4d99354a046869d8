// Bundled frameworks as read-only documents.
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { FRAMEWORK_TEXT, type FrameworkText, type UriParams } from "../../server/src/lsp/requests.ts";
import { t } from "./l10n.ts";

/** As in `server/src/frameworks/kader.ts`. */
export const FRAMEWORK_SCHEME = "bekwaam-kader";

export function registerFrameworks(client: BaseLanguageClient): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(FRAMEWORK_SCHEME, {
    async provideTextDocumentContent(uri, token) {
      const params: UriParams = { uri: uri.toString() };
      const found: FrameworkText = await client.sendRequest(FRAMEWORK_TEXT, params, token);
      if (!found) throw new Error(t("There is no bundled framework {0}.", uri.path));
      return found.text;
    },
  });
}
