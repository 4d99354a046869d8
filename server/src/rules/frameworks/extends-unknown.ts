// Rule: a framework that extends one that does not exist.
import { resolve } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { kader } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";
import { isPath } from "../shared/places.ts";
import { anyOf } from "../shared/texts.ts";

export default defineRule({
  id: "frameworks/extends-unknown",
  severity: "error",
  preset: "aanbevolen",
  kinds: ["kader"],
  title: { nl: "Uitgebreid kader bestaat niet", en: "Extended framework does not exist" },
  messages: {
    default: {
      nl: 'Er is geen kader "{kader}", niet bij bekwaam en niet in deze map.',
      en: 'There is no framework "{kader}", neither with bekwaam nor in this folder.',
    },
    near: {
      nl: 'Er is geen kader "{kader}". Misschien bedoeld: {near}.',
      en: 'There is no framework "{kader}". Perhaps meant: {near}.',
    },
    version: {
      nl: 'Noem de versie die wordt uitgebreid, zoals "{near}".',
      en: 'Name the version that is extended, such as "{near}".',
    },
  },
  why: { nl: "De elementen van het andere kader doen dan niet mee.", en: "The elements of the other framework then take no part." },
  how: { nl: "Schrijf `breidtUit: kader@versie` met een kader dat bestaat.", en: "Write `breidtUit: framework@version` with a framework that exists." },
  sources: [{ document: "APWMD-2012", place: "L1352-1356" }],
  fixable: "unsafe",
  bad: { text: kader(`
breidtUit: canmeds@2016
elementen:
  - { id: wijkrol, label: { nl: Wijkrol, en: Neighbourhood role } }
`) },
  good: { text: kader(`
breidtUit: canmeds@2015
elementen:
  - { id: wijkrol, label: { nl: Wijkrol, en: Neighbourhood role } }
`) },
  check({ document, project }, report) {
    for (const reference of document.references) {
      if (reference.refersTo !== "kader" || reference.key !== "breidtUit" || isPath(reference.value)) continue;
      const { value, span } = reference;
      const found = resolve(project, document, reference);
      if (found.found === "kader" && !value.includes("@")) {
        const near = `${found.kader.kader.id}@${found.kader.kader.versie}`;
        report(span, { variant: "version", params: { near }, fixes: replaceWith(document, span, [near]) });
      }
      if (found.found !== "nothing" || found.name === "") continue;
      const near = found.suggestions.flatMap((name) => (name.includes("@") ? name : project.frameworks.versions(name).map((one) => `${one.kader.id}@${one.kader.versie}`)));
      if (near.length === 0) report(span, { params: { kader: value } });
      else report(span, { variant: "near", params: { kader: value, near: anyOf(near) }, fixes: replaceWith(document, span, near) });
    }
  },
});
