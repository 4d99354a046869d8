// Rule: a document that is not ordered in roles at all.
import { keySpan } from "../shared/places.ts";
import { defineRule } from "../rule.ts";
import { isOutcome } from "../shared/chain.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "roles/no-roles",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Niet geordend in rollen", en: "Not ordered in roles" },
  messages: {
    default: {
      nl: "Geen enkel onderdeel heeft een rol. Kies een ordening bij gemeenschappelijkKader en geef elk onderdeel rollen; dan is dit document met andere te vergelijken.",
      en: "No item has a role. Choose an ordering at gemeenschappelijkKader and give each item roles; then this document can be compared with others.",
    },
  },
  why: { nl: "Ook voor mbo-opleidingen is een ordening in rollen en bekwaamheden nodig, naast kerntaken en werkprocessen.", en: "For mbo programmes too an ordering in roles and competences is needed, beside core tasks and work processes." },
  how: { nl: "Schrijf bijvoorbeeld `ordening: canmeds@nl-mbo-2026` en `rollen: [zorgverlener]`.", en: "Write for example `ordening: canmeds@nl-mbo-2026` and `rollen: [zorgverlener]`." },
  sources: [{ document: "ZIN-2016", place: "L989-990, L1025-1026" }],
  bad: { text: dossier(`
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg, werkprocessen: [{ code: B1-K1-W1, titel: Vraagt door }, { code: B1-K1-W2, titel: Geeft zorg }] }
`) },
  good: { text: dossier(`
gemeenschappelijkKader: { ordening: canmeds@nl-mbo-2026 }
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg, werkprocessen: [{ code: B1-K1-W1, titel: Vraagt door, rollen: [communicator] }, { code: B1-K1-W2, titel: Geeft zorg }] }
`) },
  check({ document }, report) {
    if ("uitbreiding" in document.content && document.content.uitbreiding) return;
    if (document.items.filter(isOutcome).length < 2 || document.references.some(({ key }) => key === "rollen")) return;
    const span = keySpan(document, "gemeenschappelijkKader", "kaders", "titel");
    if (span) report(span);
  },
});
