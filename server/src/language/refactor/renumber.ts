// Refactoring: the codes of a qualification file in order and without gaps; references follow.
import type { KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import type { Project } from "../../project/project.ts";
import { hasCode } from "../../rules/shared/codes.ts";
import type { Span } from "../../text/span.ts";
import { itemAround } from "../at.ts";
import { recode } from "../recode.ts";
import type { Refactoring } from "./refactoring.ts";

/** Offered inside an item with a code, when a code of the document is not what its place asks for. */
export function renumberingsAt(project: Project, document: KnownDocument, range: Span): Refactoring[] {
  const item = itemAround(document, range.start);
  if (document.soort !== "kwalificatiedossier" || !item || !hasCode(item) || !document.tree.plain) return [];
  const codes = codesInOrder(document.items);
  const count = [...codes].filter(([each, code]) => each.id !== code).length;
  if (count === 0) return [];
  const title = { nl: `Nummer de codes opnieuw (${count} veranderen)`, en: `Renumber the codes (${count} change)` };
  return [{ name: "renumber", kind: "refactor.rewrite", title, edits: () => recode(project, document, codes) }];
}

/** The code that each kerntaak and werkproces should have: that of what it stands in, and its place in the list. */
function codesInOrder(items: readonly Item[]): Map<Item, string> {
  const codes = new Map<Item, string>();
  const counts = new Map<Item, number>();
  for (const item of items) {
    const { parent } = item;
    if (!parent || (item.kind !== "kerntaak" && item.kind !== "werkproces")) continue;
    const around = parent.kind === "keuzedeel" ? "D1" : (codes.get(parent) ?? parent.id);
    if (!/^[BPD]\d+(-K\d+)?$/.test(around)) continue;
    const number = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, number);
    codes.set(item, `${around}-${item.kind === "kerntaak" ? "K" : "W"}${number}`);
  }
  return codes;
}
