import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type ChartTheme, cssColors, themeColors } from './colors.ts'
import { colorOf, PALETTE } from './palette.ts'
import { tint } from './tint.ts'

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8')

describe('the palette', () => {
  test.each(PALETTE)('%s has at least 3:1 on light and on dark', (color) => {
    expect(contrast(color, themeColors.light.background)).toBeGreaterThanOrEqual(3)
    expect(contrast(color, themeColors.dark.background)).toBeGreaterThanOrEqual(3)
  })

  test.each(['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'keeps neighbours apart with %s',
    (kind) => {
      for (const [index, color] of PALETTE.slice(0, 6).entries()) {
        const next = PALETTE[index + 1] ?? PALETTE[0]
        expect([color, next, distance(seen(color, kind), seen(next, kind)) > 12]).toEqual([
          color,
          next,
          true,
        ])
      }
    },
  )
})

describe('a colour of its own', () => {
  test.each([
    '#000000',
    '#ffffff',
    '#1133dd',
    '#ffff00',
    '#330011',
    '#e8f0ff',
    '#77ff77',
    '#010203',
  ])('%s is seen on light and on dark: at least 3:1', (color) => {
    expect(contrast(colorOf(color, 0), themeColors.light.background)).toBeGreaterThanOrEqual(3)
    expect(contrast(colorOf(color, 0), themeColors.dark.background)).toBeGreaterThanOrEqual(3)
    expect(contrast(colorOf(color, 0), '#1a1d23')).toBeGreaterThanOrEqual(3)
  })

  test('stays what it is where it is seen, and keeps its hue where it is not', () => {
    expect(colorOf('#9678ff', 0)).toBe('#9678ff')
    expect(colorOf('#000000', 0)).toBe('#686868')
    expect(colorOf('#ffff00', 0)).toMatch(/^#([0-9a-f]{2})\1(?:00)$/)
    expect(colorOf('tomato', 0)).toBe('tomato')
  })
})

describe.each<ChartTheme>(['light', 'dark', 'contrast'])('%s', (theme) => {
  const colors = themeColors[theme]

  test('words have at least 4.5:1, on bands and on tints too', () => {
    for (const background of [colors.background, colors.band]) {
      for (const text of [colors.text, colors.muted, colors.today])
        expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5)
    }
    const strongest = over(PALETTE[0], colors.background, tint(1))
    expect(contrast(colors.text, strongest)).toBeGreaterThanOrEqual(4.5)
  })

  test('the style sheet has the same colours', () => {
    const block =
      theme === 'light'
        ? css.slice(css.indexOf(':root {'))
        : css.slice(css.indexOf(`[data-theme="${theme}"] {`))
    for (const [name, value] of Object.entries(colors))
      expect(block.slice(0, block.indexOf('}'))).toContain(`--annals-chart-${name}: ${value};`)
  })
})

test('without the style sheet, the light theme', () => {
  for (const [name, value] of Object.entries(cssColors))
    expect(value).toBe(
      `var(--annals-chart-${name}, ${themeColors.light[name as keyof typeof cssColors]})`,
    )
})

type Rgb = readonly [number, number, number]

function rgb(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb
}

function linear(color: Rgb): Rgb {
  return color.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as unknown as Rgb
}

function luminance(hex: string): number {
  const [r, g, b] = linear(rgb(hex))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function over(color: string, background: string, opacity: number): string {
  const [top, below] = [rgb(color), rgb(background)]
  return `#${top
    .map((part, index) =>
      Math.round(255 * (part * opacity + (below[index] ?? 0) * (1 - opacity)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const SEEN = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const

function seen(hex: string, kind: keyof typeof SEEN): Rgb {
  const [r, g, b] = linear(rgb(hex))
  const m = SEEN[kind]
  return [0, 3, 6].map((row) =>
    Math.max(0, (m[row] ?? 0) * r + (m[row + 1] ?? 0) * g + (m[row + 2] ?? 0) * b),
  ) as unknown as Rgb
}

/** CIE 1976 ΔE of two linear colours. */
function distance(a: Rgb, b: Rgb): number {
  const [one, other] = [lab(a), lab(b)]
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

function lab([r, g, b]: Rgb): Rgb {
  const f = (value: number): number =>
    value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
