import { datasetJsonLd } from './dataset-json-ld.ts'

interface Chart {
  readonly slug: string
  readonly title: string
  readonly note: string
  readonly updatedAt: string
}

/** The data of a saved chart as a schema.org Dataset. */
export function chartJsonLd(chart: Chart, site: string): Record<string, unknown> {
  const { slug, title, note, updatedAt } = chart
  return datasetJsonLd({
    address: `${site}/charts/${slug}`,
    name: title,
    description: note || title,
    temporalCoverage: null,
    dateModified: updatedAt,
    image: `${site}/cards/charts/${slug}.png`,
    files: {
      'text/csv': `${site}/charts/${slug}.csv`,
      'application/json': `${site}/charts/${slug}.json`,
    },
  })
}
