// Which items an assessment reaches, so that what they cover is shown to be learnt and not only mentioned.
import type { Document } from "../model/document.ts";
import { withAncestors, type Item, type Reference } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { resolve } from "../project/resolve.ts";

/** Keys under which an item says what it assesses, or what assesses it. */
const ASSESSES = "toetst";
const ASSESSED_BY = "toetsen";
/** Under which an EPA or situation names the competences that it needs. */
const NEEDS = "bekwaamheden";

const ASSESSED_ITEMS = Symbol("assessed items");

/**
 * Items that some assessment of the project reaches: assessments themselves, what they name under `toetst`, units that
 * name an assessment under `toetsen`, and the competences that an assessed EPA or situation needs. Also from other documents.
 */
export function assessedItems(project: Project): ReadonlySet<Item> {
  return project.memo(ASSESSED_ITEMS, () => findAssessed(project));
}

function findAssessed(project: Project): ReadonlySet<Item> {
  const assessed = new Set<Item>();
  const needs: { readonly item: Item; readonly needed: Item }[] = [];
  for (const document of project.documents) {
    for (const reference of project.remember(document, tellingReferences)) {
      const found = resolve(project, document, reference);
      if (found.found !== "item") continue;
      if (reference.key === ASSESSES) assessed.add(found.item);
      if (reference.key === ASSESSED_BY) assessed.add(reference.item!);
      if (reference.key === NEEDS) needs.push({ item: reference.item!, needed: found.item });
    }
  }
  for (const { item, needed } of needs) if (assessed.has(item)) assessed.add(needed);
  return assessed;
}

/** Whether `item` is an assessment, or it or an item around it is assessed. */
export function isAssessed(item: Item, assessed: ReadonlySet<Item>): boolean {
  for (const current of withAncestors(item)) if (current.kind === "toets" || current.kind === "beoordeling" || assessed.has(current)) return true;
  return false;
}

/** The references of a document that say what is assessed. */
export function tellingReferences(_: Project, document: Document): Reference[] {
  return document.references.filter(({ key, item, refersTo }) => item !== undefined && (refersTo === "item" || refersTo === "herkomst") && (key === ASSESSES || key === ASSESSED_BY || key === NEEDS));
}
