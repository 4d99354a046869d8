// The frame of a page that stands on its own: it lets nothing in from elsewhere, and has no scripts.
import type { Language } from "../text/localized.ts";
import { escaped } from "./escape.ts";

/** Parts of a page that reports share; what is HTML has been escaped already. */
export interface Page {
  readonly language: Language;
  /** Of the window. */
  readonly title: string;
  /** The whole style sheet, and its SHA-256 in base64: the page allows no other. */
  readonly style: string;
  readonly styleHash: string;
  /** HTML between `<body>` and `</body>`. */
  readonly body: string;
}

/** A whole document; the title is escaped here. */
export function pageHtml({ language, title, style, styleHash, body }: Page): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
