// Entry of the server in Node, for `--stdio`, `--node-ipc` and `--socket=n`; started by an editor or by `bekwaam lsp`.
import type { Socket } from "node:net";
import path from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import manifest from "../../../package.json" with { type: "json" };
import { clientFiles } from "./environment-client.ts";
import { nodeEnvironment } from "./environment-node.ts";
import { createBekwaamServer, logOf } from "./server.ts";

/** Serves the editor at the other end of `socket`; without one the editor that the arguments of this process name. */
export function startServer(socket?: Socket): void {
  const connection = socket ? createConnection(ProposedFeatures.all, socket, socket) : createConnection(ProposedFeatures.all);
  createBekwaamServer(connection, nodeEnvironment(manifest.version, path.join(__dirname, "frameworks"), path.dirname(__dirname), (refused) => clientFiles(connection, refused)));
  // A mistake outside every handler must not end the work of an editor silently.
  const log = logOf(connection);
  process.on("unhandledRejection", (reason) => log.error("unexpected", reason));
  // An editor that is gone does not always close our input; only that makes the library end, with the exit code of the protocol.
  for (const event of ["error", "close"]) process.stdout.once(event, () => process.stdin.destroy());
  connection.listen();
}

// `bekwaam lsp` calls the function itself.
if (require.main === module) startServer();
