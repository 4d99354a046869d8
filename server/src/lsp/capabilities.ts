// What the client can do, and what we offer it.
import { CodeActionKind, MarkupKind, TextDocumentSyncKind, type InitializeParams, type ServerCapabilities } from "vscode-languageserver";
import { TOKEN_MODIFIERS, TOKEN_TYPES } from "../language/semanticTokens.ts";
import { CONFIG_NAME } from "../project/config.ts";
import { SOORT_NAMES } from "../schema/keys/header.ts";
import type { Language } from "../text/localized.ts";

/** What matters to us of the client's capabilities and of `initializationOptions`. */
export interface Client {
  readonly snippets: boolean;
  readonly labelDetails: boolean;
  readonly completionTags: boolean;
  readonly insertAsIs: boolean;
  readonly markdown: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly definitionLinks: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescriptions: boolean;
  readonly codeActionLiterals: boolean;
  /** Asks for the edits of a code action when somebody chooses it. */
  readonly resolvesActions: boolean;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly configuration: boolean;
  readonly dynamicConfiguration: boolean;
  readonly dynamicWatching: boolean;
  readonly workspaceFolders: boolean;
  readonly progress: boolean;
  /** Takes edits with the version of the text that they were made for. */
  readonly versionedEdits: boolean;
  /** Makes files that an edit asks for. */
  readonly createsFiles: boolean;
  readonly preparesRename: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesTokens: boolean;
  readonly dynamicFormatting: boolean;
  readonly locale: string | undefined;
  /** Opens `bekwaam-kader:` uris itself. */
  readonly virtualFrameworks: boolean;
  /** Knows the command that asks for suggestions again. */
  readonly triggerSuggest: boolean;
  /** Knows the commands behind code lenses and links. */
  readonly lensCommands: boolean;
  /** Shows whether the folders are being read. */
  readonly status: boolean;
  /** Where the editor has our package; undefined when it does not know. */
  readonly packageUri: string | undefined;
  readonly language: Language | undefined;
}

/** What a client says that it can do; what it does not mention it cannot. */
export function clientOf({ capabilities, locale, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace, window } = capabilities;
  const item = textDocument?.completion?.completionItem;
  const options = typeof initializationOptions === "object" && initializationOptions !== null ? (initializationOptions as Record<string, unknown>) : {};
  return {
    snippets: item?.snippetSupport ?? false,
    labelDetails: item?.labelDetailsSupport ?? false,
    completionTags: item?.tagSupport !== undefined,
    insertAsIs: item?.insertTextModeSupport?.valueSet.includes(1) ?? false,
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    relatedInformation: (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation ?? false,
    codeDescriptions: (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.codeDescriptionSupport ?? false,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesActions: (textDocument?.codeAction?.dataSupport && textDocument.codeAction.resolveSupport?.properties.includes("edit")) ?? false,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    configuration: workspace?.configuration ?? false,
    dynamicConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    dynamicWatching: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    progress: window?.workDoneProgress ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes("create") ?? false,
    preparesRename: textDocument?.rename?.prepareSupport ?? false,
    refreshesLenses: workspace?.codeLens?.refreshSupport ?? false,
    refreshesHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    dynamicFormatting: textDocument?.formatting?.dynamicRegistration ?? false,
    locale,
    virtualFrameworks: options.virtualFrameworks === true,
    lensCommands: options.lensCommands === true,
    triggerSuggest: options.triggerSuggest === true,
    status: options.status === true,
    packageUri: typeof options.packageUri === "string" ? options.packageUri : undefined,
    language: options.language === "nl" || options.language === "en" ? options.language : undefined,
  };
}

const FILES = { filters: [{ pattern: { glob: "**/*.{yaml,yml}" } }, { pattern: { glob: "**", matches: "folder" as const } }] };

/** What we format. A client that can be told so must not take us for a formatter of all YAML, beside the one it has. */
export const FORMATTED = [{ pattern: `**/*.{${SOORT_NAMES.join()}}.{yaml,yml}` }, { pattern: `**/${CONFIG_NAME}` }];

/** What we offer such a client: all features, in the forms that it understands. */
export function serverCapabilities(client: Client): ServerCapabilities {
  return {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    completionProvider: { triggerCharacters: ["[", ",", " ", ":", "#", "@", '"', "'", "-"], resolveProvider: true, completionItem: { labelDetailsSupport: true } },
    hoverProvider: true,
    definitionProvider: true,
    declarationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    codeActionProvider: client.codeActionLiterals ? { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll, CodeActionKind.Refactor], resolveProvider: client.resolvesActions } : true,
    codeLensProvider: {},
    inlayHintProvider: true,
    documentLinkProvider: {},
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    ...(client.dynamicFormatting ? {} : { documentFormattingProvider: true }),
    semanticTokensProvider: { legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] }, full: { delta: true }, range: true },
    typeHierarchyProvider: true,
    inlineCompletionProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    diagnosticProvider: { identifier: "bekwaam", interFileDependencies: true, workspaceDiagnostics: true },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: FILES, didRename: FILES, didDelete: FILES },
    },
  };
}
