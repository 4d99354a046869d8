// Several names in one text, where a list was meant: "communicator, leider" or "ek-1 en ek-2".
import type { Document } from "../../model/document.ts";
import { lineBreakOf } from "../../text/lines.ts";
import type { Localized } from "../../text/localized.ts";
import type { ProposedFix } from "../../text/problem.ts";
import { plain } from "../../text/nearest.ts";
import { betweenCertainSigns, betweenSigns, nameAndExplanation } from "../../text/several.ts";
import type { Span } from "../../text/span.ts";
import { valueWithComment } from "../../yaml/value-comment.ts";
import { isPlain, replaceWith } from "./fixes.ts";

/** Longer texts are no lists of names. */
const LONGEST = 400;

/** As names are written: without a space, but for one before a number (`EK 1`). */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}.:@#_-]*(?: \d[\d.]*)?$/u;

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

/** What a part of a text is the name of, given what the part before it was; undefined for what is not known. */
export type Meant = (part: string, before: string | undefined) => string | undefined;

/**
 * The names in `written`; undefined unless there are several, and every one of them is known, or it could be nothing but
 * a list. What is not known in a list is told once it is one.
 */
export function severalNames(written: string, meant: Meant): readonly string[] | undefined {
  if (written.length > LONGEST) return undefined;
  const listed = withoutRanges(unbracketed(written));
  const parts = betweenSigns(listed);
  const known = knownIn(parts, meant);
  const isBare = parts.every((part) => NAME.test(part)) && (known.some((name) => name !== undefined) || betweenCertainSigns(listed).length === parts.length);
  if (parts.length > 1 && (isBare || !known.includes(undefined))) return [...new Set(parts.map((part, index) => known[index] ?? part))];
  const words = listed.trim().split(/\s+/);
  const named = knownIn(words, meant);
  return words.length > 1 && !named.includes(undefined) ? [...new Set(named as string[])] : undefined;
}

/** Without the round brackets that some put around a list. */
function unbracketed(written: string): string {
  return /^\(([^()]*)\)$/.exec(written.trim())?.[1] ?? written;
}

function knownIn(parts: readonly string[], meant: Meant): readonly (string | undefined)[] {
  let before: string | undefined;
  return parts.map((part) => {
    const name = meant(part, before);
    before = name ?? before;
    return name;
  });
}

/** Fixes that put one of `near` in the place of a name; none in the place of several, of which all but one would be lost. What is said behind a name becomes a comment. */
export function nearFix(document: Document, span: Span, near: readonly string[]): ProposedFix[] {
  const written = document.tree.text.slice(span.start, span.end);
  const said = nameAndExplanation(written);
  const name = said && near.find((one) => isPlain(one) && plain(one) === plain(said.name));
  const edit = name === undefined ? undefined : valueWithComment(document.tree, span, name, said!.explanation);
  if (edit) return [{ title: { nl: `Schrijf "${name!}", met de rest als opmerking`, en: `Write "${name!}", with the rest as a comment` }, safe: false, edits: [edit] }];
  return said || partsIn(written).length > 1 ? [] : replaceWith(document, span, near);
}

/** What `written` may list, whatever it is: parts between commas and the like. */
export function partsIn(written: string): readonly string[] {
  return written.length > LONGEST ? [written] : betweenSigns(withoutRanges(written));
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
  const newText = /[[,]$/.test(before) ? list : before.endsWith(":") ? `[${list}]` : dash !== undefined ? names.join(`${lineBreakOf(text)}${dash}- `) : undefined;
  if (newText === undefined || !names.every(isPlain)) return [];
  return [{ title: AS_LIST, safe: false, edits: [{ span: whole, newText }] }];
}

const AS_LIST: Localized = { nl: "Maak er een lijst van", en: "Make it a list" };
