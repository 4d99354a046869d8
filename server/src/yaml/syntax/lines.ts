// A line that cannot stand where it stands: its key, its colon, its dash or its indentation.
import { lineBreakOf } from "../../text/lines.ts";
import type { Problem, ProposedFix } from "../../text/problem.ts";
import type { Span } from "../../text/span.ts";
import { alignment, dashAlignment } from "./indentation.ts";
import { endOfLine, indentOf, isFirstOfLine, nextContentLine, restOfLine, startOfContent, startOfLine } from "./places.ts";
import { fixing, type Diagnosis, type Source } from "./source.ts";

/** A line that cannot stand where it stands: what does it look like? */
export function unexpectedLine(start: number, { text }: Source): Diagnosis {
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
  if (/^-(\s|$)/.test(content)) return { variant: "list-among-keys", span: { start: span.start, end: span.start + 1 }, fixes: dashAlignment(text, lineStart) };
  if (/^[^\s#'"][^#]*:(\s|$)/.test(content)) return { variant: "not-aligned", span: { start: span.start, end: span.start + content.indexOf(":") }, fixes: alignment(text, lineStart) };
  if (/^[\p{L}][\p{L}\p{N}_-]*$/u.test(content)) return { variant: "no-colon", span, params: { key: content }, fixes: fixing("Zet er een dubbele punt achter", "Put a colon behind it", { start: span.end, end: span.end }, ": ", false) };
  const meant = keyBefore(content, text);
  if (!meant) return { variant: "not-a-key", span };
  const { dash, key } = meant;
  const place = { start: span.start + dash.length, end: span.start + dash.length + key.length };
  return { variant: "no-colon", span: place, params: { key }, fixes: colonBehind(text, place.end) };
}

/** The key without its colon that a line begins with, behind its dashes: with another sign for one, or a word that other lines of `text` have as their key. */
export function keyBefore(content: string, text: string): { readonly dash: string; readonly key: string } | undefined {
  const [, dash, key, behind] = /^((?:- +)*)([\p{L}][\p{L}\p{N}_-]*)([ \t：=])/u.exec(content) ?? [];
  return dash !== undefined && key !== undefined && (behind === "：" || isKeyElsewhere(key, text)) ? { dash, key } : undefined;
}

/** Puts a colon behind a key that ends at `end`, in the place of another sign that was meant as one. */
export function colonBehind(text: string, end: number): ProposedFix[] {
  const sign = /^[ \t]*[=：;][ \t]*/.exec(text.slice(end, end + 100))?.[0];
  return fixing("Zet er een dubbele punt achter", "Put a colon behind it", { start: end, end: end + (sign?.length ?? 0) }, sign === undefined ? ":" : ": ", false);
}

/** A key with markup: `**titel**: Zorg`, `**titel:** Zorg`. */
const DECORATED = /^([ \t]*(?:- +)*)(\*{1,3}|`)([\p{L}][\p{L}\p{N}_-]*)(?:\2[ \t]*:|:\2)(?=\s|$)/u;

/** A key as a chat or a page with markup writes it: YAML reads the stars as something else. All such keys of the text are mended together. */
export function decoratedKey(start: number, source: Source): Diagnosis | undefined {
  const { text } = source;
  const lineStart = startOfLine(text, start);
  const found = DECORATED.exec(text.slice(lineStart, lineStart + 200));
  if (!found) return undefined;
  const [whole, before, , key] = found as unknown as [string, string, string, string];
  source.markup ??= linesOutsideBlocks(text).flatMap(({ at, line }) => {
    const [all, first, , name] = DECORATED.exec(line) ?? [];
    return all === undefined ? [] : [{ span: { start: at + first!.length, end: at + all.length }, newText: `${name!}:` }];
  });
  return { variant: "decorated-key", span: { start: lineStart + before.length, end: lineStart + whole.length }, params: { key }, fixes: [{ title: { nl: "Haal de opmaak van de sleutels weg", en: "Remove the markup of the keys" }, safe: true, edits: source.markup }] };
}

const FENCE = /^[ \t]*(?:`{3,}|~{3,})[ \t]*\w*[ \t]*$/;

/** The lines with ``` around a document that was copied out of a chat or a page; they go together. */
export function codeFence(start: number, source: Source): Diagnosis | undefined {
  const { text } = source;
  const lineStart = startOfLine(text, start);
  const lineEnd = endOfLine(text, start);
  if (lineEnd - lineStart > 200 || !FENCE.test(text.slice(lineStart, lineEnd))) return undefined;
  source.fences ??= linesOutsideBlocks(text).flatMap(({ at, line }) => {
    const lineBreak = /^(?:\r\n|[\r\n])?/.exec(text.slice(at + line.length, at + line.length + 2))![0];
    return FENCE.test(line) ? [{ span: { start: at, end: at + line.length + lineBreak.length }, newText: "" }] : [];
  });
  return { variant: "code-fence", span: { start: lineStart, end: lineEnd }, fixes: [{ title: { nl: "Haal deze regels weg", en: "Remove these lines" }, safe: true, edits: source.fences }] };
}

/** The lines of a text without those of the texts that `|` or `>` begins. */
function linesOutsideBlocks(text: string): { readonly at: number; readonly line: string }[] {
  let block = Infinity;
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index: at }) => {
    const indent = indentOf(line, 0);
    if (line.trim() === "" || indent > block) return [];
    block = /[:-][ \t]+[|>][-+\d]*[ \t]*(?:#.*)?$/.test(line) ? indent : Infinity;
    return [{ at, line }];
  });
}

