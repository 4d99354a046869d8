// The words in which a kind of document is described: one table per object, read by reader, schema, completion, hover and docs.
import type { Localized } from "../text/localized.ts";

/** What an item is, in the field's own words; references and completion ask for it. */
export type ItemKind =
  | "basisdeel" | "profiel" | "keuzedeel" | "kerntaak" | "werkproces" | "vakkennis"
  | "bekwaamheid" | "praktijksituatie" | "epa"
  | "uitstroomprofiel" | "eindkwalificatie" | "eenheid" | "toets"
  | "situatie" | "beoordeling" | "leeractiviteit"
  | "kennis" | "richtlijn" | "interventie"
  | "element";

/** What a text refers to. `item` and `herkomst` (origin) may point into another document, see docs/references. */
export type RefersTo = "rol" | "dekking" | "item" | "herkomst" | "document" | "kader" | "kaderelement";

/** Name and explanation of a key or value: `[title, description]` per language. */
export interface Documented {
  readonly nl: readonly [title: string, description: string];
  readonly en: readonly [title: string, description: string];
}

interface Common extends Documented {
  readonly required?: boolean;
  /** Other words that people use for this key; "did you mean" knows them, documents may not use them. */
  readonly also?: readonly string[];
}

/** A form that a text must have; `source` is a JSON Schema pattern, `example` is shown to people. */
export interface TextForm {
  readonly source: string;
  readonly example: string;
  readonly name: Localized;
}

/** A row for texts, ids, codes and references; a number or a date that is written here is read as the text that it is. */
export interface TextSpec extends Common {
  readonly type: "text";
  /** Running text, Markdown allowed; absent for names, codes and ids. */
  readonly prose?: boolean;
  readonly form?: TextForm;
  readonly refersTo?: RefersTo;
  /** Which kinds of item a reference `item` may point to. */
  readonly targets?: readonly ItemKind[];
  /** The key beside this one that holds the version of the document that is meant. */
  readonly versionKey?: string;
  /** Usual values; any other text is allowed too. */
  readonly suggestions?: Readonly<Record<string, Documented>>;
}
/** One of some fixed words of the format; any other is `schema/enum`. */
export interface EnumSpec extends Common {
  readonly type: "enum";
  /** By the word as documents write it, in the order in which completion offers them. */
  readonly values: Readonly<Record<string, EnumValue>>;
}
/** One word that a key may have, with the title and the explanation that completion and hover show. */
export interface EnumValue extends Documented {
  /** Other words that people use for it; two values may share one. */
  readonly also?: readonly string[];
}
/** Credits, hours, percentages, levels; the bounds belong to the range. */
export interface NumberSpec extends Common {
  readonly type: "integer" | "number";
  readonly minimum?: number;
  readonly maximum?: number;
}
/** `true` or `false`, as YAML 1.2 has it: `ja` and `yes` are texts. */
export interface BooleanSpec extends Common {
  readonly type: "boolean";
}
/** A calendar date, `yyyy-mm-dd`. */
export interface DateSpec extends Common {
  readonly type: "date";
}
/** `{ nl: …, en: … }`, or one text for both. */
export interface LocalizedSpec extends Common {
  readonly type: "localized";
}
/** A list; a list of one may be written as a single value. */
export interface ListSpec<E = Spec> extends Common {
  readonly type: "list";
  readonly of: E;
}
/** Keys chosen by the author (codes of profiles), values all alike. */
export interface MapSpec<E = Spec> extends Common {
  readonly type: "map";
  readonly of: E;
  readonly keys: "profiel" | "vrij";
}
/** A key table: the keys of a document, an item or a group of values, in the order that formatting puts them in. */
export interface ObjectSpec<K = Readonly<Record<string, Spec>>> extends Common {
  readonly type: "object";
  /** Stable name, used for `$defs` in the JSON Schema. */
  readonly name: string;
  readonly keys: K;
  /** The key that the object may be shortened to: with `tekst`, a plain text stands for `{ tekst: text }`. */
  readonly short?: string;
  /** Whether other keys than these are allowed too. */
  readonly open?: boolean;
  /** Present when the object is an item. */
  readonly item?: ItemInfo;
}
/** Says that an object is an item: something with an id that others refer to. */
export interface ItemInfo {
  readonly kind: ItemKind;
  readonly id: "code" | "id";
  readonly titel: "titel" | "tekst" | "label" | "naam";
}
/** For tables that hold themselves, such as elements within elements. */
export interface RecursiveSpec extends Common {
  readonly type: "recursive";
  readonly name: string;
  readonly to: () => ObjectSpec;
}

