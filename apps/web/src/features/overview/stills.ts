/** The charts that the server draws into the page. In the browser `#overview-stills` is stills.browser.ts. */
export { HistogramChart as HistogramStill } from './HistogramChart.tsx'
export { TimelineChart as TimelineStill } from './TimelineChart.tsx'
