// Rule: a crosswalk that pairs an element that its framework does not have.
import type { IndexedKader } from "../../frameworks/registry.ts";
import type { Ranged } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { koppeling } from "../shared/examples.ts";
import { nearFix } from "../shared/several.ts";
import { anyOf } from "../shared/texts.ts";
import { elementStandsUnread } from "../shared/unread.ts";

export default defineRule({
  id: "frameworks/koppeling-unknown-element",
  severity: "error",
  preset: "aanbevolen",
  kinds: ["koppeling"],
  title: { nl: "Paar noemt iets wat niet in het kader staat", en: "Pair names something that is not in the framework" },
  messages: {
    default: {
      nl: '"{element}" staat niet in kader {kader}.',
      en: '"{element}" is not in framework {kader}.',
    },
    near: {
      nl: '"{element}" staat niet in kader {kader}. Misschien bedoeld: {near}.',
      en: '"{element}" is not in framework {kader}. Perhaps meant: {near}.',
    },
  },
  why: { nl: "Dit paar telt niet mee in de dekking en helpt niet bij overstappen.", en: "This pair does not count in coverage and is no help in migrating." },
  how: { nl: "Schrijf het id van het element, zonder de naam van het kader ervoor.", en: "Write the id of the element, without the name of the framework before it." },
  sources: [{ document: "ZIN-2016", place: "L1038-1039" }, { document: "NPHF-2015", place: "§2.12" }],
  fixable: "unsafe",
  bad: { text: koppeling(`
van: nphf@2015-herzien
naar: canmeds@2015
paren:
  - { van: "5", naar: colaborator, relatie: verwant }
`) },
  good: { text: koppeling(`
van: nphf@2015-herzien
naar: canmeds@2015
paren:
  - { van: "5", naar: collaborator, relatie: verwant }
`) },
  check({ document, project }, report) {
    if (document.soort !== "koppeling") return;
    const { van, naar, paren } = document.content;
    const look = (kader: IndexedKader | undefined, name: Ranged<string> | undefined, element: Ranged<string> | undefined): void => {
      if (!kader || !name || !element || element.value.trim() === "" || kader.element(element.value) || elementStandsUnread(project, kader, element.value)) return;
      const found = kader.find(element.value.slice(element.value.indexOf(":") + 1).trim());
      const near = found ? [found.element.id] : kader.nearest(element.value);
      const params = { element: element.value, kader: name.value, near: anyOf(near) };
      if (near.length === 0) report(element.span, { params });
      else report(element.span, { variant: "near", params, fixes: nearFix(document, element.span, near) });
    };
    const from = van && project.frameworks.get(van.value);
    const to = naar && project.frameworks.get(naar.value);
    for (const pair of paren ?? []) {
      look(from, van, pair.van);
      look(to, naar, pair.naar);
    }
  },
});
