// Rule: a programme that had ended before the document begins.
import { defineRule } from "../rule.ts";
import { dateIn } from "../shared/dates.ts";
import { beroep } from "../shared/examples.ts";
import { proseIn } from "../shared/prose.ts";
import { wordsIn } from "../shared/words.ts";
import { WORDS } from "../words.ts";

const NAMES = WORDS["ended-programmes"].map(({ name, also = [], until }) => ({ names: [name, ...also], until }));

export default defineRule({
  id: "content/ended-programme",
  severity: "hint",
  preset: "alles",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject", "kennisbasis"],
  title: { nl: "Programma dat al was afgelopen", en: "Programme that had already ended" },
  messages: {
    default: { nl: '"{name}" liep tot {until}; dit document geldt vanaf {start}. Noem het als iets van vroeger, of kies wat ervoor in de plaats kwam.', en: '"{name}" ran until {until}; this document is valid from {start}. Name it as something of the past, or choose what took its place.' },
  },
  why: { nl: "Programma's en hun webadressen verdwijnen; een profiel dat erop steunt, veroudert ongemerkt.", en: "Programmes and their web addresses disappear; a profile that rests on them grows stale unnoticed." },
  how: { nl: "Schrijf dat het programma is afgelopen, of haal de verwijzing weg.", en: "Write that the programme has ended, or remove the reference." },
  sources: [{ document: "NPHF-2015", place: "L1405-1407, L1421, L1459-1461" }],
  bad: { text: beroep("geldigVanaf: 2020-01-01\ncontext: Sluit aan bij Welzijn Nieuwe Stijl.\n") },
  good: { text: beroep("geldigVanaf: 2011-01-01\ncontext: Sluit aan bij Welzijn Nieuwe Stijl.\n") },
  check({ document }, report) {
    const start = dateIn(document.header?.geldigVanaf) ?? dateIn(document.header?.vastgesteld?.op);
    if (start === undefined) return;
    const ended = NAMES.filter(({ until }) => until < start);
    for (const text of proseIn(document)) {
      for (const { names, until } of ended) for (const { word, span } of wordsIn(text, names)) report(span, { params: { name: word.replace(/\s+/g, " "), until, start } });
    }
  },
});
