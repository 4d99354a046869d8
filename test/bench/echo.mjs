// The floor: a JSON-RPC peer that answers at once and does nothing else.
import { createRequire } from "node:module";

// The version of the project, not the one that a peer brings along.
const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = createRequire(new URL("../../package.json", import.meta.url))("vscode-jsonrpc/node");

const connection = createMessageConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
connection.onRequest("initialize", () => ({ capabilities: {} }));
connection.onRequest("echo", (params) => params);
connection.onRequest("shutdown", () => null);
connection.onNotification("exit", () => process.exit(0));
connection.listen();
