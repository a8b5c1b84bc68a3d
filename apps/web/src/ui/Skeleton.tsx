/** A grey place of what is on its way, as high as that will be; says nothing, for its page already does. */
export function Skeleton({ height }: { readonly height: number }) {
  return <div aria-hidden style={{ height }} className="animate-pulse rounded-control bg-sunken" />
}
