/** Whether a message came from the page that a frame was made for, and not from one it moved on to. */
export function isFromFrame(event: MessageEvent, frame: HTMLIFrameElement): boolean {
  return event.source === frame.contentWindow && event.origin === new URL(frame.src).origin
}
