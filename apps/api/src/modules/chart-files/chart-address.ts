import type { Publisher } from '../../context.ts'
import { PREVIEW } from './file-request.ts'

/** Where people find a chart; the site itself for one that is not saved. */
export function chartAddress({ webUrl }: Pick<Publisher, 'webUrl'>, slug: string): string {
  return slug === PREVIEW ? webUrl : `${webUrl}/charts/${slug}`
}
