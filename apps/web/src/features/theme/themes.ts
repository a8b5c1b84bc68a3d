export const THEMES = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

export const THEME_COOKIE = 'annals-theme'

/** The theme of a cookie's value; an unknown one is the system's. */
export function themeOf(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system'
}
