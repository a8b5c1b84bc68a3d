import type { Theme } from '../theme/themes.ts'

interface Props {
  readonly slug: string
  readonly theme: Theme
}

/** A chart's picture, small, in the colours of the page; its name stands beside it. */
export function ChartThumbnail({ slug, theme }: Props) {
  const picture = (colors: string) => `/charts/${slug}.svg?width=480&height=270&theme=${colors}`
  return (
    <picture className="contents">
      {theme === 'system' && (
        <source media="(prefers-color-scheme: dark)" srcSet={picture('dark')} />
      )}
      <img
        src={picture(theme === 'system' ? 'light' : theme)}
        alt=""
        loading="lazy"
        className="max-h-full max-w-full"
      />
    </picture>
  )
}
