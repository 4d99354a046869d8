// Rule: a professional profile that does not say whom it works for.
import { defineRule } from "../rule.ts";
import { keyRule } from "../shared/missing.ts";

export default defineRule(keyRule({
  id: "content/target-group",
  preset: "streng",
  key: "doelgroepen",
  title: { nl: "Profiel zonder doelgroep", en: "Profile without a target group" },
  message: { nl: "Dit profiel zegt niet voor wie de professional werkt. Noem het bij `doelgroepen`; voor iedereen mag ook.", en: "This profile does not say whom the professional works for. Name them under `doelgroepen`; everyone is fine too." },
  why: { nl: "De focusgroepen willen geen hulp die voor iedereen hetzelfde is; dan moet er staan voor wie zij is.", en: "The focus groups want no help that is the same for everyone; then it has to be stated whom it is for." },
  how: { nl: "Noem de groepen, bijvoorbeeld `[ouderen, jongeren]`, of `[alle inwoners]`.", en: "Name the groups, for example `[ouderen, jongeren]`, or `[alle inwoners]`." },
  sources: [{ document: "VJI-2014", place: "L1406" }],
  filled: "doelgroepen: [ouderen]",
}));
