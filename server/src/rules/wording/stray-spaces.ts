// Rule: spaces in a title that do not belong there.
import type { KnownDocument } from "../../model/document.ts";
import type { Ranged } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "wording/stray-spaces",
  severity: "information",
  preset: "streng",
  kinds: "all",
  title: { nl: "Losse spaties in een titel", en: "Stray spaces in a title" },
  messages: {
    default: { nl: "Hier staan te veel spaties. Eén is genoeg.", en: "There are too many spaces here. One is enough." },
    edge: { nl: "Deze titel begint of eindigt met een spatie. Haal die weg.", en: "This title begins or ends with a space. Remove it." },
  },
  why: { nl: "In gepubliceerde dossiers staan tientallen titels met losse spaties; zoeken en vergelijken gaat dan mis.", en: "Published files hold dozens of titles with stray spaces; searching and comparing then fail." },
  how: { nl: "Haal de spaties weg.", en: "Remove the spaces." },
  sources: [{ document: "FIELD", place: "§1.3" }],
  fixable: "safe",
  bad: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt  zorg en ondersteuning }
`) },
  good: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg en ondersteuning }
`) },
  check({ document }, report) {
    for (const titel of titlesIn(document)) {
      // Only a title that stands in the file as it is read: no escapes, no folded lines.
      const written = document.tree.text.slice(titel.span.start, titel.span.end);
      if (written !== titel.value || written.trim() === "") continue;
      for (const { 0: spaces, index } of written.matchAll(/^ +| +$| {2,}/g)) {
        const span = { start: titel.span.start + index, end: titel.span.start + index + spaces.length };
        const isEdge = index === 0 || index + spaces.length === written.length;
        const title = { nl: "Haal de spaties weg", en: "Remove the spaces" };
        report(span, { variant: isEdge ? "edge" : "default", fixes: [{ title, safe: true, edits: [{ span, newText: isEdge ? "" : " " }] }] });
      }
    }
  },
});

function titlesIn(document: KnownDocument): Ranged<string>[] {
  const own = document.content.titel;
  const titles = own && "value" in own ? [own] : [];
  return [...titles, ...document.items.flatMap((item) => item.titel ?? [])];
}
