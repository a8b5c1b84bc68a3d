import { Fragment, type ReactElement, type ReactNode } from 'react'
import { EmptyText } from '../axis/EmptyText.tsx'
import type { ChartColors } from '../theme/colors.ts'
import { TYPE } from '../theme/type-scale.ts'
import { FadeGradient } from './FadeGradient.tsx'
import { fadeName, fadeStops, fadesOf } from './fade.ts'
import { HatchPattern } from './HatchPattern.tsx'
import { LaneName } from './LaneName.tsx'
import { MarkShape } from './MarkShape.tsx'
import { type LaidMark, type PlacedCluster, styleOf } from './place-lane.ts'
import type { TimelineLayout } from './timeline.layout.ts'

interface Props {
  readonly layout: TimelineLayout
  /** Unique in the page. */
  readonly id: string
  readonly colors: ChartColors
  /** Said where nothing is in view. */
  readonly emptyText: string
  /** Links of this event stand out, the others step back; null: all alike. */
  readonly activeId?: string | null
  /** Puts a mark's drawing and words into something that can be pressed. */
  readonly wrapMark?: (mark: LaidMark, drawing: ReactNode) => ReactNode
  readonly wrapCluster?: (cluster: PlacedCluster, drawing: ReactNode) => ReactNode
}

/** The inside of a timeline's `<svg>`: nothing but drawing, for browser and still picture alike. */
export function TimelinePicture({
  layout,
  id,
  colors,
  emptyText,
  activeId = null,
  wrapMark = (_, drawing) => drawing,
  wrapCluster = (_, drawing) => drawing,
}: Props): ReactElement {
  const { plot } = layout
  return (
    <>
      {layout.lanes.map((lane, index) => (
        <g key={lane.key}>
          <HatchPattern id={hatchId(id, index)} color={lane.color} background={colors.background} />
          {[...fadesOf(lane.marks)].map(([name, stops]) => (
            <FadeGradient
              key={name}
              id={`${id}-f${index}-${name}`}
              color={lane.color}
              stops={stops}
            />
          ))}
          {index % 2 === 1 && (
            <rect x="0" y={lane.y} width={layout.width} height={lane.height} fill={colors.band} />
          )}
          {index > 0 && (
            <line x1="0" x2={layout.width} y1={lane.y} y2={lane.y} stroke={colors.grid} />
          )}
        </g>
      ))}
      <Axis layout={layout} colors={colors} />
      {layout.isEmpty && <EmptyText plot={plot} text={emptyText} colors={colors} />}
      <clipPath id={`${id}-plot`}>
        <rect x={plot.left - 2} y="0" width={plot.right - plot.left + 4} height={layout.height} />
      </clipPath>
      <g clipPath={`url(#${id}-plot)`} fill="none">
        {layout.arcs.map((arc) => {
          const isActive = activeId === arc.fromId || activeId === arc.toId
          // Answers and causes tell the story; what merely follows shows when asked for.
          if (!isActive && (arc.kind === 'FOLLOWS' || arc.kind === 'PART_OF')) return null
          return (
            <path
              key={`${arc.fromId} ${arc.toId} ${arc.kind}`}
              d={arc.path}
              stroke={isActive ? colors.text : colors.link}
              strokeWidth={isActive ? 1.75 : 1}
              strokeOpacity={activeId === null || isActive ? 0.8 : 0.25}
              strokeDasharray={
                arc.kind === 'IN_RESPONSE_TO' || arc.kind === 'CAUSED_BY' ? undefined : '3 3'
              }
            />
          )
        })}
      </g>
      {layout.now && <NowLine now={layout.now} bottom={plot.bottom} color={colors.today} />}
      {layout.lanes.map((lane, index) => (
        <g key={lane.key}>
          <LaneName lane={lane} layout={layout} colors={colors} />
          {lane.marks.map((mark) => (
            <Faded key={mark.event.id} isFaded={lane.isCollapsed}>
              {wrapMark(
                mark,
                <>
                  <MarkShape
                    mark={styleOf(mark)}
                    fadeId={fadeId(id, index, mark)}
                    hatchId={hatchId(id, index)}
                  />
                  <MarkWords mark={mark} colors={colors} />
                </>,
              )}
            </Faded>
          ))}
          {lane.clusters.map((cluster) => (
            <Fragment key={cluster.left}>
              {wrapCluster(
                cluster,
                <ClusterPill cluster={cluster} color={lane.color} colors={colors} />,
              )}
            </Fragment>
          ))}
        </g>
      ))}
    </>
  )
}

