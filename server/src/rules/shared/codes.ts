// The codes of a qualification file: what they look like and which one a place asks for.
import { enclosing, type Item } from "../../model/item.ts";
import { CODE_FORMS, kindOfCode } from "../../schema/codes.ts";

/** Whether an item is known by a code. */
export function hasCode(item: Item): boolean {
  return item.kind in CODE_FORMS;
}

/** Whether `code` has the form of some code. */
export function isCode(code: string): boolean {
  return kindOfCode(code) !== undefined;
}

/** Whether the code has the form that its kind of item asks for. */
export function isOfKind(item: Item): boolean {
  return CODE_FORMS[item.kind]?.test(item.id) ?? true;
}

/** A code of the kind of `item`, to show what one looks like. */
export function exampleCode(item: Item): string {
  return { basisdeel: "B1", profiel: "P1", keuzedeel: "K0999", kerntaak: "B1-K1", werkproces: "B1-K1-W1" }[item.kind as string] ?? "";
}

/**
 * What the code of `item` must begin with: `B1-K` in the common part, `D1-K` in an optional part. Undefined where
 * that is not known, because the item around it has no good code either.
 */
export function expectedStart(item: Item): string | undefined {
  const { parent } = item;
  if (item.kind === "basisdeel") return "B";
  if (item.kind === "profiel") return "P";
  if (!parent) return undefined;
  if (item.kind === "werkproces") return isOfKind(parent) ? `${parent.id}-W` : undefined;
  if (item.kind !== "kerntaak") return undefined;
  if (parent.kind === "keuzedeel") return "D1-K";
  return isOfKind(parent) ? `${parent.id}-K` : undefined;
}

/** The number at the end of a code. */
export function numberOf(code: string): number | undefined {
  const digits = /(?<!\d)(\d+)$/.exec(code)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Codes of two optional parts may be the same; everywhere else a code stands for one thing. */
export function scopeOf(item: Item): Item | undefined {
  return item.kind === "keuzedeel" ? undefined : enclosing(item, "keuzedeel");
}
