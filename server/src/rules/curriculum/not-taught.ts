// Rule: something that a graduate must be able to do, and that no unit works on.
import { itemsMeant } from "../shared/dangling.ts";
import { identityOf, type KnownDocument } from "../../model/document.ts";
import { isDeferred } from "../../project/derivation.ts";
import type { Project } from "../../project/project.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { isBare, partOf } from "../shared/objects.ts";

export default defineRule({
  id: "curriculum/not-taught",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel"],
  whenFinished: true,
  title: { nl: "Eindkwalificatie zonder eenheid", en: "Final qualification without a unit" },
  messages: {
    default: {
      nl: 'Geen enkele eenheid leidt op voor "{id}". Zet "{id}" bij leidtOpVoor van een eenheid, of zet uitgesteld: true met een reden.',
      en: 'No unit prepares for "{id}". Put "{id}" at leidtOpVoor of a unit, or put uitgesteld: true with a reason.',
    },
  },
  why: { nl: "Wat een startbekwame professional kan, moet geleerd en getoetst zijn binnen de initiële opleiding.", en: "What a starting professional can do must have been learnt and assessed within initial education." },
  how: { nl: "Noem het id bij `leidtOpVoor` van een eenheid.", en: "Name the id at `leidtOpVoor` of a unit." },
  sources: [{ document: "APWMD-2012", place: "L1446-1448" }, { document: "ZIN-2016", place: "L1268-1269" }],
  bad: { text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Beslist samen met de burger }
  - { id: ek-2, tekst: Werkt samen in de wijk }
eenheden:
  - { id: e-1, titel: Gesprekken, leidtOpVoor: [ek-1] }
`) },
  good: { text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Beslist samen met de burger }
  - { id: ek-2, tekst: Werkt samen in de wijk }
eenheden:
  - { id: e-1, titel: Gesprekken, leidtOpVoor: [ek-1, ek-2] }
`) },
  check({ document, project }, report) {
    // A national profile leaves the units to the institutions that extend it.
    if (document.soort !== "opleidingsprofiel" || isBare(document.content.eenheden)) return;
    const taught = taughtIn(project, document);
    if (taught.size === 0) return;
    const meant = itemsMeant(project, document, "leidtOpVoor");
    for (const item of document.items) {
      if (item.kind !== "eindkwalificatie" || item.id === "" || taught.has(item.id) || meant.has(item.id) || isDeferred(item)) continue;
      report(item.idSpan, { params: { id: item.id } });
    }
  },
});

/** Ids that a unit works on, here or in a file that extends this one. */
function taughtIn(project: Project, document: KnownDocument): Set<string> {
  const { id } = identityOf(document);
  const extending = id === undefined ? [] : project.naming(id);
  const taught = new Set<string>();
  for (const { references } of [document, ...extending]) {
    for (const { key, value } of references) if (key === "leidtOpVoor") taught.add(partOf(value));
  }
  return taught;
}
