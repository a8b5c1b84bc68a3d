import { themeCss } from '../../generated/theme-css.ts'

/** How much higher a frame is than its picture: its table, folded, and its origin; CSS pixels. */
export const FRAME_EXTRA = 56

/** The whole style of a framed chart: the charts' colours, and the frame's few rules. */
export const embedStyle = `${themeCss}
*{box-sizing:border-box}
html{background:var(--annals-chart-background);color:var(--annals-chart-text);font:13px/1.45 Inter,system-ui,sans-serif}
body{margin:0;overflow-x:hidden}
figure{margin:0}
[data-live]{padding:.75rem 1rem 0}
[data-live] .annals-chart-figure details{display:none}
[data-live] figcaption{padding:0 0 .5rem}
[data-live] .origin{margin:.25rem 0;color:var(--annals-chart-muted);font-size:12px}
h1{margin:.75rem 1rem;font-size:16px;font-weight:600}
svg[data-theme-of]{display:block;width:100%;height:auto}
svg[data-theme-of="dark"]{display:none}
[data-theme="dark"] svg[data-theme-of]{display:block}
@media (prefers-color-scheme:dark){
:root:not([data-theme]) svg[data-theme-of="light"]{display:none}
:root:not([data-theme]) svg[data-theme-of="dark"]{display:block}
}
details{padding:0 1rem}
summary{cursor:pointer;width:max-content;padding:.25rem 0;color:var(--annals-chart-muted)}
.scroll{max-height:20rem;overflow:auto}
table{border-collapse:collapse;width:100%}
caption{text-align:start;padding:.25rem 0;color:var(--annals-chart-muted)}
th,td{padding:.25rem .75rem .25rem 0;text-align:start;vertical-align:top;border-bottom:1px solid var(--annals-chart-grid)}
.number{font-variant-numeric:tabular-nums;text-align:end}
@media (min-width:30rem){td:first-child{white-space:nowrap}}
body>figure>figcaption{padding:.25rem 1rem .5rem;text-align:end}
a{color:var(--annals-chart-muted)}
:focus-visible{outline:2px solid var(--annals-chart-focus);outline-offset:2px}
[role=alert]{margin:0;padding:1.5rem 1rem}
@media print{details{display:none}}
`
