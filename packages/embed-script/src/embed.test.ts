import { beforeAll, beforeEach, expect, test } from '@jest/globals'

const CHART = 'https://annals.example/embed/east-asia'

beforeAll(async () => {
  await import('./embed.ts')
})

beforeEach(() => {
  document.body.innerHTML = ''
})

test('a placeholder that the page adds later becomes a frame, and what stood in it goes', async () => {
  document.body.innerHTML = `<div data-annals-chart="${CHART}" data-title="East Asia"><a href="#">Chart</a></div>`
  await observed()
  const [frame] = frames()
  expect(frame).toMatchObject({ src: CHART, title: 'East Asia', loading: 'lazy' })
  expect(document.querySelector('a')).toBeNull()
})

test('the web component becomes a frame, and follows when its address changes', () => {
  document.body.innerHTML = `<annals-chart src="${CHART}"></annals-chart>`
  document.querySelector('annals-chart')?.setAttribute('src', `${CHART}?theme=dark`)
  expect(frames().map((frame) => frame.src)).toEqual([`${CHART}?theme=dark`])
})

test('a chart that is taken out and put back keeps one frame', async () => {
  document.body.innerHTML = `<annals-chart src="${CHART}"></annals-chart>`
  const chart = document.querySelector('annals-chart')
  chart?.remove()
  if (chart) document.body.append(chart)
  await observed()
  expect(frames()).toHaveLength(1)
})

test('an address that runs script is not framed', async () => {
  document.body.innerHTML = '<div data-annals-chart="javascript:alert(1)">stays</div>'
  await observed()
  expect(frames()).toHaveLength(0)
  expect(document.body.textContent).toBe('stays')
})

test('each frame gets the height that it tells itself, and no other', async () => {
  document.body.innerHTML = `<annals-chart src="${CHART}"></annals-chart><annals-chart src="${CHART}2"></annals-chart>`
  const [first, second] = frames()
  tell(first, new URL(CHART).origin, 231)
  expect([first?.height, second?.height]).toEqual(['231', '450'])
})

test('a frame that moved on to another origin no longer sets its height', () => {
  document.body.innerHTML = `<annals-chart src="${CHART}"></annals-chart>`
  const [frame] = frames()
  tell(frame, 'https://elsewhere.example', 231)
  expect(frame?.height).toBe('450')
})

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')]
}

function tell(frame: HTMLIFrameElement | undefined, origin: string, height: number): void {
  dispatchEvent(
    new MessageEvent('message', {
      data: { 'annals-height': { any: height } },
      origin,
      source: frame?.contentWindow ?? null,
    }),
  )
}

// MutationObserver reports in a microtask.
async function observed(): Promise<void> {
  await Promise.resolve()
}
