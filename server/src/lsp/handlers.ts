// The requests of the protocol, each answered by one feature.
import {
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionParams,
  type CodeLens,
  type Command,
  type CompletionItem,
  type CompletionList,
  type Connection,
  DocumentHighlightKind,
  type Diagnostic,
  type DocumentLink,
  type InlayHint,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  ResponseError,
  type Position,
  type Range,
  type SelectionRange,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SymbolInformation,
  type TypeHierarchyItem,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { CodeActionInfo } from "../language/codeActions.ts";
import type { Subject } from "../language/completion.ts";
import type { Features } from "../language/features.ts";
import type { HierarchyNode, HierarchySubject } from "../language/hierarchy.ts";
import type { Edits } from "../language/recode.ts";
import { TOKEN_MODIFIERS, TOKEN_TYPES } from "../language/semanticTokens.ts";
import type { Document } from "../model/document.ts";
import { LineIndex } from "../text/lines.ts";
import type { Language, Localized } from "../text/localized.ts";
import { parseYaml } from "../yaml/parse.ts";
import { answer } from "./answer.ts";
import type { Client } from "./capabilities.ts";
import type { Checker } from "./checker.ts";
import { ACTION_KINDS, toCompletionItem, toDocumentSymbol, toEdit, toHierarchyItem, toLocation, toLocationLink, toMarkup, toSymbolKind, toWorkspaceEdit } from "./convert.ts";
import type { Environment, Log } from "./environment.ts";
import type { Folder } from "./folder.ts";
import { openableUri } from "./frameworks.ts";
import { SHOW_HOVER, SHOW_REFERENCES } from "./requests.ts";
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
  connection.onPrepareRename((params, token) => answer("prepare rename", token, null, () => prepareRename(server, at(params)), log));
  connection.onRenameRequest((params, token) => answer("rename", token, null, () => rename(server, at(params), params.newName), log));
  connection.onCodeLens((params, token) => answer("code lens", token, null, () => codeLenses(server, params.textDocument.uri), log));
  connection.languages.inlayHint.on((params, token) => answer("inlay hints", token, null, () => inlayHints(server, params.textDocument.uri, params.range), log));
  connection.onDocumentLinks((params, token) => answer("document links", token, null, () => documentLinks(server, params.textDocument.uri), log));
  connection.onFoldingRanges((params, token) =>
    answer("folding", token, null, () => {
      const known = server.workspace.get(params.textDocument.uri);
      return (known && server.features.foldsOf(known.document))?.map(({ kind, ...lines }) => ({ ...lines, ...(kind ? { kind } : {}) })) ?? null;
    }, log),
  );
  connection.onDocumentFormatting((params, token) =>
    answer("formatting", token, null, () => {
      const known = server.workspace.get(params.textDocument.uri);
      return known ? server.features.formattingOf(known.document).map((edit) => toEdit(edit, known.document.tree.lines)) : null;
    }, log),
  );
  connection.onSelectionRanges((params, token) => answer("selection ranges", token, null, () => selectionRanges(server, params.textDocument.uri, params.positions), log));
  connection.onDocumentSymbol((params, token) => answer("document symbols", token, null, () => documentSymbols(server, params.textDocument.uri), log));
  connection.onWorkspaceSymbol((params, token) => answer("workspace symbols", token, null, () => workspaceSymbols(server, params.query), log));
  connection.onCodeAction((params, token) => answer("code actions", token, null, () => codeActions(server, params), log));
  connection.onCodeActionResolve((action, token) => answer("code action resolve", token, action, () => resolvedAction(server, action), log));
  registerHierarchy(server, at);
  registerTokens(server);
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

const NOT_READ = { nl: "De map wordt nog gelezen. Probeer het zo nog eens; dan verandert de naam ook in de andere documenten.", en: "The folder is still being read. Try again in a moment; then the name changes in the other documents too." };

/** A refusal is an error of the protocol: editors show its text. */
function refused(text: Localized, language: Language): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestFailed, text[language]);
}

function prepareRename(server: Server, place: At | undefined): { range: Range; placeholder: string } | null {
  if (!place) return null;
  const found = server.features.prepareRename(place.folder.project, place.document, place.offset);
  if ("refused" in found) throw refused(found.refused, place.language);
  return { range: place.document.tree.lines.range(found.span), placeholder: found.name };
}

