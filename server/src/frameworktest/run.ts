// Runs the cases of a framework test in a project, and says per case what came out otherwise than it should.
import { coverageOf, isCovered, type ElementCoverage } from "../coverage/coverage.ts";
import { kaderName } from "../frameworks/kader.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import { readDocument, type Document } from "../model/document.ts";
import { DEFAULT_CONFIG } from "../project/config.ts";
import type { Project } from "../project/project.ts";
import type { Finding } from "../rules/finding.ts";
import { RULES } from "../rules/registry.generated.ts";
import { checkDocument } from "../rules/run.ts";
import { fill, type Localized, type TextParams } from "../text/localized.ts";
import { nearestNames } from "../text/nearest.ts";
import type { Problem } from "../text/problem.ts";
import type { Ranged, Span } from "../text/span.ts";
import { lineSpan, type FrameworkCase, type FrameworkTest } from "./read.ts";

/** One thing that came out otherwise; `span` is in the test file. */
export interface Failure {
  readonly message: Localized;
  readonly span: Span;
}

/** A case as it came out, under the name that the test file gives it. */
export interface CaseResult {
  readonly naam: Ranged<string>;
  /** Empty when the case passed. */
  readonly failures: readonly Failure[];
}

/** What came of one test file; `report/framework-tests.ts` tells it. */
export interface TestResult {
  readonly cases: readonly CaseResult[];
  /** What makes the test itself unusable: rules, frameworks or elements that do not exist. No case has run then. */
  readonly problems: readonly Problem[];
}

/** Runs `test`; the project is afterwards as it was. What a team configured does not count, so that a test means the same everywhere. */
export function runFrameworkTest(project: Project, test: FrameworkTest, uri: string): TestResult {
  const problems = [...unknownKader(project, test.kader), ...test.cases.flatMap((one) => unknownNames(project, one, test.kader.value))];
  if (problems.length > 0) return { cases: [], problems };
  const { config } = project;
  project.config = DEFAULT_CONFIG;
  try {
    return { cases: test.cases.map((one, index) => runCase(project, test, one, `${uri}#${index + 1}`)), problems: [] };
  } finally {
    project.config = config;
  }
}

function runCase(project: Project, test: FrameworkTest, one: FrameworkCase, uri: string): CaseResult {
  const document = readDocument(uri, one.text);
  project.set(document);
  try {
    return { naam: one.naam, failures: [...findingFailures(project, test, one, document), ...one.dekking.flatMap((expected) => coverageFailures(project, test, document, expected))] };
  } finally {
    project.delete(uri);
  }
}

// What must and must not be found.

function findingFailures(project: Project, test: FrameworkTest, one: FrameworkCase, document: Document): Failure[] {
  const named = new Set([...one.bevindingen.flatMap(({ regel }) => regel?.value ?? []), ...one.geenBevindingen.map(({ value }) => value)]);
  // A rule that a case names is on, also when it is only there for who asks for it.
  const levels = new Map(RULES.flatMap((rule) => (named.has(rule.id) ? [[rule.id as string, rule.severity] as const] : [])));
  const left = [...checkDocument(project, document, RULES, { levels }).findings];
  const failures: Failure[] = [];
  for (const { regel, bij, span } of one.bevindingen) {
    const index = left.findIndex((finding) => finding.rule === regel!.value && (!bij || lineOf(document, finding).includes(bij.value)));
    if (index >= 0) left.splice(index, 1);
    else failures.push({ span, message: missingFinding(regel!.value, bij?.value, document, left) });
  }
  const forbidden = new Set(one.geenBevindingen.map(({ value }) => value));
  for (const finding of left) {
    if (!forbidden.has(finding.rule) && finding.severity !== "error") continue;
    const params = { rule: finding.rule, message: finding.message };
    failures.push({ span: placeOf(test, one, document, finding), message: fill(UNEXPECTED, params) });
  }
  return failures;
}

const UNEXPECTED: Localized = { nl: "Niet verwacht, wel gemeld ({rule}): {message}", en: "Not expected, yet reported ({rule}): {message}" };

function missingFinding(rule: string, at: string | undefined, document: Document, left: readonly Finding[]): Localized {
  const elsewhere = left.filter((finding) => finding.rule === rule);
  const params: TextParams = { rule, at: at ?? "", line: elsewhere[0] ? lineOf(document, elsewhere[0]).trim() : "" };
  if (at === undefined) return fill({ nl: "Verwacht, niet gemeld: {rule}.", en: "Expected, not reported: {rule}." }, params);
  if (elsewhere.length === 0) return fill({ nl: 'Verwacht, niet gemeld: {rule} bij "{at}".', en: 'Expected, not reported: {rule} at "{at}".' }, params);
  return fill({ nl: 'Verwacht: {rule} bij "{at}". Gemeld bij "{line}".', en: 'Expected: {rule} at "{at}". Reported at "{line}".' }, params);
}

