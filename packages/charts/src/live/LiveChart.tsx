import {
  type ComponentType,
  type ReactElement,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'

/**
 * When a picture becomes a live chart with tooltips and keys: at the first touch, hover or focus; as soon
 * as the page is idle; or never. The chart library is fetched only then.
 */
export type LiveMode = 'interaction' | 'idle' | 'never'

interface Props<LiveProps extends object> {
  readonly mode: LiveMode
  /** Fetches what takes the picture's place; stable between renders. */
  readonly load: () => Promise<ComponentType<LiveProps>>
  readonly liveProps: LiveProps
  /** The accessible name. */
  readonly title: string
  readonly width: number
  readonly height: number
  /** The inside of the picture's `<svg>`. */
  readonly picture: ReactNode
}

/** A picture that a live chart of the same size replaces. Where that cannot be fetched the picture stays. */
export function LiveChart<LiveProps extends object>(props: Props<LiveProps>): ReactElement {
  const { mode, load, liveProps, title, width, height, picture } = props
  const root = useRef<HTMLDivElement>(null)
  const hadFocus = useRef(false)
  const [isAwake, setIsAwake] = useState(false)
  const [live, setLive] = useState<{ readonly Component: ComponentType<LiveProps> } | null>(null)

  useEffect(() => {
    if (mode !== 'idle') return
    const id = setTimeout(() => setIsAwake(true), 200)
    return () => clearTimeout(id)
  }, [mode])

  useEffect(() => {
    if (!isAwake) return
    let isGone = false
    load().then(
      (Component) => {
        if (isGone) return
        hadFocus.current = root.current?.contains(document.activeElement) ?? false
        setLive({ Component })
      },
      (error: unknown) => console.warn('The chart stays a picture:', error),
    )
    return () => {
      isGone = true
    }
  }, [isAwake, load])

  // What had the focus is gone with the picture: what takes its place takes the focus.
  useEffect(() => {
    if (live !== null && hadFocus.current)
      root.current?.querySelector<SVGElement>('.recharts-surface')?.focus()
  }, [live])

  const wake = mode === 'never' ? undefined : () => setIsAwake(true)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only what is inside can be used; this wakes it.
    <div className="annals-chart" ref={root} onPointerEnter={wake} onFocus={wake}>
      {live ? (
        <live.Component {...liveProps} />
      ) : (
        <svg
          role="img"
          aria-label={title}
          tabIndex={wake ? 0 : undefined}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
        >
          {picture}
        </svg>
      )}
    </div>
  )
}
