// Requests that take all documents of a folder to a new version of a framework.
import { RequestType } from "vscode-languageserver";
import { kaderName } from "../frameworks/kader.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import { isReadInFull, type Document } from "../model/document.ts";
import { isPast, successorsOf, successorsOfKader } from "../project/derivation.ts";
import { migrationOf, type Migration } from "../project/migration.ts";
import type { Project } from "../project/project.ts";
import { resolve } from "../project/resolve.ts";
import { toEdit, toWorkspaceEdit } from "./convert.ts";
import { answer } from "./answer.ts";
import type { Server } from "./context.ts";
import type { Folder } from "./folder.ts";
import { MIGRATE, NEWER_FRAMEWORKS, type MigrateParams, type Migrated, type NewerFramework, type UriParams } from "./requests.ts";

/** @param ready when the folders are read: only then all documents are known */
export function registerMigrating(server: Server, ready: Promise<void>): void {
  const { connection, workspace, language, log } = server;
  const folderOf = (uri: string): Folder => {
    workspace.readOpen();
    return workspace.folderOf(uri);
  };
  connection.onRequest(new RequestType<UriParams, readonly NewerFramework[], void>(NEWER_FRAMEWORKS), ({ uri }, token) =>
    answer("newer frameworks", token, [], async () => {
      await ready;
      const folder = folderOf(uri);
      return newerIn(folder.project).map((to) => ({ name: kaderName(to.kader), title: to.kader.titel[language(folder)], documents: migrationsTo(folder.project, to).length }));
    }, log),
  );
  connection.onRequest(new RequestType<MigrateParams, Migrated | null, void>(MIGRATE), ({ uri, to: name }, token) =>
    answer("migrate", token, null, async () => {
      await ready;
      const { project } = folderOf(uri);
      const to = project.frameworks.get(name);
      if (!to) return null;
      const migrations = migrationsTo(project, to);
      const changed = migrations.map(({ document, migration }) => [workspace.clientUri(document.uri), migration.edits.map((edit) => toEdit(edit, document.tree.lines))] as const);
      const edit = toWorkspaceEdit(changed, server.client, (other) => workspace.versionOf(other));
      return { edit, documents: migrations.length, open: migrations.reduce((sum, { migration }) => sum + migration.open.length, 0) };
    }, log),
  );
}

/** The versions that replace one that a document of the folder speaks. */
function newerIn(project: Project): IndexedKader[] {
  const found = new Set<IndexedKader>();
  for (const document of project.documents) {
    for (const reference of document.references) {
      const named = reference.refersTo === "kader" ? resolve(project, document, reference) : undefined;
      const [next] = named?.found === "kader" ? successorsOfKader(project, named.kader.kader) : [];
      const kader = next && project.frameworks.get(`${next.id}@${next.versie}`);
      if (kader) found.add(kader);
    }
  }
  return [...found].filter((to) => migrationsTo(project, to).length > 0);
}

/** What changes in the documents that are behind; what cannot be read in full, is itself replaced or no longer in force stays as it is. */
function migrationsTo(project: Project, to: IndexedKader): { document: Document; migration: Migration }[] {
  return [...project.documents].flatMap((document) => {
    const migration = isReadInFull(document) && !isPast(document) ? migrationOf(project, document, to) : undefined;
    const isBehind = migration && successorsOfKader(project, migration.from.kader).some(({ kader }) => kader === to.kader);
    return isBehind && migration.edits.length > 0 && successorsOf(project, document).length === 0 ? [{ document, migration }] : [];
  });
}
