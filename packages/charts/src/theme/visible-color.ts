/**
 * The luminance of the darkest and of the lightest colour that has 3:1 (WCAG 1.4.11) on the dashboard's dark
 * surface and on white, with room for rounding.
 */
const DARKEST = 0.1385
const LIGHTEST = 0.298

/** Near enough to sRGB's own curve, which bends near black. */
const GAMMA = 2.2

/**
 * A colour that stands out on a light and on a dark ground: itself where it does, else one of its hue that is
 * lighter or darker. Takes "#rrggbb"; any other text is given back as it is.
 */
export function visibleColor(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return color
  const channels = [1, 3, 5].map(
    (at) => (Number.parseInt(color.slice(at, at + 2), 16) / 255) ** GAMMA,
  )
  const [red = 0, green = 0, blue = 0] = channels
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  if (luminance >= DARKEST && luminance <= LIGHTEST) return color
  const white = Math.max(0, (DARKEST - luminance) / (1 - luminance))
  const black = Math.min(1, LIGHTEST / luminance)
  const digits = channels.map((each) => {
    const value = ((each + white * (1 - each)) * black) ** (1 / GAMMA)
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${digits.join('')}`
}
