// Rule: a T with only one of its bars.
import { bereikOf } from "../../coverage/bereik.ts";
import type { ItemKind } from "../../schema/spec.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { keySpan } from "../shared/places.ts";

/** Per kind of document the items that make up the T, and the keys that hold them. */
const PARTS: Readonly<Record<string, { readonly kind: ItemKind; readonly keys: readonly string[] }>> = {
  kwalificatiedossier: { kind: "werkproces", keys: ["basisdeel", "profielen"] },
  opleidingsprofiel: { kind: "eindkwalificatie", keys: ["eindkwalificaties"] },
  beroepsprofiel: { kind: "bekwaamheid", keys: ["bekwaamheden"] },
};

export default defineRule({
  id: "tshape/both-bars",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Eén balk van de T ontbreekt", en: "One bar of the T is missing" },
  messages: {
    default: {
      nl: "Alle onderdelen zijn generiek. Beschrijf ook wat eigen is aan dit vak, met bereik: specifiek.",
      en: "All items are generic. Describe what belongs to this field alone as well, with bereik: specifiek.",
    },
    specific: {
      nl: "Alle onderdelen zijn specifiek. Beschrijf ook wat dit beroep met andere deelt, zoals communiceren en samenwerken, met bereik: generiek.",
      en: "All items are specific. Describe what this profession shares with others as well, such as communicating and collaborating, with bereik: generiek.",
    },
  },
  why: {
    nl: "Een T-vormige professional heeft brede bekwaamheden die met andere beroepen gedeeld worden, en diepte in het eigen vak. De ene balk vervangt de andere niet.",
    en: "A T-shaped professional has broad competences shared with other professions, and depth in their own field. One bar does not replace the other.",
  },
  how: { nl: "Geef elk onderdeel het bereik dat klopt en voeg toe wat ontbreekt.", en: "Give each item the scope that is right and add what is missing." },
  sources: [{ document: "ZIN-2016", place: "L1134-1137" }, { document: "NPHF-2015", place: "L490-494" }],
  bad: { text: beroep(`
bekwaamheden:
  - { id: communiceren, titel: Voert een gesprek, bereik: generiek }
  - { id: samenwerken, titel: Werkt samen, bereik: generiek }
`) },
  good: { text: beroep(`
bekwaamheden:
  - { id: communiceren, titel: Voert een gesprek, bereik: generiek }
  - { id: wondzorg, titel: Verzorgt een wond, bereik: specifiek }
`) },
  check({ document }, report) {
    const { kind, keys } = PARTS[document.soort]!;
    const items = document.items.filter((item) => item.kind === kind);
    const places = new Set(items.map(bereikOf));
    // Where one item does not say its place, the other bar may be there.
    if (items.length < 2 || places.size !== 1 || places.has(undefined)) return;
    const isGeneric = places.has("generiek");
    // A file with one profile puts all in its common part, and then that says nothing.
    const saysSo = document.items.some((item) => item.bereik !== undefined);
    const profiles = document.items.filter((item) => item.kind === "profiel").length;
    if (document.soort === "kwalificatiedossier" && !saysSo && (isGeneric || profiles < 2)) return;
    const span = keySpan(document, ...keys);
    if (span) report(span, { variant: isGeneric ? "default" : "specific" });
  },
});