/** No element where nothing fades: there are hundreds of marks. */
function Faded({ isFaded, children }: { isFaded: boolean; children: ReactNode }): ReactNode {
  return isFaded ? <g opacity="0.6">{children}</g> : children
}

function fadeId(id: string, laneIndex: number, mark: LaidMark): string | null {
  const stops = fadeStops(mark)
  return stops && `${id}-f${laneIndex}-${fadeName(stops)}`
}

function hatchId(id: string, laneIndex: number): string {
  return `${id}-h${laneIndex}`
}

function Axis({ layout, colors }: { layout: TimelineLayout; colors: ChartColors }): ReactElement {
  const { plot, axis } = layout
  return (
    <g>
      {axis.map((mark) => (
        <line
          key={mark.x}
          x1={mark.x}
          x2={mark.x}
          y1="0"
          y2={plot.bottom + (mark.label === null ? 3 : 6)}
          stroke={mark.isMajor ? colors.axis : colors.grid}
          strokeOpacity={mark.isMajor ? 0.6 : 1}
        />
      ))}
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} stroke={colors.axis} />
      {axis.map(
        (mark) =>
          mark.label && (
            <text
              key={mark.x}
              x={mark.label.x}
              y={plot.bottom + 20}
              textAnchor={mark.label.anchor}
              fontSize={TYPE.tick}
              fontWeight={mark.isMajor ? 600 : 400}
              fill={colors.muted}
            >
              {mark.label.text}
            </text>
          ),
      )}
    </g>
  )
}

interface NowLineProps {
  readonly now: NonNullable<TimelineLayout['now']>
  readonly bottom: number
  readonly color: string
}

function NowLine({ now, bottom, color }: NowLineProps): ReactElement {
  return (
    <g>
      <line x1={now.x} x2={now.x} y1="0" y2={bottom + 24} stroke={color} strokeDasharray="5 3" />
      {now.label && (
        <text
          x={now.label.x}
          y={bottom + 36}
          textAnchor={now.label.anchor}
          fontSize={TYPE.tick}
          fontWeight="600"
          fill={color}
        >
          {now.label.text}
        </text>
      )}
    </g>
  )
}

function MarkWords({ mark, colors }: { mark: LaidMark; colors: ChartColors }): ReactElement | null {
  if (mark.label === null) return null
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: SVG text takes no focus; the mark itself says its name.
    <text
      x={mark.label.x}
      y={mark.y + mark.height / 2 + 4.2}
      textAnchor={mark.label.anchor}
      fontSize={TYPE.label}
      fill={colors.text}
      stroke={colors.background}
      strokeOpacity={mark.label.isInside ? 0.5 : 0.85}
      strokeWidth="2.5"
      strokeLinejoin="round"
      paintOrder="stroke"
      aria-hidden="true"
    >
      {mark.label.text}
    </text>
  )
}

function ClusterPill({
  cluster,
  color,
  colors,
}: {
  cluster: PlacedCluster
  color: string
  colors: ChartColors
}): ReactElement {
  return (
    <>
      <rect
        x={cluster.left}
        y={cluster.y}
        width={cluster.right - cluster.left}
        height={cluster.height}
        rx={cluster.height / 2}
        fill={color}
        fillOpacity={0.1 + 0.35 * cluster.weight}
        stroke={color}
        strokeDasharray={2 * cluster.disputedCount >= cluster.count ? '3 2' : undefined}
      />
      <text
        x={(cluster.left + cluster.right) / 2}
        y={cluster.y + cluster.height / 2 + 4}
        textAnchor="middle"
        fontSize={TYPE.tick}
        fontWeight="600"
        fill={colors.text}
      >
        {cluster.text}
      </text>
    </>
  )
}
