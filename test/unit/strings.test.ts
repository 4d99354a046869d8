// The texts of the server and the command line: each in Dutch and English, none empty, none left over.
// (That a text has both languages at all, the compiler sees; those of the client and the manifest are in client.test.ts.)
import fs from "node:fs";
import { expect, test } from "vitest";

const files = fs
  .readdirSync("server/src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts") && !name.includes("generated"))
  .map((name) => ({ name, source: fs.readFileSync(`server/src/${name}`, "utf8") }));

const STRING = String.raw`("(?:[^"\\]|\\.)*"|${"`"}(?:[^${"`"}\\]|\\.)*${"`"})`;
const PAIR = new RegExp(String.raw`\{\s*nl: ${STRING},\s*en: ${STRING},?\s*\}`, "g");

interface Pair {
  readonly file: string;
  readonly nl: string;
  readonly en: string;
}

const pairs = files.flatMap(({ name, source }) => [...source.matchAll(PAIR)].map(([, nl, en]): Pair => ({ file: name, nl: shown(nl!), en: shown(en!) })));

/** A literal as it is read, without its quotes: `\u00a0` is a space and no word. */
function shown(literal: string): string {
  return literal.slice(1, -1).replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** What a text is filled with: `{name}` and `${…}`. */
const places = (text: string): string[] => [...text.matchAll(/(?<!\$)\{(\w+)\}/g)].map(([place]) => place).sort();

test("there are texts to look at", () => expect(pairs.length).toBeGreaterThan(800));

test("none is empty in one language only", () => {
  // A word that only one language needs begins with the space before it.
  const isWord = (text: string): boolean => text.trim() === "" || text.startsWith(" ");
  expect(pairs.filter(({ nl, en }) => (nl.trim() === "") !== (en.trim() === "") && !(isWord(nl) && isWord(en)))).toEqual([]);
});

test("none has a place for a value in one language only", () => {
  const differ = pairs.filter(({ nl, en }) => JSON.stringify([...new Set(places(nl))]) !== JSON.stringify([...new Set(places(en))]));
  expect(differ).toEqual([]);
});

test("no sentence is the same in both languages", () => {
  const isSentence = (text: string): boolean => text.replace(/\$\{[^}]*\}|`[^`]*`|\{\w+\}/g, "").split(/\s+/).filter((word) => /^\p{L}{2,}[.,;:]?$/u.test(word)).length >= 4;
  const titles = "frameworks/sources.ts";
  expect(pairs.filter(({ file, nl, en }) => file !== titles && nl === en && isSentence(nl))).toEqual([]);
});

test("nobody is addressed formally", () => {
  expect(pairs.filter(({ nl }) => /(?<![\p{L}-])(?:u|uw)(?![\p{L}'’-])/u.test(nl.replace(/`[^`]*`|\$\{[^}]*\}/g, "")))).toEqual([]);
});

test("none is left over", () => {
  const unused: string[] = [];
  for (const { name, source } of files) {
    for (const [whole, isExported, table, body] of source.matchAll(/^(export )?const (\w+)(?:: [^=\n]+)? = \{\n([^]*?)\n\}/gm)) {
      const rest = (isExported ? files.map((file) => file.source).join("\n") : source).replace(whole, "");
      if (!new RegExp(`\\b${table}\\b`).test(rest)) unused.push(`${name}: ${table}`);
      // A table that is looked into by a value, or handed on, may use any of its rows.
      if (new RegExp(`\\b${table}(?!\\.\\w|\\w)`).test(rest.replace(/^import .*$/gm, "").replace(new RegExp(`satisfies .*`, "g"), ""))) continue;
      for (const [, key] of body!.matchAll(/^ {2}(\w+): \{ nl: /gm)) if (!new RegExp(`\\b${table}\\??\\.${key}\\b`).test(rest)) unused.push(`${name}: ${table}.${key}`);
    }
    for (const [whole, isExported, text] of source.matchAll(/^(export )?const (\w+)(?:: Localized)? = \{ nl: .*$/gm)) {
      const rest = (isExported ? files.map((file) => file.source).join("\n") : source).replace(whole!, "");
      if (!new RegExp(`\\b${text}\\b`).test(rest)) unused.push(`${name}: ${text}`);
    }
  }
  expect(unused).toEqual([]);
});

test("what the command line says to people comes from a text in two languages", () => {
  const written = files.filter(({ name }) => name.startsWith("cli/")).flatMap(({ name, source }) =>
    [...source.matchAll(/(?:stderr|stdout|stdErr|out|err)\.write\(\s*(?:"|`)(?=[^"`$]*\p{L}{3,} \p{L}{3,})[^\n]*/gu)].map(([call]) => `${name}: ${call}`));
  expect(written).toEqual([]);
});
