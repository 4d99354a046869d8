// Rule: an element that its framework has replaced.
import { kaderName } from "../../frameworks/kader.ts";
import { splitElement } from "../../frameworks/names.ts";
import { resolve } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { beroep, kader } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";
import { replacementWithin } from "../../frameworks/replaced.ts";

const OWN_KADER = { fileName: "voorbeeldkader.kader.yaml", text: kader(`
elementen:
  - { id: zelfzorg, label: { nl: Zelfzorg, en: Self-care }, vervangenDoor: zelfmanagement }
  - { id: zelfmanagement, label: { nl: Zelfmanagement, en: Self-management } }
`) };

export default defineRule({
  id: "refs/deprecated-element",
  severity: "warning",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Vervangen deel van een kader", en: "Replaced part of a framework" },
  messages: {
    default: {
      nl: '"{element}" is in {kader} vervangen door "{now}". Gebruik dat.',
      en: '"{element}" has been replaced by "{now}" in {kader}. Use that.',
    },
  },
  why: { nl: "Wat vervangen is, hoort niet meer bij het kader en telt niet als een van zijn onderdelen.", en: "What has been replaced is no longer part of the framework and does not count as one of its parts." },
  how: { nl: "Verwijs naar het element dat ervoor in de plaats kwam.", en: "Refer to the element that took its place." },
  sources: [{ document: "NPHF-2015", place: "L25-27, L1347-1349" }],
  fixable: "unsafe",
  bad: { fileName: "voorbeeld.beroepsprofiel.yaml", beside: [OWN_KADER], text: beroep(`
bekwaamheden:
  - id: zelf-doen
    titel: Helpt mensen het zelf te doen
    dekt: [voorbeeldkader:zelfzorg]
`) },
  good: { fileName: "voorbeeld.beroepsprofiel.yaml", beside: [OWN_KADER], text: beroep(`
bekwaamheden:
  - id: zelf-doen
    titel: Helpt mensen het zelf te doen
    dekt: [voorbeeldkader:zelfmanagement]
`) },
  check({ document, project }, report) {
    for (const reference of document.references) {
      if (reference.refersTo !== "dekking") continue;
      const found = resolve(project, document, reference);
      if (found.found !== "element") continue;
      const now = replacementWithin(found.kader, found.element.element);
      if (now === undefined) continue;
      const [prefix, element] = splitElement(reference.value);
      report(reference.span, { params: { element, now, kader: kaderName(found.kader.kader) }, fixes: replaceWith(document, reference.span, [`${prefix}:${now}`]) });
    }
  },
});
