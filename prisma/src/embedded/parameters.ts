const MB = 2 ** 20

/** PostgreSQL's settings on a machine of so many bytes of memory; docs/settings.md tells of each. */
export function parametersFor(memory: number): Readonly<Record<string, string>> {
  // An eighth of the memory: the API, the dashboard and the system's own cache live there too.
  const buffers = Math.min(Math.max(Math.floor(memory / MB / 8 / 8) * 8, 64), 2048)
  return {
    shared_buffers: `${buffers}MB`,
    effective_cache_size: `${Math.max(Math.floor(memory / MB / 2), 128)}MB`,
    work_mem: memory < 2048 * MB ? '4MB' : '16MB',
    // Statements are short: compiling them costs more than it saves.
    jit: 'off',
    // Of solid state, as nearly every disk is.
    random_page_cost: '1.1',
    max_wal_size: '2GB',
    wal_compression: 'on',
  }
}
