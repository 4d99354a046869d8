// Drives command line and language server over the hostile corpus.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { LSPErrorCodes, type DocumentDiagnosticReport } from "vscode-languageserver";
import { decode } from "../../server/src/text/decode.ts";
import { Client } from "../lsp/client.ts";
import { GOOD, goodText, type Hostile } from "./corpus.ts";

export const CLI = resolve("dist/cli.js");
/** What counts as a hang in a test run: far above what is promised (2 s), since a test machine may be busy. */
export const PATIENCE = 20_000;

/** A new folder with the corpus and one good file. */
export function corpusFolder(files: readonly Hostile[]): string {
  const folder = mkdtempSync(join(tmpdir(), "bekwaam-robustness-"));
  mkdirSync(join(folder, ".git"));
  writeFileSync(join(folder, GOOD.name), goodText());
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  return folder;
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export interface Checked {
  readonly code: number | null;
  readonly signal: string | null;
  readonly milliseconds: number;
  /** Rules of the findings by path; undefined when the output is no JSON. */
  readonly rules: ReadonlyMap<string, readonly string[]> | undefined;
  readonly err: string;
}

/** `bekwaam check --format json` with more arguments in `folder`; killed after `patience`. */
export async function check(folder: string, words: readonly string[] = [], { patience = PATIENCE, preload, uid }: { patience?: number; preload?: string; uid?: number } = {}): Promise<Checked> {
  const start = performance.now();
  const args = [...(preload === undefined ? [] : ["--require", preload]), CLI, "check", "--format", "json", "--lang", "en", ...words];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"], ...(uid === undefined ? {} : { uid }) });
  const timer = setTimeout(() => child.kill("SIGKILL"), patience);
  const [out, err]: Buffer[][] = [[], []];
  child.stdout.on("data", (part: Buffer) => out!.push(part));
  child.stderr.on("data", (part: Buffer) => err!.push(part));
  const [code, signal] = await new Promise<[number | null, string | null]>((done) => child.once("close", (...end) => done(end)));
  clearTimeout(timer);
  return { code, signal, milliseconds: performance.now() - start, rules: rulesIn(Buffer.concat(out!).toString()), err: Buffer.concat(err!).toString() };
}

function rulesIn(json: string): Map<string, string[]> | undefined {
  try {
    const { files } = JSON.parse(json) as { files: { path: string; findings: { rule: string }[] }[] };
    return new Map(files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)]));
  } catch {
    return undefined;
  }
}

const AT_A_PLACE = ["hover", "completion", "definition", "declaration", "references", "documentHighlight", "prepareRename", "prepareTypeHierarchy"];
const OF_A_DOCUMENT = ["documentSymbol", "foldingRange", "documentLink", "codeLens", "semanticTokens/full", "formatting"];

export interface Served {
  readonly name: string;
  readonly rules: readonly string[];
  readonly slowest: { readonly request: string; readonly milliseconds: number };
}

/** Opens each file in one server, asks everything, edits it, asks again, closes it. @throws when an answer does not come */
export async function serve(client: Client, files: readonly Hostile[], patience = PATIENCE): Promise<Served[]> {
  const results: Served[] = [];
  for (const { name, content } of files) {
    const text = typeof content === "string" ? content : decode(content).text;
    let slowest = { request: "", milliseconds: 0 };
    const timed = async <T>(request: string, work: Promise<T>): Promise<T> => {
      const start = performance.now();
      const result = await inTime(work, patience, `${request} on ${name}`);
      const milliseconds = performance.now() - start;
      if (milliseconds > slowest.milliseconds) slowest = { request, milliseconds };
      return result;
    };
    const uri = client.uri(name);
    const all = async (line: number): Promise<DocumentDiagnosticReport> => {
      const place = { textDocument: { uri }, position: { line, character: 3 } };
      const report = await timed<DocumentDiagnosticReport>("diagnostic", client.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } }));
      for (const request of AT_A_PLACE) await timed(request, answered(client.connection.sendRequest(`textDocument/${request}`, { ...place, context: { includeDeclaration: true } })));
      for (const request of OF_A_DOCUMENT) await timed(request, answered(client.connection.sendRequest(`textDocument/${request}`, { textDocument: { uri }, options: { tabSize: 2, insertSpaces: true } })));
      const range = { start: { line: 0, character: 0 }, end: { line: text.length, character: 0 } };
      await timed("inlayHint", client.connection.sendRequest("textDocument/inlayHint", { textDocument: { uri }, range }));
      await timed("selectionRange", client.connection.sendRequest("textDocument/selectionRange", { textDocument: { uri }, positions: [place.position] }));
      for (const only of [undefined, ["source.fixAll"]]) await timed("codeAction", client.connection.sendRequest("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics: [], ...(only && { only }) } }));
      return report;
    };
    await client.open(name, text);
    const report = await all(4);
    const middle = Math.floor(text.length / 2);
    for (const [start, end, piece] of [[middle, middle, "x"], [middle, middle + 1, ""], [0, 0, "[".repeat(30)], [0, 30, ""], [text.length, text.length, "]]]"]] as const) {
      await client.change(name, Math.min(start, text.length), Math.min(end, client.text(name).length), piece);
    }
    await all(0);
    await client.close(name);
    results.push({ name, rules: report.kind === "full" ? report.items.map(({ code }) => String(code)) : [], slowest });
  }
  return results;
}

/** The findings of the good file: the server still works. */
export async function goodRules(client: Client, patience = PATIENCE): Promise<string[]> {
  await client.open(GOOD.name, goodText());
  const report: DocumentDiagnosticReport = await inTime(client.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri: client.uri(GOOD.name) } }), patience, "the good file");
  await client.close(GOOD.name);
  return report.kind === "full" ? report.items.map(({ code }) => String(code)) : [];
}

/** The answer, or the reason why there is none in words for the user, as a rename of nothing gives. */
async function answered(work: Promise<unknown>): Promise<unknown> {
  return work.catch((error: { code?: number; message?: string }) => {
    if (error.code === LSPErrorCodes.RequestFailed) return error.message;
    throw error;
  });
}

function inTime<T>(work: Promise<T>, patience: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(`no answer in ${patience} ms: ${what}`)), patience)));
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
