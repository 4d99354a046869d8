// The parser's errors as problems: what an author did, where it shows, and a fix; one problem per line.
import { isCollection, isPair, isScalar, type Node, type YAMLError } from "yaml";
import { lineBreakOf } from "../text/lines.ts";
import type { Problem, ProposedFix } from "../text/problem.ts";
import type { Span } from "../text/span.ts";

/**
 * Problems `syntax/yaml` for the errors and warnings of one document. The variant says what the author probably did; where that
 * is not clear it is the library's own code. One slip makes the parser stumble several times: the first on a line counts, and
 * later lines that only follow from it (`hasEchoes`) are left out.
 */
export function syntaxProblems(document: { readonly contents: unknown; readonly errors: readonly YAMLError[]; readonly warnings: readonly YAMLError[] }, text: string): { readonly problems: Problem[]; readonly hasEchoes: boolean } {
  const source: Source = { text, contents: document.contents };
  const errors = [...document.errors, ...document.warnings].map((error, index) => ({ error, index })).sort((a, b) => a.error.pos[0] - b.error.pos[0] || a.index - b.index);
  const problems = new Map<number, Problem>();
  const places = new Set<number>();
  let isUnreadable = false;
  for (const { error } of errors) {
    // Behind what cannot be read at all, every word is an error of its own.
    const isLeftOver = / in YAML stream/.test(error.message);
    if ((isLeftOver && isUnreadable) || places.has(error.pos[0])) continue;
    isUnreadable ||= isLeftOver;
    places.add(error.pos[0]);
    const problem = problemOf(error, source, problems.size < MOST_EXPLAINED);
    const line = problem && startOfLine(text, problem.span.start);
    if (line !== undefined && !problems.has(line)) problems.set(line, problem!);
  }
  const told = withoutEchoes([...problems.values()], text);
  return { problems: told, hasEchoes: told.length < problems.size };
}

/** One line that is indented wrongly makes those below it stand wrongly too. */
const INDENTED_WRONGLY = new Set(["not-aligned", "value-and-keys", "list-among-keys", "BAD_INDENT"]);
const STARTS_ECHO = new Set([...INDENTED_WRONGLY, "TAB_AS_INDENT"]);

/** A line that is no key or item leaves those within it without a place; a bracket that is not closed all that follow. */
const LEAVES_OPEN = new Set(["no-colon", "no-space-after-colon", "no-space-after-dash", "not-a-key"]);
const SWALLOWS = new Set(["unclosed-list", "unclosed-group"]);

/** Leaves out what only follows from a mistake above: those lines come right with it. */
function withoutEchoes(problems: readonly Problem[], text: string): Problem[] {
  const kept: Problem[] = [];
  for (const [index, problem] of problems.entries()) {
    const cause = kept[kept.length - 1];
    const isEcho = cause !== undefined && INDENTED_WRONGLY.has(problem.variant ?? "") && (isOutOfLineWith(problems[index - 1]!, problem, text) || isLeftBy(cause, problem, text));
    if (!isEcho) kept.push(problem);
  }
  return kept;
}

/** Whether all between the two is indented further, so that both stand in line with each other and not with the rest. */
function isOutOfLineWith(above: Problem, { span }: Problem, text: string): boolean {
  if (!STARTS_ECHO.has(above.variant ?? "")) return false;
  const start = startOfLine(text, span.start);
  const indent = indentOf(text, start);
  return contentLines(text, endOfLine(text, above.span.start), start).every((line) => indentOf(text, line) > indent);
}

/** Whether the line lies within the one that `cause` is about. */
function isLeftBy(cause: Problem, { span }: Problem, text: string): boolean {
  if (SWALLOWS.has(cause.variant ?? "")) return true;
  if (!LEAVES_OPEN.has(cause.variant ?? "")) return false;
  const indent = indentOf(text, startOfLine(text, cause.span.start));
  return contentLines(text, endOfLine(text, cause.span.start), span.start + 1).every((line) => indentOf(text, line) > indent);
}

