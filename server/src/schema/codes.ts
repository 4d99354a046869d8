// The codes of a qualification file: what the code of each kind of item looks like.
import type { ItemKind } from "./spec.ts";

/** Kinds of item that have a code instead of a free id, with its form; no code has the form of two kinds. */
export const CODE_FORMS: Readonly<Partial<Record<ItemKind, RegExp>>> = {
  basisdeel: /^B\d+$/,
  profiel: /^P\d+$/,
  keuzedeel: /^K\d{4}$/,
  kerntaak: /^[BPD]\d+-K\d+$/,
  werkproces: /^[BPD]\d+-K\d+-W\d+$/,
};

/** What `code` is the code of; undefined for a text without the form of any. */
export function kindOfCode(code: string): ItemKind | undefined {
  return (Object.keys(CODE_FORMS) as ItemKind[]).find((kind) => CODE_FORMS[kind]!.test(code));
}
