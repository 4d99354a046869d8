// What stands between and behind the lines: code lenses and inlay hints.
import type { CodeLens, InlayHint, Location, Range } from "vscode-languageserver";
import { answer } from "../answer.ts";
import { spanIn, type Server } from "../context.ts";
import { SHOW_HOVER, SHOW_REFERENCES } from "../requests.ts";

export function registerAnnotations(server: Server): void {
  const { connection, log } = server;
  connection.onCodeLens((params, token) => answer("code lens", token, null, () => codeLenses(server, params.textDocument.uri), log));
  connection.languages.inlayHint.on((params, token) => answer("inlay hints", token, null, () => inlayHints(server, params.textDocument.uri, params.range), log));
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
  return server.features.inlayHintsIn(folder.project, document, spanIn(document, range), server.language(folder)).map(({ offset, label, full }) => ({
    position: lines.positionAt(offset),
    label,
    paddingLeft: true,
    ...(full === undefined ? {} : { tooltip: full }),
  }));
}
