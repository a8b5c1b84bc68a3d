/** Goes to a path of this site with everything loaded anew: what another person saw is gone from memory. */
export function leaveFor(path: string): void {
  window.location.assign(path)
}
