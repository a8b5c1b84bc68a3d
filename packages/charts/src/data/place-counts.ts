/** Events by place. */
export interface PlaceCounts {
  readonly places: readonly PlaceCount[]
  /** Events whose places have no coordinates. */
  readonly unplaced: number
}

export interface PlaceCount {
  readonly id: string
  readonly name: string
  /** Degrees north, WGS 84. */
  readonly latitude: number
  /** Degrees east, WGS 84. */
  readonly longitude: number
  readonly count: number
}
