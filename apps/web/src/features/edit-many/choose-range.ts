/**
 * What is chosen after a press on `id`: it alone is turned over, or with `anchor` all from there to it
 * become what it becomes. `order` is the list as it is shown.
 */
export function chooseRange(
  chosen: ReadonlySet<string>,
  order: readonly string[],
  id: string,
  anchor: string | null,
): Set<string> {
  const next = new Set(chosen)
  const isChosen = !chosen.has(id)
  const [at, from] = [order.indexOf(id), anchor === null ? -1 : order.indexOf(anchor)]
  const range =
    at === -1 || from === -1 ? [id] : order.slice(Math.min(at, from), Math.max(at, from) + 1)
  for (const each of range) {
    if (isChosen) next.add(each)
    else next.delete(each)
  }
  return next
}
