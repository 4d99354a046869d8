// Several names in one text, where a list was meant: "communicator, leider" or "ek-1 en ek-2".
import type { Document } from "../../model/document.ts";
import type { Localized } from "../../text/localized.ts";
import type { ProposedFix } from "../../text/problem.ts";
import type { Span } from "../../text/span.ts";
import { isPlain } from "./fixes.ts";

/** Longer texts are no lists of names. */
const LONGEST = 400;

const SIGNS = /\s*[,;|/+&]\s*|\s+-\s+|\s+(?:en|of|and|or)\s+/;

/** As names are written, without a space. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}.:@#_-]*$/u;

/** `vk-1 t/m vk-4`, `ek-2 tot en met 5`. */
const RANGE = /([\p{L}\p{N}.:@#_-]*?)(\d{1,3}) *(?:t\/m|tot en met|up to and including) *([\p{L}\p{N}.:@#_-]*?)(\d{1,3})(?![.:_-]?[\p{L}\p{N}])/gu;

/** More are not written as a range. */
const LONGEST_RANGE = 50;

/** `written` with each range as all that is in it, between commas. */
function withoutRanges(written: string): string {
  return written.replace(RANGE, (range, name: string, from: string, again: string, to: string) => {
    const count = Number(to) - Number(from) + 1;
    if (count < 2 || count > LONGEST_RANGE || !name.endsWith(again)) return range;
    return Array.from({ length: count }, (_, index) => `${name}${Number(from) + index}`).join(", ");
  });
}

/** The names in `written`; undefined unless there are several, and every one of them is known or it could be nothing but a list of which some are. */
export function severalNames(written: string, isKnown: (name: string) => boolean): readonly string[] | undefined {
  if (written.length > LONGEST) return undefined;
  const bySign = split(withoutRanges(written), SIGNS);
  // What is not known in a list is told once it is one.
  if (bySign.length > 1 && (bySign.every(isKnown) || (bySign.every((name) => NAME.test(name)) && bySign.some(isKnown)))) return [...new Set(bySign)];
  const bySpace = split(written, /\s+/);
  return bySpace.length > 1 && bySpace.every(isKnown) ? [...new Set(bySpace)] : undefined;
}

/** What `written` may list, whatever it is: parts between commas and the like. */
export function partsIn(written: string): readonly string[] {
  return written.length > LONGEST ? [written] : split(withoutRanges(written), SIGNS);
}

function split(written: string, separator: RegExp): string[] {
  return written.split(separator).map((name) => name.trim()).filter((name) => name !== "");
}

/** Writes the names as a list in the place of the text at `span`. */
export function listFix(document: Document, span: Span, names: readonly string[]): ProposedFix[] {
  const { text, lines } = document.tree;
  const quote = text[span.start - 1];
  const quoted = (quote === '"' || quote === "'") && text[span.end] === quote;
  const whole = quoted ? { start: span.start - 1, end: span.end + 1 } : span;
  const before = text.slice(0, whole.start).trimEnd();
  const list = names.join(", ");
  const dash = before.endsWith("-") && !/[\r\n]/.test(text.slice(before.length, whole.start)) ? " ".repeat(lines.positionAt(before.length - 1).character) : undefined;
  const newText = /[[,]$/.test(before) ? list : before.endsWith(":") ? `[${list}]` : dash !== undefined ? names.join(`${text.includes("\r\n") ? "\r\n" : "\n"}${dash}- `) : undefined;
  if (newText === undefined || !names.every(isPlain)) return [];
  return [{ title: AS_LIST, safe: false, edits: [{ span: whole, newText }] }];
}

const AS_LIST: Localized = { nl: "Maak er een lijst van", en: "Make it a list" };
