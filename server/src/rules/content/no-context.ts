// Rule: a professional profile that does not say what it answers.
import { defineRule } from "../rule.ts";
import { keyRule } from "../shared/missing.ts";

export default defineRule(keyRule({
  id: "content/no-context",
  preset: "streng",
  key: "context",
  title: { nl: "Profiel zonder context", en: "Profile without context" },
  message: { nl: "Dit profiel zegt niet waar en met wie het beroep werkt en wat daarin verandert. Beschrijf het bij `context`.", en: "This profile does not say where and with whom the profession works and what is changing. Describe it under `context`." },
  why: { nl: "Een profiel is een antwoord op wat er in het werk en het beleid verandert. Zonder context ziet niemand wanneer het aan herziening toe is.", en: "A profile answers what is changing in the work and in policy. Without context nobody sees when it needs revision." },
  how: { nl: "Schrijf bij `context` waar het beroep wordt uitgeoefend en welke ontwikkelingen ertoe doen.", en: "Write under `context` where the profession is practised and which developments matter." },
  sources: [{ document: "APWMD-2012", place: "L1298-1306, L1589-1593" }],
  filled: "context: Werkt in de wijk, waar mensen langer thuis wonen.",
}));