/** Whether other lines have this word as their key, so that it is one here too. */
function isKeyElsewhere(word: string, text: string): boolean {
  return ["\n", " "].some((before) => text.includes(`${before}${word}: `) || text.includes(`${before}${word}:\n`));
}

/** `%` at the margin starts an instruction to the parser, which nobody means. */
export function percentLine(text: string): Diagnosis {
  const match = /^%.*$/m.exec(text);
  return { variant: "percent", ...(match && { span: restOfLine(text, match.index) }) };
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

/** `gedrag: - vraagt door`: the dash goes below its key, in line with the dashes that follow it. */
export function dashAfterKey(start: number, { text }: Source): Diagnosis {
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

/** `* luistert`: a list as other programs write it; with dashes for all its lines. */
export function starBullet(start: number, { text }: Source): Diagnosis | undefined {
  if (!isFirstOfLine(text, start) || !/^\* +\S/.test(text.slice(start, start + 100))) return undefined;
  const lineStart = startOfLine(text, start);
  const indent = text.slice(lineStart, start);
  const edits: { span: Span; newText: string }[] = [];
  for (let line = lineStart; text.startsWith(`${indent}* `, line); line = endOfLine(text, line) + (text.startsWith("\r\n", endOfLine(text, line)) ? 2 : 1)) edits.push({ span: { start: line + indent.length, end: line + indent.length + 1 }, newText: "-" });
  return { variant: "star-bullet", fixes: [{ title: { nl: "Zet streepjes in plaats van sterretjes", en: "Put dashes instead of asterisks" }, safe: false, edits }] };
}

/** Two spaces for each tab in the indentation; how deep the line belongs is for the author to see. */
export function spacesFor(start: number, text: string): ProposedFix[] {
  const lineStart = startOfLine(text, start);
  const indent = /^[ \t]*/.exec(text.slice(lineStart, endOfLine(text, start)))![0];
  if (!indent.includes("\t")) return [];
  const spaces = " ".repeat(columnBelow(lineStart, text[lineStart + indent.length] === "-", indent, text) ?? indent.replaceAll("\t", "  ").length);
  return fixing("Vervang tabs door spaties", "Replace tabs by spaces", { start: lineStart, end: lineStart + indent.length }, spaces, false);
}

/** How many spaces a tab may stand for. */
const TAB_WIDTHS = [2, 4, 8];

/** Where a line belongs by those above it: within a key without a value, else in line with keys or dashes, where one is as far in as its tabs may mean. */
function columnBelow(lineStart: number, isItem: boolean, indent: string, text: string): number | undefined {
  const above = text.slice(Math.max(0, lineStart - 2000), lineStart).split(/\r\n|[\r\n]/).filter((line) => /^[ \t]*[^\s#]/.test(line));
  const last = above.at(-1);
  if (last === undefined || /^ *\t/.test(last)) return undefined;
  const column = (line: string): number => /^ *(?:- +)*/.exec(line)![0].length;
  if (/:\s*(?:#.*)?$/.test(last)) return column(last) + 2;
  const levels = isItem ? above.filter((line) => /^ *-/.test(line)).map((line) => line.indexOf("-")) : above.map(column);
  const meant = TAB_WIDTHS.map((width) => indent.replaceAll("\t", " ".repeat(width)).length).find((length) => levels.includes(length));
  return meant ?? (isItem ? levels.at(-1) : column(last));
}
