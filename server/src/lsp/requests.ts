// Our own requests, beside those of the protocol. The client imports this file too.
import type { WorkspaceEdit } from "vscode-languageserver";
import type { NewDocumentAnswers, NewDocumentDraft, NewDocumentForm } from "../language/newDocumentForm.ts";

export type { FrameworkChoice, KindChoice, NewDocumentAnswers, NewDocumentDraft, NewDocumentForm } from "../language/newDocumentForm.ts";
import type { CellRequest, CoverageCell } from "../coverage/cell.ts";
import type { MatrixColumn, MatrixColumns, MatrixElement } from "../coverage/matrix-data.ts";
import type { CoverageRequest, CoverageResult } from "../coverage/entries.ts";
import type { CoverageSums } from "../coverage/sums.ts";

export { assessedAt, CELL_WIDTH, columnsAt, itemsAt, keyOf, PART, startsIn, type MatrixColumn, type MatrixColumns, type MatrixElement } from "../coverage/matrix-data.ts";
export { STRENGTHS, strengthOf, type Strength } from "../coverage/strength.ts";
export type { CellItem } from "../coverage/cell.ts";

/** Text of a bundled framework; null when there is none. */
export const FRAMEWORK_TEXT = "bekwaam/frameworkText";
/** All framework versions at hand. */
export const FRAMEWORKS = "bekwaam/frameworks";
/** Checks every document of the workspace and counts. */
export const CHECK_WORKSPACE = "bekwaam/checkWorkspace";
/** What an open document is; null when it is none of ours. */
export const DOCUMENT_STATUS = "bekwaam/documentStatus";
/** From the server: it began to read the folders, or knows all documents in them. */
export const READING = "bekwaam/reading";
/** From the server: what a file holds; null when there is no such file. */
export const READ_FILE = "bekwaam/readFile";
/** From the server: what stands in a folder; links to folders are left out. */
export const LIST_FOLDER = "bekwaam/listFolder";
/** What can be chosen for a new document in a folder. */
export const NEW_DOCUMENT_FORM = "bekwaam/newDocumentForm";
/** The new document that comes of the answers; nothing is written. */
export const NEW_DOCUMENT = "bekwaam/newDocument";
/** The text of a new configuration. */
export const NEW_CONFIG = "bekwaam/newConfig";
/** The documents that a document can be compared with: its versions first; null when it is none of ours. */
export const COMPARABLE = "bekwaam/comparable";
/** What changed between a document and one of those, as Markdown; null when one of the two is no longer there. */
export const COMPARE = "bekwaam/compare";
/** The formats that a document can be saved in; null for what is no document. */
export const EXPORT_FORMATS = "bekwaam/exportFormats";
/** A document in one of those, as bytes, with an account of what it leaves out. */
export const EXPORT = "bekwaam/export";
/** The versions of frameworks that replace what documents of a folder speak. */
export const NEWER_FRAMEWORKS = "bekwaam/newerFrameworks";
/** What changes when all documents of a folder that are behind go over to one of those; null when it is no longer there. */
export const MIGRATE = "bekwaam/migrate";
/** Coverage of the workspace, of a document or of a part of it, as data: see docs/coverage.md. */
export const COVERAGE = "bekwaam/coverage";
/** To the client, once it has asked for coverage: what it got may differ now. Sent when typing pauses, and only on a real change. */
export const COVERAGE_CHANGED = "bekwaam/coverageChanged";

/** Command behind a code lens, of the client: the places that use something, `[uri, position, locations]`. */
export const SHOW_REFERENCES = "bekwaam.showReferences";
/** Command behind a code lens, of the client: the hover at a place, `[uri, position]`. */
export const SHOW_HOVER = "bekwaam.showHover";

/** The uri of an open document, a framework or a file, as the request has it. */
export type UriParams = { readonly uri: string };
/** The YAML of a bundled framework, for an editor that shows it read-only. */
export type FrameworkText = { readonly text: string } | null;
/** Bundled ones and those of all folders; of two with one name the first. */
export type FrameworkList = { readonly frameworks: readonly FrameworkInfo[] };
/** `refused`: why it cannot be read though it may be there, as a code of the editor such as `NoPermissions`. */
export type FileContent = { readonly base64: string } | { readonly refused: string } | null;
/** `refused` as for a file; then there are no entries. */
export type FolderEntries = { readonly entries: readonly { readonly name: string; readonly isFolder: boolean }[]; readonly refused?: string };
/** What one check of everything comes to, for a message to the user. */
export type WorkspaceCounts = { readonly documents: number; readonly findings: number };

/** A framework version to choose from; `name` is `id@versie`. */
export interface FrameworkInfo {
  readonly name: string;
  readonly title: string;
  /** Such that the editor can open it. */
  readonly uri: string;
  readonly bundled: boolean;
  /** How many documents speak it. */
  readonly spokenBy: number;
}

