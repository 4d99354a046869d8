// What an author did wrong in a line that cannot be read: where it shows, what it is called, how it is mended.
import { describe, expect, test } from "vitest";
import yamlRule from "../../../server/src/rules/syntax/yaml.ts";
import { parseYaml } from "../../../server/src/yaml/parse.ts";
import { toData } from "../../../server/src/yaml/tree.ts";
import { marksIn, shown, unindented } from "../../support/markers.ts";

/** The syntax problems of the text are those that its marks name by their variant. */
function check(marked: string): void {
  const text = unindented(marked);
  const found = parseYaml(text).problems.map(({ code, variant, span }) => ({ name: variant ?? code, ...span }));
  expect(shown(text, found)).toEqual(shown(text, marksIn(text)));
}

function fixed(text: string): string {
  const edits = parseYaml(text).problems.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
  return [...edits].sort((a, b) => b.span.start - a.span.start).reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text);
}

describe("colons", () => {
  test("without a space", () => {
    check("titel:Wijkzorg\n#^^^^^ no-space-after-colon\nid: a\n");
    expect(parseYaml("a:\n  - id:x\n    b: 1\n").problems).toMatchObject([{ variant: "no-space-after-colon", span: { start: 7, end: 10 } }]);
    expect(parseYaml("soort:kader\n# kop\nid: a\ntitel: b\n").problems).toMatchObject([{ variant: "no-space-after-colon", span: { start: 0, end: 6 } }]);
    expect(fixed("id: a\ntitel:Wijkzorg\n")).toBe("id: a\ntitel: Wijkzorg\n");
    expect(fixed("id: a\ntitel:\u00a0Wijkzorg\nx: 1\n")).toBe("id: a\ntitel: Wijkzorg\nx: 1\n");
  });

  test("inside a text", () => {
    check(`
id: a
titel: Zorg: thuis en in de wijk # naam
#      ^^^^^^^^^^^^^^^^^^^^^^^^^ colon-in-text
versie: b
`);
    expect(toData(parseYaml(fixed("titel: Zorg: thuis # naam\nb: 1\n")).root)).toMatchObject({ titel: "Zorg: thuis", b: 1 });
  });

  test("forgotten", () => {
    check("id: a\ntitel\n#^^^^ no-colon\nversie: b\n");
    check("id: a\ntitel\n#^^^^ no-colon");
    check("a:\n  - id: b\n    titel Werkt samen\n#   ^^^^^ no-colon\n    c: 1\n  - titel: d\n");
    expect(fixed("a:\n  - id: b\n    titel Werkt samen\n  - titel: d\n")).toBe("a:\n  - id: b\n    titel: Werkt samen\n  - titel: d\n");
    check("id: a\nWerkt samen\n#^^^^^^^^^^ not-a-key\nversie: b\n");
  });

  test("another sign in their place", () => {
    check("id: a\ntitel： Werkt samen\n#^^^^ no-colon\nversie: b\n");
    expect(fixed("id: a\ntitel： Werkt samen\nversie: b\n")).toBe("id: a\ntitel: Werkt samen\nversie: b\n");
    expect(fixed("a:\n  - id: b\n    titel = Werkt samen\n  - titel: d\n")).toBe("a:\n  - id: b\n    titel: Werkt samen\n  - titel: d\n");
  });

  test("a web address is no key", () => check("a: 1\nhttps://example.org\n#^^^^^^^^^^^^^^^^^^ not-a-key\nb: 2\n"));
});

