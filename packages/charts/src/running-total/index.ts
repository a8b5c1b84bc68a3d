export { RunningTotal, type RunningTotalProps } from './RunningTotal.tsx'
