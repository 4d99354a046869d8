// What the formats are tried on: the examples, every wrong example of every rule, and texts that are out to break them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundled } from "../../server/src/frameworks/bundled.ts";
import { readDocument } from "../../server/src/model/document.ts";
import { Project } from "../../server/src/project/project.ts";
import type { CheckedFile, CheckResult } from "../../server/src/report/check.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import { RULES } from "../../server/src/rules/registry.generated.ts";
import { checkDocument } from "../../server/src/rules/run.ts";
import { SEVERITIES } from "../../server/src/text/severity.ts";
import { fileOf, findingAt, resultOf } from "../support/results.ts";
import { projectOf } from "../unit/rules/check.ts";

/** Results by name. */
export function cases(): Record<string, CheckResult> {
  return { "nothing at all": resultOf([]), examples: examples(), "wrong examples of the rules": corpus(), "hostile texts": hostile(), "the same in English": { ...hostile(), language: "en" } };
}

export function examples(): CheckResult {
  const project = new Project(bundled());
  const paths = readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml") && !path.endsWith("bekwaam.config.yaml")).sort().map((path) => join("examples", path).replaceAll("\\", "/"));
  for (const path of paths) project.set(readDocument(pathToFileURL(path).href, readFileSync(path, "utf8")));
  const files = paths.map((path): CheckedFile => {
    const document = project.document(pathToFileURL(path).href)!;
    const { findings, suppressed } = checkDocument(project, document, RULES);
    return { path, document, findings, suppressed };
  });
  return resultOf(files, { locate: locator(project, (uri) => paths.find((path) => pathToFileURL(path).href === uri) ?? uri) });
}

/** Every rule that there is, on the example that it finds wrong. */
export function corpus(): CheckResult {
  const levels = new Map(RULES.map((rule) => [rule.id, rule.severity] as const));
  const projects: Project[] = [];
  const files = RULES.map((rule): CheckedFile => {
    const { project, document } = projectOf(rule.bad);
    projects.push(project);
    const { findings, suppressed } = checkDocument(project, document, RULES, { levels });
    return { path: `regels/${rule.id}/${rule.bad.fileName ?? "voorbeeld.yaml"}`, document, findings, suppressed };
  });
  return resultOf(files, { locate: (uri) => projects.map((project) => locator(project, () => "elders.yaml")(uri)).find(Boolean) });
}

function locator(project: Project, pathOf: (uri: string) => string): CheckResult["locate"] {
  return (uri) => {
    const document = project.document(uri);
    return document && { path: pathOf(uri), lines: document.tree.lines };
  };
}

export const HOSTILE_TEXTS: readonly string[] = [
  "twee\nregels\r\nen\rnog een",
  "100% zeker, echt: \"ja\" en 'nee'; [of] niet %0A %25 %AZP25",
  "::error file=a.yaml::namaak\n::set-output name=x::y",
  "##vso[task.complete result=Succeeded;]klaar\n##[error]namaak",
  "emoji 👩‍⚕️ 😀 en é",
  "\u202Eachterstevoren\u202C \u200Fשלום\u200F",
  "]]> <![CDATA[ ]]> &amp; &#10; <!-- -->",
  "<script>alert(1)</script><img src=x onerror=alert(1)>\" onclick=\"x",
  "| tabel | `code` | **vet** | [link](javascript:alert(1)) | \\| # kop | $x$",
  "\u0000nul \u001b[31mrood\u001b[0m \u0007 \u0085 \ufffe \uffff",
  "half \ud83d teken \ude00",
  "x".repeat(10_000),
  "",
];

export const HOSTILE_PATHS: readonly string[] = ["een map/met spatie.yaml", "a#b?c.yaml", "100%/%20.yaml", "😀/é.yaml", "a,b:c;d].yaml", "\"'<x>&.yaml", "regel\neinde.yaml", "..hidden/a.yaml", "##vso[task.complete]/a.yaml", "::error::/a.yaml", "|`*_.yaml", "\u202Elmay.yaml"];

const TEXT = "soort: beroepsprofiel\r\nid: a\r\ntitel: Een 😀𐐀 titel\r\ndekt: [x, x]\r\nbron: |\r\n  <b>&amp;</b>\r\n  ]]>\r\n";

/** Every hostile text as message, title of a fix, reason and related message; every hostile path as file. */
export function hostile(): CheckResult {
  const files = HOSTILE_PATHS.map((path, fileIndex) => fileOf(TEXT, HOSTILE_TEXTS.map((text, index) => hostileFinding(text, index)), path, {
    suppressed: HOSTILE_TEXTS.slice(0, 4).map((text) => ({ finding: findingAt(TEXT, "id"), by: { rule: "refs/unknown-element", reason: text, line: 1, nextLine: undefined, span: { start: 0, end: 5 } } })),
    ...(fileIndex % 2 === 0 ? { known: [findingAt(TEXT, "bron")] } : {}),
  }));
  const failures = HOSTILE_PATHS.map((path, index) => ({ path: `weg/${path}`, message: { nl: HOSTILE_TEXTS[index]!, en: HOSTILE_TEXTS[index]! } }));
  const troubles = HOSTILE_TEXTS.map((text, index) => ({ level: index % 2 === 0 ? ("error" as const) : ("warning" as const), message: { nl: text, en: text }, ...(index % 3 === 0 ? { rule: "refs/unknown-element" } : {}) }));
  return resultOf(files, { failures, troubles, locate: () => ({ path: "een map/b.yaml", lines: fileOf(TEXT, []).document.tree.lines }) });
}

function hostileFinding(text: string, index: number): Finding {
  const message = { nl: text, en: text };
  const whole = { start: 0, end: TEXT.length };
  return findingAt(TEXT, "titel", {
    severity: SEVERITIES[index % SEVERITIES.length]!,
    message,
    span: [findingAt(TEXT, "titel", {}, 1).span, findingAt(TEXT, "x", {}, index % 2).span, whole, { start: TEXT.length, end: TEXT.length }][index % 4]!,
    related: [{ span: whole, message }, { uri: "file:///b%20c.yaml", span: { start: 0, end: 1 }, message }, { uri: "bekwaam:/canmeds/2015.kader.yaml", span: { start: 0, end: 1 }, message }],
    fixes: [
      { title: message, safe: true, edits: [{ span: { start: TEXT.indexOf("titel", 30), end: TEXT.indexOf("titel", 30) + 5 }, newText: "naam\nen meer" }, { span: { start: 0, end: 0 }, newText: "# é\n" }] },
      { title: message, safe: false, edits: [{ span: { start: 7, end: 20 }, newText: "" }] },
      { title: message, safe: false, edits: [] },
    ],
  });
}
