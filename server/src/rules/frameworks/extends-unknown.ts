// Rule: a framework that extends one that does not exist.
import { splitName } from "../../frameworks/names.ts";
import type { Document } from "../../model/document.ts";
import { resolve, type Unresolved } from "../../project/resolve.ts";
import { nearestNames } from "../../text/nearest.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, type Reported } from "../rule.ts";
import { kader } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";
import { isPath } from "../shared/places.ts";
import { nearFix } from "../shared/several.ts";
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
    "unknown-version": {
      nl: 'Kader "{kader}" heeft geen versie "{version}". Kies uit {near}.',
      en: 'Framework "{kader}" has no version "{version}". Choose from {near}.',
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
      if (found.found !== "nothing" || found.name === "") continue;
      if (found.missing === "version") {
        report(...unknownVersion(document, span, found));
        continue;
      }
      const near = found.suggestions.flatMap((name) => (name.includes("@") ? name : project.frameworks.versions(name).map((one) => `${one.kader.id}@${one.kader.versie}`)));
      if (near.length === 0) report(span, { params: { kader: value } });
      else report(span, { variant: "near", params: { kader: value, near: anyOf(near) }, fixes: nearFix(document, span, near) });
    }
  },
});

/** The version alone, with those that exist, nearest first among the fixes. */
function unknownVersion(document: Document, whole: Span, { name, within, suggestions }: Unresolved): [Span, Reported] {
  const span = { start: whole.end - name.length, end: whole.end };
  const versions = suggestions.map((suggestion) => splitName(suggestion)[1] ?? suggestion);
  const near = nearestNames(name, versions, versions.length);
  return [span, { variant: "unknown-version", params: { kader: within ?? "", version: name, near: anyOf(versions) }, fixes: replaceWith(document, span, [...new Set([...near, ...versions])]) }];
}
