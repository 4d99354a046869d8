// Looks at a text before the YAML parser does, because some texts of a few kilobytes would kill or hang it.
import type { Problem } from "./problem.ts";
import type { Span } from "./span.ts";

/** What a file may hold; real dossiers are 80–200 KB and nest about 12 deep. */
export interface Limits {
  /** UTF-16 code units. */
  readonly length: number;
  /** Brackets within brackets; about 1,000 abort the parser on Node 20 and 22. */
  readonly flowDepth: number;
  /** Lists and keys within each other by indentation. */
  readonly blockDepth: number;
  /** Line breaks and commas: behind each may stand something that the parser makes a node of, which is what its time goes to. */
  readonly parts: number;
}

/** Files of more bytes than this are not read: no profile comes near, and reading them would only cost memory. */
export const LARGEST_READ = 64_000_000;

/** Holds where a configuration does not say otherwise under `limieten`. */
export const DEFAULT_LIMITS: Limits = { length: 2_000_000, flowDepth: 64, blockDepth: 100, parts: 110_000 };

/**
 * Problems that make parsing unsafe; an empty list means that the text may be parsed.
 * Codes: `syntax/too-large`, `syntax/binary`, `syntax/nesting`.
 */
export function guard(text: string, limits: Limits = DEFAULT_LIMITS): Problem[] {
  if (text.length > limits.length) {
    return [{ code: "syntax/too-large", span: { start: 0, end: firstLineEnd(text) }, params: { size: text.length, limit: limits.length } }];
  }
  const parts = partsIn(text, limits.parts);
  if (parts > limits.parts) return [{ code: "syntax/too-large", variant: "parts", span: { start: 0, end: firstLineEnd(text) }, params: { count: parts, limit: limits.parts } }];
  const nul = text.indexOf("\0");
  if (nul >= 0) return [{ code: "syntax/binary", span: { start: nul, end: nul + 1 } }];
  const deep = tooDeepFlow(text, limits.flowDepth) ?? tooDeepBlock(text, limits.blockDepth);
  return deep ? [{ code: "syntax/nesting", span: deep.span, params: { limit: deep.limit } }] : [];
}

/** A lone half of a surrogate pair; it cannot be saved as UTF-8. At most `limit` are reported. */
export function loneSurrogates(text: string, limit = 20): Problem[] {
  if (text.isWellFormed()) return [];
  const problems: Problem[] = [];
  const pattern = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
  for (const match of text.matchAll(pattern)) {
    if (problems.length === limit) break;
    problems.push({ code: "syntax/characters", span: { start: match.index, end: match.index + 1 } });
  }
  return problems;
}

function firstLineEnd(text: string): number {
  const end = text.slice(0, 200).search(/[\r\n]/);
  return end < 0 ? Math.min(text.length, 200) : end;
}

/** How many line breaks and commas there are; 0 when `text` is too short for more than `limit`. */
function partsIn(text: string, limit: number): number {
  if (text.length <= limit) return 0;
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 44) count += 1;
  }
  return count;
}

type TooDeep = { span: Span; limit: number };

/**
 * Counts brackets without reading the YAML around them. A new key at the margin ends a bracket that was left
 * open, as it does for the parser, unless the document itself is in brackets.
 */
function tooDeepFlow(text: string, limit: number): TooDeep | undefined {
  let depth = 0;
  let rootIsFlow = false;
  let atMargin = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 13) {
      atMargin = true;
      continue;
    }
    const opens = code === 91 || code === 123;
    if (atMargin) {
      if (opens) rootIsFlow = true;
      else if (!rootIsFlow && isKeyStart(code)) depth = 0;
      atMargin = false;
    }
    if (opens) {
      depth += 1;
      if (depth > limit) return { span: { start: index, end: index + 1 }, limit };
    } else if ((code === 93 || code === 125) && depth > 0) depth -= 1;
  }
  return undefined;
}

/** A letter at the margin: the start of a key such as `basisdeel:`. */
function isKeyStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** So many `key: ` on one line are read as keys in each other, and far fewer than this nobody writes. */
const MOST_KEYS_ON_A_LINE = 1_000;

/** Counts growing indentation, with `- - -` on one line as so many levels, also with tags and anchors in between. */
function tooDeepBlock(text: string, limit: number): TooDeep | undefined {
  const stack: number[] = [];
  let lineStart = 0;
  while (lineStart < text.length) {
    const end = lineEnd(text, lineStart);
    let index = lineStart;
    while (text.charCodeAt(index) === 32) index += 1;
    for (let again = index < end; again; ) {
      const column = index - lineStart;
      while (stack.length > 0 && stack[stack.length - 1]! >= column) stack.pop();
      stack.push(column);
      if (stack.length > limit) return { span: { start: index, end: index + 1 }, limit };
      const behind = behindDash(text, index, end);
      again = behind !== undefined && behind < end;
      index = behind ?? index;
    }
    if (end - lineStart > MOST_KEYS_ON_A_LINE && countOf(": ", text, lineStart, end) > MOST_KEYS_ON_A_LINE) return { span: { start: index, end: Math.min(index + 1, end) }, limit: MOST_KEYS_ON_A_LINE };
    lineStart = end + 1;
  }
  return undefined;
}

/** Where the content behind `- `, `? ` or `: ` begins, with the tags and anchors before it; undefined for anything else. */
function behindDash(text: string, index: number, end: number): number | undefined {
  const code = text.charCodeAt(index);
  const isProperty = code === 33 || code === 38;
  let at = index + 1;
  if (isProperty) while (at < end && !isBlank(text.charCodeAt(at))) at += 1;
  else if (code !== 45 && code !== 63 && code !== 58) return undefined;
  if (at >= end || !isBlank(text.charCodeAt(at))) return undefined;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function countOf(needle: string, text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf(needle, start); at >= 0 && at < end; at = text.indexOf(needle, at + needle.length)) count += 1;
  return count;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
