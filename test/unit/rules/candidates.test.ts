// What the sources ask: every row has a verdict, every rule that it names exists, every rule is found back at its sources.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCandidates, REASONS } from "../../../scripts/lib/candidates.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";

const lists = await readCandidates();
const rules = new Map(RULES.map((rule) => [rule.id as string, rule] as const));
const rows = lists.flatMap(({ source, candidates }) => candidates.map((candidate) => ({ source, ...candidate })));

describe("candidates", () => {
  test("have ids that differ, and say in two languages what is asked and where", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ at, nl, en }) => !at || !nl || !en || nl === en).map(({ id }) => id)).toEqual([]);
  });

  test("are a rule, or say why not", () => {
    const isRule = (row: (typeof rows)[number]): boolean => (row.rules?.length ?? 0) > 0;
    const hasReason = ({ not, because }: (typeof rows)[number]): boolean => not !== undefined && not in REASONS && Boolean(because?.nl && because.en);
    expect(rows.filter((row) => isRule(row) === hasReason(row)).map(({ id }) => id)).toEqual([]);
  });

  test("name rules that exist", () => {
    expect(rows.flatMap(({ rules: named = [] }) => named).filter((id) => !rules.has(id))).toEqual([]);
  });

  test.each(lists.map(({ source, candidates }) => [source, candidates] as const))("of %s are cited by their rules, and the rules that cite it are among them", (source, candidates) => {
    const named = new Set(candidates.flatMap(({ rules: ids = [] }) => ids.filter((id) => rules.has(id))));
    const citing = RULES.filter((rule) => rule.sources.some(({ document }) => document === source)).map((rule) => rule.id as string);
    expect([...named].filter((id) => !citing.includes(id)), "named here, but without this source").toEqual([]);
    expect(citing.filter((id) => !named.has(id)), "cite this source, but are not named here").toEqual([]);
  });
});

const SOURCES = join(process.env["BEKWAAM_SHARED"] ?? "../shared", "sources");
const isThere = existsSync(SOURCES);

describe.skipIf(!isThere)(isThere ? "the digests of the sources" : `the digests of the sources (SKIPPED: not in ${SOURCES})`, () => {
  /** A candidate in a digest is the first cell of a row, with or without a name behind it. */
  const ID = /^\| \**((?:NPHF|VJI)-[A-Z]+-\d+|(?:WMD|GR)-\d+|(?:STR|ROL|TSH|CNT|LNG|TRM|CON|FRG|ASM|STK|ENV|LRN|EVC)-\d+)\b/gm;

  test("hold no candidate that is missing here", () => {
    const asked = readdirSync(SOURCES).flatMap((file) => [...readFileSync(join(SOURCES, file), "utf8").matchAll(ID)].map(([, id]) => id!));
    const known = new Set(rows.map(({ id }) => id));
    expect(asked.length).toBeGreaterThan(200);
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
  });
});
