/** What each workspace may import of the others, by the last part of its folder; docs/architecture.md draws it. */
export const MAY_IMPORT = {
  'packages/dates': [],
  'packages/schema': ['dates'],
  'packages/charts': ['dates'],
  'packages/citations': ['dates'],
  'packages/embed-script': [],
  'packages/react-embed': ['embed-script'],
  prisma: ['dates'],
  'apps/api': ['schema', 'dates', 'prisma', 'charts', 'citations'],
  'apps/web': ['schema', 'dates', 'charts', 'citations', 'embed-script'],
}
