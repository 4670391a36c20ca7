import type { Position } from '../../domain/distance.ts'
import { layOut, mapSize } from './mapLayout.ts'

/** A place on the map: where, and the number it has in the list beside it. */
interface Numbered {
  readonly number: number
  readonly position: Position
  readonly isOpen: boolean
}

/**
 * Where the listed places are to each other, drawn without tiles from anywhere. It is a picture of the list beside it, which says the
 * same in words, so that assistive technology is told its name alone.
 */
export function PlacesMap({
  places,
  here,
  words,
}: {
  readonly places: readonly Numbered[]
  readonly here: Position | undefined
  readonly words: { readonly label: string; readonly here: string; readonly note: string }
}) {
  const { width, height } = mapSize
  const all = [...places.map(({ position }) => position), ...(here ? [here] : [])]
  const points = layOut(all)
  const mine = here ? points.at(-1) : undefined
  return (
    <figure className="places-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.label}>
        <rect className="map-ground" width={width} height={height} rx={8} />
        <path className="map-wave" d={`M0 ${height - 34} q40 -14 80 0 t80 0 t80 0 t80 0 V${height} H0 Z`} />
        {places.map(({ number, isOpen }, i) => (
          <g key={number} transform={`translate(${points[i]?.x} ${points[i]?.y})`}>
            <circle className={isOpen ? 'map-open' : 'map-closed'} r={12} />
            <text className={isOpen ? 'map-number' : 'map-number map-number-closed'} y={4.5}>
              {number}
            </text>
          </g>
        ))}
        {mine && (
          <g transform={`translate(${mine.x} ${mine.y})`}>
            <circle className="map-here" r={7} />
            <text className="map-here-word" y={-11}>
              {words.here}
            </text>
          </g>
        )}
      </svg>
      <figcaption className="hint">{words.note}</figcaption>
    </figure>
  )
}
