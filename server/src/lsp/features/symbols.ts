// Symbols: the outline of a document, and what is found by name in all of them.
import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver";
import { answer } from "../answer.ts";
import type { Server } from "../context.ts";
import { toDocumentSymbol, toSymbolKind } from "../convert.ts";

export function registerSymbols(server: Server): void {
  const { connection, log } = server;
  connection.onDocumentSymbol((params, token) => answer("document symbols", token, null, () => documentSymbols(server, params.textDocument.uri), log));
  connection.onWorkspaceSymbol((params, token) => answer("workspace symbols", token, null, () => workspaceSymbols(server, params.query), log));
}

function documentSymbols(server: Server, uri: string): DocumentSymbol[] | SymbolInformation[] | null {
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
