// Rule: a framework that does not exist.
import { splitElement, splitName } from "../../frameworks/names.ts";
import { resolve } from "../../project/resolve.ts";
import type { Project } from "../../project/project.ts";
import { ID } from "../../schema/forms.ts";
import { plain } from "../../text/nearest.ts";
import { defineRule } from "../rule.ts";
import { severalElements, severalFrameworks } from "../shared/elements.ts";
import { dossier } from "../shared/examples.ts";
import { hasWrongForm, isPath } from "../shared/places.ts";
import { listFix, nearFix } from "../shared/several.ts";
import { anyOf } from "../shared/texts.ts";

export default defineRule({
  id: "refs/unknown-kader",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Onbekend kader", en: "Unknown framework" },
  messages: {
    default: {
      nl: 'Er is geen kader "{kader}", niet bij bekwaam en niet in deze map. Met "bekwaam kaders" zie je alle kaders.',
      en: 'There is no framework "{kader}", neither with bekwaam nor in this folder. "bekwaam kaders" shows all frameworks.',
    },
    several: {
      nl: "Hier staan meer kaders in één tekst. Zet ze in een lijst: {list}.",
      en: "Several frameworks stand in one text here. Put them in a list: {list}.",
    },
    elements: {
      nl: "Hier staan meer verwijzingen in één tekst. Zet ze in een lijst: {list}.",
      en: "Several references stand in one text here. Put them in a list: {list}.",
    },
    near: {
      nl: 'Er is geen kader "{kader}". Misschien bedoeld: {near}.',
      en: 'There is no framework "{kader}". Perhaps meant: {near}.',
    },
  },
  why: {
    nl: "Wat naar een onbekend kader verwijst, telt nergens mee en kan niemand opzoeken.",
    en: "What refers to an unknown framework counts nowhere and can be looked up by nobody.",
  },
  how: {
    nl: "Verbeter de naam, of zet het eigen kader als bestand `naam.kader.yaml` in de map.",
    en: "Correct the name, or put your own framework in the folder as a file `name.kader.yaml`.",
  },
  sources: [{ document: "APWMD-2012", place: "L1352-1356" }, { document: "ZIN-2016", place: "L1268-1269" }],
  fixable: "unsafe",
  bad: { text: dossier("kaders: [canmeds@nl-mbo-2026, npfh]\n") },
  good: { text: dossier("kaders: [canmeds@nl-mbo-2026, nphf]\n") },
  check({ document, project }, report) {
    for (const reference of document.references) {
      if (reference.refersTo !== "kader" && reference.refersTo !== "dekking") continue;
      if (document.soort === "kader" && reference.key === "breidtUit") continue; // frameworks/extends-unknown
      const { value } = reference;
      if (isPath(value)) continue;
      const found = resolve(project, document, reference);
      if (found.found !== "nothing" || found.missing !== "kader" || hasWrongForm(document, reference.span)) continue;
      const isElement = reference.refersTo === "dekking";
      const several = isElement ? severalElements(project, document, value) : LISTS.has(reference.key) ? severalFrameworks(project, value) : undefined;
      if (several) {
        report(reference.span, { variant: isElement ? "elements" : "several", params: { list: `[${several.join(", ")}]` }, fixes: listFix(document, reference.span, several) });
        continue;
      }
      // Words of a shared language need not be a framework that bekwaam knows.
      if (reference.key === "taal" && found.suggestions.length === 0) continue;
      const name = isElement ? (splitElement(value)[0] ?? "") : value;
      const [id] = splitName(name);
      // A framework without its version, or with a header that cannot be read: that is told there.
      if (project.withId(id).some(({ soort }) => soort === "kader") || hasMisspeltId(project, id)) continue;
      const span = { start: reference.span.start, end: reference.span.start + id.length };
      const params = { kader: id, near: anyOf(found.suggestions) };
      if (found.suggestions.length === 0) report(span, { params });
      else report(span, { variant: "near", params, fixes: nearFix(document, span, found.suggestions) });
    }
  },
});

/** Whether a framework of one's own is meant whose own id is told as written wrong: `id: Mijn Kader` for `mijn-kader`. */
function hasMisspeltId({ frameworks }: Project, id: string): boolean {
  return frameworks.ids().some((own) => own !== id && plain(own) === plain(id) && !WELL_FORMED.test(own));
}

const WELL_FORMED = new RegExp(ID.source, "u");

/** Keys that hold a list of frameworks. */
const LISTS: ReadonlySet<string> = new Set(["kaders", "taal"]);
