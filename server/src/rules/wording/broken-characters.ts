// Rule: characters that went wrong on the way from another program.
import { WINDOWS_1252 } from "../../text/decode.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { changeTo } from "../shared/fixes.ts";
import { inRaw, matchesIn } from "../shared/words.ts";

/** Characters of Dutch texts that are more than one byte in UTF-8. */
const CHARACTERS = "éèëêïíóòöôáàäâúùüûçñÉÈËÏÖÜÁ‘’“”–—…€•°½§·«»";

/** What such a character looks like when its bytes are read as Windows-1252. */
const MANGLED: ReadonlyMap<string, string> = new Map([...CHARACTERS].map((character) => [mangled(character), character]));

const LIGATURES: ReadonlyMap<string, string> = new Map([["ﬀ", "ff"], ["ﬁ", "fi"], ["ﬂ", "fl"], ["ﬃ", "ffi"], ["ﬄ", "ffl"], ["ﬅ", "ft"], ["ﬆ", "st"]]);

const REPAIRS: ReadonlyMap<string, string> = new Map([...MANGLED, ...LIGATURES]);
const BROKEN = new RegExp([...REPAIRS.keys()].sort((a, b) => b.length - a.length).join("|") + "|\uFFFD+", "g");

export default defineRule({
  id: "wording/broken-characters",
  severity: "information",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Kapotte letters", en: "Broken letters" },
  messages: {
    default: { nl: '"{word}" is een letter die bij het kopiëren kapotging; bedoeld is waarschijnlijk "{instead}".', en: '"{word}" is a letter that broke in copying; "{instead}" was probably meant.' },
    lost: { nl: "Hier ging bij het kopiëren een letter verloren. Zoek in de bron op wat er stond.", en: "A letter was lost here in copying. Look up in the source what it was." },
  },
  why: { nl: "Teksten uit pdf en Word krijgen soms andere letters; zoeken en vergelijken mist ze dan, en het staat slordig.", en: "Texts from PDF and Word sometimes get other letters; searching and comparing then miss them, and it looks careless." },
  how: { nl: "Neem de verbetering over, of typ de letter opnieuw.", en: "Accept the fix, or type the letter again." },
  sources: [{ document: "ZIN-2016", place: "defects of the plain-text edition" }],
  fixable: "safe",
  bad: { text: beroep("bekwaamheden:\n  - { id: ideeen, titel: Deelt ideeÃ«n met collega's }\n") },
  good: { text: beroep("bekwaamheden:\n  - { id: ideeen, titel: Deelt ideeën met collega's }\n") },
  where: "texts",
  lookThrough: () => (raw, report) => {
    for (const { word, span } of matchesIn(inRaw(raw), BROKEN)) {
      const instead = REPAIRS.get(word);
      if (instead === undefined) report(span, { variant: "lost" });
      else report(span, { params: { word, instead }, fixes: [{ title: changeTo(instead), safe: true, edits: [{ span, newText: instead }] }] });
    }
  },
});

function mangled(character: string): string {
  const bytes = encodeURIComponent(character).match(/%../g) ?? [];
  return bytes.map((byte) => Number.parseInt(byte.slice(1), 16)).map((byte) => (byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252[byte - 0x80]! : String.fromCharCode(byte))).join("");
}
