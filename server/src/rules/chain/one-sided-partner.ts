// Rule: a profile that names another as a partner, without being named in turn.
import { displayTitle, type Document } from "../../model/document.ts";
import { disciplinesIn } from "../../project/dependents.ts";
import type { Project } from "../../project/project.ts";
import { plain } from "../../text/nearest.ts";
import type { Ranged } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { relatedDocument } from "../shared/chain.ts";
import { beroep } from "../shared/examples.ts";

const OTHER = (disciplines: string): { fileName: string; text: string } => ({ fileName: "ander.beroepsprofiel.yaml", text: beroep(`disciplines: [${disciplines}]\n`).replace("bp.voorbeeld", "bp.ander").replace("titel: Voorbeeldberoep", "titel: Sociaal werker") });

export default defineRule({
  id: "chain/one-sided-partner",
  severity: "hint",
  preset: "streng",
  kinds: ["beroepsprofiel"],
  title: { nl: "Partner noemt dit beroep niet", en: "Partner does not name this profession" },
  messages: {
    default: {
      nl: "Dit profiel noemt {partner} als discipline, maar dat profiel noemt {own} niet. Stem af wat beroepen van elkaar verwachten.",
      en: "This profile names {partner} as a discipline, but that profile does not name {own}. Agree on what the professions expect of each other.",
    },
  },
  why: { nl: "Professionals weten van elkaar wat hun expertise, rol en verantwoordelijkheid is; dan staan ze ook in elkaars profiel.", en: "Professionals know each other's expertise, role and responsibility; then they are in each other's profiles too." },
  how: { nl: "Noem dit beroep bij `disciplines` van het andere profiel.", en: "Name this profession at `disciplines` of the other profile." },
  sources: [{ document: "NPHF-2015", place: "L164-168" }],
  bad: { text: beroep("disciplines: [Sociaal werker]\n"), beside: [OTHER("Huisarts")] },
  good: { text: beroep("disciplines: [Sociaal werker]\n"), beside: [OTHER("Voorbeeldberoep")] },
  check({ document, project }, report) {
    const own = plain(displayTitle(document));
    for (const discipline of disciplinesOf(document)) {
      const partner = profileCalled(project, discipline.value);
      if (!partner || partner === document || partner.header?.id?.value === document.header?.id?.value) continue;
      const theirs = disciplinesOf(partner);
      if (theirs.length === 0 || theirs.some(({ value }) => plain(value) === own)) continue;
      report(discipline.span, { params: { partner: displayTitle(partner), own: displayTitle(document) }, related: [relatedDocument(partner, { nl: "Het profiel van de partner.", en: "The partner's profile." })] });
    }
  },
});

function disciplinesOf(document: Document): readonly Ranged<string>[] {
  const seen = new Set<string>();
  return disciplinesIn(document).filter(({ value }) => !seen.has(plain(value)) && seen.add(plain(value)));
}

/** The professional profile with this title. */
function profileCalled(project: Project, title: string): Document | undefined {
  const titles = project.memo(TITLES, () => {
    const found = new Map<string, Document>();
    for (const document of project.documents) if (document.soort === "beroepsprofiel") found.set(plain(displayTitle(document)), document);
    return found;
  });
  return titles.get(plain(title));
}

const TITLES = Symbol("professional profiles by title");
