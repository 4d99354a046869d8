// Rule: generic items that leave out one of the themes of the broad bar.
import { bereikOf } from "../../coverage/bereik.ts";
import { andList, type Localized } from "../../text/localized.ts";
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { isOutcome } from "../shared/chain.ts";
import { beroep } from "../shared/examples.ts";
import { isPostInitial } from "../shared/ladder.ts";

/** By role or by word; what neither shows is not there. */
const THEMES: readonly { readonly name: Localized; readonly roles: RegExp; readonly words: RegExp }[] = [
  { name: { nl: "communiceren", en: "communicating" }, roles: /^communicat/i, words: /communic|gesprek|luister|overleg|vraagt door|vertelt/i },
  { name: { nl: "samenwerken", en: "working together" }, roles: /samenwerk|collaborator/i, words: /samenwerk|werkt samen|team|netwerk|stemt .{0,40}af|naasten|disciplines/i },
  { name: { nl: "eigen regie versterken", en: "strengthening self-direction" }, roles: /^$/, words: /regie|eigen kracht|zelf|samen beslis|beslist samen|empower|wil\b|kiez/i },
];

export default defineRule({
  id: "tshape/generic-themes",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel", "beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Brede balk mist een thema", en: "Broad bar misses a theme" },
  messages: {
    default: {
      nl: "De generieke onderdelen gaan niet over {themes}. Dat hoort bij wat beroepen in zorg en welzijn delen; beschrijf het bij een generiek onderdeel.",
      en: "The generic items are not about {themes}. That belongs to what professions in care and welfare share; describe it at a generic item.",
    },
  },
  why: { nl: "De horizontale balk van de T staat voor generalistische competenties, zoals communiceren, samenwerken en het versterken van eigen regie.", en: "The horizontal bar of the T stands for generalist competences, such as communicating, working together and strengthening self-direction." },
  how: { nl: "Voeg een generiek onderdeel toe, of geef een bestaand onderdeel `bereik: generiek`.", en: "Add a generic item, or give an existing item `bereik: generiek`." },
  sources: [{ document: "ZIN-2016", place: "L1135-1137" }],
  bad: { text: beroep(`
bekwaamheden:
  - { id: communiceren, titel: Voert een gesprek over wat iemand zelf wil, bereik: generiek }
  - { id: wondzorg, titel: Verzorgt een wond, bereik: specifiek }
`) },
  good: { text: beroep(`
bekwaamheden:
  - { id: communiceren, titel: Voert een gesprek over wat iemand zelf wil, bereik: generiek }
  - { id: samenwerken, titel: Werkt samen met naasten, bereik: generiek }
  - { id: wondzorg, titel: Verzorgt een wond, bereik: specifiek }
`) },
  check({ document }, report) {
    // A later programme or an extension leaves the base to what it builds on.
    if (isPostInitial(document) || ("uitbreiding" in document.content && document.content.uitbreiding)) return;
    const generic = document.items.filter((item) => isOutcome(item) && bereikOf(item) === "generiek");
    const span = keySpan(document, "bekwaamheden", "eindkwalificaties");
    if (generic.length === 0 || !span) return;
    const { text } = document.tree;
    const shows = ({ roles, words }: (typeof THEMES)[number]): boolean => generic.some((item) => item.rollen.some(({ value }) => roles.test(value)) || words.test(text.slice(item.span.start, item.span.end)));
    const missing = THEMES.filter((theme) => !shows(theme));
    // None at all is a document with words of its own.
    if (missing.length > 0 && missing.length < THEMES.length) report(span, { params: { themes: andList(missing.map(({ name }) => name)) } });
  },
});
