// Explanations for people: every meaning that a word has in bekwaam.
import { kaderName, type KaderElement } from "../frameworks/kader.ts";
import { splitName } from "../frameworks/names.ts";
import type { FrameworkRegistry, IndexedKader } from "../frameworks/registry.ts";
import { glossary, type Term } from "../frameworks/glossary.ts";
import { sourceName, sourceWithPlace } from "../frameworks/sources.ts";
import { helpOf } from "../rules/run.ts";
import { ruleNamed } from "../rules/renamed.ts";
import type { Rule } from "../rules/rule.ts";
import { SOORT_NAMES, SOORTEN } from "../schema/keys/header.ts";
import { KINDS } from "../schema/kinds.ts";
import { descriptionOf, titleOf, unfold, type ObjectSpec, type Spec } from "../schema/spec.ts";
import type { Language } from "../text/localized.ts";
import { plain } from "../text/nearest.ts";
import { sourceText } from "./kaders.ts";
import { presetsWith } from "./rules.ts";
import type { Look } from "./stylish.ts";
import { visible, wrap } from "./terminal.ts";
import { SEVERITY_WORDS } from "./words.ts";

/** Where meanings are looked for, beside the glossary and the key tables, which are the same everywhere. */
export interface Sources {
  readonly rules: readonly Rule[];
  readonly frameworks: FrameworkRegistry;
  /** How the file of a framework is shown. */
  readonly pathOf: (uri: string) => string;
}

/** What `wanted` means, one text per meaning; empty when it means nothing here. */
export function explanations(wanted: string, sources: Sources, language: Language, look: Look): string[] {
  const page = new Page(language, look);
  const rule = ruleNamed(sources.rules, wanted);
  if (rule) return [ruleText(rule, page)];
  return [
    ...groupText(wanted, sources, page),
    ...soortText(wanted, page),
    ...keyTexts(wanted, page),
    ...valueTexts(wanted, page),
    ...kaderTexts(wanted, sources, page),
    ...termTexts(wanted, page),
    ...elementTexts(wanted, sources, page),
  ];
}

/** Everything that can be explained, for "did you mean"; of names that differ in case only the first. */
export function knownNames(sources: Sources): string[] {
  const byPlain = new Map<string, string>();
  for (const name of allNames(sources)) if (!byPlain.has(plain(name))) byPlain.set(plain(name), name);
  return [...byPlain.values()];
}

function* allNames({ rules, frameworks }: Sources): Generator<string> {
  for (const { id } of rules) yield id;
  yield* SOORT_NAMES;
  for (const { key } of allKeys()) yield key;
  for (const { label } of glossary().terms) yield* [label.nl, label.en];
  for (const { kader, elements } of frameworks.all()) {
    yield kaderName(kader);
    yield kader.id;
    for (const element of elements) {
      yield `${kader.id}:${element.id}`;
      // A long label is a sentence, not a name.
      if (element.label.nl.length < 60) yield element.label.nl;
      if (element.label.en.length < 60) yield element.label.en;
    }
  }
}

/** Lines with headings and paragraphs, in one language. */
class Page {
  readonly language: Language;
  readonly #look: Look;

  constructor(language: Language, look: Look) {
    this.language = language;
    this.#look = look;
  }

  title(name: string, what: string): string[] {
    return [`${this.#look.paint.bold(visible(name))}  ${visible(what)}`];
  }

