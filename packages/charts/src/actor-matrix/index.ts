export { ActorMatrix, type ActorMatrixProps } from './ActorMatrix.tsx'