async function rename(server: Server, place: At | undefined, newName: string): Promise<WorkspaceEdit | null> {
  if (!place) return null;
  const { workspace } = server;
  const { folder, document, offset, language } = place;
  if (!folder.isRead) throw refused(NOT_READ, language);
  const text = await workspace.configText(folder);
  const config = text && { uri: text.uri, tree: parseYaml(text.text) };
  workspace.readOpen();
  if (workspace.get(document.uri)?.document !== document) throw new ResponseError(LSPErrorCodes.ContentModified, "changed meanwhile");
  const found = server.features.renameAt(folder.project, document, offset, newName, config);
  if ("refused" in found) throw refused(found.refused, language);
  const edits = [...found.edits].map(([uri, list]) => {
    const { lines } = (uri === config?.uri ? config.tree : folder.project.document(uri)!.tree);
    return [workspace.clientUri(uri), list.map((edit) => toEdit(edit, lines))] as const;
  });
  return toWorkspaceEdit(edits, server.client, (uri) => workspace.versionOf(uri));
}

function codeLenses(server: Server, uri: string): CodeLens[] | null {
  const known = server.workspace.get(uri);
  if (!known) return null;
  const { folder, document } = known;
  const linesOf = (other: string) => (other === document.uri ? document : folder.project.document(other))?.tree.lines;
  return server.features.lensesOf(folder.project, document, server.language(folder)).map(({ span, title, uses }) => {
    const range = document.tree.lines.range(span);
    // An editor that does not know the command still shows the text.
    if (!server.client.lensCommands) return { range, command: { title, command: "" } };
    if (!uses) return { range, command: { title, command: SHOW_HOVER, arguments: [uri, range.start] } };
    const locations = uses.flatMap((use): Location[] => {
      const lines = linesOf(use.uri);
      return lines ? [{ uri: server.workspace.clientUri(use.uri), range: lines.range(use.span) }] : [];
    });
    return { range, command: { title, command: SHOW_REFERENCES, arguments: [uri, range.start, locations] } };
  });
}

function inlayHints(server: Server, uri: string, range: Range): InlayHint[] | null {
  const known = server.workspace.get(uri);
  if (!known) return null;
  const { folder, document } = known;
  const { lines } = document.tree;
  const span = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  return server.features.inlayHintsIn(folder.project, document, span, server.language(folder)).map(({ offset, label, full }) => ({
    position: lines.positionAt(offset),
    label,
    paddingLeft: true,
    ...(full === undefined ? {} : { tooltip: full }),
  }));
}

function documentLinks(server: Server, uri: string): DocumentLink[] | null {
  const known = server.workspace.get(uri);
  if (!known) return null;
  const { lines } = known.document.tree;
  return server.features.linksIn(known.folder.project, known.document).map(({ span, target }) => ({
    range: lines.range(span),
    target: openableUri(server.workspace.clientUri(target), server.client, server.environment),
  }));
}

