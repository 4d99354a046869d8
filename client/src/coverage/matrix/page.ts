// The page around the matrix: nothing from elsewhere, and only our own script. Pure.

export interface Page {
  readonly title: string;
  readonly language: string;
  readonly script: string;
  readonly style: string;
  /** Where the webview lets files come from. */
  readonly source: string;
  /** Made anew for every page. */
  readonly nonce: string;
}

export function pageHtml({ title, language, script, style, source, nonce }: Page): string {
  // A picture of the matrix is drawn from a text of its own making, hence `data:`.
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${source}; img-src data:; font-src 'none'; form-action 'none'; base-uri 'none'`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<main id="app"></main>
<script nonce="${escaped(nonce)}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

/** `text` as text in HTML, between quotes too. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
