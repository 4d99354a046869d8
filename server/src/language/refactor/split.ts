// Refactoring: one werkproces becomes two; the second takes the behaviour from the cursor on, and the codes after it shift.
import type { KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import type { Project } from "../../project/project.ts";
import { isOfKind, numberOf } from "../../rules/shared/codes.ts";
import { lineBreakOf } from "../../text/lines.ts";
import type { TextEdit } from "../../text/problem.ts";
import { touches, type Span } from "../../text/span.ts";
import { pairOf, type SeqNode } from "../../yaml/tree.ts";
import { itemAround } from "../at.ts";
import { dashColumn, entriesAround, type Entries } from "../entries.ts";
import { recode, type Edits } from "../recode.ts";
import type { Refactoring } from "./refactoring.ts";
import { yamlScalar } from "../../yaml/scalar.ts";

/** What the new werkproces takes over, because it was said of the whole. */
const KEPT = ["bereik", "niveau", "rollen", "dekt", "uit"];

export function splitsAt(project: Project, document: KnownDocument, range: Span): Refactoring[] {
  const item = itemAround(document, range.start);
  const list = item?.kind === "werkproces" && !item.node.flow && isOfKind(item) ? entriesAround(document, item) : undefined;
  if (!item || !list || list.flow || dashColumn(document, item) === undefined) return [];
  const moved = behaviourFrom(document, item, range.start);
  const title = moved
    ? { nl: `Splits ${item.id}: het gedrag vanaf hier wordt een nieuw werkproces`, en: `Split ${item.id}: the behaviour from here on becomes a new work process` }
    : { nl: `Splits ${item.id} in twee werkprocessen`, en: `Split ${item.id} into two work processes` };
  return [{ name: "split", kind: "refactor.extract", title, edits: () => split(project, document, item, list, moved) }];
}

/** The lines of behaviour from the cursor on, when some are left before it. */
function behaviourFrom({ tree: { lines } }: KnownDocument, item: Item, offset: number): Span | undefined {
  const gedrag = pairOf(item.node, "gedrag")?.value;
  if (gedrag?.kind !== "seq" || gedrag.flow) return undefined;
  const { items } = gedrag as SeqNode;
  const { line } = lines.positionAt(offset);
  const index = items.findIndex((entry) => entry && (touches(entry.span, offset) || lines.positionAt(entry.span.start).line === line));
  const [first, last] = [items[index], items.at(-1)];
  if (index < 1 || !first || !last) return undefined;
  return { start: lines.lineStart(lines.positionAt(first.span.start).line), end: lines.lineEnd(lines.positionAt(last.span.end - 1).line) };
}

function split(project: Project, document: KnownDocument, item: Item, { all, index }: Entries, moved: Span | undefined): Edits | undefined {
  const after = all.slice(index + 1).map((entry) => entry.item);
  const number = numberOf(item.id)!;
  const start = item.id.slice(0, -String(number).length);
  const shifted = recode(project, document, new Map(after.flatMap((each) => (each.id.startsWith(start) && isOfKind(each) ? [[each, `${start}${numberOf(each.id)! + 1}`] as const] : []))));
  if (!shifted) return undefined;
  const { end } = all[index]!.region;
  const text = newProcess(document, item, `${start}${number + 1}`, moved);
  const inserted: TextEdit[] = !moved ? [{ span: { start: end, end }, newText: text }] : moved.end >= end
    ? [{ span: { start: lineBreakBefore(document, moved.start), end: moved.end }, newText: text }]
    : [{ span: { start: lineBreakBefore(document, moved.start), end: moved.end }, newText: "" }, { span: { start: end, end }, newText: text }];
  return new Map([...shifted, [document.uri, [...(shifted.get(document.uri) ?? []), ...inserted].sort((a, b) => a.span.start - b.span.start)]]);
}

function newProcess(document: KnownDocument, item: Item, code: string, moved: Span | undefined): string {
  const { text, lines } = document.tree;
  const eol = lineBreakOf(document.tree.text);
  const indent = " ".repeat(lines.positionAt(item.span.start).character);
  const dash = " ".repeat(dashColumn(document, item)!);
  const title = yamlScalar(`${item.titel?.value ?? ""} (2)`.trim(), { flow: false, quote: undefined });
  const kept = KEPT.flatMap((key) => {
    const pair = pairOf(item.node, key);
    return pair?.value ? [indent + text.slice(pair.span.start, pair.span.end).trimEnd()] : [];
  });
  const gap = indent.slice(dash.length + 1);
  return [`${eol}${dash}-${gap}code: ${code}`, `${indent}titel: ${title}`, ...kept, ...(moved ? [`${indent}gedrag:`, text.slice(moved.start, moved.end)] : [])].join(eol);
}

function lineBreakBefore({ tree: { text } }: KnownDocument, start: number): number {
  return start - (text[start - 2] === "\r" ? 2 : 1);
}