  text(paragraph: string | undefined): string[] {
    return paragraph === undefined || paragraph === "" ? [] : paragraph.split(/\n+/).flatMap((part) => wrap(visible(part), this.#look.width - 2).map((line) => `  ${line}`));
  }

  field(nl: string, en: string, value: string): string[] {
    if (value === "") return [];
    return this.text(`${this.language === "nl" ? nl : en}: ${value}`);
  }

  code(nl: string, en: string, text: string): string[] {
    return [`  ${this.#look.paint.bold(this.language === "nl" ? nl : en)}`, ...text.replace(/\n+$/, "").split("\n").map((line) => `    ${visible(line.replaceAll("\t", "  "))}`)];
  }

  list(items: readonly { name: string; text: string }[]): string[] {
    const width = Math.max(0, ...items.map(({ name }) => name.length));
    return items.flatMap(({ name, text }) => wrap(visible(text), Math.max(24, this.#look.width - width - 6)).map((line, index) => `    ${(index === 0 ? name : "").padEnd(width)}  ${line}`));
  }

  done(...parts: readonly string[][]): string {
    return `${parts.filter((part) => part.length > 0).map((part) => part.join("\n")).join("\n\n")}\n`;
  }
}

/** What the sources mean by a term, side by side where they differ. */
function termTexts(wanted: string, page: Page): string[] {
  const term = glossary().find(wanted);
  return term ? [termText(term, page)] : [];
}

function termText(term: Term, page: Page): string {
  const { language } = page;
  const other = term.label[language === "nl" ? "en" : "nl"];
  return page.done(
    page.title(term.label[language], language === "nl" ? "begrip" : "term"),
    ...term.meanings.map((meaning) => [...page.text(meaning[language]), ...page.field("Bron", "Source", `${sourceName(meaning.source, language)}, ${meaning.place}`)]),
    [...page.field("Ook geschreven als", "Also written as", [other, ...term.variants].join(", ")), ...page.field("Zie ook", "See also", term.see.join(", "))],
  );
}

function ruleText(rule: Rule, page: Page): string {
  const { language } = page;
  const kinds = rule.kinds === "all" ? { nl: "alle", en: "all" }[language] : rule.kinds.join(", ");
  const fixable = { safe: { nl: "ja, met --fix", en: "yes, with --fix" }, unsafe: { nl: "ja, met --fix-unsafe", en: "yes, with --fix-unsafe" }, no: { nl: "nee", en: "no" } }[rule.fixable ?? "no"][language];
  return page.done(
    page.title(rule.id, rule.title[language]),
    [...page.field("Niveau", "Level", SEVERITY_WORDS[rule.severity][language]), ...page.field("Presets", "Presets", presetsWith(rule).join(", ")), ...page.field("Soorten", "Kinds", kinds), ...page.field("Herstelbaar", "Fixable", fixable)],
    page.field("Waarom", "Why", rule.why[language]),
    page.field("Wat te doen", "What to do", rule.how[language]),
    (rule.parts ?? []).flatMap((part) => page.text(`- ${part[language]}`)),
    page.code("Fout:", "Wrong:", rule.bad.text),
    page.code("Goed:", "Right:", rule.good.text),
    [...page.field("Bron", "Source", rule.sources.map(({ document, place }) => sourceWithPlace({ document, plaats: place }, language)).join("; ")), ...page.field("Uitleg", "Documentation", helpOf(rule.id)[language])],
  );
}

function groupText(wanted: string, { rules }: Sources, page: Page): string[] {
  const inGroup = rules.filter(({ id }) => id.startsWith(`${wanted}/`));
  if (inGroup.length === 0) return [];
  const items = inGroup.map(({ id, title }) => ({ name: id, text: title[page.language] }));
  return [page.done(page.title(wanted, { nl: "groep van regels", en: "group of rules" }[page.language]), page.list(items))];
}

function soortText(wanted: string, page: Page): string[] {
  const soort = SOORT_NAMES.find((name) => plain(name) === plain(wanted));
  if (!soort) return [];
  const [, description] = SOORTEN[soort][page.language];
  return [page.done(page.title(soort, { nl: "soort document", en: "kind of document" }[page.language]), page.text(description), keyList(KINDS[soort] as ObjectSpec, page))];
}

function keyList(spec: ObjectSpec, page: Page): string[] {
  return page.list(Object.entries(spec.keys).map(([key, keySpec]) => ({ name: keySpec.required ? `${key} *` : key, text: keySpec[page.language][1] })));
}

interface FoundKey {
  readonly key: string;
  readonly spec: Exclude<Spec, { type: "recursive" }>;
  /** Keys around it, from the root. */
  readonly path: string;
  readonly soort: string;
}

/** Every key of every kind with where it may stand; a table within itself is visited once. */
function* allKeys(): Generator<FoundKey> {
  for (const soort of SOORT_NAMES) yield* keysIn(KINDS[soort] as ObjectSpec, soort, "", new Set());
}

function* keysIn(spec: Spec, soort: string, path: string, around: ReadonlySet<string>): Generator<FoundKey> {
  const open = unfold(spec);
  if (open.type === "list" || open.type === "map") yield* keysIn(open.of, soort, path, around);
  if (open.type !== "object" || around.has(open.name)) return;
  for (const [key, keySpec] of Object.entries(open.keys)) {
    const at = path === "" ? key : `${path}.${key}`;
    yield { key, spec: unfold(keySpec), path: at, soort };
    yield* keysIn(keySpec, soort, at, new Set([...around, open.name]));
  }
}

function keyTexts(wanted: string, page: Page): string[] {
  const name = wanted.replace(/:$/, "");
  const found = [...allKeys()].filter(({ key, spec }) => key === name || key.toLowerCase() === name.toLowerCase() || spec.also?.some((word) => plain(word) === plain(name)));
  const byMeaning = new Map<string, FoundKey[]>();
  for (const entry of found) {
    const meaning = `${entry.key}\n${descriptionOf(entry.spec).nl}`;
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), entry]);
  }
  return [...byMeaning.values()].map((entries) => keyText(entries, page));
}

function keyText(entries: readonly FoundKey[], page: Page): string {
  const { language } = page;
  const { key, spec } = entries[0]!;
  const places = [...new Set(entries.map(({ soort, path }) => `${soort}: ${path}`))];
  const shown = places.slice(0, 6).map((text) => ({ name: "", text: `  ${text}` }));
  const more = places.length > 6 ? page.text({ nl: `  … en ${places.length - 6} andere plaatsen`, en: `  … and ${places.length - 6} other places` }[language]) : [];
  const inner = spec.type === "list" || spec.type === "map" ? unfold(spec.of) : spec;
  const also = inner.type === "enum" ? Object.entries(inner.values).map(([name, value]) => ({ name, text: value[language][1] })) : [];
  return page.done(
    page.title(key, { nl: `sleutel: ${titleOf(spec).nl}`, en: `key: ${titleOf(spec).en}` }[language]),
    page.text(descriptionOf(spec)[language]),
    also.length > 0 ? [...page.text({ nl: "Waarden:", en: "Values:" }[language]), ...page.list(also)] : [],
    inner.type === "object" ? [...page.text({ nl: "Sleutels daarbinnen (* is verplicht):", en: "Keys within it (* is required):" }[language]), ...keyList(inner, page)] : [],
    [...page.text({ nl: "Staat in:", en: "Stands in:" }[language]), ...page.list(shown), ...more],
  );
}

function valueTexts(wanted: string, page: Page): string[] {
  const seen = new Set<string>();
  const texts: string[] = [];
  for (const { key, spec } of allKeys()) {
    const inner = spec.type === "list" || spec.type === "map" ? unfold(spec.of) : spec;
    if (inner.type !== "enum" || key === "soort" || !Object.hasOwn(inner.values, wanted)) continue;
    const [title, description] = inner.values[wanted]![page.language];
    const meaning = `${key} ${title} ${description}`;
    if (seen.has(meaning)) continue;
    seen.add(meaning);
    texts.push(page.done(page.title(wanted, { nl: `waarde van \`${key}\`: ${title}`, en: `value of \`${key}\`: ${title}` }[page.language]), page.text(description)));
  }
  return texts;
}

function kaderTexts(wanted: string, { frameworks, pathOf }: Sources, page: Page): string[] {
  const [id, versie] = splitName(wanted);
  const found = versie === undefined ? frameworks.get(id) : frameworks.get(wanted);
  if (!found) return [];
  const { language } = page;
  const { kader } = found;
  const versions = frameworks.versions(id).map((version) => version.kader.versie);
  const top = found.elements.filter(({ parent }) => parent === undefined).map((element) => ({ name: element.id, text: element.label[language] }));
  return [page.done(
    page.title(kaderName(kader), { nl: `kader: ${kader.titel.nl}`, en: `framework: ${kader.titel.en}` }[language]),
    page.text(kader.omschrijving?.[language]),
    kader.ontbreekt ? page.field("Ontbreekt", "Missing", kader.ontbreekt[language]) : [],
    page.list(top),
    [...page.field("Versies", "Versions", versions.join(", ")), ...page.field("Bron", "Source", sourceText(kader.bron, language)), ...page.field("Bestand", "File", pathOf(kader.uri))],
  )];
}

/** `nphf:2.2`, `nphf@2015:2.2`, or only an id, alias or label: then the element of that name in each framework, those with it as id or label first. */
function elementTexts(wanted: string, sources: Sources, page: Page): string[] {
  const colon = wanted.indexOf(":");
  const name = colon < 0 ? undefined : wanted.slice(0, colon);
  const element = wanted.slice(colon + 1).trim();
  if (element === "") return [];
  const holders = name === undefined ? sources.frameworks.all() : [sources.frameworks.get(name)];
  const found = holders.flatMap((kader) => {
    // An id such as `A` or `2` alone is in many frameworks and tells nothing.
    const hit = name === undefined && plain(element).length < 3 ? undefined : kader?.find(element);
    return kader && hit && hit.kader === kader.kader ? [{ kader, element: hit.element }] : [];
  });
  const [named, aliased] = [true, false].map((own) => found.filter((one) => isNamed(one.element, element) === own));
  return [...named!, ...aliased!].map((one) => elementText(one.kader, one.element, sources, page));
}

/** Whether `written` is the element's own id or label, not only another name for it. */
function isNamed({ id, label }: KaderElement, written: string): boolean {
  return [id, label.nl, label.en].some((name) => plain(name) === plain(written));
}

function elementText(kader: IndexedKader, element: KaderElement, { frameworks, pathOf }: Sources, page: Page): string {
  const { language } = page;
  const children = element.children.flatMap((id) => kader.element(id) ?? []).map((child) => ({ name: child.id, text: child.label[language] }));
  const own = kaderName(kader.kader);
  const elsewhere = frameworks.koppelingen.flatMap(({ van, naar, paren, status }) =>
    paren.flatMap((pair) => {
      const other = van === own && pair.van === element.id ? `${naar}:${pair.naar}` : naar === own && pair.naar === element.id ? `${van}:${pair.van}` : undefined;
      const draft = status === "voorstel" ? { nl: ", voorstel", en: ", proposal" }[language] : "";
      return other === undefined ? [] : [`${other} (${pair.relatie}${draft})`];
    }),
  );
  const parent = element.parent === undefined ? undefined : kader.element(element.parent);
  const replaced = element.vervangenDoor ?? "";
  return page.done(
    page.title(`${own}:${element.id}`, element.label[language]),
    page.text(element.omschrijving?.[language]),
    page.list(children),
    [
      ...page.field("Kader", "Framework", kader.kader.titel[language]),
      ...(parent ? page.field("Deel van", "Part of", `${parent.id} ${parent.label[language]}`) : []),
      ...page.field("Ook geschreven als", "Also written as", element.aliassen.join(", ")),
      ...page.field("Vervangen door", "Replaced by", replaced),
      ...page.field("Hoort bij", "Belongs to", elsewhere.join(", ")),
      ...page.field("Bron", "Source", sourceText(element.bron ?? kader.kader.bron, language)),
      ...page.field("Bestand", "File", `${pathOf(kader.kader.uri)}:${element.range.start.line + 1}`),
    ],
  );
}
