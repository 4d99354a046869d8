// Our plain data to the types of the protocol. The only place that knows both.
import {
  CodeActionKind,
  CompletionItemKind,
  CompletionItemTag,
  DiagnosticSeverity,
  DiagnosticTag,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  SymbolKind as LspSymbolKind,
  type CompletionItem,
  type Diagnostic,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type MarkupContent,
  type Range,
  type TextEdit,
  type TypeHierarchyItem,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Suggestion, SuggestionKind } from "../language/completion.ts";
import type { Target } from "../language/definition.ts";
import { SOURCE, type DiagnosticInfo } from "../language/diagnostics.ts";
import type { HierarchyNode } from "../language/hierarchy.ts";
import { withoutPlaceholders } from "../language/snippetText.ts";
import type { OutlineSymbol, SymbolKind } from "../language/symbols.ts";
import type { LineIndex } from "../text/lines.ts";
import type { TextEdit as OurEdit } from "../text/problem.ts";
import type { Severity } from "../rules/rule.ts";
import type { Client } from "./capabilities.ts";

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
const TAGS = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated };

/** How a diagnostic names other files. */
export interface Places {
  /** As the editor writes it. */
  uriOf(uri: string): string;
  /** Undefined for a document that is not known; a place in it is left out. */
  linesOf(uri: string): LineIndex | undefined;
  /** Where an editor can open a page of documentation. */
  pageOf(path: string): string | undefined;
}

/** A finding with its place, page and related places, as far as the client can show these. */
export function toDiagnostic(info: DiagnosticInfo, lines: LineIndex, client: Client, places: Places): Diagnostic {
  const related = info.related.flatMap(({ uri, span, message }) => {
    const range = places.linesOf(uri)?.range(span);
    return range ? [{ location: { uri: places.uriOf(uri), range }, message }] : [];
  });
  const page = client.codeDescriptions && !info.code.startsWith("config/") ? places.pageOf(info.help) : undefined;
  return {
    range: lines.range(info.span),
    severity: SEVERITIES[info.severity],
    code: info.code,
    source: SOURCE,
    message: info.message,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    ...(info.tags.length > 0 ? { tags: info.tags.map((tag) => TAGS[tag]) } : {}),
    ...(client.relatedInformation && related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** An edit of the document that `lines` is of. */
export function toEdit(edit: OurEdit, lines: LineIndex): TextEdit {
  return { range: lines.range(edit.span), newText: edit.newText };
}

/** One edit of several documents, which an editor undoes at once. @param versionOf of an open text; undefined for a file */
export function toWorkspaceEdit(edits: Iterable<readonly [uri: string, edits: readonly TextEdit[]]>, client: Client, versionOf: (uri: string) => number | undefined): WorkspaceEdit {
  if (!client.versionedEdits) return { changes: Object.fromEntries([...edits].map(([uri, list]) => [uri, [...list]])) };
  return { documentChanges: [...edits].map(([uri, list]) => ({ textDocument: { uri, version: versionOf(uri) ?? null }, edits: [...list] })) };
}

/** Markdown, or its bare text for a client that shows no Markdown. */
export function toMarkup(markdown: string, client: Client): MarkupContent {
  return client.markdown ? { kind: MarkupKind.Markdown, value: markdown } : { kind: MarkupKind.PlainText, value: markdown.replace(/\*\*|`/g, "").replace(/\\(?=[\\`*_[\]<>|])/g, "") };
}

const COMPLETION_KINDS: Record<SuggestionKind, CompletionItemKind> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  role: CompletionItemKind.Class,
  element: CompletionItemKind.Reference,
  kader: CompletionItemKind.Module,
  item: CompletionItemKind.Reference,
  document: CompletionItemKind.File,
  code: CompletionItemKind.Value,
  template: CompletionItemKind.Snippet,
};

