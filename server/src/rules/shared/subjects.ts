// The subjects that the sources ask profiles and programmes to touch, each with who asks for it and why.
import type { Soort } from "../../schema/keys/header.ts";
import type { Localized } from "../../text/localized.ts";
import type { Source } from "../rule.ts";

/** One thing to touch; the rules `content/subjects` and `content/more-subjects` are made of these. */
export interface Subject {
  /** As a configuration names it. */
  readonly name: string;
  /** The kinds of document that the source speaks of; absent: every profile. */
  readonly kinds?: readonly Soort[];
  /** Themes by their name in words/themes.yaml, with what messages call them; each has to be touched. */
  readonly themes: Readonly<Record<string, Localized>>;
  readonly why: Localized;
  readonly sources: readonly Source[];
  /** A sentence that touches all its themes. */
  readonly touching: string;
}

/** What a source asks of every profile in so many words. */
export const MAIN_SUBJECTS: readonly Subject[] = [
  {
    name: "brede-blik",
    themes: {
      "broader-than-illness": { nl: "de omgeving, het sociale leven of het welbevinden van mensen", en: "people's surroundings, social life or wellbeing" },
    },
    why: { nl: "Het Zorginstituut vraagt van alle opleidingen een brede, biopsychosociale kijk in plaats van alleen een medische.", en: "The Dutch health care institute asks of all programmes a broad, biopsychosocial view instead of a medical one only." },
    sources: [{ document: "ZIN-2016", place: "L885-886, L937-938" }],
    touching: "Kijkt ook naar de omgeving en het sociale leven van mensen.",
  },
  {
    name: "netwerk",
    themes: {
      "citizen-network": { nl: "naasten, mantelzorgers of het netwerk van mensen", en: "relatives, carers or people's networks" },
    },
    why: { nl: "Hulp begint bij mensen zelf en wie hen na staan; twee bronnen vragen om het informele netwerk eerder te betrekken.", en: "Help begins with people themselves and those close to them; two sources ask to involve the informal network sooner." },
    sources: [{ document: "ZIN-2016", place: "L303-305, L1076-1078" }, { document: "VJI-2014", place: "L1193, L1244-1247" }],
    touching: "Betrekt mantelzorgers en vrijwilligers.",
  },
  {
    name: "digitaal",
    themes: {
      "digital-skills": { nl: "digitaal werken of technologie", en: "digital work or technology" },
    },
    why: { nl: "Wie burgers bij digitale zorg en techniek wil steunen, moet er zelf mee kunnen werken.", en: "Who wants to support citizens with digital care and technology has to be able to work with it." },
    sources: [{ document: "ZIN-2016", place: "L1631-1632, L1848-1860" }, { document: "VJI-2014", place: "L1821-1822" }],
    touching: "Helpt mensen bij het gebruik van digitale hulpmiddelen.",
  },
  {
    name: "diversiteit",
    themes: {
      diversity: { nl: "diversiteit of verschillen tussen mensen", en: "diversity or differences between people" },
    },
    why: { nl: "Mensen verschillen in achtergrond, taal en mogelijkheden; het Zorginstituut vraagt om dat in de opleidingen op te nemen.", en: "People differ in background, language and abilities; the Dutch health care institute asks to make that part of the programmes." },
    sources: [{ document: "ZIN-2016", place: "L583-584" }],
    touching: "Sluit aan bij de diversiteit van mensen.",
  },
  {
    name: "richtlijnen",
    themes: {
      "evidence-based": { nl: "richtlijnen of onderbouwd handelen", en: "guidelines or evidence-based action" },
    },
    why: { nl: "De focusgroepen willen richtlijnen houden, naast het eigen oordeel van de professional.", en: "The focus groups want to keep guidelines, beside the judgement of the professional." },
    sources: [{ document: "VJI-2014", place: "L1364-1365, L1374-1376" }],
    touching: "Werkt met richtlijnen en wijkt er beargumenteerd van af.",
  },
  {
    name: "functioneren-veerkracht-regie",
    themes: {
      functioning: { nl: "functioneren", en: "functioning" },
      resilience: { nl: "veerkracht", en: "resilience" },
      "self-direction": { nl: "eigen regie", en: "self-direction" },
    },
    why: { nl: "Het Zorginstituut maakt functioneren, veerkracht en eigen regie van burgers tot het perspectief van alle opleidingen in zorg en welzijn.", en: "The Dutch health care institute makes functioning, resilience and self-direction of citizens the perspective of all programmes in care and welfare." },
    sources: [{ document: "ZIN-2016", place: "L117, L301, L925-929" }],
    touching: "Versterkt het functioneren, de veerkracht en de eigen regie van mensen.",
  },
  {
    name: "gezondheid-bevorderen",
    themes: {
      "health-promotion": { nl: "gezondheid bevorderen", en: "promoting health" },
    },
    why: { nl: "Professionals helpen mensen gezond te blijven, niet alleen beter te worden.", en: "Professionals help people to stay healthy, not only to get better." },
    sources: [{ document: "ZIN-2016", place: "L752-754" }],
    touching: "Bespreekt leefstijl en helpt ziekte voorkomen.",
  },
  {
    name: "blijven-leren",
    themes: {
      "lifelong-learning": { nl: "blijven leren en de eigen ontwikkeling", en: "lifelong learning and one's own development" },
    },
    why: { nl: "De praktijk verandert; twee bronnen vragen om professionals die blijven leren, delen en terugkijken.", en: "Practice changes; two sources ask for professionals who go on learning, share and look back." },
    sources: [{ document: "ZIN-2016", place: "L130-137, L1407-1417" }, { document: "VJI-2014", place: "L2234-2245" }],
    touching: "Werkt aan de eigen ontwikkeling en blijft leren.",
  },
  {
    name: "privacy",
    themes: {
      privacy: { nl: "privacy of het beroepsgeheim", en: "privacy or professional secrecy" },
    },
    why: { nl: "Wie met gegevens van anderen werkt, moet weten wat vertrouwelijk is en hoe dat zo blijft.", en: "Who works with data of others has to know what is confidential and how it stays so." },
    sources: [{ document: "ZIN-2016", place: "L1633-1635, L1646" }],
    touching: "Bewaakt de privacy van mensen.",
  },
  {
    name: "onderzoek",
    kinds: ["opleidingsprofiel"],
    themes: {
      research: { nl: "onderzoek", en: "research" },
    },
    why: { nl: "Onderzoek, onderwijs en praktijk horen bij elkaar: professionals doen mee aan onderzoek en gebruiken wat eruit komt.", en: "Research, education and practice belong together: professionals take part in research and use its results." },
    sources: [{ document: "ZIN-2016", place: "L1042-1045, L1895-1897" }],
    touching: "Gebruikt uitkomsten van onderzoek.",
  },
  {
    name: "samen-beslissen",
    themes: {
      "shared-decisions": { nl: "samen beslissen", en: "deciding together" },
    },
    why: { nl: "Drie bronnen noemen samen beslissen met burgers een basis van het vak, ook voor specialisten.", en: "Three sources call deciding together with citizens a basis of the profession, for specialists too." },
    sources: [{ document: "ZIN-2016", place: "L931-934" }, { document: "NPHF-2015", place: "L691, L1174" }, { document: "VJI-2014", place: "L2032-2036" }],
    touching: "Neemt besluiten over hulp door samen te beslissen.",
  },
];

