// Rule: a qualification file or programme that names no profile it is derived from.
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";

export default defineRule({
  id: "chain/no-source-profile",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel"],
  whenFinished: true,
  title: { nl: "Niet afgeleid van een beroepsprofiel", en: "Not derived from a professional profile" },
  messages: {
    default: {
      nl: "Er staat niet van welk beroepsprofiel dit is afgeleid. Noem het bij afgeleidVan, met de versie, of bij brondocumenten.",
      en: "This does not say from which professional profile it is derived. Name it at afgeleidVan, with the version, or at brondocumenten.",
    },
  },
  why: {
    nl: "Een opleiding leidt op voor een beroep. Zonder verwijzing merkt niemand dat het beroepsprofiel is veranderd.",
    en: "A programme prepares for a profession. Without a reference nobody notices that the professional profile has changed.",
  },
  how: { nl: "Schrijf `afgeleidVan: [{ document: id, versie: \"…\" }]`.", en: "Write `afgeleidVan: [{ document: id, versie: \"…\" }]`." },
  sources: [{ document: "APWMD-2012", place: "L1338-1342" }, { document: "NPHF-2015", place: "L988-990" }],
  bad: { text: opleiding(`
status: vastgesteld
vastgesteld: { door: Landelijk overleg, op: 2026-02-12 }
eindkwalificaties:
  - { id: ek-1, tekst: Voert een gesprek }
  - { id: ek-2, tekst: Verleent zorg thuis }
`) },
  good: { text: opleiding(`
status: vastgesteld
vastgesteld: { door: Landelijk overleg, op: 2026-02-12 }
brondocumenten:
  - { naam: Beroepsprofiel Voorbeeld, soort: beroepsprofiel }
eindkwalificaties:
  - { id: ek-1, tekst: Voert een gesprek }
  - { id: ek-2, tekst: Verleent zorg thuis }
`) },
  check({ document }, report) {
    if (document.soort !== "kwalificatiedossier" && document.soort !== "opleidingsprofiel") return;
    const has = (key: string): boolean => document.root?.pairs.some((pair) => pair.key.text === key) ?? false;
    // While a document is a draft, this may still come.
    const status = document.header?.status?.value;
    if (status === undefined || status === "concept") return;
    // Academic education does not prepare for one profession.
    if (document.header?.niveau?.value.startsWith("wo-")) return;
    const isTrunk = document.soort === "kwalificatiedossier" && document.items.some((item) => item.kind === "kerntaak");
    const outcomes = document.items.filter((item) => item.kind === "eindkwalificatie").length;
    if ((!isTrunk && outcomes < 2) || has("afgeleidVan") || has("uitbreiding") || document.items.some(({ uit }) => uit.length > 0)) return;
    const named = (document.content.brondocumenten ?? []).some(({ naam, soort }) => /bcp|profiel/i.test(`${soort?.value ?? ""} ${naam?.value ?? ""}`));
    const span = named ? undefined : keySpan(document, "titel");
    if (span) report(span);
  },
});
