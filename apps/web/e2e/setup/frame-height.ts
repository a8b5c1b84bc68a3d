import type { Locator } from '@playwright/test'

/** How far a frame is from the height of what is in it, in px. */
export async function heightGap(frame: Locator): Promise<number> {
  const inside = await frame
    .contentFrame()
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height))
  return Math.abs(((await frame.boundingBox())?.height ?? 0) - inside)
}
