// Feature: the item around the cursor up or down by a key, with the cursor going along.
import type { Document } from "../model/document.ts";
import type { Project } from "../project/project.ts";
import { fill, type Localized } from "../text/localized.ts";
import { itemAround } from "./at.ts";
import { entriesAround } from "./entries.ts";
import type { Edits } from "./recode.ts";
import { refactoringEdits } from "./refactor.ts";

/** Towards the start or the end of the list that the item stands in. */
export type Direction = "up" | "down";

/** The edits, and the offset of the cursor after them; or why nothing can be moved. */
export type Move = { readonly edits: Edits; readonly offset: number } | { readonly refused: Localized };

const REFUSED = {
  noItem: { nl: "Hier staat geen onderdeel dat je kunt verplaatsen. Zet de cursor in een onderdeel van een lijst, zoals een werkproces.", en: "There is no item here that can be moved. Put the cursor in an item of a list, such as a work process." },
  first: { nl: "{item} staat al bovenaan.", en: "{item} is the first already." },
  last: { nl: "{item} staat al onderaan.", en: "{item} is the last already." },
  form: { nl: "{item} kan hier niet vanzelf verplaatst worden, door de vorm waarin het is geschreven. Verplaats de regels zelf.", en: "{item} cannot be moved here, because of the form in which it is written. Move the lines yourself." },
} satisfies Record<string, Localized>;

/** Moves the innermost item around `offset` past its neighbour; codes stay in order and references follow. Never throws. */
export function movedItem(project: Project, document: Document, offset: number, direction: Direction): Move {
  const item = itemAround(document, offset);
  const list = item && entriesAround(document, item);
  if (!item || !list) return { refused: REFUSED.noItem };
  const refuse = (text: Localized): Move => ({ refused: fill(text, { item: item.id || item.titel?.value || { nl: "Dit onderdeel", en: "This item" } }) });
  const other = list.all[list.index + (direction === "up" ? -1 : 1)];
  if (!other) return refuse(direction === "up" ? REFUSED.first : REFUSED.last);
  const edits = refactoringEdits(project, document, { start: offset, end: offset }, `refactor.move.${direction}`);
  if (!edits) return refuse(REFUSED.form);
  const { region } = list.all[list.index]!;
  const own = edits.get(document.uri) ?? [];
  const shift = own.reduce((sum, { span, newText }) => (span.end <= other.region.start ? sum + newText.length - (span.end - span.start) : sum), 0);
  const moved = own.find(({ span }) => span.start === other.region.start && span.end === other.region.end)?.newText ?? "";
  const before = document.tree.text.slice(region.start, Math.max(region.start, offset));
  return { edits, offset: other.region.start + shift + samePlace(before, moved) };
}

/** The offset in `text` on the same line and column as the end of `before`; codes in the lines above may have another length. */
function samePlace(before: string, text: string): number {
  const line = before.split("\n").length - 1;
  let start = 0;
  for (let count = 0; count < line; count++) start = text.indexOf("\n", start) + 1;
  const end = text.indexOf("\n", start);
  return Math.min(start + before.length - (before.lastIndexOf("\n") + 1), end < 0 ? text.length : end);
}
