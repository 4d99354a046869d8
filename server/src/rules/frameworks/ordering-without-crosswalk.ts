// Rule: an ordering of one's own that nothing relates to a shared one.
import { splitName } from "../../frameworks/names.ts";
import { orderingOf } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { beroep, kader } from "../shared/examples.ts";

const OWN = (rest: string): { fileName: string; text: string } => ({ fileName: "eigen.kader.yaml", text: kader(`${rest}elementen:
  - { id: helper, label: { nl: Helper, en: Helper } }
`) });

const TEXT = beroep(`
gemeenschappelijkKader: { ordening: voorbeeldkader@2026 }
bekwaamheden:
  - { id: helpen, titel: Helpt mensen, rollen: [helper] }
`);

export default defineRule({
  id: "frameworks/ordering-without-crosswalk",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  title: { nl: "Eigen ordening zonder koppeling", en: "Own ordering without a crosswalk" },
  messages: {
    default: {
      nl: "{ordering} is een eigen ordening zonder koppeling met een gedeelde, zoals canmeds. Maak een koppeling, dan is dit document met andere te vergelijken.",
      en: "{ordering} is an ordering of your own without a crosswalk to a shared one, such as canmeds. Make a crosswalk, so that this document can be compared with others.",
    },
  },
  why: { nl: "De ordening moet zo gekozen of aangepast zijn dat zorg en welzijn zich er allebei in herkennen.", en: "The ordering must be chosen or adapted so that both care and welfare recognise themselves in it." },
  how: { nl: "Maak een bestand `….koppeling.yaml` met `van` en `naar`, of laat het kader met `breidtUit` op een gedeeld kader rusten.", en: "Make a file `….koppeling.yaml` with `van` and `naar`, or let the framework rest on a shared one with `breidtUit`." },
  sources: [{ document: "ZIN-2016", place: "L1038-1039" }],
  bad: { text: TEXT, beside: [OWN("")] },
  good: { text: TEXT, beside: [OWN("breidtUit: canmeds@2015\n")] },
  check({ document, project }, report) {
    const written = document.header?.gemeenschappelijkKader?.ordening;
    const ordering = written && orderingOf(project, document);
    if (!ordering || ordering.kader.bundled || ordering.kader.breidtUit !== undefined) return;
    const { id } = ordering.kader;
    if (project.frameworks.koppelingen.some(({ van, naar }) => splitName(van)[0] === id || splitName(naar)[0] === id)) return;
    report(written.span, { params: { ordering: written.value } });
  },
});
