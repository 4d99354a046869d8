// Rule: an item on the determinants of health that names some of the six only.
import { resolve } from "../../project/resolve.ts";
import { andList, type Localized } from "../../text/localized.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";

/** The six determinants, by the words that name each: NPHF-2015 L599-605. */
const DETERMINANTS: readonly { readonly name: Localized; readonly words: RegExp }[] = [
  { name: { nl: "lichaamsfuncties", en: "bodily functions" }, words: /lichaam|lichamelijk|fysiek/i },
  { name: { nl: "mentale functies en beleving", en: "mental functions and experience" }, words: /mentaal|mentale|psychisch|beleving/i },
  { name: { nl: "de spiritueel-existentiële dimensie", en: "the spiritual-existential dimension" }, words: /spiritu|existent|zingeving/i },
  { name: { nl: "kwaliteit van leven", en: "quality of life" }, words: /kwaliteit van leven/i },
  { name: { nl: "sociaal-maatschappelijke participatie", en: "participation in society" }, words: /participatie|meedoen/i },
  { name: { nl: "dagelijks functioneren", en: "daily functioning" }, words: /dagelijks/i },
];

export default defineRule({
  id: "areas/determinants",
  severity: "hint",
  preset: "alles",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  title: { nl: "Niet alle determinanten van gezondheid", en: "Not all determinants of health" },
  messages: {
    default: {
      nl: "Dit onderdeel gaat over de determinanten van gezondheid, maar noemt niet: {missing}. Noem ze alle zes, of geen.",
      en: "This item is about the determinants of health, but does not name: {missing}. Name all six, or none.",
    },
  },
  why: { nl: "Wie een deel van de determinanten noemt, lijkt de andere niet mee te tellen.", en: "Naming some of the determinants looks as if the others do not count." },
  how: { nl: "Vul de opsomming aan, of verwijs alleen met `dekt` naar nphf:1.1.a.", en: "Complete the list, or refer to nphf:1.1.a with `dekt` only." },
  sources: [{ document: "NPHF-2015", place: "L599-605" }],
  bad: { text: beroep(`
bekwaamheden:
  - id: gezond
    titel: Kijkt naar wat gezondheid bevordert
    tekst: Heeft inzicht in lichaamsfuncties, mentale beleving en dagelijks functioneren.
    dekt: [nphf:1.1.a]
`) },
  good: { text: beroep(`
bekwaamheden:
  - id: gezond
    titel: Kijkt naar wat gezondheid bevordert
    tekst: Zoekt met iemand uit wat gezond houdt.
    dekt: [nphf:1.1.a]
`) },
  check({ document, project }, report) {
    for (const { dekt, span } of document.items) {
      const tag = dekt.find(({ value }) => value.endsWith("1.1.a"));
      if (!tag) continue;
      const found = resolve(project, document, { refersTo: "dekking", value: tag.value, targets: undefined });
      if (found.found !== "element" || found.kader.kader.id !== "nphf") continue;
      const text = document.tree.text.slice(span.start, span.end);
      const missing = DETERMINANTS.filter(({ words }) => !words.test(text));
      // One word that happens to stand there is no list.
      if (missing.length > 0 && missing.length <= DETERMINANTS.length - 2) report(tag.span, { params: { missing: andList(missing.map(({ name }) => name)) } });
    }
  },
});
