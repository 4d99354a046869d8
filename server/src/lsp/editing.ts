// Requests that help with typing: an item up or down, a pasted list as items, and the next item below a list.
import { RequestType, type InlineCompletionItem } from "vscode-languageserver";
import { withEdits } from "../text/edits.ts";
import { LineIndex, type Position } from "../text/lines.ts";
import type { Localized } from "../text/localized.ts";
import type { TextEdit } from "../text/problem.ts";
import { answer } from "./answer.ts";
import { editOfAll, spanIn, type Server } from "./context.ts";
import { MOVE_ITEM, PASTE_ITEMS, type MoveItemAnswer, type MoveItemParams, type PasteItemsAnswer, type PasteItemsParams } from "./requests.ts";

const REFUSED = {
  document: { nl: "Dit is geen document van bekwaam.", en: "This is no document of bekwaam." },
  reading: { nl: "De map wordt nog gelezen. Probeer het zo nog eens; dan gaan verwijzingen in andere documenten mee.", en: "The folder is still being read. Try again in a moment; then references in other documents follow." },
  failed: { nl: "Verplaatsen is niet gelukt.", en: "Moving did not work." },
} satisfies Record<string, Localized>;

export function registerEditing(server: Server): void {
  const { connection, workspace, features, log } = server;
  connection.onRequest(new RequestType<MoveItemParams, MoveItemAnswer, void>(MOVE_ITEM), (params, token) => {
    const refused = REFUSED.failed[server.language(workspace.folderOf(params.uri))];
    return answer<MoveItemAnswer>("move item", token, { refused }, () => moved(server, params), log);
  });
  connection.onRequest(new RequestType<PasteItemsParams, PasteItemsAnswer, void>(PASTE_ITEMS), ({ uri, range, text }, token) =>
    answer<PasteItemsAnswer>("paste items", token, null, () => {
      workspace.readOpen();
      const known = workspace.get(uri);
      if (!known) return null;
      const { lines } = known.document.tree;
      const found = features.pasteAsItems(known.document, spanIn(known.document, range), text);
      return found ? { range: lines.range(found.edit.span), newText: found.edit.newText, count: found.count, isFlattened: found.isFlattened } : null;
    }, log),
  );
  connection.languages.inlineCompletion.on(({ textDocument, position }, token) =>
    answer<InlineCompletionItem[]>("next item", token, [], () => {
      const known = workspace.get(textDocument.uri);
      if (!known) return [];
      const { lines } = known.document.tree;
      return features.nextItemsAt(known.document, lines.offsetAt(position)).map(({ edit }) => ({ range: lines.range(edit.span), insertText: { kind: "snippet", value: edit.newText } }));
    }, log),
  );
}

function moved(server: Server, { uri, position, direction }: MoveItemParams): MoveItemAnswer {
  const { workspace, features } = server;
  workspace.readOpen();
  const known = workspace.get(uri);
  const language = server.language(workspace.folderOf(uri));
  if (!known || known.document.soort === undefined) return { refused: REFUSED.document[language] };
  if (!known.folder.isRead) return { refused: REFUSED.reading[language] };
  const { lines, text } = known.document.tree;
  const move = features.movedItem(known.folder.project, known.document, lines.offsetAt(position), direction);
  if ("refused" in move) return { refused: move.refused[language] };
  return { edit: editOfAll(server, known, move.edits), position: positionAfter(text, move.edits.get(known.document.uri) ?? [], move.offset) };
}

/** The line and column of `offset` in the text after the edits, which do not overlap. */
function positionAfter(text: string, edits: readonly TextEdit[], offset: number): Position {
  return new LineIndex(withEdits(text, edits)).positionAt(offset);
}
