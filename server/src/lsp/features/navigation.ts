// Going from one place to another: definition, declaration, references, the same in this document, and links.
import { DocumentHighlightKind, type DocumentHighlight, type DocumentLink, type Location, type LocationLink } from "vscode-languageserver";
import { answer } from "../answer.ts";
import { placeOf, type Place, type Server } from "../context.ts";
import { toLocation, toLocationLink } from "../convert.ts";
import { openableUri } from "../frameworks.ts";

export function registerNavigation(server: Server): void {
  const { connection, log } = server;
  connection.onDefinition((params, token) => answer("definition", token, null, () => definition(server, placeOf(server, params)), log));
  connection.onDeclaration((params, token) => answer("declaration", token, null, () => definition(server, placeOf(server, params)), log));
  connection.onReferences((params, token) => answer("references", token, null, () => references(server, placeOf(server, params), params.context.includeDeclaration), log));
  connection.onDocumentHighlight((params, token) => answer("highlight", token, null, () => highlights(server, placeOf(server, params)), log));
  connection.onDocumentLinks((params, token) => answer("document links", token, null, () => documentLinks(server, params.textDocument.uri), log));
}

function definition(server: Server, place: Place | undefined): Location[] | LocationLink[] | null {
  if (!place) return null;
  const targets = server.features.definitionAt(place.folder.project, place.document, place.offset);
  const uriOf = (uri: string): string => openableUri(server.workspace.clientUri(uri), server.client, server.environment);
  if (server.client.definitionLinks) return targets.map((target) => toLocationLink(target, place.document.tree.lines, uriOf));
  return targets.map((target) => toLocation(target, uriOf));
}

function references(server: Server, place: Place | undefined, withDefinition: boolean): Location[] | null {
  if (!place) return null;
  const { project } = place.folder;
  return server.features.referencesTo(project, place.document, place.offset).flatMap((use) => {
    const lines = (use.uri === place.document.uri ? place.document : project.document(use.uri))?.tree.lines;
    return lines && (withDefinition || !use.isDefinition) ? [{ uri: server.workspace.clientUri(use.uri), range: lines.range(use.span) }] : [];
  });
}

function highlights({ features }: Server, place: Place | undefined): DocumentHighlight[] {
  if (!place) return [];
  const { lines } = place.document.tree;
  return features.highlightsAt(place.folder.project, place.document, place.offset).map(({ span, isDefinition }) => ({
    range: lines.range(span),
    kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
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
