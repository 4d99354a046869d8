// Rule: a term that the sources advise against.
import { splitName } from "../../frameworks/names.ts";
import type { KnownDocument } from "../../model/document.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { listOption } from "../shared/options.ts";
import { textsIn } from "../shared/prose.ts";
import { swapFix, swapsIn, swapsOf, WRITTEN, type Swaps } from "../shared/swaps.ts";
import { asListed } from "../shared/words.ts";
import { WORDS, type DiscouragedTerm } from "../words.ts";

export default defineRule({
  id: "wording/discouraged-term",
  severity: "information",
  preset: "streng",
  kinds: WRITTEN,
  title: { nl: "Afgeraden term", en: "Discouraged term" },
  messages: {
    default: { nl: 'Schrijf liever "{instead}" dan "{word}". {because}', en: 'Rather write "{instead}" than "{word}". {because}' },
  },
  why: { nl: "De bronnen kiezen één woord, zodat opleidingen, verenigingen en werkveld hetzelfde bedoelen. Een oude naam maakt documenten moeilijker te vergelijken.", en: "The sources choose one word, so that programmes, associations and the field mean the same. An old name makes documents harder to compare." },
  how: { nl: "Neem het woord van de bron over. Bedoelt de tekst iets anders, laat het dan staan en zet de melding stil met de reden. Gebruikt de vereniging een woord bewust, zet het dan bij `toegestaan`; eigen woorden horen bij wording/own-terms.", en: "Take over the word of the source. When the text means something else, leave it and silence the finding with the reason. When the association uses a word on purpose, put it under `toegestaan`; words of its own go in wording/own-terms." },
  sources: [{ document: "ZIN-2016", place: "L1352, L2266-2267" }, { document: "GR-2014", place: "L756-764" }, { document: "NPHF-2015", place: "L25-27" }],
  fixable: "unsafe",
  defaultOptions: { toegestaan: [] },
  bad: { text: beroep("bekwaamheden:\n  - { id: handelen, titel: Handelt in een kritische situatie }\n") },
  good: { text: beroep("bekwaamheden:\n  - { id: handelen, titel: Handelt in een kenmerkende praktijksituatie }\n") },
  check({ document, options }, report) {
    const allowed = new Set(listOption(options, "toegestaan").map(asListed));
    const { because, swaps } = tableFor(WORDS.discouraged.filter(({ term, kader }) => !allowed.has(asListed(term)) && (kader === undefined || speaks(document, kader))));
    for (const text of textsIn(document)) {
      for (const swap of swapsIn(text, swaps)) {
        report(swap.span, { params: { word: swap.word, instead: swap.instead, because: because.get(asListed(swap.word))!.because }, fixes: swapFix(swap) });
      }
    }
  },
});

interface Table {
  readonly because: ReadonlyMap<string, DiscouragedTerm>;
  readonly swaps: Swaps;
}

const tables = new Map<string, Table>();

/** The same terms give the same table, so that what is looked for in a text stays the same. */
function tableFor(terms: readonly DiscouragedTerm[]): Table {
  const name = terms.map(({ term }) => term).join("\n");
  const table = tables.get(name) ?? {
    because: new Map(terms.map((term): [string, DiscouragedTerm] => [asListed(term.term), term])),
    swaps: swapsOf(Object.fromEntries(terms.map(({ term, prefer }) => [term, prefer]))),
  };
  tables.set(name, table);
  return table;
}

/** Whether the document names the framework, in the version that is asked or in any. */
function speaks({ header }: KnownDocument, kader: string): boolean {
  const named = [...(header?.kaders ?? []), ...(header?.gemeenschappelijkKader?.ordening ? [header.gemeenschappelijkKader.ordening] : [])];
  return named.some(({ value }) => value === kader || splitName(value)[0] === kader);
}
