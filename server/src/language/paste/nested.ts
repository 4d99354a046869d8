// A list within a list becomes items within items, where each level has one place for the next.
import type { Document } from "../../model/document.ts";
import { unfold, type ObjectSpec, type Spec } from "../../schema/spec.ts";
import type { Span } from "../../text/span.ts";
import { newIds } from "../nextId.ts";
import { yamlScalar } from "../../yaml/scalar.ts";
import { columnsOf } from "./columns.ts";
import type { PastePlace } from "./place.ts";

/** A bullet with the bullets within it. */
interface Bullet {
  readonly text: string;
  readonly within: Bullet[];
}

/**
 * The lines of each outermost item, without its dash. Undefined where the list is not deep, has columns, or holds items
 * without one list for what lies within: then every bullet is an item of the same list.
 * @param depths of the rows, as `depthsOf` gives them
 */
export function nestedItems(place: PastePlace, rows: readonly string[][], depths: readonly number[]): string[][] | undefined {
  if (place.of.type !== "object" || depths.length !== rows.length || depths[0] !== 0 || depths.every((depth) => depth === 0) || rows.some((row) => row.length !== 1)) return undefined;
  const roots: Bullet[] = [];
  const open: Bullet[] = [];
  rows.forEach(([text], index) => {
    const bullet = { text: text!, within: [] };
    open.length = depths[index]!;
    (open[open.length - 1]?.within ?? roots).push(bullet);
    open.push(bullet);
  });
  return objects({ document: place.document, word: place.context.word, given: new Set() }, place.of, roots, place.list, place.context.idsAround);
}

interface Given {
  readonly document: Document;
  readonly word: Span;
  /** Ids that bullets before have. */
  readonly given: Set<string>;
}

function objects(all: Given, object: ObjectSpec, bullets: readonly Bullet[], list: PastePlace["list"], idsAround: readonly string[]): string[][] | undefined {
  const title = columnsOf(object, bullets.map(({ text }) => [text]))?.keys[0];
  if (title === undefined) return undefined;
  const ids = object.item ? newIds({ document: all.document, list, object, idsAround, word: all.word }, bullets.map(({ text }) => text), all.given) : [];
  for (const id of ids) if (id !== undefined) all.given.add(id);
  const items = bullets.map(({ text, within }, index) => {
    const id = ids[index];
    const inner = within.length === 0 ? [] : listWithin(all, object, within, id === undefined ? idsAround : [id, ...idsAround]);
    return inner && [...(id === undefined ? [] : [`${object.item!.id}: ${written(id)}`]), `${title}: ${written(text)}`, ...inner];
  });
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** The key and the lines of the list within an item. */
function listWithin(all: Given, object: ObjectSpec, bullets: readonly Bullet[], idsAround: readonly string[]): string[] | undefined {
  const inner = innerList(object);
  if (!inner) return undefined;
  const [key, of] = inner;
  const items = of.type === "object" ? objects(all, of, bullets, [], idsAround) : bullets.every(({ within }) => within.length === 0) ? bullets.map(({ text }) => [written(text)]) : undefined;
  return items && [`${key}:`, ...items.flatMap((lines) => lines.map((line, index) => `${index === 0 ? "  - " : "    "}${line}`))];
}

/** The one list of items that an item can hold; without those, its one list of running texts. */
function innerList({ keys }: ObjectSpec): [string, ReturnType<typeof unfold>] | undefined {
  const lists = Object.entries(keys).flatMap(([key, spec]): [string, ReturnType<typeof unfold>][] => (spec.type === "list" ? [[key, unfold(spec.of as Spec)]] : []));
  const items = lists.filter(([, of]) => of.type === "object" && of.item !== undefined);
  const texts = lists.filter(([, of]) => of.type === "text" && of.prose === true);
  const found = items.length > 0 ? items : texts;
  return found.length === 1 ? found[0] : undefined;
}

const written = (text: string): string => yamlScalar(text, { flow: false, quote: undefined });
