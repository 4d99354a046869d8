// What holds for every rule: its examples, its page, its texts in two languages.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkConfig } from "../../../server/src/rules/config.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { GROUPS } from "../../../server/src/rules/rule.ts";
import { helpOf } from "../../../server/src/rules/run.ts";
import { LANGUAGES, type Localized } from "../../../server/src/text/localized.ts";
import { applyFixes } from "../../../server/src/rules/fix.ts";
import { findingsOf } from "./check.ts";

/** What only a fault in a rule can show. */
const NOT_SHOWN = new Set(["meta/rule-failed"]);

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.skipIf(NOT_SHOWN.has(id))("is found in its wrong example", () => {
    expect(findingsOf(rule.bad).map((finding) => finding.rule)).toContain(id);
  });

  test("is silent in its right example, which has no errors at all", () => {
    const findings = findingsOf(rule.good);
    expect(findings.map((finding) => finding.rule)).not.toContain(id);
    expect(findings.filter((finding) => finding.severity === "error").map((finding) => `${finding.rule}: ${finding.message.nl}`)).toEqual([]);
  });

  test("fills every place of its messages", () => {
    for (const { message, related, fixes } of findingsOf(rule.bad).filter((finding) => finding.rule === id)) {
      for (const text of [message, ...related.map((place) => place.message), ...fixes.map((fix) => fix.title)]) {
        expect(`${text.nl}\n${text.en}`).not.toMatch(/\{\w+\}|undefined|\[object/);
      }
    }
  });

  test("has the same places in both languages", () => {
    for (const message of Object.values(rule.messages)) expect(placesIn(message.nl)).toEqual(placesIn(message.en));
  });

  test("says everything in two languages", () => {
    for (const text of [rule.title, rule.why, rule.how, ...Object.values(rule.messages)]) expectBoth(text);
  });

  test("has a page in both languages", () => {
    for (const path of Object.values(helpOf(id))) expect(existsSync(path), path).toBe(true);
  });

  test("has options that a configuration may set", () => {
    const configs = [rule.bad.config, rule.good.config].filter((config) => config !== undefined);
    expect(configs.flatMap((config) => checkConfig(config).map(({ message }) => message.en))).toEqual([]);
  });

  test("says where it comes from", () => {
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const { document, place } of rule.sources) expect(`${document} ${place}`).toMatch(/^\S+ \S/);
  });

  test("proposes fixes as it says", () => {
    const fixes = findingsOf(rule.bad).filter((finding) => finding.rule === id).flatMap((finding) => finding.fixes);
    expect(fixes.some((fix) => fix.safe)).toBe(rule.fixable === "safe");
    expect(fixes.length > 0).toBe(rule.fixable !== undefined);
  });

  test("is mended by its first fix, which brings no new error", () => {
    const before = findingsOf(rule.bad);
    const [finding] = before.filter((candidate) => candidate.rule === id && candidate.fixes.length > 0);
    if (!finding) return;
    const { text, count } = applyFixes(rule.bad.text, [finding], true);
    expect(count).toBe(1);
    const after = findingsOf({ ...rule.bad, text });
    expect(after.filter((candidate) => candidate.rule === id).length).toBeLessThan(before.filter((candidate) => candidate.rule === id).length);
    const errors = (findings: typeof before): number => findings.filter((candidate) => candidate.severity === "error").length;
    expect(errors(after)).toBeLessThanOrEqual(errors(before));
  });
});

describe("all rules", () => {
  test("have the id of their place", () => {
    const ids = RULES.map((rule) => rule.id as string);
    for (const group of GROUPS) {
      const folder = `server/src/rules/${group}`;
      for (const file of existsSync(folder) ? readdirSync(folder) : []) {
        const isRule = readFileSync(`${folder}/${file}`, "utf8").includes("export default defineRule");
        if (isRule) expect(ids).toContain(`${group}/${file.replace(/\.ts$/, "")}`);
      }
    }
  });

  test("are the only ones with a page", () => {
    for (const language of LANGUAGES) {
      const pages = readdirSync(`docs/rules/${language}`, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
      expect(pages.map((path) => path.replaceAll("\\", "/")).sort()).toEqual(RULES.map((rule) => `${rule.id}.md`).sort());
    }
  });

  test("have ids that differ", () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  });
});

function placesIn(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

function expectBoth({ nl, en }: Localized): void {
  expect(nl.trim()).not.toBe("");
  expect(en.trim()).not.toBe("");
  expect(nl).not.toBe(en);
}
