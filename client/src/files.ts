// Files for a server that cannot read them itself: in a browser, or in a repository that is not on disk.
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { LIST_FOLDER, READ_FILE, type FileContent, type FolderEntries, type UriParams } from "../../server/src/lsp/requests.ts";

export function registerFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest<FileContent, void>(READ_FILE, async ({ uri }: UriParams): Promise<FileContent> => {
      try {
        return { base64: toBase64(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri))) };
      } catch (error) {
        const refused = refusalOf(error);
        return refused === undefined ? null : { refused };
      }
    }),
    client.onRequest(LIST_FOLDER, async ({ uri }: UriParams): Promise<FolderEntries> => {
      try {
        const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri));
        // A link to a folder may lead back to where it stands.
        return { entries: entries.filter(([, type]) => !isLinkedFolder(type)).map(([name, type]) => ({ name, isFolder: type === vscode.FileType.Directory })) };
      } catch (error) {
        return { entries: [], refused: refusalOf(error) };
      }
    }),
  );
}

/** No file there is no refusal: files go, and folders may have the name of one. */
const ABSENT = new Set(["FileNotFound", "FileNotADirectory", "FileIsADirectory"]);

/** The code by which VS Code refuses to read; undefined when there is nothing to read. */
function refusalOf(error: unknown): string | undefined {
  const code = error instanceof vscode.FileSystemError ? error.code : "Unknown";
  return ABSENT.has(code) ? undefined : code;
}

function isLinkedFolder(type: vscode.FileType): boolean {
  return (type & vscode.FileType.Directory) !== 0 && (type & vscode.FileType.SymbolicLink) !== 0;
}

/** In pieces: a call takes so many arguments and no more. */
function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += 8192) binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(binary);
}
