/** The look of a report, on a screen and on A4 or Letter. It names no file: the document stands alone. */
export const REPORT_STYLE = `
:root { color-scheme: light; --ink: #1a1d21; --muted: #565d66; --line: #dfdcd4; --accent: #0b5987; --dispute: #8f3a0c; }
* { box-sizing: border-box; }
html { background: #faf9f6; }
body { margin: 0 auto; max-width: 50rem; padding: 3rem 2rem 5rem; background: #fff; color: var(--ink);
  font: 400 1rem/1.5 Inter, "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", system-ui, sans-serif;
  font-feature-settings: "tnum"; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.9375rem; line-height: 1.2; letter-spacing: -0.011em; text-wrap: balance; }
h2 { margin: 3rem 0 1rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 1.25rem; line-height: 1.4; }
h3 { margin: 0; font-size: 1rem; line-height: 1.4; }
p { margin: 0.5rem 0 0; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: 0.2em; }
.note, .quiet { color: var(--muted); }
.quiet { font-size: 0.875rem; }
.about { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.5rem; margin: 1.5rem 0 0; font-size: 0.875rem; }
.about dt { color: var(--muted); }
.about dd { margin: 0; }
.cut { margin-top: 1.5rem; padding: 0.75rem 1rem; border: 1px dashed var(--dispute); border-radius: 0.5rem; color: var(--dispute); }
figure { margin: 0; }
figure svg { display: block; width: 100%; height: auto; }
.events { margin: 0; padding: 0; list-style: none; }
.event { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1.5rem; padding: 1rem 0; border-top: 1px solid var(--line); }
.event:first-child { border-top: 0; padding-top: 0; }
.date { margin: 0; color: var(--accent); font-weight: 600; }
.disputed { display: inline-block; padding: 0 0.4rem; border: 1px dashed var(--dispute); border-radius: 0.3rem; color: var(--dispute); font-size: 0.75rem; font-weight: 600; }
.evidence { margin: 0.75rem 0 0; padding: 0; list-style: none; font-size: 0.875rem; }
.evidence li { margin-top: 0.5rem; padding-left: 0.75rem; border-left: 2px solid var(--line); }
blockquote { display: inline; margin: 0; }
.bibliography { margin: 0; padding: 0; list-style: none; font-size: 0.875rem; }
.bibliography li { display: grid; grid-template-columns: 2rem 1fr; margin-top: 0.5rem; }
.bibliography li:target, .event:target { background: #e2eef6; }
@media (max-width: 36rem) {
  body { padding: 1.5rem 1rem 3rem; }
  .event { grid-template-columns: 1fr; }
  .about { grid-template-columns: 1fr; gap: 0; }
  .about dd { margin-bottom: 0.5rem; }
}
@page { margin: 18mm 16mm 20mm; }
@media print {
  html { background: #fff; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  h1 { font-size: 20pt; }
  h2 { margin: 8mm 0 3mm; padding-top: 3mm; font-size: 13pt; break-after: avoid; }
  h3, .date { break-after: avoid; }
  .event { grid-template-columns: 34mm 1fr; padding: 3mm 0; }
  .event, figure, .evidence li, .bibliography li, .about { break-inside: avoid; }
  .event, p { orphans: 3; widows: 3; }
  .quiet, .evidence, .bibliography, .about { font-size: 8.5pt; }
  a { text-decoration: none; }
}
`
