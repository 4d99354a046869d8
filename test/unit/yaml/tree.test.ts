// Text to tree: what stands where, in every way that YAML can be written, finished or not.
import fc from "../../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { parseYaml } from "../../../server/src/yaml/parse.ts";
import { nodeAt, pairOf, toData, type PathStep, type YamlNode } from "../../../server/src/yaml/tree.ts";

/** What is written at `path`, by its span. */
function written(text: string, path: readonly PathStep[]): string | undefined {
  const node = nodeAt(parseYaml(text).root, path);
  return node && text.slice(node.span.start, node.span.end);
}

function codes(text: string): string[] {
  return parseYaml(text).problems.map(({ code, variant, span }) => `${code}${variant ? `:${variant}` : ""} ${span.start}-${span.end}`);
}

describe("spans", () => {
  test("cover the value alone: no key, no comment, no line break", () => {
    const text = "a: een woord  # opmerking\nb:\n  - x   \n  - 'y' # z\nc: { d: 1 , e: [ 2 ] }\n";
    expect(written(text, ["a"])).toBe("een woord");
    expect(written(text, ["b"])).toBe("- x   \n  - 'y'");
    expect(written(text, ["b", 1])).toBe("'y'");
    expect(written(text, ["c"])).toBe("{ d: 1 , e: [ 2 ] }");
    expect(written(text, ["c", "e", 0])).toBe("2");
  });

  test("count UTF-16 units, also behind emoji and letters with accents", () => {
    const text = "é😀: 👩‍⚕️ zorg\nb: ë\n";
    expect(written(text, ["é😀"])).toBe("👩‍⚕️ zorg");
    expect(nodeAt(parseYaml(text).root, ["b"])?.span).toEqual({ start: text.indexOf("ë"), end: text.indexOf("ë") + 1 });
  });

  test("are the same with CR LF", () => {
    const text = "a: |\r\n  een\r\n  twee\r\nb:\r\n  - x\r\nc: y\r\n";
    expect(written(text, ["a"])).toBe("|\r\n  een\r\n  twee");
    expect(written(text, ["b"])).toBe("- x");
    expect(written(text, ["c"])).toBe("y");
    expect(toData(parseYaml(text).root)).toMatchObject({ a: "een\ntwee\n", b: ["x"], c: "y" });
  });

  test("of pairs run from key to value, or cover the key alone", () => {
    const { root } = parseYaml("a: 1\nb:\n");
    expect(pairOf(root, "a")?.span).toEqual({ start: 0, end: 4 });
    expect(pairOf(root, "b")).toMatchObject({ value: undefined, span: { start: 5, end: 6 } });
  });
});

describe("scalars", () => {
  test("keep the text as written", () => {
    const node = (text: string): YamlNode | undefined => nodeAt(parseYaml(`a: ${text}\n`).root, ["a"]);
    expect(node("1.10")).toMatchObject({ value: 1.1, text: "1.10", style: "plain" });
    expect(node("007")).toMatchObject({ value: 7, text: "007" });
    expect(node("ja")).toMatchObject({ value: "ja" });
    expect(node("True")).toMatchObject({ value: true, text: "True" });
    expect(node("~")).toMatchObject({ value: null, text: "~" });
    expect(node("'it''s'")).toMatchObject({ value: "it's", text: "it's", style: "single" });
    expect(node('"a\\n\\u00e9"')).toMatchObject({ value: "a\né", style: "double" });
    expect(node("2026-08-01")).toMatchObject({ value: "2026-08-01" });
    expect(node(">-\n  een\n  twee")).toMatchObject({ value: "een twee", style: "block" });
    expect(node("99999999999999999999")).toMatchObject({ text: "99999999999999999999" });
  });
});

test("comments, in order, with their place", () => {
  const text = "# een\na: 1 # twee\nb:\n  # drie\n  - x # vier\nc: [ # vijf\n  y]\n# zes";
  const { comments } = parseYaml(text);
  expect(comments.map((comment) => comment.text)).toEqual(["# een", "# twee", "# drie", "# vier", "# vijf", "# zes"]);
  for (const { text: comment, span } of comments) expect(text.slice(span.start, span.end)).toBe(comment);
});

