// The connection with the language server: which files it is for, and what happens when it stops.
import * as path from "node:path";
import * as vscode from "vscode";
import { CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn, TransportKind, type CloseHandlerResult, type DocumentSelector, type ErrorHandler } from "vscode-languageclient/node";
import { FRAMEWORK_SCHEME } from "./frameworks.ts";

/** All YAML: the server itself tells our documents from other people's, by name and by `soort`. */
const SELECTOR: DocumentSelector = [
  { scheme: "file", language: "yaml" },
  { scheme: "untitled", language: "yaml" },
  { scheme: "file", pattern: "**/*.{kwalificatiedossier,opleidingsprofiel,beroepsprofiel,leertraject,kennisbasis,kader,koppeling}.{yaml,yml}" },
  { scheme: FRAMEWORK_SCHEME },
];

export function createClient(context: vscode.ExtensionContext, output: vscode.LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath(path.join("dist", "server.js"));
  return new LanguageClient(
    "bekwaam",
    "bekwaam",
    { run: { module, transport: TransportKind.ipc }, debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--nolazy", "--inspect=6099"] } } },
    {
      documentSelector: SELECTOR,
      outputChannel: output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: { virtualFrameworks: true, triggerSuggest: true, lensCommands: true },
      errorHandler: new Restarts(output),
      markdown: { isTrusted: false, supportHtml: false },
      middleware: {
        provideCompletionItem: async (document, position, context, token, next) => withoutDoubles(await next(document, position, context, token)),
      },
    },
  );
}

type Completions = vscode.CompletionItem[] | vscode.CompletionList | null | undefined;

/** The YAML extension of Red Hat offers keys and fixed values from our schemas; then they are not offered twice. */
function withoutDoubles(found: Completions): Completions {
  const isBeside = vscode.extensions.getExtension("redhat.vscode-yaml")?.isActive && vscode.workspace.getConfiguration("yaml").get("completion", true);
  if (!found || !isBeside) return found;
  const keep = ({ kind }: vscode.CompletionItem): boolean => kind !== vscode.CompletionItemKind.Property && kind !== vscode.CompletionItemKind.EnumMember;
  return Array.isArray(found) ? found.filter(keep) : new vscode.CompletionList(found.items.filter(keep), found.isIncomplete);
}

/** Starts a server that stopped again, but not for ever. */
class Restarts implements ErrorHandler {
  readonly #output: vscode.LogOutputChannel;
  #stops: number[] = [];

  constructor(output: vscode.LogOutputChannel) {
    this.#output = output;
  }

  error(): { action: ErrorAction } {
    return { action: ErrorAction.Continue };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#stops = [...this.#stops.filter((stop) => now - stop < 180_000), now];
    if (this.#stops.length < 5) return { action: CloseAction.Restart };
    this.#stops = [];
    void this.#tell();
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  async #tell(): Promise<void> {
    const restart = vscode.l10n.t("Start again");
    const show = vscode.l10n.t("Show output");
    const chosen = await vscode.window.showErrorMessage(vscode.l10n.t("The bekwaam language server stopped five times in three minutes and was not started again. Your files are not checked."), restart, show);
    if (chosen === restart) await vscode.commands.executeCommand("bekwaam.restartServer");
    if (chosen === show) this.#output.show();
  }
}