/** What a source mentions, or asks in passing: for a team to choose from. */
export const MORE_SUBJECTS: readonly Subject[] = [
  {
    name: "complexiteit",
    themes: {
      complexity: { nl: "complexiteit of onzekerheid", en: "complexity or uncertainty" },
    },
    why: { nl: "Vragen van mensen passen niet in één hokje; een professional moet met onzekerheid kunnen omgaan.", en: "Questions of people do not fit one box; a professional has to be able to deal with uncertainty." },
    sources: [{ document: "VJI-2014", place: "L2153-2156" }],
    touching: "Gaat om met complexe vragen.",
  },
  {
    name: "data",
    kinds: ["opleidingsprofiel", "beroepsprofiel"],
    themes: {
      "data-evaluation": { nl: "het wegen van data en wat daaruit volgt", en: "weighing data and what follows from them" },
    },
    why: { nl: "Grote hoeveelheden gegevens sturen besluiten; een professional moet de voor- en nadelen kennen.", en: "Large amounts of data steer decisions; a professional has to know the pros and cons." },
    sources: [{ document: "ZIN-2016", place: "L1758-1759" }],
    touching: "Weegt wat big data en algoritmen zeggen.",
  },
  {
    name: "ethiek",
    themes: {
      ethics: { nl: "ethiek of de beroepscode", en: "ethics or the code of conduct" },
    },
    why: { nl: "Professionals komen voor keuzes te staan waar geen regel voor is; de focusgroepen vragen om meer ethische kennis.", en: "Professionals face choices that no rule decides; the focus groups ask for more knowledge of ethics." },
    sources: [{ document: "VJI-2014", place: "L2007-2018, L2204" }],
    touching: "Maakt ethische afwegingen.",
  },
  {
    name: "gezondheidsvaardigheden",
    themes: {
      "health-skills": { nl: "de gezondheidsvaardigheden van burgers", en: "the health skills of citizens" },
    },
    why: { nl: "Wie informatie over gezondheid kan vinden en begrijpen, houdt meer regie.", en: "Who can find and understand information about health keeps more control." },
    sources: [{ document: "ZIN-2016", place: "L757-759" }],
    touching: "Geeft uitleg in begrijpelijke taal.",
  },
  {
    name: "leefgebieden",
    themes: {
      "life-domains": { nl: "leefgebieden", en: "areas of life" },
    },
    why: { nl: "Een vraag over gezondheid hangt samen met wonen, werk, geld en contacten.", en: "A question about health is tied to housing, work, money and contacts." },
    sources: [{ document: "VJI-2014", place: "L2063-2067" }],
    touching: "Brengt alle leefgebieden in beeld.",
  },
  {
    name: "leefstijl",
    themes: {
      lifestyle: { nl: "leefstijl", en: "lifestyle" },
    },
    why: { nl: "De focusgroepen vragen professionals die het gesprek over leefstijl kunnen voeren.", en: "The focus groups ask for professionals who can hold the conversation about lifestyle." },
    sources: [{ document: "VJI-2014", place: "L1573-1574" }],
    touching: "Voert gesprekken over leefstijl.",
  },
  {
    name: "opbrengst",
    themes: {
      "outcomes-measured": { nl: "wat de hulp oplevert", en: "what the help brings about" },
    },
    why: { nl: "Wie niet kijkt wat hulp oplevert, kan haar niet verbeteren.", en: "Who does not look at what help brings about cannot improve it." },
    sources: [{ document: "VJI-2014", place: "L2097" }],
    touching: "Evalueert wat de hulp oplevert.",
  },
  {
    name: "verbinden",
    themes: {
      "pivot-function": { nl: "verbinden van mensen en organisaties", en: "connecting people and organisations" },
    },
    why: { nl: "De focusgroepen noemen de spilfunctie naar andere organisaties de belangrijkste verandering van het vak.", en: "The focus groups call the pivot function towards other organisations the most important change of the profession." },
    sources: [{ document: "VJI-2014", place: "L2055-2057" }],
    touching: "Verbindt mensen en organisaties.",
  },
  {
    name: "preventie",
    themes: {
      prevention: { nl: "preventie", en: "prevention" },
    },
    why: { nl: "De focusgroepen vragen in opleidingen meer aandacht voor voorkómen.", en: "The focus groups ask for more attention to prevention in programmes." },
    sources: [{ document: "VJI-2014", place: "L2257-2260" }],
    touching: "Werkt aan preventie.",
  },
  {
    name: "reflectief-vermogen",
    kinds: ["opleidingsprofiel", "beroepsprofiel"],
    themes: {
      "knowledge-in-practice": { nl: "kennis gebruiken in de praktijk", en: "using knowledge in practice" },
      society: { nl: "ontwikkelingen in de samenleving", en: "developments in society" },
      accountability: { nl: "verantwoording van het eigen werk", en: "accounting for one's own work" },
    },
    why: { nl: "De Gezondheidsraad vraagt van hbo-professionals dat zij kennis inbouwen, de samenleving volgen en zich verantwoorden.", en: "The Dutch health council asks of hbo professionals that they build in knowledge, follow society and account for themselves." },
    sources: [{ document: "GR-2014", place: "L2345-2351" }],
    touching: "Onderbouwt keuzes, volgt maatschappelijke ontwikkelingen en legt verantwoording af.",
  },
  {
    name: "mensenwerk",
    kinds: ["opleidingsprofiel", "beroepsprofiel"],
    themes: {
      "technology-and-people": { nl: "wat mensenwerk blijft naast technologie", en: "what stays human work beside technology" },
    },
    why: { nl: "Techniek neemt taken over; een opleiding bereidt voor op wat mensen blijven doen.", en: "Technology takes over tasks; a programme prepares for what people go on doing." },
    sources: [{ document: "ZIN-2016", place: "L1770-1773" }],
    touching: "Kiest wanneer persoonlijk contact nodig is.",
  },
  {
    name: "waarden",
    themes: {
      values: { nl: "waarden", en: "values" },
    },
    why: { nl: "Het gesprek over de waarde van zorg hoort bij de opleiding.", en: "The conversation about the value of care is part of education." },
    sources: [{ document: "VJI-2014", place: "L2140-2143" }],
    touching: "Bespreekt waarden en zingeving.",
  },
  {
    name: "kwetsbare-burgers",
    themes: {
      "vulnerable-citizens": { nl: "mensen die kwetsbaar zijn of minder zelf kunnen", en: "people who are vulnerable or less able" },
    },
    why: { nl: "Niet iedereen kan evenveel zelf; de focusgroepen vragen om verschil te maken.", en: "Not everyone is equally able; the focus groups ask to make a difference." },
    sources: [{ document: "VJI-2014", place: "L1108-1110, L2602-2605" }],
    touching: "Zoekt kwetsbare mensen op.",
  },
  {
    name: "wat-werkt",
    themes: {
      "what-works": { nl: "kijken naar wat werkt", en: "looking at what works" },
    },
    why: { nl: "Waarderend onderzoek gaat uit van wat al goed gaat en bouwt daarop voort.", en: "Appreciative inquiry starts from what goes well and builds on it." },
    sources: [{ document: "ZIN-2016", place: "L567-571" }],
    touching: "Bouwt voort op wat goed gaat.",
  },
];