function selectionRanges(server: Server, uri: string, positions: readonly Position[]): SelectionRange[] | null {
  const known = server.workspace.get(uri);
  if (!known) return null;
  const { lines } = known.document.tree;
  return positions.map((position) => {
    const spans = server.features.selectionsAt(known.document, lines.offsetAt(position));
    return spans.reduceRight<SelectionRange | undefined>((parent, span) => ({ range: lines.range(span), ...(parent ? { parent } : {}) }), undefined)!;
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

async function codeActions(server: Server, { textDocument, range, context }: CodeActionParams): Promise<(CodeAction | Command)[] | null> {
  const uri = canonicalUri(textDocument.uri);
  const config = await switchableConfig(server, uri);
  const result = server.checker.check(uri);
  if (!result || !server.client.codeActionLiterals) return null;
  const { document, findings, diagnostics } = result;
  const language = server.language(server.workspace.folderOf(uri));
  const wants = (kind: string): boolean => context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const actions: CodeActionInfo[] = [];
  if (wants(ACTION_KINDS.quickfix)) {
    const { lines } = document.tree;
    actions.push(...server.features.quickFixesAt(document, findings, { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) }, language, config));
  }
  const isAsked = context.only !== undefined || context.triggerKind !== CodeActionTriggerKind.Automatic;
  if (isAsked && wants(ACTION_KINDS["source.fixAll.bekwaam"])) actions.push(...[server.features.fixAll(findings, language)].filter((action) => action !== undefined));
  const refactorings = isAsked || server.client.resolvesActions ? refactorActions(server, textDocument.uri, range, wants) : [];
  const made = actions.map((action): CodeAction => {
    const about = aboutAction(action, diagnostics);
    if (action.elsewhere) return { ...about, edit: editElsewhere(server, action.edits, action.elsewhere, config?.text ?? "") };
    const edits = action.edits.map((edit) => toEdit(edit, document.tree.lines));
    return { ...about, edit: toWorkspaceEdit([[textDocument.uri, edits]], server.client, () => result.version) };
  });
  return [...made, ...refactorings];
}

/** What is kept in a code action until its edits are asked for. */
interface RefactorData {
  readonly uri: string;
  readonly range: Range;
  readonly name: string;
  readonly version: number | undefined;
}

/** The edits may touch every file, so they are made when somebody chooses the action, where the editor can wait for that. */
function refactorActions(server: Server, uri: string, range: Range, wants: (kind: string) => boolean): CodeAction[] {
  const known = server.workspace.get(uri);
  if (!known?.folder.isRead) return [];
  const { folder, document } = known;
  const span = spanIn(document, range);
  return server.features.refactoringsAt(folder.project, document, span, server.language(folder)).flatMap(({ name, kind, title }): CodeAction[] => {
    if (!wants(kind)) return [];
    const data: RefactorData = { uri, range, name, version: server.workspace.versionOf(uri) };
    if (server.client.resolvesActions) return [{ title, kind, data }];
    const edit = refactorEdit(server, data);
    return edit ? [{ title, kind, edit }] : [];
  });
}

function resolvedAction(server: Server, action: CodeAction): CodeAction {
  const data = action.data as RefactorData | undefined;
  if (typeof data?.uri !== "string" || action.edit) return action;
  if (server.workspace.versionOf(data.uri) !== (data.version ?? undefined)) throw new ResponseError(LSPErrorCodes.ContentModified, "changed meanwhile");
  const edit = refactorEdit(server, data);
  if (edit) return { ...action, edit };
  throw refused(NOT_SAFE, server.language(server.workspace.folderOf(data.uri)));
}

const NOT_SAFE = { nl: "Dit kan hier niet zonder dat er iets verloren gaat: op een van de plaatsen is het anders geschreven dan te wijzigen is, of twee gegevens spreken elkaar tegen.", en: "This cannot be done here without losing something: one of the places is written in a way that cannot be changed, or two values contradict each other." };

function refactorEdit({ workspace, features, client }: Server, { uri, range, name }: RefactorData): WorkspaceEdit | undefined {
  workspace.readOpen();
  const known = workspace.get(uri);
  const edits = known && features.refactoringEdits(known.folder.project, known.document, spanIn(known.document, range), name);
  if (!known || !edits) return undefined;
  return editOfAll({ workspace, client }, known, edits);
}

/** Edits of several documents of one folder. */
export function editOfAll({ workspace, client }: Pick<Server, "workspace" | "client">, known: Known, edits: Edits): WorkspaceEdit {
  const changed = [...edits].filter(([, list]) => list.length > 0).map(([other, list]) => {
    const { lines } = (other === known.document.uri ? known.document : known.folder.project.document(other)!).tree;
    return [workspace.clientUri(other), list.map((edit) => toEdit(edit, lines))] as const;
  });
  return toWorkspaceEdit(changed, client, (other) => workspace.versionOf(other));
}

function spanIn({ tree: { lines } }: Document, range: Range): { start: number; end: number } {
  return { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
}

/** "Derived from" and "derives" as a hierarchy of types: editors show supertypes and subtypes as one tree to walk in. */
function registerHierarchy(server: Server, at: (params: { textDocument: { uri: string }; position: Position }) => At | undefined): void {
  const { connection, workspace, features, log } = server;
  const shown = (nodes: readonly HierarchyNode[], folder: Folder): TypeHierarchyItem[] =>
    nodes.map((node) => toHierarchyItem(node, openableUri(workspace.clientUri(node.uri), server.client, server.environment), folder.uri));
  const next = (item: TypeHierarchyItem, find: Features["sourcesOfSubject"]): TypeHierarchyItem[] | null => {
    const data = item.data as { subject?: HierarchySubject; folder?: string } | undefined;
    if (typeof data?.subject?.uri !== "string") return null;
    // A bundled framework lies in no folder: the one it was reached from counts.
    const folder = workspace.all.find(({ uri }) => uri === (data.folder ?? undefined)) ?? workspace.folderOf(data.subject.uri);
    return shown(find(folder.project, data.subject, server.language(folder)), folder);
  };
  connection.languages.typeHierarchy.onPrepare((params, token) =>
    answer("hierarchy", token, null, () => {
      const place = at(params);
      const nodes = place ? features.hierarchyAt(place.folder.project, place.document, place.offset, place.language) : [];
      return nodes.length > 0 ? shown(nodes, place!.folder) : null;
    }, log),
  );
  connection.languages.typeHierarchy.onSupertypes(({ item }, token) => answer("supertypes", token, null, () => next(item, features.sourcesOfSubject), log));
  connection.languages.typeHierarchy.onSubtypes(({ item }, token) => answer("subtypes", token, null, () => next(item, features.derivedOfSubject), log));
}

function registerTokens(server: Server): void {
  const { connection, workspace, features, log } = server;
  const builders = new Map<string, SemanticTokensBuilder>();
  const builderOf = (uri: string): SemanticTokensBuilder => {
    for (const known of builders.keys()) if (!workspace.isOpen(known)) builders.delete(known);
    const builder = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.set(uri, builder);
    return builder;
  };
  const fill = (builder: SemanticTokensBuilder, uri: string, range?: Range): SemanticTokensBuilder => {
    const known = workspace.get(uri);
    if (!known) return builder;
    const { lines, text } = known.document.tree;
    const span = range ? spanIn(known.document, range) : { start: 0, end: text.length };
    for (const token of features.semanticTokensIn(known.folder.project, known.document, span, known.folder.isRead)) {
      const { line, character } = lines.positionAt(token.span.start);
      builder.push(line, character, token.span.end - token.span.start, TOKEN_TYPES.indexOf(token.type), token.modifiers.reduce((bits, modifier) => bits | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0));
    }
    return builder;
  };
  const { semanticTokens } = connection.languages;
  semanticTokens.on(({ textDocument: { uri } }, token) => answer("semantic tokens", token, { data: [] }, () => {
    const builder = builderOf(uri);
    // Begins anew: what was pushed before belongs to an older text.
    builder.previousResult("");
    return fill(builder, uri).build();
  }, log));
  semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }, token) => answer("semantic tokens", token, { data: [] } as SemanticTokens | SemanticTokensDelta, () => {
    const builder = builderOf(uri);
    builder.previousResult(previousResultId);
    return fill(builder, uri).buildEdits();
  }, log));
  semanticTokens.onRange(({ textDocument: { uri }, range }, token) => answer("semantic tokens", token, { data: [] }, () => fill(new SemanticTokensBuilder(), uri, range).build(), log));
}

