// The requests of the protocol, each answered by one feature.
import {
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionParams,
  type Command,
  type CompletionItem,
  type CompletionList,
  type Connection,
  DocumentHighlightKind,
  type Diagnostic,
  type Location,
  type LocationLink,
  type Position,
  type SymbolInformation,
} from "vscode-languageserver";
import type { CodeActionInfo } from "../language/codeActions.ts";
import type { Subject } from "../language/completion.ts";
import type { Features } from "../language/features.ts";
import type { Document } from "../model/document.ts";
import type { Language } from "../text/localized.ts";
import { answer } from "./answer.ts";
import type { Client } from "./capabilities.ts";
import type { Checker } from "./checker.ts";
import { ACTION_KINDS, toCompletionItem, toDocumentSymbol, toEdit, toLocation, toLocationLink, toMarkup, toSymbolKind } from "./convert.ts";
import type { Environment, Log } from "./environment.ts";
import type { Folder } from "./folder.ts";
import { openableUri } from "./frameworks.ts";
import { canonicalUri } from "./uris.ts";
import type { Known, Workspace } from "./workspace.ts";

/** What the handlers share. */
export interface Server {
  readonly connection: Connection;
  readonly client: Client;
  readonly environment: Environment;
  readonly features: Features;
  readonly workspace: Workspace;
  readonly checker: Checker;
  readonly log: Log;
  language(folder: Folder): Language;
}

/** A position in a document that is known, with its offset. */
interface At extends Known {
  readonly offset: number;
  readonly language: Language;
}

export function registerFeatures(server: Server): void {
  const { connection, log } = server;
  const at = (params: { textDocument: { uri: string }; position: Position }): At | undefined => placeOf(server, params);

  connection.onCompletion((params, token) => answer("completion", token, { isIncomplete: false, items: [] }, () => completion(server, at(params), params.textDocument.uri), log));
  connection.onCompletionResolve((item, token) => answer("completion resolve", token, item, () => resolved(server, item), log));
  connection.onHover((params, token) =>
    answer("hover", token, null, () => {
      const place = at(params);
      const hover = place && server.features.hoverAt(place.folder.project, place.document, place.offset, place.language);
      return hover ? { contents: toMarkup(hover.markdown, server.client), range: place.document.tree.lines.range(hover.span) } : null;
    }, log),
  );
  connection.onDefinition((params, token) => answer("definition", token, null, () => definition(server, at(params)), log));
  connection.onDeclaration((params, token) => answer("declaration", token, null, () => definition(server, at(params)), log));
  connection.onReferences((params, token) => answer("references", token, null, () => references(server, at(params), params.context.includeDeclaration), log));
  connection.onDocumentHighlight((params, token) =>
    answer("highlight", token, null, () => {
      const place = at(params);
      const uses = place ? server.features.highlightsAt(place.folder.project, place.document, place.offset) : [];
      return uses.map((use) => ({ range: place!.document.tree.lines.range(use.span), kind: use.isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read }));
    }, log),
  );
  connection.onDocumentSymbol((params, token) => answer("document symbols", token, null, () => documentSymbols(server, params.textDocument.uri), log));
  connection.onWorkspaceSymbol((params, token) => answer("workspace symbols", token, null, () => workspaceSymbols(server, params.query), log));
  connection.onCodeAction((params, token) => answer("code actions", token, null, () => codeActions(server, params), log));
}

function placeOf(server: Server, { textDocument, position }: { textDocument: { uri: string }; position: Position }): At | undefined {
  const known = server.workspace.get(textDocument.uri);
  return known && { ...known, offset: known.document.tree.lines.offsetAt(position), language: server.language(known.folder) };
}

/** Incomplete, because only we can find a role by a word of its description. */
function completion(server: Server, place: At | undefined, uri: string): CompletionList {
  if (!place) return { isIncomplete: false, items: [] };
  const { folder, document, offset, language } = place;
  const suggestions = server.features.completionAt(folder.project, document, offset, { language, today: server.environment.today() });
  const isIncomplete = suggestions.some(({ kind }) => kind !== "key" && kind !== "template");
  return { isIncomplete, items: suggestions.map((suggestion, index) => toCompletionItem(suggestion, index, document.tree.lines, server.client, uri)) };
}

