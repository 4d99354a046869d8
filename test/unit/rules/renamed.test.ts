// Rules that went up in another: their old names keep working, and a configuration is told the new one.
import { expect, test } from "vitest";
import { applyFixes } from "../../../server/src/rules/fix.ts";
import { checkConfig } from "../../../server/src/rules/config.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { ruleNamed } from "../../../server/src/rules/renamed.ts";
import { checkDocument } from "../../../server/src/rules/run.ts";
import { projectOf } from "./check.ts";

const TEXT = 'soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "1"\nbekwaamheden:\n  - { id: a, titel: A, tekst: Wast iemand. }\n';
const found = (text: string, config = "preset: alles\n"): string[] => {
  const { project, document } = projectOf({ text, config });
  return checkDocument(project, document, RULES).findings.map(({ rule, severity }) => `${rule} ${severity}`);
};
const about = (rule: string, findings: readonly string[]): string[] => findings.filter((finding) => finding.startsWith(rule));

test("an old name is no rule of its own, and belongs to one rule", () => {
  const old = RULES.flatMap(({ formerly = [] }) => formerly);
  expect(new Set(old).size).toBe(old.length);
  expect(old.filter((id) => RULES.some((rule) => rule.id === id))).toEqual([]);
  for (const rule of RULES) for (const id of rule.formerly ?? []) expect(ruleNamed(RULES, id)).toBe(rule);
  expect(ruleNamed(RULES, "content/nothing")).toBeUndefined();
});

test("a comment with an old name silences the rule, and is not called superfluous", () => {
  const text = TEXT.replace("bekwaamheden:", "# bekwaam-negeer content/privacy: komt in een bijlage\nbekwaamheden:");
  expect(about("content/subjects", found(TEXT))).toEqual(["content/subjects information"]);
  expect(about("content/subjects", found(text))).toEqual([]);
  expect(about("meta/unused-suppression", found(text))).toEqual([]);
});

test("a level set for an old name counts, until the new name has one; off only when every part is", () => {
  const level = (lines: string): string[] => about("content/subjects", found(TEXT, `regels:\n${lines}`));
  expect(level("  wording/vague: uit\n")).toEqual([]);
  expect(level("  content/privacy: hint\n")).toEqual(["content/subjects hint"]);
  expect(level("  content/privacy: hint\n  content/subjects: uit\n")).toEqual([]);
  const streng = (lines: string): string[] => about("content/subjects", found(TEXT, `preset: streng\nregels:\n${lines}`));
  expect(streng("  content/privacy: uit\n")).toEqual(["content/subjects information"]);
  expect(streng(ruleNamed(RULES, "content/privacy")!.formerly!.map((id) => `  ${id}: uit\n`).join(""))).toEqual([]);
});

test("a configuration is told the new name, with a fix while that is free", () => {
  const text = "regels:\n  content/privacy: uit\n";
  const [finding, ...others] = checkConfig(text);
  expect(others).toEqual([]);
  expect([finding!.severity, finding!.message.nl]).toEqual(["warning", 'De regel "content/privacy" is opgegaan in "content/subjects". De oude naam werkt nog; gebruik de nieuwe.']);
  expect(applyFixes(text, [finding!], true).text).toBe("regels:\n  content/subjects: uit\n");
  expect(checkConfig(`${text}  content/subjects: hint\n`)[0]!.fixes).toEqual([]);
});
