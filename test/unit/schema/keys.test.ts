// What holds for every row of every key table.
import { describe, expect, test } from "vitest";
import { CONFIG } from "../../../server/src/schema/keys/config.ts";
import { SOORT_NAMES } from "../../../server/src/schema/keys/header.ts";
import { keySpec, rootSpec, specAt } from "../../../server/src/schema/kinds.ts";
import { unfold, type Documented, type ObjectSpec, type Spec } from "../../../server/src/schema/spec.ts";
import { plain } from "../../../server/src/text/nearest.ts";

interface Row {
  readonly path: string;
  readonly spec: Spec;
}

/** Every spec below `spec`, each object once. */
function rowsOf(spec: Spec, path: string, seen = new Set<unknown>()): Row[] {
  const rows: Row[] = [{ path, spec }];
  const inner = unfold(spec);
  if (inner.type === "list" || inner.type === "map") return [...rows, ...rowsOf(inner.of, `${path}[]`, seen)];
  if (inner.type !== "object" || seen.has(inner.keys)) return rows;
  seen.add(inner.keys);
  return [...rows, ...Object.entries(inner.keys).flatMap(([key, value]) => rowsOf(value, `${path}.${key}`, seen))];
}

const ROWS = [...SOORT_NAMES.map(rootSpec), CONFIG as ObjectSpec].flatMap((spec) => rowsOf(spec, spec.name));
const objects = ROWS.flatMap(({ path, spec }) => (spec.type === "object" ? [{ path, spec }] : []));

function expectDocumented(documented: Documented, path: string): void {
  for (const language of ["nl", "en"] as const) {
    const [title, description] = documented[language];
    expect(title, `${path}: title ${language}`).toMatch(/^\S.{0,60}$/);
    expect(description, `${path}: description ${language}`).toMatch(/^\S.*\.$/);
  }
}

describe("every row", () => {
  test("has a title and a sentence in two languages", () => {
    for (const { path, spec } of ROWS) expectDocumented(spec, path);
    for (const { path, spec } of ROWS) if (spec.type === "enum") for (const [value, documented] of Object.entries(spec.values)) expectDocumented(documented, `${path}=${value}`);
    for (const { path, spec } of ROWS) if (spec.type === "text") for (const [value, documented] of Object.entries(spec.suggestions ?? {})) expectDocumented(documented, `${path}=${value}`);
  });

  test("has short sentences", () => {
    for (const { path, spec } of ROWS) for (const text of [spec.nl[1], spec.en[1]]) {
      for (const sentence of text.split(/(?<=[.:;]) /)) expect(sentence.split(" ").length, `${path}: ${sentence}`).toBeLessThanOrEqual(25);
    }
  });

  test("says something else in English", () => {
    for (const { path, spec } of ROWS) if (spec.nl[1].length > 12) expect(spec.nl[1], path).not.toBe(spec.en[1]);
  });

  test("has a form that its own example has", () => {
    for (const { path, spec } of ROWS) if (spec.type === "text" && spec.form) expect(spec.form.example, path).toMatch(new RegExp(spec.form.source, "u"));
  });

  test("names targets where it refers to items", () => {
    for (const { path, spec } of ROWS) if (spec.type === "text" && spec.refersTo === "item") expect(spec.targets?.length, path).toBeGreaterThan(0);
  });
});

describe("every object", () => {
  test("has keys in camelCase", () => {
    for (const { path, spec } of objects) for (const key of Object.keys(spec.keys)) expect(key, path).toMatch(/^[a-z][a-zA-Z0-9]*$/);
  });

  test("has no second word for one of its keys that is another key", () => {
    for (const { path, spec } of objects) for (const key of Object.values(spec.keys)) for (const word of key.also ?? []) {
      expect(Object.keys(spec.keys).map(plain), path).not.toContain(plain(word));
    }
  });

  test("has the keys that it is shortened to and known by", () => {
    for (const { path, spec } of objects) for (const key of [spec.short, spec.item?.id, spec.item?.titel]) {
      if (key !== undefined) expect(Object.keys(spec.keys), path).toContain(key);
    }
  });

  test("can be found by the items that references name", () => {
    const kinds = new Set(objects.map(({ spec }) => spec.item?.kind));
    for (const { path, spec } of ROWS) if (spec.type === "text") for (const target of spec.targets ?? []) expect(kinds, path).toContain(target);
  });
});

describe("specAt", () => {
  test("walks keys, lists and maps", () => {
    expect(specAt("kwalificatiedossier", [])).toBe(rootSpec("kwalificatiedossier"));
    expect(specAt("kwalificatiedossier", ["basisdeel", "kerntaken", 0, "werkprocessen", 3, "gedrag"])?.type).toBe("list");
    expect(specAt("kwalificatiedossier", ["basisdeel", "kerntaken", 0, "werkprocessen", 3, "gedrag", 1])).toMatchObject({ type: "text", prose: true });
    expect(specAt("kwalificatiedossier", ["basisdeel", "kerntaken", 0, "perProfiel", "P2", "vakkennis", 0])).toMatchObject({ type: "text", refersTo: "item" });
    expect(specAt("kader", ["titel", "en"])?.type).toBe("text");
  });

  test("goes as deep as elements go", () => {
    expect(specAt("kader", ["elementen", 0, "elementen", 1, "elementen", 2, "label"])?.type).toBe("localized");
  });

  test("takes a single value for a list of one", () => {
    expect(specAt("beroepsprofiel", ["bekwaamheden", "rollen"])).toBe(specAt("beroepsprofiel", ["bekwaamheden", 0, "rollen"]));
  });

  test("is undefined where the format has nothing", () => {
    for (const path of [["toString"], ["__proto__"], ["constructor", "name"], ["titel", "x"], [0], ["kerntaken"], ["basisdeel", "kerntaken", 0, 0], ["x-notitie"]]) {
      expect(specAt("kwalificatiedossier", path)).toBeUndefined();
    }
    expect(keySpec(rootSpec("kader"), "hasOwnProperty")).toBeUndefined();
  });
});
