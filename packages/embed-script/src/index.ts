/** What hosts and frames agree on; `embed.ts` is the script that hosts load. */
export {
  type FrameHeight,
  heightMessages,
  MAX_FRAME_HEIGHT,
  readFrameHeight,
} from './frame-height.ts'
export { isFromFrame } from './frame-message.ts'
