// Files that the editor reads for us: all of them in a browser, and those in repositories that are not on disk.
import type { Connection } from "vscode-languageserver";
import type { Files, Refused } from "./environment.ts";
import { LIST_FOLDER, READ_FILE, type FileContent, type FolderEntries, type UriParams } from "./requests.ts";

/** An editor that does not know the requests has nothing to read. */
export function clientFiles(connection: Pick<Connection, "sendRequest">, refused: Refused): Files {
  return {
    async read(uri) {
      const content = await connection.sendRequest<FileContent>(READ_FILE, { uri } satisfies UriParams).catch(() => null);
      if (content && "refused" in content) refused(uri, { code: content.refused });
      return content && "base64" in content ? bytesOf(content.base64) : undefined;
    },
    async list(uri) {
      const { entries, refused: why } = await connection.sendRequest<FolderEntries>(LIST_FOLDER, { uri } satisfies UriParams).catch((): FolderEntries => ({ entries: [] }));
      if (why !== undefined) refused(uri, { code: why });
      return entries;
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