describe("indentation", () => {
  test("tabs are shown and replaced", () => {
    expect(parseYaml("a:\n\tb: 1\n").problems).toMatchObject([{ variant: "TAB_AS_INDENT", span: { start: 3, end: 4 } }]);
    expect(fixed("a:\n\tb: 1\n")).toBe("a:\n  b: 1\n");
    expect(parseYaml("a:\n  - x: 1\n\t- y: 2\n").problems).toHaveLength(1);
    expect(fixed("a:\n  - x: 1\n\t- y: 2\n")).toBe("a:\n  - x: 1\n  - y: 2\n");
    expect(fixed("a:\n  - x: 1\n\ty: 2\n")).toBe("a:\n  - x: 1\n    y: 2\n");
    expect(fixed("a:\n  - x:\n\t- y\n")).toBe("a:\n  - x:\n      - y\n");
  });

  test("keys that are not below each other", () => {
    check("a:\n    b: 1\n  c: 2\n# ^ not-aligned\n");
    check("a:\n  - x: 1\n   y: 2\n#  ^ not-aligned\n");
    check("a:\n  - een\n  b: 2\n# ^ not-aligned\n");
  });

  test("a value with keys below it", () => check("id: a\n  titel: b\n# ^^^^^^^^ value-and-keys\nc: d\n"));

  test.each([
    ["id: a\n  titel: b\nc: d\n", "id: a\ntitel: b\nc: d\n"],
    ["a:\r\n  - id: x y\r\n      titel: b\r\n      rest:\r\n        - c\r\n  - id: z\r\n", "a:\r\n  - id: x y\r\n    titel: b\r\n    rest:\r\n      - c\r\n  - id: z\r\n"],
    ["id: a\n  en meer\n  titel: b\n", "id: a\n  en meer\n  titel: b\n"],
  ])("keys below a value go straight below its key: %j", (text, expected) => expect(fixed(text)).toBe(expected));

  test("no fix reaches behind the end of the text", () => {
    for (const text of ["a: *a [\n", "a: *{\n"]) {
      const ends = parseYaml(text).problems.flatMap(({ fixes = [] }) => fixes.flatMap(({ edits }) => edits.map(({ span }) => span.end)));
      expect(ends.filter((end) => end > text.length)).toEqual([]);
    }
  });

  test("one line that stands wrongly is one problem, not one for each line below it", () => {
    check("a:\n  - x: 1\n   y: 2\n#  ^ not-aligned\n    z: 3\n    # let op\n\n    lijst:\n      - een\n    w: 5\nb: 6\n");
    expect(parseYaml("a:\r\n  - x: 1\r\n\ty: 2\r\n    z: 3\r\n    w: 4\r\n").problems).toMatchObject([{ variant: "TAB_AS_INDENT" }]);
    check("a:\n  - x: 1\n   y: 2\n#  ^ not-aligned\n  - x: 1\n    v: 1\n   y: 2\n#  ^ not-aligned\n");
  });

  test("a line that is no key or item is one problem, with all that lies within it", () => {
    const variants = (text: string): (string | undefined)[] => parseYaml(text).problems.map(({ code, variant }) => variant ?? code);
    expect(variants("a: 1\nlijst\n  - id: x\n    t: 1\n  - id: y\n    t: 2\nb: 3\n")).toEqual(["no-colon"]);
    expect(variants("a:\n  - id: x\n    t: 1\n  -id: y\n    t: 2\nb: 3\n")).toEqual(["no-space-after-dash"]);
    expect(variants("a:\n  - id: x\n    t: 1\n  id: y\n    t: 2\nb: 3\n")).toEqual(["not-aligned"]);
    expect(variants("titel: *Zorg*\n")).toEqual(["unknown"]);
    expect(fixed("titel: *Zorg* # naam\n")).toBe('titel: "*Zorg*" # naam\n');
    expect(parseYaml("a: Beslist samen:\n  met de burger\nb: 1\n").problems[0]!.fixes ?? []).toEqual([]);
  });

  test("a text that is not indented", () => check("a: |\n  een regel\nnog een regel\n#^^^^^^^^^^^^ not-a-key\nb: 1\n"));
});

