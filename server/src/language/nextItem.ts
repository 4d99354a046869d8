// Feature: below the last line of a list, the start of its next item: `- code: B1-K1-W3` and the keys that must be there.
import type { Document } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import { unfold, type ObjectSpec } from "../schema/spec.ts";
import { lineBreakOf } from "../text/lines.ts";
import type { TextEdit } from "../text/problem.ts";
import { goesOnWithText, placeAt } from "./at.ts";
import { objectBody } from "./completion/keys.ts";
import { dashColumn, entriesAround } from "./entries.ts";
import { newIds } from "./nextId.ts";
import { specOfPath } from "./root.ts";

/** The new text has placeholders in snippet syntax; it replaces the indentation that is there. */
export interface NextItem {
  readonly edit: TextEdit;
}

/** On an empty line right below the end of one or more lists of items: the next item of each, innermost first. Never throws. */
export function nextItemsAt(document: Document, offset: number): NextItem[] {
  const { lines } = document.tree;
  const { line } = lines.positionAt(offset);
  if (line === 0 || lines.lineText(line).trim() !== "" || goesOnWithText(document, offset)) return [];
  const ended = document.items.filter((item) => lastEntryEndsAt(document, item, line - 1));
  const inside = ended.sort((a, b) => b.span.start - a.span.start);
  return inside.flatMap((item) => nextItem(document, item, { start: lines.lineStart(line), end: offset }));
}

/** Whether `item` is the last of a list of lines, and its own last line is `line`. */
function lastEntryEndsAt(document: Document, item: Item, line: number): boolean {
  const { lines } = document.tree;
  if (lines.positionAt(item.span.start).line > line || lines.positionAt(item.span.end).line < line) return false;
  const list = entriesAround(document, item);
  if (!list || list.flow || list.index !== list.all.length - 1) return false;
  return lines.positionAt(list.all[list.index]!.region.end).line === line;
}

function nextItem(document: Document, item: Item, span: TextEdit["span"]): NextItem[] {
  const column = dashColumn(document, item);
  const path = placeAt(document, item.idSpan.start)?.path;
  const step = path?.findLastIndex((each) => typeof each === "number") ?? -1;
  const list = path?.slice(0, step);
  const spec = list && specOfPath(document, list);
  const object = spec?.type === "list" ? unfold(spec.of) : undefined;
  if (column === undefined || !list || step < 0 || object?.type !== "object" || !object.item) return [];
  const [id] = newIds({ document, list, object, idsAround: idsAround(item), word: span }, [""]);
  const body = objectBody(object as ObjectSpec, { eol: lineBreakOf(document.tree.text), column: column + 2, next: 1 }, false, id);
  return [{ edit: { span, newText: `${" ".repeat(column)}- ${body}` } }];
}

function idsAround(item: Item): string[] {
  const ids: string[] = [];
  for (let parent = item.parent; parent; parent = parent.parent) ids.push(parent.id);
  return ids;
}
