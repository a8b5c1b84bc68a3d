export { DayOfYear, type DayOfYearProps } from './DayOfYear.tsx'
