// Feature: what can be chosen for a new document, in words that people know, and the document that comes of it.
import { kaderName, type Kader } from "../frameworks/kader.ts";
import type { FrameworkRegistry } from "../frameworks/registry.ts";
import { identityOf } from "../model/document.ts";
import type { Project } from "../project/project.ts";
import { LEVELS, SOORTEN, SOORT_NAMES, type Soort } from "../schema/keys/header.ts";
import { filled, type Language, type Localized } from "../text/localized.ts";
import { levelsOf, newDocument, proposedFileName, proposedId, proposedVersion, usualOrdering, type Level, type NewDocument } from "./newDocument.ts";

/** One answer, and how to say it. */
export interface Choice<T extends string = string> {
  readonly value: T;
  readonly label: string;
  readonly description: string;
}

/** A kind of document, with the questions that it brings along. */
export interface KindChoice extends Choice<Soort> {
  /** Empty for kinds without a level. */
  readonly levels: readonly LevelChoice[];
  /** False where a level may be left out. */
  readonly needsLevel: boolean;
  /** How many other frameworks it names; no `most` is no limit. */
  readonly kaders: { readonly least: number; readonly most?: number };
  /** Whether it names one for its roles as well. */
  readonly hasRoles: boolean;
}

/** A level, with what is proposed once it is chosen. */
export interface LevelChoice extends Choice<Level> {
  /** The framework of roles that is usual there. */
  readonly ordering: string;
}

/** A framework version as an answer: its value is `id@versie`. */
export interface FrameworkChoice extends Choice {
  /** Whether `rollen` can be looked up in it. */
  readonly hasRoles: boolean;
}

/** What the editor asks of who makes a new document, in one language, and what it proposes. */
export interface NewDocumentForm {
  readonly kinds: readonly KindChoice[];
  readonly frameworks: readonly FrameworkChoice[];
  /** The framework of roles where no level is chosen. */
  readonly ordering: string;
  /** Other frameworks that are usual. */
  readonly kaders: readonly string[];
}

/** Answers of the form; what is left out is proposed. */
export type NewDocumentAnswers = Partial<Pick<NewDocument, "id" | "versie" | "niveau" | "ordening" | "kaders">> & Pick<NewDocument, "soort" | "titel">;

/** The document that the answers give, before it is anywhere on disk. */
export interface NewDocumentDraft {
  readonly id: string;
  readonly versie: string;
  readonly fileName: string;
  readonly text: string;
}

const LINKING: Readonly<Partial<Record<Soort, { least: number; most: number }>>> = { kader: { least: 0, most: 1 }, koppeling: { least: 2, most: 2 } };

/** Every kind of document, with its levels, frameworks and parts to choose from. */
export function newDocumentForm(frameworks: FrameworkRegistry, language: Language): NewDocumentForm {
  return {
    kinds: SOORT_NAMES.map((soort): KindChoice => {
      const [label, description] = SOORTEN[soort][language];
      return {
        value: soort, label, description,
        levels: levelsOf(soort).map((level) => levelChoice(level, language)),
        needsLevel: soort === "kwalificatiedossier" || soort === "opleidingsprofiel",
        kaders: LINKING[soort] ?? { least: 0 },
        hasRoles: !LINKING[soort],
      };
    }),
    frameworks: frameworkChoices(frameworks, language),
    ordering: usualOrdering(undefined),
    kaders: ["nphf@2015-herzien"],
  };
}

/** What was replaced comes last, and says so: both versions can be meant, but seldom the old one. */
function frameworkChoices(frameworks: FrameworkRegistry, language: Language): FrameworkChoice[] {
  const [current, replaced]: [FrameworkChoice[], FrameworkChoice[]] = [[], []];
  for (const { kader } of frameworks.all()) {
    const next = frameworks.replacing(kader);
    const isReplaced = next !== undefined && next.status !== "concept";
    const description = [...(isReplaced ? [filled(REPLACED, language, { next: kaderName(next) })] : []), kader.omschrijving?.[language] ?? ""].join(" ").trim();
    (isReplaced ? replaced : current).push({ value: kaderName(kader), label: kader.titel[language], description, hasRoles: hasRoles(kader) });
  }
  return [...current, ...replaced];
}

const REPLACED: Localized = { nl: "Vervangen door {next}.", en: "Replaced by {next}." };

function levelChoice(value: Level, language: Language): LevelChoice {
  const [label, description] = LEVELS[value][language];
  return { value, label, description, ordering: usualOrdering(value) };
}

/** Roles are in CanMEDS and in what is made like it: one element in the middle; a framework of one's own may be meant so. */
function hasRoles(kader: Kader): boolean {
  return kader.id === "canmeds" || kader.centraal !== undefined || !kader.bundled;
}

/** @param today `yyyy-mm-dd` @returns a document whose id is not taken yet, unless `answers` names that id itself */
export function draftNewDocument(project: Project, answers: NewDocumentAnswers, language: Language, today: string): NewDocumentDraft {
  const { soort, titel, kaders = [] } = answers;
  const versie = answers.versie ?? proposedVersion(soort, today);
  const id = answers.id ?? freeId(project, proposedId(soort, titel), versie);
  return { id, versie, fileName: proposedFileName(soort, id), text: newDocument({ ...answers, id, versie, kaders, language, today }, project.frameworks) };
}

function freeId(project: Project, id: string, versie: string): string {
  const isTaken = (name: string): boolean => project.withId(name).some((document) => identityOf(document).versie === versie);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? id : `${id}-${number}`;
    if (!isTaken(name)) return name;
  }
}