/** Starts of the lines with content behind `from` and before `to`. */
function contentLines(text: string, from: number, to: number): number[] {
  return [...text.slice(from, to).matchAll(/[\r\n]([ \t]*)(?![ \t\r\n#])/g)].map((match) => from + match.index + 1).filter((line) => line < to);
}

function indentOf(text: string, lineStart: number): number {
  return /^[ \t]*/.exec(text.slice(lineStart, lineStart + 1000))![0].length;
}

interface Source {
  readonly text: string;
  readonly contents: unknown;
  /** Every node, outermost first; collected when somebody asks. */
  parts?: readonly Node[];
  /** The same, of what stands in brackets. */
  brackets?: readonly (readonly [number, number])[];
}

/** More errors than this are not explained one by one; a reader is shown a hundred. */
const MOST_EXPLAINED = 200;

/** What was made of an error; without a span the place that the parser names. */
interface Diagnosis {
  readonly variant: string;
  readonly span?: Span;
  readonly params?: Record<string, string>;
  readonly fixes?: readonly ProposedFix[];
}

function problemOf(error: YAMLError, source: Source, isExplained: boolean): Problem | undefined {
  const { text } = source;
  const start = Math.max(0, Math.min(error.pos[0], text.length));
  const end = Math.max(start, Math.min(error.pos[1], text.length));
  const diagnosis = isExplained ? diagnose(error, start, source) : { variant: error.code };
  if (!diagnosis) return undefined;
  const { variant, span = { start, end }, params, fixes }: Diagnosis = diagnosis;
  const shown = onOneLine(text, span);
  return { code: "syntax/yaml", span: shown, variant, params: { detail: error.message, ...params }, ...(fixes && fixes.length > 0 && { fixes }) };
}

/** Undefined for an error that is only the echo of another. */
function diagnose(error: YAMLError, start: number, source: Source): Diagnosis | undefined {
  const { code, message } = error;
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return message.startsWith("A block sequence") ? unexpectedLine(start, source) : valueWithKeys(start, source);
    case "MULTILINE_IMPLICIT_KEY":
      return unexpectedLine(start, source);
    case "MISSING_CHAR":
      return missing(message, start, source);
    case "BAD_INDENT":
      return /^(Flow|Block scalar)/.test(message) ? unclosed(message, start, source) : unexpectedLine(start, source);
    case "UNEXPECTED_TOKEN":
      return unexpected(message, start, source);
    case "BAD_SCALAR_START":
      return loneSign(start, source) ?? badStart(start, source);
    case "TAB_AS_INDENT":
      return { variant: code, fixes: spacesFor(start, source.text) };
    case "BAD_ALIAS":
      return starBullet(start, source) ?? { variant: code };
    case "BLOCK_IN_FLOW":
      return { variant: "missing-comma" };
    default:
      return { variant: code };
  }
}

function missing(message: string, start: number, source: Source): Diagnosis | undefined {
  if (message.startsWith("Missing closing")) return unclosedQuote(start, source);
  if (message.startsWith("Missing , ")) return { variant: "missing-comma" };
  if (message.startsWith("Missing directives-end")) return percentLine(source.text);
  if (message.startsWith("Comments must be")) return isFirstOfLine(source.text, start) ? undefined : { variant: "comment-space", fixes: inserting(start, " ") };
  if (message.startsWith("Flow") || message.startsWith("Block scalar")) return unclosed(message, start, source);
  if (message.startsWith("Implicit map keys") || message.startsWith("Sequence item")) return unexpectedLine(start, source);
  return { variant: "MISSING_CHAR" };
}

function unexpected(message: string, start: number, source: Source): Diagnosis {
  const { text } = source;
  if (/^(Not a YAML token|Block scalar header)/.test(message)) return { variant: "text-after-pipe", span: restOfLine(text, start) };
  if (message.startsWith("Unexpected scalar at node end")) return isFirstOfLine(text, start) ? unexpectedLine(start, source) : textAfterQuote(start, source);
  const sign = { start, end: start + 1 };
  if (message.startsWith("Unexpected ,")) return { variant: "extra-comma", fixes: fixing("Haal de komma weg", "Remove the comma", sign, "", false) };
  if (message.startsWith("Unexpected flow-")) return { variant: "extra-bracket", fixes: fixing("Haal de haak weg", "Remove the bracket", sign, "", false) };
  if (/ in YAML stream/.test(message)) return leftOver(start, source);
  if (message.startsWith("Unexpected block-seq-ind")) return isFirstOfLine(text, start) ? unexpectedLine(start, source) : (loneSign(start, source) ?? dashAfterKey(start, source));
  return { variant: "UNEXPECTED_TOKEN", span: restOfLine(text, start) };
}

/** The document seems to end before this: because its first line is loose text, or just here. */
function leftOver(start: number, source: Source): Diagnosis {
  const { contents, text } = source;
  if (isScalar(contents) && contents.type === "PLAIN" && contents.range) return unexpectedLine(contents.range[0], source);
  return isFirstOfLine(text, start) ? unexpectedLine(start, source) : { variant: "UNEXPECTED_TOKEN", span: restOfLine(text, start) };
}

/** `%` at the margin starts an instruction to the parser, which nobody means. */
function percentLine(text: string): Diagnosis {
  const match = /^%.*$/m.exec(text);
  return { variant: "percent", ...(match && { span: restOfLine(text, match.index) }) };
}

/** A line that cannot stand where it stands: what does it look like? */
function unexpectedLine(start: number, { text }: Source): Diagnosis {
  const lineStart = startOfContent(text, startOfLine(text, start));
  const line = text.slice(lineStart, endOfLine(text, lineStart));
  const indent = line.length - line.trimStart().length;
  const content = line.trim();
  const span = { start: lineStart + indent, end: lineStart + indent + content.length };
  const glued = /^((?:- +)?)([\p{L}][\p{L}\p{N}_-]*):(\u00a0*)(?=\S)(?!\/\/)/u.exec(content);
  if (glued) {
    const [whole, dash, key, hardSpace] = glued as unknown as [string, string, string, string];
    const colon = span.start + whole.length - hardSpace.length;
    const gap = { start: colon, end: colon + hardSpace.length };
    return { variant: "no-space-after-colon", span: { start: span.start + dash.length, end: colon }, params: { key }, fixes: fixing("Zet een spatie achter de dubbele punt", "Put a space behind the colon", gap, " ", true) };
  }
  if (/^-[^\s-]/.test(content)) return { variant: "no-space-after-dash", span: { start: span.start, end: span.start + 1 }, fixes: spaceAfterDash([span.start]) };
  if (/^-(\s|$)/.test(content)) return { variant: "list-among-keys", span: { start: span.start, end: span.start + 1 } };
  if (/^[^\s#'"][^#]*:(\s|$)/.test(content)) return { variant: "not-aligned", span: { start: span.start, end: span.start + content.indexOf(":") } };
  if (/^[\p{L}][\p{L}\p{N}_-]*$/u.test(content)) return { variant: "no-colon", span, params: { key: content }, fixes: fixing("Zet er een dubbele punt achter", "Put a colon behind it", { start: span.end, end: span.end }, ": ", false) };
  const [, dash = "", key] = /^((?:- +)*)([\p{L}][\p{L}\p{N}_-]*)[ \t]/u.exec(content) ?? [];
  if (key !== undefined && isKeyElsewhere(key, text)) {
    const start = span.start + dash.length;
    const end = start + key.length;
    return { variant: "no-colon", span: { start, end }, params: { key }, fixes: fixing("Zet er een dubbele punt achter", "Put a colon behind it", { start: end, end }, ":", false) };
  }
  return { variant: "not-a-key", span };
}

/** Whether other lines have this word as their key, so that it is one here too. */
function isKeyElsewhere(word: string, text: string): boolean {
  return ["\n", " "].some((before) => text.includes(`${before}${word}: `) || text.includes(`${before}${word}:\n`));
}

/**
 * Lines such as `-vraagt door`: YAML reads them as one text that begins with a dash, their author meant a list.
 * @param span of a plain text
 */
export function gluedDashes(text: string, span: Span): Problem | undefined {
  if (text[span.start] !== "-" || !/^-\p{L}/u.test(text.slice(span.start, span.start + 3)) || !isFirstOfLine(text, span.start)) return undefined;
  const later = [...text.slice(span.start, span.end).matchAll(/[\r\n][ \t]*(?=-\p{L})/gu)].map((match) => span.start + match.index + match[0].length);
  return { code: "syntax/yaml", variant: "no-space-after-dash", span: { start: span.start, end: span.start + 1 }, fixes: spaceAfterDash([span.start, ...later]) };
}

function spaceAfterDash(dashes: readonly number[]): ProposedFix[] {
  const title = { nl: "Zet een spatie achter het streepje", en: "Put a space behind the dash" };
  return [{ title, safe: true, edits: dashes.map((dash) => ({ span: { start: dash + 1, end: dash + 1 }, newText: " " })) }];
}

function badStart(start: number, { text }: Source): Diagnosis {
  const span = restOfValue(text, start);
  return { variant: "BAD_SCALAR_START", span, params: { character: text[start] ?? "" }, fixes: quoting(span, text, true) };
}

/** `resultaat: ?` or `-`: what people write for "not known" and "nothing". Behind a `?`, what follows is read as something else than it was. */
function loneSign(start: number, { text }: Source): Diagnosis | undefined {
  const span = restOfValue(text, start);
  if (span.end !== start + 1 || isFirstOfLine(text, start)) return undefined;
  return { variant: "lone-sign", span, params: { sign: text[start]! }, fixes: quoting(span, text, text[start] === "-") };
}

/** `gedrag: - vraagt door`: the dash goes below its key, in line with the dashes that follow it. */
function dashAfterKey(start: number, { text }: Source): Diagnosis {
  const lineStart = startOfLine(text, start);
  const span = { start: start - /[ \t]*$/.exec(text.slice(lineStart, start))![0].length, end: start };
  const key = /^ *(?:- +)*/.exec(text.slice(lineStart, span.start))![0].length;
  const next = nextContentLine(text, endOfLine(text, start));
  const below = next === undefined || text[next] !== "-" ? -1 : next - startOfLine(text, next);
  const indent = below >= key ? below : key + 2;
  const lineBreak = lineBreakOf(text);
  const isWhole = /:$/.test(text.slice(lineStart, span.start));
  return { variant: "dash-after-key", fixes: isWhole ? fixing("Zet het streepje op een nieuwe regel", "Put the dash on a new line", span, lineBreak + " ".repeat(indent), false) : [] };
}

/** `titel: Zorg: thuis`, or a value with keys below it. */
function valueWithKeys(start: number, source: Source): Diagnosis {
  const { text } = source;
  const line = text.slice(start, endOfLine(text, start));
  if (/^[?:](\s|$)/.test(line)) return loneSign(start, source) ?? badStart(start, source);
  if (/:(\s|$)/.test(line)) {
    const span = restOfValue(text, start);
    // Quotes around a text that goes on below would cut it off.
    if (text[span.end - 1] === ":") return { variant: "colon-in-text", span };
    return { variant: "colon-in-text", span, fixes: quoting(span, text, false) };
  }
  const next = nextContentLine(text, endOfLine(text, start));
  return { variant: "value-and-keys", span: next ? restOfLine(text, next) : restOfLine(text, start) };
}

/** A quote that is never closed swallows the rest of the file; it is shown where it opens. */
function unclosedQuote(end: number, source: Source): Diagnosis {
  const opened = partsIn(source).find((node) => isScalar(node) && (node.type === "QUOTE_SINGLE" || node.type === "QUOTE_DOUBLE") && node.range?.[1] === end);
  const start = opened?.range?.[0];
  if (start === undefined) return { variant: "unclosed-quote" };
  const span = restOfLine(source.text, start);
  if (/^'[a-zA-Z]{1,2} /.test(source.text.slice(start, start + 4))) return { variant: "apostrophe", span, fixes: quoting(span, source.text, false) };
  return { variant: "unclosed-quote", span, fixes: closing(span, source.text) };
}

/** A quote at the end of the line, where the value is all that is left of it and nothing in it could be a comment. */
function closing(span: Span, text: string): ProposedFix[] {
  const quote = text[span.start]!;
  const value = text.slice(span.start + 1, span.end);
  const isWhole = /[:-][ \t]+$/.test(text.slice(startOfLine(text, span.start), span.start));
  if (!isWhole || value === "" || value.includes(quote) || /\s#|\\$/.test(value)) return [];
  return fixing("Sluit de tekst aan het eind van de regel", "Close the text at the end of the line", { start: span.end, end: span.end }, quote, false);
}

/** `"Zorg" thuis`, or a text with an apostrophe at its start and one further on. */
function textAfterQuote(start: number, source: Source): Diagnosis {
  const { text } = source;
  const quoted = partsIn(source).find((node) => isScalar(node) && node.type === "QUOTE_SINGLE" && (node.range?.[1] ?? -1) <= start && start <= (node.range?.[2] ?? -1) + 1);
  const from = quoted?.range?.[0];
  if (from !== undefined && startOfLine(text, from) === startOfLine(text, start)) {
    const span = restOfValue(text, from);
    const inQuotes = /^'(.*[^' ])'$/.exec(text.slice(span.start, span.end))?.[1];
    if (inQuotes !== undefined && !/^[stnkmr] /.test(inQuotes)) return { variant: "apostrophe-inside", span, fixes: fixing("Zet de tekst tussen dubbele aanhalingstekens", "Put the text in double quotes", span, JSON.stringify(inQuotes.replaceAll("''", "'")), false) };
    return { variant: "apostrophe", span, fixes: quoting(span, text, false) };
  }
  return { variant: "text-after-quote", span: restOfLine(text, start) };
}

/** A bracket that is never closed is shown where it opens. */
function unclosed(message: string, start: number, source: Source): Diagnosis {
  if (message.startsWith("Block scalar")) return { variant: "block-text-indent" };
  const isList = message.startsWith("Flow sequence");
  const bracket = isList ? "[" : "{";
  const from = bracketsIn(source).findLast(([opens, ends]) => opens < start && ends >= start - 1 && source.text[opens] === bracket)?.[0];
  const variant = isList ? "unclosed-list" : "unclosed-group";
  return from === undefined ? { variant } : { variant, span: { start: from, end: from + 1 }, fixes: closingBracket(from, source.text) };
}

/** The bracket that closes at the end of the line, where a key of its own stands on the next line and no other bracket or quote on this one. */
function closingBracket(from: number, text: string): ProposedFix[] {
  const lineStart = startOfLine(text, from);
  const lead = /^[ ]*(?:- +)*(?=[\p{L}\p{N}_-]+: +$)/u.exec(text.slice(lineStart, from));
  const value = text.slice(from + 1, endOfLine(text, from)).trimEnd();
  if (!lead || value === "" || /[[\]{}"'#]|,$/.test(value)) return [];
  const next = nextContentLine(text, endOfLine(text, from));
  const isLast = next === undefined || (next - startOfLine(text, next) <= lead[0].length && /^(?:- |[\p{L}\p{N}_-]+:(?:\s|$))/u.test(text.slice(next, next + 200)));
  if (!isLast) return [];
  const end = from + 1 + value.length;
  const close = text[from] === "[" ? "]" : "}";
  return fixing(`Zet ${close} aan het eind van de regel`, `Put ${close} at the end of the line`, { start: end, end }, value.startsWith(" ") ? ` ${close}` : close, false);
}

/** Where the lists and groups in brackets open and end, outermost first. */
function bracketsIn(source: Source): readonly (readonly [number, number])[] {
  return (source.brackets ??= partsIn(source).flatMap((node) => (isCollection(node) && node.flow === true && node.range ? [[node.range[0], node.range[1]] as const] : [])));
}

function partsIn(source: Source): readonly Node[] {
  return (source.parts ??= partsOf(source.contents));
}

/** Every node, outermost first. */
function partsOf(node: unknown, found: Node[] = []): Node[] {
  if (isPair(node)) {
    partsOf(node.key, found);
    partsOf(node.value, found);
  } else if (isCollection(node)) {
    found.push(node);
    for (const item of node.items) partsOf(item, found);
  } else if (isScalar(node)) found.push(node);
  return found;
}

/** Double quotes around a value, as it is written. */
function quoting(span: Span, text: string, safe: boolean): ProposedFix[] {
  const written = text.slice(span.start, span.end);
  return fixing("Zet de tekst tussen aanhalingstekens", "Put the text in quotes", span, JSON.stringify(written), safe);
}

/** `* luistert`: a list as other programs write it; with dashes for all its lines. */
function starBullet(start: number, { text }: Source): Diagnosis | undefined {
  if (!isFirstOfLine(text, start) || !/^\* +\S/.test(text.slice(start, start + 100))) return undefined;
  const lineStart = startOfLine(text, start);
  const indent = text.slice(lineStart, start);
  const edits: { span: Span; newText: string }[] = [];
  for (let line = lineStart; text.startsWith(`${indent}* `, line); line = endOfLine(text, line) + (text.startsWith("\r\n", endOfLine(text, line)) ? 2 : 1)) edits.push({ span: { start: line + indent.length, end: line + indent.length + 1 }, newText: "-" });
  return { variant: "star-bullet", fixes: [{ title: { nl: "Zet streepjes in plaats van sterretjes", en: "Put dashes instead of asterisks" }, safe: false, edits }] };
}

/** Two spaces for each tab in the indentation; how deep the line belongs is for the author to see. */
function spacesFor(start: number, text: string): ProposedFix[] {
  const lineStart = startOfLine(text, start);
  const indent = /^[ \t]*/.exec(text.slice(lineStart, endOfLine(text, start)))![0];
  if (!indent.includes("\t")) return [];
  const spaces = " ".repeat(columnBelow(lineStart, text[lineStart + indent.length] === "-", text) ?? indent.replaceAll("\t", "  ").length);
  return fixing("Vervang tabs door spaties", "Replace tabs by spaces", { start: lineStart, end: lineStart + indent.length }, spaces, false);
}

/** Where a line belongs by those above it: within a key without a value, else in line with a key or an earlier dash. */
function columnBelow(lineStart: number, isItem: boolean, text: string): number | undefined {
  const above = text.slice(Math.max(0, lineStart - 2000), lineStart).split(/\r\n|[\r\n]/).filter((line) => /^[ \t]*[^\s#]/.test(line));
  const last = above.at(-1);
  if (last === undefined || /^ *\t/.test(last)) return undefined;
  const key = /^ *(?:- +)*/.exec(last)![0].length;
  if (/:\s*(?:#.*)?$/.test(last)) return key + 2;
  return isItem ? above.findLast((line) => /^ *-/.test(line))?.indexOf("-") : key;
}

function inserting(offset: number, newText: string): ProposedFix[] {
  return fixing("Zet er een spatie tussen", "Put a space in between", { start: offset, end: offset }, newText, true);
}

function fixing(nl: string, en: string, span: Span, newText: string, safe: boolean): ProposedFix[] {
  return [{ title: { nl, en }, safe, edits: [{ span, newText }] }];
}

function isFirstOfLine(text: string, offset: number): boolean {
  return text.slice(startOfLine(text, offset), offset).trim() === "";
}

function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r") start -= 1;
  return start;
}

function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return end;
}

/** Start of the first line with content from `lineStart` on, which itself is the answer when there is none. */
function startOfContent(text: string, lineStart: number): number {
  const blank = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|[\r\n]))+/.exec(text.slice(lineStart, lineStart + 2000))?.[0].length ?? 0;
  return lineStart + blank < text.length ? lineStart + blank : lineStart;
}

/** From `start` to the last visible character of the line. */
function restOfLine(text: string, start: number): Span {
  return { start, end: start + text.slice(start, endOfLine(text, start)).trimEnd().length };
}

/** The same without a comment. */
function restOfValue(text: string, start: number): Span {
  const rest = text.slice(start, endOfLine(text, start));
  return { start, end: start + rest.replace(/\s#.*$/, "").trimEnd().length };
}

function nextContentLine(text: string, offset: number): number | undefined {
  const match = /[^\s]/.exec(text.slice(offset, offset + 2000));
  return match ? offset + match.index : undefined;
}

/** Keeps a span on the line where the trouble starts, so that an editor does not underline half the file. */
function onOneLine(text: string, span: Span): Span {
  return { start: span.start, end: Math.max(span.start, Math.min(span.end, endOfLine(text, span.start))) };
}
