// Shared by the benchmarks: a language server as a child process, and figures from samples.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";

// The version of the project, not the one that a peer brings along.
const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = createRequire(new URL("../../package.json", import.meta.url))("vscode-jsonrpc/node");

/** Median and 95th percentile of samples, in the unit of the samples. */
export function figures(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), p95: at(0.95), min: sorted[0], max: sorted.at(-1), n: sorted.length };
}

export function milliseconds(value) {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

/** Starts a server over stdio; `stop` ends it. */
export function startServer(command, args) {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  const stop = async () => {
    await connection.sendRequest("shutdown").catch(() => undefined);
    await connection.sendNotification("exit").catch(() => undefined);
    child.kill();
  };
  return { connection, stop, pid: child.pid };
}

/** Waits for diagnostics of `version` or newer; resolves with them. */
export function diagnosticsOf(connection) {
  const waiting = new Map();
  connection.onNotification("textDocument/publishDiagnostics", (params) => {
    const wait = waiting.get(params.uri);
    if (wait && (params.version ?? Infinity) >= wait.version) {
      waiting.delete(params.uri);
      wait.resolve(params);
    }
  });
  return (uri, version) => new Promise((resolve) => waiting.set(uri, { version, resolve }));
}
