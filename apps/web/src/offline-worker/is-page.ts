/** Whether an address is a page of the dashboard: no file, no framed chart and nothing of the API's. */
export function isPage(url: string): boolean {
  return !NO_PAGE.test(new URL(url).pathname)
}

const NO_PAGE = /^\/(?:auth|cards|embed|graphql|oembed|pins|reports)(?:\/|$)|\.[a-z\d]+$/i
