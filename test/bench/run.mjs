// Measures the speed of bekwaam beside its peers and the floors, and writes docs/performance.md and docs/performance.svg.
// Usage: node test/bench/run.mjs [--quick] [--large]
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { diagnosticsOf, figures, startServer } from "./lib.mjs";
import { dossier, workspace } from "./generate.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const quick = process.argv.includes("--quick");
const large = process.argv.includes("--large");
const EDITS = quick ? 25 : 60;
const STARTS = quick ? 9 : 15;
const CLI = here("../../dist/cli.js");
const folder = mkdtempSync(join(tmpdir(), "bekwaam-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

if (!existsSync(here("node_modules"))) spawnSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], { cwd: here("."), stdio: "inherit" });
const peer = (path) => here(`node_modules/${path}`);

/** Runs `works` in turn, so that a busy moment meets all of them; drops the first round. */
function inTurn(rounds, works) {
  const samples = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      work();
      if (round > 0) samples[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, list]) => [name, figures(list)]));
}

function node(...args) {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, maxBuffer: 1e9, encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(`${args.join(" ")}: ${stderr.slice(0, 500)}`);
}

function put(name, text) {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

async function timed(times, work) {
  const samples = [];
  for (let index = 0; index < times; index++) {
    const start = performance.now();
    await work(index);
    samples.push(performance.now() - start);
  }
  return figures(samples.slice(Math.floor(times / 6)));
}

const SCHEMA = pathToFileURL(here("../../schemas/kwalificatiedossier.schema.json")).href;
const SERVERS = {
  bekwaam: { args: [CLI, "lsp", "--stdio"] },
  "yaml-language-server": { args: [peer("yaml-language-server/bin/yaml-language-server"), "--stdio"], settings: { yaml: { schemas: { [SCHEMA]: "*.kwalificatiedossier.yaml" }, schemaStore: { enable: false }, validate: true, hover: true, completion: true } } },
};

async function server(name, files, root = undefined) {
  const { args, settings } = SERVERS[name];
  const { connection, stop, pid } = startServer(process.execPath, args);
  connection.onRequest("workspace/configuration", ({ items }) => items.map(({ section }) => settings?.[section] ?? null));
  connection.onRequest("client/registerCapability", () => null);
  let isReady = () => undefined;
  const ready = new Promise((resolve) => (isReady = resolve));
  connection.onNotification("window/logMessage", ({ message }) => message.includes("documents in") && isReady());
  const wait = diagnosticsOf(connection);
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: root ?? null, workspaceFolders: root ? [{ uri: root, name: "w" }] : null, capabilities: { workspace: { configuration: true }, textDocument: { publishDiagnostics: { versionSupport: true } } } });
  await connection.sendNotification("initialized", {});
  if (settings) await connection.sendNotification("workspace/didChangeConfiguration", { settings });
  else await ready;
  const results = [];
  for (const [file, text] of files) results.push(await measure(connection, wait, pathToFileURL(file).href, text));
  const memory = rss(pid);
  await stop();
  return { results, memory };
}

async function measure(connection, wait, uri, text) {
  const position = insideWerkproces(text);
  const first = wait(uri, 1);
  await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
  await first;
  let version = 1;
  const keystroke = await timed(EDITS, async (index) => {
    version += 1;
    const there = wait(uri, version);
    const at = { line: position.line, character: position.character + index };
    await connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ range: { start: at, end: at }, text: "e" }] });
    await there;
    // A typist of 10 keys a second.
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  for (const key of ["median", "p95"]) keystroke[key] -= 100;
  const ask = (method) => timed(EDITS, () => connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position }));
  const result = { keystroke, completion: await ask("completion"), hover: await ask("hover"), definition: await ask("definition") };
  await connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  return result;
}

/** Inside the roles of a werkproces in the middle of the file for questions; typing happens at the end of its title. */
function insideWerkproces(text) {
  const lines = text.split("\n");
  const titles = lines.flatMap((line, number) => (/^ {10}titel: /.test(line) ? [number] : []));
  const line = titles[Math.floor(titles.length / 2)];
  return { line, character: lines[line].length };
}