/** @param index place in the list, which the editor keeps */
export function toCompletionItem(suggestion: Suggestion, index: number, lines: LineIndex, client: Client, uri: string): CompletionItem {
  const { isSnippet } = suggestion;
  const asSnippet = isSnippet && client.snippets;
  const edit = toEdit(suggestion.edit, lines);
  const text = isSnippet && !client.snippets ? withoutPlaceholders(edit.newText) : edit.newText;
  const isLong = /[\r\n]/.test(text);
  return {
    label: suggestion.label,
    kind: COMPLETION_KINDS[suggestion.kind],
    ...detailOf(suggestion, client),
    ...(suggestion.documentation ? { documentation: toMarkup(suggestion.documentation, client) } : {}),
    sortText: String(index).padStart(5, "0"),
    filterText: suggestion.filterText ?? suggestion.label,
    textEdit: { range: edit.range, newText: isLong && !client.insertAsIs ? relativeIndent(text, lines, edit.range) : text },
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(isLong && client.insertAsIs ? { insertTextMode: InsertTextMode.asIs } : {}),
    ...(suggestion.deprecated && client.completionTags ? { tags: [CompletionItemTag.Deprecated] } : {}),
    ...(suggestion.again && client.triggerSuggest ? { command: { title: "", command: "editor.action.triggerSuggest" } } : {}),
    ...(suggestion.subject ? { data: { uri, subject: suggestion.subject } } : {}),
  };
}

function detailOf(suggestion: Suggestion, client: Client): Partial<CompletionItem> {
  if (suggestion.detail === undefined) return {};
  return client.labelDetails ? { labelDetails: { description: suggestion.detail } } : { detail: suggestion.detail };
}

/** Editors that adjust the indentation themselves add that of the line to every line that follows. */
function relativeIndent(text: string, lines: LineIndex, range: Range): string {
  const line = lines.lineText(range.start.line);
  const indent = /^ */.exec(line)![0];
  return text.replace(/(\r\n|\n)( *)/g, (_, eol: string, spaces: string) => eol + spaces.slice(Math.min(indent.length, spaces.length)));
}

const SYMBOL_KINDS: Partial<Record<SymbolKind, LspSymbolKind>> = {
  document: LspSymbolKind.File,
  part: LspSymbolKind.Namespace,
  basisdeel: LspSymbolKind.Package,
  profiel: LspSymbolKind.Package,
  keuzedeel: LspSymbolKind.Package,
  uitstroomprofiel: LspSymbolKind.Package,
  kerntaak: LspSymbolKind.Class,
  werkproces: LspSymbolKind.Method,
  vakkennis: LspSymbolKind.Constant,
  kennis: LspSymbolKind.Constant,
  richtlijn: LspSymbolKind.Constant,
  interventie: LspSymbolKind.Constant,
  bekwaamheid: LspSymbolKind.Class,
  eindkwalificatie: LspSymbolKind.Class,
  praktijksituatie: LspSymbolKind.Event,
  situatie: LspSymbolKind.Event,
  epa: LspSymbolKind.Interface,
  element: LspSymbolKind.EnumMember,
};

/** The kind of the protocol whose picture fits best. */
export function toSymbolKind(kind: SymbolKind): LspSymbolKind {
  return SYMBOL_KINDS[kind] ?? LspSymbolKind.Object;
}

/** A part of the outline, with all parts within it. */
export function toDocumentSymbol(symbol: OutlineSymbol, lines: LineIndex): DocumentSymbol {
  return {
    name: symbol.name,
    ...(symbol.detail === undefined ? {} : { detail: symbol.detail }),
    kind: toSymbolKind(symbol.kind),
    range: lines.range(symbol.span),
    selectionRange: lines.range(symbol.selection),
    children: symbol.children.map((child) => toDocumentSymbol(child, lines)),
  };
}

/** Where a reference leads, for clients that show where it starts as well. @param uriOf what the client knows a document by */
export function toLocationLink(target: Target, lines: LineIndex, uriOf: (uri: string) => string): LocationLink {
  return { originSelectionRange: lines.range(target.origin), targetUri: uriOf(target.uri), targetRange: target.range, targetSelectionRange: target.selection };
}

/** The same for other clients. */
export function toLocation(target: Target, uriOf: (uri: string) => string): Location {
  return { uri: uriOf(target.uri), range: target.selection };
}

/** @param folder that its hierarchy is walked in; a bundled framework lies in none itself */
export function toHierarchyItem(node: HierarchyNode, uri: string, folder: string | undefined): TypeHierarchyItem {
  return { name: node.name, detail: node.detail, kind: toSymbolKind(node.kind), uri, range: node.range, selectionRange: node.selection, data: { subject: node.subject, folder } };
}

/** By our kind the one that clients know. */
export const ACTION_KINDS = { quickfix: CodeActionKind.QuickFix, "source.fixAll.bekwaam": `${CodeActionKind.SourceFixAll}.bekwaam` };
