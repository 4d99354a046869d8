// The whole corpus, each file alone on the command line and all in one server, with every request; prints a summary. Run by run.mjs.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Client, PULLS } from "../lsp/client.ts";
import { corpus, GOOD, goodText } from "./corpus.ts";
import { check, goodRules, remove, serve } from "./drive.ts";

const LIMIT = 2_000;
const all = corpus();
const troubles: string[] = [];
const slow: string[] = [];
const durations: number[] = [];

for (const { name, content, rules: wanted, code: wantedCode } of all) {
  const folder = mkdtempSync(join(tmpdir(), "bekwaam-alone-"));
  writeFileSync(join(folder, name), content);
  const { code, signal, milliseconds, rules, err } = await check(folder, [name], { patience: 30_000 });
  remove(folder);
  durations.push(milliseconds);
  if (code !== wantedCode) troubles.push(`check ${name}: exit code ${code ?? signal}, expected ${wantedCode} ${err.slice(0, 200)}`);
  for (const rule of wanted) if (!rules?.get(name)?.includes(rule)) troubles.push(`check ${name}: no ${rule}`);
  if (milliseconds > LIMIT) slow.push(`check ${name}: ${Math.round(milliseconds)} ms`);
}

const client = await Client.start(resolve("dist/server.js"), { capabilities: PULLS, files: { [GOOD.name]: goodText() } });
let slowest = 0;
try {
  for (const { name, slowest: { request, milliseconds } } of await serve(client, all, 30_000)) {
    slowest = Math.max(slowest, milliseconds);
    if (milliseconds > LIMIT) slow.push(`${request} ${name}: ${Math.round(milliseconds)} ms`);
  }
  if (!(await goodRules(client)).includes(GOOD.rule)) troubles.push("the server does not answer well any more");
  for (const line of client.log) if (line.includes("failed")) troubles.push(line);
  if ((await client.stop()) !== 0) troubles.push("the server did not end with 0");
} catch (error) {
  troubles.push(String(error));
  client.dispose();
}
durations.sort((a, b) => a - b);
console.log(`Node ${process.version}: ${all.length} files, ${troubles.length} failures, ${slow.length} slower than ${LIMIT} ms; check median ${Math.round(durations[durations.length >> 1]!)} ms, slowest ${Math.round(durations.at(-1)!)} ms; slowest request ${Math.round(slowest)} ms`);
for (const line of [...troubles, ...slow]) console.log(`  ${line}`);
process.exitCode = troubles.length > 0 ? 1 : 0;
