// Lists of references by number: competencies of a work process, knowledge items of a core task.
import type { XmlElement } from "./elements.ts";
import type { Maybe, Source } from "./source.ts";

/** A number that points into a list elsewhere in the file. */
export interface Reference {
  readonly element: XmlElement;
  /** As written: what it points at need not exist. */
  readonly number: string;
}

/**
 * The numbers that elements called one of `names` refer to, in order, at any depth: a list and its items often have
 * the same name (FIELD §1.1, vakkennisenvaardigheden).
 */
export function referencesIn(source: Source, container: Maybe, names: readonly string[]): Reference[] {
  const found: Reference[] = [];
  const waiting = source.children(container, ...names).reverse();
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const number = source.attribute(element, "referentie");
    if (number !== undefined) found.push({ element, number });
    for (const inner of source.children(element, ...names).reverse()) waiting.push(inner);
  }
  return found;
}
