// Rule: a result that says nothing more than the title.
import { textOf } from "../../model/read.ts";
import { pairOf, valueOf, type YamlNode } from "../../yaml/tree.ts";
import { defineRule } from "../rule.ts";
import { werkproces } from "../shared/examples.ts";

/** Words that a result may add without saying more. */
const EMPTY = new Set(["de", "het", "een", "is", "zijn", "wordt", "worden", "er", "en", "of", "van", "voor", "met", "op", "in", "te", "aan", "naar", "om", "bij", "goed", "goede", "juist", "juiste", "correct", "correcte", "volledig", "afgerond", "uitgevoerd", "uitgevoerde", "gedaan", "the", "a", "an", "are", "has", "have", "been", "and", "done", "well"]);

export default defineRule({
  id: "wording/result-restates-title",
  severity: "information",
  preset: "streng",
  kinds: ["kwalificatiedossier"],
  title: { nl: "Resultaat herhaalt de titel", en: "Result repeats the title" },
  messages: {
    default: { nl: "Dit resultaat zegt niet meer dan de titel. Schrijf wat er voor de ander is als het werk goed gedaan is.", en: "This result says no more than the title. Write what there is for the other when the work is done well." },
  },
  why: { nl: "Een beoordelaar kijkt naar het resultaat. Staat daar alleen dat het gedaan is, dan is er niets te beoordelen.", en: "An assessor looks at the result. When it only says that it has been done, there is nothing to assess." },
  how: { nl: "Beschrijf wat er veranderd is of klaarligt, en voor wie.", en: "Describe what has changed or is ready, and for whom." },
  sources: [{ document: "FIELD", place: "§1.3" }],
  bad: { text: werkproces(["titel: Stelt een plan van aanpak op", "resultaat: Er is een plan van aanpak opgesteld."]) },
  good: { text: werkproces(["titel: Stelt een plan van aanpak op", "resultaat: De zorgvrager en het team weten wie wat wanneer doet."]) },
  check({ document }, report) {
    for (const { kind, titel, node } of document.items) {
      if (kind !== "werkproces" || !titel) continue;
      const known = new Set([...wordsOf(titel.value)].map(coreOf));
      const additions = valueOf(node, "perProfiel");
      for (const holder of [node, ...(additions?.kind === "map" ? additions.pairs.map(({ value }) => value) : [])]) {
        const result = textOf(resultOf(holder));
        if (result && hasOnly(known, result.value)) report(result.span);
      }
    }
  },
});

function resultOf(holder: YamlNode | undefined): YamlNode | undefined {
  return holder?.kind === "map" ? pairOf(holder, "resultaat")?.value : undefined;
}

/** Whether a text has words, and none but those that are known by their core; stops at the first other word. */
function hasOnly(known: ReadonlySet<string>, text: string): boolean {
  let hasWords = false;
  for (const word of wordsOf(text)) {
    if (!known.has(coreOf(word))) return false;
    hasWords = true;
  }
  return hasWords;
}

function* wordsOf(text: string): Generator<string> {
  for (const [word] of text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().matchAll(/\p{L}+/gu)) if (!EMPTY.has(word)) yield word;
}

/** Particles before the stem of a verb: `opgesteld`, `opstellen` and `stelt` have the stem in common. */
const PREFIX = /^(?:(?:op|uit|af|aan|in|voor|bij|over|na|mee|vast)?ge|(?:op|uit|af|aan|in|voor|bij|over|vast)(?=\p{L}{4}))/u;

/** Enough of a word to know it by in another form. */
function coreOf(word: string): string {
  return word.replace(PREFIX, "").slice(0, 4);
}