describe("anchors, aliases and merge keys", () => {
  test("an alias is the node it points to", () => {
    const { root, problems } = parseYaml("a: &x [1, 2]\nb: *x\n");
    expect(problems).toEqual([]);
    expect(nodeAt(root, ["b"])).toBe(nodeAt(root, ["a"]));
  });

  test("merge keys bring in what is not there, wherever they stand", () => {
    const base = "base: &b { a: 1, b: 2 }\n";
    for (const text of [`${base}x:\n  <<: *b\n  a: 9\n`, `${base}x:\n  a: 9\n  <<: *b\n`]) {
      const { root, problems } = parseYaml(text);
      expect(problems).toEqual([]);
      expect(toData(nodeAt(root, ["x"]))).toMatchObject({ a: 9, b: 2 });
    }
    expect(toData(nodeAt(parseYaml("a: &a { x: 1 }\nb: &b { x: 2, y: 2 }\nc: { <<: [*a, *b] }\n").root, ["c"]))).toMatchObject({ x: 1, y: 2 });
  });

  test("what cannot be followed is a problem and no value", () => {
    expect(codes("a: *weg\n")).toEqual(["syntax/alias:unknown 3-7"]);
    expect(codes("a: &a [*a]\n")).toEqual(["syntax/alias:recursive 7-9"]);
    expect(codes("a: &a\n  b: { c: *a }\n")).toEqual(["syntax/alias:recursive 16-18"]);
    expect(toData(parseYaml("a: &a [*a, 1]\n").root)).toMatchObject({ a: [null, 1] });
  });

  test("a bomb is not written out", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let index = 1; index < 12; index++) lines.push(`a${index}: &a${index} [${Array(10).fill(`*a${index - 1}`).join(", ")}]`);
    const { problems, root } = parseYaml(`${lines.join("\n")}\n`);
    expect(problems.some(({ code, variant }) => code === "syntax/alias" && variant === "too-many")).toBe(true);
    // Written out it would have ten thousand million values; a test that does so never ends.
    expect(JSON.stringify(toData(root)).length).toBeLessThan(10_000_000);
  });
});

describe("more than one document", () => {
  test("the first counts", () => {
    const { root, problems } = parseYaml("a: 1\n---\nb: 2\n");
    expect(toData(root)).toMatchObject({ a: 1 });
    expect(problems).toMatchObject([{ code: "syntax/multiple-documents", span: { start: 5, end: 8 } }]);
  });

  test("a document with its marks is one", () => expect(codes("%YAML 1.2\n---\na: 1\n...\n")).toEqual([]));
});

