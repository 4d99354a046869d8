// The formats of `check`: one row each. A new format is a module and a row.
import type { Localized } from "../text/localized.ts";
import { azure } from "./azure.ts";
import type { CheckResult } from "./check.ts";
import { checkJson, checkJsonLines } from "./check-json.ts";
import { checkstyle } from "./checkstyle.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { html } from "./html.ts";
import { junit } from "./junit.ts";
import { checkMarkdown } from "./markdown.ts";
import { rdjson } from "./rdjson.ts";
import { sarif } from "./sarif.ts";
import { stylish, type Look } from "./stylish.ts";
import { unix } from "./unix.ts";

/** A row of `FORMATS`; help, `--format` and the documentation follow from it. */
export interface Format {
  readonly description: Localized;
  /** Made for people; what else there is to say may follow it on the same stream. */
  readonly forPeople: boolean;
  /** Says when the check was done and how long it took. */
  readonly tellsTime?: boolean;
  render(result: CheckResult, look: Look): string;
}

/** By the name that `--format` takes, in the order in which help shows them. */
export const FORMATS: Readonly<Record<string, Format>> = {
  stylish: {
    description: { nl: "voor mensen: per bestand, met de regel erbij", en: "for people: per file, with the line itself" },
    forPeople: true,
    render: stylish,
  },
  unix: {
    description: { nl: "één regel per bevinding, voor problem matchers, Vim en Emacs", en: "one line per finding, for problem matchers, Vim and Emacs" },
    forPeople: false,
    render: unix,
  },
  json: {
    description: { nl: "één JSON-object (schemas/output/check.schema.json)", en: "one JSON object (schemas/output/check.schema.json)" },
    forPeople: false,
    render: checkJson,
  },
  jsonl: {
    description: { nl: "één JSON-object per bevinding, elk op een regel", en: "one JSON object per finding, each on a line" },
    forPeople: false,
    render: checkJsonLines,
  },
  sarif: {
    description: { nl: "SARIF 2.1.0, voor code scanning van GitHub en voor viewers", en: "SARIF 2.1.0, for code scanning of GitHub and for viewers" },
    forPeople: false,
    render: sarif,
  },
  github: {
    description: { nl: "meldingen bij de regels in GitHub Actions, en een samenvatting van de stap", en: "annotations in GitHub Actions, and a summary of the step" },
    forPeople: false,
    render: github,
  },
  gitlab: {
    description: { nl: "Code Quality-rapport van GitLab", en: "Code Quality report of GitLab" },
    forPeople: false,
    render: gitlab,
  },
  azure: {
    description: { nl: "meldingen in Azure Pipelines", en: "issues in Azure Pipelines" },
    forPeople: false,
    render: azure,
  },
  junit: {
    description: { nl: "JUnit-XML: per bestand een testsuite", en: "JUnit XML: a test suite per file" },
    forPeople: false,
    tellsTime: true,
    render: junit,
  },
  checkstyle: {
    description: { nl: "Checkstyle-XML", en: "Checkstyle XML" },
    forPeople: false,
    render: checkstyle,
  },
  rdjson: {
    description: { nl: "Reviewdog Diagnostic Format", en: "Reviewdog Diagnostic Format" },
    forPeople: false,
    render: rdjson,
  },
  markdown: {
    description: { nl: "Markdown: een tabel per bestand en aantallen per regel", en: "Markdown: a table per file and counts per rule" },
    forPeople: false,
    render: checkMarkdown,
  },
  html: {
    description: { nl: "één HTML-pagina, om te lezen, te delen en af te drukken", en: "one HTML page, to read, share and print" },
    forPeople: false,
    render: html,
  },
};
