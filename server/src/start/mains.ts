// The two bundles that do the work, loaded from beside the one that starts them.
import type { Socket } from "node:net";
import path from "node:path";
import { endWith, outputTo } from "../system/output.ts";
import { recordingName, replay } from "../system/recording.ts";
import { loadCompiled } from "./compiled.ts";

/** Filled in by the build; empty where bundles change while they are being watched. */
declare const SERVER_FINGERPRINT: string;
declare const CLI_FINGERPRINT: string;

/** Serves the editor at the other end of `socket`; without one the editor that the arguments of this process name. */
export function startServer(socket?: Socket): void {
  const server = loadCompiled(path.join(__dirname, "server-main.js"), SERVER_FINGERPRINT, true) as { startServer(socket?: Socket): void };
  server.startServer(socket);
}

/** Runs the command line of this process; what is remembered of a run that would now be the same is said without it. */
export function startCli(): void {
  const argv = process.argv.slice(2);
  const [out, err] = [outputTo(process.stdout), outputTo(process.stderr)];
  const circumstances = { program: CLI_FINGERPRINT, argv, cwd: process.cwd(), env: process.env, out, err };
  const remembers = argv.includes("--cache") && !argv.includes("--watch") && CLI_FINGERPRINT !== "";
  const code = remembers ? replay(circumstances) : undefined;
  if (code !== undefined) return endWith(code);
  // Of all commands `check` is run over and over.
  const main = loadCompiled(path.join(__dirname, "cli-main.js"), CLI_FINGERPRINT, argv[0] === "check") as { startCli(start: object): void };
  main.startCli({ out, err, recordingName: remembers ? recordingName(circumstances) : undefined });
}
