// An order of versions, as people number them.

/** Orders the versions of a document: numbers by value, other text by letter, so that version 9 comes before version 10. */
export function compareVersions(a: string, b: string): number {
  if (a === b) return 0;
  if (IS_SIMPLE.test(a) && IS_SIMPLE.test(b)) return compareParts(a.match(PART) ?? [], b.match(PART) ?? []);
  collator ??= new Intl.Collator("nl", { numeric: true });
  return collator.compare(a, b);
}

/** `2025`, `1.10`, `nl-mbo-2026`: nearly every version. For others the alphabets of the world are loaded, which takes longer than reading a dossier. */
const IS_SIMPLE = /^(?:[a-z.-]|\d{1,15}(?!\d))*$/;

/** A number, or one of the other characters. */
const PART = /\d+|\D/g;

let collator: Intl.Collator | undefined;

/** Signs come before numbers and those before letters, as in the alphabets of the world and by chance in ASCII. */
function compareParts(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const difference = isNumber(part) && isNumber(other) ? Number(part) - Number(other) : part.charCodeAt(0) - other.charCodeAt(0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Of a part: it begins with a digit. */
function isNumber(part: string): boolean {
  return part >= "0" && part < ":";
}
