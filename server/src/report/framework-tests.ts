// What framework tests gave, for people and as JSON (schemas/output/test.schema.json).
import type { CaseResult } from "../frameworktest/run.ts";
import type { LineIndex } from "../text/lines.ts";
import type { Language, Localized } from "../text/localized.ts";
import type { Span } from "../text/span.ts";
import { jsonText } from "./json.ts";
import type { Look } from "./stylish.ts";
import { visible, wrap } from "./terminal.ts";
import { counted } from "./words.ts";

/** One test file; with `problems` it could not be used and has no cases. */
export interface TestedFile {
  /** As it is shown. */
  readonly path: string;
  readonly kader: string | undefined;
  readonly lines: LineIndex;
  readonly cases: readonly CaseResult[];
  readonly problems: readonly { readonly message: Localized; readonly span: Span }[];
}

/** `broken` counts files that could not be used; the other two count cases. */
export interface TestCounts {
  readonly files: number;
  readonly broken: number;
  readonly passed: number;
  readonly failed: number;
}

/** How many cases there are in all files together, and how many failed. */
export function testCounts(files: readonly TestedFile[]): TestCounts {
  const cases = files.flatMap((file) => file.cases);
  const failed = cases.filter(({ failures }) => failures.length > 0).length;
  return { files: files.length, broken: files.filter(({ problems }) => problems.length > 0).length, passed: cases.length - failed, failed };
}

/** Lines and characters zero-based, as in the other JSON outputs. */
export function testsJson(files: readonly TestedFile[], language: Language): string {
  const data = files.map(({ path, kader, lines, cases, problems }) => {
    const placed = ({ message, span }: { message: Localized; span: Span }) => ({ message: message[language], range: lines.range(span) });
    return {
      path,
      kader: kader ?? null,
      problems: problems.map(placed),
      cases: cases.map(({ naam, failures }) => ({ name: naam.value, range: lines.range(naam.span), passed: failures.length === 0, failures: failures.map(placed) })),
    };
  });
  return jsonText({ version: 1, files: data, summary: testCounts(files) });
}

/** Per file its cases, then a summary. */
export function testsText(files: readonly TestedFile[], language: Language, look: Look): string {
  return [...files.map((file) => fileBlock(file, language, look)), summary(files, language, look)].join("\n");
}

function fileBlock({ path, kader, lines, cases, problems }: TestedFile, language: Language, { paint, width }: Look): string {
  const at = ({ start }: Span): string => {
    const { line, character } = lines.positionAt(start);
    return `${line + 1}:${character + 1}`;
  };
  const detail = ({ message, span }: { message: Localized; span: Span }): string[] => {
    const head = `      ${paint.dim(at(span))}  `;
    const indent = " ".repeat(8 + at(span).length);
    return wrap(visible(message[language]), Math.max(30, width - indent.length)).map((line, index) => (index === 0 ? head : indent) + line);
  };
  const head = `${paint.underline(visible(path))}${kader === undefined ? "" : `  ${paint.dim(visible(kader))}`}`;
  const broken = problems.length === 0 ? [] : [`  ${paint.red({ nl: "Deze proef is niet te gebruiken:", en: "This test cannot be used:" }[language])}`, ...problems.flatMap(detail)];
  const rows = cases.flatMap(({ naam, failures }) => {
    const mark = failures.length === 0 ? paint.green({ nl: "goed", en: "pass" }[language]) : paint.red({ nl: "fout", en: "fail" }[language]);
    const [first = "", ...rest] = wrap(visible(naam.value), Math.max(30, width - 8));
    return [`  ${mark}  ${first}`, ...rest.map((line) => `        ${line}`), ...failures.flatMap(detail)];
  });
  return `${[head, ...broken, ...rows].join("\n")}\n`;
}

function summary(files: readonly TestedFile[], language: Language, { paint }: Look): string {
  const { passed, failed, broken } = testCounts(files);
  const where = counted(files.length, "file")[language];
  const total = passed + failed;
  const head = {
    nl: `${total === 1 ? "1 geval" : `${total} gevallen`} in ${where}: ${passed} goed, ${failed} fout.`,
    en: `${total === 1 ? "1 case" : `${total} cases`} in ${where}: ${passed} passed, ${failed} failed.`,
  }[language];
  const rest = broken === 0 ? "" : { nl: ` ${counted(broken, "file").nl} niet te gebruiken.`, en: ` ${counted(broken, "file").en} not usable.` }[language];
  return `${failed + broken === 0 ? paint.green(head) : paint.bold(head)}${rest}\n`;
}
