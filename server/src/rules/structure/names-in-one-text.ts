// Rule: several names with commas between them, where each should be in the list by itself.
import { holding } from "../../schema/holding.ts";
import { keySpec, rootSpec } from "../../schema/kinds.ts";
import { unfold, type Spec } from "../../schema/spec.ts";
import { betweenCertainSigns } from "../../text/several.ts";
import type { ScalarNode, YamlNode } from "../../yaml/tree.ts";
import { defineRule } from "../rule.ts";
import { kader } from "../shared/examples.ts";
import { listFix } from "../shared/several.ts";

/** A name has a few words; more of them are a sentence, in which a comma belongs. */
const MOST_WORDS = 3;

export default defineRule({
  id: "structure/names-in-one-text",
  severity: "warning",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Meer namen in één tekst", en: "Several names in one text" },
  messages: {
    default: {
      nl: 'Bij "{key}" staat "{written}" als één naam. Zijn het er meer, zet ze dan in een lijst: {list}.',
      en: '"{written}" stands at "{key}" as one name. When there are more, put them in a list: {list}.',
    },
  },
  why: {
    nl: "Zonder rechte haken is dit één naam, met een komma erin. Wie een van de namen zoekt of gebruikt, vindt niets.",
    en: "Without square brackets this is one name, with a comma in it. Whoever looks for one of the names, or uses it, finds nothing.",
  },
  how: {
    nl: "Zet rechte haken om de namen, of elke naam op een eigen regel achter een streepje. Hoort de komma bij de naam, zet die dan tussen aanhalingstekens.",
    en: "Put square brackets around the names, or each name on a line of its own behind a hyphen. When the comma belongs to the name, put that in quotes.",
  },
  sources: [{ document: "FORMAT", place: "kader and koppeling" }],
  fixable: "unsafe",
  bad: { text: kader(`
elementen:
  - id: nabij
    label: { nl: Nabij zijn, en: Being near }
    aliassen: nabijheid, er zijn
`) },
  good: { text: kader(`
elementen:
  - id: nabij
    label: { nl: Nabij zijn, en: Being near }
    aliassen: [nabijheid, er zijn]
`) },
  check({ document }, report) {
    const found: Single[] = [];
    addSingles(found, document.root, rootSpec(document.soort), "");
    for (const { key, node } of found) {
      const names = betweenCertainSigns(node.text);
      if (names.length < 2 || !names.every(isName)) continue;
      report(node.span, { params: { key, written: node.text, list: `[${names.join(", ")}]` }, fixes: listFix(document, node.span, names) });
    }
  },
});

function isName(text: string): boolean {
  return text.split(" ").length <= MOST_WORDS && !/[.!?]$/.test(text);
}

interface Single {
  readonly key: string;
  readonly node: ScalarNode;
}

/** Adds what stands without quotes or brackets under a key for a list of names. */
function addSingles(found: Single[], node: YamlNode | undefined, folded: Spec, key: string): void {
  if (!node || !holdsNames(folded)) return;
  const spec = unfold(folded);
  if (spec.type === "list") {
    if (node.kind === "seq") for (const item of node.items) addSingles(found, item, spec.of, key);
    else if (node.kind === "map") addSingles(found, node, spec.of, key);
    else if (node.style === "plain" && isOfNames(spec.of)) found.push({ key, node });
  } else if (node.kind === "map" && (spec.type === "object" || spec.type === "map")) {
    for (const { key: { text }, value } of node.pairs) {
      const below = spec.type === "object" ? keySpec(spec, text) : spec.of;
      if (below) addSingles(found, value, below, text);
    }
  }
}

/** Not of running text, and not of what is looked up: that is told where nothing is found. */
function isOfNames(folded: Spec): boolean {
  const spec = unfold(folded);
  return spec.type === "text" && !spec.prose && !spec.refersTo && !spec.form;
}

const holdsNames = holding((spec) => spec.type === "list" && isOfNames(spec.of));
