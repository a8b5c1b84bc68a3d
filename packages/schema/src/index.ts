export { decodeBigInt, encodeBigInt } from './big-int.ts'
export { decodeDateTime, encodeDateTime } from './date-time.ts'
