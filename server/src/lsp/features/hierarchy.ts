// "Derived from" and "derives" as a hierarchy of types: editors show supertypes and subtypes as one tree to walk in.
import type { TypeHierarchyItem } from "vscode-languageserver";
import type { Features } from "../../language/features.ts";
import type { HierarchyNode, HierarchySubject } from "../../language/hierarchy.ts";
import { answer } from "../answer.ts";
import { placeOf, type Server } from "../context.ts";
import { toHierarchyItem } from "../convert.ts";
import type { Folder } from "../folder.ts";
import { openableUri } from "../frameworks.ts";

export function registerHierarchy(server: Server): void {
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
      const place = placeOf(server, params);
      const nodes = place ? features.hierarchyAt(place.folder.project, place.document, place.offset, place.language) : [];
      return nodes.length > 0 ? shown(nodes, place!.folder) : null;
    }, log),
  );
  connection.languages.typeHierarchy.onSupertypes(({ item }, token) => answer("supertypes", token, null, () => next(item, features.sourcesOfSubject), log));
  connection.languages.typeHierarchy.onSubtypes(({ item }, token) => answer("subtypes", token, null, () => next(item, features.derivedOfSubject), log));
}
