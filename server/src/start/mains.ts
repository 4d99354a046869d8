// The two bundles that do the work, loaded from beside the one that starts them.
import type { Socket } from "node:net";
import path from "node:path";
import { loadCompiled } from "./compiled.ts";

/** Filled in by the build; empty where bundles change while they are being watched. */
declare const SERVER_FINGERPRINT: string;
declare const CLI_FINGERPRINT: string;

/** Serves the editor at the other end of `socket`; without one the editor that the arguments of this process name. */
export function startServer(socket?: Socket): void {
  const server = loadCompiled(path.join(__dirname, "server-main.js"), SERVER_FINGERPRINT, true) as { startServer(socket?: Socket): void };
  server.startServer(socket);
}

/** Runs the command line of this process. Of all commands `check` is run over and over. */
export function startCli(): void {
  loadCompiled(path.join(__dirname, "cli-main.js"), CLI_FINGERPRINT, process.argv[2] === "check");
}
