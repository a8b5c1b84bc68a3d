import { apiUrl } from '../../env.ts'
import { ChartStands_QueryDocument } from '../../generated/graphql'
import { askApi } from './ask-api.ts'

/**
 * Whether a chart was public once and is deleted. Whoever may see deleted charts, as the cookie tells,
 * is shown the chart itself. False where the API does not answer: the page asks it too, and says that.
 */
export async function wasDeleted(slug: string, cookie: string | null): Promise<boolean> {
  try {
    return await isKnownAsDeleted(slug, cookie)
  } catch (error) {
    console.error(`Whether the chart ${slug} was deleted could not be asked:`, error)
    return false
  }
}

async function isKnownAsDeleted(slug: string, cookie: string | null): Promise<boolean> {
  const answer = await askApi<{ chart: unknown }>(
    ChartStands_QueryDocument,
    { slug: decodeURIComponent(slug) },
    cookie,
  )
  if (answer === null || answer.chart !== null) return false
  // The API tells a deleted chart from one that never was by the status of its files.
  const file = await fetch(new URL(`/charts/${slug}.csv`, apiUrl()), { method: 'HEAD' })
  return file.status === 410
}
