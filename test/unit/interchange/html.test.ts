// HTML in the texts of an export as Markdown.
import { expect, test } from "vitest";
import { toMarkdown } from "../../../server/src/interchange/sbb-xml/html.ts";
import { tidy } from "../../../server/src/interchange/sbb-xml/text.ts";

const markdown = (html: string): string => tidy(toMarkdown(html).markdown);

test.each<[name: string, html: string, expected: string]>([
  ["paragraphs", "<p>een</p>\n<p>twee</p>", "een\n\ntwee"],
  ["line breaks", "een<br>twee<br/>drie<BR />vier", "een\ntwee\ndrie\nvier"],
  ["source line breaks are spaces among blocks", "<p>een\ntwee</p>", "een twee"],
  ["bullets", "<p>Zoals:</p><ul><li>een</li><li>twee</li></ul><p>Klaar</p>", "Zoals:\n\n- een\n- twee\n\nKlaar"],
  ["numbers", "<ol><li>een</li><li>twee</li></ol>", "1. een\n2. twee"],
  ["lists in lists", "<ul><li>een<ul><li>a</li><li>b</li></ul></li><li>twee</li></ul>", "- een\n  - a\n  - b\n- twee"],
  ["paragraphs in items", "<ul><li><p>een</p></li><li><p>twee</p></li></ul>", "- een\n- twee"],
  ["items that nobody closed", "<ul><li>een<li>twee</ul>drie", "- een\n- twee\n\ndrie"],
  ["a list under a numbered item", "<ol><li>een<ul><li>a</li></ul></li></ol>", "1. een\n   - a"],
  ["headings", "<h1>Titel</h1>tekst<h3>Kop</h3>meer", "# Titel\n\ntekst\n\n### Kop\n\nmeer"],
  ["emphasis", "<p>dit is <strong>vet</strong>, <b> ook </b> en <em>schuin</em> <i>ook</i></p>", "dit is **vet**, **ook** en *schuin* *ook*"],
  ["emphasis over lines", "<b>een<br>twee</b>", "**een**\n**twee**"],
  ["emphasis around a paragraph", "<p>a</p><b><p>vet</p></b><p>c</p>", "a\n\n**vet**\n\nc"],
  ["empty and doubled emphasis", "a<b></b> <b><strong>b</strong></b>", "a **b**"],
  ["emphasis left open", "a <b>b", "a **b**"],
  ["links", '<a href="https://example.org/a?b=1&amp;c=2">hier</a>', "[hier](https://example.org/a?b=1&c=2)"],
  ["a bare address", "<a href='https://example.org'>https://example.org</a>", "https://example.org"],
  ["brackets in an address", '<a href="https://example.org/x(1)">x</a>', "[x](https://example.org/x%281%29)"],
  ["tables", "<table><tr><th>Kop</th><th>Twee</th></tr><tr><td>a|b</td><td>c<br>d</td></tr></table>na", "| Kop | Twee |\n| --- | --- |\n| a\\|b | c; d |\n\nna"],
  ["tables with unequal rows", "<table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>", "| a | |\n| --- | --- |\n| b | c |"],
  ["powers and indices", "5 m<sup>2</sup> O<sub>2</sub>", "5 m<sup>2</sup> O<sub>2</sub>"],
  ["entities", "R&amp;D, caf&eacute;, &#8217;s, &#x20AC; 5&nbsp;euro, pH &lt; 7, &onbekend;", "R&D, café, ’s, € 5 euro, pH < 7, &onbekend;"],
  ["comments", "<p>een<!-- <p>weg</p> --> twee</p>", "een twee"],
  ["comment that never ends", "<p>een</p><!-- twee", "een\n\n<!-- twee"],
  ["words in angle brackets", "vul <naam cliënt> in, 3 < 4 en <b en c>", "vul <naam cliënt> in, 3 < 4 en <b en c>"],
  ["markup of word processors", "<p><o:p>een</o:p> <span style='x'>twee</span></p>", "een twee"],
  ["markup that was escaped once more", "<labeltext> &lt;h2&gt;Kop&lt;/h2&gt; &lt;p&gt;caf&amp;eacute; &amp;amp; bar&lt;/p&gt; </labeltext>", "## Kop\n\ncafé & bar"],
  ["line breaks of plain text stay", "De hulp:\n- doet <b>dit</b>\n- en dat", "De hulp:\n- doet **dit**\n- en dat"],
])("%s", (_, html, expected) => {
  expect(markdown(html)).toBe(expected);
});

test("what has no form in Markdown is named", () => {
  expect(toMarkdown('<p><u>a</u><img alt="schema" src="x.png"><script>weg()</script><a href="javascript:x">b</a></p>')).toEqual({
    markdown: "ab", dropped: ["u", 'img "schema"', "script", "javascript:x"],
  });
});

test("texts that are made to hang a reader come to an end, within the time of a test", () => {
  for (const part of ["<b>", "<p>", "<ul><li>", "<table><tr><td>", '<a x="', "<!--", "&lt;", "<b\n", "<i a=b "]) expect(toMarkdown(`<p>${part.repeat(20_000)}`).markdown).toBeTypeOf("string");
});
