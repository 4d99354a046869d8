// Feature: what is copied from a word processor or spreadsheet becomes items of the list it is pasted into.
import type { Document } from "../model/document.ts";
import type { UnfoldedSpec } from "../schema/kinds.ts";
import { unfold, type ObjectSpec, type Spec } from "../schema/spec.ts";
import type { TextEdit } from "../text/problem.ts";
import type { Span } from "../text/span.ts";
import { lineBreakOf, LineIndex } from "../text/lines.ts";
import { newIds } from "./nextId.ts";
import { columnsOf, type Columns } from "./paste/columns.ts";
import { nestedItems } from "./paste/nested.ts";
import { pastePlaceAt, type PastePlace } from "./paste/place.ts";
import { depthsOf, rowsOf } from "./paste/rows.ts";
import { yamlScalar } from "../yaml/scalar.ts";

/** The edit that a pasted list becomes, and what to tell whoever pasted it. */
export interface Pasting {
  readonly edit: TextEdit;
  /** How many items it makes. */
  readonly count: number;
  /** Whether there were lists within the list, and everything came to one level all the same. */
  readonly isFlattened: boolean;
}

/**
 * The edit that puts `pasted` at `span` as items in the form that the list asks for: texts, or objects with an id or
 * code of their own; a list within a list as items within items, where there is one place for them. Undefined where there is no list, what is pasted is no list or is YAML already, or has columns that
 * an item has no keys for. Never throws.
 */
export function pasteAsItems(document: Document, span: Span, pasted: string): Pasting | undefined {
  const place = pastePlaceAt(without(document, span), span.start);
  if (!place || isYaml(pasted, place.of)) return undefined;
  const rows = rowsOf(pasted);
  const depths = depthsOf(pasted);
  const within = rows.length === 0 || place.column === undefined ? undefined : nestedItems(place, rows, depths);
  const items = within ?? (rows.length === 0 ? undefined : itemsOf(place, rows));
  if (!items) return undefined;
  const removed = span.end - span.start;
  const behind = (offset: number): number => (offset > span.start ? offset + removed : offset);
  const start = Math.min(place.span.start, span.start);
  return { edit: { span: { start, end: Math.max(span.end, behind(place.span.end)) }, newText: laidOut(document, place, items) }, count: rows.length, isFlattened: !within && depths.some((depth) => depth > 0) };
}

function without(document: Document, { start, end }: Span): Document {
  if (start === end) return document;
  const text = document.tree.text.slice(0, start) + document.tree.text.slice(end);
  return { ...document, tree: { ...document.tree, text, lines: new LineIndex(text) } };
}

/** Whether it has keys of an item, or list items in quotes or brackets: then it is from a file like this. */
function isYaml(pasted: string, of: UnfoldedSpec): boolean {
  if (of.type !== "object") return /^\s*- (?:["'{[]|\w+:\s)/m.test(pasted);
  return [...pasted.matchAll(/^[\s-]*["']?([\w-]+)["']?:(?=\s|$)/gm)].some(([, key]) => Object.hasOwn(of.keys, key!));
}

/** An item is one or more lines, without its dash. */
function itemsOf(place: PastePlace, rows: readonly string[][]): string[][] | undefined {
  const flow = place.column === undefined;
  const scalar = (text: string): string => yamlScalar(text, { flow, quote: undefined });
  if (place.of.type !== "object") {
    const texts = rows.map(withoutNumber);
    return place.of.type !== "map" && texts.every((row) => row.length === 1) ? texts.map(([text]) => [scalar(text!)]) : undefined;
  }
  const columns = columnsOf(place.of, rows);
  if (!columns) return undefined;
  const isShort = columns.keys.length === 1 && columns.keys[0] === place.of.short && !place.of.item;
  if (isShort) return columns.rows.map(([text]) => [scalar(text!)]);
  return flow ? undefined : objectsOf(place, place.of, columns);
}

/** Word copies `1.1`, a tab and the text; in a table the first may be an id, a text has no place for it. */
function withoutNumber(row: readonly string[]): readonly string[] {
  return row.length === 2 && /^\d{1,3}(?:\.\d{1,3})+$/.test(row[0]!) ? row.slice(1) : row;
}

function objectsOf(place: PastePlace, object: ObjectSpec, { keys, rows }: Columns): string[][] {
  const { item } = object;
  const titleAt = item ? keys.indexOf(item.titel) : -1;
  const ids = item && !keys.includes(item.id) ? newIds({ document: place.document, list: place.list, object, idsAround: place.context.idsAround, word: place.context.word }, rows.map((row) => row[titleAt] ?? "")) : [];
  return rows.map((row, index) => [
    ...(ids[index] === undefined ? [] : [`${item!.id}: ${yamlScalar(ids[index], { flow: false, quote: undefined })}`]),
    ...keys.flatMap((key, column) => (row[column] ? [`${key}: ${valueText(object.keys[key]!, row[column])}`] : [])),
  ]);
}

function valueText(folded: Spec, cell: string): string {
  const spec = unfold(folded);
  if (spec.type === "list") return `[${cell.split(/\s*[,;]\s*/).filter((part) => part !== "").map((part) => yamlScalar(part, { flow: true, quote: undefined })).join(", ")}]`;
  const isNumber = (spec.type === "integer" || spec.type === "number") && /^\d+(\.\d+)?$/.test(cell);
  return isNumber || spec.type === "date" || spec.type === "boolean" ? cell : yamlScalar(cell, { flow: false, quote: undefined });
}

function laidOut(document: Document, { column, first, context }: PastePlace, items: readonly string[][]): string {
  if (column === undefined) return context.lead + items.flat().join(", ");
  const eol = lineBreakOf(document.tree.text);
  const indent = " ".repeat(column);
  const text = items.map((lines) => `${indent}- ${lines.join(`${eol}${indent}  `)}`).join(eol);
  switch (first) {
    case "new line":
      return eol + text;
    case "indented dash":
      return text;
    case "dash":
      return context.lead + text.slice(indent.length);
    case "behind dash":
      return context.lead + text.slice(indent.length + 2);
  }
}