/** The configuration that quick fixes may change; a file that is not there only where the editor can make it. */
async function switchableConfig(server: Server, uri: string): Promise<{ uri: string; text: string | undefined } | undefined> {
  const config = await server.workspace.configFile(server.workspace.folderOf(uri));
  return config && (config.text !== undefined || (server.client.createsFiles && server.client.versionedEdits)) ? config : undefined;
}

function editElsewhere(server: Server, edits: CodeActionInfo["edits"], { uri, isNew }: NonNullable<CodeActionInfo["elsewhere"]>, text: string): WorkspaceEdit {
  const lines = new LineIndex(text);
  const shown = server.workspace.clientUri(uri);
  const edit = toWorkspaceEdit([[shown, edits.map((one) => toEdit(one, lines))]], server.client, () => server.workspace.versionOf(uri));
  if (!isNew) return edit;
  return { documentChanges: [{ kind: "create", uri: shown, options: { ignoreIfExists: true } }, ...(edit.documentChanges ?? [])] };
}

function aboutAction(action: CodeActionInfo, diagnostics: readonly Diagnostic[]): CodeAction {
  return {
    title: action.title,
    kind: ACTION_KINDS[action.kind],
    ...(action.kind === "quickfix" ? { diagnostics: action.findings.flatMap((index) => diagnostics[index] ?? []), isPreferred: action.preferred } : {}),
  };
}
