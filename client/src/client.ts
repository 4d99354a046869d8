// The connection with the language server: which files it is for, and what happens when it stops.
import * as vscode from "vscode";
import { CloseAction, ErrorAction, RevealOutputChannelOn, type BaseLanguageClient, type CloseHandlerResult, type DocumentSelector, type ErrorHandler, type LanguageClientOptions } from "vscode-languageclient";
import { EXAMPLES_SCHEME } from "./exampleFiles.ts";
import { FRAMEWORK_SCHEME } from "./frameworks.ts";
import { t } from "./l10n.ts";
import { isNeighbourQuiet } from "./neighbour.ts";

const NAMES = "**/*.{kwalificatiedossier,opleidingsprofiel,beroepsprofiel,leertraject,kennisbasis,kader,koppeling}.{yaml,yml}";

/** Where texts are edited: on disk, not saved yet, and in repositories that are looked at without a copy of them. */
const SCHEMES = ["file", "untitled", "vscode-remote", "vscode-vfs", "vscode-test-web", EXAMPLES_SCHEME];

/** All YAML: the server itself tells our documents from other people's, by name and by `soort`. */
function documentSelector(): DocumentSelector {
  const schemes = new Set([...SCHEMES, ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  return [...[...schemes].flatMap((scheme) => [{ scheme, language: "yaml" }, { scheme, pattern: NAMES }]), { scheme: FRAMEWORK_SCHEME }];
}

/** The same for a server in a process and one in a worker. */
export function clientOptions(context: vscode.ExtensionContext, output: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: documentSelector(),
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: { virtualFrameworks: true, triggerSuggest: true, lensCommands: true, status: true, packageUri: context.extensionUri.toString() },
    errorHandler: new Restarts(output),
    initializationFailedHandler: () => false,
    markdown: { isTrusted: { enabledCommands: ["bekwaam.openMatrix"] }, supportHtml: false },
    middleware: {
      provideCompletionItem: async (document, position, context, token, next) => withoutDoubles(await next(document, position, context, token)),
    },
  };
}

type Completions = vscode.CompletionItem[] | vscode.CompletionList | null | undefined;

/** An older YAML extension of Red Hat cannot be told to be quiet, and offers keys and fixed values from our schemas; they are not offered twice. */
function withoutDoubles(found: Completions): Completions {
  const isBeside = !isNeighbourQuiet() && vscode.extensions.getExtension("redhat.vscode-yaml")?.isActive && vscode.workspace.getConfiguration("yaml").get("completion", true);
  if (!found || !isBeside) return found;
  const keep = ({ kind }: vscode.CompletionItem): boolean => kind !== vscode.CompletionItemKind.Property && kind !== vscode.CompletionItemKind.EnumMember;
  return Array.isArray(found) ? found.filter(keep) : new vscode.CompletionList(found.items.filter(keep), found.isIncomplete);
}

/** How long a server that stopped while it started may take to start again, before anybody is told. */
const SECOND_START_MS = 5000;

/**
 * The library shows messages of its own, in English and about connections. They go to the output; that the server does
 * not start is told here, in the language of the user, and only when it has not started by itself a moment later.
 */
export function withOwnMessages<Client extends BaseLanguageClient>(client: Client, output: vscode.LogOutputChannel): Client {
  const log = client.error.bind(client);
  let isTelling = false;
  const tell = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, SECOND_START_MS));
    if (client.isRunning()) return;
    const restart = t("Start again");
    const show = t("Show output");
    const chosen = await vscode.window.showErrorMessage(t("The bekwaam language server did not start. Your files are not checked."), restart, show);
    if (chosen === restart) void vscode.commands.executeCommand("bekwaam.restartServer");
    if (chosen === show) output.show();
  };
  client.error = (message, data, notification) => {
    log(message, data, false);
    if (notification !== "force" || isTelling) return;
    isTelling = true;
    void tell().finally(() => (isTelling = false));
  };
  return client;
}

/** Starts a server that stopped again, but not for ever. */
class Restarts implements ErrorHandler {
  readonly #output: vscode.LogOutputChannel;
  #stops: number[] = [];
  #message: vscode.Disposable | undefined;

  constructor(output: vscode.LogOutputChannel) {
    this.#output = output;
  }

  error(): { action: ErrorAction } {
    return { action: ErrorAction.Continue };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#stops = [...this.#stops.filter((stop) => now - stop < 180_000), now];
    if (this.#stops.length < 5) {
      this.#message?.dispose();
      this.#message = vscode.window.setStatusBarMessage(t("bekwaam stopped and was started again. Nothing is lost."), 10_000);
      return { action: CloseAction.Restart };
    }
    this.#stops = [];
    this.#message?.dispose();
    void this.#tell();
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  async #tell(): Promise<void> {
    const restart = t("Start again");
    const show = t("Show output");
    const report = t("Copy report");
    const chosen = await vscode.window.showErrorMessage(t("The bekwaam language server stopped five times in three minutes and was not started again. Your files are not checked."), restart, show, report);
    if (chosen === restart) await vscode.commands.executeCommand("bekwaam.restartServer");
    if (chosen === show) this.#output.show();
    if (chosen === report) await vscode.commands.executeCommand("bekwaam.copyReport");
  }
}
