export { drawStill } from './draw-still.tsx'
export { renderPdf } from './render-pdf.ts'
export { MOST_PNG_PX, renderPng } from './render-png.ts'
export { STILL_LIMITS, type StillChart, type StillOptions } from './still-chart.ts'
