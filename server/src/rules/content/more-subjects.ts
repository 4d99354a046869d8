// Rule: subjects that sources mention, for a team to choose from, and that a document nowhere touches.
import { defineRule } from "../rule.ts";
import { MORE_SUBJECTS } from "../shared/subjects.ts";
import { subjectRule } from "../shared/themes.ts";

export default defineRule(subjectRule({
  id: "content/more-subjects",
  formerly: [
    "content/complexity", "content/data-evaluation", "content/ethics", "content/health-skills", "content/life-domains", "content/lifestyle", "content/outcomes-measured", "content/pivot-function", "content/prevention", "content/reflective-outcomes", "content/technology-and-people", "content/values", "content/vulnerable-citizens", "content/what-works",
  ],
  preset: "alles",
  title: { nl: "Meer onderwerpen om uit te kiezen", en: "More subjects to choose from" },
  why: {
    nl: "Deze onderwerpen noemt één bron, of zij horen bij sommige beroepen meer dan bij andere; kies welke er voor het eigen vak toe doen.",
    en: "One source names these subjects, or they belong to some professions more than to others; choose which matter for your own.",
  },
  subjects: MORE_SUBJECTS,
}));
