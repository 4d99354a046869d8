// Rule: a crosswalk that does not say between which versions it holds.
import { kaderName } from "../../frameworks/kader.ts";
import { resolve } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { koppeling } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";

export default defineRule({
  id: "frameworks/koppeling-without-version",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["koppeling"],
  title: { nl: "Koppeling zonder versie", en: "Crosswalk without a version" },
  messages: {
    default: {
      nl: 'Een koppeling geldt tussen twee versies. Schrijf welke versie van "{kader}" bedoeld is, zoals "{name}"; zonder versie telt zij niet mee.',
      en: 'A crosswalk holds between two versions. Write which version of "{kader}" is meant, such as "{name}"; without a version it does not count.',
    },
  },
  why: { nl: "Elementen krijgen per versie andere namen en grenzen.", en: "Elements get other names and limits in each version." },
  how: { nl: "Schrijf `kader@versie` bij `van` en `naar`.", en: "Write `framework@version` at `van` and `naar`." },
  sources: [{ document: "FIELD", place: "§2 (ship by version)" }],
  fixable: "unsafe",
  bad: { text: koppeling("van: nphf\nnaar: canmeds@2015\nparen: []\n") },
  good: { text: koppeling("van: nphf@2015-herzien\nnaar: canmeds@2015\nparen: []\n") },
  check({ document, project }, report) {
    for (const reference of document.references) {
      if (reference.refersTo !== "kader" || (reference.key !== "van" && reference.key !== "naar") || reference.value.includes("@")) continue;
      const found = resolve(project, document, reference);
      if (found.found !== "kader") continue;
      const name = kaderName(found.kader.kader);
      report(reference.span, { params: { kader: reference.value, name }, fixes: replaceWith(document, reference.span, [name]) });
    }
  },
});
