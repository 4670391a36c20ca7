// Files to give where a tour asks for one: drawn here, so that a tour carries nobody's picture.

type Draw = (context: CanvasRenderingContext2D) => void

function oval(
  context: CanvasRenderingContext2D,
  colour: string,
  x: number,
  y: number,
  rx: number,
  ry: number,
) {
  context.fillStyle = colour
  context.beginPath()
  context.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI)
  context.fill()
}

/** Somebody who does not exist, before a white wall. */
const drawPortrait: Draw = (context) => {
  context.fillStyle = '#fff'
  context.fillRect(0, 0, 720, 960)
  oval(context, '#2f4a6d', 360, 960, 300, 260)
  context.fillStyle = '#cf9f86'
  context.fillRect(305, 560, 110, 160)
  oval(context, '#34281f', 360, 330, 165, 140)
  oval(context, '#deb093', 360, 400, 140, 180)
  for (const side of [-1, 1]) {
    oval(context, '#c4967e', 360 + side * 144, 425, 12, 34)
    oval(context, '#342824', 360 + side * 62, 366, 34, 6)
    oval(context, '#ece8e4', 360 + side * 62, 400, 25, 11)
    oval(context, '#342824', 360 + side * 62, 400, 11, 11)
  }
  oval(context, '#c4967e', 360, 456, 13, 32)
  oval(context, '#ac625c', 360, 515, 44, 9)
}

/** A sheet with lines. */
const drawPaper: Draw = (context) => {
  context.fillStyle = '#dde6ee'
  context.fillRect(0, 0, 640, 420)
  context.fillStyle = '#6e7682'
  for (let line = 0; line < 8; line += 1) context.fillRect(60, 60 + line * 40, 500 - ((line * 70) % 210), 10)
}

const samples = {
  photo: { width: 720, height: 960, draw: drawPortrait },
  paper: { width: 640, height: 420, draw: drawPaper },
} as const

/** A sample of a kind as a PNG. Throws where the browser can't draw. */
export async function drawSample(kind: keyof typeof samples): Promise<Blob> {
  const { width, height, draw } = samples[kind]
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  draw(context)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('no picture')
  return blob
}
