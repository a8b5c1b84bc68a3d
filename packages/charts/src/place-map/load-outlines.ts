import type { Outlines } from './place-map.layout.ts'

/** Fetches the country outlines, about 40 kB compressed, which a bundler keeps apart from the chart. */
export async function loadOutlines(): Promise<Outlines> {
  const [{ default: topology }, { toOutlines }] = await Promise.all([
    import('world-atlas/countries-110m.json', { with: { type: 'json' } }),
    import('./to-outlines.ts'),
  ])
  return toOutlines(topology)
}