/** Documents in all folders together; none while they are being read. */
export type Reading = { readonly documents: number | null };
/** @param folder a file or folder in the workspace folder that it is for; absent outside every folder */
export type NewDocumentParams = { readonly folder?: string; readonly answers: NewDocumentAnswers };
/** Null when it failed, which the log tells; so with the two results below. */
export type NewDocumentResult = NewDocumentDraft | null;
/** `folder` as for a new document. */
export type NewDocumentFormParams = { readonly folder?: string };
/** The questions, in the language of the folder. */
export type NewDocumentFormResult = NewDocumentForm | null;
/** The file is to be made in the folder that was asked for. */
export type NewConfig = { readonly fileName: string; readonly text: string } | null;

/** What the status bar tells of the document in front. */
export interface StatusInfo {
  /** The name of the kind for people; undefined when the document names none that exists. */
  readonly kind: string | undefined;
  readonly title: string;
  readonly errors: number;
  readonly warnings: number;
  /** Information and hints. */
  readonly others: number;
  /** The frameworks that the document speaks, with its coverage of them. */
  readonly frameworks: readonly FrameworkStatus[];
  /** Whether other documents of its folder are still being read. */
  readonly isReading: boolean;
}

/** Coverage in elements at the top: roles or areas. */
export interface FrameworkStatus {
  /** `id@versie`. */
  readonly name: string;
  /** Short, as people write it: `CanMEDS`. */
  readonly label: string;
  readonly covered: number;
  readonly total: number;
}

/** `uri` as the editor writes it. */
export type CoverageParams = CoverageRequest;
/** Uris are such that the editor can open them; titles of items are shortened to 200 characters. */
export type CoverageReply = CoverageResult & { readonly language: AnswerLanguage };
/** The language of our answers: texts around labels follow it. */
export type AnswerLanguage = "nl" | "en";
/** Parameters of `COVERAGE_CHANGED`. */
export type CoverageChanged = {
  /** Documents of which the coverage changed; empty when it may be any, as after a change of a framework. */
  readonly uris: readonly string[];
};

/** A framework against documents, their parts or their items, in numbers: for a matrix. */
export const COVERAGE_MATRIX = "bekwaam/coverageMatrix";
/** How much the workspace, a document or a part of it covers of each framework, in numbers: for a tree. */
export const COVERAGE_SUMS = "bekwaam/coverageSums";
/** The items behind a number. */
export const COVERAGE_CELL = "bekwaam/coverageCell";
/** The T and the webs of a document, or of a part of it, as pictures. */
export const COVERAGE_PICTURES = "bekwaam/coveragePictures";
/** Frameworks that documents speak, most spoken first. */
export const COVERAGE_FRAMEWORKS = "bekwaam/coverageFrameworks";
/** What stands at a place in a document, as coverage sees it; null in what has no coverage. */
export const COVERAGE_PLACE = "bekwaam/coveragePlace";
/** The items of a document that can cover something, in the order of the text. */
export const COVERAGE_ITEMS = "bekwaam/coverageItems";
/** The edit that lets an item cover an element, or why there is none. */
export const ADD_COVERAGE = "bekwaam/addCoverage";

/** `kader`: `id@versie`; absent, or one that is not spoken, means the one that most documents speak. `uri` of one document; absent for all. */
export type CoverageMatrixParams = { readonly kader?: string | undefined; readonly columns: MatrixColumns; readonly uri?: string | undefined };
/** The answer for one framework, which is told because it need not be the one that was asked for. */
export interface CoverageMatrix {
  readonly language: AnswerLanguage;
  /** `id@versie`; absent when there is nothing to show. */
  readonly kader: string | undefined;
  /** Empty without a framework. */
  readonly kaderTitle: string;
  /** All frameworks that the documents speak, most spoken first. */
  readonly kaders: readonly SpokenFramework[];
  readonly elements: readonly MatrixElement[];
  readonly columnKind: MatrixColumns;
  readonly columns: readonly MatrixColumn[];
  /** Per column `CELL_WIDTH` numbers for each element that it reaches: see `PART`. */
  readonly cells: readonly (readonly number[])[];
}

/** `part`: id of a profile, exit profile or unit of the document `uri`; without both the whole workspace. */
export type CoverageSumsParams = { readonly uri?: string | undefined; readonly part?: string | undefined };
/** `title` of the document, empty for a workspace. */
export type CoverageSumsReply = CoverageSums & { readonly language: AnswerLanguage; readonly title: string };

/** `uri` as the editor writes it. */
export type CoverageCellParams = CellRequest;
/** Uris are such that the editor can open them. */
export type CoverageCellReply = CoverageCell;

/** `part`: id of a profile, exit profile or unit. */
export type CoveragePicturesParams = { readonly uri: string; readonly part?: string };
/** The T and the webs that there are: none for a document without coverage. */
export interface CoveragePictures {
  readonly language: AnswerLanguage;
  readonly pictures: readonly CoveragePicture[];
}
/** One picture in two sets of colours, with its numbers for who cannot see it. */
export interface CoveragePicture {
  readonly kind: "t" | "web";
  readonly title: string;
  /** SVG for paper. */
  readonly svg: string;
  /** SVG for a page that sets `--back`, `--text` and so on. */
  readonly themed: string;
  /** What it shows, in numbers: generic and specific items of a T, all items of a web. */
  readonly rows: readonly { readonly label: string; readonly numbers: readonly number[] }[];
}

