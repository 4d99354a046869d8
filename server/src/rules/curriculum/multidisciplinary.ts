// Rule: a programme in which nobody learns together with another profession.
import { keySpan } from "../shared/places.ts";
import { activitiesIn } from "../shared/activities.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";

export default defineRule({
  id: "curriculum/multidisciplinary",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel"],
  whenFinished: true,
  title: { nl: "Geen eenheid samen met een andere discipline", en: "No unit together with another discipline" },
  messages: {
    default: {
      nl: "In geen enkele eenheid leren studenten samen met een andere discipline. Wijs een eenheid aan met vorm: interprofessioneel en noem de disciplines.",
      en: "In no unit do students learn together with another discipline. Point out a unit with vorm: interprofessioneel and name the disciplines.",
    },
    late: {
      nl: "In het eerste leerjaar leren studenten nog niet samen met een andere discipline. Laat hen er vanaf het begin kennis mee maken.",
      en: "In the first year students do not learn together with another discipline yet. Let them get to know others from the start.",
    },
  },
  why: {
    nl: "Studenten maken vanaf het begin kennis met hun eigen discipline en met de disciplines waarmee zij gaan samenwerken.",
    en: "From the start students get to know their own discipline and the disciplines that they will work with.",
  },
  how: { nl: "Geef een eenheid `vorm: interprofessioneel` en twee of meer `disciplines`.", en: "Give a unit `vorm: interprofessioneel` and two or more `disciplines`." },
  sources: [{ document: "VJI-2014", place: "L2139-2140, L2171-2177" }, { document: "ZIN-2016", place: "L1131-1134, L1142-1143" }],
  bad: { text: opleiding(`
eenheden:
  - { id: e-1, titel: Gesprekken, leerjaar: 1, disciplines: [verpleegkunde] }
  - { id: e-2, titel: Stage, leerjaar: 2 }
`) },
  good: { text: opleiding(`
eenheden:
  - { id: e-1, titel: Gesprekken, leerjaar: 1, vorm: interprofessioneel, disciplines: [verpleegkunde, sociaal werk] }
  - { id: e-2, titel: Stage, leerjaar: 2 }
`) },
  check({ document }, report) {
    if (document.soort !== "opleidingsprofiel" || document.content.uitbreiding) return;
    const units = activitiesIn(document);
    if (units.length < 2) return;
    const together = units.filter(({ vorm, disciplines }) => (disciplines?.length ?? 0) > 1 || vorm?.value === "interprofessioneel" || vorm?.value === "multidisciplinair");
    const first = units.filter(({ leerjaar }) => leerjaar?.value === 1);
    const span = keySpan(document, "eenheden");
    if (!span) return;
    if (together.length === 0) report(span);
    else if (first.length > 0 && !together.some(({ leerjaar }) => leerjaar === undefined || leerjaar.value === 1)) report(first[0]!.leerjaar!.span, { variant: "late" });
  },
});
