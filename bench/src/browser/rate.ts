import lighthouse, { desktopConfig } from 'lighthouse'
import type { Browser } from 'puppeteer-core'
import { blockedCpu, type TraceEvent } from './blocked-cpu.ts'

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** `mobile` is Lighthouse's default: a slow telephone on a slow network. */
export type Form = 'mobile' | 'desktop'

export interface Rating {
  /** Out of 100. */
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>
  /** In ms, as the next two. */
  readonly firstPaint: number
  readonly largestPaint: number
  /** Total blocking time. */
  readonly blocked: number
  /** The same of processor time alone. */
  readonly blockedCpu: number
  /** Cumulative layout shift. */
  readonly shift: number
  /** What costs a category other than performance its full score. */
  readonly faults: readonly string[]
}

/** One run of Lighthouse as on a first visit: nothing in the cache, and no cookie. */
export async function rate(browser: Browser, address: string, form: Form): Promise<Rating> {
  const visitor = await browser.createBrowserContext()
  try {
    const page = await visitor.newPage()
    const config = form === 'desktop' ? desktopConfig : undefined
    const result = await lighthouse(address, { logLevel: 'error' }, config, page)
    if (result === undefined) throw new Error(`Lighthouse answered nothing about ${address}.`)
    const { categories, audits, configSettings, runtimeError } = result.lhr
    if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`)
    const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
    const figure = (name: string) => audits[name]?.numericValue ?? Number.NaN
    return {
      scores: {
        performance: score('performance'),
        accessibility: score('accessibility'),
        'best-practices': score('best-practices'),
        seo: score('seo'),
      },
      firstPaint: figure('first-contentful-paint'),
      largestPaint: figure('largest-contentful-paint'),
      blocked: figure('total-blocking-time'),
      blockedCpu: blockedCpu(
        traceOf(result.artifacts),
        configSettings.throttling.cpuSlowdownMultiplier,
      ),
      shift: figure('cumulative-layout-shift'),
      faults: Object.values(categories)
        .filter(({ id }) => id !== 'performance')
        .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
        .map(({ id }) => audits[id])
        .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
        .map((audit) => `${audit?.id}: ${audit?.title}`),
    }
  } finally {
    await visitor.close()
  }
}

/** Lighthouse's types leave the trace out of what a run answers. */
function traceOf(artifacts: object): readonly TraceEvent[] {
  const { Trace } = artifacts as { Trace?: { readonly traceEvents: readonly TraceEvent[] } }
  if (Trace === undefined) throw new Error('Lighthouse kept no trace.')
  return Trace.traceEvents
}
