// Rule: a whole area named where its competencies could be.
import { splitElement, splitName } from "../../frameworks/names.ts";
import { resolve } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";

export default defineRule({
  id: "areas/area-only",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  title: { nl: "Alleen het gebied genoemd", en: "Only the area named" },
  messages: {
    default: {
      nl: '"{area}" is een heel gebied. Noem de competentie die dit onderdeel invult, zoals "{example}".',
      en: '"{area}" is a whole area. Name the competency that this item puts into practice, such as "{example}".',
    },
  },
  why: { nl: "Een heel gebied is snel genoemd en zegt weinig over wat iemand kan.", en: "A whole area is quickly named and says little about what someone can do." },
  how: { nl: "Kies de competentie binnen het gebied.", en: "Choose the competency within the area." },
  sources: [{ document: "NPHF-2015", place: "L597-863" }],
  defaultOptions: { kaders: ["nphf"] },
  bad: { text: beroep(`
bekwaamheden:
  - { id: samen, titel: Werkt samen, dekt: [nphf:5] }
`) },
  good: { text: beroep(`
bekwaamheden:
  - { id: samen, titel: Werkt samen, dekt: [nphf:5.1] }
`) },
  check({ document, project, options }, report) {
    const wanted = Array.isArray(options["kaders"]) ? options["kaders"] : [options["kaders"]];
    for (const reference of document.references) {
      if (reference.refersTo !== "dekking") continue;
      const [prefix] = splitElement(reference.value);
      if (!wanted.includes(splitName(prefix ?? "")[0])) continue;
      const found = resolve(project, document, reference);
      if (found.found !== "element") continue;
      const { parent, children } = found.element.element;
      if (parent === undefined && children.length > 0) report(reference.span, { params: { area: reference.value, example: `${prefix}:${children[0]}` } });
    }
  },
});
