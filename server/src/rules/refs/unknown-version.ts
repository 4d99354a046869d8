// Rule: a version that a framework does not have.
import { splitName } from "../../frameworks/names.ts";
import { resolve } from "../../project/resolve.ts";
import { nearestNames } from "../../text/nearest.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";
import { hasWrongForm, isPath } from "../shared/places.ts";
import { nearFix } from "../shared/several.ts";
import { anyOf } from "../shared/texts.ts";

export default defineRule({
  id: "refs/unknown-version",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Onbekende versie van een kader", en: "Unknown version of a framework" },
  messages: {
    default: {
      nl: 'Kader "{kader}" heeft geen versie "{version}". Er is {versions}.',
      en: 'Framework "{kader}" has no version "{version}". There is {versions}.',
    },
    several: {
      nl: 'Kader "{kader}" heeft geen versie "{version}". Kies uit {versions}.',
      en: 'Framework "{kader}" has no version "{version}". Choose from {versions}.',
    },
  },
  why: {
    nl: "Versies verschillen in rollen, gebieden en namen. Zonder bestaande versie is niet te zeggen wat het document dekt.",
    en: "Versions differ in roles, areas and names. Without an existing version nobody can say what the document covers.",
  },
  how: { nl: "Kies een versie die bestaat.", en: "Choose a version that exists." },
  sources: [{ document: "FIELD", place: "§2" }, { document: "NPHF-2015", place: "L37-47" }],
  fixable: "unsafe",
  bad: { text: dossier("kaders: [nphf@2016]\n") },
  good: { text: dossier("kaders: [nphf@2015-herzien]\n") },
  check({ document, project }, report) {
    for (const reference of document.references) {
      if (reference.refersTo !== "kader" && reference.refersTo !== "dekking" && reference.refersTo !== "kaderelement") continue;
      if (document.soort === "kader" && reference.key !== "kaders" && reference.key !== "dekt") continue; // rules in frameworks/
      if (isPath(reference.value)) continue;
      const found = resolve(project, document, reference);
      if (found.found !== "nothing" || found.missing !== "version" || found.name === "" || hasWrongForm(document, reference.span)) continue;
      // Without a version of its own the header names it, and is reported there.
      if (!reference.value.includes("@")) continue;
      const start = reference.span.start + reference.value.indexOf("@") + 1;
      const span = { start, end: start + found.name.length };
      const versions = found.suggestions.map((name) => splitName(name)[1] ?? name);
      const params = { kader: found.within ?? "", version: found.name, versions: anyOf(versions) };
      const near = nearestNames(found.name, versions, versions.length);
      const fixes = nearFix(document, span, [...new Set([...near, ...versions])]);
      report(span, { variant: versions.length > 1 ? "several" : "default", params, fixes });
    }
  },
});
