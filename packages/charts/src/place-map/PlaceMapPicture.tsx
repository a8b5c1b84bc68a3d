import type { ReactElement, ReactNode } from 'react'
import type { ChartColors } from '../theme/colors.ts'
import { PALETTE } from '../theme/palette.ts'
import { TYPE } from '../theme/type-scale.ts'
import type { LaidPlace, PlaceMapLayout } from './place-map.layout.ts'

interface Props {
  readonly layout: PlaceMapLayout
  readonly colors: ChartColors
  readonly wrapPlace?: (place: LaidPlace, drawing: ReactNode) => ReactNode
}

/** The inside of a map's `<svg>`: nothing but drawing. */
export function PlaceMapPicture({
  layout,
  colors,
  wrapPlace = (_, drawing) => drawing,
}: Props): ReactElement {
  return (
    <>
      <rect width={layout.width} height={layout.height} fill={colors.band} />
      <path
        data-land=""
        d={layout.land}
        fill={colors.grid}
        stroke={colors.axis}
        strokeWidth="0.6"
        strokeLinejoin="round"
      />
      {layout.places.map((place) => (
        <g key={place.place.id}>
          {wrapPlace(
            place,
            <circle
              data-place={place.place.id}
              cx={place.x}
              cy={place.y}
              r={place.radius}
              fill={PALETTE[6]}
              fillOpacity="0.5"
              stroke={PALETTE[6]}
              strokeWidth="1.5"
            >
              <title>{`${place.place.name}: ${place.countText}`}</title>
            </circle>,
          )}
        </g>
      ))}
      {layout.places.map(
        ({ place, label }) =>
          label && (
            <text
              key={place.id}
              x={label.x}
              y={label.y}
              textAnchor={label.anchor}
              fontSize={TYPE.label}
              fill={colors.text}
              stroke={colors.background}
              strokeOpacity="0.8"
              strokeWidth="2.5"
              strokeLinejoin="round"
              paintOrder="stroke"
              pointerEvents="none"
            >
              {label.text}
            </text>
          ),
      )}
    </>
  )
}
