/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { AnnalsChart } from './AnnalsChart.tsx'

const SRC = 'https://annals.example/embed/east-asia'
let root: Root

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  document.body.innerHTML = '<main></main>'
  root = createRoot(document.querySelector('main') ?? document.body)
  act(() => root.render(<AnnalsChart src={SRC} title="East Asia" />))
})

afterEach(() => act(() => root.unmount()))

test('the frame takes the height that the chart tells', () => {
  tell(new URL(SRC).origin, 231)
  expect(frame()?.height).toBe('231')
})

test('a height from another origin is not believed', () => {
  tell('https://elsewhere.example', 231)
  expect(frame()?.height).toBe('450')
})

function frame(): HTMLIFrameElement | null {
  return document.querySelector('iframe')
}

function tell(origin: string, height: number): void {
  const source = frame()?.contentWindow ?? null
  const data = { 'annals-height': { 'east-asia': height } }
  act(() => {
    dispatchEvent(new MessageEvent('message', { data, origin, source }))
  })
}