describe("dashes", () => {
  test("without a space", () => {
    check("a:\n  - een\n  -twee\n# ^ no-space-after-dash\n");
    expect(toData(parseYaml(fixed("a:\n  -een punt\n  -twee\nb: 1\n")).root)).toMatchObject({ a: ["een punt", "twee"], b: 1 });
    expect(parseYaml("a:\n  -een punt\n  -twee\n").problems).toMatchObject([{ code: "syntax/yaml", variant: "no-space-after-dash", span: { start: 5, end: 6 } }]);
  });

  test("are fine before numbers and inside texts", () => {
    check("a: -5\nb: tekst -nog\nc:\n  -5\n");
  });

  test("among keys", () => {
    check("a:\n  b: 2\n  - een\n# ^ list-among-keys\n");
    expect(parseYaml("a: 1\n- b\n").problems).toMatchObject([{ variant: "list-among-keys", span: { start: 5, end: 6 } }]);
  });

  test("behind a key", () => check("a: - b\n#  ^ dash-after-key\n"));
  test("behind nothing but a colon and a tab", () => expect(parseYaml("\t:      - code: N\nb: c\n").problems).not.toEqual([]));

  test.each([
    ["a: - b\nc: 1\n", "a:\n  - b\nc: 1\n"],
    ["a: - b\n- c\n", "a:\n- b\n- c\n"],
    ["a: - b # ja\n   - c\n   - d\n", "a:\n   - b # ja\n   - c\n   - d\n"],
    ["a:\r\n  - b: - c\r\n    - d\r\n", "a:\r\n  - b:\r\n    - c\r\n    - d\r\n"],
  ])("behind a key it goes to a line of its own: %j", (text, expected) => {
    expect(fixed(text)).toBe(expected);
    expect(parseYaml(expected).problems).toEqual([]);
  });
});

describe("quotes", () => {
  test("that are never closed are shown where they open", () => {
    expect(parseYaml('id: "abc\ntitel: x\nversie: y\n').problems).toMatchObject([{ variant: "unclosed-quote", span: { start: 4, end: 8 } }]);
    expect(parseYaml("id: 'abc\r\ntitel: x\r\n").problems).toMatchObject([{ variant: "unclosed-quote", span: { start: 4, end: 8 } }]);
    expect(fixed('id: "Zorg thuis\ntitel: x\n')).toBe('id: "Zorg thuis"\ntitel: x\n');
    expect(fixed("a:\n  - 'Zorg thuis  \r\n  - b\r\n")).toBe("a:\n  - 'Zorg thuis'  \r\n  - b\r\n");
    for (const text of ['a: ["b, c]\nd: 1\n', 'a: "b # c\nd: 1\n', 'a: "b\\\nd: 1\n']) expect(fixed(text)).toBe(text);
  });

  test("an apostrophe at the start of a text", () => {
    expect(toData(parseYaml(fixed("titel: 's Avonds samen\nb: 1\n")).root)).toMatchObject({ titel: "'s Avonds samen", b: 1 });
    expect(toData(parseYaml(fixed("titel: 's avonds zijn er foto's bij\nb: 1\n")).root)).toMatchObject({ titel: "'s avonds zijn er foto's bij", b: 1 });
  });

  test.each([
    ["titel: 'De foto's van collega's' # ja\nb: 1\n", `titel: "De foto's van collega's" # ja\nb: 1\n`],
    ["a:\n  - 'Patiënt''s vraag, collega's'\n", `a:\n  - "Patiënt's vraag, collega's"\n`],
  ])("an apostrophe in a text in single quotes: %j", (text, expected) => {
    expect(parseYaml(text).problems).toMatchObject([{ variant: "apostrophe-inside" }]);
    expect(fixed(text)).toBe(expected);
  });

  test("with text behind them", () => check('id: "Zorg" thuis\n#          ^^^^^ text-after-quote\nb: 1\n'));

  test("with a backslash", () => check('id: "c:\\users"\n#      ^ BAD_DQ_ESCAPE\n'));
});