function resolved(server: Server, item: CompletionItem): CompletionItem {
  const data = item.data as { uri?: unknown; subject?: Subject } | undefined;
  if (typeof data?.uri !== "string" || !data.subject) return item;
  const folder = server.workspace.folderOf(data.uri);
  const markdown = server.features.describeSuggestion(folder.project, data.subject, server.language(folder));
  return markdown === undefined ? item : { ...item, documentation: toMarkup(markdown, server.client) };
}

function definition(server: Server, place: At | undefined): Location[] | LocationLink[] | null {
  if (!place) return null;
  const targets = server.features.definitionAt(place.folder.project, place.document, place.offset);
  const uriOf = (uri: string): string => openableUri(server.workspace.clientUri(uri), server.client, server.environment);
  if (server.client.definitionLinks) return targets.map((target) => toLocationLink(target, place.document.tree.lines, uriOf));
  return targets.map((target) => toLocation(target, uriOf));
}

function references(server: Server, place: At | undefined, withDefinition: boolean): Location[] | null {
  if (!place) return null;
  const { project } = place.folder;
  return server.features.referencesTo(project, place.document, place.offset).flatMap((use) => {
    const lines = (use.uri === place.document.uri ? place.document : project.document(use.uri))?.tree.lines;
    return lines && (withDefinition || !use.isDefinition) ? [{ uri: server.workspace.clientUri(use.uri), range: lines.range(use.span) }] : [];
  });
}

function documentSymbols(server: Server, uri: string) {
  const known = server.workspace.get(uri);
  if (!known) return null;
  const { lines } = known.document.tree;
  const symbols = server.features.outlineOf(known.document, server.language(known.folder)).map((symbol) => toDocumentSymbol(symbol, lines));
  if (server.client.hierarchicalSymbols) return symbols;
  const flat: SymbolInformation[] = [];
  const collect = (list: typeof symbols, containerName?: string): void => {
    for (const { name, kind, range, children } of list) {
      flat.push({ name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) });
      collect(children ?? [], name);
    }
  };
  collect(symbols);
  return flat;
}

function workspaceSymbols(server: Server, query: string): SymbolInformation[] {
  return server.workspace.all.flatMap((folder) =>
    server.features.findSymbols(folder.project, query).flatMap(({ name, kind, container, uri, span }) => {
      const range = folder.project.document(uri)?.tree.lines.range(span);
      return range ? [{ name, kind: toSymbolKind(kind), containerName: container, location: { uri: server.workspace.clientUri(uri), range } }] : [];
    }),
  );
}

function codeActions(server: Server, { textDocument, range, context }: CodeActionParams): (CodeAction | Command)[] | null {
  const uri = canonicalUri(textDocument.uri);
  const result = server.checker.check(uri);
  if (!result || !server.client.codeActionLiterals) return null;
  const { document, findings, diagnostics } = result;
  const language = server.language(server.workspace.folderOf(uri));
  const wants = (kind: string): boolean => context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const actions: CodeActionInfo[] = [];
  if (wants(ACTION_KINDS.quickfix)) {
    const { lines } = document.tree;
    actions.push(...server.features.quickFixesAt(document, findings, { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) }, language));
  }
  const isAsked = context.only !== undefined || context.triggerKind !== CodeActionTriggerKind.Automatic;
  if (isAsked && wants(ACTION_KINDS["source.fixAll.bekwaam"])) actions.push(...[server.features.fixAll(findings, language)].filter((action) => action !== undefined));
  return actions.map((action) => toCodeAction(action, textDocument.uri, document, diagnostics, result.version));
}

function toCodeAction(action: CodeActionInfo, uri: string, document: Document, diagnostics: readonly Diagnostic[], version: number | undefined): CodeAction {
  const edits = action.edits.map((edit) => toEdit(edit, document.tree.lines));
  return {
    title: action.title,
    kind: ACTION_KINDS[action.kind],
    ...(action.kind === "quickfix" ? { diagnostics: action.findings.flatMap((index) => diagnostics[index] ?? []), isPreferred: action.preferred } : {}),
    edit: version === undefined ? { changes: { [uri]: edits } } : { documentChanges: [{ textDocument: { uri, version }, edits }] },
  };
}