/** A row of a key table: what may stand under one key, or as one value of a list. */
export type Spec = TextSpec | EnumSpec | NumberSpec | BooleanSpec | DateSpec | LocalizedSpec | ListSpec | MapSpec | ObjectSpec | RecursiveSpec;

type Without<S> = Omit<S, "type">;

export const text = (spec: Without<TextSpec>): TextSpec => ({ type: "text", ...spec });
/** Running text. */
export const prose = (spec: Without<TextSpec>): TextSpec => ({ type: "text", prose: true, ...spec });
export const oneOf = (spec: Without<EnumSpec>): EnumSpec => ({ type: "enum", ...spec });
export const integer = (spec: Omit<NumberSpec, "type">): NumberSpec => ({ type: "integer", ...spec });
export const number = (spec: Omit<NumberSpec, "type">): NumberSpec => ({ type: "number", ...spec });
export const boolean = (spec: Without<BooleanSpec>): BooleanSpec => ({ type: "boolean", ...spec });
export const date = (spec: Without<DateSpec>): DateSpec => ({ type: "date", ...spec });
export const localized = (spec: Without<LocalizedSpec>): LocalizedSpec => ({ type: "localized", ...spec });
export const list = <const E extends Spec>(of: E, spec: Common): ListSpec<E> => ({ type: "list", of, ...spec });
export const map = <const E extends Spec>(of: E, spec: Common & { readonly keys: "profiel" | "vrij" }): MapSpec<E> => ({ type: "map", of, ...spec });
export const object = <const K extends Readonly<Record<string, Spec>>>(name: string, keys: K, spec: Common & { readonly item?: ItemInfo; readonly short?: keyof K & string; readonly open?: boolean }): ObjectSpec<K> => ({ type: "object", name, keys, ...spec });
export const recursive = (name: string, to: () => ObjectSpec, spec: Common): RecursiveSpec => ({ type: "recursive", name, to, ...spec });

/** The same table with the keys `moved`, in this order, right behind `after`: what it takes over from another need not come first. */
export function behind<const K extends Readonly<Record<string, Spec>>>(after: keyof K & string, moved: readonly (keyof K & string)[], keys: K): K {
  const rows = Object.entries(keys).filter(([key]) => !moved.includes(key));
  rows.splice(rows.findIndex(([key]) => key === after) + 1, 0, ...moved.map((key): [string, Spec] => [key, keys[key]!]));
  return Object.fromEntries(rows) as K;
}

/** The long form of a localized value, as an object like any other. */
export const LOCALIZED_OBJECT: ObjectSpec = object("tweetalig", {
  nl: prose({ nl: ["Nederlands", "De tekst in het Nederlands."], en: ["Dutch", "The text in Dutch."] }),
  en: prose({ nl: ["Engels", "De tekst in het Engels."], en: ["English", "The text in English."] }),
}, { nl: ["Tweetalig", "Een tekst in het Nederlands en het Engels."], en: ["Bilingual", "A text in Dutch and in English."] });

/** Title of a key in both languages. */
export function titleOf(spec: Documented): Localized {
  return { nl: spec.nl[0], en: spec.en[0] };
}

/** Description of a key in both languages. */
export function descriptionOf(spec: Documented): Localized {
  return { nl: spec.nl[1], en: spec.en[1] };
}

/** The table behind a recursive spec; any other spec is itself. */
export function unfold(spec: Spec): Exclude<Spec, RecursiveSpec> {
  return spec.type === "recursive" ? spec.to() : spec;
}

/** Whether what stands under a key are items. */
export function holdsItems(folded: Spec): boolean {
  const spec = unfold(folded);
  if (spec.type === "list" || spec.type === "map") return holdsItems(spec.of);
  return spec.type === "object" && spec.item !== undefined;
}

/** Every kind of item that a table has, deep or not, with its own table. */
export function itemSpecsOf(root: ObjectSpec): ReadonlyMap<ItemKind, ObjectSpec> {
  const found = new Map<ItemKind, ObjectSpec>();
  const visit = (folded: Spec): void => {
    const spec = unfold(folded);
    if (spec.type === "list" || spec.type === "map") return visit(spec.of);
    if (spec.type !== "object" || (spec.item && found.has(spec.item.kind))) return;
    if (spec.item) found.set(spec.item.kind, spec);
    Object.values(spec.keys).forEach(visit);
  };
  visit(root);
  return found;
}
