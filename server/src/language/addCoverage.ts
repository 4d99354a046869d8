// Feature: lets an item cover an element, in the form in which the file is written; and which items could.
import { readDocument, type Document, type KnownDocument } from "../model/document.ts";
import type { Item } from "../model/item.ts";
import { kaderName } from "../frameworks/kader.ts";
import type { IndexedKader } from "../frameworks/registry.ts";
import type { Project } from "../project/project.ts";
import { orderingOf, resolve, spokenVersion } from "../project/resolve.ts";
import { KINDS } from "../schema/kinds.ts";
import { unfold, type ItemKind, type ObjectSpec, type Spec } from "../schema/spec.ts";
import { lineBreakOf } from "../text/lines.ts";
import { fill, type Localized } from "../text/localized.ts";
import type { TextEdit } from "../text/problem.ts";
import type { Span } from "../text/span.ts";
import { pairOf, type MapNode, type Pair, type SeqNode } from "../yaml/tree.ts";
import { itemAround } from "./at.ts";
import { yamlScalar } from "../yaml/scalar.ts";

/** The edit that lets `item` cover an element, or why it cannot be made. */
export type Addition = { readonly edit: TextEdit; readonly key: "rollen" | "dekt" } | { readonly refused: Localized };

const REFUSED = {
  already: { nl: "{item} dekt dit al.", en: "{item} covers this already." },
  noKey: { nl: "{item} kan geen dekking krijgen: bij dit soort onderdeel horen geen `rollen` of `dekt`.", en: "{item} cannot get coverage: this kind of item has no `rollen` or `dekt`." },
  form: { nl: "De dekking kan hier niet vanzelf worden toegevoegd, door de vorm waarin {item} is geschreven. Typ het element zelf bij `dekt`.", en: "The coverage cannot be added here, because of the form in which {item} is written. Type the element under `dekt` yourself." },
};

/** Lets `item` of `document` cover `element` of `kader`. Pure; never throws. */
export function addCoverage(project: Project, document: KnownDocument, item: Item, kader: IndexedKader, element: string): Addition {
  const tables = tablesOf(document, item.kind);
  const isRole = orderingOf(project, document) === kader && tables.some((table) => Object.hasOwn(table.keys, "rollen"));
  const key = isRole ? "rollen" : "dekt";
  const table = tables.find((candidate) => Object.hasOwn(candidate.keys, key));
  const refuse = (why: Localized): Addition => ({ refused: fill(why, { item: item.id || item.titel?.value || item.kind }) });
  if (!table) return refuse(REFUSED.noKey);
  const isSpoken = spokenVersion(project, document, kader.kader.id) === kader;
  const name = isRole ? element : `${isSpoken ? kader.kader.id : kaderName(kader.kader)}:${element}`;
  if (covers(project, document, item, kader, element)) return refuse(REFUSED.already);
  const edit = insertion(document, item.node, table, key, name);
  return edit && isRight(document, item, key, name, edit) ? { edit, key } : refuse(REFUSED.form);
}

/** Whether the item names the element itself, in whatever words, for every profile. */
function covers(project: Project, document: Document, item: Item, kader: IndexedKader, element: string): boolean {
  return (["rollen", "dekt"] as const).some((key) =>
    item[key].some(({ value, profiel }) => {
      const found = profiel === undefined ? resolve(project, document, { refersTo: key === "rollen" ? "rol" : "dekking", value, targets: undefined }) : undefined;
      return found?.found === "element" && found.kader === kader && found.element.element.id === element;
    }),
  );
}

/** Items of `document` that can cover something, in the order of the text. */
export function itemsThatCanCover(document: Document): Item[] {
  if (document.soort === undefined || document.soort === "kader" || document.soort === "koppeling") return [];
  const known = new Map<ItemKind, boolean>();
  return document.items.filter(({ kind, node }) => {
    const can = known.get(kind) ?? tablesOf(document, kind).some(({ keys }) => Object.hasOwn(keys, "dekt") || Object.hasOwn(keys, "rollen"));
    known.set(kind, can);
    return can && node.pairs.length > 0;
  });
}

/** The innermost item around `offset` that can cover something. */
export function coveringItemAround(document: Document, offset: number): Item | undefined {
  const can = new Set(itemsThatCanCover(document));
  let item = itemAround(document, offset);
  while (item && !can.has(item)) item = item.parent;
  return item;
}

/** The key tables of items of `kind` in this kind of document. */
function tablesOf(document: KnownDocument, kind: ItemKind): ObjectSpec[] {
  const found: ObjectSpec[] = [];
  const seen = new Set<Spec>();
  const visit = (folded: Spec): void => {
    const spec = unfold(folded);
    if (seen.has(spec)) return;
    seen.add(spec);
    if (spec.type === "list" || spec.type === "map") return visit(spec.of);
    if (spec.type !== "object") return;
    if (spec.item?.kind === kind) found.push(spec);
    for (const key of Object.values(spec.keys)) visit(key);
  };
  visit(KINDS[document.soort] as ObjectSpec);
  return found;
}

