// Completion: what fits here, and the explanation of the one that is looked at.
import type { CompletionItem, CompletionList } from "vscode-languageserver";
import type { Subject } from "../../language/completion.ts";
import { answer } from "../answer.ts";
import { placeOf, type Place, type Server } from "../context.ts";
import { toCompletionItem, toMarkup } from "../convert.ts";

export function registerCompletion(server: Server): void {
  const { connection, log } = server;
  connection.onCompletion((params, token) =>
    answer("completion", token, { isIncomplete: false, items: [] }, () => completion(server, placeOf(server, params), params.textDocument.uri), log),
  );
  connection.onCompletionResolve((item, token) => answer("completion resolve", token, item, () => resolved(server, item), log));
}

/** Incomplete, because only we can find a role by a word of its description. */
function completion(server: Server, place: Place | undefined, uri: string): CompletionList {
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
