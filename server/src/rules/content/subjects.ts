// Rule: subjects that the sources ask of every profile, and that a document nowhere touches.
import { defineRule } from "../rule.ts";
import { MAIN_SUBJECTS } from "../shared/subjects.ts";
import { subjectRule } from "../shared/themes.ts";

export default defineRule(subjectRule({
  id: "content/subjects",
  formerly: [
    "content/biopsychosocial", "content/citizen-network", "content/digital-skills", "content/diversity", "content/evidence-based", "content/fve", "content/health-promotion", "content/lifelong-learning", "content/privacy", "content/research", "content/shared-decisions",
  ],
  preset: "streng",
  title: { nl: "Onderwerpen die nergens voorkomen", en: "Subjects that occur nowhere" },
  why: {
    nl: "De rapporten noemen onderwerpen waar elke professional in zorg en welzijn iets mee moet kunnen; wat nergens staat, wordt niet geleerd.",
    en: "The reports name subjects that every professional in care and welfare should be able to deal with; what is nowhere is not learned.",
  },
  subjects: MAIN_SUBJECTS,
}));