describe("keys", () => {
  test("twice the same", () => expect(codes("a: 1\nb: 2\na: 3\n")).toEqual(["syntax/duplicate-key 10-11"]));

  test("that are no text", () => {
    expect(codes("? [a]\n: 1\n")).toEqual(["syntax/key 2-5"]);
    expect(codes("{a: b}: c\n")).toEqual(["syntax/key 0-6"]);
    expect(codes(": x\n")).toEqual(["syntax/key:empty 0-1"]);
    expect(toData(parseYaml("1: een\ntrue: twee\n").root)).toMatchObject({ 1: "een", true: "twee" });
  });

  test("with a meaning in JavaScript are keys like others", () => {
    const data = toData(parseYaml("__proto__: { x: 1 }\nconstructor: 2\ntoString: 3\n").root) as Record<string, unknown>;
    expect(Object.keys(data)).toEqual(["__proto__", "constructor", "toString"]);
    expect(Object.getPrototypeOf(data)).toBe(null);
    expect((data as { x?: unknown }).x).toBeUndefined();
  });

  test("twenty thousand of them", () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: ${index}\n`).join("");
    const { root, problems } = parseYaml(text);
    expect(root?.kind === "map" && root.pairs.length).toBe(20_000);
    expect(problems).toEqual([]);
  });
});

describe("half-typed", () => {
  test.each([["", undefined], ["\n\n", undefined], ["# alleen een opmerking", undefined], ["soort", "scalar"], ["- ", "seq"], ["a:", "map"], ["a:\n  - ", "map"], ["{", "map"], ["[", "seq"], ["a: [b", "map"], ["a: 'b", "map"], ["a: &x", "map"]])("%j", (text, kind) => {
    expect(parseYaml(text).root?.kind).toBe(kind);
  });

  test("items and values that are not typed yet are absent", () => {
    const { root } = parseYaml("a:\n  - x\n  -\n  - y\nb:\n");
    expect(nodeAt(root, ["a"])).toMatchObject({ items: [{ text: "x" }, undefined, { text: "y" }] });
    expect(nodeAt(root, ["b"])).toBeUndefined();
    expect(toData(root)).toMatchObject({ a: ["x", null, "y"], b: null });
  });
});

describe("texts that would harm the parser", () => {
  test("a thousand brackets", () => {
    for (const text of ["[".repeat(1000), "{a: ".repeat(1000), `a: ${"[".repeat(1000)}${"]".repeat(1000)}`, `${"- ".repeat(1000)}x`, Array.from({ length: 300 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")]) {
      expect(parseYaml(text)).toMatchObject({ parsed: false, root: undefined, problems: [{ code: "syntax/nesting" }] });
    }
  });

  test("too long, or no text", () => {
    expect(parseYaml("a".repeat(2_000_001)).problems).toMatchObject([{ code: "syntax/too-large", params: { size: 2_000_001, limit: 2_000_000 } }]);
    expect(parseYaml("a: \0").problems).toMatchObject([{ code: "syntax/binary", span: { start: 3, end: 4 } }]);
  });

  test("half a character is a problem and the rest is read", () => {
    expect(codes("a: x\ud83dy\nb: 1\n")).toEqual(["syntax/characters 4-5"]);
  });
});

test("a map holds its key, also when that is only a tag before a misplaced bracket", () => {
  const { root } = parseYaml("!t }: ");
  expect(root).toMatchObject({ kind: "map", span: { start: 3, end: 3 } });
});

test("nodeAt and toData take what comes", () => {
  expect(nodeAt(undefined, ["a"])).toBeUndefined();
  expect(nodeAt(parseYaml("a: [1]").root, ["a", "b", 0])).toBeUndefined();
  expect(nodeAt(parseYaml("a: [1]").root, ["a", -1])).toBeUndefined();
  expect(toData(undefined)).toBe(null);
});

test("any text: no throw, spans in the text and children in their parents, unless an alias stands between", () => {
  const piece = fc.oneof(fc.constantFrom("a", "b: ", "- ", "\n", "\n  ", "\n    ", "[", "]", "{", "}", ", ", ": ", "'", '"', "#x", " #", "&a ", "*a", "|", ">", "!t ", "%", "@", "\t", "\r\n", "---\n", "...\n", "? ", "<<: ", "\u2028", "😀", "\ud83d"), fc.string({ unit: "binary", maxLength: 3 }));
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
    const text = pieces.join("");
    const tree = parseYaml(text);
    for (const { span } of [...tree.problems, ...tree.comments]) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
    for (const node of nodesOf(tree.root)) {
      expect(node.span.end).toBeLessThanOrEqual(text.length);
      if (!text.includes("*a")) for (const child of childrenOf(node)) expect([node.span.start <= child.span.start, child.span.end <= node.span.end]).toEqual([true, true]);
    }
    toData(tree.root);
  }), { numRuns: 1500 });
});

function childrenOf(node: YamlNode): YamlNode[] {
  if (node.kind === "seq") return node.items.filter((item) => item !== undefined);
  return node.kind === "map" ? node.pairs.flatMap(({ key, value }) => (value ? [key, value] : [key])) : [];
}

function nodesOf(node: YamlNode | undefined): YamlNode[] {
  return node ? [node, ...childrenOf(node).flatMap(nodesOf)] : [];
}
