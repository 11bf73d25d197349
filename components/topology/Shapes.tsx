import { memo } from 'react'
import type { Paint } from '@/lib/diagram/palette'
import { type Shape, shapesOf } from '@/lib/diagram/shapes'
import type { Drawing } from '@/lib/diagram/types'

/** A colour of the drawing as the style sheet gives it for light, dark and print. */
const colour = (paint: Paint): string => `var(--diagram-${paint})`

const strokeOf = ({ stroke }: Exclude<Shape, { kind: 'text' }>) =>
  stroke
    ? { stroke: colour(stroke.paint), strokeWidth: stroke.width, strokeDasharray: stroke.dash }
    : {}

function ShapeElement({ shape }: { readonly shape: Shape }) {
  if (shape.kind === 'text') {
    return (
      <text
        x={shape.x}
        y={shape.y}
        fontSize={shape.style.size}
        fontWeight={shape.style.bold ? 600 : 400}
        textAnchor={shape.anchor}
        fill={colour(shape.fill)}
      >
        {shape.text}
      </text>
    )
  }
  if (shape.kind === 'path') {
    return <path d={shape.d} fill={shape.fill ? colour(shape.fill) : 'none'} {...strokeOf(shape)} />
  }
  return (
    <rect
      x={shape.x}
      y={shape.y}
      width={shape.width}
      height={shape.height}
      rx={shape.radius}
      fill={colour(shape.fill)}
      {...strokeOf(shape)}
    />
  )
}

/** The shapes of a drawing as SVG elements, from the back to the front. */
export const Shapes = memo(function Shapes({ drawing }: { readonly drawing: Drawing }) {
  return shapesOf(drawing).map((shape, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity; the whole drawing is made anew
    <ShapeElement key={index} shape={shape} />
  ))
})
