// Elements that another element of the same framework replaces: they may still be named, but no longer count by themselves.
import { kaderName, type Kader, type KaderElement } from "./kader.ts";
import { splitElement } from "./names.ts";

/** What a framework has to tell about its elements, those of the framework that it extends included (registry.ts). */
interface Elements {
  readonly kader: Kader;
  readonly elements: readonly KaderElement[];
  element(id: string): KaderElement | undefined;
}

/** Id of the element in the same framework that replaces `element`. */
export function replacementWithin(kader: Elements, element: KaderElement): string | undefined {
  if (element.vervangenDoor === undefined) return undefined;
  const [name, written] = splitElement(element.vervangenDoor);
  const id = written.trim();
  const isHere = name === undefined || name === kader.kader.id || name === kaderName(kader.kader);
  return isHere && id !== element.id && kader.element(id) ? id : undefined;
}

/** Whether the framework itself has the successor of the element. */
export function isReplacedWithin(kader: Elements, element: KaderElement): boolean {
  return replacementWithin(kader, element) !== undefined;
}

/** The element that counts for `element`: itself, or the last of those that took its place; in a circle itself. */
export function countedFor(kader: Elements, element: KaderElement): KaderElement {
  const seen = new Set<KaderElement>();
  let current = element;
  for (let next = replacementWithin(kader, current); next !== undefined; next = replacementWithin(kader, current)) {
    if (seen.has(current)) return element;
    seen.add(current);
    current = kader.element(next)!;
  }
  return current;
}

const COUNTED = new WeakMap<Elements, readonly KaderElement[]>();

/** The elements that coverage counts, in the order of the framework. */
export function countedElements(kader: Elements): readonly KaderElement[] {
  const known = COUNTED.get(kader);
  if (known) return known;
  const counted = kader.elements.filter((element) => countedFor(kader, element) === element);
  COUNTED.set(kader, counted);
  return counted;
}
