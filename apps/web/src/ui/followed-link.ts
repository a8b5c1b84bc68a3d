export interface FollowedLink {
  readonly element: Element
  readonly url: URL
}

/**
 * The link that a click opens in this tab, in the text or drawn in a chart; null for every other click, and
 * for a place on the page itself.
 */
export function followedLink(event: MouseEvent): FollowedLink | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return null
  const element = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (element === null || element.getAttribute('target') === '_blank') return null
  const here = window.location
  // An SVG link's own `href` is no address.
  const url = new URL(element.getAttribute('href') ?? '', here.href)
  const { protocol, origin, pathname, search } = url
  const isHere = origin === here.origin && pathname === here.pathname && search === here.search
  return isHere || !protocol.startsWith('http') ? null : { element, url }
}
