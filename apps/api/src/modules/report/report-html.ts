import { drawStill } from '@annals/charts/still'
import { chicago, plainText } from '@annals/citations'
import { formatDate, parseEdtf } from '@annals/dates'
import { type Html, html, raw } from './html.ts'
import type { Report, ReportChart, ReportCitation, ReportEvent, ReportSource } from './report.ts'
import { fontFaces } from './report-fonts.ts'
import { REPORT_STYLE } from './report-style.ts'
import { wordsOf } from './words/words-of.ts'

/** The report as one HTML document that loads nothing: style, fonts and charts are in it. */
export function reportHtml(report: Report): string {
  const { title, note, locale, events, charts, totalCount } = report
  const words = wordsOf(locale)
  const number = (count: number) => new Intl.NumberFormat(locale).format(count)
  const body = html`
<header>
<h1>${title}</h1>
${note === '' ? null : html`<p class="note">${note}</p>`}
${about(report)}
${events.length < totalCount ? html`<p class="cut">${words.cut(number(events.length), number(totalCount))}</p>` : null}
</header>
${charts.map((chart, index) => figure(chart, index, report))}
<section>
<h2>${words.events}</h2>
${events.length === 0 ? html`<p>${words.none}</p>` : null}
<ol class="events">${events.map((event) => eventItem(event, report))}</ol>
</section>
${report.sources.length === 0 ? null : bibliography(report)}
`
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<meta name="generator" content="Annals">
<title>${title}</title>
<style>${raw(fontFaces(body.text))}${raw(REPORT_STYLE)}</style>
</head>
<body>${body}</body>
</html>
`.text
}

function about(report: Report): Html {
  const { address, licence, madeAt, locale } = report
  const words = wordsOf(locale)
  const lines: Report['filter'] = [
    ...filterLines(report),
    [words.madeOn, dayInWords(madeAt, locale)],
    [words.licence, licence],
  ]
  return html`<dl class="about">${lines.map(
    ([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`,
  )}<dt>${words.address}</dt><dd><a href="${address}">${address}</a></dd></dl>
<p class="quiet">${words.vague}</p>`
}

/** What was asked for, in words: "All events" where nothing narrows a selection. */
export function filterLines({ filter, address, locale }: Report): Report['filter'] {
  const words = wordsOf(locale)
  const isWhole = filter.length === 0 && !address.includes('/timelines/')
  return isWhole ? [[words.selection, words.everything]] : filter
}

/** The day in UTC. */
export function dayInWords(at: Date, locale: string): string {
  return formatDate(parseEdtf(at.toISOString().slice(0, 10)), { locale, form: 'long' })
}

function figure(chart: ReportChart, index: number, report: Report): Html {
  return html`<section>
<h2>${chart.title}</h2>
<figure>${raw(withOwnIds(chartSvg(chart, report), `chart-${index}-`))}</figure>
</section>`
}

/** A chart of a report as a picture of its own. */
export function chartSvg({ chart, title }: ReportChart, { locale, madeAt }: Report): string {
  const svg = drawStill(chart, {
    ...{ width: 720, height: chart.kind === 'TIMELINE' ? 420 : 300, theme: 'light', locale },
    ...{ title: '', note: '', sourceLine: '', address: '', asOf: '' },
    now: BigInt(Math.floor(madeAt.getTime() / 1000)),
  })
  return svg
    .replace('aria-label=""', `aria-label="${html`${title}`.text}"`)
    .replace('<title></title>', '')
}

/** Ids are unique in a document, not only in a picture. */
function withOwnIds(svg: string, prefix: string): string {
  return svg
    .replaceAll(/ id="([^"]+)"/g, ` id="${prefix}$1"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#${prefix}$1)`)
    .replaceAll(/href="#([^"]+)"/g, `href="#${prefix}$1"`)
}

function eventItem(event: ReportEvent, report: Report): Html {
  const { date, title, summary, timelineNote, disputeNote, isDisputed } = event
  const words = wordsOf(report.locale)
  const about = aboutEvent(event)
  return html`<li class="event" id="event-${event.slug}">
<p class="date">${date.text}</p>
<div>
<header><h3>${title}</h3></header>
${summary === '' ? null : html`<p>${summary}</p>`}
${timelineNote === null ? null : html`<p class="note">${timelineNote}</p>`}
${about === '' ? null : html`<p class="quiet">${about}</p>`}
${isDisputed ? html`<p><span class="disputed">${words.disputed}</span> ${disputeNote}</p>` : null}
<ul class="evidence">${event.citations.edges.map(({ node }) => evidence(node, event, report))}</ul>
</div>
</li>`
}

/** Who, where and what about, on one line. */
export function aboutEvent({ participations, places, topics }: ReportEvent): string {
  const actors = new Map(participations.map(({ actor }) => [actor.id, actor.name]))
  const groups = [
    [...actors.values()],
    places.map(({ name }) => name),
    topics.map(({ name }) => name),
  ]
  return groups
    .filter((names) => names.length > 0)
    .map((names) => names.join(', '))
    .join(' · ')
}

function evidence(citation: ReportCitation, event: ReportEvent, report: Report): Html {
  const { quote, note, claimedDate, source } = citation
  const claim =
    claimedDate !== null && claimedDate.edtf !== event.date.edtf
      ? ` – ${wordsOf(report.locale).gives(claimedDate.text)}`
      : ''
  const number = numberOf(source, report)
  return html`<li>${quote === '' ? null : html`<blockquote>“${quote}”</blockquote> `}<span class="note">${source.title} <a href="#source-${number}">[${number}]</a>${claim}${note === null ? null : html`. ${note}`}</span></li>`
}

/** The number of a source in the bibliography, from 1. */
export function numberOf(source: ReportSource, { sources }: Report): number {
  return sources.findIndex(({ id }) => id === source.id) + 1
}

function bibliography(report: Report): Html {
  return html`<section>
<h2>${wordsOf(report.locale).sources}</h2>
<ol class="bibliography">${report.sources.map(
    (source, index) =>
      html`<li id="source-${index + 1}"><span class="note">[${index + 1}]</span><span>${sourceInWords(source, report.locale)}</span></li>`,
  )}</ol>
</section>`
}

/** A source as the bibliography names it, with the licence of its text where it is known. */
export function sourceInWords(source: ReportSource, locale: string): string {
  const { author, title, publisher, url, publishedOn, licence } = source
  const date = publishedOn?.edtf ?? null
  const reference = { author, title, description: null, date, publisher, url, accessed: null }
  return [plainText(chicago(reference, locale)), licence].filter(Boolean).join(' ')
}
