// Rule: a core task without work processes.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "structure/no-werkprocessen",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier"],
  whenFinished: true,
  title: { nl: "Kerntaak zonder werkprocessen", en: "Core task without work processes" },
  messages: {
    default: {
      nl: 'Kerntaak {code} heeft geen werkprocessen, terwijl het dossier "{status}" is. Beschrijf de werkprocessen.',
      en: 'Core task {code} has no work processes, while the file is "{status}". Describe the work processes.',
    },
  },
  why: { nl: "Een kerntaak bestaat uit werkprocessen; daarop wordt onderwezen en geëxamineerd.", en: "A core task consists of work processes; teaching and examining are based on them." },
  how: { nl: "Voeg ten minste één werkproces toe, of zet de status op concept.", en: "Add at least one work process, or set the status to concept." },
  sources: [{ document: "ZIN-2016", place: "L1024-1025" }],
  bad: { text: dossier(`
status: vastgesteld
vastgesteld: { door: Minister van OCW, op: 2025-09-26 }
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Biedt zorg
`) },
  good: { text: dossier(`
status: vastgesteld
vastgesteld: { door: Minister van OCW, op: 2025-09-26 }
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Biedt zorg
      werkprocessen:
        - code: B1-K1-W1
          titel: Helpt bij wassen
`) },
  check({ document }, report) {
    const status = document.header?.status?.value;
    if (status === undefined || status === "concept") return;
    const filled = new Set(document.items.filter((item) => item.kind === "werkproces").map((item) => item.parent));
    for (const item of document.items) {
      if (item.kind === "kerntaak" && item.id !== "" && !filled.has(item)) report(item.idSpan, { params: { code: item.id, status } });
    }
  },
});
