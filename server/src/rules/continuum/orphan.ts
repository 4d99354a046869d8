// Rule: a professional profile that stands by itself.
import { displayTitle } from "../../model/document.ts";
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { hasKind } from "../shared/chain.ts";
import { beroep, opleiding } from "../shared/examples.ts";
import { isBare } from "../shared/objects.ts";
import { namingDocuments } from "../shared/knowledge.ts";

const TEXT = beroep(`
bekwaamheden:
  - { id: vragen, titel: Vraagt door }
`);

export default defineRule({
  id: "continuum/orphan",
  severity: "information",
  preset: "streng",
  kinds: ["beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Beroepsprofiel staat los van de rest", en: "Professional profile stands apart from the rest" },
  messages: {
    default: {
      nl: "Geen ander document in deze map verwijst naar {title}, en dit profiel noemt geen ander. Leid er een opleiding van af, of noem de beroepen waarmee het verbonden is.",
      en: "No other document in this folder refers to {title}, and this profile names no other. Derive a programme from it, or name the professions that it is connected with.",
    },
  },
  why: { nl: "Een beroepenstructuur is een samenhang van beroepen; een profiel waar niets van afhangt, wordt weinig gebruikt.", en: "An occupational structure is a coherence of professions; a profile that nothing depends on is little used." },
  how: { nl: "Verwijs er in dossiers en opleidingen naar met `afgeleidVan`.", en: "Refer to it in qualification files and programmes with `afgeleidVan`." },
  sources: [{ document: "VJI-2014", place: "L172-173" }],
  bad: { text: TEXT, beside: [{ fileName: "x.opleidingsprofiel.yaml", text: opleiding("") }] },
  good: { text: TEXT, beside: [{ fileName: "x.opleidingsprofiel.yaml", text: opleiding('afgeleidVan: { document: bp.voorbeeld, versie: "2026" }\n') }] },
  check({ document, project }, report) {
    if (document.soort !== "beroepsprofiel" || isBare(document.content.bekwaamheden)) return;
    if (document.references.some(({ refersTo, value }) => refersTo === "document" || ((refersTo === "item" || refersTo === "herkomst") && value.includes("#")))) return;
    if (namingDocuments(project, document).length > 0) return;
    // A folder of profiles alone has its programmes elsewhere.
    if (!hasKind(project, "kwalificatiedossier", "opleidingsprofiel")) return;
    const span = document.content.id?.span ?? keySpan(document, "titel");
    if (span) report(span, { params: { title: displayTitle(document) } });
  },
});
