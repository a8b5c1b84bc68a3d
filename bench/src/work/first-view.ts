import { page } from './page.ts'
import { graphqlData, type Work } from './work.ts'

/** The dashboard's first page as Next renders it on the server, from an API that it asks anew each time. */
export const firstView: Work = {
  name: 'first-view',
  title: "The dashboard's first view, rendered by Next",
  contestants: {
    annals: {
      serves: 'dashboard',
      asks: () => [{ method: 'GET', path: '/', headers: { accept: 'text/html' } }],
      read: (answer) => typeof answer === 'string' && answer.includes('</html>'),
    },
  },
}

/** The page of 50 events, uncached, while writers write. */
export const pageUnderWrites: Work = {
  name: 'page-under-writes',
  title: 'The page of 50 events while 50 clients each create an event a second',
  contestants: {
    annals: {
      asks: page.contestants.annals?.asks ?? (() => []),
      read: graphqlData,
      writers: true,
    },
  },
}