function lineOf({ tree: { lines } }: Document, { span }: Finding): string {
  return lines.lineText(lines.positionAt(span.start).line);
}

/** The place of a finding in the test file; of one in a line that was put in, the name of the case. */
function placeOf(test: FrameworkTest, one: FrameworkCase, document: Document, { span }: Finding): Span {
  const { line, character } = document.tree.lines.positionAt(span.start);
  const own = line - one.ownStart;
  if (own < 0 || own >= one.ownLines) return one.naam.span;
  const { lines } = test.tree;
  const whole = lineSpan(test.tree, one.fileLine + own);
  const start = lines.lineStart(one.fileLine + own) + one.fileColumn + character;
  return start < whole.end ? { start, end: Math.min(whole.end, start + (span.end - span.start)) } : whole;
}

// What must and must not be covered.

type ExpectedCoverage = FrameworkCase["dekking"][number];

function coverageFailures(project: Project, test: FrameworkTest, document: Document, expected: ExpectedCoverage): Failure[] {
  if (document.soort === undefined) return [{ span: expected.span, message: NO_KIND }];
  const kader = project.frameworks.get((expected.kader ?? test.kader).value);
  if (!kader) return [];
  const coverage = new Map(coverageOf(project, document, kader).elements.map((element) => [element.id, element]));
  const wrong = (names: ExpectedCoverage["gedekt"], isRight: (element: ElementCoverage) => boolean, message: Localized): Failure[] =>
    (names ?? []).flatMap((name) => {
      const element = coverage.get(name.value);
      if (!element || isRight(element)) return [];
      const items = [...new Set([...element.direct, ...element.descendants, ...element.crosswalk].map(({ item }) => item.id))].join(", ");
      return [{ span: name.span, message: fill(message, { element: name.value, label: element.label, kader: kaderName(kader.kader), items }) }];
    });
  return [
    ...wrong(expected.gedekt, isCovered, { nl: '"{element}" ({label}) van {kader} is niet gedekt.', en: '"{element}" ({label}) of {kader} is not covered.' }),
    ...wrong(expected.nietGedekt, (element) => !isCovered(element), { nl: '"{element}" ({label}) van {kader} is wel gedekt, door {items}.', en: '"{element}" ({label}) of {kader} is covered, by {items}.' }),
    ...wrong(expected.viaKoppeling, (element) => !isCovered(element) && element.crosswalk.length > 0, {
      nl: '"{element}" ({label}) van {kader} is niet alleen via een koppeling gedekt.',
      en: '"{element}" ({label}) of {kader} is not covered through a crosswalk only.',
    }),
  ];
}

const NO_KIND: Localized = { nl: "Dit document heeft geen bekende soort; dekking is dan niet te tellen.", en: "This document has no known kind; its coverage cannot be counted." };

// Names in the test that do not exist.

function unknownNames(project: Project, one: FrameworkCase, kader: string): Problem[] {
  const rules = [...one.bevindingen.flatMap(({ regel }) => regel ?? []), ...one.geenBevindingen];
  return [...rules.flatMap(unknownRule), ...one.dekking.flatMap((expected) => unknownElements(project, expected, kader))];
}

function unknownRule({ value, span }: Ranged<string>): Problem[] {
  const ids = RULES.map((rule) => rule.id as string);
  return ids.includes(value) ? [] : [problem("kadertest/unknown-rule", span, { rule: value }, nearestNames(value, ids, 1))];
}

function unknownKader(project: Project, { value, span }: Ranged<string>): Problem[] {
  if (project.frameworks.get(value)) return [];
  const [id = ""] = value.split("@");
  const versions = project.frameworks.versions(id).map(({ kader }) => kaderName(kader));
  return [problem("kadertest/unknown-kader", span, { kader: value }, versions.length > 0 ? versions : nearestNames(id, project.frameworks.ids(), 1))];
}

function unknownElements(project: Project, expected: ExpectedCoverage, ofTest: string): Problem[] {
  const missing = expected.kader ? unknownKader(project, expected.kader) : [];
  const kader: IndexedKader | undefined = project.frameworks.get(expected.kader?.value ?? ofTest);
  if (!kader) return missing;
  const names = [...(expected.gedekt ?? []), ...(expected.nietGedekt ?? []), ...(expected.viaKoppeling ?? [])];
  return names.flatMap(({ value, span }) => (kader.element(value) ? [] : [problem("kadertest/unknown-element", span, { element: value, kader: kaderName(kader.kader) }, kader.nearest(value, 1))]));
}

function problem(code: string, span: Span, params: TextParams, near: readonly string[]): Problem {
  return near.length === 0 ? { code, span, params } : { code, span, variant: "near", params: { ...params, near: near.join(", ") } };
}
