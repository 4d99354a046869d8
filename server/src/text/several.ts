// The signs and words that people put between names.

const SIGNS = / ?[,;|/+&] ?| - | ?[–—] | (?:en|of|and|or) /;

/** Those that stand in no name. */
const CERTAIN_SIGNS = / ?[,;|] ?/;

/** What stands between commas, strokes, `en` and the like in `written`. */
export function betweenSigns(written: string): readonly string[] {
  return split(written, SIGNS);
}

/** The same for commas and semicolons, which can be nothing but signs between names. */
export function betweenCertainSigns(written: string): readonly string[] {
  return split(written, CERTAIN_SIGNS);
}

function split(written: string, signs: RegExp): string[] {
  // With one space for many, the pattern looks at each character once.
  return written.replace(/\s+/g, " ").split(signs).map((part) => part.trim()).filter((part) => part !== "");
}

/** Longer texts are no name with an explanation. */
const LONGEST_EXPLAINED = 200;

/** A name and what is said behind it, in round brackets or behind a comma or dash: `praktijk (in de wijk)`. */
export function nameAndExplanation(written: string): { readonly name: string; readonly explanation: string } | undefined {
  if (written.length > LONGEST_EXPLAINED) return undefined;
  const [, name, inBrackets, behind] = /^([^(),;–—]+?) ?(?:\(([^()]+)\)|(?:[,;–—]| -) (\S.*))$/u.exec(written.trim().replace(/\s+/g, " ")) ?? [];
  const explanation = inBrackets ?? behind;
  return name === undefined || explanation === undefined ? undefined : { name, explanation };
}
