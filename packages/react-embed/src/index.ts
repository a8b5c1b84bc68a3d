export { AnnalsChart, type AnnalsChartProps } from './AnnalsChart.tsx'
