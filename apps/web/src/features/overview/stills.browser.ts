/** The browser keeps what the server drew: its first load has no charts in it. */
export const HistogramStill = null
export const TimelineStill = null
