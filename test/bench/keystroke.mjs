// How long from a keystroke to its diagnostics, and for completion and hover, on one file.
// Usage: node test/bench/keystroke.mjs FILE.yaml [edits]
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { diagnosticsOf, figures, milliseconds, startServer } from "./lib.mjs";

const [file, edits = "60"] = process.argv.slice(2);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const text = readFileSync(file, "utf8");
const uri = pathToFileURL(resolve(file)).href;

async function floor() {
  const { connection, stop } = startServer(process.execPath, [here("./echo.mjs")]);
  await connection.sendRequest("initialize", {});
  const samples = await timed(Number(edits) + 20, () => connection.sendRequest("echo", { text: "x".repeat(2_000) }));
  await stop();
  return samples.slice(20);
}

async function timed(times, work) {
  const samples = [];
  for (let index = 0; index < times; index++) {
    const start = performance.now();
    await work(index);
    samples.push(performance.now() - start);
  }
  return samples;
}

async function server() {
  const started = performance.now();
  const { connection, stop } = startServer(process.execPath, [here("../../dist/cli.js"), "lsp", "--stdio"]);
  const wait = diagnosticsOf(connection);
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } } });
  const initialize = performance.now() - started;
  await connection.sendNotification("initialized", {});
  const opened = performance.now();
  const first = wait(uri, 1);
  await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
  const findings = (await first).diagnostics.length;
  const open = performance.now() - opened;
  const position = insideWerkproces();
  let version = 1;
  const keystrokes = await timed(Number(edits) + 10, async (index) => {
    version += 1;
    const there = wait(uri, version);
    const at = { line: position.line, character: position.character + index };
    await connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ range: { start: at, end: at }, text: "e" }] });
    await there;
  });
  const ask = (method) => timed(Number(edits), () => connection.sendRequest(method, { textDocument: { uri }, position }));
  const completion = await ask("textDocument/completion");
  const hover = await ask("textDocument/hover");
  const definition = await ask("textDocument/definition");
  await stop();
  return { initialize, open, findings, keystroke: keystrokes.slice(10), completion, hover, definition };
}

/** The end of a title of a werkproces in the middle of the file: typing there leaves the file valid. */
function insideWerkproces() {
  const lines = text.split(/\r?\n/);
  const titles = lines.flatMap((line, number) => (/^\s+titel: \w/.test(line) ? [number] : []));
  const line = titles[Math.floor(titles.length / 2)] ?? 0;
  return { line, character: lines[line].length };
}

const echo = figures(await floor());
const ours = await server();
console.log(`${file}: ${(text.length / 1000).toFixed(0)} KB, ${ours.findings} findings, Node ${process.version}`);
console.log(`JSON-RPC echo (floor)      median ${milliseconds(echo.median)}  p95 ${milliseconds(echo.p95)}`);
console.log(`spawn -> initialize        ${milliseconds(ours.initialize)}`);
console.log(`open -> diagnostics        ${milliseconds(ours.open)}`);
for (const name of ["keystroke", "completion", "hover", "definition"]) {
  const { median, p95 } = figures(ours[name]);
  console.log(`${name.padEnd(26)} median ${milliseconds(median)}  p95 ${milliseconds(p95)}  (${(median / echo.median).toFixed(0)}x the floor)`);
}
