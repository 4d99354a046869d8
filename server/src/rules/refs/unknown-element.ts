// Rule: something that a framework does not have.
import { kaderName, type KaderElement } from "../../frameworks/kader.ts";
import { splitElement, splitName } from "../../frameworks/names.ts";
import type { KnownDocument } from "../../model/document.ts";
import type { Project } from "../../project/project.ts";
import { resolve, type Resolution, type Unresolved } from "../../project/resolve.ts";
import type { Reference } from "../../model/item.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { severalElements, withColon } from "../shared/elements.ts";
import { replaceWith } from "../shared/fixes.ts";
import { isPath } from "../shared/places.ts";
import { explained, explainedFix } from "../shared/explained.ts";
import { listFix, nearFix } from "../shared/several.ts";
import { anyOf } from "../shared/texts.ts";
import { elementStandsUnread } from "../shared/unread.ts";

export default defineRule({
  id: "refs/unknown-element",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Staat niet in het kader", en: "Not in the framework" },
  messages: {
    default: {
      nl: '"{element}" staat niet in kader {kader}.',
      en: '"{element}" is not in framework {kader}.',
    },
    explained: {
      nl: 'Achter "{element}" staat nog uitleg. In een verwijzing staat alleen het element; uitleg mag erachter als opmerking, met #.',
      en: 'There is an explanation behind "{element}". A reference has the element alone; an explanation may follow as a comment, with #.',
    },
    several: {
      nl: "Hier staan meer verwijzingen in één tekst. Zet ze in een lijst: {list}.",
      en: "Several references stand in one text here. Put them in a list: {list}.",
    },
    near: {
      nl: '"{element}" staat niet in kader {kader}. Misschien bedoeld: {near}.',
      en: '"{element}" is not in framework {kader}. Perhaps meant: {near}.',
    },
    elsewhere: {
      nl: '"{element}" staat niet in kader {kader}, wel in {other}.',
      en: '"{element}" is not in framework {kader}, but it is in {other}.',
    },
    prefix: {
      nl: 'Bij "{element}" ontbreekt uit welk kader het komt. Schrijf {near}.',
      en: '"{element}" does not say which framework it comes from. Write {near}.',
    },
    colon: {
      nl: 'Tussen kader en element hoort een dubbele punt, zonder spatie. Schrijf {near} in plaats van "{element}".',
      en: 'A colon belongs between framework and element, without a space. Write {near} instead of "{element}".',
    },
    "no-prefix": {
      nl: 'Bij "{element}" ontbreekt uit welk kader het komt. Schrijf het kader ervoor, met een dubbele punt, zoals "nphf:2.2".',
      en: '"{element}" does not say which framework it comes from. Write the framework before it, with a colon, such as "nphf:2.2".',
    },
    whole: {
      nl: '"{element}" is een heel kader. Schrijf erachter welk deel gedekt wordt, zoals "{example}".',
      en: '"{element}" is a whole framework. Write behind it which part is covered, such as "{example}".',
    },
  },
  why: {
    nl: "De dekking telt deze verwijzing niet mee, en lezers kunnen niet opzoeken wat er bedoeld is.",
    en: "Coverage does not count this reference, and readers cannot look up what is meant.",
  },
  how: {
    nl: "Schrijf `kader:element` met een element dat in het kader staat; met `bekwaam kaders <id>` zie je ze allemaal.",
    en: "Write `framework:element` with an element that the framework has; `bekwaam kaders <id>` shows them all.",
  },
  sources: [{ document: "NPHF-2015", place: "L53-184" }, { document: "ZIN-2016", place: "L1268-1269" }],
  fixable: "unsafe",
  bad: { text: beroep(`
bekwaamheden:
  - id: samen-beslissen
    titel: Beslist samen met de zorgvrager
    dekt: [nphf:2.22]
`) },
  good: { text: beroep(`
bekwaamheden:
  - id: samen-beslissen
    titel: Beslist samen met de zorgvrager
    dekt: [nphf:2.2]
`) },
  check({ document, project }, report) {
    const resolved = new Map<string, Resolution>();
    for (const reference of document.references) {
      if (reference.refersTo !== "dekking" || isPath(reference.value)) continue;
      const found = resolved.get(reference.value) ?? resolve(project, document, reference);
      resolved.set(reference.value, found);
      if (found.found !== "nothing" || found.name === "") continue;
      // A name with commas in it that a framework has is one name.
      const mayBeSeveral = found.missing === "element" || (found.missing === "syntax" && found.suggestions.length === 0);
      const several = mayBeSeveral ? severalElements(project, document, reference.value) : undefined;
      const meant = mayBeSeveral ? explained(reference.value, (name) => elementNamed(project, document, name)) : undefined;
      if (meant) {
        report(reference.span, { variant: "explained", params: { element: meant.name }, fixes: explainedFix(document, reference.span, meant) });
      } else if (several) {
        report(reference.span, { variant: "several", params: { list: `[${several.join(", ")}]` }, fixes: listFix(document, reference.span, several) });
      } else if (found.missing === "syntax") {
        const { variant, near, example } = withoutPrefix(project, document, found);
        const fixes = near.length > 0 ? replaceWith(document, reference.span, near) : [];
        report(reference.span, { variant, params: { element: found.name, near: anyOf(near), example }, fixes });
      } else if (found.missing === "element") {
        const kader = project.frameworks.get(found.within ?? "");
        if (kader && elementStandsUnread(project, kader, found.name)) continue;
        const span = elementSpan(reference);
        const params = { element: found.name, kader: found.within ?? "", near: anyOf(found.suggestions) };
        const other = otherVersion(project, found);
        if (other !== undefined) report(span, { variant: "elsewhere", params: { ...params, other } });
        else if (found.suggestions.length > 0) report(span, { variant: "near", params, fixes: nearFix(document, span, found.suggestions) });
        else report(span, { params });
      }
    }
  },
});

/** An element by its id; a word of a label may be anything. */
function elementNamed(project: Project, document: KnownDocument, written: string): { name: string; element: KaderElement } | undefined {
  const value = withColon(project, document, written) ?? written;
  const found = resolve(project, document, { refersTo: "dekking", value, targets: undefined });
  return found.found === "element" && (found.element.by === "id" || found.element.by === "case") ? { name: value, element: found.element.element } : undefined;
}

function withoutPrefix(project: Project, document: KnownDocument, { name, suggestions }: Unresolved): { variant: string; near: readonly string[]; example: string } {
  const kader = project.frameworks.get(name);
  if (kader) return { variant: "whole", near: [], example: `${name}:${kader.elements[0]?.id ?? "…"}` };
  const meant = withColon(project, document, name);
  if (meant !== undefined) return { variant: "colon", near: [meant], example: "" };
  return { variant: suggestions.length > 0 ? "prefix" : "no-prefix", near: suggestions, example: "" };
}

/** The part behind the colon. */
function elementSpan({ value, span }: Reference): Span {
  const [, element] = splitElement(value);
  const start = span.start + value.lastIndexOf(element);
  return { start, end: start + element.length };
}

/** Another version of the framework that does have the element by its id. */
function otherVersion(project: Project, { name, within }: Unresolved): string | undefined {
  const versions = project.frameworks.versions(splitName(within ?? "")[0]);
  const other = [...versions].reverse().find((version) => version.element(name));
  return other && kaderName(other.kader);
}
