// What the subset reader reads must be what the library reads, to the last span; what it leaves is the library's alone.
import fc from "../../support/fast-check.ts";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { guard } from "../../../server/src/text/guards.ts";
import { readByLibrary } from "../../../server/src/yaml/parse.ts";
import { readSubset } from "../../../server/src/yaml/subset.ts";
import { SOORT_NAMES } from "../../../server/src/schema/keys/header.ts";
import { decode } from "../../../server/src/text/decode.ts";
import { corpus } from "../../robustness/corpus.ts";
import { documentOf } from "../schema/documents.ts";
import { mutated } from "../schema/mutate.ts";

/** Whether the text is read here at all; when it is, it has to be as the library reads it. */
function agrees(text: string): boolean {
  const read = readSubset(text);
  if (!read) return false;
  const { root, comments, problems, plain, isLocal } = readByLibrary(text);
  expect({ root, comments, problems, plain, isLocal }, text).toEqual({ ...read, problems: [], plain: true, isLocal: true });
  return true;
}

function yamlIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.ya?ml$/.test(name)).map((name) => join(folder, name)).sort();
}

describe("small texts", () => {
  const READ = [
    "a: b", "a: b\n", "\n\n# kop\na: b # opm\n  # los\n\nb:\n", "a:\n  b: 1\n  c: 1.50\nd: true\ne: null\nf: 007\ng: 1.\nh: Null\n", "a:\n- x\n- y: 1\n  z: 2\nb: 3\n",
    "- a\n- b: c\n  d:\n    - e\n", "  - x: 1\n    y: 2\n", "a: [b, c, nphf:2.1, 'd e', \"f\"]\n", "a: { b: c, d: [e, { f: g }] }\n", "a: []\nb: {}\nc: [ ]\n", "a: \"b # c: d\" # e\n", "a: 'b'\n",
    "a: >-\n  een zin\n  loopt door\n\n  nieuw\n\n\nb: |\n  een\n    twee\n\n  drie  \n# opm\nc: >\n    x", "a: |\n\n  b\n", "a: b  \n", "a: één – twee\n", "é: 1\n", "a: 2026-08-01\nb: 08:30\nc: b-c#d\n", "a: #x\n  b: 1\n",
    "a: b\r\n# opm\r\nb: >-\r\n  een\r\n  twee\r\n\r\n  drie\r\nc: |\r\n  x\r\n\r\n  y  \r\n- z\r\n".replace("- z\r\n", "d: [e] # f\r\n\r\n"), "a: §3\nb: /c/_d\n", "a:\n  # diep\n# ondiep\n  b: 1\n      # dieper\n", "- x: >-\n    lang\n  y: 1\n", "- |\n  x\n- y\n", "a: (b) c\n", "x-a.b_c: 1\n1: a\ntrue: b\n", "a: [b, ]\nc: [d,]\ne: { f: g, }\nh: {i: [j , ] ,}\n",
    "a: een zin\n  loopt door  \n\n\n   in een alinea # opm\nb: c\n", "- een zin\n  loopt\n- a: b\n    c (d)\n  e:\n  - f\n   g\n", "a: 1\n  2\nb: true\n  null\n", "a: b\n  'c' d\n", "a: 'foto''s'\nb: ''\nc: ''''\n", `a: "b \\"c\\" \\\\ \\n \\t \\/"\n`,
    `a: "een zin\n  loopt  \n  door # en\n\n  # door"  # opm\nb: 'een\n  ''twee''\n\n\n  '\n`, `a: "\n  b"\n`, "a: [b, # opm\n  c,\n# los\n\n  [d, e\n  ]\n  ]\nf: {\n  g: h,\n  i: [\n    j\n    ]\n  }\n", "a: ['b\n  c', d]\n",
    "---\na: b\n", "# kop\n\n---\n# a\na: b\n", "---\r\na: b\r\n  c\r\nd: 'e\r\n\r\n  f'\r\ng: [h,\r\n  i]\r\n",
  ];
  test.each(READ.map((text) => [JSON.stringify(text), text]))("%s is read", (_, text) => {
    expect(agrees(text)).toBe(true);
  });

  test("many keys are read, and left to the library when one comes twice", () => {
    const keys = Array.from({ length: 300 }, (_, index) => `k${index}: ${index}`);
    expect(agrees(keys.join("\n"))).toBe(true);
    expect(agrees(`a: { ${keys.join(", ")} }\n`)).toBe(true);
    for (const again of ["k0: x", "k299: x"]) expect(agrees([...keys, again].join("\n"))).toBe(false);
  });

  const LEFT = [
    "", "\n", "# alleen commentaar\n", "a", "- \n", "a: b: c\n", "a: b\n  c: d\n", "a: b\n  - c\n", "a: b\n  # opm\n  c\n", "a: b # opm\n  c\n", "a: b\n  c:\n", "a: b\n  -c\n", "a: b\n c: d\n", "a: 1\na: 2\n", "a: {b: 1, b: 2}\n", "a: *b\n", "a: &b c\n", "a: !t b\n", "<<: x\n", "--- a\n", "---\n", "---\n---\na: b\n", "---\na: b\n---\n", "a: b\n  c\n---\n", "a: b\n---\nc: d\n", "a: b\n...\n", "%YAML 1.2\n---\na: b\n",
    "? a\n: b\n", "a:\tb\n", "a: b\rc: d\n", "a: \"b\\u00e9\"\n", "a: \"b\\\n  c\"\n", "a: \"b\nc\"\n", "a: [b,\nc]\n", "a: [\n  b\n]\n", "a: [b\n  c]\n", "a: { b:\n  c }\n", "a: [b # opm\n  c]\n", "a: [b c: d]\n", "a: [b]c\n", "a: {b}\n", "a: [,]\n", "a: [b,, c]\n", "a: [b, , ]\n", "a: {b: c,, }\n", "a: {,}\n", "a: |2\n  b\n", "a: |+\n  b\n", "a: |\nb: 1\n", "a: -b\n", "- -vraagt\n", "- - a\n",
    "-\n  a: b\n", "a: >\n  b\n    c\n", "a: 1e3\n", "a: 0x1F\n", "a: ~\n", "a: .5\n", "a: @b\n", "\"a\": b\n", "a b: c\n", "a: b\n- c\n", "- a\nb: c\n", "a: [b #c]\n", "a: \"b\"c\n", "a: \"b\"#c\n", "a: [b\n", "a: 'b\n",
  ];
  test.each(LEFT.map((text) => [JSON.stringify(text), text]))("%s is left to the library", (_, text) => {
    expect(readSubset(text)).toBeUndefined();
  });
});