function rss(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1_000;
  } catch {
    return undefined;
  }
}

async function initialize(args) {
  const { connection, stop } = startServer(process.execPath, args);
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
  return stop;
}

async function starts() {
  const samples = { bekwaam: [], "yaml-language-server": [], echo: [] };
  for (let round = 0; round <= STARTS; round++) {
    for (const [name, args] of [["bekwaam", SERVERS.bekwaam.args], ["yaml-language-server", SERVERS["yaml-language-server"].args], ["echo", [here("echo.mjs")]]]) {
      const start = performance.now();
      const stop = await initialize(args);
      if (round > 0) samples[name].push(performance.now() - start);
      await stop();
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, list]) => [name, figures(list)]));
}

const note = (text) => console.error(text);
const SIZES = [20, 100, 200, 500];
const files = SIZES.map((size) => {
  const text = dossier(`kd.b${size}`, size * 1_000);
  return [put(`los/${size}/b${size}.kwalificatiedossier.yaml`, text), text];
});

note("start-up");
const one = files[0][0];
const cold = inTurn(STARTS, {
  "node -e 0": () => node("-e", "0"),
  "check 20 KB": () => node(CLI, "check", one),
  "js-yaml 20 KB": () => node("--input-type=commonjs", "-e", `require(${JSON.stringify(peer("js-yaml"))}).load(require("fs").readFileSync(${JSON.stringify(one)}, "utf8"))`),
});
const start = await starts();

note("editor");
const ours = await server("bekwaam", files);
const theirs = await server("yaml-language-server", files);
const echo = await (async () => {
  const { connection, stop } = startServer(process.execPath, [here("echo.mjs")]);
  await connection.sendRequest("initialize", {});
  const result = await timed(200, () => connection.sendRequest("echo", { text: "x".repeat(2_000) }));
  await stop();
  return result;
})();

note("200 files");
for (const { name, text } of workspace(200)) put(`w200/${name}`, text);
put("ruleset.json", JSON.stringify({ rules: { titel: { given: "$", severity: "error", then: { field: "titel", function: "truthy" } } } }));
const { rules } = JSON.parse(spawnSync(process.execPath, [CLI, "rules", "--format", "json"], { encoding: "utf8" }).stdout);
put("zonder-regels.config.yaml", `regels:\n${rules.map(({ id }) => `  ${id}: uit\n`).join("")}`);
const many = inTurn(quick ? 3 : 5, {
  "bekwaam check": () => node(CLI, "check", "w200"),
  // The first round, which is left out, fills the cache.
  "bekwaam check --cache": () => node(CLI, "check", "--cache", "w200"),
  "without rules": () => node(CLI, "check", "--config", "zonder-regels.config.yaml", "w200"),
  "one of two shards": () => node(CLI, "check", "--shard", "1/2", "w200"),
  spectral: () => node(peer("@stoplight/spectral-cli/dist/index.js"), "lint", "-r", "ruleset.json", "w200/**/*.yaml"),
  "reading the files": () => node("-e", "const fs=require('fs');for(const n of fs.readdirSync('w200',{recursive:true}))if(n.endsWith('.yaml'))fs.readFileSync('w200/'+n,'utf8')"),
});

note("growth");
const counts = [2_000, 4_000, ...(large ? [10_000] : [])];
const growth = counts.map((count) => {
  for (const { name, text } of workspace(count)) put(`w${count}/${name}`, text);
  const samples = Array.from({ length: quick || count > 4_000 ? 1 : 3 }, () => {
    const begun = performance.now();
    const { stderr } = spawnSync("/usr/bin/env", ["time", "-f", "%M", process.execPath, CLI, "check", "--format", "json", "-o", `json=/dev/null`, `w${count}`], { cwd: folder, encoding: "utf8", maxBuffer: 1e9 });
    return { ms: performance.now() - begun, mb: Number(/(\d+)\s*$/.exec(stderr)?.[1] ?? NaN) / 1_000 };
  });
  return { count, ms: figures(samples.map(({ ms }) => ms)).median, mb: Math.max(...samples.map(({ mb }) => mb)) };
});

