// Formatting: keys in order, everything else as it was; doing it twice is doing it once.
import fs from "node:fs";
import path from "node:path";
import fc from "../../support/fast-check.ts";
import { describe, expect, test } from "vitest";
import { formattingOf } from "../../../server/src/language/formatting.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { toData } from "../../../server/src/yaml/tree.ts";
import { applied } from "./project.ts";

const URI = "file:///w/x.yaml";
const format = (text: string, uri = URI): string => formattingOf(readDocument(uri, text)).reduce(applied, text);

describe("order", () => {
  const check = (before: string, after: string): void => {
    expect(format(before)).toBe(after);
    expect(format(after)).toBe(after);
  };
  test("of the head, with comments", () => check(
    "# van ons\n\nsoort: beroepsprofiel\n# de titel\ntitel: X # achter\nid: bp.x\n\nversie: \"1\"\n",
    "# van ons\n\nsoort: beroepsprofiel\nid: bp.x\n# de titel\ntitel: X # achter\n\nversie: \"1\"\n",
  ));
  test("soort comes first", () => check("# over id\nid: bp.x\nsoort: beroepsprofiel\n", "soort: beroepsprofiel\n# over id\nid: bp.x\n"));
  test.each([
    "soort: kwalificatiedossier\ntaal: nl\ncrebo: \"1\"\ndomein: D\nsectorkamer: S\nvastgesteld: { op: x }\nvorigeVersie: v\nwettelijkeBeroepsvereisten: true\nafgeleidVan: [a]\nkaders: [k]\ntypering: { context: c }\n",
    "soort: opleidingsprofiel\nniveau: ad\nnlqf: 5\nreikwijdte: landelijk\nuitbreiding: op.x\nstudiepunten: { waarde: 1 }\nafgeleidVan: [a]\ngemeenschappelijkKader: { ordening: k }\nkern: { aandeel: 50 }\ntoetsen:\n  - id: t\n    doel: summatief\n    toetst: [a]\n    norm: n\n    vorm: v\n",
    "soort: beroepsprofiel\nversie: \"1\"\nvereniging: V\nniveau: ad\norientatie: generalist\nidentiteit: { watIkDoe: x }\nregistratie: { regime: big }\ngemeenschappelijkKader: { ordening: k }\nkaders: [k]\nbekwaamheden: []\n",
    "soort: kader\nid: k\nversie: \"1\"\ntitel: K\nvolledig: true\nordening: nominaal\ncentraal: a\nbreidtUit: b\nbron: { document: d }\nelementen: []\n",
    "soort: koppeling\nid: k\nversie: \"1\"\ntitel: K\nvan: a@1\nnaar: b@1\nstatus: voorstel\nparen: []\n",
  ])("the format's own examples stay as they are: %j", (text) => check(text, text));
  test("and so do ours", () => {
    const files = fs.readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml"));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const text = fs.readFileSync(path.join("examples", file), "utf8");
      expect(format(text, `file:///w/${file}`), file).toBe(text);
    }
  });
  test("in items, behind a dash", () => check(
    "soort: opleidingsprofiel\neindkwalificaties:\n  - tekst: |\n      a\n\n      b\n    id: ek-1\n    # wie\n    rollen: [a]\n    titel: T\n  - tekst: x\n    id: ek-2\n",
    "soort: opleidingsprofiel\neindkwalificaties:\n  - id: ek-1\n    titel: T\n    tekst: |\n      a\n\n      b\n    # wie\n    rollen: [a]\n  - id: ek-2\n    tekst: x\n",
  ));
  test("within what moves itself, in a text without a last line end", () => check(
    "soort: opleidingsprofiel\ntoetsen:\n- titel: T\n  id: t\neindkwalificaties:\n- tekst: x\n  id: ek-1",
    "soort: opleidingsprofiel\neindkwalificaties:\n- id: ek-1\n  tekst: x\ntoetsen:\n- id: t\n  titel: T",
  ));
  test("unknown keys stay behind the key they stood behind", () => check("soort: beroepsprofiel\ntitel: X\nonzin: 1\nid: bp.x\n", "soort: beroepsprofiel\nid: bp.x\ntitel: X\nonzin: 1\n"));
  test("with CR LF", () => check("soort: beroepsprofiel\r\ntitel: X\r\nid: bp.x", "soort: beroepsprofiel\r\nid: bp.x\r\ntitel: X"));
  test("of the two languages, and of the configuration", () => {
    check("soort: kader\ntitel:\n  en: X\n  nl: Y\n", "soort: kader\ntitel:\n  nl: Y\n  en: X\n");
    expect(format("regels:\n  roles/alias: uit\n  meta/crebo: uit\npreset: streng\n", "file:///w/bekwaam.config.yaml")).toBe("preset: streng\nregels:\n  roles/alias: uit\n  meta/crebo: uit\n");
  });
});

