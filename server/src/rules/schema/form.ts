// Rule: a text that does not have the form of an id, code or reference.
import { bundled } from "../../frameworks/bundled.ts";
import { kaderName } from "../../frameworks/kader.ts";
import { FRAMEWORK_REFERENCE } from "../../schema/forms.ts";
import { defineRule } from "../rule.ts";
import { listFix } from "../shared/several.ts";

export default defineRule({
  id: "schema/form",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Verkeerde schrijfwijze", en: "Wrong form" },
  messages: {
    default: {
      nl: '"{written}" bij "{key}" is niet goed geschreven. Hier hoort {form}, bijvoorbeeld {example}.',
      en: '"{written}" at "{key}" is not written correctly. This asks for {form}, for example {example}.',
    },
    several: {
      nl: 'Bij "{key}" staan meer namen in één tekst. Zet ze in een lijst: {list}.',
      en: 'Several names stand in one text at "{key}". Put them in a list: {list}.',
    },
  },
  why: {
    nl: "Ids, codes en verwijzingen worden letterlijk opgezocht. Een spatie of hoofdletter te veel, en er wordt niets gevonden.",
    en: "Ids, codes and references are looked up literally. One space or capital too many, and nothing is found.",
  },
  how: {
    nl: "Schrijf het zoals het voorbeeld in de melding.",
    en: "Write it like the example in the message.",
  },
  more(document, { span, params }) {
    const { key, form } = params ?? {};
    const names = form === FRAMEWORK_REFERENCE.name && typeof key === "object" && LISTS.has(key.nl) ? frameworksIn(document.tree.text.slice(span.start, span.end)) : undefined;
    return names ? { variant: "several", params: { key: key!, list: `[${names.join(", ")}]` }, fixes: listFix(document, span, names) } : {};
  },
  sources: [{ document: "FORMAT", place: "Identity" }, { document: "FIELD", place: "§1.1 (crebo)" }],
  fixable: "unsafe",
  bad: { text: `soort: kwalificatiedossier
id: KD Wijkzorg
titel: Wijkzorg
versie: "2026"
` },
  good: { text: `soort: kwalificatiedossier
id: kd-wijkzorg
titel: Wijkzorg
versie: "2026"
` },
});

/** Keys that hold a list of frameworks. */
const LISTS: ReadonlySet<string> = new Set(["kaders", "taal"]);

/** The bundled frameworks in `sbb nphf`, with nothing but spaces between them; undefined when a word is none. */
function frameworksIn(written: string): readonly string[] | undefined {
  const words = written.toLowerCase().split(/[ \t]+/);
  const isFramework = (word: string): boolean => bundled().kaders.some((kader) => word === kader.id || word === kaderName(kader));
  return words.length > 1 && words.length < MOST_FRAMEWORKS && words.every(isFramework) ? words : undefined;
}

const MOST_FRAMEWORKS = 20;
