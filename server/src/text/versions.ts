// An order of versions, as people number them.

/** Orders the versions of a document: numbers by value, other text by letter, so that version 9 comes before version 10. */
export function compareVersions(a: string, b: string): number {
  if (a === b) return 0;
  if (IS_NUMBERED.test(a) && IS_NUMBERED.test(b)) return compareNumbers(a.split("."), b.split("."));
  collator ??= new Intl.Collator("nl", { numeric: true });
  return collator.compare(a, b);
}

/** `2025`, `1.10`: nearly every version. For others the alphabets of the world are loaded. */
const IS_NUMBERED = /^\d{1,15}(?:\.\d{1,15})*$/;

let collator: Intl.Collator | undefined;

function compareNumbers(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => Number(part) !== Number(b[index]));
  if (at < 0 || b[at] === undefined) return a.length - b.length;
  return Number(a[at]) - Number(b[at]);
}
