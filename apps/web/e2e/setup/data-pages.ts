/** Pages that show the demonstration's data. */
export const DATA_PAGES = [
  '/',
  '/events/victory-over-japan',
  '/sources',
  '/sources/news-article-2022-08-16',
  '/timelines',
  '/timelines/from-liberation-to-recognition',
  '/charts',
  '/charts/russia-and-north-korea-by-topic',
]
