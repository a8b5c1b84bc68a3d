import type { Page } from '@playwright/test'
import { type Written, write } from './write.ts'

interface Fields {
  readonly kind: string
  readonly title: string
  readonly filter?: object
  /** Whether it is pinned, and shows the pin. */
  readonly show?: boolean
}

/** Saves a chart as the editor of a page, past the dialog. */
export async function saveChart(page: Page, { show = false, ...input }: Fields): Promise<Written> {
  const chart = await write(page, 'createChart', 'chart', input)
  if (!show) return chart
  const { id, version: expectedVersion } = chart
  return write(page, 'pinChart', 'chart', { id, expectedVersion, show })
}