note("2,000 files in an editor");
const within = await server("bekwaam", [[join(folder, "w2000/map-3/w305.kwalificatiedossier.yaml"), workspace(306)[305].text]], pathToFileURL(join(folder, "w2000")).href);
const alone = await server("bekwaam", [[put("alleen/w305.kwalificatiedossier.yaml", workspace(306)[305].text), workspace(306)[305].text]]);

// ---- report

const ms = (value) => (Number.isFinite(value) ? `${value.toFixed(value < 10 ? 1 : 0)} ms` : "not measured");
const times = (value) => `${value.toFixed(value < 10 ? 2 : 0)}×`;
const at = (result, size) => result.results[SIZES.indexOf(size)];
const floor = cold["node -e 0"].median;
const rows = [];
const bar = (what, limit, measured, met) => rows.push(`| ${what} | ${limit} | ${measured} | ${met === undefined ? "not measured" : met ? "yes" : "**no**"} |`);

const ratio = at(ours, 200).keystroke.median / at(theirs, 200).keystroke.median;
bar("keystroke → diagnostics, 200 KB", "median ≤ 1/20 of yaml-language-server", `${ms(at(ours, 200).keystroke.median)} against ${ms(at(theirs, 200).keystroke.median)}: 1/${(1 / ratio).toFixed(1)}`, ratio <= 1 / 20);
const grows = at(ours, 200).keystroke.median / at(ours, 20).keystroke.median;
bar("the same, 200 KB against 20 KB", "≤ 3×", `${ms(at(ours, 200).keystroke.median)} against ${ms(at(ours, 20).keystroke.median)}: ${times(grows)}`, grows <= 3);
for (const name of ["completion", "hover", "definition"]) bar(`${name}, 200 KB`, "p95 ≤ 10 ms over the JSON-RPC echo", `${ms(at(ours, 200)[name].p95)}, echo ${ms(echo.p95)}`, at(ours, 200)[name].p95 - echo.p95 <= 10);
bar("spawn → initialize answered", "≤ 3× `node -e 0`", `${ms(start.bekwaam.median)}: ${times(start.bekwaam.median / floor)}`, start.bekwaam.median / floor <= 3);
bar("`check` of one 20 KB file", "≤ 2.5× `node -e 0`", `${ms(cold["check 20 KB"].median)}: ${times(cold["check 20 KB"].median / floor)}`, cold["check 20 KB"].median / floor <= 2.5);
const share = many["bekwaam check"].median / many.spectral.median;
bar("`check` of 200 files / 1 MB, cold", "≤ 1/4 of Spectral", `${ms(many["bekwaam check"].median)} against ${ms(many.spectral.median)}: 1/${(1 / share).toFixed(1)}`, share <= 1 / 4);
const warm = many["bekwaam check --cache"].median / many["bekwaam check"].median;
bar("the same, warm with `--cache`", "≤ 1/3 of cold", `${ms(many["bekwaam check --cache"].median)}: 1/${(1 / warm).toFixed(1)}`, warm <= 1 / 3);
const doubling = growth[1].ms / growth[0].ms;
bar("`check` of 4,000 against 2,000 files", "≤ 2.2×", `${ms(growth[1].ms)} against ${ms(growth[0].ms)}: ${times(doubling)}`, doubling <= 2.2);
const ten = growth.find(({ count }) => count === 10_000);
bar("`check` of 10,000 files", "≤ 1.5 GB", ten ? `${ten.mb.toFixed(0)} MB in ${ms(ten.ms)}` : "run with `--large`", ten && ten.mb <= 1_500);
bar("an edit in a workspace of 2,000 files", "as alone", `${ms(within.results[0].keystroke.median)}, alone ${ms(alone.results[0].keystroke.median)}`, within.results[0].keystroke.median <= alone.results[0].keystroke.median * 1.5 + 2);
bar("memory of the server with 2,000 files", "≤ 400 MB", within.memory === undefined ? "" : `${within.memory.toFixed(0)} MB`, within.memory && within.memory <= 400);