function insertion(document: Document, node: MapNode, table: ObjectSpec, key: string, name: string): TextEdit | undefined {
  const pair = pairOf(node, key);
  if (!pair) return newPair(document, node, table, key, name);
  const { value } = pair;
  const { text } = document.tree;
  if (value === undefined || (value.kind === "scalar" && value.text === "")) {
    const colon = text.indexOf(":", pair.key.span.end);
    return colon < 0 ? undefined : insertAt(colon + 1, ` [${flowText(name)}]`);
  }
  // An alias stands for a list elsewhere: what is added there would be added to others too.
  if (value.span.start < pair.key.span.end || value.span.end > pair.span.end) return undefined;
  if (value.kind === "seq") return value.flow ? intoFlow(document, value, name) : intoBlock(document, value, name);
  if (value.kind === "map" || value.style === "block" || /[\r\n]/.test(text.slice(value.span.start, value.span.end))) return undefined;
  return { span: value.span, newText: `[${text.slice(value.span.start, value.span.end)}, ${flowText(name)}]` };
}

function intoFlow(document: Document, list: SeqNode, name: string): TextEdit | undefined {
  const last = list.items[list.items.length - 1];
  if (last) return insertAt(last.span.end, `, ${flowText(name)}`);
  if (list.items.length > 0) return undefined;
  const inside: Span = { start: list.span.start + 1, end: list.span.end - 1 };
  return document.tree.text.slice(inside.start, inside.end).trim() === "" ? { span: inside, newText: flowText(name) } : undefined;
}

function intoBlock(document: Document, list: SeqNode, name: string): TextEdit | undefined {
  const last = list.items[list.items.length - 1];
  if (last?.kind !== "scalar") return undefined;
  const { lines } = document.tree;
  const line = lines.positionAt(last.span.start).line;
  const dash = /^(\s*-\s+)/.exec(lines.lineText(line))?.[1];
  if (dash === undefined || lines.positionAt(last.span.end).line !== line) return undefined;
  return insertAt(lines.lineEnd(line), `${lineBreakOf(document.tree.text)}${dash}${yamlScalar(name, { flow: false, quote: undefined })}`);
}

/** A new key, behind the keys that come before it in the key table. */
function newPair(document: Document, node: MapNode, table: ObjectSpec, key: string, name: string): TextEdit | undefined {
  const first = node.pairs[0];
  const before = pairBefore(node, table, key);
  if (!first || !before || isShort(first)) return undefined;
  const value = `${key}: [${flowText(name)}]`;
  if (node.flow) return insertAt(endOf(before), `, ${value}`);
  const { lines, text } = document.tree;
  let end = before.span.end;
  while (end > before.span.start && /\s/.test(text[end - 1]!)) end -= 1;
  const { character } = lines.positionAt(first.key.span.start);
  return insertAt(lines.lineEnd(lines.positionAt(end).line), `${lineBreakOf(document.tree.text)}${" ".repeat(character)}${value}`);
}

/** The last pair of those that the key table puts before `key`; without one the first pair. */
function pairBefore(node: MapNode, table: ObjectSpec, key: string): Pair | undefined {
  const order = Object.keys(table.keys);
  const place = order.indexOf(key);
  return [...node.pairs].reverse().find((pair) => order.includes(pair.key.text) && order.indexOf(pair.key.text) < place) ?? node.pairs[0];
}

/** A plain text that stands for an item: its key is not written, so it has the place of the value. */
function isShort({ key, value }: Pair): boolean {
  return value !== undefined && value.span.start === key.span.start;
}

function endOf(pair: Pair): number {
  return pair.value?.span.end ?? pair.key.span.end;
}

function flowText(name: string): string {
  return yamlScalar(name, { flow: true, quote: undefined });
}

function insertAt(offset: number, newText: string): TextEdit {
  return { span: { start: offset, end: offset }, newText };
}

/** Whether after the edit exactly that item names exactly that element more, and nothing else changed. */
function isRight(document: Document, item: Item, key: "rollen" | "dekt", name: string, edit: TextEdit): boolean {
  const { text } = document.tree;
  const after = readDocument(document.uri, text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end));
  const place = document.items.indexOf(item);
  if (after.items.length !== document.items.length || after.problems.length > document.problems.length) return false;
  return after.items.every((now, index) => {
    const before = document.items[index]!;
    const added = index === place ? { [key]: [name] } : {};
    return (["rollen", "dekt", "uit"] as const).every((list) => isSame(now[list], before[list], added[list] ?? []));
  });
}

function isSame(now: Item["dekt"], before: Item["dekt"], added: readonly string[]): boolean {
  const values = (list: Item["dekt"]): string[] => list.map(({ value, profiel }) => `${profiel ?? ""} ${value}`);
  return [...values(before), ...added.map((name) => ` ${name}`)].sort().join("\n") === values(now).sort().join("\n");
}
