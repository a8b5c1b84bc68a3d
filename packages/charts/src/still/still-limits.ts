/** Bounds of a still picture, in px; an entry of its own, since whoever checks them need not draw. */
export const STILL_LIMITS = { width: [240, 4000], height: [120, 4000] } as const
