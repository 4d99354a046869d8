// What files offer each other: all of it is used elsewhere, functions and classes say what they give, and types what they stand for.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

interface Exported {
  readonly file: string;
  readonly kind: string;
  readonly name: string;
  /** Whether a docstring stands right above it; what is alone in its file may be explained by the first line of that. */
  readonly isExplained: boolean;
}

function filesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.(?:ts|mjs)$/.test(path) && !path.endsWith(".d.ts")).map((path) => join(folder, path)));
}

const texts = new Map(filesIn("server/src", "client/src", "scripts", "test").filter((file) => !file.includes("generated")).map((file) => [file, readFileSync(file, "utf8")] as const));
const exported = [...texts].filter(([file]) => file.endsWith(".ts") && !file.startsWith("test")).flatMap(([file, text]) => exportedBy(file, text));

function exportedBy(file: string, text: string): Exported[] {
  const found = [...text.matchAll(/(?:^|\n)(?<before>[^\n]*)\n(?:export (?:abstract |async )?(?<kind>function\*?|const|class) (?<name>\w+))/g)].map(({ groups }) => groups!);
  const isAlone = found.filter(({ kind }) => kind !== "const").length === 1;
  return found.map(({ kind, name, before }) => ({ file, kind: kind!, name: name!, isExplained: isAlone || before!.endsWith("*/") }));
}

/** The words of every file but `file`; a name may be imported, or be the member of a whole module. */
const words = new Map([...texts].map(([file, text]) => [file, new Set(text.match(/\w+/g))] as const));

test("the exported functions, classes and constants are found", () => {
  expect(exported.length).toBeGreaterThan(500);
});

test("what a file exports is used elsewhere", () => {
  const unused = exported.filter(({ file, name }) => ![...words].some(([other, used]) => other !== file && used.has(name)));
  expect(unused.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

test("every exported function and class says what it gives", () => {
  const silent = exported.filter(({ kind, isExplained }) => kind !== "const" && !isExplained);
  expect(silent.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

test("every exported interface and type says what its name cannot", () => {
  const silent = [...texts].filter(([file]) => /^(?:server|client)\/src\//.test(file)).flatMap(([file, text]) => [...text.matchAll(/(?<!\*\/\n)^export (?:interface|type) (?<name>\w+)/gm)].map(({ groups }) => `${file}: ${groups!["name"]}`));
  expect(silent).toEqual([]);
});
