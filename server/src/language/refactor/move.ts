// Refactoring: an item up or down in its list; codes stay in order, and references follow.
import type { KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import { expectedStart, hasCode, isOfKind } from "../../rules/shared/codes.ts";
import type { Project } from "../../project/project.ts";
import type { TextEdit } from "../../text/problem.ts";
import type { Span } from "../../text/span.ts";
import { itemAround } from "../at.ts";
import { entriesAround, isWithin, textAfter, type Entry } from "../entries.ts";
import { recode, type Edits } from "../recode.ts";
import type { Refactoring } from "./refactoring.ts";

const STEPS = [
  { by: -1, kind: "refactor.move.up", word: { nl: "omhoog", en: "up" } },
  { by: 1, kind: "refactor.move.down", word: { nl: "omlaag", en: "down" } },
] as const;

/** Of the innermost item around the cursor that stands in a list of items. */
export function movesAt(project: Project, document: KnownDocument, range: Span): Refactoring[] {
  const item = itemAround(document, range.start);
  const list = item && entriesAround(document, item);
  if (!item || !list) return [];
  const name = item.id === "" ? { nl: "dit onderdeel", en: "this item" } : { nl: item.id, en: item.id };
  return STEPS.flatMap(({ by, kind, word }) => {
    const other = list.all[list.index + by];
    if (!other) return [];
    const title = { nl: `Verplaats ${name.nl} ${word.nl}`, en: `Move ${name.en} ${word.en}` };
    return [{ name: kind, kind, title, edits: () => exchanged(project, document, list.all[list.index]!, other) }];
  });
}

/** The two entries in each other's place, with each other's code. */
function exchanged(project: Project, document: KnownDocument, a: Entry, b: Entry): Edits | undefined {
  const edits = recode(project, document, exchangedCodes(document, a.item, b.item));
  if (!edits) return undefined;
  const own = edits.get(document.uri) ?? [];
  const around = own.filter(({ span }) => !isWithin(span, a.region) && !isWithin(span, b.region));
  const places: TextEdit[] = [{ span: a.region, newText: textAfter(document, b.region, own) }, { span: b.region, newText: textAfter(document, a.region, own) }];
  return new Map([...edits, [document.uri, [...around, ...places].sort((x, y) => x.span.start - y.span.start)]]);
}

/** Only codes say where something stands; an id moves with its item. */
function exchangedCodes(document: KnownDocument, a: Item, b: Item): Map<Item, string> {
  const isNumbered = [a, b].every((item) => hasCode(item) && isOfKind(item) && item.id.startsWith(expectedStart(item) ?? item.id + "?"));
  return isNumbered && a.id !== b.id ? new Map([...withParts(document, a, b.id), ...withParts(document, b, a.id)]) : new Map();
}

/** An item with its new code, and the items in it, whose codes begin with it. */
function withParts(document: KnownDocument, item: Item, code: string): [Item, string][] {
  const parts = document.items.filter((each) => each.id.startsWith(`${item.id}-`) && isIn(each, item));
  return [[item, code], ...parts.map((each): [Item, string] => [each, code + each.id.slice(item.id.length)])];
}

function isIn(item: Item, around: Item): boolean {
  for (let parent = item.parent; parent; parent = parent.parent) if (parent === around) return true;
  return false;
}
