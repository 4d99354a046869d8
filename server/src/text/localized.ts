// Text for people, always in Dutch and English; a missing translation does not compile.

/** The languages every user-facing text exists in. */
export const LANGUAGES = ["nl", "en"] as const;
/** The languages of what people read here, not those that a document is written in (`taal` in its header). */
export type Language = (typeof LANGUAGES)[number];

/** One text in both languages; `{name}` marks a place that `fill` fills in. */
export interface Localized {
  readonly nl: string;
  readonly en: string;
}

/** Values for the `{name}` places of a text; a `Localized` value is filled in per language. */
export type TextParams = Readonly<Record<string, string | number | Localized>>;

/** Fills the `{name}` places of `template` in both languages; a name without a value is left as it stands. */
export function fill(template: Localized, params: TextParams = {}): Localized {
  return { nl: filled(template, "nl", params), en: filled(template, "en", params) };
}

/** The same in one language. */
export function filled(template: Localized, language: Language, params: TextParams = {}): string {
  return template[language].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return place;
    return typeof value === "object" ? value[language] : String(value);
  });
}

/** The same text in both languages, for names and codes that are not translated. */
export function same(text: string): Localized {
  return { nl: text, en: text };
}

const AND: Localized = { nl: "en", en: "and" };
const OR: Localized = { nl: "of", en: "or" };

/** "a, b en c" / "a, b and c". */
export function andList(items: readonly (string | Localized)[]): Localized {
  return joined(items, AND);
}

/** "a, b of c" / "a, b or c". */
export function orList(items: readonly (string | Localized)[]): Localized {
  return joined(items, OR);
}

function joined(items: readonly (string | Localized)[], word: Localized): Localized {
  const one = (language: Language): string => {
    const texts = items.map((item) => (typeof item === "string" ? item : item[language]));
    if (texts.length < 2) return texts.join("");
    return `${texts.slice(0, -1).join(", ")} ${word[language]} ${texts[texts.length - 1]}`;
  };
  return { nl: one("nl"), en: one("en") };
}

/** Picks a supported language from a locale such as `nl-BE` or `en_US.UTF-8`; Dutch when nothing fits. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith("en") ? "en" : "nl";
}
