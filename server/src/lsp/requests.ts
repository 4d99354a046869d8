// Our own requests, beside those of the protocol. The client imports this file too.

/** Text of a bundled framework; null when there is none. */
export const FRAMEWORK_TEXT = "bekwaam/frameworkText";
/** All framework versions at hand. */
export const FRAMEWORKS = "bekwaam/frameworks";
/** Checks every document of the workspace and counts. */
export const CHECK_WORKSPACE = "bekwaam/checkWorkspace";
/** What an open document is; null when it is none of ours. */
export const DOCUMENT_STATUS = "bekwaam/documentStatus";

/** Commands behind code lenses, which the client knows: `[uri, position, locations]` and `[uri, position]`. */
export const SHOW_REFERENCES = "bekwaam.showReferences";
export const SHOW_HOVER = "bekwaam.showHover";

export type UriParams = { readonly uri: string };
export type FrameworkText = { readonly text: string } | null;
export type FrameworkList = { readonly frameworks: readonly FrameworkInfo[] };
export type WorkspaceCounts = { readonly documents: number; readonly findings: number };

export interface FrameworkInfo {
  readonly name: string;
  readonly title: string;
  readonly uri: string;
  readonly bundled: boolean;
}

export interface StatusInfo {
  readonly soort: string | undefined;
  readonly title: string;
  readonly errors: number;
  readonly warnings: number;
  readonly others: number;
}
