// The id of an item that is not there yet: the next code, the next number of its list, or the words of its title.
import type { Document } from "../model/document.ts";
import { enclosing, type Item } from "../model/item.ts";
import type { ObjectSpec } from "../schema/spec.ts";
import { slugOf } from "../text/slug.ts";
import type { Span } from "../text/span.ts";
import { nodeAt, valueOf, type PathStep } from "../yaml/tree.ts";

/** The place of new items: at the end of, or somewhere in, a list. */
export interface NewItemPlace {
  readonly document: Document;
  /** From the root to the list. */
  readonly list: readonly PathStep[];
  readonly object: ObjectSpec;
  /** Ids that stand above the place, nearest first. */
  readonly idsAround: readonly string[];
  /** What is being typed here does not count as an id that is taken. */
  readonly word: Span;
}

/** How the ids of a list count on: `ek-` and 3, or `vk-` and `07`. */
interface Numbering {
  readonly prefix: string;
  readonly last: number;
  readonly width: number;
}

/**
 * One id per title, all different and none of them in the document or in `given` yet. Undefined where neither the list nor the title
 * says what the id could be, and for items without an id.
 */
export function newIds(place: NewItemPlace, titles: readonly string[], given: Iterable<string> = []): (string | undefined)[] {
  if (!place.object.item) return titles.map(() => undefined);
  const numbering = numberingOf(place);
  if (numbering) return titles.map((_, index) => counted(numbering, index + 1));
  if (place.object.item.id === "code") return titles.map(() => undefined);
  const taken = new Set([...itemsBeside(place).map(({ id }) => id), ...given]);
  return titles.map((title) => {
    const slug = slugOf(title, "");
    return slug === "" ? undefined : free(slug, taken);
  });
}

function free(slug: string, taken: Set<string>): string {
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  taken.add(id);
  return id;
}

function counted({ prefix, last, width }: Numbering, by: number): string {
  return prefix + String(last + by).padStart(width, "0");
}

function numberingOf(place: NewItemPlace): Numbering | undefined {
  const prefix = codePrefix(place);
  return prefix === undefined ? numberingOfSiblings(place) : after(prefix, 0, itemsBeside(place).map(({ id }) => id));
}

/** The highest number behind `prefix`. */
function after(prefix: string, width: number, ids: readonly string[]): Numbering {
  const numbers = ids.filter((id) => id.startsWith(prefix)).map((id) => Number(/^\d+$/.exec(id.slice(prefix.length))?.[0] ?? 0));
  return { prefix, last: Math.max(0, ...numbers), width };
}

/** What the code of a new item begins with; undefined for ids, and where no code can be known. */
function codePrefix({ object, idsAround }: NewItemPlace): string | undefined {
  const around = (pattern: RegExp): string | undefined => idsAround.find((id) => pattern.test(id));
  const under = (id: string | undefined, ending: string): string | undefined => (id === undefined ? undefined : id + ending);
  switch (object.item?.kind) {
    case "basisdeel":
      return "B";
    case "profiel":
      return "P";
    case "kerntaak": {
      const part = around(/^(B\d*|P\d+|K\d{4})$/);
      return under(part?.startsWith("K") ? "D1" : part, "-K");
    }
    case "werkproces":
      return under(around(/^[BPD]\d*-K\d+$/), "-W");
    default:
      return undefined;
  }
}

/** Items that may not have the same id; codes in one optional part say nothing about those in another. */
function itemsBeside({ document, idsAround, object, word }: NewItemPlace): readonly Item[] {
  const others = document.items.filter(({ idSpan }) => idSpan.start > word.end || idSpan.end < word.start);
  const part = object.item?.id === "code" ? idsAround.find((id) => /^K\d{4}$/.test(id)) : undefined;
  return part === undefined ? others : others.filter((item) => enclosing(item, "keuzedeel")?.id === part);
}

/** Two ids that end in a number show that the list counts; of a list of one, a first number does. */
function numberingOfSiblings(place: NewItemPlace): Numbering | undefined {
  if (place.object.item?.id !== "id") return undefined;
  const ids = siblingIds(place);
  const [last, previous] = [ids[ids.length - 1], ids[ids.length - 2]].map((id) => /^(.*?)(\d{1,9})$/.exec(id ?? ""));
  if (!last) return undefined;
  const [, prefix, digits] = last as unknown as [string, string, string];
  const counts = ids.length === 1 ? Number(digits) <= 1 : previous?.[1] === prefix;
  return counts ? after(prefix, digits.startsWith("0") ? digits.length : 0, itemsBeside(place).map(({ id }) => id)) : undefined;
}

/** Ids in the list itself, in its order. */
function siblingIds({ document, list, object, word }: NewItemPlace): string[] {
  const node = nodeAt(document.tree.root, list);
  if (node?.kind !== "seq") return [];
  return node.items.flatMap((item) => {
    const id = valueOf(item, object.item!.id);
    return id?.kind === "scalar" && id.text !== "" && (id.span.start > word.end || id.span.end < word.start) ? [id.text] : [];
  });
}
