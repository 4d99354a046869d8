// Check results for people at a terminal: per file, with the line itself and what to do about it.
import type { Finding } from "../rules/finding.ts";
import { shownOf } from "../rules/shown.ts";
import type { LineIndex } from "../text/lines.ts";
import type { Language, Localized } from "../text/localized.ts";
import type { Span } from "../text/span.ts";
import { fixability, type CheckedFile, type CheckResult } from "./check.ts";
import { colourOf, summaryLine } from "./summary.ts";
import { cut, letters, padEnd, padStart, visible, widthOf, wrap, type Paint } from "./terminal.ts";
import { SEVERITY_WORDS } from "./words.ts";

/** How the text may look; `width` in cells. */
export interface Look {
  readonly width: number;
  readonly paint: Paint;
}

const SEE_ALSO: Localized = { nl: "zie ook", en: "see also" };

/** Findings grouped by file, then a summary. Lines and columns are one-based. */
export function stylish(result: CheckResult, look: Look): string {
  const withFindings = result.files.filter((file) => file.findings.length > 0);
  const blocks = withFindings.map((file) => fileBlock(file, result, look));
  return [...blocks, summary(result, look)].join("\n");
}

function fileBlock(file: CheckedFile, result: CheckResult, look: Look): string {
  const { lines } = file.document.tree;
  const { findings: shown, more } = shownOf(file.findings);
  const findings = more ? [...shown, more] : shown;
  const places = findings.map(({ span }) => place(lines, span.start));
  const placeWidth = Math.max(...places.map(({ length }) => length));
  const wordWidth = Math.max(...findings.map(({ severity }) => SEVERITY_WORDS[severity][result.language].length));
  const parts = findings.flatMap((_, index) => findingLines(index, places[index]!, { file: { ...file, findings }, result, look, placeWidth, wordWidth }));
  return `${look.paint.underline(visible(file.path))}\n${parts.join("\n")}\n`;
}

interface Table {
  readonly file: CheckedFile;
  readonly result: CheckResult;
  readonly look: Look;
  readonly placeWidth: number;
  readonly wordWidth: number;
}

function findingLines(index: number, at: string, table: Table): string[] {
  const { file, result, look, placeWidth, wordWidth } = table;
  const finding = file.findings[index]!;
  const { paint, width } = look;
  const indent = 2 + placeWidth + 2 + wordWidth + 2;
  const word = SEVERITY_WORDS[finding.severity][result.language];
  const head = `  ${paint.dim(padStart(at, placeWidth))}  ${colourOf(finding.severity, paint)(padEnd(word, wordWidth))}  `;
  const message = wrap(visible(finding.message[result.language]), Math.max(30, width - indent));
  const tail = tailOf(finding, result.language);
  const last = message[message.length - 1]!;
  const fits = indent + widthOf(last) + 2 + widthOf(tail) <= width;
  const textLines = fits ? [...message.slice(0, -1), `${last}  ${paint.dim(tail)}`] : [...message, paint.dim(tail)];
  const [first, ...rest] = textLines;
  const source = isLastAtItsPlace(file.findings, index) ? excerpt(finding.span, table) : [];
  return [head + first, ...rest.map((line) => " ".repeat(indent) + line), ...relatedLines(finding, indent, table), ...source];
}

/** Several findings about one place show its line once. */
function isLastAtItsPlace(findings: readonly Finding[], index: number): boolean {
  const [{ span }, next] = [findings[index]!, findings[index + 1]?.span];
  return next?.start !== span.start || next.end !== span.end;
}

/** Behind the message: the rule, how it can be fixed, and who asks for it. */
function tailOf(finding: Finding, language: Language): string {
  const source = finding.source === undefined ? "" : `(${finding.source[language]})`;
  return [finding.rule, fixMark(finding), source].filter((part) => part !== "").join(" ");
}

function fixMark(finding: Finding): string {
  const how = fixability(finding);
  return how === "safe" ? "[--fix]" : how === "unsafe" ? "[--fix-unsafe]" : "";
}