test.each([
  ["anchors", "soort: beroepsprofiel\ntitel: &a X\nid: *a\n"],
  ["a text that cannot be read in full", "soort: beroepsprofiel\ntitel: [\nid: x\n"],
  ["a double key", "soort: beroepsprofiel\ntitel: a\nid: x\ntitel: b\n"],
  ["empty lines that belong to a text", "soort: beroepsprofiel\nomschrijving: |+\n  a\n\nid: x\n"],
  ["a comment that would come behind a dash", "soort: opleidingsprofiel\neindkwalificaties:\n  - tekst: x\n    # het id\n    id: a\n"],
  ["other people's YAML", "b: 1\na: 2\n"],
])("left as it is: %s", (_, text) => expect(format(text)).toBe(text));

describe("any document", () => {
  const examples = fs.readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((name) => /\.ya?ml$/.test(name) && !name.endsWith("config.yaml")).map((name) => fs.readFileSync(path.join("examples", name), "utf8"));
  const PIECES = ["\n", "\n\n", "# los\n", "    # in\n", "  x: 1\n", "titel: |\n  a\n\n", "- id: a\n  tekst: b\n", "  ", " # achter", "\r\n", "'", "soort: kader\n", "    - tekst: >+\n        x\n\n      id: z\n"];
  const byKey = (value: unknown): unknown => (Array.isArray(value) ? value.map(byKey) : value !== null && typeof value === "object" ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, byKey(part)])) : value);
  /** Lines in another order: whole blocks of a list or map change places. */
  const shuffled = (text: string, seeds: readonly number[]): string => {
    const lines = text.split("\n");
    for (const seed of seeds) {
      const at = seed % lines.length;
      const indent = /^ */.exec(lines[at]!)![0].length;
      const end = (from: number): number => {
        let line = from + 1;
        while (line < lines.length && (lines[line]!.trim() === "" || /^ */.exec(lines[line]!)![0].length > indent)) line += 1;
        return line;
      };
      const middle = end(at);
      if (middle < lines.length) lines.splice(at, end(middle) - at, ...lines.slice(middle, end(middle)), ...lines.slice(at, middle));
    }
    return lines.join("\n");
  };

  test("keeps its data and its comments, and is in order after one time", () => {
    let changed = 0;
    fc.assert(fc.property(fc.constantFrom(...examples), fc.array(fc.nat(), { maxLength: 12 }), fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...PIECES)), { maxLength: 2 }), (example, seeds, insertions) => {
      let text = shuffled(example, seeds);
      for (const [share, piece] of insertions) {
        const at = text.lastIndexOf("\n", Math.floor(text.length * share)) + 1;
        text = text.slice(0, at) + piece + text.slice(at);
      }
      const before = readDocument(URI, text);
      const once = format(text);
      if (once !== text) changed += 1;
      const after = readDocument(URI, once);
      expect(byKey(toData(after.tree.root))).toEqual(byKey(toData(before.tree.root)));
      expect(after.tree.comments.map((comment) => comment.text).sort()).toEqual(before.tree.comments.map((comment) => comment.text).sort());
      expect(format(once)).toBe(once);
    }), { numRuns: 250 });
    expect(changed).toBeGreaterThan(50);
  }, 60_000);
});