/** `uri` of one document; absent for the whole workspace. */
export type CoverageFrameworksParams = { readonly uri?: string };
/** What a view can be switched to; `language` is that of the titles. */
export interface CoverageFrameworks {
  readonly language: AnswerLanguage;
  readonly frameworks: readonly SpokenFramework[];
}
/** A framework version that the documents asked about speak, and that has elements. */
export interface SpokenFramework {
  /** `id@versie`. */
  readonly name: string;
  readonly title: string;
  /** How many documents speak it. */
  readonly spokenBy: number;
}

/** Zero-based, UTF-16. */
export interface PlaceLike {
  readonly line: number;
  readonly character: number;
}
/** Half-open; the structure of the protocol and of VS Code, so that neither has to be imported. */
export interface RangeLike {
  readonly start: PlaceLike;
  readonly end: PlaceLike;
}

/** A place in an open document; `uri` as the editor writes it. */
export interface PlaceParams {
  readonly uri: string;
  readonly position: PlaceLike;
}

/** What a matrix or tree marks while the cursor is here. */
export interface CoveragePlace {
  /** The innermost item around the place that can cover something. */
  readonly item: CoverageItem | undefined;
  /** Ids of the profile, exit profile or unit that the place lies in. */
  readonly parts: readonly string[];
  /** What the role or reference at the place means, else all that the item covers: `id@versie:element`. */
  readonly elements: readonly string[];
}

/** An item that an element can be added to, as a line to choose. */
export interface CoverageItem {
  readonly name: string;
  readonly title: string;
  readonly kind: string;
  /** Where the item is named. */
  readonly range: RangeLike;
  /** How many items it lies in. */
  readonly depth: number;
}

/** `position` is a place in the item; `kader` is `id@versie`. */
export interface AddCoverageParams extends PlaceParams {
  readonly kader: string;
  readonly element: string;
}
/** The edit holds for `version` of the document and no other; `refused` says why there is none, in the language of the folder. */
export type AddCoverageAnswer = { readonly item: string; readonly version: number | undefined; readonly range: RangeLike; readonly newText: string } | { readonly refused: string };

/** The item around a place up or down in its list. */
export const MOVE_ITEM = "bekwaam/moveItem";
/** A pasted list as items of the list in the document; null where it should be pasted as it is. */
export const PASTE_ITEMS = "bekwaam/pasteItems";

/** `position` is where the cursor is. */
export interface MoveItemParams extends PlaceParams {
  readonly direction: "up" | "down";
}
/** `position` is where the cursor is after the edit. */
export type MoveItemAnswer = { readonly edit: WorkspaceEdit; readonly position: PlaceLike } | { readonly refused: string };

/** `range` is the selection that is pasted over. */
export interface PasteItemsParams {
  readonly uri: string;
  readonly range: RangeLike;
  readonly text: string;
}
/** `isFlattened`: there were lists within the list, and everything comes to one level. */
export type PasteItemsAnswer = { readonly range: RangeLike; readonly newText: string; readonly count: number; readonly isFlattened: boolean } | null;

/** A document that another can be compared with; `file` is the name of its file. */
export interface Comparable {
  readonly uri: string;
  readonly title: string;
  readonly versie?: string;
  readonly file: string;
  /** Whether it is another version of the same document. */
  readonly isVersion: boolean;
}

/** `other` is the uri of a document that can be compared with the one at `uri`. */
export interface CompareParams extends UriParams {
  readonly other: string;
}
/** Both in one page, from the older to the newer, in the language of the folder. */
export type ComparisonPage = { readonly markdown: string } | null;

/** A framework version, `id@versie`, with the number of documents that would go over to it. */
export interface NewerFramework {
  readonly name: string;
  readonly title: string;
  readonly documents: number;
}

/** `uri` is of something in the folder. */
export interface MigrateParams extends UriParams {
  readonly to: string;
}
/** `open` counts the references without a clear successor, which say what they said. */
export interface Migrated {
  readonly edit: WorkspaceEdit;
  readonly documents: number;
  readonly open: number;
}

/** A format to choose from. */
export interface ExportFormatInfo {
  readonly name: string;
  /** With the dot. */
  readonly extension: string;
  readonly title: string;
}
/** `format` is a name out of the list; `uri` that of the document, whose text need not be saved. */
export interface ExportParams extends UriParams {
  readonly format: string;
}
/** A document in a format of others. */
export interface Exported {
  readonly base64: string;
  /** How many things it leaves out or has in another way. */
  readonly notCarried: number;
  /** All that in words, as the command line tells it, in the language of the folder. */
  readonly account: string;
}
