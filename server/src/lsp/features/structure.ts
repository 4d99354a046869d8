// The shape of a document: folding, growing selections and formatting.
import type { FoldingRange, Position, SelectionRange, TextEdit } from "vscode-languageserver";
import { answer } from "../answer.ts";
import type { Server } from "../context.ts";
import { toEdit } from "../convert.ts";

export function registerStructure(server: Server): void {
  const { connection, log } = server;
  connection.onFoldingRanges((params, token) => answer("folding", token, null, () => foldingRanges(server, params.textDocument.uri), log));
  connection.onSelectionRanges((params, token) => answer("selection ranges", token, null, () => selectionRanges(server, params.textDocument.uri, params.positions), log));
  connection.onDocumentFormatting((params, token) => answer("formatting", token, null, () => formatting(server, params.textDocument.uri), log));
}

function foldingRanges({ workspace, features }: Server, uri: string): FoldingRange[] | null {
  const known = workspace.get(uri);
  return (known && features.foldsOf(known.document))?.map(({ kind, ...lines }) => ({ ...lines, ...(kind ? { kind } : {}) })) ?? null;
}

function formatting({ workspace, features }: Server, uri: string): TextEdit[] | null {
  const known = workspace.get(uri);
  return known ? features.formattingOf(known.document).map((edit) => toEdit(edit, known.document.tree.lines)) : null;
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
