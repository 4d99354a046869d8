// The faces of the engine, each asked what it finds in the same files. A new face is one more row.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Diagnostic, WorkspaceDiagnosticReport } from "vscode-languageserver";
import type { Finding } from "../../server/src/rules/finding.ts";
import { shownOf } from "../../server/src/rules/shown.ts";
import { SEVERITIES, type Severity } from "../../server/src/text/severity.ts";
import { Client, PULLS } from "../lsp/client.ts";
import { diagnosticsInWorker } from "../lsp/worker.ts";

/** Per path what was found. */
export type Truth = ReadonlyMap<string, readonly Found[]>;

export interface Face {
  readonly name: string;
  /** Made for readers: of very much of one kind it shows the first, and how many there are more. */
  readonly isForReaders?: true;
  /** @param files path to text, all of them well encoded; @param folder where they stand on disk */
  find(files: Readonly<Record<string, string>>, folder: string): Promise<Truth>;
}

export interface Found {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Diagnostic["range"];
}

/** Messages quote what a file says, which may be very long. */
const WIDTH = 300;
/** A busy machine reads the corpus slowly. */
const PATIENCE_MS = 120_000;

/** What was found, in words to compare: place, severity, rule and message. */
export function inWords(found: readonly Found[]): string[] {
  return found.map(wordsOf).sort();
}

/** What a reader is shown of all that was found in a file, in the order of the text. */
export function shownToReaders(found: readonly Found[]): Found[] {
  const nowhere = { start: 0, end: 0 };
  const findings = found.map(({ rule, severity, message }): Finding => ({ rule, severity, message: { nl: message, en: message }, span: { ...nowhere }, related: [], fixes: [], help: { nl: "", en: "" } }));
  const { findings: shown, more } = shownOf(findings);
  const kept = new Set(shown);
  const rest = more && found[findings.findIndex((finding) => finding.span === more.span)];
  return [...found.filter((_, index) => kept.has(findings[index]!)), ...(more && rest ? [{ rule: more.rule, severity: more.severity, message: more.message.en, range: rest.range }] : [])];
}

function wordsOf({ rule, severity, message, range }: Found): string {
  const { start, end } = range;
  return `${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${rule} ${message.slice(0, WIDTH)}`;
}

function truthOf(found: Iterable<readonly [path: string, findings: readonly Found[]]>): Truth {
  return new Map(found);
}

function ofDiagnostics(diagnostics: readonly Diagnostic[]): Found[] {
  return diagnostics.map(({ code, severity, message, range }) => ({ rule: String(code), severity: SEVERITIES[severity! - 1]!, message: typeof message === "string" ? message : message.value, range }));
}

async function output(args: readonly string[], folder: string): Promise<string> {
  const child = spawn(process.execPath, [resolve("dist/cli.js"), ...args], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const parts: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => void parts.push(part));
  await new Promise((done) => child.once("close", done));
  return Buffer.concat(parts).toString();
}

const commandLine = (...more: readonly string[]): Face["find"] => async (_, folder) => {
  const { files } = JSON.parse(await output(["check", "--format", "json", "--lang", "en", ...more], folder)) as { files: { path: string; findings: Found[] }[] };
  return truthOf(files.map(({ path, findings }) => [path, findings] as const));
};

async function withServer(files: Readonly<Record<string, string>>, capabilities: object, ask: (client: Client) => Promise<Truth>): Promise<Truth> {
  const client = await Client.start(undefined, { capabilities, locale: "en", files, patience: PATIENCE_MS });
  try {
    return await ask(client);
  } finally {
    client.dispose();
  }
}

export const FACES: readonly Face[] = [
  { name: "command line", find: commandLine() },
  { name: "command line with a cache, the second time", find: async (files, folder) => (await commandLine("--cache")(files, folder), commandLine("--cache")(files, folder)) },
  {
    name: "editor that asks for the workspace",
    isForReaders: true,
    find: (files) => withServer(files, PULLS, async (client) => {
      const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] });
      const byUri = new Map(items.map((item) => [item.uri, item.kind === "full" ? item.items : []] as const));
      return truthOf(Object.keys(files).map((path) => [path, ofDiagnostics(byUri.get(client.uri(path)) ?? [])] as const));
    }),
  },
  {
    name: "editor that asks per open document",
    isForReaders: true,
    find: (files) => withServer(files, PULLS, async (client) => {
      const found: [string, Found[]][] = [];
      for (const [path, text] of Object.entries(files)) {
        await client.open(path, text);
        const report = await client.connection.sendRequest<{ items: Diagnostic[] }>("textDocument/diagnostic", { textDocument: { uri: client.uri(path) } });
        found.push([path, ofDiagnostics(report.items)]);
        await client.close(path);
      }
      return truthOf(found);
    }),
  },
  {
    name: "editor that is told",
    isForReaders: true,
    find: (files) => withServer(files, {}, async (client) => {
      for (const [path, text] of Object.entries(files)) await client.open(path, text);
      // Every open document gets a message, also when nothing was found in it.
      for (const path of Object.keys(files)) await client.until(`findings of ${path}`, () => client.published.some(({ uri, version }) => uri === client.uri(path) && version !== undefined));
      return truthOf(Object.keys(files).map((path) => [path, ofDiagnostics(client.shown(path) ?? [])] as const));
    }),
  },
  {
    name: "browser",
    isForReaders: true,
    find: async (files, folder) => {
      const found = await diagnosticsInWorker(folder, "en");
      // Also what it finds in files of which the command line says nothing.
      const paths = new Set([...Object.keys(files), ...[...found].flatMap(([path, items]) => (items.length > 0 ? [path] : []))]);
      return truthOf([...paths].map((path) => [path, ofDiagnostics(found.get(path) ?? [])] as const));
    },
  },
];

/** Texts by path, as they stand in `folder`. */
export function textsIn(folder: string, paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
