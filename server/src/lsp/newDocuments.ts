// New documents and configurations for an editor: what can be chosen, and the text that comes of it.
import { RequestType } from "vscode-languageserver";
import { newConfig } from "../language/newDocument.ts";
import { draftNewDocument, newDocumentForm } from "../language/newDocumentForm.ts";
import { CONFIG_NAME } from "../project/config.ts";
import { answer } from "./answer.ts";
import type { Folder } from "./folder.ts";
import type { Server } from "./context.ts";
import { NEW_CONFIG, NEW_DOCUMENT, NEW_DOCUMENT_FORM, type NewConfig, type NewDocumentFormParams, type NewDocumentFormResult, type NewDocumentParams, type NewDocumentResult } from "./requests.ts";

/** @param ready when the folders are read: only then it is known which ids are taken */
export function registerNewDocuments(server: Server, ready: Promise<void>): void {
  const { connection, environment, workspace, language, log } = server;
  const folderOf = (uri: string | undefined): Folder => workspace.folderOf(uri === undefined ? "" : `${uri.replace(/\/$/, "")}/`);
  connection.onRequest(new RequestType<NewDocumentFormParams, NewDocumentFormResult, void>(NEW_DOCUMENT_FORM), (params, token) =>
    answer("new document form", token, null, async () => {
      await ready;
      const folder = folderOf(params.folder);
      return newDocumentForm(folder.project.frameworks, language(folder));
    }, log),
  );
  connection.onRequest(new RequestType<NewDocumentParams, NewDocumentResult, void>(NEW_DOCUMENT), (params, token) =>
    answer("new document", token, null, async () => {
      await ready;
      const folder = folderOf(params.folder);
      return draftNewDocument(folder.project, params.answers, language(folder), environment.today());
    }, log),
  );
  connection.onRequest(new RequestType<NewDocumentFormParams, NewConfig, void>(NEW_CONFIG), (params, token) =>
    answer("new configuration", token, null, () => ({ fileName: CONFIG_NAME, text: newConfig(language(folderOf(params.folder))) }), log),
  );
}
