/**
 * Looks that are asked for while one is under way share the next: the answer is always of a moment
 * after its call, and never are two looks under way at once.
 */
export function sharedLook<Value>(look: () => Promise<Value>): () => Promise<Value> {
  let current: Promise<Value> | null = null
  let next: Promise<Value> | null = null
  const begin = () => {
    const looking = look().finally(() => {
      if (current === looking) current = null
    })
    current = looking
    return looking
  }
  return () => {
    if (next !== null) return next
    if (current === null) return begin()
    // One that is under way may have looked before this call: wait for it, and share the next.
    next = current
      .catch(() => undefined)
      .then(() => {
        next = null
        return begin()
      })
    return next
  }
}
