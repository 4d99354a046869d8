// Rule: a reference to an item that is not there.
import { kindName, kindNames } from "../shared/kinds.ts";
import type { Document } from "../../model/document.ts";
import { identityOf } from "../../model/document.ts";
import type { Reference } from "../../model/item.ts";
import type { Project } from "../../project/project.ts";
import { resolve } from "../../project/resolve.ts";
import type { Span } from "../../text/span.ts";
import { same, type Localized } from "../../text/localized.ts";
import { defineRule, type Reported } from "../rule.ts";
import { severalItems } from "../shared/dangling.ts";
import { beroep } from "../shared/examples.ts";
import { hasWrongValue, isPath } from "../shared/places.ts";
import { listFix, nearFix } from "../shared/several.ts";
import { anyOf } from "../shared/texts.ts";
import { standsUnread } from "../shared/unread.ts";

/** Looking for near names costs time; nobody reads more suggestions than this. */
const MOST_SUGGESTED = 50;

export default defineRule({
  id: "refs/unknown-item",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Verwijzing naar iets wat er niet is", en: "Reference to something that is not there" },
  messages: {
    default: {
      nl: '"{item}" komt in {place} niet voor. Hier hoort het id van {kinds}.',
      en: '"{item}" does not occur in {place}. The id of {kinds} belongs here.',
    },
    near: {
      nl: '"{item}" komt in {place} niet voor. Misschien bedoeld: {near}.',
      en: '"{item}" does not occur in {place}. Perhaps meant: {near}.',
    },
    kind: {
      nl: '"{item}" is {kind}; hier hoort {kinds}.',
      en: '"{item}" is {kind}; {kinds} belongs here.',
    },
    several: {
      nl: "Hier staan meer namen in één tekst. Zet ze in een lijst: {list}.",
      en: "Several names stand in one text here. Put them in a list: {list}.",
    },
    document: {
      nl: '"{item}" is een document. Schrijf erachter welk onderdeel bedoeld is: "{item}@versie#onderdeel".',
      en: '"{item}" is a document. Write behind it which item is meant: "{item}@version#item".',
    },
  },
  why: {
    nl: "Een verwijzing die nergens uitkomt, laat lezers zoeken en maakt dekking en samenhang onbetrouwbaar.",
    en: "A reference that leads nowhere leaves readers searching and makes coverage and coherence unreliable.",
  },
  how: {
    nl: "Verbeter het id, of voeg het onderdeel toe. Naar een ander document verwijs je met `document@versie#onderdeel`.",
    en: "Correct the id, or add the item. Refer to another document with `document@version#item`.",
  },
  sources: [{ document: "ZIN-2016", place: "L1268-1269, L1235" }],
  fixable: "unsafe",
  bad: { text: beroep(`
bekwaamheden:
  - { id: samen-beslissen, titel: Beslist samen met de zorgvrager }
praktijksituaties:
  - { id: ps-1, titel: Een moeilijk gesprek, bekwaamheden: [samen-beslisen] }
`) },
  good: { text: beroep(`
bekwaamheden:
  - { id: samen-beslissen, titel: Beslist samen met de zorgvrager }
praktijksituaties:
  - { id: ps-1, titel: Een moeilijk gesprek, bekwaamheden: [samen-beslissen] }
`) },
  check({ document, project }, report) {
    let suggested = 0;
    for (const reference of document.references) {
      if (reference.refersTo !== "item" && reference.refersTo !== "herkomst") continue;
      if (reference.key === "centraal" || isPath(reference.value)) continue;
      const found = resolve(project, document, reference);
      if (found.found !== "nothing" || found.missing !== "item" || found.name === "") continue;
      const hash = reference.value.indexOf("#") + 1;
      const span = { start: reference.span.start + hash, end: reference.span.end };
      const holder = hash === 0 ? document : holderOf(project, document, reference);
      if ((holder && standsUnread(holder, found.name)) || hasWrongValue(document, reference.span)) continue;
      const place = hash === 0 ? HERE : same(`"${reference.value.slice(0, hash - 1)}"`);
      const params = { item: found.name, place, kinds: kindNames(reference.targets) };
      const several = NO_LISTS.has(reference.key) ? undefined : severalItems(project, document, reference);
      const other = holder?.itemsById.get(found.name)?.[0];
      if (other) report(span, { variant: "kind", params: { ...params, kind: kindName(other.kind) } });
      else if (hash === 0 && project.withId(found.name).some((one) => identityOf(one).id !== identityOf(document).id)) report(span, { variant: "document", params });
      else if (several) report(reference.span, { variant: "several", params: { list: `[${several.join(", ")}]` }, fixes: listFix(document, reference.span, several) });
      else report(span, suggested++ < MOST_SUGGESTED ? withSuggestions(document, span, params, found.suggestions) : { params });
    }
  },
});

/** Keys that hold one name. */
const NO_LISTS: ReadonlySet<string> = new Set(["uitstroomprofiel", "profiel", "centraal", "vervangenDoor"]);

const HERE: Localized = { nl: "dit document", en: "this document" };

function holderOf(project: Project, document: Document, reference: Reference): Document | undefined {
  const found = resolve(project, document, { refersTo: "document", value: reference.value.slice(0, reference.value.indexOf("#")), targets: undefined });
  return found.found === "document" ? found.document : undefined;
}

function withSuggestions(document: Document, span: Span, params: Record<string, string | Localized>, near: readonly string[]): Reported {
  const names = near.filter((name) => name !== "");
  return names.length === 0 ? { params } : { variant: "near", params: { ...params, near: anyOf(names) }, fixes: nearFix(document, span, names) };
}
