/**
 * For a fetch of the API by the server: Next keeps no answer, and the API may give one that it keeps, which
 * is as old as the last write and not older. `no-store` alone would send `no-cache` as well, and the API
 * would work out anew what it has ready.
 */
export const AS_IT_STANDS = {
  fetchOptions: { cache: 'no-store' },
  headers: { 'cache-control': 'max-age=0' },
} as const