function place(lines: LineIndex, offset: number): string {
  const { line, character } = lines.positionAt(offset);
  return `${line + 1}:${character + 1}`;
}

/** The line where the finding starts, with carets below it; long lines are cut around the place. */
function excerpt(span: Span, { file, look, placeWidth }: Table): string[] {
  const { lines, text } = file.document.tree;
  if (text === "") return [];
  const { line, character } = lines.positionAt(span.start);
  const source = lines.lineText(line);
  if (source.trim() === "") return [];
  const end = Math.max(character, Math.min(span.end - lines.lineStart(line), source.length));
  const gutter = `${" ".repeat(2 + placeWidth + 2)}${line + 1} | `;
  const shown = around(source, character, end, Math.max(20, look.width - gutter.length));
  const below = `${" ".repeat(gutter.length - 2)}| `;
  return [look.paint.dim(gutter) + shown.text, look.paint.dim(below) + " ".repeat(shown.indent) + look.paint.bold("^".repeat(shown.carets))];
}

/** The part of a line around [start, end) that fits `width`, with the indent and length of the carets in cells. */
function around(source: string, start: number, end: number, width: number): { text: string; indent: number; carets: number } {
  // A line may be a megabyte, and no cell needs more of it than this.
  const most = width * UNITS_IN_LETTER;
  const lead = start > width - 20 ? Math.max(0, start - Math.floor(width / 3)) : 0;
  const from = wholeLetter(source, lead);
  const prefix = from > 0 ? "…" : "";
  const text = cut(prefix + visible(source.slice(from, from + most)), width);
  const indent = widthOf(prefix + visible(source.slice(from, start)));
  const carets = Math.max(1, Math.min(widthOf(visible(source.slice(start, Math.min(end, start + most)))), widthOf(text) - indent));
  return { text, indent, carets };
}

/** A letter of more UTF-16 units than this, of joined emoji or stacked accents, may be cut. */
const UNITS_IN_LETTER = 32;

/** `offset` moved back to the start of the letter it is in. */
function wholeLetter(source: string, offset: number): number {
  let at = Math.max(0, offset - UNITS_IN_LETTER);
  if (offset === 0) return 0;
  for (const letter of letters(source.slice(at, offset + UNITS_IN_LETTER))) {
    if (at + letter.length > offset) return at;
    at += letter.length;
  }
  return at;
}

function relatedLines(finding: Finding, indent: number, { file, result, look }: Table): string[] {
  return finding.related.flatMap(({ uri, span, message }) => {
    const there = uri === undefined ? { path: file.path, lines: file.document.tree.lines } : result.locate(uri);
    if (!there) return [];
    const text = `${SEE_ALSO[result.language]} ${visible(there.path)}:${place(there.lines, span.start)}: ${visible(message[result.language])}`;
    return wrap(text, Math.max(30, look.width - indent)).map((line) => " ".repeat(indent) + look.paint.dim(line));
  });
}

function summary(result: CheckResult, { paint }: Look): string {
  const line = summaryLine(result, paint);
  return line === "" ? "" : `${[line, ...fixable(result)].join("\n")}\n`;
}

function fixable({ files, language }: CheckResult): string[] {
  const all: readonly Finding[] = files.flatMap((file) => file.findings);
  const safe = all.filter((finding) => fixability(finding) === "safe").length;
  const unsafe = all.filter((finding) => fixability(finding) === "unsafe").length;
  return [...(safe > 0 ? [fixLine(safe, "--fix", language)] : []), ...(unsafe > 0 ? [fixLine(unsafe, "--fix-unsafe", language)] : [])];
}

const CHECK_IT: Readonly<Record<string, Localized>> = {
  "--fix": { nl: "", en: "" },
  "--fix-unsafe": { nl: "; lees het resultaat na", en: "; read the result through" },
};

function fixLine(count: number, option: string, language: Language): string {
  const after = CHECK_IT[option]![language];
  if (language === "en") return `${count} can be fixed with ${option}${after}.`;
  return `${count} ${count === 1 ? "is" : "zijn"} te herstellen met ${option}${after}.`;
}
