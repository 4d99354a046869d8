// What changes outside the texts that are open: settings, files on disk and the folders of the workspace.
import { FileChangeType } from "vscode-languageserver";
import { attempt } from "./answer.ts";
import type { Checks } from "./checks.ts";
import type { Server } from "./context.ts";
import type { CoverageWatch } from "./coverage.ts";
import { asLanguage, languageSetting, type LanguageChoice } from "./language.ts";
import { withProgress } from "./progress.ts";
import { canonicalUri } from "./uris.ts";

export function registerChanges(server: Server, language: LanguageChoice, checks: Checks, coverage: CoverageWatch): void {
  const { connection, client, workspace, log } = server;
  connection.onDidChangeConfiguration(({ settings }) =>
    attempt("settings", async () => {
      const given = (settings as { bekwaam?: { language?: unknown } } | null)?.bekwaam?.language;
      const chosen = client.configuration ? await languageSetting(server) : asLanguage(given);
      if (chosen === language.setting) return;
      language.setting = chosen;
      checks.all();
      coverage.look();
    }, log),
  );
  connection.onDidChangeWatchedFiles(({ changes }) =>
    attempt("watched files", async () => {
      for (const { uri, type } of changes) {
        if (type === FileChangeType.Deleted && !/\.ya?ml$/i.test(uri)) await workspace.folderGone(uri);
        else await workspace.fileChanged(uri);
      }
      if (changes.some(({ uri }) => uri.endsWith("/.gitignore"))) await workspace.configChanged();
    }, log),
  );
  connection.workspace.onDidCreateFiles(({ files }) => attempt("created files", () => each(files, ({ uri }) => workspace.fileChanged(uri)), log));
  connection.workspace.onDidDeleteFiles(({ files }) => attempt("deleted files", () => each(files, ({ uri }) => gone(server, uri)), log));
  connection.workspace.onDidRenameFiles(({ files }) =>
    attempt("renamed files", () => each(files, async ({ oldUri, newUri }) => {
      await gone(server, oldUri);
      await workspace.fileChanged(newUri);
    }), log),
  );
  connection.onDidSaveTextDocument(({ textDocument }) => attempt("save", () => workspace.saved(textDocument.uri), log));
  if (client.workspaceFolders) {
    connection.onNotification("workspace/didChangeWorkspaceFolders", ({ event }: { event: { added: { uri: string }[]; removed: { uri: string }[] } }) =>
      attempt("workspace folders", async () => {
        const removed = new Set(event.removed.map(({ uri }) => canonicalUri(uri).replace(/\/$/, "")));
        const kept = workspace.folders.flatMap((folder) => (folder.uri !== undefined && !removed.has(folder.uri) ? [folder.uri] : []));
        await withProgress(server, (tell) => workspace.scan([...kept, ...event.added.map(({ uri }) => uri)], tell));
      }, log),
    );
  }
}

async function gone({ workspace }: Server, uri: string): Promise<void> {
  await workspace.fileChanged(uri);
  await workspace.folderGone(uri);
}

async function each<T>(list: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (const item of list) await work(item);
}
