// The world of a server in a web worker: everything on the other side of the editor.
import type { Connection } from "vscode-languageserver";
import type { Environment, Refused } from "./environment.ts";
import { clientFiles } from "./environment-client.ts";
import { decode } from "../text/decode.ts";
import { localDate } from "../text/today.ts";

export function browserEnvironment(version: string, connection: Pick<Connection, "sendRequest">): Environment {
  let refused: Refused = () => undefined;
  const packageFiles = clientFiles(connection, () => undefined);
  let root: string | undefined;
  const inPackage = (path: string): string | undefined => root && `${root}/${path}`;
  return {
    version,
    files: clientFiles(connection, (uri, error) => refused(uri, error)),
    onRefused: (tell) => void (refused = tell),
    timers: {
      after(delay, work) {
        const timer = setTimeout(work, delay);
        return () => clearTimeout(timer);
      },
      pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    },
    frameworks: {
      async text(path) {
        const uri = inPackage(`dist/frameworks/${path}`);
        const bytes = uri === undefined ? undefined : await packageFiles.read(uri);
        return bytes && decode(bytes).text;
      },
      uri: (path) => inPackage(`dist/frameworks/${path}`),
    },
    pages: { uri: inPackage },
    located(uri) {
      root = uri.replace(/\/$/, "");
    },
    now: () => performance.now(),
    today: () => localDate(new Date()),
  };
}
