/** The one type scale of all charts, in px. */
export const TYPE = { tick: 11, label: 12, body: 13, title: 16 } as const

/** Charts take the page's typeface; a still picture names its bundled one. */
export const INHERITED_FONT = 'inherit'
