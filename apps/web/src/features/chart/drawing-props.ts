import type { EventMarks, Span } from '@annals/charts'

/** What every kind of chart is told, on its page and in a frame. */
export interface DrawingProps {
  readonly kind: string
  /** As the API answered it. */
  readonly drawn: unknown
  /** In px. */
  readonly width: number
  /** In px; timeline, matrix and calendar are as high as their data needs. */
  readonly height: number
  /** BCP 47. */
  readonly locale: string
  /** The accessible name. */
  readonly title: string
  /**
   * Reads the marks of a stretch of time anew, finer than those of the whole; null where they cannot be
   * had. Left out where the data is frozen: zooming then shows the same marks larger.
   */
  readonly readMarks?: ReadMarks | undefined
}

export type ReadMarks = (span: Span) => Promise<EventMarks | null>
