// What the views of coverage ask the server in a workspace of many documents: the time to an answer, its size, and both after a change.
// Usage: node test/bench/coverage.mjs [documents]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { workspace } from "./generate.mjs";
import { figures, milliseconds, startServer } from "./lib.mjs";

const CHANGES = 20;
const KADER = "nphf@2015-herzien";

const count = Number(process.argv[2] ?? 2000);
const root = mkdtempSync(join(tmpdir(), "bekwaam-coverage-"));
process.on("exit", () => rmSync(root, { recursive: true, force: true }));
const files = workspace(count);
for (const { name, text } of files) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

const { connection, stop } = startServer(process.execPath, [fileURLToPath(new URL("../../dist/cli.js", import.meta.url)), "lsp", "--stdio"]);
const rootUri = pathToFileURL(root).href;
await connection.sendRequest("initialize", { processId: process.pid, rootUri, workspaceFolders: [{ uri: rootUri, name: "bench" }], capabilities: {} });
await connection.sendNotification("initialized", {});

const QUESTIONS = {
  "frameworks that are spoken": ["bekwaam/coverageFrameworks", {}],
  "matrix": ["bekwaam/coverageMatrix", { kader: KADER, columns: "document" }],
  "sums for the tree": ["bekwaam/coverageSums", {}],
  "items of one element": ["bekwaam/coverageCell", { kader: KADER, element: "2.1" }],
  "everything, for reports": ["bekwaam/coverage", { kaders: [KADER], spoken: true }],
};

console.log(`${count} documents, Node ${process.version}; the first question waits until all are read`);
for (const [what, [method, params]] of Object.entries(QUESTIONS)) {
  const { took, answer } = await asked(method, params);
  console.log(`${what.padEnd(28)} ${milliseconds(took).padStart(10)}  ${(JSON.stringify(answer).length / 1000).toFixed(0)} KB`);
}

const [first] = files;
const uri = pathToFileURL(join(root, first.name)).href;
await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text: first.text } });
for (const what of ["matrix", "sums for the tree"]) {
  const [method, params] = QUESTIONS[what];
  const samples = [];
  for (let change = 0; change < CHANGES; change += 1) {
    const text = change % 2 === 0 ? first.text.replaceAll("communicator", "organisator") : first.text;
    await connection.sendNotification("textDocument/didChange", { textDocument: { uri, version: change + 2 }, contentChanges: [{ text }] });
    samples.push((await asked(method, params)).took);
  }
  const { median, p95 } = figures(samples);
  console.log(`${`${what}, after a change`.padEnd(28)} median ${milliseconds(median)}  p95 ${milliseconds(p95)}`);
}
await stop();

async function asked(method, params) {
  const started = performance.now();
  const answer = await connection.sendRequest(method, params);
  return { took: performance.now() - started, answer };
}
