// Codes from chapter numbers: kerntaak 1 of the common part is B1-K1, its second work process B1-K1-W2 (FIELD §1.1).
import type { XmlElement } from "./elements.ts";
import type { Source } from "./source.ts";

/**
 * The number of each element: its `hoofdstuk`, of which "3.1" counts as 1. One that is missing, no number or taken
 * already gets the first number after the highest, so that every code is unique; the report says so.
 */
export function numbered(source: Source, elements: readonly XmlElement[]): { element: XmlElement; number: number }[] {
  const given = elements.map((element) => chapterOf(source, element));
  const taken = new Set<number>();
  let next = Math.max(0, ...given.filter((number) => number !== undefined)) + 1;
  return elements.map((element, index) => {
    const own = given[index];
    const number = own === undefined || taken.has(own) ? next++ : own;
    taken.add(number);
    return { element, number };
  });
}

/** Says under which codes elements went on that had no usable number. */
export function reportNumber(source: Source, element: XmlElement, code: string, number: number): void {
  const written = source.attribute(element, "hoofdstuk");
  const figure = lastFigure(written);
  if (figure !== number) source.lose("chapter", element, written ? `“${written}” → ${code}` : code);
  else if (written !== String(number)) source.lose("chapterForm", element, `“${written}” → ${code}`);
}

function chapterOf(source: Source, element: XmlElement): number | undefined {
  return lastFigure(source.attribute(element, "hoofdstuk"));
}

function lastFigure(written: string | undefined): number | undefined {
  const figure = Number(/(?<!\d)\d{1,4}$/.exec(written ?? "")?.[0] ?? 0);
  return figure > 0 ? figure : undefined;
}
