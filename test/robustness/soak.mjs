// Types for a long time across files, with closing, renaming and deleting: node test/robustness/soak.mjs [edits]
// Prints memory of the server and the latency of diagnostics as it goes.
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { dossier } from "../bench/generate.mjs";
import { diagnosticsOf, figures, startServer } from "../bench/lib.mjs";

const edits = Number(process.argv[2] ?? 10_000);
const FILES = 8;
const folder = mkdtempSync(join(tmpdir(), "bekwaam-soak-"));
const uriOf = (name) => pathToFileURL(join(folder, name)).href;
const texts = new Map();
for (let index = 0; index < FILES; index++) {
  const name = `s${index}.kwalificatiedossier.yaml`;
  texts.set(name, dossier(`kd.s${index}`, 40_000, index === 0 ? undefined : "kd.s0"));
  writeFileSync(join(folder, name), texts.get(name));
}

const { connection, stop, pid } = startServer(process.execPath, [fileURLToPath(new URL("../../dist/cli.js", import.meta.url)), "lsp", "--stdio"]);
const wait = diagnosticsOf(connection);
await connection.sendRequest("initialize", { processId: process.pid, rootUri: pathToFileURL(folder).href, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "s" }], capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } } });
await connection.sendNotification("initialized", {});
const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1_000;
const names = [...texts.keys()];
const versions = new Map();
for (const name of names) await open(name);
let latencies = [];
let start;
const pieces = ["x", "e", " ", "\n", "[", "]", ": ", "- "];
for (let edit = 1; edit <= edits; edit++) {
  const name = names[edit % FILES];
  const text = texts.get(name);
  // Every second edit takes away what the one before it in this file put in.
  const isUndo = Math.floor(edit / FILES) % 2 === 1;
  const lines = text.split("\n");
  const titles = lines.flatMap((line, number) => (/^ {10}titel: /.test(line) ? [number] : []));
  const line = titles[(edit >> 4) % titles.length];
  const position = { line, character: 12 };
  const piece = pieces[(edit >> 4) % pieces.length];
  const version = versions.get(name) + 1;
  versions.set(name, version);
  const end = piece === "\n" ? { line: line + 1, character: 0 } : { line, character: 12 + piece.length };
  const change = isUndo ? { range: { start: position, end }, text: "" } : { range: { start: position, end: position }, text: piece };
  const begun = performance.now();
  const there = wait(uriOf(name), version);
  await connection.sendNotification("textDocument/didChange", { textDocument: { uri: uriOf(name), version }, contentChanges: [change] });
  await there;
  latencies.push(performance.now() - begun);
  if (edit % 500 === 0) await upheaval(edit);
  if (edit === Math.min(500, edits / 4)) start = memory();
  if (edit % Math.max(1, Math.floor(edits / 10)) === 0) {
    const { median, p95 } = figures(latencies);
    console.log(`${edit} edits: ${memory().toFixed(0)} MB, keystroke → diagnostics median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
    latencies = [];
  }
}
console.log(`memory after warm-up ${start.toFixed(0)} MB, at the end ${memory().toFixed(0)} MB: ${(memory() - start).toFixed(0)} MB more`);
await stop();
rmSync(folder, { recursive: true, force: true });

async function open(name) {
  versions.set(name, (versions.get(name) ?? 0) + 1);
  const there = wait(uriOf(name), versions.get(name));
  await connection.sendNotification("textDocument/didOpen", { textDocument: { uri: uriOf(name), languageId: "yaml", version: versions.get(name), text: texts.get(name) } });
  await there;
}

/** A file is closed and opened, another renamed and back, the configuration changes. */
async function upheaval(edit) {
  const name = names[edit % FILES];
  await connection.sendNotification("textDocument/didClose", { textDocument: { uri: uriOf(name) } });
  const other = join(folder, "anders.kwalificatiedossier.yaml");
  renameSync(join(folder, name), other);
  const changed = (uri, type) => connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type }] });
  await changed(uriOf(name), 3);
  await changed(pathToFileURL(other).href, 1);
  renameSync(other, join(folder, name));
  await changed(pathToFileURL(other).href, 3);
  await changed(uriOf(name), 1);
  writeFileSync(join(folder, "bekwaam.config.yaml"), edit % 1_000 === 0 ? "preset: streng\n" : "preset: aanbevolen\n");
  await changed(uriOf("bekwaam.config.yaml"), 2);
  await open(name);
}
