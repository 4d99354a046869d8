// Who asks for what a rule asks: in a few words behind its message, the same wherever a finding is one text.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { diagnosticsOf } from "../../../server/src/language/diagnostics.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { sourceOf, spoken } from "../../../server/src/rules/sources.ts";
import { findingsOf, ruleOf } from "./check.ts";

const sourceOfRule = (id: string) => sourceOf(ruleOf(id));

test("the reports that ask for it, two at most", () => {
  expect(sourceOfRule("roles/interprofessional")).toEqual({ nl: "Zorginstituut 2016", en: "Zorginstituut 2016" });
  expect(sourceOfRule("roles/reflection")?.en).toBe("Zorginstituut 2016, Health Council 2014");
  expect(sourceOfRule("content/ksa-complete")?.nl).toBe("Zorginstituut 2016, Actieprogramma Welzijn 2012 e.a.");
  expect(sourceOfRule("levels/nlqf")?.nl).toBe("NLQF");
  expect(sourceOfRule("levels/soort-opleiding")?.nl).toBe("SBB");
});

test("what is broken, or about the file itself, needs nobody to ask for it", () => {
  for (const id of ["roles/unknown-role", "refs/outdated-kader", "schema/quote", "syntax/encoding", "wording/double-spaces", "frameworks/missing-label"]) expect(sourceOfRule(id), id).toBeUndefined();
});

test("every report of the sources page has a name", () => {
  const reports = [...readFileSync("docs/sources.md", "utf8").matchAll(/^## ([A-Z]+-\d{4})$/gm)].map((match) => match[1]!);
  expect(reports).toHaveLength(5);
  for (const report of reports) expect(sourceOf({ ...ruleOf("content/subjects"), sources: [{ document: report, place: "L1" }] }), report).toBeDefined();
});

test("stands behind the message, in editor and command line alike", () => {
  const [finding] = findingsOf(ruleOf("content/without-situation").bad, [ruleOf("content/without-situation")]);
  expect(spoken(finding!).nl).toBe(`${finding!.message.nl} (Zorginstituut 2016)`);
  expect(diagnosticsOf("file:///a.yaml", [finding!], "en")[0]!.message).toBe(spoken(finding!).en);
});

test("once: a message that names its source gets none behind it", () => {
  const findings = RULES.flatMap((rule) => (rule.id === "meta/rule-failed" ? [] : findingsOf(rule.bad, [rule])));
  for (const { message, source, rule } of findings) if (source) expect(message.nl, rule).not.toMatch(/Zorginstituut \d|Gezondheidsraad \d|NPHF \d|\((ZIN|GR|VJI|NPHF|APWMD)-/);
  expect(findingsOf(ruleOf("wording/discouraged-term").bad, [ruleOf("wording/discouraged-term")])[0]!.source).toBeUndefined();
});