describe("brackets", () => {
  test("that are never closed are shown where they open", () => {
    check("a: [b, c\n#  ^ unclosed-list\nd: e\n");
    expect(parseYaml("a: {b: c\n# d\ne: f\n").problems).toMatchObject([{ variant: "unclosed-group", span: { start: 3, end: 4 } }]);
  });

  test.each([
    ["a: [b, c\nd: e\n", "a: [b, c]\nd: e\n"],
    ["a:\n  - b: [ c\r\n    d: e\r\n", "a:\n  - b: [ c ]\r\n    d: e\r\n"],
    ["a:\n  - b: { c: d\n  - b: e\n", "a:\n  - b: { c: d }\n  - b: e\n"],
    ["a: [b, c", "a: [b, c]"],
  ])("close at the end of their line: %j", (text, expected) => expect(fixed(text)).toBe(expected));

  test.each(["a: [b,\nd: e\n", "a: [b\n  c, d\ne: f\n", "a: [[b, c]\nd: e\n", "a: [b # c\nd: e\n", "a: [\nd: e\n", "a: ['b\nd: e\n"])("are left open where the end is not sure: %j", (text) => expect(fixed(text)).toBe(text));

  test("too many, and the rest of the file is not a problem each", () => check("a: [b, c]]\n#        ^ extra-bracket\nd: e\nf: g\n"));

  test.each([
    ["a: [b, c]]\nd: e\n", "a: [b, c]\nd: e\n"],
    ["a: { b: c } } # d\ne: f\n", "a: { b: c }  # d\ne: f\n"],
    ["a: [b,, c]\n", "a: [b, c]\n"],
  ])("and commas too many go: %j", (text, expected) => expect(fixed(text)).toBe(expected));

  test("commas", () => {
    check("a: {b: c d: e}\n#      ^^^^^^ missing-comma\n");
    check("a: [b,, c]\n#     ^ extra-comma\n");
    check("a: [b, ]\n");
    check('a: "b",\n#     ^ extra-comma\nc: d\n');
    expect(fixed('"a": "b",\n"c": [d],\ne: f\n')).toBe('"a": "b"\n"c": [d]\ne: f\n');
  });
});

