// What kind of document a text is: told by its outermost keys, whatever the file is called.
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../server/src/model/document.ts";
import { namesSoort } from "../../../server/src/model/soort.ts";

describe("a text is ours", () => {
  test.each([
    "soort: kader\n",
    "# kop\n\n---\nsoort: 'kader'\n",
    "--- # kop\n\"soort\" : \"koppeling\"\r\n",
    "{ soort: kader, id: x }\n",
    '{\n  "id": "x",\n  "soort": "kader"\n}\n',
    "titel: X\nid: x\nsoort: leertraject\n",
    "titel: |\n  een\n  twee\n\n# let op\nsoort:  kennisbasis # zie boven\n",
    "  titel: X\n  soort: kader\n",
    "soort:\n  kader\n",
    "soort: kwalificatiedosier\n",
    "soort: Beroepsprofiel\n",
  ])("%j", (text) => expect(namesSoort(text)).toBe(true));
});

describe("a text is somebody else's", () => {
  test.each(['{ "version": 1, "files": [{ "path": "a.yaml", "soort": "kader" }] }\n', '{ a: "{, soort: kader", b: 1 }\n', "", "# soort: kader\n", "services: {}\n", "soort: hond\n", "soort:kader\n", "dieren:\n  soort: kader\n", "- soort: kader\n", "brondocumenten:\n  - soort: koppeling\n", "titel: X\nsoort: kadr\n", "mijnsoort: kader\n", "soorten: kader\n", `${"# kop\n".repeat(2000)}soort: kader\n`])("%j", (text) => expect(namesSoort(text)).toBe(false));
});

test("a soort that is not the first key is moved to the top, with its comment", () => {
  const moved = (text: string): string | undefined => {
    const problem = readDocument("file:///map/a.yaml", text).problems.find(({ variant }) => variant === "not-first");
    expect(problem).toBeDefined();
    const edits = problem?.fixes?.[0]?.edits;
    return edits && [...edits].sort((a, b) => b.span.start - a.span.start).reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text);
  };
  expect(moved('# kop\nid: k\nversie: "1"\nsoort: kader # dit is het\ntitel: K\n')).toBe('# kop\nsoort: kader # dit is het\nid: k\nversie: "1"\ntitel: K\n');
  expect(moved("id: k\r\nsoort: kader")).toBe("soort: kader\r\nid: k\r\n");
  expect(moved("{ id: k, soort: kader }\n")).toBeUndefined();
});

describe("another key for soort", () => {
  const told = (uri: string, text: string): readonly [found: string[], mended: string | undefined] => {
    const problems = readDocument(uri, text).problems.filter(({ code }) => code === "schema/soort" || code === "schema/unknown-key");
    const edits = problems[0]?.fixes?.[0]?.edits;
    return [problems.map(({ code, variant }) => `${code} ${variant}`), edits && [...edits].sort((a, b) => b.span.start - a.span.start).reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text)];
  };

  test.each([
    ["Soort: Kwalificatiedossier # v1\nid: kd.x\n", "soort: kwalificatiedossier # v1\nid: kd.x\n"],
    ["id: kd.x\ntype: kwalificatie-dossier\n", "id: kd.x\nsoort: kwalificatiedossier\n"],
    ['"SOORT" : kwalificatiedossier\n', "soort : kwalificatiedossier\n"],
  ])("is told once, whatever the file is called: %j", (text, expected) => {
    for (const uri of ["file:///map/a.yaml", "file:///map/a.kwalificatiedossier.yaml"]) expect(told(uri, text)).toEqual([["schema/soort other-key"], expected]);
  });

  test("with something else behind it is not", () => expect(told("file:///map/a.yaml", "type: lijst\n")[0]).toEqual(["schema/soort missing"]));
});
