// The pages of our panels: nothing from elsewhere, and only our own script or none. Pure.
import type { CoveragePicture } from "../../../../server/src/lsp/requests.ts";

/** What the page of the matrix is told from outside; the rest comes by message. */
export interface Page {
  readonly title: string;
  /** For screen readers, as in `lang`. */
  readonly language: string;
  /** Addresses as the webview may load them; so with `style`. */
  readonly script: string;
  readonly style: string;
  /** Where the webview lets files come from. */
  readonly source: string;
  /** Made anew for every page. */
  readonly nonce: string;
}

/** Everything that the page of the T shows, as it has no script to get it with. */
export interface ShapePage extends Pick<Page, "title" | "language" | "style" | "source"> {
  /** Above the numbers of a picture. */
  readonly inNumbers: string;
  /** What is said when there are no pictures. */
  readonly empty: string;
  readonly pictures: readonly CoveragePicture[];
  /** Headings of the table below a picture, per kind. */
  readonly columns: Readonly<Record<CoveragePicture["kind"], readonly string[]>>;
}

/** The whole page, with the policy that keeps everything else out of it. */
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

/** A page of pictures, each with its numbers in a table below it; it runs no script. */
export function shapePage({ title, language, style, source, inNumbers, empty, pictures, columns }: ShapePage): string {
  const policy = `default-src 'none'; style-src ${source}; form-action 'none'; base-uri 'none'`;
  const figures = pictures.map(({ kind, title: name, themed, rows }) => {
    const head = columns[kind].map((column) => `<th scope="col">${escaped(column)}</th>`).join("");
    const body = rows.map(({ label, numbers }) => `<tr><th scope="row">${escaped(label)}</th>${numbers.map((number) => `<td>${number}</td>`).join("")}</tr>`).join("\n");
    return `<figure>\n${themed}<figcaption><details><summary>${escaped(inNumbers)}</summary><table><caption>${escaped(name)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table></details></figcaption>\n</figure>`;
  });
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${figures.length > 0 ? figures.join("\n") : `<p>${escaped(empty)}</p>`}
</main>
</body>
</html>
`;
}

/** `text` as text in HTML, between quotes too. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
