// Rule: knowledge described with the depth word of another level.
import type { KnownDocument } from "../../model/document.ts";
import { enclosing, type Reference } from "../../model/item.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

/** How published files describe knowledge per level; a line that fits none of these says nothing about depth. */
const DEPTHS = [
  { words: /\bbasiskennis\b/i, name: "basiskennis", levels: ["mbo-1", "mbo-2"] },
  { words: /\b(?:brede|specialistische)\b[^.;]*\bkennis\b/i, name: "brede of specialistische kennis", levels: ["mbo-3", "mbo-4"] },
  { words: /^\s*(?:heeft|bezit)\s+algemene\s+kennis\b/i, name: "algemene kennis", levels: ["mbo-3"] },
  { words: /^\s*(?:heeft|bezit)\s+kennis\b/i, name: "kennis", levels: ["mbo-3"] },
] as const;

const USUAL: ReadonlyMap<string, string> = new Map([
  ["mbo-1", "basiskennis"], ["mbo-2", "basiskennis"], ["mbo-3", "kennis"], ["mbo-4", "brede en/of specialistische kennis"],
]);

export default defineRule({
  id: "levels/knowledge-depth",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier"],
  whenFinished: true,
  title: { nl: "Diepte van kennis past niet bij het niveau", en: "Depth of knowledge does not go with the level" },
  messages: {
    default: {
      nl: 'Deze kennis hoort bij {level}, maar er staat "{found}". Op dit niveau staat er meestal "{usual}". Pas het woord aan, of het niveau.',
      en: 'This knowledge belongs to {level}, but is called "{found}". At this level it is mostly called "{usual}". Change the word, or the level.',
    },
  },
  why: {
    nl: "Het NLQF onderscheidt niveaus ook door de diepte van kennis: van basiskennis op niveau 2 tot brede en specialistische kennis op niveau 4. In gepubliceerde dossiers van niveau 4 staat toch geregeld alleen \"kennis\".",
    en: "The NLQF tells levels apart by the depth of knowledge as well: from basic knowledge at level 2 to broad and specialist knowledge at level 4. Still, published files of level 4 often say just \"kennis\".",
  },
  how: { nl: "Kies het woord dat bij het niveau hoort, of laat het zo als deze diepte bedoeld is.", en: "Choose the word that goes with the level, or leave it when this depth is meant." },
  sources: [{ document: "FIELD", place: "§3 (NLQF), §1.3" }],
  bad: { text: dossier(`
vakkennis:
  - { id: vk-wijk, tekst: heeft kennis van de sociale kaart }
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg, vakkennis: [vk-wijk] }
profielen:
  - { code: P1, titel: Coördinator, niveau: mbo-4 }
`) },
  good: { text: dossier(`
vakkennis:
  - { id: vk-wijk, tekst: heeft brede kennis van de sociale kaart }
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg, vakkennis: [vk-wijk] }
profielen:
  - { code: P1, titel: Coördinator, niveau: mbo-4 }
`) },
  check({ document }, report) {
    const used = levelsOfKnowledge(document);
    for (const { kind, id, titel } of document.items) {
      const levels = kind === "vakkennis" ? used.get(id) : undefined;
      const [level] = levels ?? [];
      // A line that serves several levels has the depth of none of them.
      if (!titel || levels?.size !== 1 || level === undefined) continue;
      const depth = DEPTHS.find(({ words }) => words.test(titel.value));
      const usual = USUAL.get(level);
      if (depth && usual !== undefined && !(depth.levels as readonly string[]).includes(level)) report(depthSpan(document, titel.span), { params: { level, found: depth.name, usual } });
    }
  },
});

/** The words that say how deep the knowledge is, in a text as it is written. */
function depthSpan({ tree }: KnownDocument, text: Span): Span {
  const found = /\b(?:basiskennis|(?:brede|specialistische|algemene)\b[^.;\r\n]{0,40}?\bkennis|kennis)\b/i.exec(tree.text.slice(text.start, text.end));
  return found ? { start: text.start + found.index, end: text.start + found.index + found[0].length } : text;
}

/** Per line of knowledge the levels of the profiles and optional parts that use it; undefined among them when one is unknown. */
function levelsOfKnowledge(document: KnownDocument): Map<string, Set<string | undefined>> {
  const own = document.header?.niveau?.value;
  const profiles = new Map(document.items.flatMap((item) => (item.kind === "profiel" ? [[item.id, item.niveau?.value ?? own] as const] : [])));
  const everywhere = new Set<string | undefined>(profiles.size > 0 ? profiles.values() : [own]);
  const levelsOf = ({ item, profiel }: Reference): Iterable<string | undefined> => {
    const name = profiel ?? enclosing(item, "profiel")?.id;
    const optional = enclosing(item, "keuzedeel");
    return name !== undefined ? [profiles.get(name)] : optional ? [optional.niveau?.value] : everywhere;
  };
  const used = new Map<string, Set<string | undefined>>();
  for (const reference of document.references) {
    if (reference.key !== "vakkennis" || reference.refersTo !== "item") continue;
    const levels = used.get(reference.value) ?? new Set<string | undefined>();
    for (const level of levelsOf(reference)) levels.add(level);
    used.set(reference.value, levels);
  }
  return used;
}