const bySize = SIZES.map((size) => `| ${size} KB | ${["keystroke", "completion", "hover", "definition"].flatMap((name) => [at(ours, size)[name], at(theirs, size)[name]].map(({ median, p95 }) => `${ms(median)} / ${ms(p95)}`)).join(" | ")} |`);
const marker = "<!-- below: written by hand -->";
const target = here("../../docs/performance.md");
const kept = existsSync(target) ? (readFileSync(target, "utf8").split(marker)[1] ?? "\n") : "\n";
writeFileSync(target, `# Performance

Written by \`npm run bench${quick ? " -- --quick" : ""}\`. ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 1e9)} GB, ${process.platform}, Node ${process.version}; medians, the first samples left out. Times of one run on one machine: read the ratios.

| what | bar | measured | met |
|---|---|---|---|
${rows.join("\n")}

Floors: \`node -e 0\` ${ms(floor)}; a bare JSON-RPC server that answers \`initialize\` ${ms(start.echo.median)}; JSON-RPC echo ${ms(echo.median)}; js-yaml on the 20 KB file ${ms(cold["js-yaml 20 KB"].median)}; reading 200 files ${ms(many["reading the files"].median)}; \`check\` of the same 200 with every rule switched off ${ms(many["without rules"].median)}, and of one of two shards of them ${ms(many["one of two shards"].median)}. spawn → initialize of yaml-language-server: ${ms(start["yaml-language-server"].median)}.

## By size of the dossier

Median / p95; bekwaam first, yaml-language-server 1.25.0 with our JSON Schema second. yaml-language-server waits a fixed 200 ms before it validates.

| file | keystroke → diagnostics | | completion | | hover | | definition | |
|---|---|---|---|---|---|---|---|---|
${bySize.join("\n")}

![Keystroke to diagnostics by size](performance.svg)

## Many files

| files | time | memory |
|---|---|---|
${growth.map(({ count, ms: taken, mb }) => `| ${count} | ${ms(taken)} | ${Number.isFinite(mb) ? `${mb.toFixed(0)} MB` : ""} |`).join("\n")}

${marker}${kept}`);
writeFileSync(here("../../docs/performance.svg"), chart());
console.log(readFileSync(target, "utf8"));

function chart() {
  const [width, height, left, base] = [640, 300, 60, 250];
  const points = SIZES.map((size) => [size, at(ours, size).keystroke.median, at(theirs, size).keystroke.median]);
  const top = Math.max(...points.flatMap(([, a, b]) => [a, b]));
  // A logarithmic scale from 1 ms.
  const y = (value) => base - (Math.log10(Math.max(1, value)) / Math.log10(top * 1.2)) * 200;
  const bars = points.flatMap(([size, a, b], index) => {
    const x = left + 30 + index * 140;
    const one = (value, offset, color) => `<rect x="${x + offset}" y="${y(value).toFixed(1)}" width="44" height="${(base - y(value)).toFixed(1)}" fill="${color}"/><text x="${x + offset + 22}" y="${(y(value) - 5).toFixed(1)}" text-anchor="middle">${value.toFixed(value < 10 ? 1 : 0)}</text>`;
    return [one(a, 0, "#0b6e4f"), one(b, 50, "#8a8f98"), `<text x="${x + 47}" y="${base + 18}" text-anchor="middle">${size} KB</text>`];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img" aria-label="Keystroke to diagnostics in milliseconds by file size">
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${left}" y="20" font-size="14">Keystroke → diagnostics, median in ms (logarithmic)</text>
<rect x="${left}" y="30" width="12" height="12" fill="#0b6e4f"/><text x="${left + 18}" y="41">bekwaam</text><rect x="${left + 100}" y="30" width="12" height="12" fill="#8a8f98"/><text x="${left + 118}" y="41">yaml-language-server 1.25.0</text>
<line x1="${left}" y1="${base}" x2="${width - 20}" y2="${base}" stroke="#333"/>
${bars.join("\n")}
</svg>
`;
}
