// Texts of an export: whitespace, dates, names, and behaviours out of running text.
import fc from "../../support/fast-check.ts";
import { expect, test } from "vitest";
import { behavioursIn } from "../../../server/src/interchange/sbb-xml/behaviours.ts";
import { isoDate, kebab, sample, tidy } from "../../../server/src/interchange/sbb-xml/text.ts";

test("tidy changes whitespace and no word", () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z0-9 .;:\n\r\t•-]{0,80}$/), (text) => {
    expect(tidy(text).split(/\s+/)).toEqual(text.trim().split(/\s+/));
    expect(tidy(tidy(text))).toBe(tidy(text));
  }));
});

test.each([
  ["  een  twee \r\n\r\n\r\n drie\t", "een twee\n\ndrie"],
  ["a\u00a0b\u200b", "a b"],
  ["      - x\n      - y\n         - z", "- x\n- y\n   - z"],
  [" - x\n- y", "- x\n- y"],
])("tidy(%j)", (text, expected) => expect(tidy(text)).toBe(expected));

test.each([
  ["26-11-2015", "2015-11-26"], ["1-8-2026", "2026-08-01"], ["01/08/2026", "2026-08-01"], ["01.08.2026", "2026-08-01"], ["2026-08-01", "2026-08-01"],
  ["2026-08-01T00:00:00+02:00", "2026-08-01"], ["01-08-2026 00:00:00", "2026-08-01"], ["20260801", "2026-08-01"], ["1 augustus 2026", "2026-08-01"],
  ["31-02-2026", undefined], ["00-00-0000", undefined], ["01-01-0001", undefined], ["2026", undefined], ["voorjaar", undefined], ["1 tober 2026", undefined],
])("isoDate(%j)", (written, expected) => expect(isoDate(written)).toBe(expected));

test("names become ids", () => {
  expect(kebab("  Zorg & Welzijn: één (nieuw) ")).toBe("zorg-en-welzijn-een-nieuw");
  expect(kebab("!!!")).toBe("");
});

test("a sample is short and on one line", () => {
  expect(sample("een\n  twee")).toBe("een twee");
  expect(sample("woord ".repeat(100))).toHaveLength(60);
});

test.each<[name: string, text: string, items: string[], leadIns: string[]]>([
  ["bullets under a lead-in", "De hulp:\n- doet dit;\n- doet dat.", ["doet dit", "doet dat"], ["De hulp:"]],
  ["other bullets", "De hulp:\n• a\n· b\n* c\n– d\n1. e\n2) f\n•g", ["a", "b", "c", "d", "e", "f", "g"], ["De hulp:"]],
  ["bullets of a word processor", "De hulp:\no a\no b", ["a", "b"], ["De hulp:"]],
  ["no lead-in", "- a\n- b", ["a", "b"], []],
  ["a sentence before the bullets is no lead-in", "Werkt netjes.\n- a", ["Werkt netjes.", "a"], []],
  ["lines without bullets", "De hulp:\nluistert\nvraagt door", ["luistert", "vraagt door"], ["De hulp:"]],
  ["one line", "luistert en vraagt door", ["luistert en vraagt door"], []],
  ["everything on one line", "De hulp: - luistert; - vraagt door.", ["luistert", "vraagt door"], ["De hulp:"]],
  ["a hyphen between words is no bullet", "De hulp: luistert - en vraagt - door", ["De hulp: luistert - en vraagt - door"], []],
  ["a line that goes on", "- luistert\nen vraagt door\n- b", ["luistert en vraagt door", "b"], []],
  ["bullets within a bullet", "- gebruikt:\n  - oren\n  - ogen\n- b", ["gebruikt:\n- oren\n- ogen", "b"], []],
  ["a lead-in that comes back", "De hulp:\n- a;\nDe hulp:\n- b.", ["a", "b"], ["De hulp:", "De hulp:"]],
  ["a heading of its own stays", "De hulp:\n- a;\nBij overdracht:\n- b.", ["a", "Bij overdracht:", "b"], ["De hulp:"]],
  ["empty bullets", "De hulp:\n-\n- a\n- \n", ["a"], ["De hulp:"]],
  ["sentences keep their full stop", "- Luistert. Vraagt door.\n- Vat samen.", ["Luistert. Vraagt door.", "Vat samen."], []],
  ["abbreviations keep their full stop", "- a;\n- b, c, enz.", ["a", "b, c, enz."], []],
  ["nothing", " \n ", [], []],
])("behaviours: %s", (_, text, items, leadIns) => {
  expect(behavioursIn(text)).toMatchObject({ items, leadIns });
});

test("no word of a behaviour is lost", () => {
  const line = fc.tuple(fc.constantFrom("- ", "• ", "  - ", "", "1. "), fc.stringMatching(/^[a-z]{2,6}( [a-z]{2,6}){0,3}[;.:]?$/)).map((parts) => parts.join(""));
  fc.assert(fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
    const { items, leadIns } = behavioursIn(lines.join("\n"));
    expect(letters([...items, ...leadIns].join(" "))).toEqual(letters(lines.join(" ")));
  }));
});

function letters(text: string): string[] {
  return (text.match(/[a-z]+/g) ?? []).sort();
}
