// How much of one file a reader is shown, in the editor and in reports for people; counts go by everything.
import { expect, test } from "vitest";
import { diagnosticsOf } from "../../../server/src/language/diagnostics.ts";
import type { Finding } from "../../../server/src/rules/finding.ts";
import { shownOf } from "../../../server/src/rules/shown.ts";
import { MOST_OF_ONE_RULE } from "../../../server/src/rules/run.ts";
import { findingsOf, ruleOf } from "./check.ts";

const HEAD = 'soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "1"\nkaders: [nphf@2015-herzien]\nbekwaamheden:\n';
const unknown = (count: number): readonly Finding[] =>
  findingsOf({ text: HEAD + Array.from({ length: count }, (_, n) => `  - { id: b${n}, titel: T, dekt: "nphf:9.${n}" }\n`).join("") }, [ruleOf("refs/unknown-element")]);

test("up to a hundred of one rule, all of them", () => {
  const findings = unknown(100);
  expect(shownOf(findings)).toEqual({ findings });
  expect(diagnosticsOf("file:///a.yaml", findings, "nl")).toHaveLength(100);
});

test("of more the first hundred, and one that counts the rest at its first place", () => {
  const findings = unknown(250);
  const { findings: shown, more } = shownOf(findings);
  expect(shown).toEqual(findings.slice(0, 100));
  expect(more?.span).toEqual(findings[100]!.span);
  const last = diagnosticsOf("file:///a.yaml", findings, "nl").at(-1)!;
  expect([last.code, last.message]).toEqual(["syntax/more", 'Er zijn in dit bestand nog 150 meldingen van refs/unknown-element, die hier niet apart staan. Los eerst de andere op; "bekwaam check --format json" geeft ze allemaal.']);
});

test("a rule that says little is not pushed aside by one that says much", () => {
  const many = unknown(300);
  const one: Finding = { ...many[299]!, rule: "wording/vague", severity: "hint" };
  expect(shownOf([...many, one]).findings).toContain(one);
});

test("at most a thousand in all, errors before hints, in the order of the text", () => {
  const [error] = unknown(1);
  const of = (rule: string, severity: Finding["severity"], from: number): Finding[] => Array.from({ length: 90 }, (_, n) => ({ ...error!, rule, severity, span: { start: from + n, end: from + n + 1 } }));
  const hints = Array.from({ length: 14 }, (_, n) => of(`wording/hint-${n}`, "hint", n * 90)).flat();
  const errors = of("refs/late", "error", 5000);
  const { findings, more } = shownOf([...hints, ...errors]);
  expect(findings).toHaveLength(1000);
  expect(errors.every((finding) => findings.includes(finding))).toBe(true);
  expect(findings.map(({ span }) => span.start)).toEqual(findings.map(({ span }) => span.start).sort((a, b) => a - b));
  expect(more?.message.en).toContain("350 more messages of wording/hint-10, wording/hint-11, wording/hint-12 and others");
});

test.each([
  ["refs/version-mismatch", `kaders: [${Array(MOST_OF_ONE_RULE + 6).fill("canmeds@2015").join(", ")}]\nbekwaamheden:\n  - { id: a, titel: T, dekt: "nphf:9.9" }\n`],
  ["wording/vague", `bekwaamheden:\n  - { id: a, titel: T, dekt: "nphf:9.9" }\n${Array.from({ length: MOST_OF_ONE_RULE + 5 }, (_, n) => `  - { id: b${n}, titel: T, tekst: Belt indien nodig de huisarts. }\n`).join("")}`],
])("beyond ten thousand of %s in one file the others are counted only, and another rule is told in full", (rule, body) => {
  const findings = findingsOf({ text: `soort: beroepsprofiel\nid: bp.x\ntitel: X\nversie: "1"\n${body}` }, [ruleOf(rule), ruleOf("refs/unknown-element")]);
  expect(findings.filter((finding) => finding.rule === rule)).toHaveLength(MOST_OF_ONE_RULE);
  expect(findings.filter((finding) => finding.rule === "refs/unknown-element")).toHaveLength(1);
  expect(findings.filter((finding) => finding.rule === "syntax/more").map(({ message }) => message.nl)).toEqual([`Dit bestand geeft 10005 meldingen van ${rule}; alleen de eerste 10000 staan hier en tellen mee.`]);
});
