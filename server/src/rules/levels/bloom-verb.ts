// Rule: a verb that fits none of the levels of Bloom that an item names.
import { splitElement } from "../../frameworks/names.ts";
import type { KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import type { IndexedKader } from "../../frameworks/registry.ts";
import { spokenVersion } from "../../project/resolve.ts";
import { andList, orList } from "../../text/localized.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { textsIn, type Prose } from "../shared/prose.ts";
import { verbsOf, type Verbs } from "../shared/verbs.ts";

export default defineRule({
  id: "levels/bloom-verb",
  severity: "hint",
  preset: "streng",
  kinds: ["opleidingsprofiel", "beroepsprofiel", "kwalificatiedossier", "leertraject"],
  title: { nl: "Werkwoord past niet bij Bloom", en: "Verb does not fit Bloom" },
  messages: {
    default: { nl: '"{verb}" hoort in de lijsten bij {fits}, niet bij {named}. Kies een ander werkwoord of een ander niveau.', en: 'In the lists "{verb}" belongs to {fits}, not to {named}. Choose another verb or another level.' },
  },
  why: { nl: "Het werkwoord laat zien welk denkniveau gevraagd wordt; een toets op een ander niveau meet iets anders. Een werkwoord dat bij meer niveaus past, is goed bij elk daarvan.", en: "The verb shows which level of thinking is asked; an assessment at another level measures something else. A verb that fits several levels is right at each of them." },
  how: { nl: "Kies een werkwoord uit de lijst van het niveau: `bekwaam kaders bloom` laat ze zien.", en: "Choose a verb of the list of the level: `bekwaam kaders bloom` shows them." },
  sources: [{ document: "FIELD", place: "§3 (Bloom)" }],
  bad: { text: opleiding("niveau: hbo-bachelor\nkaders: [bloom@2001]\neindkwalificaties:\n  - { id: ek-2, tekst: Noemt de wetten., dekt: [bloom:creeren] }\n") },
  good: { text: opleiding("niveau: hbo-bachelor\nkaders: [bloom@2001]\neindkwalificaties:\n  - { id: ek-2, tekst: Noemt de wetten., dekt: [bloom:onthouden] }\n") },
  check({ document, project }, report) {
    const bloom = spokenVersion(project, document, "bloom");
    const tagged = bloom ? document.items.filter((item) => levelsOf(bloom, item).length > 0) : [];
    if (!bloom || tagged.length === 0) return;
    const verbs = verbsIn(bloom);
    const texts = firstTexts(document);
    for (const item of tagged) {
      const named = levelsOf(bloom, item);
      const text = texts.get(item);
      const found = text && firstVerb(text, verbs);
      const fits = found ? bloom.elements.filter(({ werkwoorden }) => found.infinitives.some((verb) => werkwoorden.includes(verb))) : [];
      if (!found || fits.length === 0 || fits.some(({ id }) => named.includes(id))) continue;
      const labels = (ids: readonly string[]) => ids.map((id) => bloom.element(id)!.label);
      report(found.span, { params: { verb: found.infinitives[0]!, fits: orList(labels(fits.map(({ id }) => id))), named: andList(labels(named)) } });
    }
  },
});

function levelsOf(bloom: IndexedKader, { dekt }: Item): string[] {
  return dekt.flatMap(({ value }) => {
    const [name = "", id] = splitElement(value);
    return name === "bloom" || name.startsWith("bloom@") ? (bloom.find(id)?.element.id ?? []) : [];
  });
}

const known = new WeakMap<IndexedKader, Verbs>();

function verbsIn(bloom: IndexedKader): Verbs {
  const verbs = known.get(bloom) ?? verbsOf(bloom.elements.flatMap(({ werkwoorden }) => werkwoorden));
  known.set(bloom, verbs);
  return verbs;
}

/** The text that says what someone does: `tekst`, else the title. */
function firstTexts(document: KnownDocument): Map<Item, Prose> {
  const texts = new Map<Item, Prose>();
  for (const text of textsIn(document)) if (text.item && (text.key === "tekst" || (text.key === "titel" && !texts.has(text.item)))) texts.set(text.item, text);
  return texts;
}

function firstVerb({ raw, span }: Prose, verbs: Verbs): { infinitives: readonly string[]; span: Span } | undefined {
  const match = /\p{L}+/u.exec(raw);
  if (!match) return undefined;
  const word = match[0].toLowerCase();
  const infinitives = verbs.infinitives.has(word) ? [word] : verbs.thirdPersons.get(word);
  const start = span.start + match.index;
  return infinitives && { infinitives, span: { start, end: start + match[0].length } };
}
