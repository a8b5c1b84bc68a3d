/** The event of the window that tells of a page that is opened otherwise than by a link. */
export const LEAVING = 'annals-leaving'
