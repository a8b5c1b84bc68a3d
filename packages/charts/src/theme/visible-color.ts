/**
 * The luminance of the darkest and of the lightest colour that has 3:1 (WCAG 1.4.11) on the dashboard's dark
 * surface and on white, with room for rounding.
 */
const DARKEST = 0.139
const LIGHTEST = 0.298

/**
 * A colour that stands out on a light and on a dark ground: itself where it does, else one of its hue that is
 * lighter or darker. Takes "#rrggbb"; any other text is given back as it is.
 */
export function visibleColor(color: string): string {
  const channels = linearChannels(color)
  if (channels === null) return color
  const [red, green, blue] = channels
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  if (luminance > LIGHTEST) return written(channels.map((each) => (each * LIGHTEST) / luminance))
  if (luminance >= DARKEST) return color
  const white = (DARKEST - luminance) / (1 - luminance)
  return written(channels.map((each) => each + white * (1 - each)))
}

function linearChannels(color: string): readonly [number, number, number] | null {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return null
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function written(channels: readonly number[]): string {
  const digits = channels.map((each) => {
    const value = each <= 0.0031308 ? each * 12.92 : 1.055 * each ** (1 / 2.4) - 0.055
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${digits.join('')}`
}
