// Dutch verbs in the forms that titles and end terms use: the infinitive and the third person.

/** Two letters that are one vowel. */
const DIGRAPHS: ReadonlySet<string> = new Set(["aa", "ee", "oo", "uu", "ie", "ei", "ij", "au", "ou", "eu", "oe", "ui"]);

/** The stem in the spelling that it has before a `t`: `maken` is `maak`, `stellen` is `stel`, `geven` is `geef`, `zien` is `zie`. */
function stemsOf(infinitive: string): string[] {
  if (!infinitive.endsWith("n") || infinitive.length < 4) return [];
  const stem = infinitive.slice(0, -2);
  const [last, before, first] = [stem.at(-1) ?? "", stem.at(-2) ?? "", stem.at(-3) ?? ""];
  if (!infinitive.endsWith("en") || /[aeiou]/.test(last)) return [infinitive.slice(0, -1)];
  if (last === before) return [stem.slice(0, -1)];
  const isOpen = /[aeou]/.test(before) && !DIGRAPHS.has(first + before) && !/[wx]/.test(last);
  // Whether the vowel is long cannot be seen: `verbeteren` and `adviseren` are written alike. The wrong form is no word.
  const stems = isOpen ? [stem, stem.slice(0, -1) + before + last] : [stem];
  return stems.map((one) => one.replace(/v$/, "f").replace(/z$/, "s"));
}

/** The forms with a `t`: `maakt`, `stelt`, `geeft`; a separable verb gives that of its verb, `stelt` of `opstellen`. */
export function thirdPersonOf(infinitive: string): string[] {
  return stemsOf(infinitive).map((stem) => (stem.endsWith("t") ? stem : `${stem}t`));
}

/** Known forms, to tell a verb from another word that ends alike. */
export interface Verbs {
  readonly infinitives: ReadonlySet<string>;
  /** Third persons, with the infinitives that they may belong to. */
  readonly thirdPersons: ReadonlyMap<string, readonly string[]>;
}

/** All forms of `infinitives`. */
export function verbsOf(infinitives: Iterable<string>): Verbs {
  const all = new Set(infinitives);
  const thirdPersons = new Map<string, string[]>();
  for (const infinitive of all) {
    for (const form of thirdPersonOf(infinitive)) {
      const known = thirdPersons.get(form);
      if (known) known.push(infinitive);
      else thirdPersons.set(form, [infinitive]);
    }
  }
  return { infinitives: all, thirdPersons };
}