test("the examples and the bundled frameworks are read, nearly all of them", () => {
  const files = [...yamlIn("examples"), ...yamlIn("frameworks")];
  const left = files.filter((file) => !agrees(readFileSync(file, "utf8")));
  expect(left.length).toBeLessThan(files.length / 5);
});

test("the hostile corpus: of each text so much that what makes it large is in it often", () => {
  for (const { content } of corpus()) {
    const text = (typeof content === "string" ? content : decode(content).text).slice(0, 10_000);
    if (guard(text).length === 0) agrees(text);
  }
});

describe("generated texts", () => {
  test.each(SOORT_NAMES)("a %s with something changed", (soort) => {
    fc.assert(fc.property(mutated(documentOf(soort)), (text) => void (guard(text).length === 0 && agrees(text))), { numRuns: 60 });
  });

  const PIECES = ["\\", "''", '\\"', "\n  x", "\n\n   y", "---\n", "a", "b: ", "c:", "- ", "-", "\n", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", "# x", " # y", "[", "]", "{", "}", ", ", ",", '"', "'", ": ", ":", "|", ">-", ">", "|-", " ", "  ", "1", "1.5", "true", "null", "~", "&a", "*a", "!t", "é", "😀", "?", "x y", "<<: ", "...", "---", "%", "@", "\u00a0"];
  test("pieces of YAML in any order", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => void agrees(pieces.join(""))), { numRuns: 2_000 });
  });

  const LINES = ["vervolg (van) een zin", "d'r 'is' \"meer\"", "v: 'open", "w: \"open", "dicht'", "dicht\" # opm", "x: [l,", "m, n # opm", "o,", "p]", "y: { q: r,", "s: t }", "]", "---", "a: b", "b:", "c: >-", "d: |", "- x", "- y: z", "- z:", "tekst", "meer tekst  ", "# opm", "", "e: [f, g]", "h: { i: j }", "k: \"l\" # m", "- { n: o }", "p: 'q'", "   ", "r: s # t", "u: 12", "v: # w", "- >-"];
  const line = fc.tuple(fc.nat(4), fc.constantFrom(...LINES)).map(([depth, content]) => "  ".repeat(depth) + content);
  test("lines of YAML in any order and depth", () => {
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), fc.constantFrom("", "\n", "\n\n"), fc.constantFrom("\n", "\n", "\r\n"), (lines, end, lineBreak) => void agrees((lines.join("\n") + end).replaceAll("\n", lineBreak))), { numRuns: 2_000 });
  });

  test("documents that fit, with one or two changes", () => {
    const scalar = fc.constantFrom(" x", " x\n{}en 'y' loopt\n\n{}door", " \"y \\\" # z\n{}w\\\\\"", " 'foto''s\n\n{}# en'", " [a, # opm\n{}b\n{}]", " { c: d,\n\n{}e: [f,\n{}g] }", " \"y\"", " 'z'", " [a, b]", " { c: d }", "", " 12 # opm", " true", ">-");
    const tree = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, scalar, tie("list"), tie("keys")),
      list: fc.array(fc.oneof({ maxDepth: 4 }, scalar, tie("keys")), { minLength: 1, maxLength: 3 }).map((items) => ({ items })),
      keys: fc.array(tie("value"), { minLength: 1, maxLength: 4 }).map((values) => ({ values })),
    })).keys;
    fc.assert(fc.property(tree, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(2), fc.constantFrom(...PIECES, "")), { maxLength: 2 }), (keys, changes) => {
      let text = written(keys as Written, 0);
      for (const [place, length, piece] of changes) {
        const at = Math.floor(place * text.length);
        text = text.slice(0, at) + piece + text.slice(at + length);
      }
      agrees(text);
      agrees(text.replaceAll("\n", "\r\n"));
      if (changes.length === 0) expect(readSubset(text)).toBeDefined();
    }), { numRuns: 500 });
  });
});

type Written = string | { readonly items: readonly Written[] } | { readonly values: readonly Written[] };

function written(value: Written, depth: number): string {
  const indent = "  ".repeat(depth);
  if (value === ">-") return ` >-\n${indent}  een zin\n${indent}  loopt door\n\n${indent}  einde\n`;
  if (typeof value === "string") return `${value.replaceAll("{}", `${indent}  `)}\n`;
  if ("items" in value) return value.items.map((item) => `${depth > 0 ? "\n" : ""}${indent}- ${typeof item === "string" ? written(item === "" ? " x" : item, depth).trimStart() : written(item, depth + 1).trimStart()}`).join("").replace(/\n\n/g, "\n");
  return `${depth > 0 ? "\n" : ""}${value.values.map((inner, index) => `${indent}k${index}:${written(inner, depth + 1)}`).join("")}`;
}
