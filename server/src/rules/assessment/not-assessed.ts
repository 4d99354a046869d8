// Rule: something that people must be able to do, and that no assessment looks at.
import { itemsMeant } from "../shared/dangling.ts";
import { identityOf, type KnownDocument } from "../../model/document.ts";
import { isDeferred } from "../../project/derivation.ts";
import type { Project } from "../../project/project.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { isBare, partOf } from "../shared/objects.ts";

export default defineRule({
  id: "assessment/not-assessed",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "Eindkwalificatie of EPA zonder toets", en: "Final qualification or EPA without an assessment" },
  messages: {
    default: {
      nl: '"{id}" wordt nergens getoetst, terwijl de toetsing het begin van het ontwerp is. Zet "{id}" bij toetst van een toets, of zet uitgesteld: true met een reden.',
      en: '"{id}" is assessed nowhere, while assessment is where the design begins. Put "{id}" at toetst of an assessment, or put uitgesteld: true with a reason.',
    },
    epa: {
      nl: 'EPA "{id}" wordt nergens beoordeeld, en dus aan niemand toevertrouwd. Zet "{id}" bij toetst van een beoordeling.',
      en: 'EPA "{id}" is assessed nowhere, and so entrusted to nobody. Put "{id}" at toetst of an assessment.',
    },
  },
  why: {
    nl: "Wat een startbekwame professional kan, is geleerd én getoetst binnen de opleiding. In een goed ontwerp staat de beoordeling aan het begin.",
    en: "What a starting professional can do has been learnt and assessed within the programme. In a good design assessment comes first.",
  },
  how: {
    nl: "Noem het id bij `toetst` van een toets. Wordt het pas na de opleiding geleerd, zet dan `uitgesteld: true` met een `reden`.",
    en: "Name the id at `toetst` of an assessment. If it is learnt only after the programme, put `uitgesteld: true` with a `reden`.",
  },
  sources: [{ document: "ZIN-2016", place: "L1288-1303, L1334" }, { document: "APWMD-2012", place: "L1446-1448" }],
  bad: { text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Beslist samen met de burger }
  - { id: ek-2, tekst: Werkt samen in de wijk }
toetsen:
  - { id: t-1, doel: summatief, toetst: [ek-1], norm: Voldoende op elk criterium }
`) },
  good: { text: opleiding(`
eindkwalificaties:
  - { id: ek-1, tekst: Beslist samen met de burger }
  - { id: ek-2, tekst: Werkt samen in de wijk, uitgesteld: true, reden: Hoort bij het inwerkjaar }
toetsen:
  - { id: t-1, doel: summatief, toetst: [ek-1], norm: Voldoende op elk criterium }
`) },
  check({ document, project }, report) {
    const { kind, tests } = partsOf(document);
    // A national profile leaves assessing to the institutions that extend it.
    if (isBare(tests)) return;
    const assessed = new Set([...assessedIn(project, document), ...itemsMeant(project, document, "toetst")]);
    for (const item of document.items) {
      if (item.kind !== kind || item.id === "" || assessed.has(item.id) || isDeferred(item)) continue;
      report(item.idSpan, { variant: kind === "epa" ? "epa" : "default", params: { id: item.id } });
    }
  },
});

function partsOf(document: KnownDocument): { kind: "eindkwalificatie" | "epa"; tests: readonly unknown[] | undefined } {
  if (document.soort === "leertraject") return { kind: "epa", tests: document.content.beoordelingen };
  return { kind: "eindkwalificatie", tests: document.soort === "opleidingsprofiel" ? document.content.toetsen : undefined };
}

/** Ids that an assessment names, here or in a file that extends this one; an EPA or situation stands for its competences. */
function assessedIn(project: Project, document: KnownDocument): Set<string> {
  const { id } = identityOf(document);
  const extending = id === undefined ? [] : project.naming(id).filter((other) => other !== document);
  const assessed = new Set<string>();
  for (const { references } of [document, ...extending]) {
    for (const { key, value } of references) if (key === "toetst") assessed.add(partOf(value));
  }
  for (const { key, item, value } of document.references) {
    if (key === "bekwaamheden" && item !== undefined && assessed.has(item.id)) assessed.add(partOf(value));
  }
  return assessed;
}