describe("texts that start with a special character", () => {
  test.each(["@naam", "%deel", "`code`", ",x"])("%s", (value) => {
    expect(parseYaml(`id: ${value} # x\n`).problems).toMatchObject([{ variant: "BAD_SCALAR_START", span: { start: 4, end: 4 + value.length }, params: { character: value[0] } }]);
    expect(toData(parseYaml(fixed(`id: ${value}\n`)).root)).toMatchObject({ id: value });
  });

  test.each([
    ["id: a\n**titel**: b\nversie: c\n", "id: a\ntitel: b\nversie: c\n"],
    ["**id:** a\n**titel:** b\n", "id: a\ntitel: b\n"],
    ["a:\n  - **id**: b\n    *titel*: |\n      **Let**: op\n    `tekst`: d\n", "a:\n  - id: b\n    titel: |\n      **Let**: op\n    tekst: d\n"],
    ["a:\n  **b**: c\n  d: e\n", "a:\n  b: c\n  d: e\n"],
  ])("a key with markup: %j", (written, wanted) => {
    const [problem] = parseYaml(written).problems;
    expect(problem).toMatchObject({ code: "syntax/yaml", variant: "decorated-key" });
    const edits = problem!.fixes![0]!.edits;
    expect([...edits].reverse().reduce((text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end), written)).toBe(wanted);
  });

  test.each([
    ["```yaml\nid: a\ntitel: |\n  Zo:\n  ```\n  x\n  ```\nb: 1\n```\n", "id: a\ntitel: |\n  Zo:\n  ```\n  x\n  ```\nb: 1\n"],
    ["```\r\nid: a\r\nb: 1\r\n```", "id: a\r\nb: 1\r\n"],
  ])("the fence around what was copied out of a chat: %j", (written, wanted) => {
    const [problem, ...others] = parseYaml(written).problems;
    expect(problem).toMatchObject({ code: "syntax/yaml", variant: "code-fence", span: { start: 0 } });
    expect(others.every(({ variant }) => variant === "code-fence")).toBe(true);
    const edits = problem!.fixes![0]!.edits;
    expect([...edits].reverse().reduce((text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end), written)).toBe(wanted);
  });

  test("an asterisk as a bullet", () => {
    expect(parseYaml("a:\n  * b\n  * c\nd: 1\n").problems.map(({ variant }) => variant)).toEqual(["star-bullet"]);
    expect(fixed("a:\n  * b\n  * c # ja\nd: 1\n")).toBe("a:\n  - b\n  - c # ja\nd: 1\n");
    expect(fixed("a:\r\n* b\r\n* c")).toBe("a:\r\n- b\r\n- c");
  });

  test.each(["?", "-", "%", ":", ","])("nothing but %s", (sign) => {
    expect(parseYaml(`a:\n  b: ${sign} # x\nc: 1\n`).problems).toMatchObject([{ code: "syntax/yaml", variant: "lone-sign", span: { start: 8, end: 9 }, params: { sign } }]);
    expect(fixed(`a:\n  b: ${sign} # x\nc: 1\n`)).toBe(`a:\n  b: "${sign}" # x\nc: 1\n`);
  });

  test.each([["? misschien", "BAD_SCALAR_START"], ["!Let op", "TAG_RESOLVE_FAILED"], ["| tekst", "text-after-pipe"], [">5 jaar", "text-after-pipe"], ["*", "BAD_ALIAS"]])("%s", (value, variant) => {
    expect(parseYaml(`id: ${value}\nb: 1\n`).problems).toMatchObject([{ code: "syntax/yaml", variant }]);
  });
});

test("a comment without a space", () => {
  check('a: "b"#c\n#     ^^ comment-space\n');
  expect(fixed('a: "b"#c\n')).toBe('a: "b" #c\n');
});

test("every variant that can be found has words", () => {
  const texts = ["a: &x &y 1\n", "a: !!str !!int 1\n", "a: &x 1\nb: &y *x\n", "%abc\n", "%YAML\n---\na: 1\n", `${"a".repeat(1100)}: 1\n`, "a: |\n   \n  b\n", "&a - b\n", "a: |9x\n  b\n"];
  for (const text of texts) for (const { code, variant } of parseYaml(text).problems) if (code === "syntax/yaml") expect(Object.keys(yamlRule.messages)).toContain(variant);
});

test("every code of the parser has words", () => {
  const codes = ["ALIAS_PROPS", "BAD_ALIAS", "BAD_DIRECTIVE", "BAD_DQ_ESCAPE", "BAD_INDENT", "BAD_PROP_ORDER", "BAD_SCALAR_START", "BLOCK_AS_IMPLICIT_KEY", "BLOCK_IN_FLOW", "DUPLICATE_KEY", "IMPOSSIBLE", "KEY_OVER_1024_CHARS", "MISSING_CHAR", "MULTILINE_IMPLICIT_KEY", "MULTIPLE_ANCHORS", "MULTIPLE_DOCS", "MULTIPLE_TAGS", "NON_STRING_KEY", "RESOURCE_EXHAUSTION", "TAB_AS_INDENT", "TAG_RESOLVE_FAILED", "UNEXPECTED_TOKEN", "BAD_COLLECTION_TYPE"];
  expect(Object.keys(yamlRule.messages)).toEqual(expect.arrayContaining(codes));
});

test("more than a hundred problems are counted", () => {
  const problems = parseYaml(Array.from({ length: 150 }, () => "a: @b\n").join("")).problems;
  expect(problems).toHaveLength(101);
  expect(problems[100]).toMatchObject({ code: "syntax/more", params: { count: 50 } });
});
