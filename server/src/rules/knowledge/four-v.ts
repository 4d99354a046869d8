// Rule: knowledge that is spread before anyone validated it, or without saying how far it is.
import { keySpanIn, nameSpan, calledIn } from "../shared/objects.ts";
import { defineRule } from "../rule.ts";
import { kennisbasis } from "../shared/knowledge.ts";

export default defineRule({
  id: "knowledge/four-v",
  severity: "information",
  preset: "streng",
  kinds: ["kennisbasis"],
  title: { nl: "Kennis verspreid zonder validering", en: "Knowledge spread without validation" },
  messages: {
    default: {
      nl: '"{name}" is verspreid, maar niet gevalideerd. Laat de kennis eerst toetsen, of schrijf in de toelichting waarom dat niet kan.',
      en: '"{name}" is spread, but not validated. Have the knowledge tested first, or write in toelichting why that cannot be done.',
    },
    status: {
      nl: 'Bij "{name}" staat niet of de kennis verzameld, gevalideerd, verrijkt en verspreid is. Vul status in.',
      en: '"{name}" does not say whether the knowledge is collected, validated, enriched and spread. Fill in status.',
    },
    source: {
      nl: 'Bij "{name}" staat niet of de kennis uit wetenschap, praktijk of ervaring komt. Vul bron in.',
      en: '"{name}" does not say whether the knowledge comes from science, practice or experience. Fill in bron.',
    },
  },
  why: {
    nl: "Kennis wordt bruikbaar door verzamelen, valideren, verrijken en verspreiden, in die volgorde. De lezer moet zien hoever het is.",
    en: "Knowledge becomes usable by collecting, validating, enriching and spreading, in that order. The reader must see how far it is.",
  },
  how: { nl: "Vul bij elk stuk kennis `bron` en `status` in.", en: "Fill in `bron` and `status` for each piece of knowledge." },
  sources: [{ document: "GR-2014", place: "L1335-1342" }],
  bad: { text: kennisbasis(`
kennis:
  - { id: k-1, tekst: Naasten willen weten wie zij kunnen bellen, bron: ervaring, status: { verzameld: true, gevalideerd: false, verspreid: true } }
`) },
  good: { text: kennisbasis(`
kennis:
  - { id: k-1, tekst: Naasten willen weten wie zij kunnen bellen, bron: ervaring, status: { verzameld: true, gevalideerd: true, verspreid: true } }
`) },
  check({ document }, report) {
    for (const one of document.soort === "kennisbasis" ? (document.content.kennis ?? []) : []) {
      if (one.node.pairs.length < 3) continue;
      const has = (key: string): boolean => one.node.pairs.some((pair) => pair.key.text === key);
      const params = { name: calledIn(one) };
      if (one.status?.verspreid?.value === true && one.status.gevalideerd?.value === false && !has("toelichting")) report(keySpanIn(one.status, "verspreid"), { params });
      if (!has("status")) report(nameSpan(one), { variant: "status", params });
      else if (!has("bron")) report(nameSpan(one), { variant: "source", params });
    }
  },
});
