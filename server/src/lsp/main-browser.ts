// Entry of the server in a web worker, for VS Code in a browser.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import manifest from "../../../package.json" with { type: "json" };
import { browserEnvironment } from "./environment-browser.ts";
import { createBekwaamServer } from "./server.ts";

/** The worker that this runs in. */
declare const self: { addEventListener(type: "unhandledrejection", listener: (event: { readonly reason: unknown }) => void): void };

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
createBekwaamServer(connection, browserEnvironment(manifest.version, connection));
// A mistake outside every handler must not end the work of an editor silently.
self.addEventListener("unhandledrejection", ({ reason }) => connection.console.error(`unexpected: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`));
connection.listen();
