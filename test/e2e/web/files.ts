// An extension of the harness: gives a workbench in a browser a folder of its own, in memory, with the workspace of a run in it.
import * as vscode from "vscode";
import { ExampleFiles } from "../../../client/src/exampleFiles.ts";

/** In place of this the bundle has the files: paths, and what is in them as base64. */
declare const E2E_FILES: Record<string, string>;
declare const E2E_SCHEME: string;

/** A folder that is there and that nobody may look into. */
declare const E2E_CLOSED: string;

/** Whether nothing may be written. */
declare const E2E_READONLY: boolean;

class Files extends ExampleFiles {
  override readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    if (E2E_CLOSED !== "" && uri.path.endsWith(`/${E2E_CLOSED}`)) throw vscode.FileSystemError.NoPermissions(uri);
    return super.readDirectory(uri);
  }
}

export function activate(context: vscode.ExtensionContext): void {
  const files = new Files(async (write) => {
    for (const [path, base64] of Object.entries(E2E_FILES)) write(path, Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  });
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider(E2E_SCHEME, files, { isCaseSensitive: true, isReadonly: E2E_READONLY }));
}
