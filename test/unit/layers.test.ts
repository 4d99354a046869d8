// The layers of docs/architecture.md: a folder may use only what stands left of it.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = "server/src";

/** Per folder the folders that it may import from, beside itself. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  text: [],
  yaml: ["text"],
  schema: ["text", "yaml"],
  model: ["text", "yaml", "schema"],
  frameworks: ["text", "yaml", "schema", "model"],
  project: ["text", "yaml", "schema", "model", "frameworks"],
  coverage: ["text", "yaml", "schema", "model", "frameworks", "project"],
  diff: ["text", "yaml", "schema", "model", "frameworks", "project"],
  rules: ["text", "yaml", "schema", "model", "frameworks", "project", "coverage", "diff"],
  frameworktest: ["text", "yaml", "schema", "model", "frameworks", "project", "coverage", "rules"],
  language: ["text", "yaml", "schema", "model", "frameworks", "project", "coverage", "diff", "rules"],
  interchange: ["text", "yaml", "schema", "model", "frameworks", "project"],
  report: ["text", "yaml", "schema", "model", "frameworks", "project", "coverage", "diff", "rules", "frameworktest", "interchange"],
  lsp: ["text", "yaml", "schema", "model", "frameworks", "project", "coverage", "diff", "rules", "language", "interchange", "report"],
  system: ["text"],
  start: ["system", "text"],
  cli: ["system", "text", "yaml", "schema", "model", "frameworks", "project", "coverage", "diff", "rules", "frameworktest", "language", "interchange", "report"],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly target: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.ts$/.test(path) && !path.endsWith(".d.ts"))
    .map((path) => join(folder, path));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map((match) => match[1]!);
}

function folderOf(path: string): string {
  return relative(ROOT, path).split(sep)[0]!;
}

/** Files that reach themselves by their imports, each circle as one line. */
function circlesIn(all: readonly string[]): string[] {
  const known = new Set(all.map((file) => resolve(file)));
  const targets = new Map([...known].map((file) => [file, importsOf(file).filter((target) => target.startsWith(".")).map((target) => resolve(dirname(file), target.replace(/\.js$/, ".ts"))).filter((target) => known.has(target))]));
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) circles.push([...way.slice(start), file].map((each) => relative(process.cwd(), each)).join(" → "));
    if (start >= 0 || done.has(file)) return;
    for (const target of targets.get(file)!) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of known) visit(file, []);
  return circles;
}

const files = sourceFiles(ROOT);
const imports: Import[] = files.flatMap((file) => importsOf(file).map((target) => ({ file, from: folderOf(file), target })));

describe("layers", () => {
  test("every folder of the engine has its place", () => {
    const folders = new Set(files.map(folderOf));
    expect([...folders].filter((folder) => !(folder in MAY_USE))).toEqual([]);
  });

  test("docs/architecture.md names every folder, and no file that is gone", () => {
    const map = readFileSync("docs/architecture.md", "utf8");
    expect([...new Set(files.map(folderOf))].filter((folder) => !map.includes(`| \`${folder}/\` |`))).toEqual([]);
    const named = [...map.matchAll(/`(?<path>(?:[\w-]+\/)*[\w.-]+\.(?:ts|mjs|md|js))`/g)].map(({ groups }) => groups!["path"]!).filter((path) => !/^dist\/|^server(?:-main)?\.js$|generated/.test(path));
    const there = ["server", "client", "docs", "test", "scripts"].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `/${folder}/${path.replaceAll(sep, "/")}`));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !there.some((one) => one.endsWith(`/${path}`)))).toEqual([]);
  });

  test("dependencies point left only", () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith(".") && !target.endsWith("/package.json"))
      .map(({ file, from, target }) => ({ file, from, to: folderOf(resolve(dirname(file), target)) }))
      .filter(({ from, to }) => from !== to && !MAY_USE[from]?.includes(to));
    expect(wrong).toEqual([]);
  });

  test("no files import each other in a circle", () => {
    expect(circlesIn([...files, ...sourceFiles("client/src")])).toEqual([]);
  });

  test("the outside world is an argument: no disk, process or protocol left of the wiring", () => {
    const wrong = imports.filter(({ from, target }) => !["lsp", "cli", "start", "system"].includes(from) && (target.startsWith("node:") || target.startsWith("vscode")));
    expect(wrong).toEqual([]);
  });

  test("the command line reads the disk where answers are noted", () => {
    // What they read and write themselves is the cache, the program or a file for GitHub: no run depends on it.
    const own = ["cache.ts", "recorder.ts", "step-summary.ts", "tool.ts", "watch.ts", "write.ts"].map((name) => join(ROOT, "cli", name));
    const wrong = files.filter((file) => folderOf(file) === "cli" && !own.includes(file) && /import (?!type)[^;]*"node:fs"/.test(readFileSync(file, "utf8")));
    expect(wrong).toEqual([]);
  });

  test("the client knows the names of the server's own requests, and nothing else of the engine", () => {
    const wrong = sourceFiles("client/src").flatMap((file) => importsOf(file).filter((target) => target.includes("server/") && !target.endsWith("server/src/lsp/requests.ts")));
    expect(wrong).toEqual([]);
  });

  test("every file opens by saying what it is for", () => {
    const silent = files.filter((file) => !file.includes("generated") && !readFileSync(file, "utf8").startsWith("//"));
    expect(silent).toEqual([]);
  });
});
