// What the handlers of all features share: the server, the place that a request names, and edits as the protocol has them.
import { type Connection, LSPErrorCodes, type Position, type Range, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import type { Features } from "../language/features.ts";
import type { Edits } from "../language/recode.ts";
import type { Document, KnownDocument } from "../model/document.ts";
import type { Span } from "../text/span.ts";
import type { Language, Localized } from "../text/localized.ts";
import type { Client } from "./capabilities.ts";
import type { Checker } from "./checker.ts";
import { toEdit, toWorkspaceEdit } from "./convert.ts";
import type { Environment, Log } from "./environment.ts";
import type { Folder } from "./folder.ts";
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
export interface Place extends Known {
  readonly offset: number;
  readonly language: Language;
}

/** Where a request points; nothing for a document that is not ours. */
export function placeOf(server: Server, { textDocument, position }: { textDocument: { uri: string }; position: Position }): Place | undefined {
  const known = server.workspace.get(textDocument.uri);
  return known && { ...known, offset: known.document.tree.lines.offsetAt(position), language: server.language(known.folder) };
}

/** A document whose kind is known, with the folder it stands in. */
export interface KnownPlace extends Known {
  readonly document: KnownDocument;
}

/** The document at `uri` as it is now, unsaved texts around it included; undefined for what is no document of ours. */
export function documentAt({ workspace }: Pick<Server, "workspace">, uri: string): KnownPlace | undefined {
  workspace.readOpen();
  const known = workspace.get(uri);
  return known && known.document.soort !== undefined ? { ...known, document: known.document } : undefined;
}

/** A range of the protocol as offsets in a document. */
export function spanIn({ tree: { lines } }: Document, range: Range): Span {
  return { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
}

/** A refusal is an error of the protocol: editors show its text. */
export function refused(text: Localized, language: Language): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestFailed, text[language]);
}

/** The answer to what was asked about a text that is no longer there. */
export function changedMeanwhile(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.ContentModified, "changed meanwhile");
}

/** Edits of several documents of one folder. */
export function editOfAll({ workspace, client }: Pick<Server, "workspace" | "client">, known: Known, edits: Edits): WorkspaceEdit {
  const changed = [...edits].filter(([, list]) => list.length > 0).map(([other, list]) => {
    const { lines } = (other === known.document.uri ? known.document : known.folder.project.document(other)!).tree;
    return [workspace.clientUri(other), list.map((edit) => toEdit(edit, lines))] as const;
  });
  return toWorkspaceEdit(changed, client, (other) => workspace.versionOf(other));
}
