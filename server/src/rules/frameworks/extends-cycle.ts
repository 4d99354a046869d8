// Rule: frameworks that extend each other in a circle.
import { kaderName, type Kader } from "../../frameworks/kader.ts";
import { identityOf } from "../../model/document.ts";
import { defineRule } from "../rule.ts";
import { kader } from "../shared/examples.ts";

export default defineRule({
  id: "frameworks/extends-cycle",
  severity: "error",
  preset: "aanbevolen",
  kinds: ["kader"],
  title: { nl: "Kaders breiden elkaar in een kring uit", en: "Frameworks extend each other in a circle" },
  messages: {
    default: {
      nl: "Deze kaders breiden elkaar in een kring uit: {circle}. Haal breidtUit weg bij het kader dat de basis is.",
      en: "These frameworks extend each other in a circle: {circle}. Remove breidtUit from the framework that is the base.",
    },
  },
  why: { nl: "Een kring heeft geen begin; welke elementen erbij horen is dan niet te zeggen.", en: "A circle has no start; nobody can say then which elements belong to it." },
  how: { nl: "Laat één kader de basis zijn, zonder `breidtUit`.", en: "Let one framework be the base, without `breidtUit`." },
  sources: [{ document: "APWMD-2012", place: "L1428-1432" }],
  bad: { text: kader(`
breidtUit: voorbeeldkader@2026
elementen:
  - { id: kracht, label: { nl: Kracht, en: Strength } }
`) },
  good: { text: kader(`
elementen:
  - { id: kracht, label: { nl: Kracht, en: Strength } }
`) },
  check({ document, project }, report) {
    if (document.soort !== "kader") return;
    const { breidtUit } = document.content;
    const { id, versie } = identityOf(document);
    if (!breidtUit || !id || !versie) return;
    const own = kaderName({ id, versie });
    const path = [own];
    const seen = new Set(path);
    for (let written: string | undefined = breidtUit.value; written !== undefined; ) {
      const base: Kader | undefined = project.frameworks.get(written)?.kader;
      const current = base ? kaderName(base) : written;
      path.push(current);
      if (current === own) return report(breidtUit.span, { params: { circle: path.join(" → ") } });
      if (seen.has(current)) return;
      seen.add(current);
      written = base?.breidtUit;
    }
  },
});
