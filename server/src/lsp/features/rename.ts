// Rename, in every document of the folder; what cannot be renamed is refused with the reason.
import type { Range, WorkspaceEdit } from "vscode-languageserver";
import { parseYaml } from "../../yaml/parse.ts";
import { answer } from "../answer.ts";
import { changedMeanwhile, placeOf, refused, type Place, type Server } from "../context.ts";
import { toEdit, toWorkspaceEdit } from "../convert.ts";

export function registerRename(server: Server): void {
  const { connection, log } = server;
  connection.onPrepareRename((params, token) => answer("prepare rename", token, null, () => prepareRename(server, placeOf(server, params)), log));
  connection.onRenameRequest((params, token) => answer("rename", token, null, () => rename(server, placeOf(server, params), params.newName), log));
}

const NOT_READ = { nl: "De map wordt nog gelezen. Probeer het zo nog eens; dan verandert de naam ook in de andere documenten.", en: "The folder is still being read. Try again in a moment; then the name changes in the other documents too." };

function prepareRename(server: Server, place: Place | undefined): { range: Range; placeholder: string } | null {
  if (!place) return null;
  const found = server.features.prepareRename(place.folder.project, place.document, place.offset);
  if ("refused" in found) throw refused(found.refused, place.language);
  return { range: place.document.tree.lines.range(found.span), placeholder: found.name };
}

async function rename(server: Server, place: Place | undefined, newName: string): Promise<WorkspaceEdit | null> {
  if (!place) return null;
  const { workspace } = server;
  const { folder, document, offset, language } = place;
  if (!folder.isRead) throw refused(NOT_READ, language);
  const text = await workspace.configText(folder);
  const config = text && { uri: text.uri, tree: parseYaml(text.text) };
  workspace.readOpen();
  if (workspace.get(document.uri)?.document !== document) throw changedMeanwhile();
  const found = server.features.renameAt(folder.project, document, offset, newName, config);
  if ("refused" in found) throw refused(found.refused, language);
  const edits = [...found.edits].map(([uri, list]) => {
    const { lines } = (uri === config?.uri ? config.tree : folder.project.document(uri)!.tree);
    return [workspace.clientUri(uri), list.map((edit) => toEdit(edit, lines))] as const;
  });
  return toWorkspaceEdit(edits, server.client, (uri) => workspace.versionOf(uri));
}
